"""Along the foot and the head of an axis that lies across: dates where they are round, breaks where nothing happens,
today."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import inf

from timeline.layout.gaps import Gap
from timeline.layout.letters import text_width
from timeline.layout.scale import Scale
from timeline.layout.ticks import Tick, Unit
from timeline.rendering.axis_drawing import INSET, Box, DrawnGap, DrawnTick, Line, Plan, number, year_room
from timeline.rendering.axis_labels import (
    context_words,
    dated_context_words,
    dated_tick_words,
    gap_words,
    tick_words,
    today_words,
)

LETTERS = 14
LINE = 17
FIRST_ROW, ROW = 39, 17
"""How far below the baseline the second row of words stands, and each one after it."""

BOLD = 1.07
LEAST_AIR = 10
AIR, SCRAP = 3, 4
"""How near the line of today comes to words beside it, and what is too short to be seen as a piece of it."""

TICK_ROOM = {Unit.MINUTE: 52, Unit.HOUR: 52, Unit.DAY: 26, Unit.MONTH: 40}
EVEN_ROOM = {Unit.MINUTE: 52, Unit.DAY: 56, Unit.MONTH: 40}


@dataclass(frozen=True, slots=True)
class Form:
    """How an axis lies across a page of one width. `names` is the room for the names of lanes before the plot; where
    there is none they stand over their lanes. `tallest` is what the lanes take together before words are given up."""

    name: str
    width: int
    names: int
    tallest: int
    rows: int

    @property
    def length(self) -> int:
        return self.width - self.names - 2 * INSET

    def x(self, along: float) -> float:
        return number(self.names + INSET + along)

    def centred(self, along: float, text: str) -> float:
        """The middle of a text: at its place, but for the outermost, which stay on the page."""
        half = text_width(text, LETTERS) / 2 * BOLD
        return number(max(self.names + half, min(self.x(along), self.width - half)))


class Foot:
    """The rows under the baseline: dates, what they leave unsaid, and in that row or below it the lengths of gaps."""

    def __init__(self, plan: Plan, scale: Scale, form: Form) -> None:
        self.plan, self.scale, self.form = plan, scale, form
        words, context = (
            (dated_tick_words, dated_context_words) if plan.is_even else (tick_words, context_words)
        )
        room = (EVEN_ROOM if plan.is_even else TICK_ROOM) | {Unit.YEAR: year_room(plan, LETTERS)}
        ticks = _told(form, self._apart(plan.ticks(scale, room, length=form.length), words), context)
        self.ticks = [(tick, words(tick), below) for tick, below in ticks]
        self.gaps = [(gap, self._middle(gap)) for gap in plan.gaps()]
        taken = [self._extent(tick.position, below) for tick, _, below in self.ticks if below]
        self.rows = _rows(taken, [self._extent(middle, gap_words(gap)) for gap, middle in self.gaps])
        count = max((*self.rows, 0 if taken else -1), default=-1) + 1
        self.height = FIRST_ROW - ROW + ROW * count + 8

    def draw_ticks(self, bottom: float) -> tuple[DrawnTick, ...]:
        """Between even steps each date is told in full; along true time a day is told by its number."""
        drawn = []
        for tick, words, below in self.ticks:
            texts = [(words, "tick", 21), *([(below, "context", FIRST_ROW)] if below else [])]
            lines = tuple(
                Line(text, self.form.centred(tick.position, text), number(bottom + down), role)
                for text, role, down in texts
            )
            drawn.append(DrawnTick(f"M{self.form.x(tick.position)} {number(bottom)}v6", lines))
        return tuple(drawn)

    def draw_gaps(
        self, bars: Sequence[tuple[float, float, float]], lanes: Sequence[float], bottom: float
    ) -> tuple[DrawnGap, ...]:
        """`bars` are (start and end along the axis, y): those that span a gap are cut by it. `lanes` are where the
        rules of the lanes run."""
        drawn = []
        for (gap, middle), row in zip(self.gaps, self.rows, strict=True):
            x, words = self.form.x(middle), gap_words(gap)
            tear, edges = _slants(x, [*lanes, bottom])
            ys = [y for start, end, y in bars if start < middle < end]
            line = Line(
                words, self.form.centred(middle, words), number(bottom + FIRST_ROW + ROW * row), "gap"
            )
            cuts = tuple(Box(number(x - 4), number(y - 7), 8, 14) for y in ys)
            drawn.append(DrawnGap(tear, edges, cuts, line, _slants(x, ys)[1]))
        return tuple(drawn)

    def _middle(self, gap: Gap) -> float:
        """Of what is seen of it."""
        start, end = self.scale.position(gap.start), self.scale.position(gap.end)
        return (max(start, -INSET) + min(end, self.form.length + INSET)) / 2

    def _apart(self, ticks: Sequence[Tick], words: Callable[[Tick], str]) -> list[Tick]:
        """Without those whose neighbour stood at the edge, and was moved onto the page and over them."""
        apart: list[Tick] = []
        right = -inf
        for tick in ticks:
            start, end = self._extent(tick.position, words(tick))
            if start >= right:
                apart.append(tick)
                right = end
        return apart

    def _extent(self, along: float, text: str) -> tuple[float, float]:
        middle, half = self.form.centred(along, text), text_width(text, LETTERS) / 2
        return middle - half, middle + half


def _told(form: Form, ticks: Sequence[Tick], context: Callable[[Tick], str]) -> list[tuple[Tick, str]]:
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
        middle, half = form.centred(tick.position, unsaid), text_width(unsaid, LETTERS) / 2 + 6
        if unsaid and is_new and middle + half <= right:
            right = middle - half
            told.append((tick, unsaid))
        elif not (unsaid and is_first):
            told.append((tick, ""))
    return told[::-1]


def _rows(taken: Sequence[tuple[float, float]], texts: Sequence[tuple[float, float]]) -> list[int]:
    """The first row in which each of these extents touches none; of the first row some is taken."""
    rows: list[list[tuple[float, float]]] = [list(taken)]
    chosen = []
    for start, end in texts:
        free = (
            row
            for row, others in enumerate(rows)
            if all(end + LEAST_AIR <= first or last + LEAST_AIR <= start for first, last in others)
        )
        row = next(free, len(rows))
        rows[row:] = rows[row:] or [[]]
        rows[row].append((start, end))
        chosen.append(row)
    return chosen


def _slants(x: float, ys: Sequence[float]) -> tuple[str, str]:
    """The sign of a broken axis at each of these heights: the paper between two strokes that lean with the writing,
    and the strokes."""
    paper = "".join(f"M{number(x - 7)} {number(y + 6)}l5-12h9l-5 12z" for y in ys)
    strokes = "".join(f"M{number(x - 7)} {number(y + 6)}l5-12m4 12l5-12" for y in ys)
    return paper, strokes


def draw_today(form: Form, along: float, top: float, bottom: float, words: Sequence[Box]) -> DrawnTick:
    """A line from `top` to `bottom` that stops before each of the words in its way and goes on behind them."""
    x = form.x(along)
    line = Line(today_words(), form.centred(along, today_words()), number(top - 5), "today")
    pieces = _between([box for box in words if box.x - AIR < x < box.x + box.width + AIR], top, bottom)
    return DrawnTick("".join(f"M{x} {number(first)}V{number(last)}" for first, last in pieces), (line,))


def _between(boxes: Sequence[Box], top: float, bottom: float) -> Iterator[tuple[float, float]]:
    """What the boxes leave free, from top to bottom, but for scraps."""
    free = top
    for box in sorted(boxes, key=lambda box: box.y):
        if box.y - free > SCRAP:
            yield free, box.y
        free = max(free, box.y + box.height)
    if bottom - free > SCRAP:
        yield free, bottom
