"""Marks for scenes to be tried on: a story with crowds and silences in three lanes."""

import re
from dataclasses import dataclass

from hypothesis import strategies as st

from tests.layout.spans import dates
from timeline.dates import EdtfDate
from timeline.records import Occurrence
from timeline.rendering.axis_drawing import Drawing
from timeline.rendering.axis_mark import AxisMark
from timeline.rendering.scene import Scene, timeline_scene


@dataclass(frozen=True)
class Lane:
    slug: str
    name: str
    colour: str


LANES = (
    Lane("diplomacy", "Diplomacy", "lane-1"),
    Lane("military", "Military", "lane-2"),
    Lane("background", "Background", "lane-3"),
)


def mark(date: str, headline: str, lane: str = "diplomacy", importance: int = 3, **more: object) -> AxisMark:
    public_id = re.sub(r"\W+", "-", f"{headline}-{date}".lower())
    return AxisMark(public_id, headline, lane, EdtfDate.parse(date), importance=importance, **more)


STORY = (
    mark("2008-08-07/2008-08-12", "War between Russia and Georgia", "background", 4),
    mark("2014", "Crimea is annexed", "background"),
    mark("2014-02-27/2014-03-18", "Russian forces take Crimea", "military", 5),
    mark("2014-03-27", "UN General Assembly vote", "diplomacy", 4),
    mark("2021-12", "US troops ruled out", "military"),
    mark("2021-12-17", "Draft treaties published", "diplomacy", 5),
    mark("2021-12-30", "Telephone call", "diplomacy", 4),
    mark("2021-12-31", "A “heavy price”", "diplomacy", 2),
    mark("2022-01-02", "Call with Kyiv", "diplomacy", 4),
    mark("2022-01-09/2022-01-10", "Geneva talks", "diplomacy", 5, occurrence=Occurrence.PLANNED),
    mark("2022-01-12", "NATO–Russia Council", "diplomacy", 4, occurrence=Occurrence.PLANNED),
    mark("2022-01-13", "OSCE meeting", "diplomacy", occurrence=Occurrence.PLANNED),
    mark("2022-01~/2022-04~", "Possible invasion", "military", 4, occurrence=Occurrence.FORECAST),
)


many_marks = st.lists(
    st.builds(
        mark,
        dates,
        st.text(alphabet="abc defg h", min_size=1, max_size=90),
        st.sampled_from([lane.slug for lane in LANES]),
        st.integers(1, 5),
    ),
    min_size=1,
    max_size=30,
    unique_by=lambda each: each.public_id,
)


def scene_of(*marks: AxisMark, **more: object) -> Scene:
    return timeline_scene(marks, lanes=LANES, **more)


def drawn(scene: Scene, name: str = "wide") -> Drawing:
    return next(drawing for drawing in scene.drawings if drawing.name == name)
