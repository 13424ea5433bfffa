"""The building blocks of date patterns, made from a language's words; it names the parts of a date, and reads none."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import lru_cache

from timeline.dates.vocabulary import Unit, Vocabulary, for_language
from timeline.extraction.phrasing import GAP, any_of
from timeline.extraction.vocabulary import ExtractionWords, words_for

# What may not stand next to a number that is to be a day or a year: a digit, a code, a currency, a fraction.
NOT_INSIDE = r"(?<![\w$£€¥.,:/+#’'-])"
NOT_BEFORE = r"(?![\w%$£€°]|[.,:/]\d|[-–]\w|[’']\d)"
# Of a year that a range, or an adjective, may follow: “2014-15”, “2014-style”.
NOT_BEFORE_LOOSE = r"(?![\w%$£€°]|[.,:/]\d)"

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Grammar:
    """Fragments of patterns without group names. Every fragment stands for whole words."""

    vocabulary: Vocabulary
    words: ExtractionWords
    month: str
    month_name: str
    weekday: str
    weekday_name: str
    season: str
    number: str
    ordinal: str
    unit: str
    day: str
    year: str
    part: str
    dash: str
    to: str

    def fragments(self) -> dict[str, str]:
        """The fragments by name."""
        names = (field.name for field in fields(self))
        return {name: value for name in names if isinstance(value := getattr(self, name), str)}

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

    def month_number(self, text: str) -> int:
        return self.vocabulary.months[_plain(text)]

    def weekday_number(self, text: str) -> int:
        """0 for Monday, as `datetime` counts."""
        return self.vocabulary.weekdays[_plain(text)] - 1

    def season_number(self, text: str) -> int:
        return self.vocabulary.seasons[_plain(text)]

    def unit_of(self, text: str) -> Unit:
        return self.vocabulary.units[_plain(text)]

    def number_of(self, text: str) -> int:
        plain = _plain(text)
        if plain.replace(",", "").isdecimal():
            return int(plain.replace(",", ""))
        return 1 if plain in self.words.articles else self.vocabulary.numbers[plain]

    def ordinal_of(self, text: str) -> int:
        plain = _plain(text)
        digits = re.match(r"\d+", plain)
        return int(digits[0]) if digits else self.vocabulary.ordinals[plain]


def _plain(text: str) -> str:
    return " ".join(text.lower().rstrip(".").split())


@lru_cache(maxsize=16)
def grammar_for(language: str) -> Grammar | None:
    """The grammar of a language, or None where there is no table of extraction words for it."""
    words = words_for(language)
    if words is None:
        return None
    vocabulary = for_language(language)
    months, weekdays = _longest(vocabulary.months), _longest(vocabulary.weekdays)
    suffixes = any_of(vocabulary.ordinal_suffixes)
    digits = r"(?:0?[1-9]|[12][0-9]|3[01])"
    return Grammar(
        vocabulary=vocabulary,
        words=words,
        month=_dotted(vocabulary.months, words),
        month_name=_names(months, words),
        weekday=_dotted(vocabulary.weekdays, words),
        weekday_name=_names(weekdays, words),
        season=rf"(?i:{any_of(vocabulary.seasons)})\b",
        number=rf"(?:(?i:{any_of([*vocabulary.numbers, *words.articles])})\b|[0-9]{{1,4}}(?![\d,.]\d))",
        ordinal=rf"(?:(?i:{any_of(vocabulary.ordinals)})\b|[0-9]{{1,2}}{suffixes}\b)",
        unit=rf"(?i:{any_of(vocabulary.units)})\b",
        day=rf"{digits}(?:{suffixes})?(?![\d%]|[.,:]\d|-year)",
        year=rf"(?:1[0-9]|20)[0-9]{{2}}{NOT_BEFORE_LOOSE}",
        part=rf"(?i:{any_of(words.parts)})\b",
        dash=r"(?:[ \t]?[-–—/][ \t]?)",
        to=rf"(?:[ \t]?[-–—][ \t]?|{GAP}(?i:{any_of(vocabulary.range_joiners)}){GAP})",
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
