"""Round dates along the axis, as many as there is room for. Refuses to crowd them: where two would touch, one goes.

A table of intervals, finest first, each twice to five times the one before; every piece of the scale takes the first
row that leaves its labels room. (The table is an idea of d3-time's ticks.js.)
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from timeline.dates.calendar import (
    FARTHEST_YEAR,
    SECONDS_PER_DAY,
    civil_from_days,
    days_from_civil,
    days_in_month,
    first_second,
    shift_month,
)
from timeline.layout.scale import Piece, Scale


class Unit(StrEnum):
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Interval:
    unit: Unit
    step: int

    @property
    def seconds(self) -> float:
        """Its length at its shortest, so that February has room for its label too."""
        days = {Unit.DAY: 1, Unit.MONTH: 28, Unit.YEAR: 365}[self.unit]
        return self.step * days * SECONDS_PER_DAY


@dataclass(frozen=True, slots=True)
class Tick:
    """A round date and its place. A day's tick stands at noon, where the day's points stand; others at their start."""

    unit: Unit
    year: int
    month: int
    day: int
    position: float
    piece: int


INTERVALS = (
    *(Interval(Unit.DAY, step) for step in (1, 2, 7, 14)),
    *(Interval(Unit.MONTH, step) for step in (1, 3, 6)),
    *(
        Interval(Unit.YEAR, step * 10**power)
        for power in range(len(str(FARTHEST_YEAR)))
        for step in (1, 2, 5)
    ),
)


def ticks(scale: Scale, start: int, end: int, room: Mapping[Unit, float]) -> tuple[Tick, ...]:
    """The ticks from `start` to `end`. `room` is what a label of each unit needs along the axis, its air included."""
    placed: list[Tick] = []
    for number, piece in enumerate(scale.pieces(start, end)):
        for tick in _ticks_of(piece, number, scale, room):
            if not placed or _are_apart(placed[-1], tick, room):
                placed.append(tick)
    return tuple(placed)


def even_ticks(
    scale: Scale, starts: Sequence[tuple[int, Unit]], room: Mapping[Unit, float]
) -> tuple[Tick, ...]:
    """Where spacing is even there are no round dates to mark: each start is its own tick, if there is room for it."""
    placed: list[Tick] = []
    for moment, unit in sorted(set(starts)):
        year, month, day = civil_from_days(moment // SECONDS_PER_DAY)
        tick = Tick(unit, year, month, day, scale.position(moment), 0)
        if not placed or _are_apart(placed[-1], tick, room):
            placed.append(tick)
    return tuple(placed)


def _are_apart(before: Tick, after: Tick, room: Mapping[Unit, float]) -> bool:
    return after.position - before.position >= (room[before.unit] + room[after.unit]) / 2


def _ticks_of(piece: Piece, number: int, scale: Scale, room: Mapping[Unit, float]) -> Iterator[Tick]:
    fitting = [interval for interval in INTERVALS if interval.seconds * piece.rate >= room[interval.unit]]
    if fitting and (dates := list(_round_dates(fitting[0], piece))):
        yield from (_tick(date, fitting[0].unit, number, scale) for date in dates)
        return
    # A short piece has room for one label only, so let it be the roundest date that it has.
    for interval in reversed(INTERVALS):
        for date in _round_dates(interval, piece):
            yield _tick(date, interval.unit, number, scale)
            return


def _tick(date: tuple[int, int, int], unit: Unit, number: int, scale: Scale) -> Tick:
    return Tick(unit, *date, scale.position(_moment(date, unit)), number)


def _moment(date: tuple[int, int, int], unit: Unit) -> int:
    noon = SECONDS_PER_DAY // 2 if unit is Unit.DAY else 0
    return first_second(days_from_civil(*date)) + noon


def _round_dates(interval: Interval, piece: Piece) -> Iterator[tuple[int, int, int]]:
    """Year, month and day of each round date whose tick stands within the piece."""
    first, last = (
        civil_from_days(piece.start // SECONDS_PER_DAY),
        civil_from_days(piece.end // SECONDS_PER_DAY),
    )
    for date in _DATES[interval.unit](interval.step, first, last):
        if piece.start <= _moment(date, interval.unit) < piece.end:
            yield date


def _years(
    step: int, first: tuple[int, int, int], last: tuple[int, int, int]
) -> Iterator[tuple[int, int, int]]:
    """People count years without a year 0, so a round year before it is 1000 BC (-999), and the turn is AD 1."""
    counts = range(first[0] // step * step, last[0] + step, step)
    yield from ((year, 1, 1) for year in sorted({count if count > 0 else count + 1 for count in counts}))


def _months(
    step: int, first: tuple[int, int, int], last: tuple[int, int, int]
) -> Iterator[tuple[int, int, int]]:
    year, month = first[0], 1
    while (year, month) <= last[:2]:
        yield year, month, 1
        year, month = shift_month(year, month, step)


def _days(
    step: int, first: tuple[int, int, int], last: tuple[int, int, int]
) -> Iterator[tuple[int, int, int]]:
    """Counted from the first of each month, and none so late that the next first would be nearer than a step."""
    year, month = first[:2]
    while (year, month) <= last[:2]:
        for day in range(1, min(days_in_month(year, month), 32 - step) + 1, step):
            yield year, month, day
        year, month = shift_month(year, month, 1)


_DATES = {Unit.DAY: _days, Unit.MONTH: _months, Unit.YEAR: _years}
