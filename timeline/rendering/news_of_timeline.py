"""What has come onto a live timeline since a page of it was made; counts, and shows nothing itself.

A moment is told in addresses as whole microseconds since 1970, so that it is found again exactly.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.db.models import F, Max

from timeline.models import PublishedEntry, Timeline
from timeline.models.published_entry import PublishedEntryQuerySet

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
    newest = _shown(timeline).filter(public_from__lte=at).aggregate(newest=Max("public_from"))["newest"]
    return (newest - BEGINNING) // MICROSECOND if newest else 0


def news_since(timeline: Timeline, moment: int, *, at: datetime) -> News:
    """What stands there now and was published after the moment."""
    since = BEGINNING + moment * MICROSECOND
    stands = PublishedEntry.objects.standing_at(at).filter(timeline=timeline, public_from__gt=since)
    come = {name: moment for name, moment in stands.values_list("public_id", "public_from") if moment}
    known = set(
        _shown(timeline)
        .filter(public_id__in=come, public_from__lte=since)
        .values_list("public_id", flat=True)
    )
    until = (max(come.values()) - BEGINNING) // MICROSECOND if come else moment
    return News(added=len(come.keys() - known), changed=len(known), until=until)


def read_moment(text: str) -> int | None:
    """The moment that an address tells; None where it tells none."""
    is_number = text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS
    return int(text) if is_number else None


def _shown(timeline: Timeline) -> PublishedEntryQuerySet:
    """Without what was scheduled and called off: it ends where it begins."""
    return PublishedEntry.objects.filter(timeline=timeline).exclude(public_until=F("public_from"))
