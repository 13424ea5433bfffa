"""The axis as it lies across a page, wide or not so wide: lanes under each other, words flying from poles above their
marks."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from timeline.layout.labels import Flag, flags
from timeline.layout.lanes import MOST_TRACKS, tracks
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
    Swatch,
    mark_classes,
    number,
    wish,
)
from timeline.rendering.axis_labels import count_words, mark_name
from timeline.rendering.axis_mark import AxisLane, AxisMark
from timeline.rendering.axis_outlines import outline_of
from timeline.rendering.axis_shapes import Shape
from timeline.rendering.axis_strikes import strike_across
from timeline.rendering.axis_wide_ruler import LETTERS, LINE, Foot, Form, draw_today

WIDE = Form("wide", width=1200, names=176, tallest=620, rows=4)
MIDDLE = Form("middle", width=800, names=0, tallest=600, rows=3)

LABELS = ((150, 3), (190, 3), (150, 4), (120, 5))
"""How wide a headline may be and how many lines it may have; each lane takes what tells most of its marks."""

MOST_TO_FIT = 12
"""With more marks than these in a lane no width tells them all, and looking for one takes its time."""

LABELS_OF_MANY = ((280, 1),)
MATTERS_MOST = 5

HEAD, HEAD_OF_TODAY = 4, 24
ROW_AIR = 7
LANE_AIR = 12
LANE_FOOT = 11
NAME = 20
"""A lane's name over its marks, where there is no room for it before them."""

TRACK = 14
MOST_TRACKS_OF_CROWD = 2
DENSITY = 22
BAR = 8
POINT = 5
FROM_POLE = 6
POLE = 18
"""What a label needs beside its letters: the distance from its pole, and air."""

AFTER_SWATCH = 18
BOLD = 1.07


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
    """A lane before it has a place on the page. `head` is what its name takes over its words."""

    lane: AxisLane
    head: float
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
        return self.foot + LANE_FOOT + tracks + (DENSITY if self.is_crowded else 0)

    @property
    def foot(self) -> float:
        """Of its words, down from its top."""
        words = sum(self.row_heights)
        return self.head + (LANE_AIR + words if words or not self.head else 0)


def draw_across(plan: Plan, form: Form) -> Drawing:
    scale = plan.fitted(form.length)
    lanes = _plan_lanes(plan, scale, form)
    foot = Foot(plan, scale, form)
    head = HEAD if plan.today is None else HEAD_OF_TODAY
    tops = list(accumulate((lane.height for lane in lanes), initial=float(head)))
    bottom = tops[-1] + 6
    placed = list(zip(lanes, tops, strict=False))
    drawn = {mark.mark: mark for lane, top in placed for mark in _draw_marks(lane, top, form)}
    bars = [bar for lane, top in placed for bar in _bars(lane, top)]
    rules = [_track_y(lane, top, 0) for lane, top in placed]
    height = round(bottom + foot.height)
    return Drawing(
        name=form.name,
        width=form.width,
        height=height,
        lanes=_draw_lanes(plan, scale, placed, form),
        marks=tuple(drawn[mark] for mark in plan.marks),
        ticks=foot.draw_ticks(bottom),
        gaps=foot.draw_gaps(bars, rules, bottom),
        baseline=f"M{form.names} {number(bottom)}H{form.width}",
        today=draw_today(form, scale.position(plan.today), head, bottom) if plan.today is not None else None,
        fade=(1, 0),
        plot=Box(form.names, 0, form.width - form.names, height),
        start=form.names + INSET,
        length=form.length,
    )


def _plan_lanes(plan: Plan, scale: Scale, form: Form) -> list[_LanePlan]:
    """As many rows of words in each lane as the page can bear."""
    for rows in range(form.rows, 0, -1):
        lanes = [_plan_lane(plan, lane, scale, form, rows) for lane in plan.lanes]
        if _fits(lanes, form):
            return lanes
    return _plan_many_lanes(plan, scale, form)


def _plan_many_lanes(plan: Plan, scale: Scale, form: Form) -> list[_LanePlan]:
    """Where a row for each is too many: marks alone, and words for what matters most while there is room."""
    lanes = [_plan_lane(plan, lane, scale, form, 0) for lane in plan.lanes]
    for importance in range(MATTERS_MOST, 0, -1):
        for place, lane in enumerate(plan.lanes):
            told = _plan_lane(plan, lane, scale, form, 1, LABELS_OF_MANY, importance)
            tried = [*lanes[:place], told, *lanes[place + 1 :]]
            if told.flags and _fits(tried, form):
                lanes = tried
    return lanes


def _fits(lanes: Sequence[_LanePlan], form: Form) -> bool:
    return sum(lane.height for lane in lanes) <= form.tallest


def _plan_lane(
    plan: Plan,
    lane: AxisLane,
    scale: Scale,
    form: Form,
    rows: int,
    labels: Sequence[tuple[float, int]] = LABELS,
    least_importance: int = 0,
) -> _LanePlan:
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
    for width, lines in labels if len(marks) <= MOST_TO_FIT and rows else labels[:1]:
        words = [
            _Words(mark.short_words, wrapped(mark.headline, size=LETTERS, width=width, lines=lines))
            for mark in marks
        ]
        wishes = [wish(marks[place], shapes[place].grip, words[place].width) for place in told]
        flying = flags(wishes, rows=rows, start=-INSET, end=form.length + INSET) if rows else {}
        standing = {told[place]: flag for place, flag in flying.items()}
        head = 0 if form.names else NAME
        plans.append(_LanePlan(lane, head, marks, shapes, tracks_of_marks, words, standing, crowded))
    return max(plans, key=lambda each: (len(each.flags), each.told_whole, -each.height))


def _bars(lane: _LanePlan, top: float) -> list[tuple[float, float, float]]:
    return [
        (shape.start, shape.end, _track_y(lane, top, track))
        for shape, track in zip(lane.shapes, lane.tracks, strict=True)
    ]


def _track_y(lane: _LanePlan, top: float, track: int) -> float:
    return top + lane.foot + LANE_FOOT + TRACK * track


def _draw_marks(lane: _LanePlan, top: float, form: Form) -> list[DrawnMark]:
    heights = lane.row_heights
    foot = top + lane.foot
    drawn = []
    for place, (mark, shape) in enumerate(zip(lane.marks, lane.shapes, strict=True)):
        y = _track_y(lane, top, lane.tracks[place])
        flag = lane.flags.get(place)
        flag_top = foot - sum(heights[: flag.row + 1]) - y if flag else 0
        start, end = number(shape.start - shape.grip), number(shape.end - shape.grip)
        drawn.append(
            DrawnMark(
                mark=mark,
                id=f"{form.name}-{mark.public_id}",
                name=mark_name(mark),
                classes=mark_classes(mark, shape, lane.lane.colour),
                x=form.x(shape.grip),
                y=number(y),
                outline=outline_of(lane.lane.colour),
                bar=None if shape.is_point else Box(start, -BAR / 2, number(shape.end - shape.start), BAR),
                stops=shape.stops,
                pole=f"M0 {number(flag_top + 2)}V{-BAR / 2:.0f}" if flag else "",
                strike=strike_across(start, end, shape) if mark.is_struck else "",
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


def _draw_lanes(
    plan: Plan, scale: Scale, placed: Sequence[tuple[_LanePlan, float]], form: Form
) -> tuple[DrawnLane, ...]:
    edges = edges_along(scale, form.length) if any(lane.is_crowded for lane, _ in placed) else []
    counts = [plan.crowd.counts(edges, lane.lane.slug) if lane.is_crowded else [] for lane, _ in placed]
    most = tallest(counts)
    drawn = []
    for (lane, top), row in zip(placed, counts, strict=True):
        rule = _track_y(lane, top, 0)
        foot = top + lane.height - 3
        name_y = rule if form.names else top + NAME - 2
        rest = plan.rest(lane.lane.slug, told=len(lane.flags))
        count = count_words(plan.count(lane.lane.slug))
        lines = _name_lines(lane.lane.name, count, name_y, form)
        if rest.is_all:
            rest, lines = replace(rest, x=lines[-1].x, y=lines[-1].y), lines[:-1]
        drawn.append(
            DrawnLane(
                colour=lane.lane.colour,
                lines=lines,
                rule=f"M{form.names} {number(rule)}H{form.width}",
                rest=rest,
                swatch=Swatch.of(lane.lane.colour, 6, name_y),
                bars=bars_across(
                    row, left=form.x(0), length=form.length, foot=foot, height=DENSITY - 6, most=most
                ),
            )
        )
    return tuple(drawn)


def _name_lines(name: str, count: str, y: float, form: Form) -> tuple[Line, ...]:
    """The name level with the lane's mark, and how many events it has: below it, or behind it on the same line."""
    room = (form.names or form.width / 2) - AFTER_SWATCH - 10
    texts = wrapped(name, size=LETTERS, width=room / BOLD, lines=2 if form.names else 1)
    first = y + 5
    lines = [Line(text, AFTER_SWATCH, number(first + LINE * at), "lane") for at, text in enumerate(texts)]
    if not form.names:
        return (*lines, Line(count, None, None, "count"))
    return (*lines, Line(count, AFTER_SWATCH, number(first + LINE * len(texts)), "count"))
