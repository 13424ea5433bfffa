"""The first and the second half of a month, a year, a decade or a century, to the day and the year.

The halves of a year have codes of their own in EDTF; others are plain intervals. Refuses the halves of anything that
is not a whole period.
"""

from timeline.dates.calendar import days_in_month
from timeline.dates.errors import DateError
from timeline.dates.precision import Precision
from timeline.dates.value import EdtfDate

_CODES = {1: 40, 2: 41}
_LENGTHS = {Precision.DECADE: 10, Precision.CENTURY: 100}
_MIDDLE_OF_MONTH = 15


def half_of(period: EdtfDate, number: int) -> EdtfDate:
    """The first (1) or second (2) half of a month, year, decade or century. Raises DateError for any other date."""
    parts = period.parts
    if parts is None or parts.mask or parts.qualifier or any(parts.doubts) or parts.estimate is not None:
        raise _no_halves(period)
    year, month = parts.year, parts.month
    if parts.precision is Precision.MONTH and month is not None and parts.written_to is Precision.MONTH:
        first, last = (
            (1, _MIDDLE_OF_MONTH) if number == 1 else (_MIDDLE_OF_MONTH + 1, days_in_month(year, month))
        )
        return EdtfDate.interval(
            EdtfDate.from_civil(year, month, first), EdtfDate.from_civil(year, month, last)
        )
    if parts.written_to is not Precision.YEAR:
        raise _no_halves(period)
    if parts.precision is Precision.YEAR:
        return EdtfDate.from_month(year, _CODES[number])
    if parts.precision not in _LENGTHS or parts.last_year - year + 1 != _LENGTHS[parts.precision]:
        raise _no_halves(period)
    length = _LENGTHS[parts.precision] // 2
    first_year = year + length * (number - 1)
    return EdtfDate.interval(EdtfDate.from_year(first_year), EdtfDate.from_year(first_year + length - 1))


def _no_halves(period: EdtfDate) -> DateError:
    return DateError("Only a month, a year, a decade or a century has halves.", period.text)
