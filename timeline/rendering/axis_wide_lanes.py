"""The lanes of an axis that lies across, before they have a place on the page: which marks have words, in which
rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.layout.labels import Flag, flags
from timeline.layout.lanes import MOST_TRACKS, tracks
from timeline.layout.letters import ELLIPSIS, text_width, wrapped
from timeline.layout.scale import Scale
from timeline.rendering.axis_drawing import (
    INSET,
    Plan,
    wish,
)
from timeline.rendering.axis_mark import AxisLane, AxisMark
from timeline.rendering.axis_shapes import Shape
from timeline.rendering.axis_wide_ruler import LETTERS, LINE, Form

LABELS = ((150, 3), (190, 3), (150, 4), (120, 5))
"""How wide a headline may be and how many lines it may have; each lane takes what tells most of its marks."""

LABELS_OF_LONG_WORDS = ((300, 2),)
"""Tried besides, where a word is longer than any of those is wide: languages join what others write apart."""

MOST_TO_FIT = 12
"""With more marks than these in a lane no width tells them all, and looking for one takes its time."""

LABELS_OF_MANY = ((280, 1),)
MATTERS_MOST = 5

ROW_AIR = 7
LANE_AIR = 12
LANE_FOOT = 11
NAME = 20
"""A lane's name over its marks, where there is no room for it before them."""

TRACK = 14
MOST_TRACKS_OF_CROWD = 2
DENSITY = 22
POINT = 5
POLE = 18
"""What a label needs beside its letters: the distance from its pole, and air."""


@dataclass(frozen=True, slots=True)
class Words:
    date: str
    headline: tuple[str, ...]

    @property
    def width(self) -> float:
        return max(text_width(line, LETTERS) for line in (self.date, *self.headline)) + POLE

    @property
    def is_cut(self) -> bool:
        return any(line.endswith(ELLIPSIS) for line in self.headline)

    @property
    def lines(self) -> int:
        return 1 + len(self.headline)


@dataclass(frozen=True, slots=True)
class LanePlan:
    """A lane before it has a place on the page. `head` is what its name takes over its words."""

    lane: AxisLane
    head: float
    marks: Sequence[AxisMark]
    shapes: Sequence[Shape]
    tracks: Sequence[int]
    words: Sequence[Words]
    flags: dict[int, Flag]
    is_crowded: bool

    @property
    def told_whole(self) -> int:
        """How many headlines are not cut short."""
        return sum(not self.words[place].is_cut for place in self.flags)

    @property
    def row_heights(self) -> list[int]:
        """From the marks outwards."""
        count = max((flag.row for flag in self.flags.values()), default=-1) + 1
        tallest = [
            max(self.words[place].lines for place, flag in self.flags.items() if flag.row == at)
            for at in range(count)
        ]
        return [lines * LINE + ROW_AIR for lines in tallest]

    @property
    def height(self) -> float:
        tracks = TRACK * (max(self.tracks, default=0) + 1)
        return self.foot + LANE_FOOT + tracks + (DENSITY if self.is_crowded else 0)

    @property
    def foot(self) -> float:
        """Of its words, down from its top."""
        words = sum(self.row_heights)
        return self.head + (LANE_AIR + words if words or not self.head else 0)


def plan_lanes(plan: Plan, scale: Scale, form: Form) -> list[LanePlan]:
    """As many rows of words in each lane as the page can bear."""
    for rows in range(form.rows, 0, -1):
        lanes = [_plan_lane(plan, lane, scale, form, rows) for lane in plan.lanes]
        if _fits(lanes, form):
            return lanes
    return _plan_many_lanes(plan, scale, form)


def _plan_many_lanes(plan: Plan, scale: Scale, form: Form) -> list[LanePlan]:
    """Where a row for each is too many: marks alone, and words for what matters most while there is room."""
    lanes = [_plan_lane(plan, lane, scale, form, 0) for lane in plan.lanes]
    for importance in range(MATTERS_MOST, 0, -1):
        for place, lane in enumerate(plan.lanes):
            told = _plan_lane(plan, lane, scale, form, 1, LABELS_OF_MANY, importance)
            tried = [*lanes[:place], told, *lanes[place + 1 :]]
            if told.flags and _fits(tried, form):
                lanes = tried
    return lanes


def _fits(lanes: Sequence[LanePlan], form: Form) -> bool:
    return sum(lane.height for lane in lanes) <= form.tallest


def _plan_lane(
    plan: Plan,
    lane: AxisLane,
    scale: Scale,
    form: Form,
    rows: int,
    labels: Sequence[tuple[float, int]] = LABELS,
    least_importance: int = 0,
) -> LanePlan:
    marks = [mark for mark in plan.marks if mark.lane == lane.slug]
    shapes = plan.shapes(marks, scale, form.length)
    extents = [
        (shape.start - POINT, shape.end + POINT) if shape.is_point else (shape.start, shape.end)
        for shape in shapes
    ]
    crowded = plan.is_crowded(lane.slug)
    tracks_of_marks = tracks(extents, air=1, most=MOST_TRACKS_OF_CROWD if crowded else MOST_TRACKS)
    told = [place for place, mark in enumerate(marks) if mark.importance >= least_importance]
    plans = []
    for width, lines in _widths(marks, labels) if len(marks) <= MOST_TO_FIT and rows else labels[:1]:
        words = [
            Words(mark.short_words, wrapped(mark.headline, size=LETTERS, width=width, lines=lines))
            for mark in marks
        ]
        wishes = [wish(marks[place], shapes[place].grip, words[place].width) for place in told]
        flying = flags(wishes, rows=rows, start=-INSET, end=form.length + INSET) if rows else {}
        standing = {told[place]: flag for place, flag in flying.items()}
        head = 0 if form.names else NAME
        plans.append(LanePlan(lane, head, marks, shapes, tracks_of_marks, words, standing, crowded))
    return max(plans, key=lambda each: (len(each.flags), each.told_whole, -each.height))


def _widths(marks: Sequence[AxisMark], labels: Sequence[tuple[float, int]]) -> Sequence[tuple[float, int]]:
    widest = max(width for width, _lines in labels)
    words = (word for mark in marks for word in mark.headline.split())
    return [*labels, *LABELS_OF_LONG_WORDS] if any(text_width(w, LETTERS) > widest for w in words) else labels
