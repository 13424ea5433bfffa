"""Days and seconds of any year, long before and after what `datetime` can hold. Refuses nothing and knows no
zone.

The calendar is the proleptic Gregorian one with astronomical years, as ISO 8601-1 clause 4.2.1 has it: year 0
is 1 BC. Days count from 1970-01-01, and so do seconds. A signed 64-bit column of seconds holds 23:59:59 and
reaches 292 thousand million years either way, twenty times the age of the universe; microseconds would stop
short of the Neanderthals.
"""

SECONDS_PER_DAY = 86_400

OPEN_START = -(2**63)
OPEN_END = 2**63 - 1

FARTHEST_YEAR = 290_000_000_000
"""The last year, either way, whose seconds fit 64 bits with room to spare."""

_DAYS_IN_MONTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_DAYS_FROM_YEAR_ZERO_TO_1970 = 719_528
_DAYS_FROM_MARCH_OF_YEAR_ZERO_TO_1970 = 719_468
_DAYS_PER_400_YEARS = 146_097


def is_leap_year(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """The number of days of `month` (1-12)."""
    if month == 2 and is_leap_year(year):
        return 29
    return _DAYS_IN_MONTH[month - 1]


def days_from_civil(year: int, month: int, day: int) -> int:
    """Days from 1970-01-01 to this day; negative before it."""
    past = year - 1
    leap_days = past // 4 - past // 100 + past // 400 + 1  # + 1: the year 0 is itself a leap year
    days = year * 365 + leap_days + _DAYS_BEFORE_MONTH[month - 1] + day - 1 - _DAYS_FROM_YEAR_ZERO_TO_1970
    if month > 2 and is_leap_year(year):
        days += 1
    return days


def civil_from_days(days: int) -> tuple[int, int, int]:
    """Year, month and day of the day that lies `days` after 1970-01-01."""
    # Years that begin in March have their leap day last, and months from March on have 153 days in every five
    # (E. G. Richards, "Mapping Time", 1998; Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    era, day_of_era = divmod(days + _DAYS_FROM_MARCH_OF_YEAR_ZERO_TO_1970, _DAYS_PER_400_YEARS)
    leap_days = day_of_era // 1_460 - day_of_era // 36_524 + day_of_era // 146_096
    year_of_era = (day_of_era - leap_days) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month = (5 * day_of_year + 2) // 153  # 0 is March
    day = day_of_year - (153 * month + 2) // 5 + 1
    year = era * 400 + year_of_era
    return (year, month + 3, day) if month < 10 else (year + 1, month - 9, day)


def weekday(days: int) -> int:
    """ISO weekday of a day: 1 is Monday, 7 is Sunday."""
    return (days + 3) % 7 + 1


def shift_month(year: int, month: int, by: int) -> tuple[int, int]:
    """The month that lies `by` months after this one."""
    years, index = divmod(month - 1 + by, 12)
    return year + years, index + 1


def first_second(days: int) -> int:
    """00:00:00 of a day, in seconds since 1970-01-01T00:00:00."""
    return days * SECONDS_PER_DAY


def last_second(days: int) -> int:
    """23:59:59 of a day, in seconds since 1970-01-01T00:00:00."""
    return days * SECONDS_PER_DAY + SECONDS_PER_DAY - 1


def iso_year(year: int) -> str:
    """At least four digits, with a minus sign before year 0: 2014, 0044, -0043, 170000002."""
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def iso_day(days: int) -> str:
    """A day as ISO text with an astronomical year: 2014-03-18, -0043-03-15."""
    year, month, day = civil_from_days(days)
    return f"{iso_year(year)}-{month:02d}-{day:02d}"
