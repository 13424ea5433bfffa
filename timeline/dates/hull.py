"""The one date around many. Refuses what EDTF cannot write: years of more than four digits, and no end at all."""

from collections.abc import Iterable

from timeline.dates.algebra import NO_LONG_INTERVAL
from timeline.dates.errors import DateError
from timeline.dates.value import EdtfDate


def hull(values: Iterable[EdtfDate]) -> EdtfDate:
    """The one of `values` that contains all others, else the interval from the end that reaches farthest back to
    the one that reaches farthest on, each as it is written.

    An open end stays open, and an unknown one unknown; where there are both, it is open. A time of day gives its day.
    Raises DateError for no values, and where EDTF has no such interval.
    """
    dates = sorted(
        values
    )  # of two that say the same span the first in order is taken, whatever order they come in
    if not dates:
        raise DateError("There is no date here.")
    for date in dates:
        if all(date.contains(other) for other in dates):
            return date
    first = min(dates, key=lambda date: date.earliest)
    last = max(dates, key=lambda date: date.latest)
    is_open_start = any(date.is_open_start for date in dates)
    is_open_end = any(date.is_open_end for date in dates)
    return EdtfDate.parse(
        f"{_end_text(first.beginning, is_open_start)}/{_end_text(last.ending, is_open_end)}"
    )


def _end_text(date: EdtfDate | None, is_open: bool) -> str:
    if date is None:
        return ".." if is_open else ""
    if "Y" in date.canonical:
        raise DateError(NO_LONG_INTERVAL, date.text)
    return (date.canonical if "Y" in date.text else date.text).partition("T")[0]
