"""The date of an event: an EDTF value with the span of time it can mean. Refuses anything that is not EDTF.

    value = EdtfDate.parse("2014-03")
    value.first_day, value.last_day        # "2014-03-01", "2014-03-31"
    value.overlaps(EdtfDate.parse("2014")) # True

A value keeps the text that was written. Two values are equal when their texts say the same: 2004-06~-11 and
~2004-~06-11 do; 2004 and 2004-XX do not. A year is never its 1 January.
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from timeline.dates.algebra import Algebra
from timeline.dates.bounds import bounds
from timeline.dates.calendar import OPEN_END, OPEN_START, SECONDS_PER_DAY, iso_day, iso_year
from timeline.dates.errors import DateError
from timeline.dates.notation.parts import Parts
from timeline.dates.notation.sets import RUN, Member, is_set, split_set
from timeline.dates.notation.signs import ALL_SIGNS, requalified, without_signs
from timeline.dates.notation.single import read_single
from timeline.dates.notation.years import spelled_year
from timeline.dates.precision import Precision

LONGEST_TEXT = 100

_OPEN = ".."
_UNKNOWN = ""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class EdtfDate(Algebra):
    """One date, one interval or one set. Made by `parse` and the named constructors, never field by field.

    `earliest` and `latest` are whole seconds since 1970-01-01T00:00:00, inclusive, without a zone; an end
    that is open or unknown reaches to `OPEN_START` or `OPEN_END`, for nothing nearer can be promised. A single
    date has `parts`; an interval has a `start` and an `end` (None where open or unknown); a set has `members`,
    single dates and intervals for its runs. Each has nothing of the other two. `precision` is that of the finest
    date in it.
    """

    text: str
    earliest: int
    latest: int
    precision: Precision
    parts: Parts | None
    start: "EdtfDate | None" = None
    end: "EdtfDate | None" = None
    members: "tuple[EdtfDate, ...]" = ()
    canonical: str = ""
    """The one spelling of all that say the same; equality, hash and order go by it."""

    @classmethod
    def parse(cls, text: str) -> "EdtfDate":
        """Read EDTF of any level. Raises DateError, and nothing else, for whatever else it is given."""
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
        """A month (1-12) or a season or other part (21-41) of an astronomical year."""
        return cls.parse(f"{iso_year(year)}-{month:02d}")

    @classmethod
    def from_year(cls, year: int) -> "EdtfDate":
        """An astronomical year of any length: 0 is 1 BC."""
        return cls.parse(spelled_year(year))

    @classmethod
    def interval(cls, start: "EdtfDate | None", end: "EdtfDate | None") -> "EdtfDate":
        """From one date to another. None leaves that end open (not unknown: for that, parse "1985/")."""
        return cls.parse(f"{start.text if start else _OPEN}/{end.text if end else _OPEN}")

    @property
    def is_interval(self) -> bool:
        return self.parts is None and not self.members

    @property
    def is_set(self) -> bool:
        return bool(self.members)

    @property
    def is_one_of(self) -> bool:
        """Whether it is one of several dates, and it is not known which: [2008,2009]."""
        return self.text.startswith("[")

    @property
    def is_all_of(self) -> bool:
        """Whether it is several dates, all of them: {2008,2009}."""
        return self.text.startswith("{")

    @property
    def is_approximate(self) -> bool:
        """Whether it, or any date in it, is written with ~ or %."""
        return self.parts.is_approximate if self.parts else any(date.is_approximate for date in self._inner)

    @property
    def is_uncertain(self) -> bool:
        """Whether it, or any date in it, is written with ? or %."""
        return self.parts.is_uncertain if self.parts else any(date.is_uncertain for date in self._inner)

    @property
    def is_open_start(self) -> bool:
        """Whether it has no beginning: ../1985, [..1985]. An unknown one (/1985) is not open."""
        return self.text.startswith((f"{_OPEN}/", f"[{_OPEN}", f"{{{_OPEN}"))

    @property
    def is_open_end(self) -> bool:
        """Whether it goes on: 1985/.., {1985..}. An unknown end (1985/) is not open."""
        return self.text.endswith((f"/{_OPEN}", f"{_OPEN}]", f"{_OPEN}}}"))

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

    def qualified(self, *, approximate: bool | None = None, uncertain: bool | None = None) -> "EdtfDate":
        """The same date, every part of it called approximate or uncertain or not; None leaves that as it is.

        Of an interval this is said of both ends, of a set of each member. Raises DateError for a time of day, which
        takes no sign.
        """
        if self.members:
            members = (
                member.qualified(approximate=approximate, uncertain=uncertain) for member in self.members
            )
            listed = ",".join(_as_member(member.text) for member in members)
            return self.parse(f"{self.text[0]}{listed}{self.text[-1]}")
        if self.parts is None:
            ends = [
                end.qualified(approximate=approximate, uncertain=uncertain).text if end else written
                for end, written in zip((self.start, self.end), self.text.split("/"), strict=True)
            ]
            return self.parse("/".join(ends))
        changed = requalified(
            without_signs(self.text), self.parts.signs, approximate=approximate, uncertain=uncertain
        )
        return self if changed == self.canonical else self.parse(changed)

    @property
    def _inner(self) -> "tuple[EdtfDate, ...]":
        """The dates that an interval or a set is made of."""
        return self.members or tuple(end for end in (self.start, self.end) if end is not None)

    def __eq__(self, other: object) -> bool:
        return self.canonical == other.canonical if isinstance(other, EdtfDate) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.canonical)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"EdtfDate({self.text!r})"

    def __reduce__(self) -> "tuple[object, tuple[str]]":
        """Pickle the text alone, so that a cache outlives a change of these fields."""
        return EdtfDate.parse, (self.text,)


def parse_uncached(text: str) -> EdtfDate:
    """Read EDTF text of reasonable length; `EdtfDate.parse` is the door for everybody else."""
    if is_set(text):
        return _parse_set(text)
    if "/" in text:
        return _parse_interval(text)
    if not text:
        raise DateError("There is no date here.", text)
    parts, canonical = read_single(text)
    earliest, latest = bounds(parts)
    return EdtfDate(text, earliest, latest, parts.precision, parts, None, None, (), canonical)


_parse = lru_cache(maxsize=4096)(parse_uncached)


def _parse_interval(text: str) -> EdtfDate:
    """Level 0 "Time Interval", level 1 "Extended Interval" and level 2 "Interval": `..` is an open end, nothing an
    unknown one.
    """
    first, *rest = text.split("/")
    if len(rest) != 1:
        raise DateError("An interval has two ends and one slash, as in 2014/2016.", text, text.rindex("/"))
    end_position = len(first) + 1
    start, end = _parse_end(text, first, 0), _parse_end(text, rest[0], end_position)
    if start is None and end is None:
        raise DateError("An interval needs at least one end that is known, as in 2014/.. or ../2014.", text)
    if start and end and start.earliest > end.latest:
        raise DateError("This interval ends before it begins.", text, end_position)
    return EdtfDate(
        text,
        start.earliest if start else OPEN_START,
        end.latest if end else OPEN_END,
        _finest(date for date in (start, end) if date),
        None,
        start,
        end,
        (),
        f"{start.canonical if start else first}/{end.canonical if end else rest[0]}",
    )


def _parse_end(interval: str, text: str, position: int) -> EdtfDate | None:
    """One end of an interval. Days, months, seasons and years: a time of day or a long year cannot be one."""
    if text in (_OPEN, _UNKNOWN):
        return None
    if text.lstrip(ALL_SIGNS).startswith("Y"):
        raise DateError(
            "A year of more than four digits stands alone, at no end of an interval or a run.",
            interval,
            position,
        )
    if "T" in text:
        raise DateError("An interval goes from day to day: leave the time out.", interval, position)
    if is_set(text):
        raise DateError("A set stands alone: it cannot be the end of an interval.", interval, position)
    return _parse_within(interval, text, position)


def _finest(dates: "Iterable[EdtfDate]") -> Precision:
    return min((date.precision for date in dates), key=lambda precision: precision.rank)


def _parse_within(whole: str, text: str, position: int) -> EdtfDate:
    try:
        return _parse(text)
    except DateError as error:
        raise DateError(error.reason, whole, position + error.position) from None


def _parse_set(text: str) -> EdtfDate:
    """Level 2 "Set representation". Its order says nothing, so that {1668,1667} is {1667,1668}."""
    members = tuple(_parse_member(text, member) for member in split_set(text))
    spellings = dict.fromkeys(_as_member(member.canonical) for member in sorted(members))
    return EdtfDate(
        text,
        min(member.earliest for member in members),
        max(member.latest for member in members),
        _finest(members),
        None,
        None,
        None,
        members,
        f"{text[0]}{','.join(spellings)}{text[-1]}",
    )


def _parse_member(text: str, member: Member) -> EdtfDate:
    if not member.is_run:
        return _parse_within(text, member.start, member.start_position)
    start = _parse_end(text, member.start, member.start_position)
    end = _parse_end(text, member.end, member.end_position)
    if start and end and start.parts and end.parts:
        if start.parts.written_to is not end.parts.written_to:
            raise DateError("Both ends of a run are days, or months, or years.", text, member.end_position)
        if start.earliest > end.latest:
            raise DateError("This run ends before it begins.", text, member.end_position)
    return _parse(f"{member.start or _OPEN}/{member.end or _OPEN}")


def _as_member(text: str) -> str:
    """A run of a set as it is written there: 1670/1672 is 1670..1672, and ../1984 is ..1984."""
    return text.replace("/", RUN).replace(RUN + _OPEN, RUN)
