"""One public timeline at one moment as sets of events: what stands where, in which lane, about whom. Draws nothing.

A chart is made in a constant number of queries however long the timeline is, kept by whoever asked for it (see
editions.py), and tells which events a page shows. What they say is then read for those alone.
"""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import compress
from typing import NamedTuple

from timeline.layout.bitmaps import bitmap
from timeline.layout.scale import Scale, even_scale, true_scale
from timeline.layout.time_index import TimeIndex
from timeline.models import Era, Lane
from timeline.rendering.chart_columns import ChartColumns
from timeline.rendering.chart_members import Members
from timeline.rendering.former_words import Called
from timeline.rendering.scene import scale_of
from timeline.rendering.view_state import ScaleKind, ViewState

MOST_FOR_OWN_SCALE = 2_000
"""What leaves more events than these is drawn on the scale of the whole timeline, which is made once."""


class ChartTopic(NamedTuple):
    """A topic that some entries bear; `merged` are the slugs of what was merged into it."""

    slug: str
    name: str
    kind: str
    merged: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chart:
    """Sets are bitmaps over the positions of `index`. `lanes` are those with something in them, and the open ones.

    It holds from the moment that it was made for until `until`, when something is public that was scheduled.
    """

    columns: ChartColumns
    lanes: tuple[Lane, ...]
    eras: tuple[Era, ...]
    in_lane: Members[str]
    about: Members[str]
    topics: Mapping[str, ChartTopic]
    called: Called
    updated_at: datetime.datetime | None = None
    until: datetime.datetime | None = None
    # The scale of everything, where it is known already.
    known_scale: Scale | None = None

    @classmethod
    def of(
        cls,
        columns: ChartColumns,
        called: Called,
        *,
        eras: Iterable[Era] = (),
        updated_at: datetime.datetime | None = None,
        until: datetime.datetime | None = None,
        known_scale: Scale | None = None,
    ) -> "Chart":
        """Topics that no entry bears are left out. An event that bears a topic that was merged bears the other one."""
        stands = {topic.pk: topic.kept for topic in called.topics}
        about = columns.about.renamed({key: topic.slug for key, topic in stands.items()})
        merged: dict[str, list[str]] = {}
        for topic in called.topics:
            if topic.merged_into:
                merged.setdefault(topic.merged_into.slug, []).append(topic.slug)
        in_lane = columns.in_lane.renamed({lane.pk: lane.slug for lane in called.lanes})
        return cls(
            columns=columns,
            lanes=tuple(lane for lane in called.lanes if lane.closed_at is None or lane.slug in in_lane),
            eras=tuple(eras),
            in_lane=in_lane,
            about=about,
            topics={
                topic.slug: ChartTopic(topic.slug, topic.name, topic.kind, tuple(merged.get(topic.slug, ())))
                for topic in stands.values()
                if topic.slug in about
            },
            called=called,
            updated_at=updated_at,
            until=until,
            known_scale=known_scale,
        )

    def __len__(self) -> int:
        return len(self.columns)

    @property
    def index(self) -> TimeIndex:
        return self.columns.index

    @property
    def live(self) -> int:
        return self.columns.live

    @property
    def confirmed(self) -> int:
        return self.columns.confirmed

    @property
    def at_place(self) -> Members[str]:
        return self.columns.at_place

    @property
    def source_count(self) -> int:
        return len(self.columns.sources)

    @property
    def everything(self) -> int:
        return self.index.all

    def position_of(self, public_id: str) -> int | None:
        return self.columns.position_of(public_id)

    @property
    def topic_slugs(self) -> dict[str, str]:
        """Every slug that leads to a topic, those of what was merged into it included, with the one it stands under."""
        return {slug: topic.slug for topic in self.topics.values() for slug in (topic.slug, *topic.merged)}

    def of_keys(self, keys: Iterable[int]) -> int:
        """The set of the entries with these keys; those of other timelines and times are passed over."""
        wanted = set(keys)
        found = compress(range(len(self)), map(wanted.__contains__, self.index.key)) if wanted else ()
        return bitmap(found)

    def scale(self, view: ViewState, among: int) -> Scale | None:
        """What a window of these is drawn on: made of them, and where they are many, of everything."""
        if among.bit_count() <= MOST_FOR_OWN_SCALE:
            return scale_of(self.index.spans(among), view)
        return self._even_scale if view.scale is ScaleKind.EVEN else self.true_scale

    @cached_property
    def true_scale(self) -> Scale | None:
        return self.known_scale or true_scale(self.index.distinct_spans())

    @cached_property
    def _even_scale(self) -> Scale | None:
        return even_scale(self.index.distinct_spans())
