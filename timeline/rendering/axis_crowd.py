"""All that stands on a timeline, as a picture of it needs to know: how many, where, of which lane. Names none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from timeline.layout.bitmaps import bitmap
from timeline.layout.scale import Scale
from timeline.layout.time_index import TimeIndex
from timeline.rendering.axis_mark import AxisMark


@dataclass(frozen=True, slots=True)
class Crowd:
    """All that could be drawn, of which only the most important have marks: `among` is the set of them (see TimeIndex),
    whatever the window. `lane_sets` are the events of each lane, by its slug, and `scale` is the one that is in use."""

    index: TimeIndex
    among: int
    lane_sets: Mapping[str, int]
    scale: Scale

    @classmethod
    def of(cls, marks: Sequence[AxisMark], scale: Scale) -> Self:
        """Of marks in order of date, where these are all that there is."""
        slugs = list(dict.fromkeys(mark.lane for mark in marks))
        index = TimeIndex.of(mark.row(place) for place, mark in enumerate(marks))
        lane_sets = {
            slug: bitmap([place for place, mark in enumerate(marks) if mark.lane == slug]) for slug in slugs
        }
        return cls(index, index.all, lane_sets, scale)

    def __len__(self) -> int:
        return self.among.bit_count()

    def count(self, start: int, end: int, lane: str | None = None) -> int:
        """How many have something of theirs in the window, on that lane or on all."""
        return (self.index.overlapping(start, end) & self._on(lane)).bit_count()

    def counts(self, edges: Sequence[int], lane: str | None = None) -> list[int]:
        """How many stand between each two neighbouring edges, which are moments that grow."""
        return self.index.counts(edges, self._on(lane))

    def _on(self, lane: str | None) -> int:
        return self.among if lane is None else self.among & self.lane_sets.get(lane, 0)
