"""Long empty times that a reader gains nothing from: found, never guessed, and never over an event.

A lull is the time between two neighbouring days on which something begins or ends. It becomes a gap, to be drawn as
a break, when it is much longer than its neighbours *and* keeps them from being told apart. A time in which it is not
known whether something has begun is not a lull: that vagueness is what a reader should see.

Where all happens within hours, as on the night of an election, minutes are counted in place of days.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp, fsum, log

from timeline.dates.calendar import SECONDS_PER_DAY
from timeline.layout.span import Span

BEYOND_CHANCE = 1.6
"""How many times longer a gap is, at least, than the longest lull would be if all were a matter of chance."""

TOO_CLOSE = 1 / 100
"""Neighbours nearer than this share of their stretch cannot be told apart."""

WORTH_A_BREAK = 1 / 16
"""A break takes room itself (see scale.py): a lull that takes less of its stretch gains nothing by one."""

MOST_GAPS = 9
EULER_GAMMA = 0.5772

MINUTE, HOUR = 60, 3600
HOURS_AT_MOST = 72 * HOUR
"""The time of day places events within three days of each other; farther apart, days tell them well enough."""


@dataclass(frozen=True, slots=True)
class Gap:
    """From the first second in which nothing happens to the first in which something does again."""

    start: int
    end: int

    @property
    def length(self) -> tuple[int, str]:
        """How long it lasts, as a reader would say it: (6, "year"), (18, "month"), (3, "week"), (5, "hour")."""
        seconds = self.end - self.start
        unit, length = next(((unit, length) for unit, length, least in _UNITS if seconds >= least * length))
        return int(seconds / length + 0.5), unit


# Seconds each, and how many it takes to speak in it: "18 months" tells more than "1 or 2 years".
_UNITS = (
    ("year", 365.2425 * SECONDS_PER_DAY, 2),
    ("month", 30.436875 * SECONDS_PER_DAY, 2),
    ("week", 7 * SECONDS_PER_DAY, 2),
    ("day", SECONDS_PER_DAY, 1),
    ("hour", HOUR, 2),
    ("minute", MINUTE, 0),
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Busy time between two gaps: the days on which something begins or ends, counted from 1970; or its minutes.

    `grain` is how many seconds a step takes.
    """

    steps: tuple[int, ...]
    grain: int = SECONDS_PER_DAY

    @property
    def start(self) -> int:
        return self.steps[0] * self.grain

    @property
    def end(self) -> int:
        """The first second after it."""
        return (self.steps[-1] + 1) * self.grain


def find_stretches(spans: Sequence[Span]) -> tuple[Stretch, ...]:
    """The busy times of these spans, in order. Between each two of them lies a gap; one alone means no gap."""
    moments, grain = _moments(spans)
    steps = sorted({moment // grain for moment in moments})
    if not steps:
        return ()
    vague = _vague_lulls(steps, spans, grain)
    stretches = [Stretch(tuple(steps), grain)]
    while len(stretches) <= MOST_GAPS:
        found = [(_longest_gap(stretch, vague), place) for place, stretch in enumerate(stretches)]
        (excess, cut), place = max(found, key=lambda candidate: candidate[0])
        if excess < BEYOND_CHANCE:
            break
        whole = stretches[place].steps
        stretches[place : place + 1] = [Stretch(whole[:cut], grain), Stretch(whole[cut:], grain)]
    return tuple(stretches)


def _moments(spans: Sequence[Span]) -> tuple[list[int], int]:
    """When something begins or ends, and how finely that is counted.

    In minutes where several spans have a time of day, all close together, and the others, known to the day at best,
    go on about them: then these are drawn as long as they are, and do not stretch the picture to their noon.
    """
    timed = [moment for span in spans if span.is_moment for moment in span.moments]
    if timed:
        first, last = min(timed), max(timed)
        is_close = MINUTE <= last - first <= HOURS_AT_MOST
        if is_close and all(span.earliest <= last and first <= span.latest for span in spans):
            return timed, MINUTE
    return [moment for span in spans for moment in span.moments], SECONDS_PER_DAY


def gaps_between(stretches: Sequence[Stretch]) -> tuple[Gap, ...]:
    return tuple(Gap(before.end, after.start) for before, after in pairwise(stretches))


def _longest_gap(stretch: Stretch, vague: set[int]) -> tuple[float, int]:
    """How many times longer than by chance the longest lull is, and the place after it; 0 if none is fit."""
    lulls = [after - before for before, after in pairwise(stretch.steps)]
    if not lulls or min(lulls) > TOO_CLOSE * sum(lulls):
        return 0, 0
    by_chance = _longest_by_chance(lulls)
    least = WORTH_A_BREAK * sum(lulls)
    candidates = [
        (lull / by_chance, place + 1)
        for place, lull in enumerate(lulls)
        if lull >= least and stretch.steps[place] not in vague
    ]
    return max(candidates, default=(0, 0))


def _longest_by_chance(lulls: Sequence[int]) -> float:
    """Of n random (exponential) lulls the longest is about ln n + γ times their mean, which is e^γ times their
    geometric mean. That one is taken because a few giants hardly move it."""
    typical = exp(fsum(log(lull) for lull in lulls) / len(lulls))
    return typical * exp(EULER_GAMMA) * (log(len(lulls)) + EULER_GAMMA)


def _vague_lulls(steps: Sequence[int], spans: Sequence[Span], grain: int) -> set[int]:
    """The first steps of the lulls that lie within somebody's ramp."""
    ramps = sorted({ramp for span in spans for ramp in span.ramps})
    return set(_covered(steps, [(start // grain, end // grain) for start, end in ramps]))


def _covered(steps: Sequence[int], ramps: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Steps that are followed by a ramp. Both sequences are in order, so one walk finds them."""
    reach, waiting = steps[0], 0
    for step in steps:
        while waiting < len(ramps) and ramps[waiting][0] <= step:
            reach = max(reach, ramps[waiting][1])
            waiting += 1
        if step < reach:
            yield step
