"""A moment as people type it: date and time in the newsroom's own zone, which stands beside the field.

A time that the clocks leave out is refused with its neighbours; one that comes twice is asked about, never guessed.
"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from django import forms
from django.core.exceptions import ValidationError
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.dates.wall_time import Gap, Overlap, moment_of

FIRST, SECOND = "first", "second"
# Zones have no rules for what is far away, and nothing is published then.
YEARS = range(1970, 2200)


class MomentWidget(forms.DateTimeInput):
    input_type = "datetime-local"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%dT%H:%M")


class WallTimeField(forms.Field):
    """The date and the time on the wall, without a zone: the form that holds it knows the zone."""

    widget = MomentWidget
    default_error_messages = {
        "required": gettext_lazy("Choose the date and the time."),
        "invalid": gettext_lazy("Write the date and the time like 2026-11-23 06:00."),
    }

    def to_python(self, value: object) -> datetime | None:
        text = str(value or "").strip()
        if not text:
            return None
        try:
            is_whole = text.isascii() and ":" in text  # a day alone is no moment
            wall = parse_datetime(text.replace(" ", "T")) if is_whole else None
        except ValueError:
            wall = None
        if wall is None or wall.tzinfo or wall.year not in YEARS:
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        return wall


def chosen_moment(wall: datetime, zone: ZoneInfo, which: str) -> datetime:
    """The moment that was typed; `ValidationError` where the clocks leave it out, or where it must be said which."""
    found = moment_of(wall, zone)
    facts = {"time": f"{wall:%H:%M}", "date": f"{wall.day} {wall:%B %Y}", "zone": zone.key}
    if isinstance(found, Gap):
        facts |= {"before": f"{found.before:%H:%M}", "after": f"{found.after:%H:%M}"}
        said = _(
            "There is no %(time)s on %(date)s in %(zone)s: the clocks go forward over it. "
            "Choose %(before)s or earlier, or %(after)s or later."
        )
        raise ValidationError(said % facts, code="gap")
    if isinstance(found, Overlap):
        if which == FIRST:
            return found.first.astimezone(UTC)
        if which == SECOND:
            return found.second.astimezone(UTC)
        said = _("%(time)s comes twice on %(date)s in %(zone)s: the clocks go back. Say which one you mean.")
        raise ValidationError(said % facts, code="overlap")
    return found.astimezone(UTC)
