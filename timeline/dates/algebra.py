"""How two dates stand to each other, and their order. Goes by what is written: `is_certainly_before` alone gives
"about" and "perhaps" their due.
"""

from collections.abc import Callable
from typing import Self

from timeline.dates.calendar import (
    OPEN_END,
    OPEN_START,
    SECONDS_PER_DAY,
    civil_from_days,
    days_in_month,
    iso_year,
)
from timeline.dates.certainty import is_surely_earlier, shifted
from timeline.dates.errors import DateError
from timeline.dates.notation.masks import Civil
from timeline.dates.notation.parts import Parts
from timeline.dates.pieces import Pieces
from timeline.dates.precision import Precision

_FARTHEST_END = 9999
NO_LONG_INTERVAL = "EDTF has no interval of years of more than four digits."


class Algebra:
    """What every date can be asked about another. Needs the fields of `EdtfDate`; all bounds are in whole seconds."""

    __slots__ = ()

    text: str
    earliest: int
    latest: int
    precision: Precision
    parts: Parts | None
    start: Self | None
    end: Self | None
    members: tuple[Self, ...]
    canonical: str

    @classmethod
    def parse(cls, text: str) -> Self:
        raise NotImplementedError

    @property
    def beginning(self) -> Self | None:
        """The date that it begins with: the start of an interval, of a set that of its earliest member, of a single
        date itself. None where that is open or unknown.
        """
        if self.members:
            return min(self.members, key=lambda member: member.earliest).beginning
        return self if self.parts else self.start

    @property
    def ending(self) -> Self | None:
        """The date that it ends with; None where that is open or unknown."""
        if self.members:
            return max(self.members, key=lambda member: member.latest).ending
        return self if self.parts else self.end

    def overlaps(self, other: Self) -> bool:
        """Whether their spans from earliest to latest share a second, as a filter by stored bounds has it."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    def covers(self, other: Self) -> bool:
        """Whether the span from earliest to latest covers that of `other`, gaps or none."""
        return self.earliest <= other.earliest and other.latest <= self.latest

    def contains(self, other: Self) -> bool:
        """Whether every moment that `other` can mean is one that this can mean.

        Knows the gaps of sets and of unspecified digits: [1667,1760] covers 1700 and does not contain it. A moment of
        a set that only several masks together would cover is not seen.
        """
        return self.covers(other) and self._pieces.hold(other._pieces)

    def is_before(self, other: Self) -> bool:
        """Whether this ends before `other` begins, as they are written."""
        return self.latest < other.earliest

    def is_certainly_before(self, other: Self) -> bool:
        """Whether this ends before `other` begins, whatever is uncertain about the two.

        What is approximate may be wrong by one unit of its precision (see `certainty`); what is uncertain ("?"),
        open or unknown is never certain. Of two times of day the zones decide.
        """
        if self.parts and other.parts and self.parts.time and other.parts.time:
            return is_surely_earlier(self.latest, self.parts.time, other.earliest, other.parts.time)
        end, beginning = self._certain_end, other._certain_beginning
        return end is not None and beginning is not None and end < beginning

    def intersection(self, other: Self) -> Self | None:
        """What both can mean; None where that is nothing.

        The one that lies within the other is returned itself. Else it is the tightest interval around all that both can
        mean: of years where both its ends allow it, else of months, else of days. Raises DateError where an end lies
        beyond the year 9999, since EDTF has no such interval.
        """
        if not self.overlaps(other):
            return None
        if other.contains(self):
            return self
        if self.contains(other):
            return other
        common = self._pieces.common(other._pieces)
        return self.parse(_interval_text(*common)) if common else None

    @property
    def sort_key(self) -> tuple[int, int, int, str]:
        """Earliest first; of those that begin together the finer first, then the shorter."""
        return self.earliest, self.precision.rank, self.latest, self.canonical

    def __lt__(self, other: Self) -> bool:
        return self.sort_key < other.sort_key if isinstance(other, Algebra) else NotImplemented

    def __le__(self, other: Self) -> bool:
        return self.sort_key <= other.sort_key if isinstance(other, Algebra) else NotImplemented

    def __gt__(self, other: Self) -> bool:
        return self.sort_key > other.sort_key if isinstance(other, Algebra) else NotImplemented

    def __ge__(self, other: Self) -> bool:
        return self.sort_key >= other.sort_key if isinstance(other, Algebra) else NotImplemented

    @property
    def _pieces(self) -> Pieces:
        if self.members:
            return Pieces.united(member._pieces for member in self.members)
        return Pieces.of(self.parts, self.earliest, self.latest)

    @property
    def _certain_end(self) -> int | None:
        """The last second that this can reach in all certainty; None where nothing is certain."""
        if self.members:
            return _farthest(max, [member._certain_end for member in self.members])
        if self.parts is None:
            return self.end._certain_end if self.end else None
        if self.parts.is_uncertain:
            return None
        return shifted(self.latest + 1, self.parts, 1) - 1 if self.parts.is_approximate else self.latest

    @property
    def _certain_beginning(self) -> int | None:
        """The first second that this can begin with in all certainty; None where nothing is certain."""
        if self.members:
            return _farthest(min, [member._certain_beginning for member in self.members])
        if self.parts is None:
            return self.start._certain_beginning if self.start else None
        if self.parts.is_uncertain:
            return None
        return shifted(self.earliest, self.parts, -1) if self.parts.is_approximate else self.earliest


def _farthest(choose: Callable[[list[int]], int], ends: list[int | None]) -> int | None:
    known = [end for end in ends if end is not None]
    return choose(known) if len(known) == len(ends) else None


def _interval_text(first: int, last: int) -> str:
    """The interval between two seconds that begin and end a day, or the one date that it is, in the coarsest unit."""
    start = None if first == OPEN_START else civil_from_days(first // SECONDS_PER_DAY)
    end = None if last == OPEN_END else civil_from_days(last // SECONDS_PER_DAY)
    if any(date and abs(date[0]) > _FARTHEST_END for date in (start, end)):
        raise DateError(NO_LONG_INTERVAL)
    begins_month = start is None or start[2] == 1
    ends_month = end is None or end[2] == days_in_month(*end[:2])
    begins_year = begins_month and (start is None or start[1] == 1)
    ends_year = ends_month and (end is None or end[1] == 12)
    length = 1 if begins_year and ends_year else 2 if begins_month and ends_month else 3
    start_text, end_text = _end_text(start, length), _end_text(end, length)
    return start_text if start_text == end_text else f"{start_text}/{end_text}"


def _end_text(date: Civil | None, length: int) -> str:
    """The first components of a day, so many of them; ".." for an open end."""
    if date is None:
        return ".."
    return "-".join((iso_year(date[0]), *(f"{number:02d}" for number in date[1:length])))
