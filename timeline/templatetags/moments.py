"""Moments of ours, such as when something was saved, in the newsroom's zone and the language in use."""

import datetime

from django import template

from timeline.dates import EdtfDate
from timeline.rendering import languages

register = template.Library()


@register.filter
def day_in_words(moment: datetime.datetime | None, style: str = "short") -> str:
    """Nothing for no moment."""
    return languages.day_in_words(moment, style) if moment else ""


@register.filter
def moment_in_words(moment: datetime.datetime | None, style: str = "short") -> str:
    """Nothing for no moment."""
    return languages.moment_in_words(moment, style) if moment else ""


@register.filter
def moment_and_zone_in_words(moment: datetime.datetime | None, style: str = "long") -> str:
    """ "22 November 2026, 06:00 UTC"; nothing for no moment."""
    return languages.moment_and_zone_in_words(moment, style) if moment else ""


@register.filter
def calendar_day(day: datetime.date, style: str = "short") -> str:
    """A day that has no time: “22 Nov 2026”."""
    return languages.date_in_words(EdtfDate.from_civil(day.year, day.month, day.day), style)
