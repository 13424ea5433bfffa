"""How far a date that is only about right may lie from what is written. Our own rule: EDTF gives "~" no width.

An approximate date is taken to be wrong by one unit of its own precision at most: 2014~ by a year, 2014-03~ by a month.
Where a single part is approximate, by one unit of that part.
"""

from timeline.dates.calendar import (
    SECONDS_PER_DAY,
    civil_from_days,
    days_from_civil,
    days_in_month,
    first_second,
    shift_month,
)
from timeline.dates.notation.parts import Parts
from timeline.dates.precision import Precision

_MONTHS = {
    Precision.MONTH: 1,
    Precision.SEASON: 3,
    Precision.QUARTER: 3,
    Precision.THIRD: 4,
    Precision.HALF: 6,
    Precision.YEAR: 12,
    Precision.DECADE: 120,
    Precision.CENTURY: 1_200,
    Precision.MILLENNIUM: 12_000,
}
# Clocks of the world show times from -12:00 to +14:00 of UTC.
_LARGEST_DIFFERENCE = 26 * 3600
_CLOCK = len("14:30:00")
_COMPONENTS = (Precision.YEAR, Precision.MONTH, Precision.DAY)
_FOUR_DIGITS = 9999


def shifted(midnight: int, parts: Parts, by: int) -> int:
    """A midnight, in seconds since 1970-01-01T00:00:00, moved by so many units of what is approximate in `parts`."""
    unit = _approximate_unit(parts)
    if unit not in _MONTHS:
        return midnight + by * SECONDS_PER_DAY
    months = _MONTHS[unit]
    if unit is Precision.YEAR:
        months *= _round_years(parts.year)
    year, month, day = civil_from_days(midnight // SECONDS_PER_DAY)
    year, month = shift_month(year, month, by * months)
    return first_second(days_from_civil(year, month, min(day, days_in_month(year, month))))


def is_surely_earlier(one: int, clock: str, other: int, other_clock: str) -> bool:
    """Whether one moment comes before another, given the written seconds of both and their times: "23:00:00-05:00".

    Bounds hold the time as it is written, since no zone moves a date. The order of two moments needs their zones;
    where one has none, it may be that of any clock.
    """
    shift, other_shift = _shift(clock), _shift(other_clock)
    if shift is None and other_shift is None:
        return one < other
    if shift is None or other_shift is None:
        return one + _LARGEST_DIFFERENCE < other
    return one - shift < other - other_shift


def _shift(clock: str) -> int | None:
    """The seconds that a time is ahead of UTC; None where it does not say."""
    zone = clock[_CLOCK:]
    if not zone:
        return None
    if zone == "Z":
        return 0
    hours, _, minutes = zone[1:].partition(":")
    return (int(hours) * 3600 + int(minutes or 0) * 60) * (-1 if zone[0] == "-" else 1)


def _approximate_unit(parts: Parts) -> Precision:
    """The precision of the finest component that is approximate; never finer than that of the date."""
    units = [unit for unit, sign in zip(_COMPONENTS, parts.doubts, strict=True) if sign in ("~", "%")]
    return max((units[-1], parts.precision), key=lambda unit: unit.rank) if units else parts.precision


def _round_years(year: int) -> int:
    """How many years one unit of a long year is: of Y-66000000~, which is about 66 million, a million."""
    if abs(year) <= _FOUR_DIGITS:
        return 1
    digits = str(abs(year))
    return int(10 ** (len(digits) - len(digits.rstrip("0"))))
