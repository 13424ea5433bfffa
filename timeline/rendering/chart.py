"""One public timeline at one moment as sets of events: what stands where, in which lane, about whom. Draws nothing.

A chart is made in a constant number of queries however long the timeline is, kept by whoever asked for it (see
editions.py), and tells which events a page shows. What they say is then read for those alone.
"""

import datetime
from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from itertools import compress
from operator import or_
from typing import Any, NamedTuple

from timeline.layout.scale import Scale
from timeline.layout.time_index import TimeIndex, bitmap, flags_of
from timeline.models import Era, Lane, Standing, TopicKind
from timeline.models.published_entry import is_confirmed
from timeline.rendering.scene import scale_of
from timeline.rendering.view_state import ScaleKind, ViewState

DENSE = 64
MOST_FOR_OWN_SCALE = 2_000
"""What leaves more events than these is drawn on the scale of the whole timeline, which is made once."""


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
    lane: int
    standing: str
    occurrence: str
    place: str
    source_count: int


class ChartTopic(NamedTuple):
    """A topic that some entries bear; `entries` are their keys, `merged` the slugs of what was merged into it."""

    slug: str
    name: str
    kind: str
    entries: Sequence[int]
    merged: tuple[str, ...] = ()


@dataclass(frozen=True)
class Members:
    """Which positions have each value of one kind."""

    positions: Mapping[str, Sequence[int]]

    def __contains__(self, value: object) -> bool:
        return value in self.positions

    @cached_property
    def _dense(self) -> dict[str, int]:
        """The sets of values that many have: to count with them takes a look at every 64th part of what they hold."""
        total = max((places[-1] for places in self.positions.values()), default=0) + 1
        return {
            value: bitmap(places) for value, places in self.positions.items() if len(places) > total // DENSE
        }

    def bitmap(self, value: str) -> int:
        known = self._dense.get(value)
        return bitmap(self.positions.get(value, ())) if known is None else known

    def any_of(self, values: Iterable[str]) -> int:
        return reduce(or_, map(self.bitmap, values), 0)

    def counts(self, among: int) -> dict[str, int]:
        """How many of a set have each value; those that none has are left out."""
        found = {value: (known & among).bit_count() for value, known in self._dense.items()}
        flags = flags_of(among)
        for value, places in self.positions.items():
            if value not in found:
                found[value] = sum(flags[place] for place in places if place < len(flags))
        return {value: found[value] for value in self.positions if found[value]}


@dataclass(frozen=True)
class Chart:
    """Sets are bitmaps over the positions of `index`. `lanes` are those with something in them, and the open ones.

    It holds from the moment that it was made for until `until`, when something is public that was scheduled.
    """

    index: TimeIndex
    public_ids: Sequence[str]
    live: int
    confirmed: int
    by_one_source: int
    lanes: tuple[Lane, ...]
    eras: tuple[Era, ...]
    in_lane: Members
    at_place: Members
    about: Members
    topics: Mapping[str, ChartTopic]
    updated_at: datetime.datetime | None = None
    source_count: int = 0
    until: datetime.datetime | None = None

    def __len__(self) -> int:
        return len(self.index)

    @property
    def everything(self) -> int:
        return self.index.all

    def position_of(self, public_id: str) -> int | None:
        return self._by_public_id.get(public_id)

    @property
    def topic_slugs(self) -> dict[str, str]:
        """Every slug that leads to a topic, those of what was merged into it included, with the one it stands under."""
        return {slug: topic.slug for topic in self.topics.values() for slug in (topic.slug, *topic.merged)}

    def of_keys(self, keys: Iterable[int]) -> int:
        """The set of the entries with these keys; those of other timelines and times are passed over."""
        found = map(self._by_key.get, keys)
        return bitmap([position for position in found if position is not None])

    def scale(self, view: ViewState, among: int) -> Scale | None:
        """What a window of these is drawn on: made of them, and where they are many, of everything."""
        if among.bit_count() <= MOST_FOR_OWN_SCALE:
            return scale_of(self.index.spans(among), view)
        return self._scale_of_all(view.scale)

    def _scale_of_all(self, kind: ScaleKind) -> Scale | None:
        if kind not in self._scales:
            self._scales[kind] = scale_of(self.index.spans(self.everything), ViewState(scale=kind))
        return self._scales[kind]

    @cached_property
    def _scales(self) -> dict[ScaleKind, Scale | None]:
        return {}

    @cached_property
    def _by_public_id(self) -> dict[str, int]:
        return {public_id: position for position, public_id in enumerate(self.public_ids)}

    @cached_property
    def _by_key(self) -> dict[int, int]:
        return {key: position for position, key in enumerate(self.index.key)}


def make_chart(
    rows: Sequence[ChartRow],
    *,
    lanes: Sequence[Lane],
    eras: Sequence[Era] = (),
    topics: Iterable[ChartTopic] = (),
    updated_at: datetime.datetime | None = None,
    source_count: int = 0,
    until: datetime.datetime | None = None,
) -> Chart:
    """`rows` come in order of date. Topics without an entry among them are left out."""
    slugs = {lane.pk: lane.slug for lane in lanes}
    numbers = {lane.pk: number for number, lane in enumerate(lanes)}
    # By columns from here on: of a hundred thousand rows, each look at one by its names costs more than reading it.
    by_column: Any = zip(*rows, strict=True) if rows else [()] * len(ChartRow._fields)
    columns: Any = ChartRow(*by_column)
    in_lane = _members(map(slugs.__getitem__, columns.lane))
    positions = {key: place for place, key in enumerate(columns.key)}
    borne = {
        topic.slug: (topic, array("l", sorted(positions[key] for key in topic.entries if key in positions)))
        for topic in topics
    }
    borne = {slug: (topic, places) for slug, (topic, places) in borne.items() if places}
    return Chart(
        index=_index(columns, numbers),
        public_ids=columns.public_id,
        live=_where(standing == Standing.LIVE for standing in columns.standing),
        confirmed=_where(
            is_confirmed(standing, occurrence, is_date_certain=is_certain, source_count=count)
            for standing, occurrence, is_certain, count in zip(
                columns.standing,
                columns.occurrence,
                columns.is_date_certain,
                columns.source_count,
                strict=True,
            )
        ),
        by_one_source=_where(count == 1 for count in columns.source_count),
        lanes=tuple(lane for lane in lanes if lane.closed_at is None or lane.slug in in_lane),
        eras=tuple(eras),
        in_lane=in_lane,
        at_place=_members(columns.place),
        about=Members({slug: places for slug, (_, places) in borne.items()}),
        topics={slug: topic for slug, (topic, _) in borne.items()},
        updated_at=updated_at,
        source_count=source_count,
        until=until,
    )


def is_person(topic: ChartTopic) -> bool:
    return topic.kind == TopicKind.PERSON


def _index(columns: Any, numbers: Mapping[int, int]) -> TimeIndex:
    return TimeIndex.of_columns(
        (
            columns.earliest,
            columns.latest,
            _or_else(columns.rise, columns.earliest),
            _or_else(columns.fall, columns.latest),
            columns.is_date_certain,
            columns.importance,
            [numbers[lane] for lane in columns.lane],
            columns.key,
        )
    )


def _or_else(known: Sequence[int | None], otherwise: Sequence[int]) -> list[int]:
    return [other if one is None else one for one, other in zip(known, otherwise, strict=True)]


def _members(values: Iterable[str]) -> Members:
    """By position; "" is no value."""
    found: dict[str, array[int]] = defaultdict(lambda: array("l"))
    for place, value in enumerate(values):
        found[value].append(place)
    found.pop("", None)
    return Members(dict(found))


def _where(said: Iterable[bool]) -> int:
    flags = list(said)
    return bitmap(list(compress(range(len(flags)), flags)))
