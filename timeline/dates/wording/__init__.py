"""Dates in words, generated from the value. Refuses a language or a style that it has no table for."""

from collections.abc import Mapping
from functools import lru_cache

from timeline.dates.value import EdtfDate
from timeline.dates.wording.arabic import ARABIC
from timeline.dates.wording.english import ENGLISH
from timeline.dates.wording.french import FRENCH
from timeline.dates.wording.german import GERMAN
from timeline.dates.wording.houses import HOUSES, NOTATION
from timeline.dates.wording.language import Style, Wording
from timeline.dates.wording.polish import POLISH
from timeline.dates.wording.russian import RUSSIAN
from timeline.dates.wording.sets import value_phrase
from timeline.dates.wording.spanish import SPANISH
from timeline.dates.wording.ukrainian import UKRAINIAN

__all__ = ["LOCALES", "STYLES", "Style", "language_styles", "to_words"]

_LANGUAGES = {
    "en": ENGLISH,
    "ar": ARABIC,
    "de": GERMAN,
    "es": SPANISH,
    "fr": FRENCH,
    "pl": POLISH,
    "ru": RUSSIAN,
    "uk": UKRAINIAN,
}

LOCALES = tuple(_LANGUAGES)
"""The languages that dates are put in words in."""

STYLES = (*Style, *HOUSES, NOTATION)
"""Long, short and numeric, which every language has, and the house styles of single languages."""


def language_styles(language: str) -> Mapping[Style, Wording]:
    """The tables of one of LOCALES."""
    return _LANGUAGES[language]


@lru_cache(maxsize=4096)
def to_words(value: EdtfDate, *, locale: str = "en", style: str = "long") -> str:
    """A date as people say it: "9–10 January 2022", "early 2022", "since 2014". Raises LookupError."""
    wording = _wording(locale, style)
    return value.text if wording is None else wording.words(value_phrase(value, wording))


def _wording(locale: str, style: str) -> Wording | None:
    """The table to use; None where the notation itself is asked for."""
    name = locale.replace("_", "-").partition("-")[0].lower()
    language = _LANGUAGES.get(name)
    if language is None:
        raise LookupError(
            f"There is no wording for the language “{locale}”: there is for {', '.join(LOCALES)}."
        )
    if style == NOTATION:
        return None
    if style in HOUSES:
        if name not in HOUSES[style]:
            raise LookupError(
                f"The style “{style}” is one for {', '.join(HOUSES[style])}, not for “{locale}”."
            )
        return HOUSES[style][name]
    if style not in Style.__members__.values():
        raise LookupError(f"There is no style “{style}”: there are {', '.join(STYLES)}.")
    return language[Style(style)]
