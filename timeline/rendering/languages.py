"""The languages that pages are worded in, and dates in the one in use. Refuses none: what we lack is English."""

import datetime
from collections.abc import Iterable, Sequence
from typing import Any
from unicodedata import bidirectional

from babel import Locale, UnknownLocaleError
from babel.dates import get_day_names, get_month_names
from babel.numbers import format_decimal
from django.conf import settings
from django.utils import timezone, translation
from django.utils.translation import pgettext

from timeline.dates import EdtfDate, to_words

ENGLISH = "en-gb"
GROUPED_FROM_FIVE_DIGITS = {"es", "pl"}
"""Where 1234 stays whole (CLDR, minimumGroupingDigits)."""


def readers_language(language: str) -> str:
    """The one of ours for a text of that language, which everything beside it is said in; "" is the newsroom's own."""
    return _ours(language, settings.LANGUAGES)


def desk_language(language: str) -> str:
    """The one of the desk's for a person of that language: the whole program speaks it, not the public pages alone."""
    return _ours(language, settings.DESK_LANGUAGES)


def speaking(language: str) -> Any:
    """A `with` block in which everything is said in our language for a text of that one."""
    return translation.override(readers_language(language))


def speaking_to_desk(language: str) -> Any:
    """A `with` block in which everything is said in the desk's language for a person of that one."""
    return translation.override(desk_language(language))


def _ours(language: str, ours: Sequence[tuple[str, str]]) -> str:
    if not language:
        return str(settings.LANGUAGE_CODE)
    base = _base(language)
    return next((code for code, _ in ours if _base(code) == base), ENGLISH)


def language_in_use() -> str:
    """As HTML's `lang` has it: "en-GB", "uk"."""
    return translation.to_locale(translation.get_language() or ENGLISH).replace("_", "-")


def is_same_language(one: str, other: str) -> bool:
    """Whatever the country: "en" and "en-GB"."""
    return _base(one) == _base(other)


def is_in_use(language: str) -> bool:
    return _base(language) == _base(language_in_use())


def language_name(code: str) -> str:
    """What the language of that code is called in the one in use; the code where nobody knows it."""
    try:
        return "" if code in ("", "und") else Locale.parse(_base(code)).get_language_name(_locale()) or code
    except (ValueError, UnknownLocaleError):
        return code


def date_in_words(date: EdtfDate, style: str = "long") -> str:
    """A date as people say it ("9–10 January 2022") in the language in use."""
    return to_words(date, locale=_base(language_in_use()), style=style)


def day_in_words(moment: datetime.datetime, style: str = "short") -> str:
    """A moment of ours, such as when something was saved, by its day in the newsroom's zone: “22 Nov 2026”."""
    local = timezone.localtime(moment)
    return date_in_words(EdtfDate.from_civil(local.year, local.month, local.day), style)


def moment_in_words(moment: datetime.datetime, style: str = "short") -> str:
    """To the minute: “22 Nov 2026, 06:00”."""
    local = timezone.localtime(moment)
    return date_in_words(EdtfDate.parse(f"{local:%Y-%m-%dT%H:%M:00}"), style)


def moment_and_zone_in_words(moment: datetime.datetime, style: str = "long") -> str:
    """For readers anywhere: “22 November 2026, 06:00 UTC”."""
    return f"{moment_in_words(moment, style)} {timezone.localtime(moment):%Z}"


def weekday_in_words(number: int) -> str:
    """Counted from Monday, which is 0."""
    return get_day_names("wide", context="stand-alone", locale=_locale())[number]


def month_in_short(number: int) -> str:
    """Standing alone: January is 1."""
    return get_month_names("abbreviated", context="stand-alone", locale=_locale())[number]


def comma() -> str:
    """What stands between things that are told one after the other, with its space."""
    return pgettext("between the things of a list", ", ")


def listed(words: Iterable[str]) -> str:
    return comma().join(words)


def isolated(words: str) -> str:
    """Words that may run the other way, such as a name in Latin letters on an Arabic page, kept in one piece (Unicode
    Bidirectional Algorithm, X5c); plain where nothing runs from right to left."""
    is_needed = translation.get_language_bidi() or any(bidirectional(one) in ("R", "AL") for one in words)
    return f"\N{FIRST STRONG ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}" if is_needed else words


def within_a_sentence(label: str) -> str:
    """Without the capital that it has standing alone; German keeps it, whose nouns all have one."""
    return label if is_in_use("de") else label[:1].lower() + label[1:]


def counted(number: int) -> str:
    """With its thousands set apart as the language does: “12,000”. What has none is the same in all of them."""
    if 0 <= number < 1000:
        return str(number)
    is_grouped = number >= 10_000 or _base(language_in_use()) not in GROUPED_FROM_FIVE_DIGITS
    return format_decimal(number, locale=_locale(), group_separator=is_grouped)


def _locale() -> str:
    return language_in_use().replace("-", "_")


def _base(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()
