"""The eras of a timeline for what readers take away with them: as they stand, in words, and with two ends.

TimelineJS refuses a whole timeline for one era without a beginning or an end, and drops an end that says the same as
its beginning (TimelineJS3, src/js/core/TimelineConfig.js, `validate` and `_processDates`). So an end that is open is
given to it as the edge of the timeline, and one unit of the calendar as the finer ones that it begins and ends with;
what is really said stands beside it, in words and as EDTF.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Max, Min
from django.utils.translation import gettext as _

from timeline.dates import OPEN_END, OPEN_START, EdtfDate
from timeline.dates.calendar import SECONDS_PER_DAY, civil_from_days, days_from_civil
from timeline.models import Era, PublishedEntry, Timeline
from timeline.rendering.languages import date_in_words

Ends = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ToldEra:
    """`first` and `last` are the seconds in which it begins and ends, or those of the timeline where it is open."""

    name: str
    colour: str
    date: EdtfDate
    first: int
    last: int

    @property
    def words(self) -> str:
        return date_in_words(self.date)

    @property
    def ends(self) -> Ends:
        """Year, month, day and time of both ends, as coarse as they can be and still be two."""
        start, end = _cells(self.first), _cells(self.last)
        known = next((size for size in (2, 3) if start[:size] != end[:size]), 4)
        return _padded(start[:known]), _padded(end[:known])


def eras_told(timeline: Timeline, *, at: datetime) -> tuple[ToldEra, ...]:
    """Those that stood at that moment, in order of date."""
    found = [(era, era.date) for era in Era.objects.standing_at(at).filter(timeline=timeline) if era.date]
    if not found:
        return ()
    first, last = _edges(timeline, [date for _era, date in found], at)
    return tuple(
        ToldEra(
            era.name,
            era.colour,
            date,
            first if date.earliest == OPEN_START else date.earliest,
            last if date.latest == OPEN_END else date.latest,
        )
        for era, date in found
    )


def eras_sentence(eras: Sequence[ToldEra]) -> str:
    return _("Eras: %(eras)s.") % {"eras": "; ".join(f"{era.name}, {era.words}" for era in eras)}


def _edges(timeline: Timeline, dates: Sequence[EdtfDate], at: datetime) -> tuple[int, int]:
    """The first and the last second that anything there tells of, `at` among them."""
    entries = PublishedEntry.objects.published(at).filter(timeline=timeline).order_by()
    begun = entries.exclude(earliest=OPEN_START).aggregate(edge=Min("earliest"))["edge"]
    ended = entries.exclude(latest=OPEN_END).aggregate(edge=Max("latest"))["edge"]
    now = days_from_civil(at.year, at.month, at.day) * SECONDS_PER_DAY
    known = [bound for date in dates for bound in (date.earliest, date.latest)]
    seen = [now, *(one for one in (*known, begun, ended) if one not in (None, OPEN_START, OPEN_END))]
    return min(seen), max(seen)


def _cells(second: int) -> tuple[str, ...]:
    days, rest = divmod(second, SECONDS_PER_DAY)
    year, month, day = civil_from_days(days)
    return str(year), str(month), str(day), f"{rest // 3600:02d}:{rest // 60 % 60:02d}:{rest % 60:02d}"


def _padded(known: tuple[str, ...]) -> tuple[str, ...]:
    return (*known, *[""] * (4 - len(known)))
