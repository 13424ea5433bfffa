"""Beside the foot of the narrow axis, which here is its left edge: dates, breaks where nothing happens, today."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from timeline.layout.gaps import Gap
from timeline.layout.letters import text_width
from timeline.layout.scale import Scale
from timeline.layout.ticks import Unit
from timeline.rendering.axis_drawing import (
    INSET,
    Box,
    DrawnGap,
    DrawnTick,
    Line,
    Plan,
    number,
    year_room,
)
from timeline.rendering.axis_labels import dated_context_words, dated_tick_words, gap_words, today_words
from timeline.rendering.axis_mark import AxisLane
from timeline.rendering.axis_shapes import Shape
from timeline.rendering.axis_tears import torn

WIDTH = 340
LETTERS = 13
LINE = 16
TICKS = 62
"""Room for dates before the lanes."""

COLUMN = 20
MOST_FOR_LANES = 96
TRACK = 8
BAR = 7
POINT = 5
LABEL_AIR = 7
TEAR = 3
SHORTEST, TALLEST = 150, 560
TICK_ROOM = {Unit.MINUTE: 34, Unit.HOUR: 34, Unit.DAY: 34, Unit.MONTH: 34, Unit.YEAR: 24}


@dataclass(frozen=True, slots=True)
class Page:
    """Where things stand: lanes across, the plot from `top` down."""

    lanes: Sequence[AxisLane]
    left: float
    top: float
    length: float = 0

    @property
    def column(self) -> float:
        return min(COLUMN, MOST_FOR_LANES / max(len(self.lanes), 1))

    @property
    def label_x(self) -> float:
        return self.left + self.column * len(self.lanes) + 16

    def x(self, lane: int, track: int) -> float:
        return number(self.left + self.column * (lane + 0.4) + track * min(TRACK, self.column / 2))

    def y(self, along: float) -> float:
        return number(self.top + INSET + along)


def left_edge(plan: Plan) -> float:
    """Where the column of dates ends."""
    gaps = (text_width(gap_words(gap), LETTERS) + 14 for gap in plan.gaps())
    days = text_width("28 Sept 2022", LETTERS) + 14 if plan.tells_time else 0
    return ceil(max(TICKS, year_room(plan, LETTERS), days, *gaps))


def draw_ticks(plan: Plan, scale: Scale, page: Page) -> tuple[DrawnTick, ...]:
    """Dates in the left column, a year under the first of each, where nothing else stands so near."""
    ticks = plan.ticks(scale, TICK_ROOM, length=page.length)
    others = [_middle(gap, scale, page) for gap in plan.gaps()]
    others += [scale.position(plan.today)] if plan.today is not None else []
    drawn = []
    said: tuple[int, str] | None = None
    for tick in ticks:
        x, y, year = page.left - 8, page.y(tick.position), dated_context_words(tick)
        if any(abs(other - tick.position) < LINE - 2 for other in others):
            continue
        lines = [Line(dated_tick_words(tick), x, number(y + 4), "tick")]
        has_room = not any(0 < other - tick.position < 2 * LINE - 2 for other in others)
        if year and has_room and said != (tick.piece, year):
            lines.append(Line(year, x, number(y + 4 + LINE), "context"))
            said = (tick.piece, year)
        drawn.append(DrawnTick(f"M{page.left - 5} {y}h5", tuple(lines)))
    return tuple(drawn)


def _middle(gap: Gap, scale: Scale, page: Page) -> float:
    """Of what is seen of it."""
    return (max(scale.position(gap.start), -INSET) + min(scale.position(gap.end), page.length + INSET)) / 2


def draw_gap(gap: Gap, scale: Scale, page: Page, shapes: Sequence[Shape], xs: Sequence[float]) -> DrawnGap:
    middle = _middle(gap, scale, page)
    y = page.top + INSET + middle
    cuts = [
        Box(number(x - BAR), number(y - TEAR), 2 * BAR, 2 * TEAR)
        for x, shape in zip(xs, shapes, strict=True)
        if shape.start < middle < shape.end
    ]
    left = page.left - 5
    tear, edges = torn(left, y, page.label_x - 14 - left, gape=TEAR, is_upright=False)
    return DrawnGap(
        tear=tear,
        edges=edges,
        cuts=tuple(cuts),
        line=Line(gap_words(gap), page.left - 8, number(y + 4), "gap"),
    )


def draw_today(plan: Plan, scale: Scale, page: Page) -> DrawnTick | None:
    """Its word steps aside for the length of a gap."""
    if plan.today is None:
        return None
    along = beside_gap = scale.position(plan.today)
    for gap in plan.gaps():
        middle = _middle(gap, scale, page)
        if abs(middle - along) < LINE:
            beside_gap = middle + (LINE if along >= middle else -LINE)
    line = Line(today_words(), page.left - 8, number(page.y(beside_gap) + 4), "today")
    return DrawnTick(f"M{page.left} {page.y(along)}H{number(page.label_x - 14)}", (line,))
