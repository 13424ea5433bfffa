"""Long empty times that a reader gains nothing from: found, never guessed, and never over an event.

A lull is the time between two neighbouring days on which something begins or ends. It becomes a gap, to be drawn as
a break, when it is much longer than its neighbours *and* keeps them from being told apart. A time in which it is not
known whether something has begun is not a lull: that vagueness is what a reader should see.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp, fsum, log

from timeline.dates.calendar import SECONDS_PER_DAY, first_second
from timeline.layout.span import Span

BEYOND_CHANCE = 1.6
"""How many times longer a gap is, at least, than the longest lull would be if all were a matter of chance."""

TOO_CLOSE = 1 / 100
"""Neighbours nearer than this share of their stretch cannot be told apart."""

MOST_GAPS = 9
EULER_GAMMA = 0.5772


@dataclass(frozen=True, slots=True)
class Gap:
    """From the first second in which nothing happens to the first in which something does again."""

    start: int
    end: int

    @property
    def length(self) -> tuple[int, str]:
        """How long it lasts, as a reader would say it: (6, "year"), (18, "month"), (3, "week"), (12, "day")."""
        days = (self.end - self.start) // SECONDS_PER_DAY
        for unit, days_per_unit in (("year", 365.2425), ("month", 30.436875), ("week", 7)):
            count = int(days / days_per_unit + 0.5)
            if days >= 2 * days_per_unit:
                return count, unit
        return days, "day"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Busy time between two gaps: the days, counted from 1970, on which something begins or ends."""

    days: tuple[int, ...]

    @property
    def start(self) -> int:
        return first_second(self.days[0])

    @property
    def end(self) -> int:
        """The first second after it."""
        return first_second(self.days[-1] + 1)


def find_stretches(spans: Sequence[Span]) -> tuple[Stretch, ...]:
    """The busy times of these spans, in order. Between each two of them lies a gap; one alone means no gap."""
    days = sorted({moment // SECONDS_PER_DAY for span in spans for moment in span.moments})
    if not days:
        return ()
    vague = _vague_lulls(days, spans)
    stretches = [Stretch(tuple(days))]
    while len(stretches) <= MOST_GAPS:
        found = [(_longest_gap(stretch, vague), place) for place, stretch in enumerate(stretches)]
        (excess, cut), place = max(found, key=lambda candidate: candidate[0])
        if excess < BEYOND_CHANCE:
            break
        whole = stretches[place].days
        stretches[place : place + 1] = [Stretch(whole[:cut]), Stretch(whole[cut:])]
    return tuple(stretches)


def gaps_between(stretches: Sequence[Stretch]) -> tuple[Gap, ...]:
    return tuple(Gap(before.end, after.start) for before, after in pairwise(stretches))


def _longest_gap(stretch: Stretch, vague: set[int]) -> tuple[float, int]:
    """How many times longer than by chance the longest lull is, and the place of the day after it; 0 if none is fit."""
    lulls = [after - before for before, after in pairwise(stretch.days)]
    if not lulls or min(lulls) > TOO_CLOSE * sum(lulls):
        return 0, 0
    by_chance = _longest_by_chance(lulls)
    candidates = [
        (lull / by_chance, place + 1) for place, lull in enumerate(lulls) if stretch.days[place] not in vague
    ]
    return max(candidates, default=(0, 0))


def _longest_by_chance(lulls: Sequence[int]) -> float:
    """Of n random (exponential) lulls the longest is about ln n + γ times their mean, which is e^γ times their
    geometric mean. That one is taken because a few giants hardly move it."""
    typical = exp(fsum(log(lull) for lull in lulls) / len(lulls))
    return typical * exp(EULER_GAMMA) * (log(len(lulls)) + EULER_GAMMA)


def _vague_lulls(days: Sequence[int], spans: Sequence[Span]) -> set[int]:
    """The first days of the lulls that lie within somebody's ramp."""
    ramps = sorted({ramp for span in spans for ramp in span.ramps})
    return set(_covered(days, [(start // SECONDS_PER_DAY, end // SECONDS_PER_DAY) for start, end in ramps]))


def _covered(days: Sequence[int], ramps: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Days that are followed by a ramp. Both sequences are in order, so one walk finds them."""
    reach, waiting = days[0], 0
    for day in days:
        while waiting < len(ramps) and ramps[waiting][0] <= day:
            reach = max(reach, ramps[waiting][1])
            waiting += 1
        if day < reach:
            yield day
