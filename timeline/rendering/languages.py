"""The languages that pages are worded in, and dates in the one in use. Refuses none: what we lack is English."""

import datetime
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.dates import get_day_names, get_month_names
from django.conf import settings
from django.utils import timezone, translation

from timeline.dates import EdtfDate, to_words

ENGLISH = "en-gb"


def interface_language(language: str) -> str:
    """The one of ours for a text or a person of that language; "" stands for the newsroom's own."""
    if not language:
        return str(settings.LANGUAGE_CODE)
    base = _base(language)
    return next((code for code, _ in settings.LANGUAGES if _base(code) == base), ENGLISH)


def speaking(language: str) -> Any:
    """A `with` block in which everything is said in our language for that one."""
    return translation.override(interface_language(language))


def language_in_use() -> str:
    """As HTML's `lang` has it: "en-GB", "uk"."""
    return translation.to_locale(translation.get_language() or ENGLISH).replace("_", "-")


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
    """The day of a moment of ours, in the newsroom's zone: "22 Nov 2026"."""
    local = timezone.localtime(moment)
    return date_in_words(EdtfDate.from_civil(local.year, local.month, local.day), style)


def moment_in_words(moment: datetime.datetime, style: str = "short") -> str:
    """ "22 Nov 2026, 06:00"."""
    return f"{day_in_words(moment, style)}, {timezone.localtime(moment):%H:%M}"


def weekday_in_words(number: int) -> str:
    """Counted from Monday, which is 0."""
    return get_day_names("wide", context="stand-alone", locale=_locale())[number]


def month_in_short(number: int) -> str:
    """Standing alone: January is 1."""
    return get_month_names("abbreviated", context="stand-alone", locale=_locale())[number]


def _locale() -> str:
    return language_in_use().replace("-", "_")


def _base(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()
