"""One language's words about time and what each means: data that reading, extraction and wording share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

Meaning = TypeVar("Meaning")


class Unit(StrEnum):
    """A period that people count in."""

    DAY = "day"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    THIRD = "third"
    """Four months: EDTF's quadrimester."""
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


class Hemisphere(StrEnum):
    """Whose seasons."""

    NORTHERN = "northern"
    SOUTHERN = "southern"


class Opening(StrEnum):
    """How a word leaves one end open. "Since" and "until" count the date that follows in, the others do not."""

    SINCE = "since"
    AFTER = "after"
    UNTIL = "until"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language. Keys are plain: lower case, no full stops, single spaces; accents as they are spelt,
    since `folding.fold` takes them off keys and typed text alike."""

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
    """Words that stand between the parts of a date and add nothing to it. One that ends with an apostrophe ("l'")
    may be joined to the next."""

    proclitics: Mapping[str, str] = field(default_factory=dict)
    """Letters that are written together with the next word, as Arabic's "و" → the word that they stand for."""
    duals: Mapping[str, str] = field(default_factory=dict)
    """Words that are two of something, as the Arabic dual of "month" → the word for one."""
    compounds: Mapping[str, str] = field(default_factory=dict)
    """Words that say as much as several others: "торік" → "минулого року"."""

    # Numbers
    groups_with_comma: bool = False
    """Whether a comma groups the digits of a large number and a stop is the decimal sign; elsewhere the reverse."""
    has_ordinal_stop: bool = False
    """Whether "9." is the ninth: German, Polish."""
    uses_roman_numerals: bool = False
    """Whether centuries, quarters and halves are counted in Roman numerals: "XIX ст.", "II kwartał"."""
    has_roman_months: bool = False
    """Whether "9 XI 2022" is the ninth of November: Polish."""
    is_day_first_with_stops: bool = False
    """Whether 01.02.2022 is always the first of February; elsewhere it is asked."""

    # Periods
    has_year_word_after: bool = False
    """Whether the word for "year" may follow its number and add nothing: "2022 року", "2022 r."; before it, it may
    everywhere."""
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    """Abbreviations that only their stop tells from other words → the word: "к." is "конец", and "к" is "to"."""
    units_before: frozenset[str] = frozenset()
    """Short units that stand before their number only: "s. XX"."""
    ages: frozenset[str] = frozenset()
    """Words for a century that before digits say how old somebody is: "wiek 45"."""
    counted_years: frozenset[str] = frozenset()
    """The form of the word for "year" after a count alone: "5 лет" are five years, and no year 5."""
    few_years: frozenset[str] = frozenset()
    """The forms of it that count years after a single digit, and may be of a year after more: "2 года"."""
    decade_suffixes: tuple[str, ...] = ()
    """What may stand after the digits of a decade: "s", "er", "-ті"."""
    decade_openers: frozenset[str] = frozenset()
    """Words before digits that make them a decade: "années", "lata"."""
    quarter_letters: tuple[str, ...] = ()
    """The letter before the digit of a quarter: "q" for Q1, "t" for T1."""
    half_letters: tuple[str, ...] = ()
    hemispheres: Mapping[str, Hemisphere] = field(default_factory=dict)

    # Relations
    open_ends: frozenset[str] = frozenset()
    """Words for an end that has not come yet: "2014 to the present"."""
    ago_openings: frozenset[str] = frozenset()
    """Words before a count of periods that lead back from today: "il y a", "vor"."""
    alternatives: frozenset[str] = frozenset()
    """Words between dates of which one is meant: "or"."""
    additions: frozenset[str] = frozenset()
    """Words between dates that are all meant: "and"."""
    one_of: frozenset[str] = frozenset()
    """Words before a run of dates of which one is meant: "one of"."""
    all_of: frozenset[str] = frozenset()
    or_earlier: frozenset[str] = frozenset()
    """Words after a date that may as well be any before it: "or earlier"."""
    or_later: frozenset[str] = frozenset()
    and_earlier: frozenset[str] = frozenset()
    """Words after a date that is meant with all before it: "and earlier"."""
    and_later: frozenset[str] = frozenset()
    some_year: frozenset[str] = frozenset()
    """Words between a day or month and the period its year lies in: "of a year in" ("31 December of a year in the
    1560s")."""
    estimates: frozenset[str] = frozenset()
    """Words before the period of which a year is the estimate: "1950 (estimated, 1900–1999)"."""
    unknown_digits: frozenset[str] = frozenset()
    """The remark after a date written with X: "x: digit unknown"."""

    # Time of day
    meridiems: Mapping[str, int] = field(default_factory=dict)
    """Word → hours that it adds to a clock of twelve: am 0, pm 12."""
    clock_words: frozenset[str] = frozenset()
    """Words beside a time of day that add nothing: "o'clock", "Uhr", "heures"."""
    clock_separators: tuple[str, ...] = (":",)
    """What may stand between hours and minutes: ":", ".", "h"."""
    named_times: Mapping[str, str] = field(default_factory=dict)
    """Word → hh:mm: noon."""
    zones: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Names of zones that this language has of its own → shifts from UTC, as in "+01:00"; several where it is
    ambiguous. UTC, GMT, CET and the like need no entry."""


def row(words: str) -> tuple[str, ...]:
    """The words of a table's row, as they stand between its spaces."""
    return tuple(words.split())


def phrases(text: str) -> tuple[str, ...]:
    """The words and phrases of a table's row, as they stand between its commas."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


def by_phrase(rows: Mapping[Meaning, str]) -> dict[str, Meaning]:
    """Each phrase of each row with the row's meaning."""
    return {phrase: meaning for meaning, text in rows.items() for phrase in phrases(text)}


def by_word(*rows: str) -> dict[str, int]:
    """Each word of the first row is 1, of the second 2, and so on: months, weekdays."""
    return {word: number for number, words in enumerate(rows, start=1) for word in row(words)}
