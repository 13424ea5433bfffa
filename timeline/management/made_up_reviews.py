"""Reviews and publications of made-up events, in bulk, as their stages say; each is read by a second person."""

import datetime
from collections.abc import Iterator
from itertools import islice
from typing import Any

from django.db.models import F

from timeline.management.publishing_in_bulk import publish_in_bulk
from timeline.models import (
    Decision,
    Event,
    Review,
    Revision,
    Stage,
    Standing,
    User,
    turn_every_page,
)

BATCH = 2_000
# One out of so many approved events is not published yet.
STILL_WAITING = 40
# SQLite follows no more than 1,000 related rows in one query.
BATCH_WITH_RELATED = 500


def batches(rows: Iterator[Any]) -> Iterator[list[Any]]:
    while batch := list(islice(rows, BATCH)):
        yield batch


def review_and_publish(people: list[User], now: datetime.datetime) -> None:
    """A revision of every event, a review of what has been sent to one, and a publication of what was approved."""
    for batch in batches(_events_with_record()):
        revisions = Revision.objects.bulk_create(
            Revision(
                event=event,
                number=1,
                record=event.to_record().to_json(),
                author=event.created_by,
                written_at=now,
            )
            for event in batch
        )
        reviewed = [revision for revision in revisions if revision.event.stage != Stage.DRAFT]
        Review.objects.bulk_create(
            Review(
                event=revision.event,
                revision=revision,
                submitted_by=revision.author,
                submitted_at=now,
            )
            for revision in reviewed
        )
        approved = [revision for revision in reviewed if revision.event.stage == Stage.APPROVED]
        _decide(people, now, approved, Decision.APPROVED)
        asked = [rev for rev in reviewed if rev.event.stage == Stage.CHANGES_REQUESTED]
        _decide(people, now, asked, Decision.CHANGES_REQUESTED)
        _publish(people[-1], now, [rev for rev in approved if rev.event_id % STILL_WAITING])
    turn_every_page()


def _events_with_record() -> Iterator[Event]:
    return Event.objects.with_record().order_by("pk").iterator(BATCH_WITH_RELATED)


def _decide(
    people: list[User], now: datetime.datetime, revisions: list[Revision], decision: Decision
) -> None:
    """Each by somebody else than its author."""
    for person, reviewer in zip(people, [*people[1:], people[0]], strict=True):
        theirs = [revision.pk for revision in revisions if revision.author == person]
        Review.objects.filter(revision__in=theirs).update(
            decision=decision, reviewer=reviewer, decided_at=now, comment="Where is this from?"
        )


def _publish(by: User, now: datetime.datetime, revisions: list[Revision]) -> None:
    publish_in_bulk(revisions, by=by, at=now)
    live = [revision.event_id for revision in revisions]
    Event.objects.filter(pk__in=live).update(standing=Standing.LIVE, version=F("version") + 1)
