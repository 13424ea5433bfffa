"""How much time to show around one date, so that it is seen for what it is: a day within its month, a year within its
decade. Refuses to show the date alone, which would fill any picture from edge to edge.
"""

from timeline.dates.calendar import (
    FARTHEST_YEAR,
    SECONDS_PER_DAY,
    civil_from_days,
    days_from_civil,
    days_in_month,
    first_second,
)

LARGEST_SHARE = 0.55
"""What a date takes of its surroundings at the most: half a year still lies within its year."""

_SECONDS_PER_MONTH = 30 * SECONDS_PER_DAY
_SECONDS_PER_YEAR = 365 * SECONDS_PER_DAY


def surroundings(first: int, last: int) -> tuple[int, int]:
    """The first second of the round period in which `first` to `last` lie, and the first after it.

    Where they straddle two (28 December to 3 January), it is both. Round periods are days, months, years and the
    powers of ten of years.
    """
    length = last - first + 1
    first_day, last_day = first // SECONDS_PER_DAY, last // SECONDS_PER_DAY
    if length <= LARGEST_SHARE * SECONDS_PER_DAY:
        return first_second(first_day), first_second(last_day + 1)
    (year, month, _), (last_year, last_month, _) = civil_from_days(first_day), civil_from_days(last_day)
    if length <= LARGEST_SHARE * _SECONDS_PER_MONTH:
        end = days_from_civil(last_year, last_month, days_in_month(last_year, last_month)) + 1
        return first_second(days_from_civil(year, month, 1)), first_second(end)
    step = 1
    while length > LARGEST_SHARE * step * _SECONDS_PER_YEAR:
        step *= 10
    return _first_of_year(_first_year(year, step)), _first_of_year(_year_after(last_year, step))


def _first_year(year: int, step: int) -> int:
    """People count years without a year 0: 44 BC (-43) lies in 50–41 BC, and the first decade begins with AD 1."""
    return max(year // step * step, 1) if year > 0 else (year - 1) // step * step + 1


def _year_after(year: int, step: int) -> int:
    return (year // step + 1) * step if year > 0 else ((year - 1) // step + 1) * step + 1


def _first_of_year(year: int) -> int:
    """The first second of a year, or of the nearest that has dates."""
    return first_second(days_from_civil(max(-FARTHEST_YEAR, min(year, FARTHEST_YEAR + 1)), 1, 1))
