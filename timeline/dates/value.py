"""The date of an event: an EDTF value with the span of time it can mean. Refuses anything that is not EDTF
level 0 or 1.

    value = EdtfDate.parse("2014-03")
    value.first_day, value.last_day        # "2014-03-01", "2014-03-31"
    value.overlaps(EdtfDate.parse("2014")) # True

A value is what was written: two values are equal when their texts are. A year is never its 1 January.
"""

import datetime
from dataclasses import dataclass
from functools import lru_cache

from timeline.dates.bounds import bounds
from timeline.dates.calendar import OPEN_END, OPEN_START, SECONDS_PER_DAY, iso_day, iso_year
from timeline.dates.errors import DateError
from timeline.dates.notation.parts import Parts
from timeline.dates.notation.single import read_single
from timeline.dates.precision import Precision

LONGEST_TEXT = 100

_OPEN = ".."
_UNKNOWN = ""
_QUALIFIERS = {(False, False): "", (True, False): "~", (False, True): "?", (True, True): "%"}


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class EdtfDate:
    """One date or one interval. Made by `parse` and the named constructors, never field by field.

    `earliest` and `latest` are whole seconds since 1970-01-01T00:00:00, inclusive, without a zone; an end
    that is open or unknown reaches to `OPEN_START` or `OPEN_END`, for nothing nearer can be promised. An
    interval has a `start` and an `end` (None where open or unknown) and no `parts`; a single date has `parts`
    and neither.
    """

    text: str
    earliest: int
    latest: int
    precision: Precision
    parts: Parts | None
    start: "EdtfDate | None" = None
    end: "EdtfDate | None" = None

    @classmethod
    def parse(cls, text: str) -> "EdtfDate":
        """Read EDTF of level 0 or 1. Raises DateError, and nothing else, for whatever else it is given."""
        if not isinstance(text, str):
            raise DateError("A date is given as text.", repr(type(text)))
        if len(text) > LONGEST_TEXT:
            raise DateError(
                f"This is too long for a date, which has at most {LONGEST_TEXT} characters.", text
            )
        return _parse(text)

    @classmethod
    def from_day(cls, day: datetime.date) -> "EdtfDate":
        """The whole day; of a `datetime`, the day alone."""
        return _parse(f"{day.year:04d}-{day.month:02d}-{day.day:02d}")

    @classmethod
    def from_civil(cls, year: int, month: int, day: int) -> "EdtfDate":
        """A day of any year from -9999 to 9999, astronomical."""
        return cls.parse(f"{iso_year(year)}-{month:02d}-{day:02d}")

    @classmethod
    def from_month(cls, year: int, month: int) -> "EdtfDate":
        """A month (1-12) or a season (21-24) of an astronomical year."""
        return cls.parse(f"{iso_year(year)}-{month:02d}")

    @classmethod
    def from_year(cls, year: int) -> "EdtfDate":
        """An astronomical year of any length: 0 is 1 BC."""
        return cls.parse(iso_year(year) if abs(year) <= 9999 else f"Y{year}")

    @classmethod
    def interval(cls, start: "EdtfDate | None", end: "EdtfDate | None") -> "EdtfDate":
        """From one date to another. None leaves that end open (not unknown: for that, parse "1985/")."""
        return cls.parse(f"{start.text if start else _OPEN}/{end.text if end else _OPEN}")

    @property
    def is_interval(self) -> bool:
        return self.parts is None

    @property
    def is_approximate(self) -> bool:
        """Whether it, or either end of it, is written with ~ or %."""
        return self.parts.is_approximate if self.parts else any(end.is_approximate for end in self._ends)

    @property
    def is_uncertain(self) -> bool:
        """Whether it, or either end of it, is written with ? or %."""
        return self.parts.is_uncertain if self.parts else any(end.is_uncertain for end in self._ends)

    @property
    def is_open_start(self) -> bool:
        """Whether it has no beginning (../1985). An unknown one (/1985) is not open."""
        return self.text.startswith(f"{_OPEN}/")

    @property
    def is_open_end(self) -> bool:
        """Whether it goes on (1985/..). An unknown end (1985/) is not open."""
        return self.text.endswith(f"/{_OPEN}")

    @property
    def is_unknown_start(self) -> bool:
        return self.text.startswith("/")

    @property
    def is_unknown_end(self) -> bool:
        return self.text.endswith("/")

    @property
    def first_day(self) -> str:
        """ISO text with an astronomical year, or "-inf" where the start is open or unknown."""
        return "-inf" if self.earliest == OPEN_START else iso_day(self.earliest // SECONDS_PER_DAY)

    @property
    def last_day(self) -> str:
        """ISO text with an astronomical year, or "inf" where the end is open or unknown."""
        return "inf" if self.latest == OPEN_END else iso_day(self.latest // SECONDS_PER_DAY)

    def overlaps(self, other: "EdtfDate") -> bool:
        """Whether there is a second that both can mean."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    def contains(self, other: "EdtfDate") -> bool:
        """Whether whatever `other` means lies within this."""
        return self.earliest <= other.earliest and other.latest <= self.latest

    def is_before(self, other: "EdtfDate") -> bool:
        """Whether this is over before `other` begins, whatever the two mean exactly."""
        return self.latest < other.earliest

    def qualified(self, *, approximate: bool | None = None, uncertain: bool | None = None) -> "EdtfDate":
        """The same date, or both ends of it, called approximate or uncertain or not; None leaves it as it is."""
        if self.parts is None:
            ends = [
                end.qualified(approximate=approximate, uncertain=uncertain).text if end else written
                for end, written in zip((self.start, self.end), self.text.split("/"), strict=True)
            ]
            return self.parse("/".join(ends))
        wanted = (
            self.is_approximate if approximate is None else approximate,
            self.is_uncertain if uncertain is None else uncertain,
        )
        return self.parse(self.text.removesuffix(self.parts.qualifier) + _QUALIFIERS[wanted])

    @property
    def sort_key(self) -> tuple[int, int, int, str]:
        """Earliest first; of those that begin together the finer first, then the shorter."""
        return self.earliest, self.precision.rank, self.latest, self.text

    @property
    def _ends(self) -> "tuple[EdtfDate, ...]":
        return tuple(end for end in (self.start, self.end) if end is not None)

    def __lt__(self, other: "EdtfDate") -> bool:
        return self.sort_key < other.sort_key if isinstance(other, EdtfDate) else NotImplemented

    def __le__(self, other: "EdtfDate") -> bool:
        return self.sort_key <= other.sort_key if isinstance(other, EdtfDate) else NotImplemented

    def __gt__(self, other: "EdtfDate") -> bool:
        return self.sort_key > other.sort_key if isinstance(other, EdtfDate) else NotImplemented

    def __ge__(self, other: "EdtfDate") -> bool:
        return self.sort_key >= other.sort_key if isinstance(other, EdtfDate) else NotImplemented

    def __eq__(self, other: object) -> bool:
        return self.text == other.text if isinstance(other, EdtfDate) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.text)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"EdtfDate({self.text!r})"

    def __reduce__(self) -> "tuple[object, tuple[str]]":
        """Pickle the text alone, so that a cache outlives a change of these fields."""
        return EdtfDate.parse, (self.text,)


def parse_uncached(text: str) -> EdtfDate:
    """Read EDTF text of reasonable length; `EdtfDate.parse` is the door for everybody else."""
    if "/" in text:
        return _parse_interval(text)
    if not text:
        raise DateError("There is no date here.", text)
    parts = read_single(text)
    earliest, latest = bounds(parts)
    return EdtfDate(text, earliest, latest, parts.precision, parts)


_parse = lru_cache(maxsize=4096)(parse_uncached)


def _parse_interval(text: str) -> EdtfDate:
    """Level 0 "Time Interval" and level 1 "Extended Interval": `..` is an open end, nothing an unknown one."""
    first, *rest = text.split("/")
    if len(rest) != 1:
        raise DateError("An interval has two ends and one slash, as in 2014/2016.", text, text.rindex("/"))
    start, end = _parse_end(text, first, 0), _parse_end(text, rest[0], len(first) + 1)
    known = [value for value in (start, end) if value is not None]
    if not known:
        raise DateError("An interval needs at least one end that is known, as in 2014/.. or ../2014.", text)
    if start and end and start.earliest > end.latest:
        raise DateError("This interval ends before it begins.", text, len(first) + 1)
    return EdtfDate(
        text,
        start.earliest if start else OPEN_START,
        end.latest if end else OPEN_END,
        min((value.precision for value in known), key=lambda precision: precision.rank),
        None,
        start,
        end,
    )


def _parse_end(interval: str, text: str, position: int) -> EdtfDate | None:
    """One end of an interval. Days, months, seasons and years: a time of day or a long year cannot be one."""
    if text in (_OPEN, _UNKNOWN):
        return None
    if text.startswith("Y"):
        raise DateError(
            "A year of more than four digits stands alone, not in an interval.", interval, position
        )
    if "T" in text:
        raise DateError("An interval goes from day to day: leave the time out.", interval, position)
    try:
        return _parse(text)
    except DateError as error:
        raise DateError(error.reason, interval, position + error.position) from None
