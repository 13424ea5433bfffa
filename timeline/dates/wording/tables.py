"""The shape of one language's wording: sentences with gaps, and which names go into them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from timeline.dates.precision import Precision
from timeline.dates.vocabulary import Part

MonthsWidth = Literal["wide", "abbreviated"]


class Style(StrEnum):
    """How much room there is: running text, or a column."""

    LONG = "long"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Wording:
    """One language in one style. `templates` are keyed by what they word; their gaps are `str.format` fields."""

    names_locale: str
    """The CLDR locale that month names are taken from."""
    months_width: MonthsWidth
    """CLDR's width of month names: wide or abbreviated."""
    templates: Mapping[str, str]
    seasons: Mapping[int, str]
    units: Mapping[Precision, str]
    parts: Mapping[Part, str]

    def fill(self, template: str, **gaps: object) -> str:
        return self.templates[template].format(**gaps)
