"""How many public events of a timeline cite each of its sources: enough to know how many sources there are, and to know
it still when events come and go. Keeps numbers made of what tells sources apart, and so can name none of them."""

import hashlib
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class SourceTally:
    """`names` are 64 bits of a digest each, in order; `counts` stand beside them."""

    names: Sequence[int]
    counts: Sequence[int]

    @classmethod
    def of(cls, counted: Iterable[tuple[str, int]]) -> "SourceTally":
        pairs = sorted((_digest(identity), count) for identity, count in counted)
        return cls(array("Q", [name for name, _ in pairs]), array("I", [count for _, count in pairs]))

    def __len__(self) -> int:
        return len(self.names)

    def changed(self, by: Mapping[str, int]) -> "SourceTally":
        """With so many more, or fewer, events that cite each."""
        names, counts = array("Q", self.names), array("I", self.counts)
        for name, more in sorted((_digest(identity), more) for identity, more in by.items()):
            place = bisect_left(names, name)
            is_known = place < len(names) and names[place] == name
            count = (counts[place] if is_known else 0) + more
            if is_known and count > 0:
                counts[place] = count
            elif is_known:
                del names[place], counts[place]
            elif count > 0:
                names.insert(place, name)
                counts.insert(place, count)
        return SourceTally(names, counts)


def _digest(identity: str) -> int:
    return int.from_bytes(hashlib.blake2b(identity.encode(), digest_size=8).digest(), "big")
