"""The years between two groups of a list in which nothing on it happens, in words. Tells of a year or more only."""

from collections.abc import Iterator, Sequence

from timeline.dates import OPEN_END, OPEN_START
from timeline.dates.calendar import SECONDS_PER_DAY
from timeline.layout.gaps import Gap
from timeline.rendering.axis_labels import gap_words
from timeline.rendering.outline import OutlineGroup

LEAST = 365 * SECONDS_PER_DAY


def with_silences(groups: Sequence[OutlineGroup]) -> Iterator[tuple[str, OutlineGroup]]:
    """Each group with the words for the silence before it, or "". Groups stand in order of time, or against it."""
    before: tuple[int, int] | None = None
    for group in groups:
        extent = _extent(group)
        yield _words(before, extent), group
        if extent:
            before = _hull(before, extent)


def _extent(group: OutlineGroup) -> tuple[int, int] | None:
    """First and last second; what goes on without an end is silent once it has begun."""
    dates = [item.event.edtf for item in group.items]
    firsts = [date.earliest if date.earliest != OPEN_START else date.latest for date in dates]
    lasts = [date.latest if date.latest != OPEN_END else date.earliest for date in dates]
    first, last = min(firsts), max(lasts)
    return None if first == OPEN_END or last == OPEN_START else (first, last)


def _hull(one: tuple[int, int] | None, other: tuple[int, int]) -> tuple[int, int]:
    return (min(one[0], other[0]), max(one[1], other[1])) if one else other


def _words(before: tuple[int, int] | None, extent: tuple[int, int] | None) -> str:
    if not before or not extent:
        return ""
    start, end = (before[1], extent[0]) if before[1] < extent[0] else (extent[1], before[0])
    return gap_words(Gap(start + 1, end)) if end - start - 1 >= LEAST else ""
