"""The picture that stands beside a link to a page: 1200 × 630, drawn from the same scene as the page's own axis.

Takes what the page shows and nothing else; the file holds no word beside its pixels.
"""

import io
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

from PIL import Image, ImageDraw

from timeline.dates import OPEN_END, OPEN_START, EdtfDate
from timeline.dates.calendar import SECONDS_PER_DAY, civil_from_days
from timeline.rendering.axis_drawing import Drawing, DrawnMark
from timeline.rendering.axis_labels import count_words, year_words
from timeline.rendering.event_page import EventPage
from timeline.rendering.languages import date_in_words
from timeline.rendering.lettering import FINE, Hand, is_right_to_left
from timeline.rendering.page_meta import SHARE_SIZE
from timeline.rendering.timeline_page import TimelinePage

Corners = tuple[float, float, float, float]
WIDTH, HEIGHT = SHARE_SIZE
MARGIN = 64
ROOM = WIDTH - 2 * MARGIN
PAPER, INK, SOFT, RULE, ACCENT = "#fffefb", "#1a1a18", "#55534d", "#d9d5cb", "#a3152a"
# As static/css/tokens.css has them by day.
LANES = {
    **{"lane-1": "#1d5c96", "lane-2": "#ad4317", "lane-3": "#4c5b66", "lane-4": "#2c6e3f"},
    **{"lane-5": "#786000", "lane-6": "#7b3f92", "lane-7": "#5a4632", "lane-8": "#9c2f6b"},
    **{"lane-9": "#6b6b6b", "lane-10": "#0f6b78", "lane-11": "#3b3f9e", "lane-12": "#546b12"},
}
AXIS_TOP, AXIS_FOOT = 400, 560
BETWEEN_TICKS = 24
PALE = 0.4
"""Of the strength of what happened: so strong is what is planned or forecast."""
ROW = 14
"""In pixels, from one mark of a lane to the one that lies under it."""
NEAR = 2 * 366
"""In days: what lasts longer is told by its years."""
NAME = Hand("serif", 30, 650)
FACTS = Hand("sans", 28)
TICK = Hand("sans", 20)


def timeline_image(page: TimelinePage, *, newsroom: str) -> bytes:
    sheet = _Sheet(newsroom, page.timeline.title)
    foot = sheet.write_largest(page.timeline.title, "serif", 520, sizes=(76, 64, 54), top=104, foot=340)
    sheet.write(FACTS, _facts(page), foot + 46, SOFT)
    if page.axis.drawings:
        sheet.draw_axis(page.axis.drawings[0])
    return sheet.to_png()


def event_image(page: EventPage, *, newsroom: str) -> bytes:
    item = page.item
    sheet = _Sheet(newsroom, item.headline)
    foot = sheet.write_largest(
        item.date.words, "sans", 600, sizes=(64, 54, 44), top=110, foot=260, ink=ACCENT
    )
    top = foot + 40
    sheet.write_largest(
        item.headline, "serif", 520, sizes=(72, 60, 50, 42), top=top, foot=530, is_struck=item.is_retracted
    )
    if page.appearances:
        sheet.write(FACTS, page.appearances[0].timeline.title, HEIGHT - 40, SOFT)
    return sheet.to_png()


def _facts(page: TimelinePage) -> str:
    """“2008 – 2022 · 41 events”."""
    count = page.outline.event_count
    said = [count_words(count)] if count else []
    if page.axis.drawings:
        said.insert(0, _from_to(page))
    return " · ".join(filter(None, said))


def _from_to(page: TimelinePage) -> str:
    """From the year of the first to that of the last, or the very days where these are near each other."""
    if page.axis.undrawn and page.axis.overview:  # the first may be one that is not drawn
        return page.axis.overview.seen
    marks = page.axis.drawings[0].marks
    if len(marks) == 1:
        return marks[0].mark.short_words
    bounds = [bound for mark in marks for bound in (mark.mark.date.earliest, mark.mark.date.latest)]
    known = sorted(bound // SECONDS_PER_DAY for bound in bounds if OPEN_START < bound < OPEN_END)
    if not known:
        return ""
    ends = [civil_from_days(day) for day in (known[0], known[-1])]
    if known[-1] - known[0] > NEAR:
        said = [year_words(year) for year, _month, _day in ends]
    else:
        said = [date_in_words(EdtfDate.from_civil(*end), "short") for end in ends]
    return " – ".join(dict.fromkeys(said))


class _Sheet:
    """A blank page with the newsroom's name, written on from the side at which its words begin."""

    def __init__(self, newsroom: str, words: str) -> None:
        self.image = Image.new("RGB", (WIDTH * FINE, HEIGHT * FINE), PAPER)
        self.pen = ImageDraw.Draw(self.image)
        self.is_backward = is_right_to_left(words)
        self.write(NAME, newsroom, 70, INK, indent=26)
        self.dot(self._x(0, 14) + 7, 59, 14, ACCENT, ACCENT)

    def write(self, hand: Hand, words: str, foot: float, ink: str, *, indent: int = 0) -> None:
        for line in hand.lines(words, ROOM - indent, 1):
            hand.draw(self.pen, (self._x(indent, hand.width(line)), foot), line, ink)

    def write_largest(
        self,
        words: str,
        family: str,
        weight: int,
        *,
        sizes: Sequence[int],
        top: float,
        foot: int,
        ink: str = INK,
        is_struck: bool = False,
    ) -> float:
        """As large as it fits between `top` and `foot`; the answer is the foot of the last line."""
        for size in sizes:
            hand = Hand(family, size, weight)
            most = max(1, int((foot - top) / (size * 1.16)))
            lines = hand.lines(words, ROOM, most)
            if not any(line.endswith("…") for line in lines):
                break
        at = float(top)
        for line in lines:
            at += size * 1.16
            width = hand.width(line)
            left = self._x(0, width)
            hand.draw(self.pen, (left, at - size * 0.22), line, SOFT if is_struck else ink)
            if is_struck:
                self.stroke((left, at - size * 0.5, left + width, at - size * 0.5), SOFT, 3)
        return at

    def draw_axis(self, drawing: Drawing) -> None:
        """Lanes under each other with their marks, and under them as many ticks as have room."""
        lanes = list(dict.fromkeys(mark.mark.lane for mark in sorted(drawing.marks, key=lambda mark: mark.y)))
        step = (AXIS_FOOT - AXIS_TOP) / max(len(lanes), 1)
        rows = {lane: AXIS_TOP + step * (place + 0.5) for place, lane in enumerate(lanes)}
        below = _below(drawing.marks, step * 0.4)
        self._eras(drawing)
        for height in rows.values():
            self.stroke((MARGIN, height, WIDTH - MARGIN, height), RULE, 1)
        self.stroke((MARGIN, AXIS_FOOT, WIDTH - MARGIN, AXIS_FOOT), SOFT, 2)
        thick = max(8, min(18, int(step * 0.5)))
        if len(drawing.marks) == 1:
            self._alone(drawing.marks[0], rows[drawing.marks[0].mark.lane])
            return
        for mark in sorted(drawing.marks, key=lambda mark: mark.bar is None):
            self._mark(mark, rows[mark.mark.lane] + below[mark.id], thick, drawing)
        for gap in drawing.gaps:
            x = gap.line.x or 0
            cut = {rows[mark.mark.lane] + below[mark.id] for mark in drawing.marks if _spans(mark, x)}
            self._break(_along(x, drawing), {*cut, *rows.values(), AXIS_FOOT})
        self._ticks(drawing)

    def _mark(self, mark: DrawnMark, height: float, thick: int, drawing: Drawing) -> None:
        colour = _ink_of(mark)
        if mark.bar is None:
            is_hollow = mark.mark.is_ahead or mark.mark.is_struck
            self.dot(_along(mark.x, drawing), height, thick, PAPER if is_hollow else colour, colour)
            return
        first, last = (_along(mark.x + mark.bar.x + share * mark.bar.width, drawing) for share in (0, 1))
        top, foot = height - thick / 4, height + thick / 4
        if "is-within" in mark.classes:  # some time in a year: its ends are known, where it lies is not
            self.box((first, top, last, foot), _mixed(colour, 0.22), edge=colour)
            return
        if mark.mark.is_ahead and not mark.stops:  # hollow, as a day ahead is
            self.box((first, top, max(last, first + thick), foot), PAPER, edge=colour)
            return
        stops = mark.stops or ((0.0, 1.0), (1.0, 1.0))
        for x in range(int(first), max(int(first) + 1, int(last))):
            ground = self.image.getpixel((x * FINE, round((top - 2) * FINE)))
            strength = _strength(stops, (x - first) / max(last - first, 1)) * (
                PALE if mark.mark.is_ahead else 1
            )
            self.box((x, top, x + 1, foot), _mixed(colour, strength, ground))

    def _break(self, x: float, heights: Iterable[float]) -> None:
        """Where time is left out: a cut through every line, between two slanting strokes."""
        for height in heights:
            self.box((x - 5, height - 9, x + 5, height + 9), PAPER)
            for side in (-5, 5):
                self.stroke((x + side - 3, height + 8, x + side + 3, height - 8), SOFT, 2)

    def _eras(self, drawing: Drawing) -> None:
        for era in drawing.eras:
            first, last = (
                min(max(_along(era.band.x + share * era.band.width, drawing), MARGIN), WIDTH - MARGIN)
                for share in (0, 1)
            )
            self.box((first, AXIS_TOP, last, AXIS_FOOT), _mixed(LANES[era.colour], 0.08))
            self.box((first, AXIS_TOP - 5, last, AXIS_TOP), _mixed(LANES[era.colour], 0.55))

    def _alone(self, mark: DrawnMark, height: float) -> None:
        """One event has no time around it: its mark stands over its own date, in the middle."""
        self.dot(WIDTH / 2, height, 22, _ink_of(mark), _ink_of(mark))
        words = mark.mark.short_words
        TICK.draw(self.pen, ((WIDTH - TICK.width(words)) / 2, AXIS_FOOT + 32), words, SOFT)

    def _ticks(self, drawing: Drawing) -> None:
        """All words under the axis that have room, or each second, each third … of them."""
        placed = sorted(
            (min(max(_along(x, drawing) - width / 2, MARGIN), WIDTH - MARGIN - width), width, words)
            for words, x in _ticks(drawing)
            if (width := TICK.width(words))
        )
        for step in range(1, len(placed) + 1):
            chosen = placed[::step]
            if all(
                left + width + BETWEEN_TICKS <= after for (left, width, _), (after, *_) in pairwise(chosen)
            ):
                break
        for left, _width, words in chosen if placed else ():
            TICK.draw(self.pen, (left, AXIS_FOOT + 32), words, SOFT)

    def dot(self, x: float, y: float, size: float, fill: str, edge: str) -> None:
        half = size / 2
        corners = [FINE * place for place in (x - half, y - half, x + half, y + half)]
        self.pen.ellipse(corners, fill=fill, outline=edge, width=3 * FINE)

    def stroke(self, ends: Corners, ink: str, width: int) -> None:
        self.pen.line([FINE * place for place in ends], fill=ink, width=width * FINE)

    def box(self, corners: Corners, ink: str | tuple[int, int, int], edge: str | None = None) -> None:
        left, top, right, foot = (FINE * place for place in corners)
        self.pen.rectangle((left, top, right - 1, foot - 1), fill=ink, outline=edge, width=FINE + 1)

    def to_png(self) -> bytes:
        written = io.BytesIO()
        seen = self.image.resize(SHARE_SIZE, Image.Resampling.BOX)
        seen.quantize(256, dither=Image.Dither.NONE).save(written, format="png", optimize=True)
        return written.getvalue()

    def _x(self, indent: float, width: float) -> float:
        return WIDTH - MARGIN - indent - width if self.is_backward else MARGIN + indent


def _ink_of(mark: DrawnMark) -> str:
    return next((LANES[name] for name in mark.classes.split() if name in LANES), SOFT)


def _below(marks: Sequence[DrawnMark], room: float) -> dict[str, float]:
    """How far below its lane's rule each mark lies, by its id: what would cover another is lower, as on the page."""
    heights: dict[str, set[float]] = {}
    for mark in marks:
        heights.setdefault(mark.mark.lane, set()).add(mark.y)
    ranks = {lane: sorted(found) for lane, found in heights.items()}
    return {
        mark.id: ranks[mark.mark.lane].index(mark.y) * min(ROW, room / max(len(ranks[mark.mark.lane]) - 1, 1))
        for mark in marks
    }


def _spans(mark: DrawnMark, x: float) -> bool:
    return bool(mark.bar and 0 <= x - mark.x - mark.bar.x <= mark.bar.width)


def _along(x: float, drawing: Drawing) -> float:
    return MARGIN + (x - drawing.plot.x) / drawing.plot.width * ROOM


def _ticks(drawing: Drawing) -> list[tuple[str, float]]:
    """The words under the axis: the years where there are any, for they say most in a small picture."""
    lines = [line for tick in drawing.ticks for line in tick.lines if line.x is not None]
    years = [line for line in lines if line.role == "context"]
    chosen = years if len(years) > 1 else [line for line in lines if line.role == "tick"] or years
    return [(line.text, line.x) for line in chosen if line.x is not None]


def _strength(stops: Sequence[tuple[float, float]], share: float) -> float:
    for (before, weak), (after, strong) in pairwise(stops):
        if before <= share <= after and after > before:
            return weak + (strong - weak) * (share - before) / (after - before)
    return stops[-1][1]


def _mixed(colour: str, strength: float, ground: Any = None) -> tuple[int, int, int]:
    over, paper = (tuple(int(code[place : place + 2], 16) for place in (1, 3, 5)) for code in (colour, PAPER))
    under = ground or paper
    red, green, blue = (round(a * strength + b * (1 - strength)) for a, b in zip(over, under, strict=True))
    return red, green, blue
