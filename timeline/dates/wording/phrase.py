"""What is to be said about a date, before any language says it: a kind, and what goes into its gaps."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Month(int):
    """A month, 1-12, which a gap says by its name."""

    __slots__ = ()


Gaps = Mapping[str, "str | int | Phrase"]


class Phrase(NamedTuple):
    """One thing to say. The table of a language has a template for its kind, or for its kind and variant."""

    kind: str
    gaps: Gaps = MappingProxyType({})
    variant: str = ""
    """What a language may say differently, and need not: the plural of a count, the period that is begun."""

    def in_words(self) -> "Phrase":
        """The same without digits for months: what stands in a sentence, even where dates are digits."""
        return self._replace(variant="") if self.variant == "plain" else self
