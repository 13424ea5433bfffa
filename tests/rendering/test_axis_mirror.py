"""The picture for who reads from right to left: all of it is turned, and nothing else is changed."""

import pytest
from django.utils.translation import override

from tests.rendering.marks import STORY, drawn, scene_of
from timeline.rendering.axis_mirror import mirrored, mirrored_path
from timeline.rendering.view_state import ViewState


@pytest.mark.parametrize(
    ("path", "width", "turned"),
    [
        ("M10 5H90", 100, "M90 5H10"),
        ("M10 5v-20h10v20z", 100, "M90 5v-20h-10v20z"),
        ("M-7 6l5-12m4 12l5-12", 0, "M7 6l-5 -12m-4 12l-5 -12"),
        ("M7 0H50L60 12.5", 0, "M-7 0H-50L-60 12.5"),
        ("", 100, ""),
    ],
)
def test_a_path_is_turned(path, width, turned):
    assert mirrored_path(path, width) == turned


@pytest.mark.parametrize("name", ["wide", "middle", "narrow"])
def test_what_is_turned_twice_is_as_it_was(name):
    drawing = drawn(scene_of(*STORY), name)
    twice = mirrored(mirrored(drawing))
    assert [(each.x, each.bar, each.lines) for each in twice.marks] == [
        (each.x, each.bar, each.lines) for each in drawing.marks
    ]
    assert (twice.plot, twice.start, twice.lanes[0].lines) == (
        drawing.plot,
        drawing.start,
        drawing.lanes[0].lines,
    )


def test_in_arabic_time_runs_from_right_to_left():
    view = ViewState(start=STORY[5].date, end=STORY[9].date)
    with override("ar"):
        scene = scene_of(*STORY, view=view)
    points = [each.x for each in drawn(scene).marks if not each.bar]
    assert points == sorted(points, reverse=True) and len(points) > 2
    assert scene.overview.window.x < scene.overview.width / 2


def test_in_other_languages_it_is_left_as_it_is():
    points = [each.x for each in drawn(scene_of(*STORY)).marks if not each.bar]
    assert points == sorted(points)
