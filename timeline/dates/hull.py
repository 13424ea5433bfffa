"""The one date around many. Refuses what EDTF cannot write: years of more than four digits, and no end at all."""

from collections.abc import Iterable

from timeline.dates.algebra import NO_LONG_INTERVAL
from timeline.dates.calendar import OPEN_END, OPEN_START
from timeline.dates.errors import DateError
from timeline.dates.value import EdtfDate

_OPEN = ".."
_UNKNOWN = ""


def hull(values: Iterable[EdtfDate]) -> EdtfDate:
    """The one of `values` that contains all others, else the interval from the end that reaches farthest back to
    the one that reaches farthest on, each as it is written.

    An open end stays open, and an unknown one unknown; where there are both, it is open. A time of day gives its day.
    Raises DateError for no values, and where EDTF has no such interval.
    """
    dates = list(values)
    if not dates:
        raise DateError("There is no date here.")
    for date in dates:
        if all(date.contains(other) for other in dates):
            return date
    first = min(dates, key=lambda date: date.earliest)
    last = max(dates, key=lambda date: date.latest)
    if first.earliest == OPEN_START:
        start = _OPEN if any(date.is_open_start for date in dates) else _UNKNOWN
    else:
        start = _end_text(_first(first))
    if last.latest == OPEN_END:
        end = _OPEN if any(date.is_open_end for date in dates) else _UNKNOWN
    else:
        end = _end_text(_last(last))
    return EdtfDate.parse(f"{start}/{end}")


def _first(date: EdtfDate) -> EdtfDate:
    """The date that an interval or a set begins with."""
    if date.members:
        return _first(min(date.members, key=lambda member: member.earliest))
    return date.start or date


def _last(date: EdtfDate) -> EdtfDate:
    if date.members:
        return _last(max(date.members, key=lambda member: member.latest))
    return date.end or date


def _end_text(date: EdtfDate) -> str:
    if "Y" in date.canonical:
        raise DateError(NO_LONG_INTERVAL, date.text)
    return (date.canonical if "Y" in date.text else date.text).partition("T")[0]
