"""What has come onto a live timeline since a page of it was made; counts, and shows nothing itself.

A moment is told in addresses as whole microseconds since 1970, so that it is found again exactly.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.db.models import Count, Exists, F, Max, OuterRef, Q

from timeline.models import PublishedEntry, PublishedEvent, Timeline

BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
MOST_DIGITS = 17
"""More would lie beyond the years that can be counted."""


@dataclass(frozen=True, slots=True)
class News:
    """How many events are new, and how many are told otherwise, up to a moment."""

    added: int
    changed: int
    until: int

    def __bool__(self) -> bool:
        return bool(self.added or self.changed)


def newest_moment(timeline: Timeline, *, at: datetime) -> int:
    """When something was last published on the timeline; 0 where nothing has been."""
    shown = PublishedEntry.objects.filter(timeline=timeline).exclude(public_until=F("public_from"))
    newest = shown.filter(public_from__lte=at).aggregate(newest=Max("public_from"))["newest"]
    return (newest - BEGINNING) // MICROSECOND if newest else 0


def news_since(timeline: Timeline, moment: int, *, at: datetime) -> News:
    """What stands there now and was published after the moment. The database counts it: anybody can ask since 1970."""
    since = BEGINNING + moment * MICROSECOND
    before = PublishedEvent.objects.ever_public(since).filter(
        event=OuterRef("published_event__event"), entries__timeline=timeline
    )
    come = PublishedEntry.objects.standing_at(at).filter(timeline=timeline, public_from__gt=since)
    told = (
        come.order_by()
        .annotate(was_there=Exists(before))
        .aggregate(
            added=Count("pk", filter=Q(was_there=False)),
            changed=Count("pk", filter=Q(was_there=True)),
            newest=Max("public_from"),
        )
    )
    until = (told["newest"] - BEGINNING) // MICROSECOND if told["newest"] else moment
    return News(told["added"], told["changed"], until)


def read_moment(text: str) -> int | None:
    """The moment that an address tells; None where it tells none."""
    is_number = text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS
    return int(text) if is_number else None
