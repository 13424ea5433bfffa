"""The axis as it stands on a phone: time runs down, lanes are columns of marks, words stand beside them in order.

It stands above the list, so it stays about one screen tall however many events there are.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from timeline.layout.labels import beside
from timeline.layout.lanes import tracks
from timeline.layout.letters import text_width, wrapped
from timeline.layout.scale import Scale
from timeline.rendering.axis_density import bars_down, edges_along, tallest
from timeline.rendering.axis_drawing import (
    INSET,
    NBSP,
    Box,
    Drawing,
    DrawnLane,
    DrawnMark,
    Line,
    Plan,
    Rest,
    Swatch,
    mark_classes,
    number,
    wish,
)
from timeline.rendering.axis_eras import draw_eras_down, era_name, eras_seen, place_eras
from timeline.rendering.axis_labels import mark_name
from timeline.rendering.axis_mark import AxisEra, AxisLane, AxisMark
from timeline.rendering.axis_narrow_ruler import (
    BAR,
    LABEL_AIR,
    LETTERS,
    LINE,
    POINT,
    SHORTEST,
    TALLEST,
    WIDTH,
    Page,
    draw_gap,
    draw_ticks,
    draw_today,
    left_edge,
)
from timeline.rendering.axis_outlines import BAND, outline_of
from timeline.rendering.axis_shapes import Shape
from timeline.rendering.axis_strikes import strike_down
from timeline.rendering.languages import counted

KEY_LINE = 22
SWATCH, KEY_AIR = 14, 16
BOLD = 1.07


def draw_narrow(plan: Plan) -> Drawing:
    keys = len(_key_lines(plan)) + len(eras_seen(plan))
    page = Page(plan.lanes, left_edge(plan), KEY_LINE * keys)
    texts = [_label(mark, WIDTH - page.label_x) for mark in plan.marks]
    heights = [len(lines) * LINE + LABEL_AIR for lines in texts]
    length = max(SHORTEST, min(sum(heights) * 1.05, TALLEST))
    page = replace(page, length=length)
    scale = plan.fitted(length)
    shapes = plan.shapes(plan.marks, scale, length)
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
        lanes=_draw_keys(plan, scale, page, starts),
        marks=marks,
        ticks=draw_ticks(plan, scale, page),
        gaps=tuple(draw_gap(gap, scale, page, shapes, [mark.x for mark in marks]) for gap in plan.gaps()),
        baseline=f"M{page.left} {number(page.top)}V{bottom}",
        today=draw_today(plan, scale, page),
        fade=(0, 1),
        plot=Box(0, number(page.top), WIDTH, number(length + 2 * INSET)),
        start=number(page.top + INSET),
        length=number(length),
        eras=draw_eras_down(
            place_eras(plan, scale, length), top=page.top, left=page.left, right=page.label_x - 14
        ),
    )


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
    page: Page,
    column: tuple[int, int],
    text: tuple[str, ...],
    label_start: float | None,
) -> DrawnMark:
    x, y = page.x(*column), page.y(shape.grip)
    start, end = number(shape.start - shape.grip), number(shape.end - shape.grip)
    lines: tuple[Line, ...] = ()
    pole = ""
    if label_start is not None:
        top = label_start - shape.grip + LABEL_AIR / 2
        label_x = number(page.label_x - x)
        lines = _label_lines(mark, text, label_x, top + LETTERS - 1)
        elbow, foot = max(page.label_x - 14, x + BAR), page.label_x - 4
        pole = f"M{number(x + BAR)} {y}H{number(elbow)}L{number(foot)} {number(y + top + LINE / 2)}"
    return DrawnMark(
        mark=mark,
        id=f"narrow-{mark.public_id}",
        name=mark_name(mark),
        classes=mark_classes(mark, shape, page.lanes[column[0]].colour),
        x=x,
        y=y,
        outline=outline_of(page.lanes[column[0]].colour),
        bar=None if shape.is_point else Box(-BAR / 2, start, BAR, number(shape.end - shape.start)),
        stops=shape.stops,
        pole=pole,
        strike=strike_down(start, end, shape) if mark.is_struck else "",
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


def _key_lines(plan: Plan) -> list[list[tuple[AxisLane, float]]]:
    """Lanes with their places, as many to a line as there is room for."""
    lines: list[list[tuple[AxisLane, float]]] = []
    right = float(WIDTH)
    for lane in plan.lanes:
        count = text_width(f"+{counted(plan.count(lane.slug))}", LETTERS)
        width = SWATCH + text_width(lane.name, LETTERS) * BOLD + count + KEY_AIR
        if right + width > WIDTH:
            lines.append([])
            right = 0
        lines[-1].append((lane, right))
        right += width
    return lines


def _draw_keys(plan: Plan, scale: Scale, page: Page, starts: dict[int, float]) -> tuple[DrawnLane, ...]:
    """The names of the lanes stand above the plot, for columns are too narrow for them."""
    told = Counter(mark.lane for place, mark in enumerate(plan.marks) if place in starts)
    bars = _bars(plan, scale, page)
    drawn = []
    for row, keys in enumerate(_key_lines(plan)):
        base = KEY_LINE * row + LETTERS
        for lane, x in keys:
            name = wrapped(lane.name, size=LETTERS, width=WIDTH - SWATCH - KEY_AIR - 40, lines=1)[0]
            lines = (Line(name, number(x + SWATCH), base, "lane"),)
            swatch = Swatch.of(lane.colour, x + 5, base - 4.5)
            rest = plan.rest(lane.slug, told=told[lane.slug])
            rest = replace(rest, words=f"+{counted(rest.count)}")
            drawn.append(DrawnLane(lane.colour, lines, "", rest, swatch, bars.get(lane.slug, "")))
    row = len(_key_lines(plan))
    return (*drawn, *(_era_key(era, row + place) for place, era in enumerate(eras_seen(plan))))


def _era_key(era: AxisEra, row: int) -> DrawnLane:
    base = KEY_LINE * row + LETTERS
    name = wrapped(era_name(era), size=LETTERS, width=(WIDTH - SWATCH) / BOLD, lines=1)[0]
    swatch = Swatch(5, base - 4.5, BAND)
    return DrawnLane(era.colour, (Line(name, SWATCH, base, "count"),), "", Rest(0, "", "", ""), swatch)


def _bars(plan: Plan, scale: Scale, page: Page) -> dict[str, str]:
    """Behind the marks of each lane that holds more than it has marks, in its own column."""
    crowded = [place for place, lane in enumerate(page.lanes) if plan.is_crowded(lane.slug)]
    if not crowded:
        return {}
    edges = edges_along(scale, page.length)
    counts = [plan.crowd.counts(edges, page.lanes[place].slug) for place in crowded]
    return {
        page.lanes[place].slug: bars_down(
            row,
            top=page.top + INSET,
            length=page.length,
            side=page.left + page.column * place + 1,
            width=page.column - 2,
            most=tallest(counts),
        )
        for place, row in zip(crowded, counts, strict=True)
    }
