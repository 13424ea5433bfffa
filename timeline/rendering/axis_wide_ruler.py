"""Along the foot and the head of the wide axis: dates where they are round, breaks where nothing happens, today."""

from collections.abc import Callable, Sequence
from math import inf

from timeline.layout.gaps import Gap
from timeline.layout.letters import text_width
from timeline.layout.scale import Scale
from timeline.layout.ticks import Tick, Unit
from timeline.rendering.axis_drawing import (
    INSET,
    Box,
    DrawnGap,
    DrawnTick,
    Line,
    Plan,
    number,
    torn,
    year_room,
)
from timeline.rendering.axis_labels import (
    context_words,
    dated_context_words,
    dated_tick_words,
    gap_words,
    tick_words,
    today_words,
)

WIDTH = 1140
NAMES = 132
"""Room for the names of lanes, before the plot."""

LENGTH = WIDTH - NAMES - 2 * INSET
LETTERS = 14
LINE = 17
HEAD = 26
FOOT = 46
TEAR = 4
TICK_ROOM = {Unit.MINUTE: 52, Unit.HOUR: 52, Unit.DAY: 26, Unit.MONTH: 40}
EVEN_ROOM = {Unit.MINUTE: 52, Unit.DAY: 56, Unit.MONTH: 40}


def x_at(along: float) -> float:
    return number(NAMES + INSET + along)


def draw_ticks(plan: Plan, scale: Scale, bottom: float) -> tuple[DrawnTick, ...]:
    """Between even steps each date is told in full; along true time a day is told by its number."""
    words, context = (dated_tick_words, dated_context_words) if plan.is_even else (tick_words, context_words)
    room = (EVEN_ROOM if plan.is_even else TICK_ROOM) | {Unit.YEAR: year_room(plan, LETTERS)}
    drawn = []
    for tick, below in _told(plan.ticks(scale, room, length=LENGTH), context):
        texts = [(words(tick), "tick", 21), *([(below, "context", 39)] if below else [])]
        lines = tuple(
            Line(text, _centred(tick.position, text), number(bottom + down), role)
            for text, role, down in texts
        )
        drawn.append(DrawnTick(f"M{x_at(tick.position)} {number(bottom)}v6", lines))
    return tuple(drawn)


def _centred(along: float, text: str) -> float:
    """The middle of a text: at its place, but for the outermost, which stay on the page."""
    half = text_width(text, LETTERS) / 2
    return number(max(NAMES + half, min(x_at(along), WIDTH - half)))


def _told(ticks: Sequence[Tick], context: Callable[[Tick], str]) -> list[tuple[Tick, str]]:
    """Ticks with what they leave unsaid, where that changes and again after a gap.

    From last to first, so that of two neighbours without room the one that begins something new is told; the first
    after a gap is left out if nothing explains it.
    """
    told: list[tuple[Tick, str]] = []
    right = inf
    for place in reversed(range(len(ticks))):
        tick, unsaid = ticks[place], context(ticks[place])
        is_first = place == 0 or tick.piece != ticks[place - 1].piece
        is_new = is_first or unsaid != context(ticks[place - 1])
        middle, half = _centred(tick.position, unsaid), text_width(unsaid, LETTERS) / 2 + 6
        if unsaid and is_new and middle + half <= right:
            right = middle - half
            told.append((tick, unsaid))
        elif not (unsaid and is_first):
            told.append((tick, ""))
    return told[::-1]


class Head:
    """The lines above the plot: lengths of gaps, one above the other where they would touch, and today on top."""

    def __init__(self, plan: Plan, scale: Scale) -> None:
        self.gaps = [(gap, _middle(gap, scale)) for gap in plan.gaps()]
        self.levels = _levels(
            [(_centred(middle, gap_words(gap)), gap_words(gap)) for gap, middle in self.gaps]
        )
        self.height = HEAD + LINE * (max(self.levels, default=0) + (plan.today is not None))

    def draw_gaps(self, bars: Sequence[tuple[float, float, float]], bottom: float) -> tuple[DrawnGap, ...]:
        """`bars` are (start and end along the axis, y): those that span a gap are cut by it."""
        return tuple(
            self._draw_gap(gap_words(gap), middle, level, bars, bottom)
            for (gap, middle), level in zip(self.gaps, self.levels, strict=True)
        )

    def _draw_gap(
        self, words: str, middle: float, level: int, bars: Sequence[tuple[float, float, float]], bottom: float
    ) -> DrawnGap:
        x = x_at(middle)
        top = self.height - 6
        tear, edges = torn(x, top, bottom + 4 - top, gape=TEAR, is_upright=True)
        cuts = [
            Box(number(x - TEAR), number(y - 8), 2 * TEAR, 16)
            for start, end, y in bars
            if start < middle < end
        ]
        return DrawnGap(
            tear=tear,
            edges=edges,
            cuts=tuple(cuts),
            line=Line(words, _centred(middle, words), number(self.height - 12 - LINE * level), "gap"),
        )


def _middle(gap: Gap, scale: Scale) -> float:
    """Of what is seen of it."""
    return (max(scale.position(gap.start), -INSET) + min(scale.position(gap.end), LENGTH + INSET)) / 2


def _levels(texts: Sequence[tuple[float, str]]) -> list[int]:
    """The lowest line on which each of these texts, given with its middle, does not touch one before it."""
    levels: list[int] = []
    ends: list[float] = []
    for middle, text in texts:
        half = text_width(text, LETTERS) / 2 + 4
        level = next((level for level, end in enumerate(ends) if end <= middle - half), len(ends))
        ends[level : level + 1] = [middle + half]
        levels.append(level)
    return levels


def draw_today(along: float, bottom: float) -> DrawnTick:
    x = x_at(along)
    line = Line(today_words(), _centred(along, today_words()), LINE - 3, "today")
    return DrawnTick(f"M{x} {LINE + 1}V{number(bottom)}", (line,))
