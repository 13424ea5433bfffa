"""All that is public on a timeline, event after event in order of date, for what readers take away with them.

Read a piece at a time, so that a million events fit into a download as twenty do. Never writes, and shapes no page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from django.db.models import Q

from timeline.models import Lane, PublishedEntry, Restrictions, Standing, Timeline
from timeline.models.dated import ORDER_OF_DATE
from timeline.records import EventRecord, SourceRecord
from timeline.rendering.event_item import EventItem, event_item
from timeline.rendering.public_notices import notices_by_event
from timeline.rendering.topic_names import topic_names

AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Told:
    """One event as its timeline tells it. `sequence` counts how often it was published, `since` is the last time."""

    item: EventItem
    record: EventRecord
    lane: Lane
    importance: int
    sequence: int
    since: datetime


@dataclass(slots=True)
class Bibliography:
    """The sources of what has been told so far, numbered in the order in which they were first cited."""

    numbers: dict[SourceRecord, int]

    def take_up(self, record: EventRecord) -> None:
        for citation in record.public_citations:
            self.numbers.setdefault(citation.source, len(self.numbers) + 1)


EVERYTHING = Q()


def chronology(
    timeline: Timeline, *, at: datetime, sources: Bibliography | None = None, among: Q = EVERYTHING
) -> Iterator[Told]:
    """What was public of the timeline at that moment, as far as its entries are `among` these. `sources` is filled on
    the way."""
    sources = sources or Bibliography({})
    restrictions = Restrictions.now()
    found = PublishedEntry.objects.published(at).filter(among, timeline=timeline).order_by(*ORDER_OF_DATE)
    rows = found.select_related("lane", "published_event").iterator(chunk_size=AT_ONCE)
    while piece := list(islice(rows, AT_ONCE)):
        yield from _told(piece, restrictions, sources, timeline.language, at)


def _told(
    piece: Sequence[PublishedEntry],
    restrictions: Restrictions,
    sources: Bibliography,
    language: str,
    at: datetime,
) -> Iterator[Told]:
    records = [restrictions.public_part(entry.published_event.to_record()) for entry in piece]
    topics = topic_names(slug for record in records for slug in record.topics)
    notices = notices_by_event([entry.published_event.event_id for entry in piece], at=at)
    for entry, record in zip(piece, records, strict=True):
        publication = entry.published_event
        if publication.standing == Standing.LIVE:
            sources.take_up(record)
        item = event_item(
            publication,
            record,
            headline=entry.headline,
            numbers=sources.numbers,
            notices=notices.get(publication.event_id, ()),
            topics=topics,
            language=language,
        )
        yield Told(item, record, entry.lane, entry.importance, publication.sequence, publication.public_from)
