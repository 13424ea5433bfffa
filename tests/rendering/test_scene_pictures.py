"""Drawings of the axis that were looked at once and are kept, each as the SVG that is sent.

Compared word by word, and with some tolerance number by number. `pytest --rewrite-golden` takes them anew: open each in
a browser before you keep it. Colours are none of theirs; those are in the style sheet.
"""

import re
from datetime import datetime
from pathlib import Path
from zlib import crc32

import pytest
from django.template.loader import render_to_string
from django.utils.translation import override

from tests.rendering.marks import LANES, STORY, Lane, mark
from tests.rendering.test_axis_eras import era
from timeline.dates import EdtfDate
from timeline.records import Occurrence
from timeline.rendering.scene import Scene, timeline_scene
from timeline.rendering.view_state import ScaleKind, ViewState

KEPT = Path(__file__).parent.parent / "snapshots" / "scenes"
TOLERANCE = 0.35
"""Units of the drawing: what rounding makes of the same place, and far less than what anybody sees."""

NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
TWELVE = tuple(Lane(f"lane-{number}", f"Strand number {number}", f"lane-{number}") for number in range(1, 13))
STRANDS = [
    mark(
        f"2022-{1 + place % 12:02}-{1 + crc32(b'%d' % place) % 28:02}",
        f"Statement {place}",
        f"lane-{1 + place % 12}",
    )
    for place in range(30)
]
CROWD = [
    mark(f"{1900 + crc32(b'%d' % place) % 90}-05-08", f"Event {place}", LANES[place % 2].slug)
    for place in range(200)
]
DEEP = [
    mark("Y-66000000", "The impact", importance=5),
    mark("-0752", "A city"),
    mark("2021-05-08", "Yesterday"),
]
AHEAD = [
    mark("2022-02-20/..", "Goes on", "military", 4),
    mark("2022-01-20", "Taken back", "military", is_retracted=True),
    mark("2022-02~", "Called off", occurrence=Occurrence.CANCELLED),
]
EVEN = ViewState(scale=ScaleKind.EVEN)
WINTER = ViewState(start=EdtfDate.parse("2021-12-10"), end=EdtfDate.parse("2022-01-20"))
ERAS = [era("The war", "2008-08-07/2008-08-12"), era("The winter", "2021-12/..")]

PICTURES = {
    "story-wide": ("wide", STORY, {}),
    "story-middle": ("middle", STORY, {}),
    "story-narrow": ("narrow", STORY, {}),
    "story-even": ("wide", STORY, {"view": EVEN}),
    "story-window-with-today": ("wide", [*STORY, *AHEAD], {"view": WINTER, "at": datetime(2022, 1, 5, 12)}),
    "every-kind-of-end": ("wide", [*STORY[8:], *AHEAD], {}),
    "eras": ("wide", STORY, {"eras": ERAS}),
    "twelve-lanes": ("wide", STRANDS, {"lanes": TWELVE}),
    "a-crowd": ("wide", CROWD, {}),
    "a-crowd-narrow": ("narrow", CROWD, {}),
    "millions-of-years": ("wide", DEEP, {}),
    "one-event": ("wide", STORY[3:4], {}),
}


def picture(name: str, scene: Scene) -> str:
    """The drawing alone, line by line."""
    html = render_to_string("reader/_axis.html", {"axis": scene})
    [drawing] = re.findall(
        rf'<svg class="axis__drawing axis__drawing--{name}".*?</svg>', html, flags=re.DOTALL
    )
    svg = re.sub(r"\s*\n\s*", "\n", drawing).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
    return svg.replace("><", ">\n<") + "\n"


def difference(kept: str, taken: str) -> str:
    """In words, the first; "" where there is none."""
    if NUMBER.sub("#", kept) != NUMBER.sub("#", taken):
        lines = zip(kept.splitlines(), taken.splitlines(), strict=False)
        return next(
            (f"{one} became {other}" for one, other in lines if one != other), "It is longer or shorter."
        )
    for one, other in zip(NUMBER.finditer(kept), NUMBER.finditer(taken), strict=True):
        if abs(float(one[0]) - float(other[0])) > TOLERANCE:
            line = kept[: one.start()].count("\n")
            return f"{kept.splitlines()[line]} became {taken.splitlines()[line]}"
    return ""


def compare(name: str, taken: str, request: pytest.FixtureRequest) -> str:
    path = KEPT / f"{name}.svg"
    if request.config.getoption("--rewrite-golden"):
        KEPT.mkdir(exist_ok=True)
        path.write_text(taken, encoding="utf-8")
    if not path.exists():
        return f"There is no kept drawing {name}. Take it with --rewrite-golden, and look at it."
    return difference(path.read_text(encoding="utf-8"), taken)


@pytest.mark.parametrize("name", PICTURES)
def test_a_drawing_is_as_it_was_when_somebody_looked(name, request):
    form, marks, more = PICTURES[name]
    scene = timeline_scene(marks, **{"lanes": LANES, **more})
    assert not (told := compare(name, picture(form, scene), request)), told


@pytest.mark.parametrize(("name", "language"), [("story-arabic", "ar"), ("story-ukrainian", "uk")])
def test_a_drawing_in_another_language_is_as_it_was(name, language, request):
    with override(language):
        scene = timeline_scene(STORY, lanes=LANES)
        assert not (told := compare(name, picture("wide", scene), request)), told


@pytest.mark.parametrize(
    ("before", "after", "is_seen"),
    [
        ('x="10.1"', 'x="10.3"', False),
        ('x="10.1"', 'x="11"', True),
        ("<text>Jan</text>", "<text>Feb</text>", True),
        ('class="axis__mark"', 'class="axis__mark is-ahead"', True),
        ("M1 2", "M1 2 3", True),
    ],
)
def test_what_anybody_would_see_is_a_difference(before, after, is_seen):
    assert bool(difference(before, after)) == is_seen
