"""Reads a calendar date as level 0 and 1 write it: `2014-03-18`, `201X`, `2004-06-XX~`, `2001-21`. Hands other
digits left out to `masks`, and refuses the rest.

The clauses are those of the Library of Congress's EDTF specification (4 February 2019), which ISO 8601-2:2019
contains.
"""

import re

from timeline.dates.calendar import days_in_month
from timeline.dates.errors import DateError
from timeline.dates.notation.complaints import NO_YEAR_MINUS_ZERO, day_reason, month_reason
from timeline.dates.notation.masks import read_mask
from timeline.dates.notation.parts import Parts
from timeline.dates.notation.seasons import SEASONS
from timeline.dates.precision import Precision

# Level 0 "Date", level 1 "Qualification of a date (complete)", "Unspecified digit(s) from the right" and
# "Negative calendar year"; the seasons of level 1 and 2. X of the year is only read from the right here.
DATE = re.compile(
    r"(-?)(?=[0-9X]{4}(?![0-9X]))([0-9]*)(X*)"  # sign, known digits, unspecified digits
    r"(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?"  # month or season, day
    r"([?~%]?)"
)

_YEAR_PRECISION = (
    Precision.YEAR,
    Precision.DECADE,
    Precision.CENTURY,
    Precision.MILLENNIUM,
    Precision.MILLENNIUM,
)


def read_plain(text: str, match: re.Match[str]) -> Parts:
    """The parts of one date, of which `match` is the match of DATE. Raises DateError with the reason and the place."""
    sign, digits, unknown, month, day, qualifier = match.groups()
    if unknown:
        return _read_unspecified_year(text, match)
    year = int(digits)
    if sign:
        if not year:
            raise DateError(NO_YEAR_MINUS_ZERO, text)
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
    if not 1 <= month <= 12:
        return _read_season(text, year, month, day, qualifier, position)
    if day is None:
        precision = Precision.MONTH
        return Parts(year, year, month, None, None, "", qualifier, precision, precision)
    if day == "XX":
        return Parts(year, year, month, None, None, "", qualifier, Precision.MONTH, Precision.DAY)
    number = int(day)
    if not 1 <= number <= 28 and not 1 <= number <= days_in_month(year, month):
        raise DateError(day_reason(year, month), text, position + 3)
    return Parts(year, year, month, number, None, "", qualifier, Precision.DAY, Precision.DAY)


def _read_season(text: str, year: int, season: int, day: str | None, qualifier: str, position: int) -> Parts:
    """Level 1 "Seasons" and level 2 "Sub-year groupings"."""
    known = SEASONS.get(season)
    if known is None or day is not None:
        raise DateError(month_reason(f"{season:02d}", has_day=day is not None), text, position)
    return Parts(year, year, None, None, season, "", qualifier, known.precision, known.precision)


def _read_unspecified_month(text: str, year: int, day: str | None, qualifier: str) -> Parts:
    if day not in (None, "XX"):
        return read_mask(text)
    written_to = Precision.MONTH if day is None else Precision.DAY
    return Parts(year, year, None, None, None, "", qualifier, Precision.YEAR, written_to)


def _read_unspecified_year(text: str, match: re.Match[str]) -> Parts:
    """201X, 20XX, 1XXX, XXXX, and with everything after it unspecified too.

    Before year 0 the digits count away from it, so -01XX runs from -0199 to -0100; and as there is no -0000,
    -00XX ends with -0001.
    """
    sign, digits, unknown, month, day, qualifier = match.groups()
    if month not in (None, "XX") or day not in (None, "XX"):
        return read_mask(text)
    low = int(digits + "0" * len(unknown))
    high = int(digits + "9" * len(unknown))
    first, last = (-high, min(-low, -1)) if sign else (low, high)
    written_to = Precision.YEAR if month is None else Precision.MONTH if day is None else Precision.DAY
    return Parts(first, last, None, None, None, "", qualifier, _YEAR_PRECISION[len(unknown)], written_to)
