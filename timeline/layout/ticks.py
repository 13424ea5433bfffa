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
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Interval:
    unit: Unit
    step: int

    @property
    def seconds(self) -> int:
        """Its length at its shortest, so that February has room for its label too."""
        return self.step * _SHORTEST[self.unit]


_SHORTEST = {
    Unit.MINUTE: 60,
    Unit.HOUR: 3600,
    Unit.DAY: SECONDS_PER_DAY,
    Unit.MONTH: 28 * SECONDS_PER_DAY,
    Unit.YEAR: 365 * SECONDS_PER_DAY,
}


@dataclass(frozen=True, slots=True)
class Tick:
    """A round date and its place. A day's tick stands at noon, where the day's points stand; others at their start.

    `minutes` are those since midnight, for a tick of an hour or a minute.
    """

    unit: Unit
    year: int
    month: int
    day: int
    position: float
    piece: int
    minutes: int = 0


INTERVALS = (
    *(Interval(Unit.MINUTE, step) for step in (1, 2, 5, 15, 30)),
    *(Interval(Unit.HOUR, step) for step in (1, 2, 6, 12)),
    *(Interval(Unit.DAY, step) for step in (1, 2, 7, 14)),
    *(Interval(Unit.MONTH, step) for step in (1, 3, 6)),
    *(
        Interval(Unit.YEAR, step * 10**power)
        for power in range(len(str(FARTHEST_YEAR)))
        for step in (1, 2, 5)
    ),
)


def ticks(scale: Scale, start: int, end: int, room: Mapping[Unit, float]) -> tuple[Tick, ...]:
    """The ticks from `start` to `end`. `room` is what a label of each unit needs along the axis, its air included.

    A unit for which no room is given is not told: nobody asks for the hour of what is known to the day.
    """
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
        tick = _tick(moment, unit, 0, scale)
        if not placed or _are_apart(placed[-1], tick, room):
            placed.append(tick)
    return tuple(placed)


def _are_apart(before: Tick, after: Tick, room: Mapping[Unit, float]) -> bool:
    return after.position - before.position >= (room[before.unit] + room[after.unit]) / 2


def _ticks_of(piece: Piece, number: int, scale: Scale, room: Mapping[Unit, float]) -> Iterator[Tick]:
    told = [interval for interval in INTERVALS if interval.unit in room]
    fitting = [interval for interval in told if interval.seconds * piece.rate >= room[interval.unit]]
    if fitting and (moments := list(_round_moments(fitting[0], piece))):
        yield from (_tick(moment, fitting[0].unit, number, scale) for moment in moments)
        return
    # A short piece has room for one label only, so let it be the roundest date that it has.
    for interval in reversed(told):
        for moment in _round_moments(interval, piece):
            yield _tick(moment, interval.unit, number, scale)
            return


def _tick(moment: int, unit: Unit, number: int, scale: Scale) -> Tick:
    days, seconds = divmod(moment, SECONDS_PER_DAY)
    return Tick(unit, *civil_from_days(days), scale.position(moment), number, seconds // 60)


def _round_moments(interval: Interval, piece: Piece) -> Iterator[int]:
    """Each round moment within the piece, in order. Times of day are counted from midnight, which all steps share."""
    if interval.unit in (Unit.MINUTE, Unit.HOUR):
        step = interval.seconds
        yield from range(-(-piece.start // step) * step, piece.end, step)
        return
    noon = SECONDS_PER_DAY // 2 if interval.unit is Unit.DAY else 0
    first, last = (civil_from_days(moment // SECONDS_PER_DAY) for moment in (piece.start, piece.end))
    for date in _DATES[interval.unit](interval.step, first, last):
        moment = first_second(days_from_civil(*date)) + noon
        if piece.start <= moment < piece.end:
            yield moment


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
