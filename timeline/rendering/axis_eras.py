"""Eras on the axis: named times as coloured bands behind what happened in them."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from timeline.layout.letters import text_width, wrapped
from timeline.layout.scale import Scale
from timeline.rendering.axis_drawing import INSET, Box, DrawnEra, Line, Plan, number
from timeline.rendering.axis_mark import AxisEra
from timeline.rendering.axis_wide_ruler import Form
from timeline.rendering.languages import date_in_words

LETTERS = 12
BAND = 6
ROW = 26
"""A name and its band below it."""

AIR = 8


@dataclass(frozen=True, slots=True)
class Placed:
    """An era's place along the axis and, of those that overlap, its row."""

    era: AxisEra
    start: float
    end: float
    row: int


def eras_seen(plan: Plan) -> list[AxisEra]:
    """Those of which something is in the window."""
    return [
        era
        for era in plan.eras
        if era.date and era.date.earliest < plan.end and plan.start <= era.date.latest
    ]


def place_eras(plan: Plan, scale: Scale, length: float) -> list[Placed]:
    """Those of which something is seen, each in the first row where neither its band nor its name touches another."""
    placed: list[Placed] = []
    ends: list[float] = []
    for era in eras_seen(plan):
        if era.date is None:
            continue
        start = max(-INSET, scale.position(max(era.date.earliest, plan.start - _FAR)))
        end = min(length + INSET, scale.position(min(era.date.latest + 1, plan.end + _FAR)))
        start, end = min(start, length), max(end, 1)
        reach = max(end, start + text_width(era.name, LETTERS)) + AIR
        row = next((row for row, taken in enumerate(ends) if taken <= start), len(ends))
        ends[row : row + 1] = [reach]
        placed.append(Placed(era, start, end, row))
    return placed


_FAR = 10**9 * 31_556_952
"""Farther outside of the window than this an open end need not be placed."""


def rows_of(placed: Sequence[Placed]) -> int:
    return max((each.row for each in placed), default=-1) + 1


def draw_eras_across(placed: Sequence[Placed], form: Form, top: float, bottom: float) -> tuple[DrawnEra, ...]:
    drawn = []
    for each in placed:
        x, width = form.x(each.start), number(each.end - each.start)
        y = number(top + ROW * each.row + ROW - BAND - 2)
        name = wrapped(each.era.name, size=LETTERS, width=form.x(form.length + INSET) - x, lines=1)[0]
        drawn.append(
            DrawnEra(
                colour=each.era.colour,
                title=era_name(each.era),
                band=Box(x, y, width, BAND),
                tint=Box(x, y, width, number(bottom - y)),
                line=Line(name, x, number(y - 5), "era"),
            )
        )
    return tuple(drawn)


def draw_eras_down(
    placed: Sequence[Placed], *, top: float, left: float, right: float
) -> tuple[DrawnEra, ...]:
    drawn = []
    for each in placed:
        y, height = number(top + INSET + each.start), number(each.end - each.start)
        band = Box(number(left), y, 3, height)
        drawn.append(
            DrawnEra(each.era.colour, era_name(each.era), band, Box(left, y, number(right - left), height))
        )
    return tuple(drawn)


def era_name(era: AxisEra) -> str:
    return f"{era.name}, {date_in_words(era.date, 'short')}" if era.date else era.name


def eras_in_words(eras: Sequence[AxisEra], start: int, end: int) -> str:
    """A sentence for who cannot see them; empty where none reaches into the window."""
    seen = [
        era_name(era) for era in eras if era.date and era.date.earliest < end and start <= era.date.latest
    ]
    return _("Eras: %(eras)s.") % {"eras": "; ".join(seen)} if seen else ""
