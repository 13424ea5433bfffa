"""The first and the last second that one date can mean. Strict: no padding for "about" and no guess at a
zone.

"~" and "?" do not widen a date: EDTF gives them no width, and a reader is told in words. A time of day stays on the
day that is written, whatever its shift from UTC: no zone moves a date. Which months a season has, `seasons` says.
"""

from timeline.dates.calendar import (
    SECONDS_PER_DAY,
    days_from_civil,
    days_in_month,
    first_second,
    last_second,
    shift_month,
)
from timeline.dates.notation.masks import Mask
from timeline.dates.notation.parts import Parts
from timeline.dates.notation.seasons import SEASONS


def bounds(parts: Parts) -> tuple[int, int]:
    """Earliest and latest second of one date, both inclusive, since 1970-01-01T00:00:00, without a zone."""
    if parts.season is not None:
        first, last = season(parts.year, parts.season), season(parts.last_year, parts.season)
        return first[0], last[1]
    if parts.mask:
        return _mask(parts.mask)
    month, day = parts.month, parts.day
    if day is not None and month is not None:
        days = days_from_civil(parts.year, month, day)
        if parts.time:
            moment = days * SECONDS_PER_DAY + _seconds_of_day(parts.time)
            return moment, moment
        return first_second(days), last_second(days)
    if month is not None:
        return _months(parts.year, month, 1)
    return first_second(days_from_civil(parts.year, 1, 1)), last_second(
        days_from_civil(parts.last_year, 12, 31)
    )


def season(year: int, number: int) -> tuple[int, int]:
    """First and last second of a season, or another part of a year, by its number (21-41)."""
    months = SEASONS[number]
    return _months(year, months.first, months.months)


def _mask(text: str) -> tuple[int, int]:
    mask = Mask.of(text)
    first, last = mask.first(), mask.last()
    assert first is not None and last is not None  # noqa: S101  a mask that no day fits is refused
    return first_second(days_from_civil(*first)), last_second(days_from_civil(*last))


def _months(year: int, month: int, count: int) -> tuple[int, int]:
    last_year, last_month = shift_month(year, month, count - 1)
    last_day = days_in_month(last_year, last_month)
    return (
        first_second(days_from_civil(year, month, 1)),
        last_second(days_from_civil(last_year, last_month, last_day)),
    )


def _seconds_of_day(time: str) -> int:
    return int(time[:2]) * 3600 + int(time[3:5]) * 60 + int(time[6:8])
