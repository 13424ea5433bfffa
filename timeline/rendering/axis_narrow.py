"""The axis as it stands on a phone: time runs down, lanes are columns of marks, words stand beside them in order.

It stands above the list, so it stays about one screen tall however many events there are.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from timeline.layout.gaps import Gap
from timeline.layout.labels import beside
from timeline.layout.lanes import tracks
from timeline.layout.letters import text_width, wrapped
from timeline.layout.scale import Scale
from timeline.layout.ticks import Unit
from timeline.rendering.axis_drawing import (
    INSET,
    Box,
    Drawing,
    DrawnGap,
    DrawnLane,
    DrawnMark,
    DrawnTick,
    Line,
    Plan,
    mark_classes,
    number,
    rest_line,
    torn,
    wish,
    year_room,
)
from timeline.rendering.axis_labels import (
    dated_context_words,
    dated_tick_words,
    gap_words,
    mark_name,
    rest_name,
    today_words,
)
from timeline.rendering.axis_mark import AxisLane, AxisMark
from timeline.rendering.axis_shapes import Shape, shape_of

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
KEY_LINE = 22
SWATCH, REST = 14, 34
NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class _Page:
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


def draw_narrow(plan: Plan) -> Drawing:
    page = _Page(plan.lanes, _left(plan), KEY_LINE * len(_key_lines(plan.lanes)))
    texts = [_label(mark, WIDTH - page.label_x) for mark in plan.marks]
    heights = [len(lines) * LINE + LABEL_AIR for lines in texts]
    length = max(SHORTEST, min(sum(heights) * 1.05, TALLEST))
    page = replace(page, length=length)
    scale = plan.fitted(length)
    shapes = [shape_of(mark.span, scale, first=-INSET, last=length + INSET) for mark in plan.marks]
    starts = _label_starts(plan.marks, shapes, heights, length)
    columns = _columns(plan, shapes)
    marks = tuple(
        _draw_mark(mark, shapes[place], page, columns[place], texts[place], starts.get(place))
        for place, mark in enumerate(plan.marks)
    )
    bottom = page.y(length + INSET)
    return Drawing(
        name="narrow",
        width=WIDTH,
        height=round(bottom + 4),
        lanes=_draw_keys(plan, starts),
        marks=marks,
        ticks=_draw_ticks(plan, scale, page),
        gaps=tuple(_draw_gap(gap, scale, page, shapes, [mark.x for mark in marks]) for gap in plan.gaps()),
        baseline=f"M{page.left} {number(page.top)}V{bottom}",
        today=_draw_today(plan, scale, page),
        fade=(0, 1),
        plot=Box(0, number(page.top), WIDTH, number(length + 2 * INSET)),
        start=number(page.top + INSET),
        length=number(length),
    )


def _left(plan: Plan) -> float:
    """Where the column of dates ends."""
    gaps = (text_width(gap_words(gap), LETTERS) + 14 for gap in plan.gaps())
    days = text_width("28 Sept 2022", LETTERS) + 14 if plan.tells_time else 0
    return ceil(max(TICKS, year_room(plan, LETTERS), days, *gaps))


def _label(mark: AxisMark, width: float) -> tuple[str, ...]:
    """The date holds together, so that it can be told from the headline behind it."""
    date = mark.short_words.replace(" ", NBSP)
    return wrapped(f"{date} {mark.headline}", size=LETTERS, width=width, lines=3)


def _label_starts(
    marks: Sequence[AxisMark], shapes: Sequence[Shape], heights: Sequence[float], length: float
) -> dict[int, float]:
    """How far down each label that has room begins, in the order in which their marks stand."""
    order = sorted(range(len(marks)), key=lambda place: (shapes[place].grip, place))
    wishes = [wish(marks[place], shapes[place].grip + INSET, heights[place]) for place in order]
    return {order[place]: start - INSET for place, start in beside(wishes, end=length + 2 * INSET).items()}


def _columns(plan: Plan, shapes: Sequence[Shape]) -> list[tuple[int, int]]:
    """Lane and track of each mark."""
    columns = [(0, 0)] * len(shapes)
    for number_of_lane, lane in enumerate(plan.lanes):
        places = [place for place, mark in enumerate(plan.marks) if mark.lane == lane.slug]
        extents = [(shapes[place].start - POINT, shapes[place].end + POINT) for place in places]
        for place, track in zip(places, tracks(extents, air=0, most=2), strict=True):
            columns[place] = (number_of_lane, track)
    return columns


def _draw_mark(
    mark: AxisMark,
    shape: Shape,
    page: _Page,
    column: tuple[int, int],
    text: tuple[str, ...],
    label_start: float | None,
) -> DrawnMark:
    x, y = page.x(*column), page.y(shape.grip)
    reach = 8 if shape.is_point else 4
    start, end = number(shape.start - shape.grip), number(shape.end - shape.grip)
    lines: tuple[Line, ...] = ()
    pole = ""
    if label_start is not None:
        top = label_start - shape.grip + LABEL_AIR / 2
        label_x = number(page.label_x - x)
        lines = _label_lines(mark, text, label_x, top + LETTERS - 1)
        elbow, foot = number(page.label_x - 14 - x), number(page.label_x - 4 - x)
        pole = f"M{BAR} 0H{max(elbow, BAR)}L{foot} {number(top + LINE / 2)}"
    return DrawnMark(
        mark=mark,
        id=f"narrow-{mark.public_id}",
        name=mark_name(mark),
        classes=mark_classes(mark, shape, page.lanes[column[0]].colour),
        x=x,
        y=y,
        bar=None if shape.is_point else Box(-BAR / 2, start, BAR, number(shape.end - shape.start)),
        stops=shape.stops,
        pole=pole,
        strike=f"M0 {number(start - reach)}V{number(end + reach)}" if mark.is_struck else "",
        lines=lines,
    )


def _label_lines(mark: AxisMark, text: tuple[str, ...], x: float, base: float) -> tuple[Line, ...]:
    """The date in its own colour; the headline flows on behind it, where the first line has room for some of it."""
    date = mark.short_words.replace(" ", NBSP)
    first, *rest = text
    if not first.startswith(date):
        return (Line(first, x, number(base), "date"),)
    lines = [Line(date, x, number(base), "date")]
    if headline := first.removeprefix(date).strip():
        lines.append(Line(headline, None, None, "headline"))
    lines += [Line(line, x, number(base + LINE * row), "headline") for row, line in enumerate(rest, start=1)]
    return tuple(lines)


def _key_lines(lanes: Sequence[AxisLane]) -> list[list[tuple[AxisLane, float]]]:
    """Lanes with their places, as many to a line as there is room for."""
    lines: list[list[tuple[AxisLane, float]]] = []
    right = float(WIDTH)
    for lane in lanes:
        width = SWATCH + text_width(lane.name, LETTERS) + REST
        if right + width > WIDTH:
            lines.append([])
            right = 0
        lines[-1].append((lane, right))
        right += width
    return lines


def _draw_keys(plan: Plan, starts: dict[int, float]) -> tuple[DrawnLane, ...]:
    """The names of the lanes stand above the plot, for columns are too narrow for them."""
    unsaid = Counter(mark.lane for place, mark in enumerate(plan.marks) if place not in starts)
    drawn = []
    for row, keys in enumerate(_key_lines(plan.lanes)):
        base = KEY_LINE * row + LETTERS
        for lane, x in keys:
            name = wrapped(lane.name, size=LETTERS, width=WIDTH - SWATCH - REST, lines=1)[0]
            lines = (Line(name, number(x + SWATCH), base, "lane"), *rest_line(unsaid[lane.slug]))
            swatch = Box(number(x), base - 9, 9, 9)
            drawn.append(DrawnLane(lane.colour, lines, "", swatch, rest_name(unsaid[lane.slug])))
    return tuple(drawn)


def _draw_ticks(plan: Plan, scale: Scale, page: _Page) -> tuple[DrawnTick, ...]:
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


def _middle(gap: Gap, scale: Scale, page: _Page) -> float:
    """Of what is seen of it."""
    return (max(scale.position(gap.start), -INSET) + min(scale.position(gap.end), page.length + INSET)) / 2


def _draw_gap(gap: Gap, scale: Scale, page: _Page, shapes: Sequence[Shape], xs: Sequence[float]) -> DrawnGap:
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


def _draw_today(plan: Plan, scale: Scale, page: _Page) -> DrawnTick | None:
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
