"""Where "zoom to this" leads from an event of the list: to the round stretch of time around its date. Draws nothing."""

from timeline.dates import OPEN_END, OPEN_START, EdtfDate
from timeline.dates.calendar import FARTHEST_YEAR, SECONDS_PER_DAY, civil_from_days
from timeline.layout.surroundings import surroundings
from timeline.rendering.view_state import ViewState

LAST_WRITTEN_YEAR = 9999
"""Beyond it EDTF has years, but no days."""


def zoom_query(view: ViewState, date: EdtfDate) -> str:
    """The address of the same page with the window around the date; of an open date, around the end that is known."""
    known = date
    if date.earliest == OPEN_START:
        known = date.ending or date
    elif date.latest == OPEN_END:
        known = date.beginning or date
    start, end = surroundings(known.earliest, known.latest)
    return view.query(start=_day(start), end=_day(end - 1))


def _day(moment: int) -> EdtfDate:
    year, month, day = civil_from_days(moment // SECONDS_PER_DAY)
    if abs(year) > LAST_WRITTEN_YEAR:
        return EdtfDate.from_year(max(-FARTHEST_YEAR, min(year, FARTHEST_YEAR)))
    return EdtfDate.from_civil(year, month, day)
