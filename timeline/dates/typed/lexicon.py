"""The words of one language with all that each may be. Refuses a language that there is no vocabulary for."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from timeline.dates.typed.kinds import AROUND, SKIPPED, Kind, Token, Word, Words
from timeline.dates.typed.zones import ZONES
from timeline.dates.vocabulary import Direction, Era, Unit, Vocabulary, for_language
from timeline.dates.vocabulary.folding import fold


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Every phrase of a language, folded, with the words that it stands for: two for a dual or a compound, else one."""

    phrases: Mapping[str, Words]
    by_first_word: Mapping[str, tuple[str, ...]]
    """The first letters of phrases → the phrases, the longest first."""
    proclitics: tuple[str, ...]
    """The longest first; each is a phrase too."""


_LONGEST_INITIALS = 4
_STOPPED = re.compile(r"(?<!\w)([^\W\d_]{1,4})\.(?=\s)")


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


def spelt_out(text: str, language: str) -> str:
    """The text with those abbreviations spelt out that only their stop tells from other words."""
    abbreviations = for_language(language).abbreviations
    if not abbreviations or "." not in text:
        return text
    return _STOPPED.sub(lambda match: abbreviations.get(match[1].lower(), match[0]), text)


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
