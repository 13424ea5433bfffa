"""What holds for every picture of a timeline, whatever happened: drawn from any marks, and looked at as drawn."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from django.template.loader import render_to_string
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.rendering.marks import LANES, many_marks, mark, scene_of
from timeline.dates import EdtfDate
from timeline.layout.letters import text_width
from timeline.rendering.axis_drawing import INSET, Drawing
from timeline.rendering.axis_tears import TOOTH
from timeline.rendering.scene import MOST_MARKS, MOST_MARKS_IN_SMALL
from timeline.rendering.view_state import ScaleKind, ViewState

LETTERS = {"wide": 14, "middle": 14, "narrow": 13}
WIDE_LENGTH = 992
"""Of the wide drawing's window, in its own units: as many days make a day a pixel."""

UNSHRUNK = (Phase.explicit, Phase.generate)
"""A scene takes long enough to draw that to look for the smallest one that fails takes minutes."""

FIRST_DAY = date(2010, 1, 1)

views = st.builds(
    ViewState,
    start=st.sampled_from([None, EdtfDate.parse("2021-12-01")]),
    end=st.sampled_from([None, EdtfDate.parse("2022-01-31")]),
    scale=st.sampled_from(ScaleKind),
)


@settings(max_examples=15, phases=UNSHRUNK)
@given(many_marks, views, st.randoms())
def test_the_same_window_is_drawn_the_same_whatever_order_its_events_come_in(marks, view, chance):
    twins = [*marks, *(mark(each.date.text, f"{each.headline} twin", each.lane) for each in marks[:3])]
    shuffled = chance.sample(twins, len(twins))
    assert scene_of(*twins, view=view) == scene_of(*shuffled, view=view)


def on_day(number: int) -> EdtfDate:
    return EdtfDate.from_day(FIRST_DAY + timedelta(days=number))


@settings(max_examples=25, phases=UNSHRUNK)
@given(st.lists(st.integers(0, 1800), min_size=2, max_size=20, unique=True), st.integers(1, 60))
def test_panning_by_a_pixel_moves_every_mark_by_a_pixel(days, pixels):
    """The window is as many days long as the wide drawing has units, and the others move by their share of it."""
    steady = [mark(on_day(day).text, f"Day {day}", LANES[2].slug, 1) for day in range(0, 1801, 60)]
    events = [mark(on_day(day).text, f"Event {day}", LANES[day % 2].slug, 5) for day in days]

    def seen_from(day: int) -> dict[str, dict[str, tuple[float, float]]]:
        view = ViewState(start=on_day(day), end=on_day(day + WIDE_LENGTH - 1))
        drawings = scene_of(*steady, *events, view=view).drawings
        return {
            drawing.name: {each.name: (along(drawing, each), drawing.length) for each in drawing.marks}
            for drawing in drawings
        }

    here, there = seen_from(300), seen_from(300 + pixels)
    for name, marks in here.items():
        for both in marks.keys() & there[name].keys():
            (before, length), (after, other_length) = marks[both], there[name][both]
            if length == other_length:  # the narrow drawing is as long as its words need
                assert before - after == pytest.approx(pixels * length / WIDE_LENGTH, abs=0.21)
    assert len(here["wide"].keys() & there["wide"].keys()) >= 10


def along(drawing: Drawing, each) -> float:
    return each.y if drawing.name == "narrow" else each.x


def breaks(drawing: Drawing) -> Iterator[tuple[float, float]]:
    """From where to where along the axis each break parts the picture, by the strokes of its edges."""
    for gap in drawing.gaps:
        if drawing.name == "narrow":
            ys = [float(y) for y in re.findall(r"M[\d.-]+ ([\d.-]+)", gap.edges)]
            yield min(ys) + TOOTH[0] / 2, max(ys) + TOOTH[0] / 2
        else:
            left = float(re.match(r"M([\d.-]+) ", gap.edges)[1])
            yield left, left + 14


@settings(max_examples=30, phases=UNSHRUNK)
@given(many_marks)
def test_breaks_hide_no_event_and_stand_where_nothing_happens(marks):
    """As many events as it has room for are in every drawing, and each break lies between two of them."""
    for drawing in scene_of(*marks).drawings:
        most = MOST_MARKS if drawing.name == "wide" else MOST_MARKS_IN_SMALL
        assert len(drawing.marks) == min(len(marks), most)
        points = [along(drawing, each) for each in drawing.marks if each.bar is None]
        for first, last in breaks(drawing):
            assert not [place for place in points if first < place < last]


def test_a_break_lies_under_the_marks_beside_it():
    far = [mark("0001-01-01", "Long before"), mark("-0001", "A little before"), mark("0383-11", "After")]
    html = render_to_string("reader/_axis.html", {"axis": scene_of(*far)})
    for drawing in re.findall(r"<svg.*?</svg>", html, flags=re.DOTALL)[:3]:
        assert 0 < drawing.index("axis__tear") < drawing.index("axis__marks")


@settings(max_examples=30, phases=UNSHRUNK)
@given(many_marks, st.sampled_from(ScaleKind))
def test_the_words_along_the_axis_never_collide(marks, scale):
    """Ticks, what they leave unsaid, and the lengths of breaks; and none of them runs off the page."""
    for drawing in scene_of(*marks, view=ViewState(scale=scale)).drawings:
        letters = LETTERS[drawing.name]
        found = list(word_boxes(drawing, letters))
        for _, left, _, right, bottom in found:
            assert left >= -1 and right <= drawing.width + 1 and bottom <= drawing.height + 1
        for one, other in combinations(found, 2):
            apart = one[3] <= other[1] or other[3] <= one[1] or one[4] <= other[2] or other[4] <= one[2]
            assert apart, (drawing.name, one, other)


@pytest.mark.parametrize(
    ("first", "last"), [("0002-05-06", "2021-02-03"), ("0950", "1100"), ("-0400", "1500"), ("0100", "0300")]
)
def test_years_that_say_their_era_have_room_between_years_that_need_not(first, last):
    for drawing in scene_of(mark(first, "First"), mark(f"{first}/{last}", "All along")).drawings:
        found = [box for box in word_boxes(drawing, LETTERS[drawing.name]) if drawing.name != "narrow"]
        for before, after in pairwise(sorted(found, key=lambda box: (box[4], box[1]))):
            assert before[4] < after[4] or before[3] < after[1], (before, after)


@pytest.mark.parametrize(("number", "count"), [(0, 10), (1, 8)])
def test_a_long_year_at_the_edge_leaves_no_room_for_the_date_beside_it(number, count):
    days = [mark(f"2022-{month:02}-15", f"Day {month}") for month in range(1, count + 1)]
    drawing = scene_of(mark("Y-1115704", "Long ago"), *days, view=ViewState(scale=ScaleKind.EVEN)).drawings[
        number
    ]
    found = [box for box in word_boxes(drawing, LETTERS[drawing.name]) if " " in box[0] or "," in box[0]]
    assert found[0][0] == "1,115,705 BC"
    assert found[0][3] <= found[1][1]


def word_boxes(drawing: Drawing, letters: float) -> Iterator[tuple[str, float, float, float, float]]:
    """What is said, with its left, top, right and bottom: centred, but that it ends at an axis that runs down."""
    lines = [line for tick in drawing.ticks for line in tick.lines] + [gap.line for gap in drawing.gaps]
    for line in lines:
        width = text_width(line.text, letters)
        left = line.x - (width if drawing.name == "narrow" else width / 2)
        yield line.text, left, line.y - letters * 0.7, left + width, line.y


def test_a_break_is_drawn_where_its_time_is():
    crowd = [mark(f"2022-01-{day:02}", f"Event {day}") for day in range(1, 9)]
    scene = scene_of(mark("2001-05-08", "Long before"), mark("2001-05-12", "A little later"), *crowd)
    for drawing in scene.drawings:
        (span,) = breaks(drawing)
        before, after = (along(drawing, drawing.marks[place]) for place in (1, 2))
        assert before < span[0] < span[1] < after
        assert drawing.gaps[0].line.text == "21 years"
        assert drawing.start - INSET <= span[0]
