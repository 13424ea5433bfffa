"""The building blocks of the date patterns of version 1, made from a language's words; frozen with that version."""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property

from timeline.dates.vocabulary import Vocabulary
from timeline.extraction.patterns import NOT_BEFORE_LOOSE
from timeline.extraction.phrasing import GAP, any_of
from timeline.extraction.vocabulary import ExtractionWords

_WORD = re.compile(r"[^\W\d_]+")


class FirstFragments:
    """Fragments of patterns without group names. Every fragment stands for whole words."""

    def __init__(self, vocabulary: Vocabulary, words: ExtractionWords) -> None:
        self.vocabulary = vocabulary
        self.words = words

    @property
    def month_name(self) -> str:
        return self._fragments["month_name"]

    @property
    def weekday_name(self) -> str:
        return self._fragments["weekday_name"]

    def fragments(self) -> dict[str, str]:
        """The fragments by name."""
        return self._fragments

    @cached_property
    def _fragments(self) -> dict[str, str]:
        vocabulary, words = self.vocabulary, self.words
        months, weekdays = _longest(vocabulary.months), _longest(vocabulary.weekdays)
        suffixes = any_of(vocabulary.ordinal_suffixes)
        digits = r"(?:0?[1-9]|[12][0-9]|3[01])"
        return {
            "month": _dotted(vocabulary.months, words),
            "month_name": _names(months, words),
            "weekday": _dotted(vocabulary.weekdays, words),
            "weekday_name": _names(weekdays, words),
            "season": rf"(?i:{any_of(vocabulary.seasons)})\b",
            "number": rf"(?:(?i:{any_of([*vocabulary.numbers, *words.articles])})\b|[0-9]{{1,4}}(?![\d,.]\d))",
            "ordinal": rf"(?:(?i:{any_of(vocabulary.ordinals)})\b|[0-9]{{1,2}}{suffixes}\b)",
            "unit": rf"(?i:{any_of(vocabulary.units)})\b",
            "day": rf"{digits}(?:{suffixes})?(?![\d%]|[.,:]\d|-year)",
            "year": rf"(?:1[0-9]|20)[0-9]{{2}}{NOT_BEFORE_LOOSE}",
            "part": rf"(?i:{any_of(words.parts)})\b",
            "dash": r"(?:[ \t]?[-–—/][ \t]?)",
            "to": rf"(?:[ \t]?[-–—][ \t]?|{GAP}(?i:{any_of(vocabulary.range_joiners)}){GAP})",
        }

    def signals(self) -> frozenset[str]:
        """Words one of which is in every date that has no digit."""
        vocabulary, words = self.vocabulary, self.words
        signals = {*vocabulary.months, *vocabulary.weekdays, *vocabulary.seasons, *vocabulary.units}
        signals |= words.times_of_day | words.pointers
        for phrase in (*vocabulary.relative_days, *words.parts_of_day, *words.holidays):
            parts = _WORD.findall(phrase)
            if signals.isdisjoint(parts):
                signals.add(parts[-1])
        return frozenset(signals)

    def spelt(self) -> frozenset[str]:
        """Every word of the lists that patterns of dates are made from."""
        vocabulary, words = self.vocabulary, self.words
        lists: tuple[Iterable[str], ...] = (
            *(vocabulary.months, vocabulary.weekdays, vocabulary.seasons, vocabulary.units),
            *(vocabulary.numbers, vocabulary.ordinals, vocabulary.ordinal_suffixes),
            *(vocabulary.range_joiners, vocabulary.relative_days),
            *(words.articles, words.parts, words.parts_of_day, words.times_of_day, words.holidays),
            *(words.traps, words.recurring, words.names_before_months, words.ambiguous_names),
            *(words.numbered_things, words.counting_words, words.counted_things),
        )
        return frozenset(
            word for phrases in lists for phrase in phrases for word in _WORD.findall(phrase.lower())
        )


def _longest(names: Mapping[str, int]) -> list[str]:
    """The full name of each month or weekday: its longest form."""
    by_number: dict[int, str] = {}
    for name, number in names.items():
        if len(name) > len(by_number.get(number, "")):
            by_number[number] = name
    return list(by_number.values())


def _dotted(names: Mapping[str, int], words: ExtractionWords) -> str:
    """Full names, and abbreviations with or without a full stop."""
    full = _longest(names)
    short = [name for name in names if name not in full]
    return rf"(?:{_names(full, words)}|{_names(short, words)}\.?)"


def _names(names: Iterable[str], words: ExtractionWords) -> str:
    """Names in any case, but capitalised where they are also words: “may”, “sun”, or too short to tell."""
    plain = [name for name in names if len(name) > 4 and name not in words.ambiguous_names]
    careful = [name for name in names if name not in plain]
    cased = [form for name in careful for form in (name.capitalize(), name.upper())]
    either = [rf"(?i:{any_of(plain)})" if plain else "", any_of(cased) if cased else ""]
    return rf"(?:{'|'.join(filter(None, either))})\b"
