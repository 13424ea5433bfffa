"""What the public may read, made of an approved revision: rows are added and closed, never rewritten."""

from datetime import datetime

from django.utils.translation import gettext as _

from timeline.editorial.indexing import index_publications
from timeline.editorial.notifying import drop_planned
from timeline.editorial.refusals import WrongState
from timeline.models import (
    Event,
    Image,
    Lane,
    PublishedEntry,
    PublishedEvent,
    Restrictions,
    Revision,
    Standing,
    User,
)
from timeline.records import EventRecord


def project(
    event: Event, revision: Revision, standing: Standing, *, by: User, at: datetime
) -> PublishedEvent:
    """End what is public of the event at that moment and let its next publication begin: one row, and one more per
    timeline. `at` may lie ahead."""
    latest = event.publications.order_by("-sequence").values_list("sequence", flat=True).first()
    event.publications.filter(public_until__isnull=True).update(public_until=at)
    publication = PublishedEvent(
        event=event,
        revision=revision,
        public_id=event.public_id,
        sequence=(latest or 0) + 1,
        standing=standing,
        public_from=at,
        published_by=by,
    )
    if standing == Standing.WITHHELD:
        publication.save()
        return publication
    record = Restrictions.now().public_part(revision.to_record())
    _tell(publication, record)
    publication.save()
    _enter(publication, record)
    index_publications([(publication, record)])
    return publication


def call_off(event: Event, *, at: datetime) -> None:
    """Let what is scheduled never begin, and what is public go on. Does nothing where nothing is scheduled."""
    if event.scheduled_for is None:
        return
    waiting = event.publications.scheduled(at).first()
    if waiting is None:
        raise WrongState(_("Its time has just come: readers see it already."))
    current = event.publications.published(at).first()
    waiting.public_until = waiting.public_from
    waiting.save(update_fields=["public_until"])
    if current:
        current.public_until = None
        current.save(update_fields=["public_until"])
    event.scheduled_for = None
    drop_planned(event, after=at)


def _tell(publication: PublishedEvent, record: EventRecord) -> None:
    publication.headline = record.headline
    publication.summary = record.summary
    publication.date = record.edtf
    publication.occurrence = record.occurrence
    publication.record = record.to_json()
    publication.image = Image.objects.get(name=record.image.name) if record.image else None


def _enter(publication: PublishedEvent, record: EventRecord) -> None:
    lanes = {
        (lane.timeline.slug, lane.slug): lane
        for lane in Lane.objects.select_related("timeline").filter(
            timeline__slug__in=[entry.timeline for entry in record.entries]
        )
    }
    for entry in record.entries:
        PublishedEntry.of(publication, record, entry, lanes[entry.timeline, entry.lane]).save()
