"""What is ahead on a timeline, as a calendar to subscribe to (iCalendar, RFC 5545). Refuses to sharpen a vague date.

Only what is known to the day, or to the minute, is an entry; how much else is ahead stands in the description. A UID
never changes and SEQUENCE grows with every publication, so that a moved date moves in calendars too.
"""

import datetime
from collections.abc import Iterator
from urllib.parse import urlsplit

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from icalendar import Calendar
from icalendar import Event as Entry

from timeline.dates import EdtfDate, Precision
from timeline.dates.calendar import OPEN_END, SECONDS_PER_DAY, days_from_civil
from timeline.models import Timeline
from timeline.rendering.chronology import Told, chronology

PRODUCT = "-//Sourceline//Timeline//EN"
Day = datetime.date | datetime.datetime


def calendar_file(timeline: Timeline, *, site: str, newsroom: str, at: datetime.datetime) -> bytes:
    ahead = [told for told in chronology(timeline, at=at) if _is_ahead(told, at)]
    placed = [(told, days) for told in ahead if (days := _days(told.item.edtf))]
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", f"{timeline.title} – {newsroom}")
    calendar.add("x-wr-caldesc", _description(timeline, len(ahead) - len(placed)))
    for told, days in placed:
        calendar.add_component(_entry(told, days, site))
    return bytes(calendar.to_ical())


def _description(timeline: Timeline, unplaced: int) -> str:
    said = [timeline.standfirst]
    if unplaced:
        said.append(
            ngettext(
                "One more event is ahead, on a day that is not known.",
                "%(count)s more events are ahead, on days that are not known.",
                unplaced,
            )
            % {"count": unplaced}
        )
    return " ".join(part for part in said if part)


def _is_ahead(told: Told, at: datetime.datetime) -> bool:
    date = told.item.edtf
    today = days_from_civil(at.year, at.month, at.day) * SECONDS_PER_DAY
    return not told.item.is_retracted and today <= date.latest < OPEN_END


def _days(date: EdtfDate) -> tuple[Day, Day] | None:
    """The beginning, and the day or moment at which it is over."""
    if date.is_set or date.is_approximate or date.is_uncertain:
        return None
    first, last = (date.start, date.end) if date.is_interval else (date, date)
    start, end = (_day(end) if end else None for end in (first, last))
    if start is None or end is None:
        return None
    if isinstance(start, datetime.datetime) and isinstance(end, datetime.datetime):
        return start, end
    first_day, last_day = (day.date() if isinstance(day, datetime.datetime) else day for day in (start, end))
    try:
        return first_day, last_day + datetime.timedelta(days=1)
    except OverflowError:  # the last day that calendars have
        return None


def _day(date: EdtfDate) -> Day | None:
    """None for what is not known to the day, and for years that calendars do not have."""
    try:
        if date.precision is Precision.DAY and len(date.text) == 10:
            return datetime.date.fromisoformat(date.text)
        if date.precision is Precision.SECOND:
            return datetime.datetime.fromisoformat(date.text)
    except ValueError:
        pass
    return None


def _entry(told: Told, days: tuple[Day, Day], site: str) -> Entry:
    item = told.item
    address = f"{site}/events/{item.public_id}/"
    entry = Entry()
    entry.add("uid", f"{item.public_id}@{urlsplit(site).hostname}")
    entry.add("dtstamp", told.since.astimezone(datetime.UTC))
    entry.add("sequence", told.sequence - 1)
    entry.add("dtstart", days[0])
    entry.add("dtend", days[1])
    entry.add("summary", item.headline)
    said = [item.summary_words, *_said_by(told), address]
    entry.add("description", "\n\n".join(part for part in said if part))
    entry.add("url", address)
    if item.place:
        entry.add("location", item.place)
    if item.occurrence == "cancelled":
        entry.add("status", "CANCELLED")
    return entry


def _said_by(told: Told) -> Iterator[str]:
    if told.item.sources:
        yield _("Source: %(source)s") % {"source": ", ".join(told.item.sources)}
