"""The picture of a timeline as a reader meets it: what is drawn, what is said, and that nothing touches."""

import datetime
import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import combinations

import pytest
from django.template.loader import render_to_string
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rendering.marks import STORY, Lane, drawn, many_marks, mark, scene_of
from timeline.layout.letters import text_width
from timeline.records import Occurrence
from timeline.rendering.axis_drawing import Drawing
from timeline.rendering.axis_mark import AxisMark
from timeline.rendering.scene import MOST_MARKS, Scene, timeline_scene
from timeline.rendering.view_state import ScaleKind, ViewState

MOST_NODES = 620  # both drawings, 20 events: half of what a page may hold


def found(drawing: Drawing, headline: str):
    return next(each for each in drawing.marks if each.mark.headline == headline)


class Elements(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str]]) -> None:
        self.seen.append((tag, dict(attributes)))

    handle_startendtag = handle_starttag


def rendered(scene: Scene) -> list[tuple[str, dict[str, str]]]:
    return Elements(render_to_string("reader/_axis.html", {"axis": scene})).seen


def axis_html(*marks: AxisMark) -> str:
    return render_to_string("reader/_axis.html", {"axis": scene_of(*marks)})


def test_marks_are_links_to_the_list_in_order_of_date():
    for drawing in scene_of(*reversed(STORY)).drawings:
        assert [each.mark.date for each in drawing.marks] == sorted(each.date for each in STORY)
    links = [
        attributes
        for tag, attributes in rendered(scene_of(STORY[9]))
        if tag == "a" and "axis__mark" in attributes["class"]
    ]
    assert {link["href"] for link in links} == {f"#e-{STORY[9].public_id}"}


@pytest.mark.parametrize("headline", ["Geneva talks", "Rindfleischetikettierungsüberwachung" * 3])
def test_a_mark_is_named_in_full_and_no_label_contradicts_the_letters_seen(headline):
    """A label cut within a word holds what is no word of the name, so the name is a title and not an aria-label."""
    html = axis_html(replace(STORY[9], headline=headline))
    names = re.findall(r'<a class="axis__mark.*?<title>(.*?)</title>', html, flags=re.DOTALL)
    assert names == [f"9–10 Jan 2022: {headline} (planned)"] * 3
    assert not re.search(r'<a class="axis__mark[^>]*aria-label', html)


def test_a_mark_whose_words_say_it_all_is_named_by_them():
    html = axis_html(replace(STORY[9], headline="Geneva talks", occurrence=Occurrence.HAPPENED))
    marks = re.findall(r'<a class="axis__mark.*?</a>', html, flags=re.DOTALL)
    said = [" ".join(re.sub(r"<[^>]+>", " ", mark).replace("\u00a0", " ").split()) for mark in marks]
    assert said == ["9–10 Jan 2022 Geneva talks"] * 3
    assert not any("title" in mark or "aria-label" in mark for mark in marks)


def test_a_mark_without_words_is_named_by_a_label():
    crowd = [mark("2021-12-17", f"Note {number}", importance=1) for number in range(20)]
    marks = re.findall(r'<a class="axis__mark.*?</a>', axis_html(*crowd), flags=re.DOTALL)
    wordless = [each for each in marks if "<text" not in each]
    assert wordless
    assert all(re.search(r'aria-label="17 Dec 2021: Note \d+"', each) for each in wordless)


def test_gaps_are_told_in_words():
    gaps = drawn(scene_of(*STORY)).gaps
    assert [gap.line.text for gap in gaps] == ["5 years", "7 years", "8 weeks"]
    assert [len(gap.cuts) for gap in gaps] == [0, 0, 1]  # only the forecast goes on through one


@pytest.mark.parametrize("name", ["wide", "middle", "narrow"])
def test_how_certain_a_date_is_can_be_seen(name):
    drawing = drawn(scene_of(*STORY), name)
    assert found(drawing, "UN General Assembly vote").bar is None
    exact, within = found(drawing, "Russian forces take Crimea"), found(drawing, "Crimea is annexed")
    assert (
        exact.stops == within.stops == ()
    )  # the first second of a year is no guess, and neither is its last
    assert "is-within" in within.classes and "is-within" not in exact.classes
    forecast = found(drawing, "Possible invasion")
    assert (
        "is-ahead" in forecast.classes
        and forecast.edge
        and forecast.stops[0][1] == forecast.stops[-1][1] == 0
    )


def test_an_open_range_fades_out_and_a_retracted_event_is_struck():
    drawing = drawn(
        scene_of(
            mark("2014-03-18/..", "Goes on"), mark("2015-01-02", "Withdrawn", is_retracted=True), *STORY[3:6]
        )
    )
    assert [opacity for _, opacity in found(drawing, "Goes on").stops] == [1, 1, 0]
    assert found(drawing, "Withdrawn").strike
    assert found(drawing, "Withdrawn").name.endswith("(retracted)")
    assert not found(drawing, "Goes on").strike


@pytest.mark.parametrize(
    ("at", "has_line"),
    [
        (None, False),
        (datetime.datetime(2022, 1, 5, 12), True),
        (datetime.datetime(2026, 1, 1), False),  # after all that is shown
    ],
)
def test_today_is_drawn_where_it_is_in_the_window(at, has_line):
    assert all(bool(drawing.today) == has_line for drawing in scene_of(*STORY, at=at).drawings)


@pytest.mark.parametrize(
    ("marks", "summary"),
    [
        ((), "There are no events in this part of the timeline."),
        (STORY[3:4], "One event on a timeline: 27 Mar 2014: UN General Assembly vote."),
        (STORY, "13 events in 3 lanes, the earliest of 7–12 August 2008, the latest of 13 January 2022."),
    ],
)
def test_the_picture_is_told_in_one_sentence(marks, summary):
    scene = scene_of(*marks)
    assert scene.summary == summary
    if marks:
        assert summary in [
            attributes.get("aria-label") for tag, attributes in rendered(scene) if tag == "svg"
        ]


def test_a_screen_reader_is_told_of_events_and_not_of_every_figure_along_the_axis():
    groups = [attributes for tag, attributes in rendered(scene_of(*STORY)) if tag == "g"]
    ticks = [group for group in groups if group.get("class") == "axis__ticks"]
    assert len(ticks) == 3 and all(group.get("aria-hidden") == "true" for group in ticks)
    assert not [group for group in groups if group.get("class") == "axis__marks" and "aria-hidden" in group]


def boxes(drawing: Drawing, letters: float) -> list[tuple[str, float, float, float, float]]:
    """Lane and left, top, right, bottom of each mark's words on the page."""
    found_boxes = []
    for each in drawing.marks:
        for line in (line for line in each.lines if line.x is not None):
            flow = (
                "".join(other.text for other in each.lines if other.x is None) if line.role == "date" else ""
            )
            width = text_width(line.text + flow, letters)
            left = each.x + line.x - (width if each.flies_back else 0)
            bottom = each.y + line.y
            found_boxes.append((each.id, left, bottom - letters * 0.75, left + width, bottom))
    return found_boxes


@settings(max_examples=40, deadline=None)
@given(many_marks, st.sampled_from(ScaleKind))
def test_whatever_happened_no_words_overlap_and_all_stay_on_the_page(marks, scale):
    scene = scene_of(*marks, view=ViewState(scale=scale))
    for drawing, letters in zip(scene.drawings, (14, 14, 13), strict=True):
        words = boxes(drawing, letters)
        for label, left, top, right, bottom in words:
            assert left >= 0 and right <= drawing.width and top >= 0 and bottom <= drawing.height, label
        for one, other in combinations(words, 2):
            if one[0] != other[0]:
                apart = one[3] <= other[1] or other[3] <= one[1] or one[4] <= other[2] or other[4] <= one[2]
                assert apart, (one, other)
        for each in drawing.marks:
            assert 0 <= each.x <= drawing.width and 0 <= each.y <= drawing.height


def test_evenly_spaced_neighbours_all_have_their_words():
    events = [mark(f"20{10 + place}", f"Delegation number {place} speaks in Vienna") for place in range(7)]
    scene = scene_of(*events, view=ViewState(scale=ScaleKind.EVEN))
    assert all(each.lines for each in drawn(scene).marks)


def test_a_headline_is_not_cut_short_where_there_is_room():
    headline = "US intelligence reports point to a possible Russian invasion"
    [only] = drawn(scene_of(mark("2022-01-05", headline))).marks
    assert " ".join(line.text for line in only.lines if line.role == "headline") == headline


def test_what_has_no_room_for_words_is_counted():
    crowd = [mark(f"2022-01-02T{hour:02}:00:00", f"Statement number {hour}") for hour in range(15)]
    for drawing in scene_of(*crowd, mark("2022-02-01", "Later")).drawings:
        unsaid = sum(1 for each in drawing.marks if not each.lines)
        assert drawing.lanes[0].rest.count == unsaid > 0
        assert drawing.lanes[0].rest.href == "?lane=diplomacy#list"


def test_only_the_most_important_are_drawn_of_a_multitude():
    crowd = [
        mark(f"{1900 + place}-05-08", f"Event {place}", importance=1 + place % 5) for place in range(100)
    ]
    scene = scene_of(*crowd)
    assert scene.undrawn == 100 - MOST_MARKS
    assert {each.mark.importance for each in drawn(scene).marks} == {4, 5}


def test_the_page_stays_light():
    crowd = [mark(f"2022-01-{day:02}", f"A headline of some length, the {day}th") for day in range(1, 8)]
    nodes = rendered(scene_of(*STORY, *crowd))
    assert len(nodes) <= MOST_NODES
    assert not [attributes for _, attributes in nodes if "style" in attributes]
    assert len({attributes["id"] for _, attributes in nodes if "id" in attributes}) == sum(
        "id" in attributes for _, attributes in nodes
    )


def test_the_phone_sees_it_on_one_screen():
    crowd = [mark(f"2022-01-{day:02}", f"A headline of some length, the {day}th") for day in range(1, 8)]
    assert drawn(scene_of(*STORY, *crowd), "narrow").height <= 640


def test_names_of_many_lanes_do_not_run_into_each_other():
    """Where lanes are low a name has one line, however long it is."""
    lanes = [
        Lane(f"lane-{n}", f"A name of a lane that is much too long {n}", f"lane-{n}") for n in range(1, 13)
    ]
    marks = [mark(f"{2000 + n}-05-01", f"Event {n}", f"lane-{1 + n % 12}") for n in range(40)]
    drawing = drawn(timeline_scene(marks, lanes=lanes), "wide")
    feet = [max(line.y for line in lane.lines if line.y) for lane in drawing.lanes]
    heads = [min(line.y for line in lane.lines if line.y) - 12 for lane in drawing.lanes]
    assert all(foot < head for foot, head in zip(feet, heads[1:], strict=False))
