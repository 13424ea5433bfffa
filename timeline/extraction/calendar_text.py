"""EDTF text for the days, weeks and years that readings count to; days outside `datetime.date` raise OverflowError."""

import datetime
from calendar import monthrange

ONE_DAY = datetime.timedelta(days=1)


def day_text(day: datetime.date) -> str:
    return day.isoformat()


def month_text(year: int, month: int) -> str:
    """A month, where `month` may run past the year on either side: (2022, 0) is December 2021."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    if not 1 <= year <= 9999:
        raise OverflowError("A month outside the years 1 to 9999.")
    return f"{year:04}-{month:02}"


def year_text(year: int) -> str:
    if not 1 <= year <= 9999:
        raise OverflowError("A year outside the years 1 to 9999.")
    return f"{year:04}"


def decade_text(year: int) -> str:
    return f"{year_text(year)[:3]}X"


def century_text(ordinal: int) -> str:
    """The 20th century is 19XX: as people count by hundreds, not from 1901."""
    if not 1 <= ordinal <= 100:
        raise OverflowError("A century outside the first hundred.")
    return f"{ordinal - 1:02}XX"


def week_text(day: datetime.date) -> str:
    """The week around a day, from Monday to Sunday (ISO 8601-1)."""
    monday = monday_of(day)
    return f"{monday}/{monday + 6 * ONE_DAY}"


def weekend_text(day: datetime.date) -> str:
    saturday = monday_of(day) + 5 * ONE_DAY
    return f"{saturday}/{saturday + ONE_DAY}"


def quarter_text(year: int, quarter: int) -> str:
    return f"{month_text(year, 3 * quarter - 2)}/{month_text(year, 3 * quarter)}"


def monday_of(day: datetime.date) -> datetime.date:
    return day - day.weekday() * ONE_DAY


def shift_months(day: datetime.date, months: int) -> datetime.date:
    """The same day some months on; the last of the month where there is no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise OverflowError("A day outside the years 1 to 9999.")
    return datetime.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
