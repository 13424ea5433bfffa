"""From moments to places along the axis and back. Refuses to fold time: later is always farther along.

One scale is made from all that a timeline holds, and a window shows a part of it. So to pan is to slide and to zoom
is to stretch: a mark moves exactly as far as the picture does, and no empty century has to be crossed on foot.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.dates.calendar import FARTHEST_YEAR, SECONDS_PER_DAY, days_from_civil, first_second
from timeline.layout.gaps import Gap, find_stretches, gaps_between
from timeline.layout.span import Span

GAP_ROOM = 0.055
"""The share of the whole axis that one gap takes, with the air on both sides of its break."""

MOST_ROOM_FOR_GAPS = 0.35

FINEST_WINDOW = 1e-11
"""What a window takes of the axis at the least: any finer, and the digits of a float run out within the picture."""

BEGINNING = first_second(days_from_civil(-FARTHEST_YEAR, 1, 1))
END = first_second(days_from_civil(FARTHEST_YEAR + 1, 1, 1))
"""The first second and the end of the years that have dates."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a scale in which each second takes the same room."""

    start: int
    end: int
    rate: float


@dataclass(frozen=True, slots=True)
class Scale:
    """Straight between its knots, and straight on beyond the outer ones. Both tuples grow strictly."""

    moments: tuple[int, ...]
    positions: tuple[float, ...]
    gaps: tuple[Gap, ...] = ()

    @property
    def start(self) -> int:
        return self.moments[0]

    @property
    def end(self) -> int:
        return self.moments[-1]

    def position(self, moment: int) -> float:
        left = self._knot_before(bisect_right(self.moments, moment))
        start, end = self.moments[left], self.moments[left + 1]
        share = (moment - start) / (end - start)
        return self.positions[left] + share * (self.positions[left + 1] - self.positions[left])

    def moment(self, position: float) -> int:
        """The moment that stands here, to the nearest second."""
        left = self._knot_before(bisect_right(self.positions, position))
        start, end = self.positions[left], self.positions[left + 1]
        share = (position - start) / (end - start)
        return self.moments[left] + round(share * (self.moments[left + 1] - self.moments[left]))

    def fitted(self, start: int, end: int, length: float) -> "Scale":
        """The same scale, so placed that `start` stands at 0 and `end` at `length`."""
        first = self.position(start)
        stretching = length / (self.position(end) - first)
        positions = tuple((position - first) * stretching for position in self.positions)
        return Scale(self.moments, positions, self.gaps)

    def drawable(self, start: int, end: int) -> tuple[int, int]:
        """The window itself, or, where its ends could not be told apart, one about its middle where they can."""
        first, last = self.position(start), self.position(end)
        least = FINEST_WINDOW * max(1.0, abs(first), abs(last))
        if last - first >= least:
            return start, end
        middle = (first + last) / 2
        wider_start, wider_end = self.moment(middle - least / 2), self.moment(middle + least / 2)
        return max(wider_start, BEGINNING), min(wider_end, END)

    def pieces(self, start: int, end: int) -> Iterator[Piece]:
        """What a reader sees from `start` to `end`, gaps left out; the outer pieces go on beyond the knots."""
        breaks = {gap.start for gap in self.gaps}
        last = len(self.moments) - 2
        for place, (before, after) in enumerate(pairwise(self.moments)):
            if before in breaks:
                continue
            rate = (self.positions[place + 1] - self.positions[place]) / (after - before)
            seen_from = start if place == 0 else max(before, start)
            seen_to = end if place == last else min(after, end)
            if seen_from < seen_to:
                yield Piece(seen_from, seen_to, rate)

    def _knot_before(self, place: int) -> int:
        return min(max(place - 1, 0), len(self.moments) - 2)


def true_scale(spans: Sequence[Span]) -> Scale | None:
    """Time as it passes, 0 to 1, with long empty times cut short. None where there is nothing to place.

    Between two gaps every day is as wide as the next. How much room such a stretch gets depends on how many days, or
    minutes, of it matter, so that a crowded month is not squeezed by a quiet year.
    """
    stretches = find_stretches(spans)
    if not stretches:
        return None
    gaps = gaps_between(stretches)
    gap_room = min(GAP_ROOM, MOST_ROOM_FOR_GAPS / len(gaps)) if gaps else 0.0
    room_per_step = (1 - gap_room * len(gaps)) / sum(len(stretch.steps) for stretch in stretches)
    moments: list[int] = []
    positions: list[float] = []
    along = 0.0
    for stretch in stretches:
        room = room_per_step * len(stretch.steps)
        moments += [stretch.start, stretch.end]
        positions += [along, along + room]
        along += room + gap_room
    return Scale(tuple(moments), tuple(positions), gaps)


def even_scale(spans: Sequence[Span]) -> Scale | None:
    """One step from each beginning to the next, 0 to 1, however long that took. None where there is nothing."""
    firsts = sorted({span.first for span in spans})
    if not firsts:
        return None
    last = max(firsts[-1] + SECONDS_PER_DAY, max(span.last for span in spans))
    moments = (*firsts, last)
    return Scale(moments, tuple(place / len(firsts) for place in range(len(moments))))
