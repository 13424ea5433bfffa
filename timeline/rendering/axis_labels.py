"""The words on the axis: ticks, breaks, the name of each mark and the sentence about them all."""

from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from timeline.dates import EdtfDate
from timeline.layout.gaps import Gap
from timeline.layout.ticks import Tick, Unit
from timeline.records import Occurrence
from timeline.rendering.axis_mark import AxisMark
from timeline.rendering.languages import counted, date_in_words, month_in_short


def tick_words(tick: Tick) -> str:
    """The least that tells it from its neighbours: 10:30, 17, Feb, 2014."""
    return str(tick.day) if tick.unit is Unit.DAY else _other_tick(tick)


def context_words(tick: Tick) -> str:
    """What the tick leaves unsaid: 9 Jan 2022 for half past ten, Dec 2021 for its 17th, 2014 for a month."""
    if tick.unit in (Unit.MONTH, Unit.YEAR):
        return year_context(tick)
    month = f"{month_in_short(tick.month)} {year_words(tick.year)}"
    return f"{tick.day} {month}" if _is_time(tick) else month


def dated_tick_words(tick: Tick) -> str:
    """Where neighbours are far apart: 10:30, 17 Dec, Feb, 2014."""
    return f"{tick.day} {month_in_short(tick.month)}" if tick.unit is Unit.DAY else _other_tick(tick)


def dated_context_words(tick: Tick) -> str:
    """What such a tick leaves unsaid: 9 Jan 2022 for half past ten, 2021 for its 17 Dec."""
    return context_words(tick) if _is_time(tick) else year_context(tick)


def year_context(tick: Tick) -> str:
    return "" if tick.unit is Unit.YEAR else year_words(tick.year)


def year_words(year: int) -> str:
    return date_in_words(EdtfDate.from_year(year), "short")


def _other_tick(tick: Tick) -> str:
    if _is_time(tick):
        return f"{tick.minutes // 60:02d}:{tick.minutes % 60:02d}"
    return month_in_short(tick.month) if tick.unit is Unit.MONTH else year_words(tick.year)


def _is_time(tick: Tick) -> bool:
    return tick.unit in (Unit.MINUTE, Unit.HOUR)


def gap_words(gap: Gap) -> str:
    count, unit = gap.length
    if count >= 1_000_000:
        return _("%(count)s million years") % {"count": counted(round(count / 1_000_000))}
    return {
        "year": ngettext("%(count)s year", "%(count)s years", count),
        "month": ngettext("%(count)s month", "%(count)s months", count),
        "week": ngettext("%(count)s week", "%(count)s weeks", count),
        "day": ngettext("%(count)s day", "%(count)s days", count),
        "hour": ngettext("%(count)s hour", "%(count)s hours", count),
        "minute": ngettext("%(count)s minute", "%(count)s minutes", count),
    }[unit] % {"count": counted(count)}


def mark_name(mark: AxisMark) -> str:
    """What a screen reader says of a mark: its date, its headline, and what is out of the ordinary about it.

    The date is worded as on the label, for who sees the label and speaks to the page must be understood (WCAG 2.5.3).
    """
    name = f"{mark.short_words}: {mark.headline}"
    remark = _("retracted") if mark.is_retracted else _REMARKS.get(mark.occurrence)
    return f"{name} ({remark})" if remark else name


_REMARKS = {
    Occurrence.ONGOING: gettext_lazy("ongoing"),
    Occurrence.PLANNED: gettext_lazy("planned"),
    Occurrence.CLAIMED: gettext_lazy("claimed"),
    Occurrence.FORECAST: gettext_lazy("forecast"),
    Occurrence.CANCELLED: gettext_lazy("cancelled"),
}


def scene_summary(marks: Sequence[AxisMark], *, lane_count: int) -> str:
    """One sentence for who cannot see the picture. Marks are in order of date."""
    if not marks:
        return _("There are no events in this part of the timeline.")
    if len(marks) == 1:
        return _("One event on a timeline: %(name)s.") % {"name": mark_name(marks[0])}
    lanes = ngettext("one lane", "%(count)s lanes", lane_count) % {"count": lane_count}
    return _("%(count)s events in %(lanes)s, the earliest of %(first)s, the latest of %(last)s.") % {
        "count": counted(len(marks)),
        "lanes": lanes,
        "first": _beginning(marks[0]),
        "last": _beginning(marks[-1]),
    }


def _beginning(mark: AxisMark) -> str:
    """What goes on is told by its beginning, so that it fits into a sentence: “November 2021”, not “since …”."""
    return date_in_words(mark.date.start) if mark.date.is_open_end and mark.date.start else mark.words


def count_words(count: int) -> str:
    return ngettext("%(count)s event", "%(count)s events", count) % {"count": counted(count)}


def rest_name(count: int) -> str:
    """Of a lane's marks for whose words there is no room."""
    if not count:
        return ""
    return ngettext(
        "One more event of this lane has no room for its words here.",
        "%(count)s more events of this lane have no room for their words here.",
        count,
    ) % {"count": counted(count)}


def today_words() -> str:
    return _("Today")
