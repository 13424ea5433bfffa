"""Taking a few events out of packed columns and putting others in, without looking at the many that stay.

Knows columns, sets and orders of any kind; which events come and go is told by whoever asks.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain
from typing import Any

from timeline.layout.bitmaps import with_room, without_place
from timeline.layout.time_index import KINDS, Orders, TimeIndex, TimeRow, middle_of

Buffer = Any
"""An array, or another run of numbers in memory that is packed like one."""


@dataclass(frozen=True)
class Splice:
    """`removed` are places that go, in order. `before` says of each that comes, in order, which place it comes before;
    both count as before the splice, in columns of `length`."""

    length: int
    removed: Sequence[int]
    before: Sequence[int]

    @cached_property
    def added(self) -> Sequence[int]:
        """The places, as after the splice, of those that come."""
        return [place + number - bisect_left(self.removed, place) for number, place in enumerate(self.before)]

    @cached_property
    def _cuts(self) -> list[tuple[int, int, int]]:
        """Places, whether they go, and else which one comes there: what comes before one that goes stands before it."""
        cuts = [(place, 1, 0) for place in self.removed]
        return sorted([*cuts, *((place, 0, number) for number, place in enumerate(self.before))])

    def column(self, kind: str, old: Buffer, new: Sequence[int]) -> "array[int]":
        """A column with what goes left out, and `new` where it comes."""
        spliced, at, whole = array(kind), 0, memoryview(old)
        for place, is_removed, number in self._cuts:
            spliced.frombytes(whole[at:place].tobytes())
            at = place + is_removed
            if not is_removed:
                spliced.append(new[number])
        spliced.frombytes(whole[at:].tobytes())
        return spliced

    def pieces(self, old: Buffer, length: int, new: Sequence[bytes]) -> bytes:
        """The same of bytes, of which each place has so many."""
        spliced, at, whole = bytearray(), 0, memoryview(old)
        for place, is_removed, number in self._cuts:
            spliced += whole[at * length : place * length]
            at = place + is_removed
            if not is_removed:
                spliced += new[number]
        return bytes(spliced + whole[at * length :])

    def bits(self, old: int, new: Iterable[int] = ()) -> int:
        """A set with what goes taken out; `new` are the places in it, as after the splice, of those that come."""
        for place in reversed(self.removed):
            old = without_place(old, place)
        for place in self.added:
            old = with_room(old, place)
        for place in new:
            old |= 1 << place
        return old

    def places(self, old: Sequence[int], new: Iterable[int]) -> "array[int]":
        """The same of a set that is kept as places in order."""
        stay = map(self._moved.__getitem__, old)
        return array("i", sorted(chain((place for place in stay if place >= 0), new)))

    def order(
        self, old: Sequence[int], sizes: Sequence[int], new: Sequence[int]
    ) -> "tuple[array[int], array[int]]":
        """Places ordered by size, and the sizes in that order; `new` are those of what comes."""
        if self.removed:
            gone = set(self.removed)
            kept = [rank for rank, place in enumerate(old) if place not in gone]
            old, sizes = [old[rank] for rank in kept], [sizes[rank] for rank in kept]
        found = array("i", map(self._moved.__getitem__, old))
        ordered = array("q", sizes)
        for place, size in zip(self.added, new, strict=True):
            rank = bisect_left(ordered, size)
            found.insert(rank, place)
            ordered.insert(rank, size)
        return found, ordered

    @cached_property
    def _moved(self) -> "array[int]":
        """Where each place is after the splice; -1 for those that go."""
        steps = array("i", bytes(4 * (self.length + 1)))
        for place in self.before:
            steps[place] += 1
        for place in self.removed:
            steps[place + 1] -= 1
        moved = array("i", map(int.__add__, accumulate(steps), range(self.length)))
        for place in self.removed:
            moved[place] = -1
        return moved


def spliced_index(index: TimeIndex, splice: Splice, rows: Sequence[TimeRow]) -> TimeIndex:
    """The index with these rows put in; they are as many as come, in order."""
    new = list(zip(*rows, strict=True)) or [()] * len(KINDS)
    columns = [
        splice.column(kind, before, values)
        for kind, before, values in zip(KINDS, index.columns, new, strict=True)
    ]
    orders = index.orders
    by_latest, ends = splice.order(orders.by_latest, orders.ends, [row.latest for row in rows])
    middles_of_new = [middle_of(row.earliest, row.latest, row.rise) for row in rows]
    by_middle, middles = splice.order(orders.by_middle, orders.middles, middles_of_new)
    return TimeIndex.of_packed(columns, Orders(by_latest, ends, by_middle, middles))
