"""Any date that can be written can be drawn and asked for: the ends of time, open ends, the turn of the eras."""

import pytest
from django.template.loader import render_to_string
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dates.test_properties import values
from tests.rendering.marks import mark, scene_of
from timeline.dates import EdtfDate
from timeline.rendering.view_state import ScaleKind, ViewState

ODD = (
    "Y290000000000",  # the last year that has dates: the second after it has none
    "Y-290000000000",
    "9999-12-31/..",
    "../-9999-01-01",
    "-9999",
    "-0001/0001",
    "0000",
    "-XXXX",
    "XXXX",
    "2022/",
    "/2022",
    "2022-01-02T12:00:00",  # one second
    "[..1984,1990..]",  # open at both ends
    "{1980,1985..}",
    "[1667,1760-12]",
    "156X-12-25",
    "-XXXX-02-29",
    "9999-30",  # ends in the year 10000
    "Y171010000S3",
)
dates = st.one_of(st.sampled_from(ODD).map(EdtfDate.parse), values)


@settings(max_examples=150)
@given(
    st.lists(dates, min_size=1, max_size=5), st.none() | dates, st.none() | dates, st.sampled_from(ScaleKind)
)
def test_any_events_can_be_drawn_in_any_window(events, start, end, scale):
    if start and end and start.earliest > end.latest:
        start, end = end, start
    view = ViewState(start=start, end=end, scale=scale)
    scene = scene_of(*(mark(date.text, f"Event {place}") for place, date in enumerate(events)), view=view)
    for query in (move.query for move in scene.controls.moves):
        assert "None" not in query
    assert scene.summary


@pytest.mark.parametrize("scale", ScaleKind)
@pytest.mark.parametrize("window", ODD)
@pytest.mark.parametrize("events", [("2021", "2022-01-02"), *((text,) for text in ODD), ODD])
def test_the_odd_ones_too(events, window, scale):
    asked = EdtfDate.parse(window)
    for view in (ViewState(start=asked), ViewState(end=asked), ViewState(start=asked, end=asked)):
        scene = scene_of(
            *(mark(text, "It was so") for text in events),
            view=ViewState(start=view.start, end=view.end, scale=scale),
        )
        for drawing in scene.drawings:
            assert all(
                0 <= each.x <= drawing.width and 0 <= each.y <= drawing.height for each in drawing.marks
            )


def test_a_window_too_narrow_to_be_told_apart_is_still_a_window():
    """One second, on an axis that reaches to the end of time."""
    asked = EdtfDate.parse("2549-10-15T18:56:13")
    scene = scene_of(mark("Y290000000000", "The end"), view=ViewState(start=asked, end=asked))
    assert render_to_string("reader/_axis.html", {"axis": scene})
