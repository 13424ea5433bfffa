"""The axis as it lies across a page, wide or not so wide: lanes under each other, words flying from poles above their
marks."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate
from math import inf

from timeline.layout.labels import Flag
from timeline.layout.letters import wrapped
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
)
from timeline.rendering.axis_eras import ROW as ROW_OF_ERAS
from timeline.rendering.axis_eras import draw_eras_across, place_eras, rows_of
from timeline.rendering.axis_labels import count_words, mark_name
from timeline.rendering.axis_outlines import outline_of
from timeline.rendering.axis_strikes import strike_across
from timeline.rendering.axis_wide_lanes import DENSITY, LANE_FOOT, NAME, TRACK, LanePlan, Words, plan_lanes
from timeline.rendering.axis_wide_ruler import LETTERS, LINE, Foot, Form, draw_today
from timeline.rendering.axis_words import word_boxes

WIDE = Form("wide", width=1200, names=176, tallest=620, rows=4)
MIDDLE = Form("middle", width=800, names=0, tallest=600, rows=3)

HEAD, HEAD_OF_TODAY = 4, 24
BAR = 8
FROM_POLE = 6
AFTER_SWATCH = 18
TWO_LINES = 3 * LINE + 6
"""From one lane to the next, where a name may have two lines: with the number of events it takes three."""

BOLD = 1.07


def draw_across(plan: Plan, form: Form) -> Drawing:
    scale = plan.fitted(form.length)
    lanes = plan_lanes(plan, scale, form)
    foot = Foot(plan, scale, form)
    eras = place_eras(plan, scale, form.length)
    head = HEAD if plan.today is None else HEAD_OF_TODAY
    first = float(head + ROW_OF_ERAS * rows_of(eras))
    tops = list(accumulate((lane.height for lane in lanes), initial=first))
    bottom = tops[-1] + 6
    placed = list(zip(lanes, tops, strict=False))
    drawn = {mark.mark: mark for lane, top in placed for mark in _draw_marks(lane, top, form)}
    bars = [bar for lane, top in placed for bar in _bars(lane, top)]
    rules = [_track_y(lane, top, 0) for lane, top in placed]
    height = round(bottom + foot.height)
    drawn_eras = draw_eras_across(eras, form, head, bottom)
    drawn_lanes = _draw_lanes(plan, scale, placed, form)
    today = None
    if plan.today is not None:
        words = word_boxes(drawn.values(), drawn_eras, drawn_lanes)
        today = draw_today(form, scale.position(plan.today), head, bottom, words)
    return Drawing(
        name=form.name,
        width=form.width,
        height=height,
        lanes=drawn_lanes,
        marks=tuple(drawn[mark] for mark in plan.marks),
        ticks=foot.draw_ticks(bottom),
        gaps=foot.draw_gaps(bars, rules, bottom),
        baseline=f"M{form.names} {number(bottom)}H{form.width}",
        today=today,
        fade=(1, 0),
        plot=Box(form.names, 0, form.width - form.names, height),
        start=form.names + INSET,
        length=form.length,
        eras=drawn_eras,
    )


def _bars(lane: LanePlan, top: float) -> list[tuple[float, float, float]]:
    return [
        (shape.start, shape.end, _track_y(lane, top, track))
        for shape, track in zip(lane.shapes, lane.tracks, strict=True)
    ]


def _track_y(lane: LanePlan, top: float, track: int) -> float:
    return top + lane.foot + LANE_FOOT + TRACK * track


def _draw_marks(lane: LanePlan, top: float, form: Form) -> list[DrawnMark]:
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
                pole=_pole(form.x(shape.grip), y, flag_top) if flag else "",
                strike=strike_across(start, end, shape) if mark.is_struck else "",
                lines=_flag_lines(lane.words[place], flag, flag_top) if flag else (),
                flies_back=bool(flag and flag.flies_back),
            )
        )
    return drawn


def _pole(x: float, y: float, flag_top: float) -> str:
    return f"M{x} {number(y + flag_top + 2)}V{number(y - BAR / 2)}"


def _flag_lines(words: Words, flag: Flag, top: float) -> tuple[Line, ...]:
    x = -FROM_POLE if flag.flies_back else FROM_POLE
    texts = [(words.date, "date"), *((text, "headline") for text in words.headline)]
    return tuple(
        Line(text, x, number(top + LETTERS - 1 + LINE * row), role) for row, (text, role) in enumerate(texts)
    )


def _draw_lanes(
    plan: Plan, scale: Scale, placed: Sequence[tuple[LanePlan, float]], form: Form
) -> tuple[DrawnLane, ...]:
    edges = edges_along(scale, form.length) if any(lane.is_crowded for lane, _ in placed) else []
    counts = [plan.crowd.counts(edges, lane.lane.slug) if lane.is_crowded else [] for lane, _ in placed]
    most = tallest(counts)
    rules = [_track_y(lane, top, 0) for lane, top in placed]
    drawn = []
    for (lane, top), row, rule, below in zip(placed, counts, rules, [*rules[1:], inf], strict=True):
        foot = top + lane.height - 3
        name_y = rule if form.names else top + NAME - 2
        rest = plan.rest(lane.lane.slug, told=len(lane.flags))
        count = count_words(plan.count(lane.lane.slug))
        lines = _name_lines(lane.lane.name, count, name_y, form, most=2 if below - rule > TWO_LINES else 1)
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


def _name_lines(name: str, count: str, y: float, form: Form, *, most: int) -> tuple[Line, ...]:
    """The name level with the lane's mark, and how many events it has: below it, or behind it on the same line."""
    room = (form.names or form.width / 2) - AFTER_SWATCH - 10
    texts = wrapped(name, size=LETTERS, width=room / BOLD, lines=most if form.names else 1)
    first = y + 5
    lines = [Line(text, AFTER_SWATCH, number(first + LINE * at), "lane") for at, text in enumerate(texts)]
    if not form.names:
        return (*lines, Line(count, None, None, "count"))
    return (*lines, Line(count, AFTER_SWATCH, number(first + LINE * len(texts)), "count"))
