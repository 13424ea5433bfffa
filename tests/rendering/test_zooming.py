"""Where "zoom to this" leads: to a stretch in which the date is seen for what it is."""

import pytest

from timeline.dates import EdtfDate
from timeline.rendering.view_state import Order, ViewState
from timeline.rendering.zooming import zoom_query

WINDOWS = [
    ("2022-03-06", "?from=2022-03-01&to=2022-03-31"),
    ("2022-03", "?from=2022-01-01&to=2022-12-31"),
    ("2021-12-28/2022-01-03", "?from=2021-12-01&to=2022-01-31"),
    ("2014", "?from=2010-01-01&to=2019-12-31"),
    ("2021-11-05/..", "?from=2021-11-01&to=2021-11-30"),  # around the end that is known
    ("../2021-11-05", "?from=2021-11-01&to=2021-11-30"),
    ("-0043-03-15", "?from=-0043-03-01&to=-0043-03-31"),
    ("Y-12000", "?from=Y-12009&to=Y-12000"),
]


@pytest.mark.parametrize(("edtf", "query"), WINDOWS, ids=[row[0] for row in WINDOWS])
def test_the_window_lies_around_the_date(edtf, query):
    assert zoom_query(ViewState(), EdtfDate.parse(edtf)) == query


def test_all_else_stays_as_it_was_asked_for():
    view = ViewState(search="talks", order=Order.NEWEST, start=EdtfDate.parse("1990"))
    query = zoom_query(view, EdtfDate.parse("2022-03-06"))
    assert query == "?from=2022-03-01&to=2022-03-31&q=talks&order=newest"
