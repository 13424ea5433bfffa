"""A timeline as readers would meet it if all that is being written for it were published now. For the desk's eyes only.

Makes rows of the published projection out of working copies, in memory: what shapes the public page shapes these too,
and nothing is ever saved. What is out of readers' sight stays out of it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from django.db.models import Prefetch, QuerySet
from django.http import QueryDict

from timeline.models import Entry, Event, PublishedEntry, PublishedEvent, Standing, Timeline, User
from timeline.records import EntryRecord
from timeline.rendering.timeline_page import TimelinePage, timeline_page

# As many as one story has; drawing more than these by hand would keep the desk waiting.
MOST_SHOWN = 2_000


def timeline_preview(timeline: Timeline, query: QueryDict, *, seen_by: User, at: datetime) -> TimelinePage:
    """Shape the working copies that this person may see, in a constant number of queries."""
    dated = _standing_on(timeline, seen_by, at).filter(event__earliest__isnull=False)
    rows = dated.select_related("lane").prefetch_related(Prefetch("event", Event.objects.with_record()))
    page = timeline_page(timeline, query, at=at, entries=list(_as_published(rows[:MOST_SHOWN], timeline)))
    # Pictures of drafts have no public address.
    return replace(page, image_route="desk:image")


def undated_on(timeline: Timeline, *, seen_by: User, at: datetime) -> int:
    """How many events are in no preview because nobody has dated them yet."""
    return _standing_on(timeline, seen_by, at).filter(event__earliest__isnull=True).count()


def _standing_on(timeline: Timeline, seen_by: User, at: datetime) -> QuerySet[Entry]:
    shown = [Standing.NONE, Standing.LIVE, Standing.RETRACTED]
    events = Event.objects.visible_to(seen_by).of_standing(shown, at)
    return Entry.objects.filter(timeline=timeline, event__in=events)


def _as_published(rows: Iterable[Entry], timeline: Timeline) -> Iterator[PublishedEntry]:
    for number, row in enumerate(rows, start=1):
        event, record = row.event, row.event.to_record().public_part
        publication = PublishedEvent(
            pk=number,
            event=event,
            public_id=event.public_id,
            sequence=1,
            standing=Standing.RETRACTED if event.standing == Standing.RETRACTED else Standing.LIVE,
            headline=record.headline,
            summary=record.summary,
            date=record.edtf,
            occurrence=record.occurrence,
            record=record.to_json(),
            public_from=event.modified,
        )
        placed = EntryRecord(timeline.slug, row.lane.slug, row.importance, row.headline)
        entry = PublishedEntry.of(publication, record, placed, row.lane)
        entry.pk = number
        yield entry
