"""A language's words about time, with what each means, as the readers of dates look them up; it reads none itself."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TypeVar

from timeline.dates.typed.roman import roman_number
from timeline.dates.vocabulary import Direction, Opening, Part, Unit, Vocabulary, for_language
from timeline.extraction.first_fragments import FirstFragments
from timeline.extraction.patterns import NOT_BEFORE, NOT_BEFORE_LOOSE, NOT_INSIDE
from timeline.extraction.plain import plain_words
from timeline.extraction.vocabulary import ExtractionWords, words_for

__all__ = ["NOT_BEFORE", "NOT_BEFORE_LOOSE", "NOT_INSIDE", "Grammar", "grammar_for"]

Meaning = TypeVar("Meaning")


class Grammar(FirstFragments):
    """The vocabulary and the table of one language; `*_of` raise KeyError for words that are in neither."""

    def __init__(self, vocabulary: Vocabulary, words: ExtractionWords) -> None:
        super().__init__(vocabulary, words)
        self.articles = frozenset(map(plain_words, words.articles))
        self.directions = _plain(
            words.directions or vocabulary.directions, words.directions_after, words.period_directions
        )
        self.steps = _plain(
            words.neighbours,
            words.neighbours_after,
            words.later,
            words.after,
            words.later_openings,
            words.story_days,
            words.opening_story_days,
        )
        self._months = _plain(vocabulary.months)
        self._weekdays = _plain(vocabulary.weekdays)
        self._seasons = _plain(vocabulary.seasons)
        self._units = _plain(vocabulary.units)
        self._duals = {
            plain_words(dual): self._units[plain_words(single)]
            for dual, single in vocabulary.duals.items()
            if plain_words(single) in self._units
        }
        self._numbers = _plain(vocabulary.numbers)
        self._ordinals = _plain(vocabulary.ordinals)
        self._decades = _plain(vocabulary.decades)
        self._openings = _plain(vocabulary.openings)
        self._days = _plain(vocabulary.relative_days, words.parts_of_day)
        self._periods = _plain(words.periods)
        self._parts = _plain(words.edges, words.parts)
        self._holidays = _plain(words.holidays)
        self._known_days = _plain(words.known_events, words.known_days)
        self._times_of_day = frozenset(map(plain_words, words.times_of_day))
        self._since = frozenset(map(plain_words, words.since))
        self._that = frozenset(map(plain_words, words.that))
        self._nearest = frozenset(map(plain_words, words.nearest))
        self.games = frozenset(words.games)
        self._noted = frozenset(map(plain_words, words.openings_noted or vocabulary.openings))
        self._prefixes = tuple(vocabulary.proclitics)
        self._ordinal_suffixes = tuple(map(plain_words, vocabulary.ordinal_suffixes))

    def month_number(self, text: str) -> int:
        return self._found(self._months, text)

    def weekday_number(self, text: str) -> int:
        """0 for Monday, as `datetime` counts."""
        return self._found(self._weekdays, text) - 1

    def season_number(self, text: str) -> int:
        return self._found(self._seasons, text)

    def unit_of(self, text: str) -> Unit:
        """The unit of a word for one or several, for two in a dual; of a time of day, the day."""
        plain = plain_words(text)
        if plain in self._times_of_day:
            return Unit.DAY
        return _sought(self._duals, text, self._prefixes) or self._found(self._units, text)

    def number_of(self, text: str) -> int:
        plain = plain_words(text)
        digits = plain.replace(",", "")
        if digits.isdecimal():
            return int(digits)
        return 1 if plain in self.articles else self._found(self._numbers, text)

    def count_of(self, number: str, unit: str) -> int:
        """How many of a unit: where no number is written one, or two of a dual."""
        if number:
            return self.number_of(number)
        return 2 if _sought(self._duals, unit, self._prefixes) else 1

    def ordinal_of(self, text: str) -> int:
        """Of "third", "3rd", "III" and "IIIe"."""
        plain = plain_words(text)
        length = next((place for place, sign in enumerate(plain) if not sign.isdecimal()), len(plain))
        if length:
            return int(plain[:length])
        if plain in self._ordinals:
            return self._ordinals[plain]
        romans = (roman_number(plain.removesuffix(suffix)) for suffix in ("", *self._ordinal_suffixes))
        return next(filter(None, romans), 0) or self._found(self._ordinals, text)

    def decade_of(self, text: str) -> int:
        """20 of "the twenties"."""
        return self._found(self._decades, text)

    def direction_of(self, text: str) -> Direction | None:
        return _sought(self.directions, text, self._prefixes)

    def is_nearest(self, text: str) -> bool:
        """“Coming” rather than “next”."""
        return plain_words(text) in self._nearest

    def steps_of(self, text: str) -> int:
        """1 of "following" or "later", -1 of "previous"; 0 of "same" and "that"."""
        return _sought(self.steps, text, self._prefixes) or 0

    def is_pointing(self, text: str) -> bool:
        """“That”."""
        return _sought(dict.fromkeys(self._that, True), text, self._prefixes) or False

    def days_of(self, text: str) -> int | None:
        """Days from today of “yesterday”."""
        return _sought(self._days, text, self._prefixes)

    def period_of(self, text: str) -> tuple[Unit, int]:
        return self._found(self._periods, text)

    def part_of(self, text: str) -> Part:
        return self._found(self._parts, text)

    def holiday_of(self, text: str) -> tuple[int, ...]:
        return self._found(self._holidays, text)

    def known_day_of(self, text: str) -> str:
        return self._found(self._known_days, text)

    def opening_of(self, text: str) -> Opening | None:
        """“Since”, “until” and the like; None of “in”."""
        return _sought(self._openings, text, self._prefixes) if text else None

    def is_noted_opening(self, text: str) -> bool:
        """A preposition before a date that the story does not go to."""
        return plain_words(text) in self._noted

    def never_looks_ahead(self, text: str) -> bool:
        """“Since”."""
        return plain_words(text) in self._since

    def _found(self, table: Mapping[str, Meaning], text: str) -> Meaning:
        found = _sought(table, text, self._prefixes)
        if found is None:
            raise KeyError(text)
        return found


def _plain(*tables: Mapping[str, Meaning]) -> dict[str, Meaning]:
    """The tables in one, the last of them first, under plain words."""
    return {plain_words(phrase): meaning for table in tables for phrase, meaning in table.items()}


def _sought(table: Mapping[str, Meaning], text: str, prefixes: Iterable[str]) -> Meaning | None:
    """What stands in the table for the words, or for them without letters that are joined to them."""
    plain = plain_words(text)
    if plain in table:
        return table[plain]
    for prefix in prefixes:
        if plain.startswith(prefix) and len(plain) > len(prefix) + 1:
            found = _sought(table, plain[len(prefix) :], prefixes)
            if found is not None:
                return found
    return None


@lru_cache(maxsize=16)
def grammar_for(language: str) -> Grammar | None:
    """The grammar of a language, or None where there is no table of extraction words for it."""
    words = words_for(language)
    return Grammar(for_language(language), words) if words else None
