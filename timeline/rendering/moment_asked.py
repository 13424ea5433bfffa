"""The moment as of which a reader wants to see a timeline, as typed: a day, a day and a time, or what the address says.

Times are those of the newsroom's own zone. One that the clocks leave out is refused with its neighbours, one that comes
twice is asked about, and what lies ahead is refused: nobody learns from an address what is going to be published.
"""

import datetime
from dataclasses import dataclass
from typing import NamedTuple

from django.utils.translation import gettext as _

from timeline.dates import Precision
from timeline.dates.wall_time import Gap, Overlap, moment_of
from timeline.rendering.date_asked import LONGEST_DATE, DateAsked, date_asked

YEARS = range(1970, 2200)
"""Zones have no rules for what is far away, and nothing was published then."""


class MomentChoice(NamedTuple):
    """What doubtful words can mean, and how the address says it."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class MomentAsked:
    """None is now. `problem` says why it was not read, `choices` what may have been meant."""

    text: str = ""
    moment: datetime.datetime | None = None
    problem: str = ""
    choices: tuple[MomentChoice, ...] = ()


NOW = MomentAsked()


def read_moment(typed: str, *, now: datetime.datetime, language: str = "en") -> MomentAsked:
    """`now` is in the newsroom's own zone. Of a day, a month or a year its end is meant, or now where that is ahead."""
    text = " ".join(typed.replace("\0", " ").split())
    shown = text[:LONGEST_DATE]
    if not text:
        return NOW
    if moment := _as_in_an_address(text, now.tzinfo):
        return _past(shown, moment, moment, now)
    asked = date_asked(text, now.date(), language)
    if asked.date is None:
        return MomentAsked(shown, problem=asked.problem, choices=_dates(asked))
    first, last = (_wall(second) for second in (asked.date.earliest, asked.date.latest))
    if first.year not in YEARS:
        return MomentAsked(shown, problem=_("Nothing was published then."))
    if asked.date.precision is not Precision.SECOND or asked.date.is_interval:
        zone = now.tzinfo
        return _past(shown, first.replace(tzinfo=zone), last.replace(tzinfo=zone, fold=1), now)
    found = moment_of(first, now.tzinfo or datetime.UTC)
    if isinstance(found, Gap):
        facts = {"time": f"{first:%H:%M}", "before": f"{found.before:%H:%M}", "after": f"{found.after:%H:%M}"}
        sentence = _(
            "There was no %(time)s on that day: the clocks went forward over it. "
            "Choose %(before)s or earlier, or %(after)s or later."
        )
        return MomentAsked(shown, problem=sentence % facts)
    if isinstance(found, Overlap):
        sentence = _("It was %(time)s twice on that day: the clocks went back. Say which one you mean.")
        return MomentAsked(shown, problem=sentence % {"time": f"{first:%H:%M}"}, choices=_both(found))
    return _past(shown, found, found, now)


def _as_in_an_address(text: str, zone: datetime.tzinfo | None) -> datetime.datetime | None:
    """A moment as our own links say it, with its offset, by the clocks of that zone: its day is the newsroom's."""
    try:
        moment = datetime.datetime.fromisoformat(text) if "T" in text else None
        is_told = moment is not None and moment.tzinfo is not None and moment.year in YEARS
    except ValueError:
        return None
    return moment.astimezone(zone) if moment and is_told else None


def _past(
    text: str, first: datetime.datetime, last: datetime.datetime, now: datetime.datetime
) -> MomentAsked:
    if first > now:
        return MomentAsked(text, problem=_("That moment has not come yet."))
    return MomentAsked(text, last if last < now else None)


def _dates(asked: DateAsked) -> tuple[MomentChoice, ...]:
    return tuple(MomentChoice(date.text, words) for date, words in asked.choices_in_words)


def _both(found: Overlap) -> tuple[MomentChoice, ...]:
    return (
        MomentChoice(found.first.isoformat(), _("The first time, before the clocks went back")),
        MomentChoice(found.second.isoformat(), _("The second time, after the clocks went back")),
    )


def _wall(second: int) -> datetime.datetime:
    """A time that no clock shows, such as an open end, is the nearest that one does."""
    bounds = (datetime.datetime(1, 1, 2), datetime.datetime(2300, 1, 1))
    least, most = ((bound - _EPOCH) // datetime.timedelta(seconds=1) for bound in bounds)
    return _EPOCH + datetime.timedelta(seconds=max(least, min(second, most)))


_EPOCH = datetime.datetime(1970, 1, 1)
