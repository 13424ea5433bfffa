"""Moments of ours, such as when something was saved, in the newsroom's zone and the language in use."""

import datetime

from django import template

from timeline.rendering import languages

register = template.Library()


@register.filter
def day_in_words(moment: datetime.datetime | None, style: str = "short") -> str:
    """ "22 Nov 2026"; nothing for no moment."""
    return languages.day_in_words(moment, style) if moment else ""


@register.filter
def moment_in_words(moment: datetime.datetime | None, style: str = "short") -> str:
    """ "22 Nov 2026, 06:00"; nothing for no moment."""
    return languages.moment_in_words(moment, style) if moment else ""
