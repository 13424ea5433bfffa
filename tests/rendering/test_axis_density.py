"""How many there are, where there is no room to say what: strips of bars, and the whole timeline in small."""

import re
from datetime import datetime
from itertools import pairwise

import pytest
from django.utils.translation import override
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.layout.spans import any_spans
from tests.rendering.marks import STORY, mark, scene_of
from timeline.layout.letters import text_width
from timeline.layout.scale import even_scale, true_scale
from timeline.rendering.axis_density import bars_across, bars_down, edges_along
from timeline.rendering.scene import MOST_MARKS, MOST_MARKS_IN_SMALL
from timeline.rendering.view_state import ScaleKind, ViewState

DATES = (
    *("2014", "2014-03", "2014-03-18", "2021-21", "2022-01-02T10:30:00", "2022-01-02T22:45:00", "2022-01-03"),
    *("1850~", "186X", "-0752", "-0043-03-15", "Y-17E7", "2021-11~/..", "../1868", "9999-12-31"),
)
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


def extents(row, width: float, *, is_backward: bool) -> list[tuple[float, float]]:
    """Of the words of each date, on a strip that is so wide. Arabic words begin on their right."""
    found = []
    for stand in row.stands:
        needed, at = text_width(stand.words, 12), stand.share * width / 100
        is_right = (stand.anchor == "start") == is_backward
        left = at - needed / 2 if not stand.anchor else at - needed if is_right else at
        found.append((left, left + needed))
    return found


@pytest.mark.parametrize("language", ["en", "uk", "ar"])
@pytest.mark.parametrize("kind", list(ScaleKind))
@given(dates=st.lists(st.sampled_from(DATES), min_size=5, max_size=9))
@settings(max_examples=20)
def test_the_dates_below_it_never_touch_and_stay_on_the_page(kind, language, dates):
    with override(language):
        overview = scene_of(
            *(mark(date, f"Event {place}") for place, date in enumerate(dates)), view=ViewState(scale=kind)
        ).overview
    for row, widths in zip(overview.rows, ((280, 360, 640), (640, 860, 1100)), strict=True):
        for width in widths:
            placed = sorted(extents(row, width, is_backward=language == "ar"))
            assert all(before[1] < after[0] for before, after in pairwise(placed))
            assert all(left >= -1 and right <= width + 1 for left, right in placed)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", ["2000", "2010", "2020"]), ("ar", ["2000", "2010", "2020"]), ("uk", ["2000", "2010", "2020"])],
)
def test_a_phone_has_a_few_round_dates_below_it_in_the_order_of_its_writing(language, words):
    with override(language):
        overview = scene_of(*(mark(str(year), f"Event {year}") for year in range(1995, 2024))).overview
    few, many = overview.rows
    assert [stand.words for stand in few.stands] == words
    assert len(many.stands) > len(few.stands)
    shares = [stand.share for stand in few.stands]
    assert shares == sorted(shares, reverse=language == "ar")


def test_the_frame_says_what_it_shows():
    view = ViewState(start=STORY[5].date, end=STORY[9].date)
    overview = scene_of(*STORY, view=view).overview
    assert overview.seen == "17 Dec 2021 – 10 Jan 2022"
    assert 50 < overview.middle < 100


def test_a_handful_needs_no_overview():
    assert scene_of(*STORY[:4]).overview is None
