"""What a chart is made of, packed: columns and sets that can be written down, and into which a few events can be put.

Says which entry has which lane and topic by their keys alone: what these are called now is the chart's to say.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple

from timeline.layout.bitmaps import set_of_flags
from timeline.layout.splicing import Splice, spliced_index
from timeline.layout.time_index import KINDS, TimeIndex, TimeRow
from timeline.models import Standing
from timeline.models.published_entry import is_confirmed
from timeline.models.slugs import PUBLIC_ID_LENGTH
from timeline.rendering.chart_members import Members
from timeline.rendering.source_tally import SourceTally

BATCH = 5_000
UNKNOWN_PRECISION = -1


class ChartRow(NamedTuple):
    """An entry as the chart reads it, in this order of columns."""

    key: int
    public_id: str
    earliest: int
    latest: int
    rise: int | None
    fall: int | None
    is_date_certain: bool
    importance: int
    precision: int | None
    lane: int
    standing: str
    occurrence: str
    place: str
    source_count: int

    @property
    def order(self) -> tuple[int, int, bytes]:
        """Its place among those of the same beginning."""
        return _precision(self.precision), self.latest, _packed_id(self.public_id)

    @property
    def time_row(self) -> TimeRow:
        rise = self.earliest if self.rise is None else self.rise
        fall = self.latest if self.fall is None else self.fall
        certain = bool(self.is_date_certain)
        return TimeRow(self.earliest, self.latest, rise, fall, certain, self.importance, self.key)


@dataclass(frozen=True)
class ChartColumns:
    """In order of date. Sets are bitmaps over the positions of `index`; `public_ids` have one length each."""

    index: TimeIndex
    precision: Sequence[int]
    public_ids: Any
    live: int
    confirmed: int
    in_lane: Members[int]
    at_place: Members[str]
    about: Members[int]
    sources: SourceTally

    def __len__(self) -> int:
        return len(self.index)

    def position_of(self, public_id: str) -> int | None:
        wanted = _packed_id(public_id)
        ids, at = bytes(self.public_ids), -1
        while wanted.strip() and (at := ids.find(wanted, at + 1)) >= 0:
            if at % PUBLIC_ID_LENGTH == 0:
                return at // PUBLIC_ID_LENGTH
        return None

    def public_id(self, position: int) -> str:
        start = position * PUBLIC_ID_LENGTH
        return bytes(self.public_ids[start : start + PUBLIC_ID_LENGTH]).decode().rstrip()

    def place_for(self, row: ChartRow) -> int:
        """The position before which it stands."""
        first = bisect_left(self.index.earliest, row.earliest)
        last = bisect_right(self.index.earliest, row.earliest)
        return bisect_right(range(last), row.order, lo=first, key=self._order)

    def _order(self, position: int) -> tuple[int, int, bytes]:
        return (
            self.precision[position],
            self.index.latest[position],
            _packed_id(self.public_id(position)),
        )


def pack(rows: Iterable[ChartRow], bearing: Iterable[tuple[int, int]], sources: SourceTally) -> ChartColumns:
    """`rows` come in order of date; `bearing` are pairs of a topic and the key of an entry."""
    packer = _Packer()
    rows = iter(rows)
    while batch := list(islice(rows, BATCH)):
        packer.add(batch)
    return packer.packed(bearing, sources)


def spliced(
    packed: ChartColumns,
    gone: Sequence[int],
    come: Sequence[ChartRow],
    bearing: Iterable[tuple[int, int]],
    sources: SourceTally,
) -> ChartColumns:
    """The columns without the positions `gone`, in order, and with these rows, which bear these topics."""
    come = sorted(come, key=lambda row: (row.earliest, row.order))
    splice = Splice(len(packed), gone, [packed.place_for(row) for row in come])
    places = {row.key: place for place, row in zip(splice.added, come, strict=True)}
    topics: dict[int, set[int]] = defaultdict(set)
    for topic, key in bearing:
        topics[topic].add(places[key])
    told = {name: [row.key for row in come if is_so(row)] for name, is_so in SETS.items()}
    identities = [_packed_id(row.public_id) for row in come]
    return ChartColumns(
        index=spliced_index(packed.index, splice, [row.time_row for row in come]),
        precision=splice.column("b", packed.precision, [_precision(row.precision) for row in come]),
        public_ids=splice.pieces(packed.public_ids, PUBLIC_ID_LENGTH, identities),
        **{
            name: splice.bits(getattr(packed, name), map(places.__getitem__, keys))
            for name, keys in told.items()
        },
        in_lane=packed.in_lane.spliced(splice, _by_value((row.lane, places[row.key]) for row in come)),
        at_place=packed.at_place.spliced(splice, _by_value((row.place, places[row.key]) for row in come)),
        about=packed.about.spliced(splice, {topic: sorted(held) for topic, held in topics.items()}),
        sources=sources,
    )


def _is_live(row: ChartRow) -> bool:
    return row.standing == Standing.LIVE


def _is_confirmed(row: ChartRow) -> bool:
    return is_confirmed(
        row.standing,
        row.occurrence,
        is_date_certain=bool(row.is_date_certain),
        source_count=row.source_count,
    )


SETS = {"live": _is_live, "confirmed": _is_confirmed}


class _Packer:
    """Takes rows a batch at a time, so that a million of them are never there at once."""

    def __init__(self) -> None:
        self._columns = [array(kind) for kind in KINDS]
        self._precision = array("b")
        self._ids = bytearray()
        self._flags = {name: bytearray() for name in SETS}
        self._lanes: dict[int, array[int]] = defaultdict(lambda: array("i"))
        self._places: dict[str, array[int]] = defaultdict(lambda: array("i"))

    def add(self, batch: Sequence[ChartRow]) -> None:
        """By columns: of a hundred thousand rows, each look at one by its names costs more than reading it."""
        first = len(self._precision)
        told = ChartRow(*zip(*batch, strict=True))  # type: ignore[arg-type]
        columns: Any = told
        rise = [
            other if one is None else one for one, other in zip(columns.rise, columns.earliest, strict=True)
        ]
        fall = [
            other if one is None else one for one, other in zip(columns.fall, columns.latest, strict=True)
        ]
        values = (columns.earliest, columns.latest, rise, fall, columns.is_date_certain)
        for column, more in zip(self._columns, (*values, columns.importance, columns.key), strict=True):
            column.extend(map(int, more))
        self._precision.extend(map(_precision, columns.precision))
        self._ids += b"".join(map(_packed_id, columns.public_id))
        for place, (lane, words) in enumerate(zip(columns.lane, columns.place, strict=True), start=first):
            self._lanes[lane].append(place)
            if words:
                self._places[words].append(place)
        facts = zip(
            columns.standing, columns.occurrence, columns.is_date_certain, columns.source_count, strict=True
        )
        self._flags["live"] += bytes(standing == Standing.LIVE for standing in columns.standing)
        self._flags["confirmed"] += bytes(
            is_confirmed(standing, occurrence, is_date_certain=is_certain, source_count=count)
            for standing, occurrence, is_certain, count in facts
        )

    def packed(self, bearing: Iterable[tuple[int, int]], sources: SourceTally) -> ChartColumns:
        index = TimeIndex.of_packed(self._columns)
        return ChartColumns(
            index=index,
            precision=self._precision,
            public_ids=bytes(self._ids),
            **{name: set_of_flags(flags) for name, flags in self._flags.items()},
            in_lane=Members.of(self._lanes, len(index)),
            at_place=Members.of(self._places, len(index)),
            about=Members.of(self._topics(bearing), len(index)),
            sources=sources,
        )

    def _topics(self, bearing: Iterable[tuple[int, int]]) -> Mapping[int, Sequence[int]]:
        where = {key: place for place, key in enumerate(self._columns[-1])}
        found: dict[int, array[int]] = defaultdict(lambda: array("i"))
        for topic, key in bearing:
            if key in where:
                found[topic].append(where[key])
        return {topic: array("i", sorted(places)) for topic, places in found.items()}


def _by_value(pairs: Iterable[tuple[Any, int]]) -> Mapping[Any, Sequence[int]]:
    found: dict[Any, list[int]] = {}
    for value, place in pairs:
        if value != "":
            found.setdefault(value, []).append(place)
    return found


def _precision(rank: int | None) -> int:
    return UNKNOWN_PRECISION if rank is None else rank


def _packed_id(public_id: str) -> bytes:
    return public_id.encode().ljust(PUBLIC_ID_LENGTH)[:PUBLIC_ID_LENGTH]
