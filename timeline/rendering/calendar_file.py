"""What is ahead on a timeline, as a calendar to subscribe to (iCalendar, RFC 5545). Refuses to sharpen a vague date.

Only what is known to the day, or to the minute, is an entry; how much else is ahead stands in the description. A UID
never changes and SEQUENCE grows with every publication, so that a moved date moves in calendars too.
"""

import datetime
from collections.abc import Iterator
from urllib.parse import urlsplit

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from icalendar import Calendar
from icalendar import Event as Entry

from timeline.dates import EdtfDate, Precision
from timeline.dates.calendar import OPEN_END, SECONDS_PER_DAY, days_from_civil
from timeline.models import Standing, Timeline
from timeline.rendering.chronology import Told, chronology
from timeline.rendering.languages import counted

PRODUCT = "-//Sourceline//Timeline//EN"
Day = datetime.date | datetime.datetime


def calendar_file(timeline: Timeline, *, site: str, newsroom: str, at: datetime.datetime) -> bytes:
    ahead = list(chronology(timeline, at=at, among=_is_ahead(at)))
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
            % {"count": counted(unplaced)}
        )
    return " ".join(part for part in said if part)


def _is_ahead(at: datetime.datetime) -> Q:
    """Of entries: a long timeline is not read for the few that are to come."""
    today = days_from_civil(at.year, at.month, at.day) * SECONDS_PER_DAY
    return Q(standing=Standing.LIVE, latest__gte=today, latest__lt=OPEN_END)


def _days(date: EdtfDate) -> tuple[Day, Day] | None:
    """The beginning, and the day at which it is over; of a moment that same moment."""
    if date.is_set or date.is_approximate or date.is_uncertain:
        return None
    first, last = (date.start, date.end) if date.is_interval else (date, date)
    start, end = (_day(end) if end else None for end in (first, last))
    if start is None or end is None:
        return None
    if isinstance(start, datetime.datetime):  # intervals go from day to day
        return start, start
    try:
        return start, end + datetime.timedelta(days=1)
    except OverflowError:  # the last day that calendars have
        return None


def _day(date: EdtfDate) -> Day | None:
    """None for what is not known to the day, and for years that calendars do not have.

    A time that says its offset is told in UTC: any other zone must come with its rules (RFC 5545, 3.2.19).
    """
    try:
        if date.precision is Precision.DAY and len(date.text) == 10:
            return datetime.date.fromisoformat(date.text)
        if date.precision is Precision.SECOND:
            moment = datetime.datetime.fromisoformat(date.text)
            return moment.astimezone(datetime.UTC) if moment.tzinfo else moment
    except (ValueError, OverflowError):
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
    if days[1] > days[0]:  # an end is later than its beginning, or there is none (RFC 5545, 3.8.2.2)
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
