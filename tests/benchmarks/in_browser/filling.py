"""Fills an empty newsroom with a timeline of each size, and writes the same events down for those beside it.

python -m tests.benchmarks.in_browser.filling FOLDER 20 2000 100000
"""

import json
import sys
from pathlib import Path

import django

MOST_FOR_PEERS = 20_000
"""Neither peer opens more than these."""


def main(folder: Path, sizes: list[int]) -> None:
    from tests.bulk import long_timeline

    for size in sizes:
        timeline = long_timeline(size, title=f"Events {size}")
        if size <= MOST_FOR_PEERS:
            (folder / f"events-{size}.json").write_text(json.dumps(_told(timeline.pk)), encoding="utf-8")


def _told(timeline_id: int) -> list[dict[str, str]]:
    """What both peers can show of an event: headline, summary, lane, first and last day."""
    from timeline.models import PublishedEntry

    entries = PublishedEntry.objects.filter(timeline_id=timeline_id).select_related("published_event", "lane")
    return [
        {
            "headline": entry.headline,
            "summary": entry.published_event.summary,
            "lane": entry.lane.name,
            "start": entry.published_event.date.first_day,
            "end": entry.published_event.date.last_day,
        }
        for entry in entries
    ]


if __name__ == "__main__":
    django.setup()
    main(Path(sys.argv[1]), [int(size) for size in sys.argv[2:]])
