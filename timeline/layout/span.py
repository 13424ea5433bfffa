"""When a mark is: from where to where it is certain, and how far it may reach. Refuses to sharpen a vague date.

    earliest      rise            fall      latest
       ·───ramp────█████ certain █████──ramp───·

An event may begin anywhere from `earliest` to `rise` and may end anywhere from `fall` to `latest`. A date that is
one vague thing, such as a year, swells to its middle and falls again: it is no more likely to be 1 January than 2 July.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from timeline.dates import OPEN_END, OPEN_START, EdtfDate
from timeline.dates.calendar import SECONDS_PER_DAY

_HOUR = 3600


@dataclass(frozen=True, slots=True)
class Span:
    """Whole seconds since 1970, in order; `earliest` and `latest` may be open. A point is one exact day or moment."""

    earliest: int
    rise: int
    fall: int
    latest: int
    is_point: bool = False

    @classmethod
    # A picture asks for the span of each of its dates once for every width that it is drawn in.
    @lru_cache(maxsize=4096)
    def of(cls, date: EdtfDate) -> Self:
        if not _is_stretch(date):
            middle = _middle(date.earliest, date.latest)
            return cls(date.earliest, middle, middle, date.latest, is_point=_is_exact(date))
        rise = _last_beginning(date.beginning) if date.beginning else OPEN_START
        fall = _first_ending(date.ending) if date.ending else OPEN_END
        if (rise, fall) == (OPEN_START, OPEN_END):  # a set alone can be open at both ends
            inner = (
                min(member.latest for member in date.members),
                max(member.earliest for member in date.members),
            )
            rise, fall = sorted(inner)
        if rise > fall:  # both ends are vague and share a month or a year
            rise = fall = _middle(date.earliest, date.latest)
        return cls(date.earliest, rise, fall, date.latest)

    @property
    def is_moment(self) -> bool:
        """Whether the time of day is known."""
        return self.latest - self.earliest < _HOUR

    @property
    def is_open_start(self) -> bool:
        return self.earliest == OPEN_START

    @property
    def is_open_end(self) -> bool:
        return self.latest == OPEN_END

    @property
    def is_soft(self) -> bool:
        return not self.is_point and (self.earliest, self.latest) != (self.rise, self.fall)

    @property
    def first(self) -> int:
        """The first moment that is not open: where the mark is placed in a row of marks."""
        return self.moments[0]

    @property
    def last(self) -> int:
        return self.moments[-1]

    @property
    def moments(self) -> tuple[int, ...]:
        """The moments at which something begins or ends, in order: one for a point, open ends left out."""
        if self.is_point:
            return (self.rise,)
        known = {
            moment
            for moment in (self.earliest, self.rise, self.fall, self.latest)
            if moment not in (OPEN_START, OPEN_END)
        }
        return tuple(sorted(known))

    @property
    def ramps(self) -> tuple[tuple[int, int], ...]:
        """The stretches of time in which it is not known whether it has begun, or ended."""
        if self.is_point:
            return ()
        ramps = ((self.earliest, self.rise), (self.fall, self.latest))
        return tuple(
            (start, end) for start, end in ramps if start < end and not {start, end} & {OPEN_START, OPEN_END}
        )


def _is_stretch(date: EdtfDate) -> bool:
    """Whether it lasts: an interval, all of several dates, and what is open. One of several dates is a vague one."""
    return date.is_interval or date.is_all_of or date.is_open_start or date.is_open_end


def _middle(earliest: int, latest: int) -> int:
    return (earliest + latest + 1) // 2


def _is_exact(date: EdtfDate) -> bool:
    is_short = date.latest - date.earliest < SECONDS_PER_DAY
    return is_short and not (date.is_approximate or date.is_uncertain)


def _last_beginning(start: EdtfDate) -> int:
    return start.earliest if _is_exact(start) else start.latest


def _first_ending(end: EdtfDate) -> int:
    return end.latest if _is_exact(end) else end.earliest
