"""What work leaves behind in a made-up newsroom: the audit, notices, comments, notifications, merges. In bulk.

Writes past the verbs of `editorial`, as `made_up.py` does, and tells of nothing that the events themselves do not show.
"""

import datetime
from collections.abc import Iterator
from typing import Any

from django.db.models import Model

from timeline.management.made_up_reviews import batches
from timeline.models import (
    AuditEntry,
    Comment,
    Event,
    Merge,
    Notice,
    NoticeKind,
    Notification,
    NotificationKind,
    PublishedEvent,
    Standing,
    User,
)

# One out of so many events was corrected, is talked about, looks like its neighbour.
CORRECTED, TALKED_ABOUT, TAKEN_FOR_ANOTHER = 100, 50, 100
# Newer acts are newer by this much, so that the audit has an order.
STEP = datetime.timedelta(seconds=7)

Rows = Iterator[Any]


def leave_traces(people: list[User], now: datetime.datetime) -> None:
    publisher = people[-1]
    _write(AuditEntry, _acts(publisher, now))
    _write(Notice, _notices(publisher, now))
    _write(Comment, _comments(people, now))
    _write(Notification, _notifications(people, now))
    _write(Merge, _merges(people[1], now))


def _write(model: type[Model], rows: Rows) -> None:
    for batch in batches(rows):
        model._default_manager.bulk_create(batch)


def _acts(publisher: User, now: datetime.datetime) -> Rows:
    events = list(Event.objects.order_by("-pk").values_list("pk", "created_by", "standing"))
    for place, (pk, author, standing) in enumerate(events):
        at = now - place * STEP
        published = (
            [("approve", publisher.pk), ("publish", publisher.pk)] if standing == Standing.LIVE else []
        )
        for act, actor in (("draft", author), *published):
            yield AuditEntry(actor_id=actor, act=act, target_kind="event", target_id=str(pk), at=at)


def _notices(publisher: User, now: datetime.datetime) -> Rows:
    live = PublishedEvent.objects.order_by("pk").values_list("pk", "event", "revision")
    for pk, event, revision in _one_of(CORRECTED, live):
        yield Notice(
            event_id=event,
            kind=NoticeKind.CORRECTION,
            wrong="The number was wrong.",
            text="The number is the one that stands here now.",
            before_id=revision,
            after_id=revision,
            publication_id=pk,
            published_at=now,
            published_by=publisher,
        )


def _comments(people: list[User], now: datetime.datetime) -> Rows:
    events = Event.objects.order_by("pk").values_list("pk", flat=True)
    for place, event in enumerate(_one_of(TALKED_ABOUT, events)):
        author = people[place % len(people)]
        yield Comment(event_id=event, author=author, text="Is there a second source?", written_at=now)


def _notifications(people: list[User], now: datetime.datetime) -> Rows:
    """Whoever began an event hears from a colleague that it went live."""
    next_to = {person.pk: other.pk for person, other in zip(people, [*people[1:], people[0]], strict=True)}
    live = Event.objects.filter(standing=Standing.LIVE).order_by("pk").values_list("pk", "created_by")
    for event, author in live:
        by = next_to[author]
        yield Notification(event_id=event, to_id=author, by_id=by, kind=NotificationKind.WENT_LIVE, at=now)


def _merges(editor: User, now: datetime.datetime) -> Rows:
    events = Event.objects.with_record().filter(standing=Standing.NONE).order_by("pk")
    pairs = list(_one_of(TAKEN_FOR_ANOTHER, events.values_list("pk", flat=True)))
    found = {event.pk: event for event in events.filter(pk__in=pairs)}
    for one, other in zip(pairs[::2], pairs[1::2], strict=False):
        kept, lost = found[one], found[other]
        yield Merge(
            kept=kept,
            lost=lost,
            record=kept.to_record().to_json(),
            kept_version=kept.version,
            lost_version=lost.version,
            proposed_by=editor,
            proposed_at=now,
        )


def _one_of(number: int, rows: Any) -> Rows:
    return iter(list(rows)[::number])
