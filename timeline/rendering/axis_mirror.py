"""The same picture for who reads from right to left: time runs with the writing.

Arabic newspapers and broadcasters set their charts of time from right to left, as their readers' eyes run, and the
buttons and keys beside the picture turn with the page. So the whole picture is turned, and its letters are not.
"""

import re
from dataclasses import replace

from timeline.rendering.axis_density import Overview
from timeline.rendering.axis_drawing import (
    Box,
    Drawing,
    DrawnEra,
    DrawnGap,
    DrawnLane,
    DrawnMark,
    DrawnTick,
    Line,
    number,
)
from timeline.rendering.axis_overview_ruler import mirrored_rows

_STEP = re.compile(r"([A-Za-z])([^A-Za-z]*)")
_NUMBER = re.compile(r"-?\d*\.?\d+")


def mirrored(drawing: Drawing) -> Drawing:
    width = drawing.width
    return replace(
        drawing,
        lanes=tuple(_lane(lane, width) for lane in drawing.lanes),
        marks=tuple(_mark(mark, width, is_across=drawing.fade == (1, 0)) for mark in drawing.marks),
        ticks=tuple(_tick(tick, width) for tick in drawing.ticks),
        gaps=tuple(_gap(gap, width) for gap in drawing.gaps),
        baseline=mirrored_path(drawing.baseline, width),
        today=_tick(drawing.today, width) if drawing.today else None,
        plot=_box(drawing.plot, width),
        start=width - drawing.start - drawing.length if drawing.fade == (1, 0) else drawing.start,
        eras=tuple(_era(era, width) for era in drawing.eras),
    )


def mirrored_overview(overview: Overview) -> Overview:
    width = overview.width
    return replace(
        overview,
        bars=mirrored_path(overview.bars, width),
        window=_box(overview.window, width),
        today=number(width - overview.today) if overview.today is not None else None,
        rows=mirrored_rows(overview.rows),
    )


def mirrored_path(path: str, width: float) -> str:
    """`width` is that of the page; 0 for a path that is seen from its own middle."""
    return "".join(_step(command, rest, width) for command, rest in _STEP.findall(path))


def _step(command: str, rest: str, width: float) -> str:
    values = [float(value) for value in _NUMBER.findall(rest)]
    if command in "MLlmHh":
        stride = 1 if command in "Hh" else 2
        turn = width if command.isupper() else 0
        values = [turn - value if place % stride == 0 else value for place, value in enumerate(values)]
    return command + " ".join(str(number(value)) for value in values)


def _box(box: Box, width: float) -> Box:
    return replace(box, x=number(width - box.x - box.width))


def _line(line: Line, width: float) -> Line:
    return line if line.x is None else replace(line, x=number(width - line.x))


def _lines(lines: tuple[Line, ...], width: float) -> tuple[Line, ...]:
    return tuple(_line(line, width) for line in lines)


def _lane(lane: DrawnLane, width: float) -> DrawnLane:
    rest, swatch = lane.rest, lane.swatch
    return replace(
        lane,
        lines=_lines(lane.lines, width),
        rule=mirrored_path(lane.rule, width),
        rest=rest if rest.x is None else replace(rest, x=number(width - rest.x)),
        swatch=replace(swatch, x=number(width - swatch.x)) if swatch else None,
        bars=mirrored_path(lane.bars, width),
    )


def _mark(mark: DrawnMark, width: float, *, is_across: bool) -> DrawnMark:
    stops = tuple((round(1 - share, 3), opacity) for share, opacity in reversed(mark.stops))
    return replace(
        mark,
        x=number(width - mark.x),
        bar=_box(mark.bar, 0) if mark.bar else None,
        stops=stops if is_across else mark.stops,
        pole=mirrored_path(mark.pole, width),
        strike=mirrored_path(mark.strike, 0),
        lines=_lines(mark.lines, 0),
    )


def _tick(tick: DrawnTick, width: float) -> DrawnTick:
    return replace(tick, path=mirrored_path(tick.path, width), lines=_lines(tick.lines, width))


def _gap(gap: DrawnGap, width: float) -> DrawnGap:
    return replace(
        gap,
        tear=mirrored_path(gap.tear, width),
        edges=mirrored_path(gap.edges, width),
        cuts=tuple(_box(cut, width) for cut in gap.cuts),
        line=_line(gap.line, width),
        cut_edges=mirrored_path(gap.cut_edges, width),
    )


def _era(era: DrawnEra, width: float) -> DrawnEra:
    line = _line(era.line, width) if era.line else None
    return replace(era, band=_box(era.band, width), tint=_box(era.tint, width), line=line)
