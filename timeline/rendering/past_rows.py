"""What was published of a timeline at a moment in the past, as far as it may still be told. Never writes.

What was withheld since is left out by the chart (see chart_reading.py); pictures that readers do not meet any more are
left out here, for one may have been taken away for good.
"""

from collections.abc import Collection, Mapping
from datetime import datetime

from timeline.models import Image, PublishedEntry, Timeline
from timeline.rendering.entry_rows import PublishedRows


class PastRows(PublishedRows):
    """`now` is the moment of asking, by which it is told what readers still meet."""

    def __init__(self, timeline: Timeline, *, now: datetime) -> None:
        super().__init__(timeline)
        self._now = now

    def whole(self, keys: Collection[int]) -> Mapping[int, PublishedEntry]:
        entries = super().whole(keys)
        records = [row.published_event.record for row in entries.values()]
        illustrated = [record for record in records if record.get("image")]
        names = {record["image"]["name"] for record in illustrated}
        kept = Image.objects.public(self._now).filter(name__in=names) if names else Image.objects.none()
        still = set(kept.values_list("name", flat=True))
        for record in illustrated:
            if record["image"]["name"] not in still:
                record["image"] = None
        return entries
