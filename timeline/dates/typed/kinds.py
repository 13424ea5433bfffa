"""What a typed word can be, and the words of a phrase with all that they may be. Nothing here chooses.

A phrase is read as a short string of the kinds of its tokens, "9 January 2022" is "dMy", and the grammar is tables of
such strings.
"""

from dataclasses import dataclass
from enum import StrEnum

from timeline.dates.vocabulary import Unit


class Kind(StrEnum):
    """What a token is; the value is its letter in a shape."""

    # Parts of one date
    SMALL = "d"  # one or two digits: a day, a month, an hour, or the end of a year
    ORDINAL = "o"  # 9th, ninth
    ROMAN = "r"
    YEAR = "y"  # four digits
    NUMBER = "n"  # three digits, or five and more
    DECIMAL = "f"  # 4.5, before a multiplier
    COUNT = "w"  # three
    DECADE = "c"  # 1990s, nineties
    DECADE_OPENER = "L"  # années
    QUARTER = "q"  # Q1
    HALF = "h"  # H1
    TIME = "t"  # 14:30, noon
    MERIDIEM = "m"
    CLOCK_WORD = "k"
    ZONE = "z"
    MONTH = "M"
    WEEKDAY = "W"
    SEASON = "S"
    PART = "P"
    UNIT = "U"
    YEAR_WORD = "Y"  # the unit of a year
    DIRECTION = "D"
    RELATIVE_DAY = "R"
    ERA = "E"
    HEMISPHERE = "H"
    SOME_YEAR = "s"
    AGO = "G"
    AGO_OPENING = "g"
    ARTICLE = "I"
    UNKNOWN_YEAR = "V"
    MULTIPLIER = "B"
    HYPHEN = "-"
    DASH = "–"
    SLASH = "/"
    DOT = ","
    MASK = "X"  # 1XX3, with the remark that X is an unknown digit
    # What stands around dates and between them
    FILLER = "_"
    COMMA = ";"
    OPENED = "("
    CLOSED = ")"
    OPENING = "O"
    RANGE_OPENER = "F"
    JOINER = "J"
    OR = "|"
    AND = "&"
    ONE_OF = "1"
    ALL_OF = "2"
    OR_EARLIER = "<"
    OR_LATER = ">"
    AND_EARLIER = "{"
    AND_LATER = "}"
    APPROXIMATE = "A"
    UNCERTAIN = "Q"
    UNKNOWN_START = "["
    UNKNOWN_END = "]"
    OPEN_END = "!"
    ESTIMATE = "="


_OLDEST_OF_THIS_CENTURY = 30

AROUND = frozenset(list(Kind)[list(Kind).index(Kind.FILLER) :])
"""The kinds that are no part of one date."""

SKIPPED = frozenset({Kind.FILLER, Kind.COMMA, Kind.OPENED, Kind.CLOSED})
"""Those of them that one date may hold and that add nothing to it."""

DASHES = frozenset({Kind.HYPHEN, Kind.DASH})


@dataclass(frozen=True, slots=True)
class Token:
    """One meaning of a word, number or mark: `number` is its value where it has one, `meaning` its unit or the like."""

    kind: Kind
    text: str
    number: int = 0
    meaning: str = ""

    @property
    def unit(self) -> Unit:
        return Unit(self.meaning)


Tokens = tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """A word with all that it may mean."""

    text: str
    senses: Tokens
    kinds: frozenset[Kind]

    @classmethod
    def of(cls, *senses: Token) -> "Word":
        return cls(senses[0].text, senses, frozenset(sense.kind for sense in senses))

    def sense(self, kind: Kind) -> Token:
        """Its meaning of one kind, which it must have."""
        return next(sense for sense in self.senses if sense.kind is kind)


Words = tuple[Word, ...]


def whole_year(year: int) -> int:
    """A year of two digits, for readings that are shown with four: 22 is 2022, 85 is 1985."""
    return year if year > 99 else year + (2000 if year < _OLDEST_OF_THIS_CENTURY else 1900)


def places_of(words: Words, *kinds: Kind) -> list[int]:
    """Where words of some kind stand with something before and behind them, outside of brackets."""
    places = []
    depth = 0
    for place, word in enumerate(words):
        if place and Kind.OPENED in word.kinds:
            depth += 1
        elif Kind.CLOSED in word.kinds:
            depth = max(0, depth - 1)
        elif not depth and 0 < place < len(words) - 1 and not word.kinds.isdisjoint(kinds):
            places.append(place)
    return places
