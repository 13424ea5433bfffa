"""The words of one language as tokens: what each word may be. A word may be several things; nothing here chooses.

A phrase is read as a short string of the kinds of its tokens, "9 January 2022" is "dMy", and the grammar is tables of
such strings.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from timeline.dates.typed.zones import ZONES
from timeline.dates.vocabulary import Direction, Era, Unit, Vocabulary, for_language
from timeline.dates.vocabulary.folding import fold


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


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Every phrase of a language, folded, with the words that it stands for: two for a dual or a compound, else one."""

    phrases: Mapping[str, Words]
    by_first_word: Mapping[str, tuple[str, ...]]
    """The first letters of phrases → the phrases, the longest first."""
    proclitics: tuple[str, ...]
    """The longest first; each is a phrase too."""


_LONGEST_INITIALS = 4


def first_letters(phrase: str) -> str:
    """The letters that a phrase begins with, or its first sign."""
    end = next((place for place, letter in enumerate(phrase) if not letter.isalpha()), len(phrase))
    return phrase[: end or 1]


@cache
def lexicon_of(language: str) -> Lexicon:
    """The lexicon of a language that there is a vocabulary for."""
    vocabulary = for_language(language)
    senses: dict[str, dict[tuple[Kind, int], Token]] = {}
    for kind, phrase, number, meaning in _entries(vocabulary):
        for key in _spellings(kind, fold(phrase)):
            token = Token(kind, key, number, meaning)
            senses.setdefault(key, {}).setdefault((kind, number), token)
    phrases: dict[str, Words] = {
        key: (Word.of(*sorted(found.values(), key=_skipped_first)),) for key, found in senses.items()
    }
    phrases |= dict(_with_fillers(phrases, [fold(filler) for filler in vocabulary.fillers]))
    phrases |= _duals(vocabulary, phrases) | _compounds(vocabulary, phrases)
    proclitics = {
        fold(letters): phrases.get(fold(word), ()) for letters, word in vocabulary.proclitics.items()
    }
    phrases = proclitics | phrases
    by_first: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        by_first.setdefault(first_letters(phrase), []).append(phrase)
    return Lexicon(
        phrases,
        {first: tuple(found) for first, found in by_first.items()},
        tuple(sorted(proclitics, key=len, reverse=True)),
    )


def _skipped_first(token: Token) -> bool:
    """A preposition that is also an abbreviation ("в.", "w.") is tried as the preposition."""
    return token.kind is not Kind.FILLER


def _spellings(kind: Kind, phrase: str) -> Iterable[str]:
    """Initials are written with stops and without, which fold to "b c" and "bc"."""
    if kind not in (Kind.ERA, Kind.MERIDIEM, Kind.ZONE):
        return (phrase,)
    together = phrase.replace(" ", "")
    are_initials = phrase == together or all(len(part) == 1 for part in phrase.split(" "))
    if not (together.isascii() and are_initials and len(together) < _LONGEST_INITIALS):
        return (phrase,)
    return phrase, together, " ".join(together)


def _with_fillers(phrases: Mapping[str, Words], fillers: Iterable[str]) -> Iterator[tuple[str, Words]]:
    """A phrase that is another and a filler ("bis zum", "hasta el") stands around a date as that other does."""
    endings = tuple(f" {filler}" for filler in fillers if filler)
    for phrase, (word, *_) in phrases.items():
        if phrase.endswith(endings):
            shorter = max(
                (phrase.removesuffix(ending) for ending in endings if phrase.endswith(ending)), key=len
            )
            inherited = phrases[shorter][0].senses if shorter in phrases else ()
            more = [sense for sense in inherited if sense.kind in AROUND - word.kinds - SKIPPED]
            if more:
                yield phrase, (Word.of(*word.senses, *more),)


def _compounds(vocabulary: Vocabulary, phrases: Mapping[str, Words]) -> dict[str, Words]:
    return {
        fold(compound): tuple(word for part in fold(parts).split(" ") for word in phrases[part])
        for compound, parts in vocabulary.compounds.items()
    }


def _duals(vocabulary: Vocabulary, phrases: Mapping[str, Words]) -> dict[str, Words]:
    words = {}
    for dual, single in vocabulary.duals.items():
        key = fold(dual)
        words[key] = (Word.of(Token(Kind.COUNT, key, 2)), *phrases[fold(single)])
    return words


def _entries(vocabulary: Vocabulary) -> Iterator[tuple[Kind, str, int, str]]:
    """Kind, phrase, number and meaning of everything that a vocabulary lists."""
    for kind, phrases in _plain(vocabulary):
        yield from ((kind, phrase, 0, "") for phrase in phrases)
    for kind, numbers in _numbered(vocabulary):
        yield from ((kind, phrase, number, "") for phrase, number in numbers.items())
    for kind, meanings in _meaning(vocabulary):
        yield from ((kind, phrase, 0, str(meaning)) for phrase, meaning in meanings.items())
    for phrase, unit in vocabulary.units.items():
        yield (Kind.YEAR_WORD if unit is Unit.YEAR else Kind.UNIT, phrase, 0, unit)
    for phrase, direction in vocabulary.directions.items():
        yield Kind.DIRECTION, phrase, list(Direction).index(direction) - 1, direction
    for phrase, era in vocabulary.eras.items():
        yield Kind.ERA, phrase, -1 if era is Era.BEFORE else 1, ""
    for phrase, time in vocabulary.named_times.items():
        yield Kind.TIME, phrase, 0, time
    for phrase, shifts in (ZONES | dict(vocabulary.zones)).items():
        yield Kind.ZONE, phrase, 0, " ".join(shifts)


def _plain(vocabulary: Vocabulary) -> tuple[tuple[Kind, Iterable[str]], ...]:
    return (
        (Kind.FILLER, vocabulary.fillers),
        (Kind.RANGE_OPENER, vocabulary.range_openers),
        (Kind.JOINER, vocabulary.range_joiners),
        (Kind.APPROXIMATE, vocabulary.approximate),
        (Kind.UNCERTAIN, vocabulary.uncertain),
        (Kind.AGO, vocabulary.ago),
        (Kind.AGO_OPENING, vocabulary.ago_openings),
        (Kind.ARTICLE, vocabulary.articles),
        (Kind.UNKNOWN_START, vocabulary.unknown_starts),
        (Kind.UNKNOWN_END, vocabulary.unknown_ends),
        (Kind.OPEN_END, vocabulary.open_ends),
        (Kind.UNKNOWN_YEAR, vocabulary.unknown_years),
        (Kind.DECADE_OPENER, vocabulary.decade_openers),
        (Kind.OR, vocabulary.alternatives),
        (Kind.AND, vocabulary.additions),
        (Kind.ONE_OF, vocabulary.one_of),
        (Kind.ALL_OF, vocabulary.all_of),
        (Kind.OR_EARLIER, vocabulary.or_earlier),
        (Kind.OR_LATER, vocabulary.or_later),
        (Kind.AND_EARLIER, vocabulary.and_earlier),
        (Kind.AND_LATER, vocabulary.and_later),
        (Kind.SOME_YEAR, vocabulary.some_year),
        (Kind.ESTIMATE, vocabulary.estimates),
        (Kind.CLOCK_WORD, vocabulary.clock_words),
    )


def _numbered(vocabulary: Vocabulary) -> tuple[tuple[Kind, Mapping[str, int]], ...]:
    return (
        (Kind.COUNT, vocabulary.numbers),
        (Kind.ORDINAL, vocabulary.ordinals),
        (Kind.DECADE, vocabulary.decades),
        (Kind.MONTH, vocabulary.months),
        (Kind.WEEKDAY, vocabulary.weekdays),
        (Kind.SEASON, vocabulary.seasons),
        (Kind.RELATIVE_DAY, vocabulary.relative_days),
        (Kind.MULTIPLIER, vocabulary.multipliers),
        (Kind.MERIDIEM, vocabulary.meridiems),
    )


def _meaning(vocabulary: Vocabulary) -> tuple[tuple[Kind, Mapping[str, str]], ...]:
    return (
        (Kind.PART, vocabulary.parts),
        (Kind.OPENING, vocabulary.openings),
        (Kind.HEMISPHERE, vocabulary.hemispheres),
    )
