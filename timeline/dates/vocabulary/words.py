"""One language's words about time and what each means: data that reading, extraction and wording share."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """A period that people count in."""

    DAY = "day"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


class Part(StrEnum):
    """A third of a period."""

    EARLY = "early"
    MID = "mid"
    LATE = "late"


class Direction(StrEnum):
    """Which way from a day or a period that is known."""

    LAST = "last"
    THIS = "this"
    NEXT = "next"


class Era(StrEnum):
    """Which side of the year 1."""

    BEFORE = "BC"
    SINCE = "AD"


class Opening(StrEnum):
    """How a word leaves one end open. "Since" and "until" count the date that follows in, the others do not."""

    SINCE = "since"
    AFTER = "after"
    UNTIL = "until"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language. Keys are in lower case, without full stops, with single spaces."""

    language: str
    months: Mapping[str, int]
    """Name or abbreviation → 1-12."""
    weekdays: Mapping[str, int]
    """Name or abbreviation → 1 (Monday) to 7 (Sunday)."""
    seasons: Mapping[str, int]
    """Name → 21-24, as EDTF has them."""
    numbers: Mapping[str, int]
    """Number word → 0-99."""
    ordinals: Mapping[str, int]
    """Ordinal word → 1-99."""
    ordinal_suffixes: tuple[str, ...]
    """What may stand after the digits of an ordinal."""
    decades: Mapping[str, int]
    """Decade word → 20, 30 … 90."""
    units: Mapping[str, Unit]
    parts: Mapping[str, Part]
    directions: Mapping[str, Direction]
    relative_days: Mapping[str, int]
    """Word or phrase → days from today."""
    eras: Mapping[str, Era]
    openings: Mapping[str, Opening]
    approximate: frozenset[str]
    """Words that make a date approximate: ~ in EDTF."""
    uncertain: frozenset[str]
    """Words that put a date in doubt: ? in EDTF."""
    range_openers: frozenset[str]
    """Words before the first of two dates."""
    range_joiners: frozenset[str]
    """Words between two dates."""
    ago: frozenset[str]
    """Words after a count of periods that lead back from today."""
    articles: frozenset[str]
    """Words that make one of many: "a day in March"."""
    unknown_starts: frozenset[str]
    unknown_ends: frozenset[str]
    unknown_years: frozenset[str]
    multipliers: Mapping[str, int]
    """Word after a number → what it is multiplied by."""
    fillers: frozenset[str]
    """Words that stand between the parts of a date and add nothing to it."""


def row(words: str) -> tuple[str, ...]:
    """The words of a table's row, as they stand between its spaces."""
    return tuple(words.split())
