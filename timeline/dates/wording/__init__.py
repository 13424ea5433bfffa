"""Dates in words, generated from the value. Refuses a language or a style that it has no table for."""

from functools import lru_cache

from timeline.dates.value import EdtfDate
from timeline.dates.wording.english import ENGLISH
from timeline.dates.wording.interval import interval_words
from timeline.dates.wording.single import date_words
from timeline.dates.wording.tables import Style, Wording

__all__ = ["LOCALES", "Style", "to_words"]

_LANGUAGES = {"en": ENGLISH}

LOCALES = tuple(_LANGUAGES)
"""The languages that dates are put in words in."""


@lru_cache(maxsize=4096)
def to_words(value: EdtfDate, *, locale: str = "en", style: str = "long") -> str:
    """A date as people say it: "9–10 January 2022", "early 2022", "since 2014". Raises LookupError."""
    wording = _wording(locale, style)
    return date_words(value.parts, wording) if value.parts else interval_words(value, wording)


def _wording(locale: str, style: str) -> Wording:
    language = _LANGUAGES.get(locale.replace("_", "-").partition("-")[0].lower())
    if language is None:
        raise LookupError(
            f"There is no wording for the language “{locale}”: there is for {', '.join(LOCALES)}."
        )
    if style not in Style.__members__.values():
        raise LookupError(f"There is no style “{style}”: there are {', '.join(Style)}.")
    return language[Style(style)]
