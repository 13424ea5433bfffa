"""How many there are, where there is no room to say what: strips of bars, and the whole timeline in small."""

import re
from datetime import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.layout.spans import any_spans
from tests.rendering.marks import STORY, mark, scene_of
from timeline.layout.scale import even_scale, true_scale
from timeline.rendering.axis_density import bars_across, bars_down, edges_along
from timeline.rendering.scene import MOST_MARKS, MOST_MARKS_IN_SMALL
from timeline.rendering.view_state import ViewState

MULTITUDE = [
    mark(
        f"{1900 + place % 90}-05-{1 + place % 28:02}",
        f"Event {place}",
        "military" if place % 3 else "diplomacy",
    )
    for place in range(300)
]


@pytest.mark.parametrize("make", [true_scale, even_scale])
@given(marks=any_spans, length=st.integers(100, 1200))
def test_edges_grow_and_hold_the_whole_length(make, marks, length):
    scale = make(marks)
    edges = edges_along(scale.fitted(scale.start, scale.end, length), length)
    assert all(before <= after for before, after in pairwise(edges))
    assert edges[0] <= scale.start + 1 and edges[-1] >= scale.end


def test_a_bar_rises_with_the_root_of_its_number():
    bars = bars_across([4, 0, 1], left=10, length=30, foot=50, height=20, most=4)
    assert bars == "M10 50v-20h10v20zM30 50v-10h10v10z"
    assert (
        bars_down([4, 0, 1], top=10, length=30, side=5, width=20, most=4)
        == "M5 10h20v10h-20zM5 30h10v10h-10z"
    )


def test_one_among_thousands_is_still_seen():
    bar = bars_across([10_000, 1], left=0, length=20, foot=0, height=16, most=10_000).split("M")[-1]
    assert float(re.search(r"v-([\d.]+)", bar).group(1)) >= 1.5


def test_lanes_with_more_events_than_marks_have_bars_and_others_none():
    scene = scene_of(*MULTITUDE, mark("1950-01-01", "A turning point", "background", 5))
    for drawing in scene.drawings:
        assert [bool(lane.bars) for lane in drawing.lanes] == [True, True, False]
    assert not any(lane.bars for drawing in scene_of(*STORY).drawings for lane in drawing.lanes)


def test_all_that_has_no_words_is_counted_and_leads_to_its_list():
    view = ViewState(search="event")
    for drawing in scene_of(*MULTITUDE, view=view).drawings:
        told = sum(bool(each.lines) for each in drawing.marks)
        assert len(drawing.marks) == (MOST_MARKS if drawing.name == "wide" else MOST_MARKS_IN_SMALL)
        assert sum(lane.rest.count for lane in drawing.lanes) == len(MULTITUDE) - told
        assert [lane.rest.href for lane in drawing.lanes] == [
            "?lane=diplomacy&q=event#list",
            "?lane=military&q=event#list",
            "",
        ]


def test_the_marks_of_a_multitude_of_equals_are_spread_over_it():
    equals = [mark(f"{1000 + year}", f"Year {year}") for year in range(600)]
    years = [each.mark.date.earliest for each in scene_of(*equals).drawings[0].marks]
    middle = equals[300].date.earliest
    assert 0.3 < sum(year < middle for year in years) / len(years) < 0.7


def test_the_overview_frames_the_window_within_the_whole():
    whole = scene_of(*STORY, at=datetime(2022, 1, 5)).overview
    assert (whole.window.x, whole.window.width) == (0, whole.width)
    assert 0 < whole.today < whole.width
    part = scene_of(*STORY, view=ViewState(start=STORY[5].date, end=STORY[9].date)).overview
    assert whole.bars == part.bars and part.window.x > 0
    assert part.window.x + part.window.width < part.width
    assert part.today is None and list(part.stops) == sorted(part.stops)


def test_a_handful_needs_no_overview():
    assert scene_of(*STORY[:4]).overview is None
