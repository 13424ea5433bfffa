"""What was published of a timeline at a moment in the past, as far as it may still be told. Never writes.

What was withheld since is left out by the chart (see chart_reading.py); pictures that readers do not meet any more are
left out here, for one may have been taken away for good.
"""

from collections.abc import Collection, Mapping
from datetime import datetime

from timeline.models import Image, Lane, PublishedEntry, Timeline
from timeline.rendering.chart import Chart
from timeline.rendering.entry_rows import PublishedRows


class PastRows(PublishedRows):
    """`now` is the moment of asking, by which it is told what readers still meet."""

    def __init__(self, timeline: Timeline, *, now: datetime) -> None:
        super().__init__(timeline)
        self._now = now
        self._lanes: Mapping[int, Lane] = {}

    def chart(self, *, now: datetime, as_of: datetime | None) -> Chart:
        chart = super().chart(now=now, as_of=as_of)
        self._lanes = {lane.pk: lane for lane in chart.lanes}
        return chart

    def whole(self, keys: Collection[int]) -> Mapping[int, PublishedEntry]:
        entries = self._in_lanes(super().whole(keys))
        records = [row.published_event.record for row in entries.values()]
        illustrated = [record for record in records if record.get("image")]
        names = {record["image"]["name"] for record in illustrated}
        kept = Image.objects.public(self._now).filter(name__in=names) if names else Image.objects.none()
        still = set(kept.values_list("name", flat=True))
        for record in illustrated:
            if record["image"]["name"] not in still:
                record["image"] = None
        return entries

    def for_marks(self, keys: Collection[int]) -> Mapping[int, PublishedEntry]:
        return self._in_lanes(super().for_marks(keys))

    def _in_lanes(self, entries: Mapping[int, PublishedEntry]) -> Mapping[int, PublishedEntry]:
        """Each in its lane as that was called then."""
        for entry in entries.values():
            entry.lane = self._lanes.get(entry.lane_id, entry.lane)
        return entries
