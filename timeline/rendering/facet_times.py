"""Stretches of time to choose from, each with what is found in it: months, years, decades … as the whole asks for."""

from django.utils.translation import gettext as _

from timeline.dates import EdtfDate
from timeline.dates.calendar import FARTHEST_YEAR, SECONDS_PER_DAY, civil_from_days
from timeline.rendering.facets import Facet, FacetValue
from timeline.rendering.languages import date_in_words
from timeline.rendering.selection import WINDOW, Selection
from timeline.rendering.view_state import ViewState

MOST_TIMES = 14
MONTHS = 12
FARTHEST_MONTH = 9_999
"""Years of more digits have no months in EDTF."""


def times_of(selection: Selection, view: ViewState) -> Facet | None:
    """None where there is nothing to choose. What lasts, or is vague, counts in every stretch that it may touch."""
    index = selection.chart.index
    base = selection.without(WINDOW)
    extent = index.extent(base)
    if extent is None:
        return None
    first, last = (civil_from_days(moment // SECONDS_PER_DAY)[:2] for moment in extent)
    values = []
    for start, end in _stretches(first, last):
        own = (index.overlapping(start.earliest, end.latest + 1) & base).bit_count()
        is_chosen = (view.start, view.end) == (start, end)
        if own or is_chosen:
            query = view.query(start=None, end=None) if is_chosen else view.query(start=start, end=end)
            count = base.bit_count() if is_chosen else own
            words = date_in_words(start) if start == end else _from_to(start, end)
            values.append(FacetValue(f"{start.text}/{end.text}", words, count, own, query, is_chosen))
    return Facet("time", _("Time"), tuple(values)) if len(values) > 1 else None


def _from_to(start: EdtfDate, end: EdtfDate) -> str:
    return f"{date_in_words(start)} – {date_in_words(end)}"


def _stretches(first: tuple[int, int], last: tuple[int, int]) -> list[tuple[EdtfDate, EdtfDate]]:
    """Months, where few of them are enough; else years by ones, tens, hundreds …"""
    numbers = range(first[0] * MONTHS + first[1] - 1, last[0] * MONTHS + last[1])
    if len(numbers) <= MOST_TIMES and max(abs(first[0]), abs(last[0])) <= FARTHEST_MONTH:
        months = [EdtfDate.from_month(number // MONTHS, number % MONTHS + 1) for number in numbers]
        return [(month, month) for month in months]
    step = 1
    while last[0] // step - first[0] // step + 1 > MOST_TIMES:
        step *= 10
    years = range(first[0] // step * step, last[0] + 1, step)
    return [(_year(year), _year(year + step - 1)) for year in years]


def _year(year: int) -> EdtfDate:
    return EdtfDate.from_year(max(-FARTHEST_YEAR, min(year, FARTHEST_YEAR)))
