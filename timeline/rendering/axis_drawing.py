"""What a template draws: plain places in the units of the drawing's viewBox, nothing left to work out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Self

from timeline.dates.calendar import SECONDS_PER_DAY, civil_from_days
from timeline.layout.gaps import Gap
from timeline.layout.labels import Wish
from timeline.layout.letters import text_width
from timeline.layout.scale import Scale
from timeline.layout.ticks import Tick, Unit, even_ticks, ticks
from timeline.rendering.axis_crowd import Crowd
from timeline.rendering.axis_labels import count_words, rest_name, year_words
from timeline.rendering.axis_mark import AxisEra, AxisLane, AxisMark
from timeline.rendering.axis_outlines import outline_of
from timeline.rendering.axis_shapes import Shape, shape_of
from timeline.rendering.languages import counted
from timeline.rendering.view_state import ViewState

INSET = 16
"""Air between either edge of the plot and the window's first and last moment, so that no mark is cut there."""

LONGEST_EARLY_YEAR = 999
"""The last that has its era told with it: “AD 999” takes more room than 1000, which comes after it."""

FEW_DAYS = 4 * SECONDS_PER_DAY
TIMES = (Unit.MINUTE, Unit.HOUR)
NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be drawn, whichever way: the marks of one window in order of date, on one scale."""

    scale: Scale
    start: int
    end: int
    marks: Sequence[AxisMark]
    lanes: Sequence[AxisLane]
    is_even: bool
    today: int | None
    crowd: Crowd
    view: ViewState
    eras: Sequence[AxisEra] = ()

    def fitted(self, length: float) -> Scale:
        return self.scale.fitted(self.start, self.end, length)

    def shapes(self, marks: Sequence[AxisMark], scale: Scale, length: float) -> list[Shape]:
        """On a scale that is fitted to this length."""
        today = scale.position(self.today) if self.today is not None else None
        return [
            shape_of(
                mark.span, scale, first=-INSET, last=length + INSET, is_within=mark.is_within, today=today
            )
            for mark in marks
        ]

    def ticks(self, scale: Scale, room: Mapping[Unit, float], *, length: float) -> tuple[Tick, ...]:
        told = {unit: needed for unit, needed in room.items() if self.tells_time or unit not in TIMES}
        if self.is_even:
            units = [(mark.span.first, _unit(mark)) for mark in self.marks]
            starts = [(first, unit if unit in told else Unit.DAY) for first, unit in units]
            return tuple(tick for tick in even_ticks(scale, starts, told) if 0 <= tick.position <= length)
        return ticks(scale, self.start, self.end, told)

    def is_crowded(self, lane: str) -> bool:
        """Whether the window holds more of the lane than there are marks."""
        return self.count(lane) > sum(mark.lane == lane for mark in self.marks)

    def count(self, lane: str) -> int:
        return self.crowd.count(self.start, self.end, lane)

    def rest(self, lane: str, told: int) -> "Rest":
        """What of the lane goes without words, and where the list tells it."""
        count = self.count(lane) - told
        if not count:
            return Rest(0, "", "", "")
        href = f"{self.view.query(lanes=(lane,))}#list"
        if told:
            return Rest(count, f"+{counted(count)}", rest_name(count), href)
        words = count_words(count)
        return Rest(count, words, rest_name(count), href, is_all=True)

    @property
    def tells_time(self) -> bool:
        """Whether the time of day is told: where something happened at one, and all is seen within a few days."""
        is_near = self.end - self.start <= FEW_DAYS
        return is_near and any(mark.span.is_moment for mark in self.marks)

    def gaps(self) -> list[Gap]:
        """The gaps of which something is seen."""
        return [gap for gap in self.scale.gaps if gap.start < self.end and self.start < gap.end]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, or with no place of its own the rest of one. `role` is its class: date, headline, tick, gap …"""

    text: str
    x: float | None
    y: float | None
    role: str


@dataclass(frozen=True, slots=True)
class Box:
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class DrawnMark:
    """A mark and its words. Everything in it but its pole is relative to (x, y), the middle of its grip."""

    mark: AxisMark
    id: str
    name: str
    classes: str
    x: float
    y: float
    outline: str
    bar: Box | None
    stops: tuple[tuple[float, float], ...]
    pole: str
    strike: str
    lines: tuple[Line, ...]
    flies_back: bool = False

    @property
    def tells_all(self) -> bool:
        """Whether the words that are seen are its whole name, uncut and with nothing to remark: then they name it."""
        seen = " ".join(line.text for line in self.lines).replace(NBSP, " ")
        return f"{self.mark.short_words} {self.mark.headline}".replace(NBSP, " ") == seen and not self.remark

    @property
    def remark(self) -> str:
        return self.name.removeprefix(f"{self.mark.short_words}: {self.mark.headline}")

    @property
    def edge(self) -> str:
        """The two long sides of a bar, for one that is dashed and has no ends to speak of."""
        if not (self.bar and self.stops and self.mark.is_ahead):
            return ""
        x, y, width, height = self.bar.x, self.bar.y, self.bar.width, self.bar.height
        if width >= height:
            return f"M{x} {y}h{width}M{x} {number(y + height)}h{width}"
        return f"M{x} {y}v{height}M{number(x + width)} {y}v{height}"


@dataclass(frozen=True, slots=True)
class Rest:
    """How many events of a lane have no words in the picture, as it is written there and in a sentence, and the list
    of the lane's. `is_all` where none of them has any."""

    count: int
    words: str
    name: str
    href: str
    is_all: bool = False
    x: float | None = None
    y: float | None = None


@dataclass(frozen=True, slots=True)
class Swatch:
    """The mark of a lane beside its name: where its middle is."""

    x: float
    y: float
    outline: str

    @classmethod
    def of(cls, colour: str, x: float, y: float) -> Self:
        return cls(number(x), number(y), outline_of(colour))


@dataclass(frozen=True, slots=True)
class DrawnLane:
    """The name of a lane, where its rule runs, and how many of its events go without words.

    `bars` say how much of it there is where it has more than there are marks.
    """

    colour: str
    lines: tuple[Line, ...]
    rule: str
    rest: Rest
    swatch: Swatch | None = None
    bars: str = ""


@dataclass(frozen=True, slots=True)
class DrawnEra:
    """Its band along the axis, its tint over the lanes, and its name, which on a phone stands with those of lanes."""

    colour: str
    title: str
    band: Box
    tint: Box
    line: Line | None = None


@dataclass(frozen=True, slots=True)
class DrawnTick:
    path: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class DrawnGap:
    """A break in time: paper between two edges, and how much time it swallows.

    It lies under the marks, so that it covers no words; `cuts` are where it goes through a bar that spans it, and
    `cut_edges` its edges there.
    """

    tear: str
    edges: str
    cuts: tuple[Box, ...]
    line: Line
    cut_edges: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """One picture. `fade` is where a gradient along the axis ends: (1, 0) across the page, (0, 1) down it.

    The window lies from `start` on for `length` along the axis; what moves with it is seen within `plot` alone.
    """

    name: str
    width: int
    height: int
    lanes: tuple[DrawnLane, ...]
    marks: tuple[DrawnMark, ...]
    ticks: tuple[DrawnTick, ...]
    gaps: tuple[DrawnGap, ...]
    baseline: str
    today: DrawnTick | None
    fade: tuple[int, int]
    plot: Box
    start: float
    length: float
    eras: tuple[DrawnEra, ...] = ()

    @property
    def poles(self) -> dict[str, str]:
        """What ties words to their marks, as one path for each colour: a page has few nodes to spare."""
        drawn: dict[str, str] = {}
        for mark in self.marks:
            colour = "is-retracted" if mark.mark.is_retracted else mark.classes.split()[1]
            drawn[colour] = drawn.get(colour, "") + mark.pole
        return {colour: path for colour, path in drawn.items() if path}


def number(value: float) -> float | int:
    """As short as it can be written at a tenth of a unit."""
    rounded = round(value, 1)
    return int(rounded) if rounded == int(rounded) else rounded


def mark_classes(mark: AxisMark, shape: Shape, colour: str) -> str:
    said = [
        ("axis__mark", True),
        (colour, True),
        ("is-ahead", mark.is_ahead),
        ("is-retracted", mark.is_retracted),
        ("is-soft", bool(shape.stops)),
        ("is-within", shape.is_within),
        ("is-important", mark.importance >= 5),
    ]
    return " ".join(name for name, is_so in said if is_so)


def wish(mark: AxisMark, at: float, length: float) -> Wish:
    return Wish(at, length, mark.importance - (1 if mark.is_retracted else 0))


def year_room(plan: Plan, letters: float) -> float:
    """What the longest year on the axis needs, its air included. The window's end is the first second after it, and
    the year of that may be one that no date can name."""
    first, last = (civil_from_days(moment // SECONDS_PER_DAY)[0] for moment in (plan.start, plan.end - 1))
    years = {first, last, min(max(first, LONGEST_EARLY_YEAR), last)}
    return ceil(max(text_width(year_words(year), letters) for year in years)) + 14


def _unit(mark: AxisMark) -> Unit:
    """The finest unit that the mark's date speaks in."""
    if mark.span.is_moment:
        return Unit.MINUTE
    rising = (mark.span.rise - mark.span.earliest) / SECONDS_PER_DAY
    days = rising * 2 if mark.date.parts or mark.date.is_one_of else rising
    return Unit.DAY if days < 27 else Unit.MONTH if days < 360 else Unit.YEAR
