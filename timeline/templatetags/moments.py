"""Moments of ours, such as when something was saved, in the newsroom's zone and the language in use."""

import datetime

from django import template
from django.utils import timezone

from timeline.dates import EdtfDate
from timeline.rendering.languages import date_in_words

register = template.Library()


@register.filter
def day_in_words(moment: datetime.datetime | None, style: str = "short") -> str:
    """ "22 Nov 2026"; nothing for no moment."""
    if not moment:
        return ""
    local = timezone.localtime(moment)
    return date_in_words(EdtfDate.from_civil(local.year, local.month, local.day), style)


@register.filter
def moment_in_words(moment: datetime.datetime | None, style: str = "short") -> str:
    """ "22 Nov 2026, 06:00"; nothing for no moment."""
    return f"{day_in_words(moment, style)}, {timezone.localtime(moment):%H:%M}" if moment else ""
