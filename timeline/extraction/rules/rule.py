"""A rule: a name, a pattern, and the reader that says what a match means; and the book of all of a version."""

from dataclasses import dataclass

from timeline.extraction.readings.reading import Reader


@dataclass(frozen=True, slots=True)
class Rule:
    """`pattern` may name its parts; a part named `words` is the span of the date, else the whole match is.

    A rule without a reader is a trap: it takes its words away from the rules below it and reads nothing.
    """

    name: str
    pattern: str
    read: Reader | None


@dataclass(frozen=True, slots=True)
class RuleBook:
    """The rules of one version for one language, in order, and every word (lower case) that they spell out.

    One of the `signals` is in every date that has no digit.
    """

    rules: tuple[Rule, ...]
    words: frozenset[str]
    signals: frozenset[str] = frozenset()


Table = tuple[tuple[str, str, Reader | None], ...]
"""Names, templates and readers of rules."""
