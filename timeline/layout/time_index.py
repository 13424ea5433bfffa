"""All that stands on a timeline, packed in order of date, so that what a window shows is found without looking at the
rest. Knows numbers alone; what an event says is asked elsewhere, by its key.

A set of events is a bitmap over the positions in that order: see bitmaps.py.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, compress, pairwise
from typing import NamedTuple, Self

from timeline.dates.calendar import OPEN_END, OPEN_START, SECONDS_PER_DAY
from timeline.layout.bitmaps import bitmap, every, flags_of, positions, set_of_flags
from timeline.layout.span import Span

MOST_IMPORTANT = 5
CHECKPOINTS = 64
"""For so many moments it is kept what lasts beyond them; between two of them events are looked at one by one."""

MOST_MARKS_KEPT = 16
"""Of so many sets it is kept how they lie in time: that of everything, and that of each lane, are asked for again."""


class TimeRow(NamedTuple):
    """One event. Moments are whole seconds since 1970, as those of `Span`; `is_certain` where its date is neither about
    right nor doubted. `key` finds the event elsewhere."""

    earliest: int
    latest: int
    rise: int
    fall: int
    is_certain: bool
    importance: int
    key: int


KINDS = "qqqqbbq"
"""Of the columns of a `TimeRow`, as `array` names them."""


class Orders(NamedTuple):
    """The positions by the last second and by the middle of each event, and these moments themselves in that order."""

    by_latest: Sequence[int]
    ends: Sequence[int]
    by_middle: Sequence[int]
    middles: Sequence[int]


@dataclass(frozen=True)
class TimeIndex:
    """Columns of equal length; a position is a place in all of them. Made by `of`, or of columns packed already."""

    earliest: Sequence[int]
    latest: Sequence[int]
    rise: Sequence[int]
    fall: Sequence[int]
    is_certain: Sequence[int]
    importance: Sequence[int]
    key: Sequence[int]
    known_orders: Orders | None = field(default=None, repr=False, compare=False)

    @classmethod
    def of(cls, rows: Iterable[TimeRow]) -> Self:
        """Pack the rows, which come in order of date: by `earliest` first."""
        return cls.of_columns(list(zip(*rows, strict=True)) or [()] * len(TimeRow._fields))

    @classmethod
    def of_columns(cls, columns: Iterable[Sequence[int]]) -> Self:
        """The same from the columns of such rows, in the order of the fields of `TimeRow`."""
        return cls.of_packed([array(kind, column) for kind, column in zip(KINDS, columns, strict=True)])

    @classmethod
    def of_packed(cls, columns: Sequence[Sequence[int]], orders: Orders | None = None) -> Self:
        """Of columns that are packed already, which are kept as they are."""
        earliest, latest, rise, fall, is_certain, importance, key = columns
        return cls(earliest, latest, rise, fall, is_certain, importance, key, orders)

    @property
    def columns(self) -> tuple[Sequence[int], ...]:
        """In the order of the fields of `TimeRow`."""
        times = (self.earliest, self.latest, self.rise, self.fall)
        return (*times, self.is_certain, self.importance, self.key)

    def __len__(self) -> int:
        return len(self.key)

    @property
    def all(self) -> int:
        """Everything, as a bitmap."""
        return (1 << len(self)) - 1

    def overlapping(self, start: int, end: int) -> int:
        """What may have happened, or gone on, from the second `start` to the one before `end`."""
        begun = (1 << bisect_left(self.earliest, end)) - 1
        return begun & self._lasting_to(start) if start < end else 0

    def top(self, start: int, end: int, limit: int, among: int) -> list[int]:
        """The positions of the most important of these in the window, at most `limit`, in order of date.

        Of equals those that stand apart come first, wherever the window lies: what is chosen stays so while a window
        slides, and is not all at one end of it.
        """
        seen = self.overlapping(start, end) & among
        if seen.bit_count() <= limit:
            return list(positions(seen))
        chosen, room = 0, limit
        for tier in self._tiers:
            found = tier & seen
            count = found.bit_count()
            if count > room:
                chosen |= bitmap(sorted(positions(found), key=_scattered)[:room])
                break
            chosen |= found
            room -= count
        return list(positions(chosen))

    def of_importance(self, least: int) -> int:
        """The set of positions whose importance is `least` or more."""
        return bitmap([place for place, said in enumerate(self.importance) if said >= least])

    def counts(self, edges: Sequence[int], among: int) -> list[int]:
        """How many of these stand from each edge to the one before the next, one number less than there are edges.

        Each is counted once, in the middle of what its date can mean: a year is not its 1 January. `edges` grow.
        """
        places = [bisect_left(self.orders.middles, edge) for edge in edges]
        marks = self._in_order_of_middles(among)
        return [marks.count(1, begin, end) for begin, end in pairwise(places)]

    def spans(self, among: int) -> list[Span]:
        """The spans of these, in order of date: what a scale is made of."""
        rows = zip(self.earliest, self.latest, self.rise, self.fall, self.is_certain, strict=True)
        return [_span(*row) for row in compress(rows, flags_of(among))]

    def distinct_spans(self) -> list[Span]:
        """The spans of everything, each once and in no order, which is all that a scale wants to know of many."""
        rows = zip(self.earliest, self.latest, self.rise, self.fall, self.is_certain, strict=True)
        return [_span(*row) for row in set(rows)]

    def nearest(self, moment: int, among: int) -> int | None:
        """The position of the first of these that begins at that moment or later; else of the last one."""
        at = bisect_left(self.earliest, moment)
        later = among >> at
        if later:
            return at + (later & -later).bit_length() - 1
        return among.bit_length() - 1 if among else None

    def begun_before(self, moment: int) -> int:
        """How many can have begun before that second: they stand at the positions below this number."""
        return bisect_left(self.earliest, moment)

    def extent(self, among: int) -> tuple[int, int] | None:
        """The first and the last second that is known of any of these, open ends left out. None where nothing is."""
        flags = self._flags(among)
        first = flags.find(1, bisect_left(self.earliest, OPEN_START + 1))
        closed = range(bisect_left(self.orders.ends, OPEN_END) - 1, -1, -1)
        last = next((place for place in closed if flags[self.orders.by_latest[place]]), -1)
        if min(first, last) >= 0:
            return self.earliest[first], self.orders.ends[last]
        moments = [moment for span in self.spans(among) for moment in span.moments]
        return (min(moments), max(moments)) if moments else None

    def _flags(self, among: int) -> bytes:
        """A byte for each position, 1 for those in the set."""
        return flags_of(among).ljust(len(self), b"\0")

    def _in_order_of_middles(self, among: int) -> bytes:
        """A byte for each event in order of middles, 1 for those in the set; those of the last few sets are kept."""
        known = self._marks.get(among)
        if known is None:
            if len(self._marks) >= MOST_MARKS_KEPT:
                self._marks.clear()
            flags = self._flags(among)
            known = self._marks[among] = bytes(map(flags.__getitem__, self.orders.by_middle))
        return known

    @cached_property
    def _marks(self) -> dict[int, bytes]:
        return {}

    def _lasting_to(self, moment: int) -> int:
        """What can still be going on at that second or later."""
        first = bisect_left(self.orders.ends, moment)
        number = -(-first // self._step)
        found, known_from = self._checkpoints[number]
        if first == known_from:
            return found
        more = bytearray(len(self) // 8 + 1)
        for position in self.orders.by_latest[first:known_from]:
            more[position >> 3] |= 1 << (position & 7)
        return found | int.from_bytes(more, "little")

    @cached_property
    def orders(self) -> Orders:
        if self.known_orders:
            return self.known_orders
        by_latest = sorted(range(len(self)), key=self.latest.__getitem__)
        middle = list(map(middle_of, self.earliest, self.latest, self.rise))
        by_middle = sorted(range(len(self)), key=middle.__getitem__)
        return Orders(
            array("i", by_latest),
            array("q", map(self.latest.__getitem__, by_latest)),
            array("i", by_middle),
            array("q", map(middle.__getitem__, by_middle)),
        )

    @property
    def _step(self) -> int:
        return len(self) // CHECKPOINTS + 1

    @cached_property
    def _checkpoints(self) -> list[tuple[int, int]]:
        """Of every so many places in the order of ends: all that stand there or behind, and that place."""
        places = [min(place, len(self)) for place in range(0, len(self) + self._step, self._step)]
        by_latest = self.orders.by_latest
        steps = [bitmap(by_latest[place : place + self._step]) for place in reversed(places)]
        return list(zip(reversed(list(accumulate(steps, int.__or__))), places, strict=True))

    @cached_property
    def _tiers(self) -> list[int]:
        """Sets in the order in which they are drawn: by importance, and within it coarse steps before fine ones."""
        sizes = range(max(len(self).bit_length() - 1, 0), -1, -1)
        steps, coarser = [], 0
        for size in sizes:
            found = every(1 << size, len(self))
            steps.append(found & ~coarser)
            coarser = found
        said = bytes(self.importance)
        levels = [
            set_of_flags(said.translate(bytes(value == level for value in range(256))))
            for level in range(MOST_IMPORTANT, 0, -1)
        ]
        return [tier for level in levels for step in steps if (tier := level & step)]


def _scattered(position: int) -> int:
    """The same for the same position, and far apart for neighbours (Knuth, multiplicative hashing)."""
    return position * 2_654_435_761 % 4_294_967_296


def middle_of(earliest: int, latest: int, rise: int) -> int:
    """In the middle of what is known; an end that is open is not."""
    if earliest == OPEN_START:
        return min(latest, rise) if rise != OPEN_START else latest
    return earliest if latest == OPEN_END else (earliest + latest) // 2


def _span(earliest: int, latest: int, rise: int, fall: int, is_certain: int) -> Span:
    """As `Span.of` reads it off the date."""
    is_short = rise == fall and latest - earliest < SECONDS_PER_DAY
    return Span(earliest, rise, fall, latest, is_point=is_short and bool(is_certain))
