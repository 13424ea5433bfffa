"""Early, mid and late: a third of a month, a year, a decade or a century, as an interval with ~ at both ends.

"Early 2022" is 2022-01~/2022-04~: the words promise a third of the year and leave its edges soft. Refuses the
thirds of anything that has no agreed ones, such as a day or a season.
"""

from timeline.dates.calendar import days_in_month
from timeline.dates.errors import DateError
from timeline.dates.notation.parts import Parts
from timeline.dates.precision import Precision
from timeline.dates.value import EdtfDate
from timeline.dates.vocabulary import Part

_MONTHS = {Part.EARLY: (1, 4), Part.MID: (5, 8), Part.LATE: (9, 12)}
_DAYS = {Part.EARLY: (1, 10), Part.MID: (11, 20), Part.LATE: (21, None)}
_YEARS = {
    Precision.DECADE: {Part.EARLY: (0, 3), Part.MID: (4, 6), Part.LATE: (7, 9)},
    Precision.CENTURY: {Part.EARLY: (0, 33), Part.MID: (34, 66), Part.LATE: (67, 99)},
}


def third_of(period: EdtfDate, part: Part) -> EdtfDate:
    """The early, mid or late third of a month, year, decade or century. Raises DateError for any other date."""
    parts = period.parts
    if parts is None or not _is_whole(parts):
        raise _no_thirds(period)
    year, month = parts.year, parts.month
    if parts.precision is Precision.MONTH and month is not None:
        first, last = _DAYS[part]
        return _soft(
            EdtfDate.from_civil(year, month, first),
            EdtfDate.from_civil(year, month, last or days_in_month(year, month)),
        )
    if parts.precision is Precision.YEAR:
        first, end = _MONTHS[part]
        return _soft(EdtfDate.from_month(year, first), EdtfDate.from_month(year, end))
    if parts.precision in _YEARS:
        first, end = _YEARS[parts.precision][part]
        return _soft(EdtfDate.from_year(year + first), EdtfDate.from_year(year + end))
    raise _no_thirds(period)


def named_third(value: EdtfDate) -> tuple[Part, EdtfDate] | None:
    """The part and the period of which `value` is the third; None for any other value."""
    if value.start is None or value.start.parts is None or not value.is_approximate:
        return None
    for period in _periods_around(value.start):
        for part in Part:
            if third_of(period, part) == value:
                return part, period
    return None


def _is_whole(parts: Parts) -> bool:
    """Whether it is a plain period, not a day or a month somewhere in it, and not in doubt."""
    is_in_doubt = parts.is_approximate or parts.is_uncertain or parts.estimate is not None
    written_to = Precision.MONTH if parts.month else Precision.YEAR
    return not is_in_doubt and not parts.mask and parts.written_to is written_to


def _periods_around(start: EdtfDate) -> tuple[EdtfDate, ...]:
    """The periods that a third beginning with `start` can belong to."""
    parts = start.parts
    if parts is None or abs(parts.year) > 9999 or parts.mask or parts.written_to is not parts.precision:
        return ()
    if parts.day is not None and parts.month is not None:
        return (EdtfDate.from_month(parts.year, parts.month),)
    if parts.month is not None:
        return (EdtfDate.from_year(parts.year),)
    if parts.precision is Precision.YEAR and parts.year >= 0:
        return (EdtfDate.parse(f"{parts.year // 10:03d}X"), EdtfDate.parse(f"{parts.year // 100:02d}XX"))
    return ()


def _soft(start: EdtfDate, end: EdtfDate) -> EdtfDate:
    return EdtfDate.interval(start, end).qualified(approximate=True)


def _no_thirds(period: EdtfDate) -> DateError:
    return DateError("Only a month, a year, a decade or a century is early, mid or late.", period.text)
