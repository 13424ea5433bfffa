"""What a clock on the wall means in a zone: a moment, none where the clocks go forward over it, two where they go back.

Guesses neither way: whoever asks says so to the person who typed it.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo


@dataclass(frozen=True, slots=True)
class Gap:
    """The clocks go forward over it: the last time before, the first after."""

    before: datetime
    after: datetime


@dataclass(frozen=True, slots=True)
class Overlap:
    """The clocks go back to it: it comes twice."""

    first: datetime
    second: datetime


def moment_of(wall: datetime, zone: tzinfo) -> datetime | Gap | Overlap:
    """What a clock on the wall means in that zone. `wall` has no zone of its own."""
    first, second = wall.replace(tzinfo=zone, fold=0), wall.replace(tzinfo=zone, fold=1)
    if first.utcoffset() == second.utcoffset():
        return first
    # In a gap, "first" is read with the offset before it and "second" with the one after (PEP 495).
    if _returns(first):
        return Overlap(first, second)
    return _gap_around(first, second, zone)


def _returns(moment: datetime) -> bool:
    """Whether a clock in that zone ever shows it: in a gap none does."""
    back = moment.astimezone(UTC).astimezone(moment.tzinfo)
    return back.replace(tzinfo=None) == moment.replace(tzinfo=None)


def _gap_around(first: datetime, second: datetime, zone: tzinfo) -> Gap:
    """The offset before the gap reads its times too late, the one after too early: between them the clocks change."""
    early, late = second.astimezone(UTC), first.astimezone(UTC)
    before = early.astimezone(zone).utcoffset()
    while late - early > timedelta(minutes=1):
        middle = (early + (late - early) / 2).replace(second=0, microsecond=0)
        if middle == early:
            break
        early, late = (middle, late) if middle.astimezone(zone).utcoffset() == before else (early, middle)
    late = late.replace(second=0, microsecond=0)
    return Gap(early.replace(second=0, microsecond=0).astimezone(zone), late.astimezone(zone))
