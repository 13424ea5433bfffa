"""Dates under the whole timeline in small: few, round, and never touching, however wide the page is.

The strip is as wide as the page, which the server does not know. So there are two rows of dates, one for phones and one
for wider pages, of which a style sheet shows one; places are shares of the width.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from timeline.dates import EdtfDate
from timeline.dates.calendar import FARTHEST_YEAR, SECONDS_PER_DAY, civil_from_days
from timeline.layout.letters import text_width
from timeline.layout.scale import Scale
from timeline.layout.ticks import Tick, Unit, ticks
from timeline.rendering.axis_drawing import number
from timeline.rendering.axis_labels import year_words
from timeline.rendering.languages import date_in_words

STRIP = 984
"""Units from end to end of it, in which its bars are drawn too."""

LETTERS = 12
AIR = 28
WIDTHS = {"few": 280, "many": 640}
"""The least that the strip is wide where each row is seen, in CSS pixels."""

STEPS = 6
LONG, SHORT = 20 * 366, 2 * 366
"""In days: what lasts longer is told by its years, and what is shorter than the latter by its days."""


LAST_WITH_MONTHS = 9999
"""A year of more digits has no months in EDTF."""


@dataclass(frozen=True, slots=True)
class Stand:
    """A date and its place: `x` in the units of the strip, `share` in hundredths of its width.

    With no `anchor` its words have it in their middle, else they begin or end there.
    """

    words: str
    x: float
    anchor: str = ""

    @property
    def share(self) -> float:
        return round(100 * self.x / STRIP, 2)

    @property
    def mirrored(self) -> "Stand":
        return replace(self, x=number(STRIP - self.x))


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    stands: tuple[Stand, ...]


def overview_rows(scale: Scale, *, is_even: bool, tells_time: bool) -> tuple[Row, ...]:
    return tuple(
        Row(name, tuple(_apart(_dates(scale, width, is_even=is_even, tells_time=tells_time), width)))
        for name, width in WIDTHS.items()
    )


def _dates(scale: Scale, width: int, *, is_even: bool, tells_time: bool) -> Iterable[tuple[str, float]]:
    """Words and places in pixels. Where steps are even no date is round, so they stand at equal distances."""
    if is_even:
        return _at_even_steps(scale, width)
    fitted = scale.fitted(scale.start, scale.end, width)
    room = _room(scale, tells_time=tells_time)
    is_long = scale.end - scale.start > LONG * SECONDS_PER_DAY
    told = ticks(fitted, scale.start, scale.end, room)
    return _once((_words(tick, is_long=is_long), tick.position) for tick in told)


def _once(told: Iterable[tuple[str, float]]) -> Iterator[tuple[str, float]]:
    """Where several neighbours say the same, the first of them says it."""
    yield from (next(same) for _words_, same in groupby(told, key=lambda each: each[0]))


def _room(scale: Scale, *, tells_time: bool) -> dict[Unit, float]:
    ends = (civil_from_days(moment // SECONDS_PER_DAY)[0] for moment in (scale.start, scale.end - 1))
    year = max(text_width(year_words(year), LETTERS) for year in ends)
    if scale.end - scale.start > LONG * SECONDS_PER_DAY:
        return dict.fromkeys((Unit.DAY, Unit.MONTH, Unit.YEAR), year + AIR)
    room = {
        Unit.DAY: text_width("28 ", LETTERS) + text_width("Sept ", LETTERS) + year + AIR,
        Unit.MONTH: text_width("Sept ", LETTERS) + year + AIR,
        Unit.YEAR: year + AIR,
    }
    if tells_time:
        room |= dict.fromkeys((Unit.MINUTE, Unit.HOUR), text_width("00:00", LETTERS) + AIR)
    return room


def _words(tick: Tick, *, is_long: bool) -> str:
    """All of it: there is no second line that says what the first leaves unsaid."""
    if tick.unit in (Unit.MINUTE, Unit.HOUR):
        if tick.minutes:
            return f"{tick.minutes // 60:02d}:{tick.minutes % 60:02d}"
    elif is_long or tick.unit is Unit.YEAR or abs(tick.year) > LAST_WITH_MONTHS:
        return year_words(tick.year)
    elif tick.unit is Unit.MONTH:
        return date_in_words(EdtfDate.from_month(tick.year, tick.month), "short")
    return date_in_words(EdtfDate.from_civil(tick.year, tick.month, tick.day), "short")


def _at_even_steps(scale: Scale, width: int) -> Iterator[tuple[str, float]]:
    days = (scale.end - scale.start) / SECONDS_PER_DAY
    return _once(
        (_coarse(scale.moment(step / STEPS) // SECONDS_PER_DAY, days), width * step / STEPS)
        for step in range(STEPS + 1)
    )


def _coarse(day: int, days: float) -> str:
    year, month, number = civil_from_days(day)
    if days > LONG or abs(year) > LAST_WITH_MONTHS:
        return year_words(max(-FARTHEST_YEAR, min(year, FARTHEST_YEAR)))
    date = EdtfDate.from_month(year, month) if days > SHORT else EdtfDate.from_civil(year, month, number)
    return date_in_words(date, "short")


def _apart(dates: Iterable[tuple[str, float]], width: int) -> Iterator[Stand]:
    """Each that does not touch the one before it; the outermost stay on the strip."""
    free = 0.0
    for words, place in dates:
        needed = text_width(words, LETTERS)
        left, anchor = _left(place, needed, width)
        if left >= free and 0 <= place <= width:
            free = left + needed + AIR / 2
            yield Stand(words, number(STRIP * place / width), anchor)


def _left(place: float, needed: float, width: int) -> tuple[float, str]:
    if place < needed / 2:
        return place, "start"
    if place > width - needed / 2:
        return place - needed, "end"
    return place - needed / 2, ""


def mirrored_rows(rows: Sequence[Row]) -> tuple[Row, ...]:
    """For who reads from right to left. Words still begin where they begin: that is on their right then."""
    return tuple(Row(row.name, tuple(stand.mirrored for stand in row.stands)) for row in rows)
