"""Which of many events have each value of one kind: each lane, each place, each topic. Knows none of these words."""

from array import array
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Generic, TypeVar

from timeline.layout.bitmaps import bitmap, flags_of, positions
from timeline.layout.splicing import Splice

Value = TypeVar("Value", bound=Hashable)
Name = TypeVar("Name", bound=Hashable)

DENSE = 64
"""A set that holds more than every so manieth event is kept as a bitmap, which weighs less then; others as places."""


@dataclass(frozen=True)
class Members(Generic[Value]):
    """`dense` are bitmaps, `sparse` are places in order; a value without an event is in neither."""

    dense: Mapping[Value, int]
    sparse: Mapping[Value, Sequence[int]]

    @classmethod
    def of(cls, places: Mapping[Value, Sequence[int]], length: int) -> "Members[Value]":
        """Of places in order, of so many events."""
        many = {value for value, held in places.items() if len(held) > length // DENSE}
        return cls(
            {value: bitmap(held) for value, held in places.items() if value in many},
            {value: held for value, held in places.items() if held and value not in many},
        )

    def __contains__(self, value: object) -> bool:
        return value in self.dense or value in self.sparse

    @property
    def values(self) -> Iterable[Value]:
        return (*self.dense, *self.sparse)

    def bitmap(self, value: Value) -> int:
        known = self.dense.get(value)
        return bitmap(self.sparse.get(value, ())) if known is None else known

    def any_of(self, values: Iterable[Value]) -> int:
        return reduce(or_, map(self.bitmap, values), 0)

    def counts(self, among: int) -> dict[Value, int]:
        """How many of a set have each value; those that none has are left out."""
        found = {value: (known & among).bit_count() for value, known in self.dense.items()}
        flags = flags_of(among) if self.sparse else b""
        for value, places in self.sparse.items():
            found[value] = sum(flags[place] for place in places if place < len(flags))
        return {value: count for value, count in found.items() if count}

    def spliced(self, splice: Splice, new: Mapping[Value, Sequence[int]]) -> "Members[Value]":
        """`new` are the places of what comes, as after the splice, by value."""
        dense = {value: splice.bits(known, new.get(value, ())) for value, known in self.dense.items()}
        sparse = {value: splice.places(held, new.get(value, ())) for value, held in self.sparse.items()}
        for value, places in new.items():
            if value not in self:
                sparse[value] = array("i", places)
        return Members(
            {value: known for value, known in dense.items() if known},
            {value: held for value, held in sparse.items() if held},
        )

    def renamed(self, names: Mapping[Value, Name]) -> "Members[Name]":
        """By other names; values of one name are one value, and those without a name are left out."""
        by_name: dict[Name, list[Value]] = {}
        for value in self.values:
            if value in names:
                by_name.setdefault(names[value], []).append(value)
        dense: dict[Name, int] = {}
        sparse: dict[Name, Sequence[int]] = {}
        for name, values in by_name.items():
            if any(value in self.dense for value in values):
                dense[name] = self.any_of(values)
            elif len(values) == 1:
                sparse[name] = self.sparse[values[0]]
            else:
                sparse[name] = array("i", positions(self.any_of(values)))
        return Members(dense, sparse)
