"""The line of today never runs through words, in any drawing, wherever today is."""

import re
from datetime import datetime, timedelta

import pytest
from django.utils.translation import override

from tests.rendering.marks import LANES, STORY, drawn
from timeline.dates import EdtfDate
from timeline.layout.letters import text_width
from timeline.records import EraRecord
from timeline.rendering.axis_drawing import Drawing
from timeline.rendering.scene import timeline_scene
from timeline.rendering.view_state import ScaleKind, ViewState

DAYS = [datetime(2021, 11, 20, 12) + timedelta(days=16 * step) for step in range(8)]
ERAS = [EraRecord("The winter of many long telephone calls", EdtfDate.parse("2021-12/2022-02"))]


def pieces(drawing: Drawing) -> list[tuple[float, float, float]]:
    """x, and from where to where down the page."""
    found = re.findall(r"M([\d.]+) ([\d.]+)V([\d.]+)", drawing.today.path)
    return [(float(x), float(top), float(bottom)) for x, top, bottom in found]


def words(drawing: Drawing, *, is_mirrored: bool) -> list[tuple[float, float, float, float]]:
    """Left, top, right and bottom of each line beside a mark."""
    found = []
    for mark in drawing.marks:
        for line in mark.lines:
            width = text_width(line.text, 14)
            x, y = mark.x + (line.x or 0), mark.y + (line.y or 0)
            left = x - width if mark.flies_back != is_mirrored else x
            found.append((left, y - 10, left + width, y + 2))
    return found


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("kind", list(ScaleKind))
@pytest.mark.parametrize("name", ["wide", "middle"])
def test_the_line_of_today_stops_before_words(name, kind, language):
    is_met = False
    for at in DAYS:
        with override(language):
            scene = timeline_scene(STORY, lanes=LANES, eras=ERAS, at=at, view=ViewState(scale=kind))
        drawing = drawn(scene, name)
        if not drawing.today:
            continue
        assert pieces(drawing), "the line is never lost altogether"
        for x, top, bottom in pieces(drawing):
            through = [box for box in words(drawing, is_mirrored=language == "ar") if box[0] < x < box[2]]
            is_met = is_met or bool(through)
            assert not [box for box in through if top < box[3] and box[1] < bottom]
    assert is_met or kind is ScaleKind.EVEN, "these days try nothing"


def test_on_a_phone_it_ends_before_the_words():
    for at in DAYS:
        drawing = drawn(timeline_scene(STORY, lanes=LANES, at=at), "narrow")
        if drawing.today:
            right = float(drawing.today.path.split("H")[1])
            assert all(right < mark.x + mark.lines[0].x for mark in drawing.marks if mark.lines)
