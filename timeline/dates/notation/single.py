"""Reads one EDTF date of level 0 or 1: `2014-03-18`, `201X`, `2004-06-XX~`, `2001-21`, `Y-66000000`. Refuses
the rest.

The clauses are those of the Library of Congress's EDTF specification (4 February 2019), which ISO 8601-2:2019
contains.
"""

import re

from timeline.dates.calendar import FARTHEST_YEAR, days_in_month
from timeline.dates.errors import DateError
from timeline.dates.notation.complaints import complaint
from timeline.dates.notation.parts import Parts
from timeline.dates.precision import Precision

SEASONS = range(21, 25)

# Level 0 "Date", level 1 "Qualification of a date (complete)", "Unspecified digit(s) from the right",
# "Seasons" and "Negative calendar year". X is only read from the right: a digit may not follow one.
_DATE = re.compile(
    r"(-?)(?=[0-9X]{4}(?![0-9X]))([0-9]*)(X*)"  # sign, known digits, unspecified digits
    r"(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?"  # month or season, day
    r"([?~%]?)"
)
# Level 0 "Date and Time": complete to the second; local, Z, or a shift in hours, or in hours and minutes.
_MOMENT = re.compile(
    r"(-?[0-9]{4}-[0-9]{2}-[0-9]{2})T(([0-9]{2}):([0-9]{2}):([0-9]{2})(Z|([+-])([0-9]{2})(?::([0-9]{2}))?)?)"
)
# Level 1 "Letter-prefixed calendar year": five digits or more, none of them a leading zero.
_LONG_YEAR = re.compile(r"Y(-?[1-9][0-9]{4,})([?~%]?)")

_YEAR_PRECISION = (
    Precision.YEAR,
    Precision.DECADE,
    Precision.CENTURY,
    Precision.MILLENNIUM,
    Precision.MILLENNIUM,
)


def read_single(text: str) -> Parts:
    """The parts of one date. Raises DateError with the reason and the place."""
    match = _DATE.fullmatch(text)
    if match is None:
        return _read_rarer(text)
    sign, digits, unknown, month, day, qualifier = match.groups()
    if unknown:
        return _read_unspecified_year(text, match)
    year = int(digits)
    if sign:
        if not year:
            raise DateError("There is no year -0000: 1 BC is written 0000.", text)
        year = -year
    if month is None:
        precision = Precision.YEAR
        return Parts(year, year, None, None, None, "", qualifier, precision, precision)
    if month == "XX":
        return _read_unspecified_month(text, year, day, qualifier)
    return _read_month_or_season(text, year, int(month), day, qualifier, match.start(4))


def _read_month_or_season(
    text: str, year: int, month: int, day: str | None, qualifier: str, position: int
) -> Parts:
    if month in SEASONS and day is None:
        precision = Precision.SEASON
        return Parts(year, year, None, None, month, "", qualifier, precision, precision)
    if not 1 <= month <= 12:
        raise complaint(text, position, month=month)
    if day is None:
        precision = Precision.MONTH
        return Parts(year, year, month, None, None, "", qualifier, precision, precision)
    if day == "XX":
        return Parts(year, year, month, None, None, "", qualifier, Precision.MONTH, Precision.DAY)
    number = int(day)
    if not 1 <= number <= 28 and not 1 <= number <= days_in_month(year, month):
        raise complaint(text, position + 3, year=year, month=month, day=number)
    return Parts(year, year, month, number, None, "", qualifier, Precision.DAY, Precision.DAY)


def _read_unspecified_month(text: str, year: int, day: str | None, qualifier: str) -> Parts:
    if day not in (None, "XX"):
        raise complaint(text)
    written_to = Precision.MONTH if day is None else Precision.DAY
    return Parts(year, year, None, None, None, "", qualifier, Precision.YEAR, written_to)


def _read_unspecified_year(text: str, match: re.Match[str]) -> Parts:
    """201X, 20XX, 1XXX, XXXX, and with everything after it unspecified too.

    Before year 0 the digits count away from it, so -01XX runs from -0199 to -0100; and as there is no -0000,
    -00XX ends with -0001.
    """
    sign, digits, unknown, month, day, qualifier = match.groups()
    if month not in (None, "XX") or day not in (None, "XX"):
        raise complaint(text)
    low = int(digits + "0" * len(unknown))
    high = int(digits + "9" * len(unknown))
    first, last = (-high, min(-low, -1)) if sign else (low, high)
    written_to = Precision.YEAR if month is None else Precision.MONTH if day is None else Precision.DAY
    return Parts(first, last, None, None, None, "", qualifier, _YEAR_PRECISION[len(unknown)], written_to)


def _read_rarer(text: str) -> Parts:
    long_year = _LONG_YEAR.fullmatch(text)
    if long_year is not None:
        # Twelve digits already lie beyond what is kept; int() itself would be slow on a hundred.
        if len(long_year[1]) > 13 or abs(year := int(long_year[1])) > FARTHEST_YEAR:
            raise DateError("This year lies farther away than 290 thousand million years.", text, 1)
        return Parts(year, year, None, None, None, "", long_year[2], Precision.YEAR, Precision.YEAR)
    moment = _MOMENT.fullmatch(text)
    if moment is None:
        raise complaint(text)
    _check_time(text, moment)
    return read_single(moment[1])._replace(time=moment[2])


def _check_time(text: str, moment: re.Match[str]) -> None:
    """Refuse a time that no clock shows and a shift that no zone has; -00:00 is none (ISO 8601-1, 4.3.13)."""
    hour, minute, second = int(moment[3]), int(moment[4]), int(moment[5])
    if hour > 23 or minute > 59 or second > 59:
        raise DateError("Times run from 00:00:00 to 23:59:59.", text, moment.start(2))
    if moment[7] is None:
        return
    shift = int(moment[8]) * 60 + int(moment[9] or 0)
    farthest = 14 * 60 if moment[7] == "+" else 12 * 60
    if shift > farthest or int(moment[9] or 0) > 59 or (moment[7] == "-" and shift == 0):
        raise DateError("Shifts from UTC run from -12:00 to +14:00.", text, moment.start(7))
