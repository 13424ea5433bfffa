"""The axis as it lies across a wide page: lanes under each other, words flying from poles above their marks."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from timeline.layout.labels import Flag, flags
from timeline.layout.lanes import tracks
from timeline.layout.letters import ELLIPSIS, text_width, wrapped
from timeline.layout.scale import Scale
from timeline.rendering.axis_density import bars_across, edges_along, tallest
from timeline.rendering.axis_drawing import (
    INSET,
    Box,
    Drawing,
    DrawnLane,
    DrawnMark,
    Line,
    Plan,
    mark_classes,
    number,
    wish,
)
from timeline.rendering.axis_labels import mark_name
from timeline.rendering.axis_mark import AxisLane, AxisMark
from timeline.rendering.axis_shapes import Shape, shape_of
from timeline.rendering.axis_wide_ruler import (
    FOOT,
    LENGTH,
    LETTERS,
    LINE,
    NAMES,
    WIDTH,
    Head,
    draw_ticks,
    draw_today,
    x_at,
)

LABELS = ((150, 3), (190, 3), (150, 4), (120, 5))
"""How wide a headline may be and how many lines it may have; each lane takes what tells most of its marks."""

MOST_TO_FIT = 12
"""With more marks than these in a lane no width tells them all, and looking for one takes its time."""

TALLEST = 640
"""What the lanes may take together before rows of words are given up."""

ROWS = 4
ROW_AIR = 7
LANE_AIR = 14
LANE_FOOT = 12
TRACK = 14
DENSITY = 22
BAR = 8
POINT = 5
STRIKE = 9
FROM_POLE = 6
POLE = 18
"""What a label needs beside its letters: the distance from its pole, and air."""

REST = 46
"""Room behind a lane's name for the count of what is left out."""


@dataclass(frozen=True, slots=True)
class _Words:
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
class _LanePlan:
    """A lane before it has a place on the page."""

    lane: AxisLane
    marks: Sequence[AxisMark]
    shapes: Sequence[Shape]
    tracks: Sequence[int]
    words: Sequence[_Words]
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
        return LANE_AIR + sum(self.row_heights) + LANE_FOOT + tracks + (DENSITY if self.is_crowded else 0)


def draw_wide(plan: Plan) -> Drawing:
    scale = plan.fitted(LENGTH)
    head = Head(plan, scale)
    lanes = _plan_lanes(plan, scale)
    tops = list(accumulate((lane.height for lane in lanes), initial=float(head.height)))
    bottom = tops[-1] + 8
    placed = list(zip(lanes, tops, strict=False))
    drawn = {mark.mark: mark for lane, top in placed for mark in _draw_marks(lane, top)}
    bars = [bar for lane, top in placed for bar in _bars(lane, top)]
    return Drawing(
        name="wide",
        width=WIDTH,
        height=round(bottom + FOOT),
        lanes=_draw_lanes(plan, scale, placed),
        marks=tuple(drawn[mark] for mark in plan.marks),
        ticks=draw_ticks(plan, scale, bottom),
        gaps=head.draw_gaps(bars, bottom),
        baseline=f"M{NAMES} {number(bottom)}H{WIDTH}",
        today=draw_today(scale.position(plan.today), bottom) if plan.today is not None else None,
        fade=(1, 0),
        plot=Box(NAMES, 0, WIDTH - NAMES, round(bottom + FOOT)),
        start=NAMES + INSET,
        length=LENGTH,
    )


def _plan_lanes(plan: Plan, scale: Scale) -> list[_LanePlan]:
    """As many rows of words in each lane as the page can bear; one row at the least."""
    lanes: list[_LanePlan] = []
    for rows in range(ROWS, 0, -1):
        lanes = [_plan_lane(plan, lane, scale, rows) for lane in plan.lanes]
        if sum(lane.height for lane in lanes) <= TALLEST:
            break
    return lanes


def _plan_lane(plan: Plan, lane: AxisLane, scale: Scale, rows: int) -> _LanePlan:
    marks = [mark for mark in plan.marks if mark.lane == lane.slug]
    shapes = [shape_of(mark.span, scale, first=-INSET, last=LENGTH + INSET) for mark in marks]
    extents = [
        (shape.start - POINT, shape.end + POINT) if shape.is_point else (shape.start, shape.end)
        for shape in shapes
    ]
    tracks_of_marks = tracks(extents, air=1)
    plans = []
    for width, lines in LABELS if len(marks) <= MOST_TO_FIT else LABELS[:1]:
        words = [
            _Words(mark.short_words, wrapped(mark.headline, size=LETTERS, width=width, lines=lines))
            for mark in marks
        ]
        wishes = [
            wish(mark, shape.grip, said.width) for mark, shape, said in zip(marks, shapes, words, strict=True)
        ]
        flying = flags(wishes, rows=rows, start=-INSET, end=LENGTH + INSET)
        crowded = plan.is_crowded(lane.slug)
        plans.append(_LanePlan(lane, marks, shapes, tracks_of_marks, words, flying, crowded))
    return max(plans, key=lambda each: (len(each.flags), each.told_whole, -each.height))


def _bars(lane: _LanePlan, top: float) -> list[tuple[float, float, float]]:
    return [
        (shape.start, shape.end, _track_y(lane, top, track))
        for shape, track in zip(lane.shapes, lane.tracks, strict=True)
    ]


def _track_y(lane: _LanePlan, top: float, track: int) -> float:
    return top + LANE_AIR + sum(lane.row_heights) + LANE_FOOT + TRACK * track


def _draw_marks(lane: _LanePlan, top: float) -> list[DrawnMark]:
    heights = lane.row_heights
    foot = top + LANE_AIR + sum(heights)
    drawn = []
    for place, (mark, shape) in enumerate(zip(lane.marks, lane.shapes, strict=True)):
        y = _track_y(lane, top, lane.tracks[place])
        flag = lane.flags.get(place)
        flag_top = foot - sum(heights[: flag.row + 1]) - y if flag else 0
        reach = STRIKE if shape.is_point else STRIKE / 2
        start, end = number(shape.start - shape.grip), number(shape.end - shape.grip)
        drawn.append(
            DrawnMark(
                mark=mark,
                id=f"wide-{mark.public_id}",
                name=mark_name(mark),
                classes=mark_classes(mark, shape, lane.lane.colour),
                x=x_at(shape.grip),
                y=number(y),
                bar=None if shape.is_point else Box(start, -BAR / 2, number(shape.end - shape.start), BAR),
                stops=shape.stops,
                pole=f"M0 {number(flag_top + 2)}V{-BAR / 2:.0f}" if flag else "",
                strike=f"M{number(start - reach)} 0H{number(end + reach)}" if mark.is_struck else "",
                lines=_flag_lines(lane.words[place], flag, flag_top) if flag else (),
                flies_back=bool(flag and flag.flies_back),
            )
        )
    return drawn


def _flag_lines(words: _Words, flag: Flag, top: float) -> tuple[Line, ...]:
    x = -FROM_POLE if flag.flies_back else FROM_POLE
    texts = [(words.date, "date"), *((text, "headline") for text in words.headline)]
    return tuple(
        Line(text, x, number(top + LETTERS - 1 + LINE * row), role) for row, (text, role) in enumerate(texts)
    )


def _draw_lanes(plan: Plan, scale: Scale, placed: Sequence[tuple[_LanePlan, float]]) -> tuple[DrawnLane, ...]:
    edges = edges_along(scale, LENGTH) if any(lane.is_crowded for lane, _ in placed) else []
    counts = [plan.crowd.counts(edges, lane.lane.slug) if lane.is_crowded else [] for lane, _ in placed]
    most = tallest(counts)
    drawn = []
    for (lane, top), row in zip(placed, counts, strict=True):
        foot = top + lane.height
        names = wrapped(lane.lane.name, size=LETTERS, width=NAMES - REST, lines=3)
        first = _track_y(lane, top, 0) + 5 - LINE * (len(names) - 1)
        drawn.append(
            DrawnLane(
                colour=lane.lane.colour,
                lines=tuple(
                    Line(text, 0, number(first + LINE * at), "lane") for at, text in enumerate(names)
                ),
                rule=f"M0 {number(foot)}H{WIDTH}" if lane is not placed[-1][0] else "",
                rest=plan.rest(lane.lane.slug, told=len(lane.flags)),
                bars=bars_across(
                    row, left=NAMES + INSET, length=LENGTH, foot=foot - 1, height=DENSITY - 4, most=most
                ),
            )
        )
    return tuple(drawn)
