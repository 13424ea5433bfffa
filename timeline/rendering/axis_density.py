"""How much happens where there is no room to say what: bars that rise with the number of events.

The root of the number, not the number, sets the height of a bar: beside a month of four hundred events, one of four
still has to be seen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

from django.utils.translation import gettext as _

from timeline.layout.scale import Scale
from timeline.rendering.axis_crowd import Crowd
from timeline.rendering.axis_drawing import Box, number
from timeline.rendering.axis_overview_ruler import STRIP, Row

STEPS = 120
"""Into so many bars the length of a picture is cut."""

LEAST_BAR = 1.5
OVERVIEW_WIDTH, OVERVIEW_HEIGHT = STRIP, 36
FEWEST_TO_OVERLOOK = 5
"""Fewer events than these are overlooked without help."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The whole timeline in small, and which part of it the window is. `stops` are the dates at equal steps along it,
    so that a hand can drag the window without knowing a calendar."""

    bars: str
    window: Box
    today: float | None
    stops: tuple[str, ...]
    name: str
    seen: str
    """Which part of it the window is, in words and, of its middle, in hundredths."""
    middle: int
    rows: tuple[Row, ...] = ()
    width: int = OVERVIEW_WIDTH
    height: int = OVERVIEW_HEIGHT


def edges_along(scale: Scale, length: float, steps: int = STEPS) -> list[int]:
    """Moments that grow, at equal steps along a scale fitted to `length`; the last closes the last step."""
    moments = [scale.moment(length * step / steps) for step in range(steps)]
    moments.append(scale.moment(length) + 1)
    for place, (before, after) in enumerate(pairwise(moments), start=1):
        moments[place] = max(before, after)
    return moments


def tallest(counts: Sequence[Sequence[int]]) -> int:
    return max((max(row, default=0) for row in counts), default=0)


def bars_across(
    counts: Sequence[int], *, left: float, length: float, foot: float, height: float, most: int
) -> str:
    """A path of bars that rise from `foot`; `most` is the number that takes all of `height`."""
    width = length / max(len(counts), 1)
    return "".join(
        f"M{number(left + width * step)} {number(foot)}v{number(-rise)}h{number(width)}v{number(rise)}z"
        for step, rise in _rises(counts, height, most)
    )


def bars_down(
    counts: Sequence[int], *, top: float, length: float, side: float, width: float, most: int
) -> str:
    """The same along an axis that runs down the page: bars grow to the right of `side`."""
    height = length / max(len(counts), 1)
    return "".join(
        f"M{number(side)} {number(top + height * step)}h{number(rise)}v{number(height)}h{number(-rise)}z"
        for step, rise in _rises(counts, width, most)
    )


def _rises(counts: Sequence[int], height: float, most: int) -> list[tuple[int, float]]:
    return [(step, max(LEAST_BAR, height * sqrt(count / most))) for step, count in enumerate(counts) if count]


def draw_overview(
    crowd: Crowd,
    start: int,
    end: int,
    today: int | None,
    stops: tuple[str, ...],
    *,
    seen: str,
    rows: tuple[Row, ...] = (),
) -> Overview | None:
    """None where there is nothing to overlook."""
    if len(crowd) < FEWEST_TO_OVERLOOK:
        return None
    scale = crowd.scale
    counts = crowd.counts(edges_along(scale, 1))
    first, last = (max(0.0, min(scale.position(moment), 1.0)) for moment in (start, end))
    left, right = number(first * OVERVIEW_WIDTH), number(last * OVERVIEW_WIDTH)
    now = scale.position(today) if today is not None else -1
    return Overview(
        bars=bars_across(
            counts,
            left=0,
            length=OVERVIEW_WIDTH,
            foot=OVERVIEW_HEIGHT,
            height=OVERVIEW_HEIGHT - 4,
            most=max(counts),
        ),
        window=Box(left, 0, max(number(right - left), 2), OVERVIEW_HEIGHT),
        today=number(now * OVERVIEW_WIDTH) if 0 <= now <= 1 else None,
        stops=stops,
        name=_("The whole timeline; drag the frame to look elsewhere"),
        seen=seen,
        middle=round(100 * (first + last) / 2),
        rows=rows,
    )
