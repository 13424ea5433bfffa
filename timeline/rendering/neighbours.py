"""What comes before and after an event on each of its timelines: two queries, however long they are. Never writes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import OuterRef, Q, Subquery

from timeline.models import PublishedEntry, Standing, Timeline
from timeline.models.published_entry import stands_at
from timeline.rendering.date_line import DateLine

ORDER = ("earliest", "precision", "latest", "public_id")
"""The order in which a timeline tells its events: see chart_reading.py."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    public_id: str
    headline: str
    date: DateLine


@dataclass(frozen=True, slots=True)
class Neighbours:
    earlier: Neighbour | None = None
    later: Neighbour | None = None


def neighbours_on(
    entries: Sequence[PublishedEntry], *, at: datetime, language: str
) -> Mapping[int, Neighbours]:
    """By the key of the timeline, for entries of one publication, each with what is live beside it at that moment."""
    if not entries:
        return {}
    live = PublishedEntry.objects.filter(
        stands_at(at), timeline=OuterRef("pk"), standing=Standing.LIVE
    ).exclude(public_id=entries[0].public_id)
    before = live.filter(_beside(entries[0], "lt")).order_by(*(f"-{name}" for name in ORDER))
    after = live.filter(_beside(entries[0], "gt")).order_by(*ORDER)
    on = Timeline.objects.filter(pk__in=[entry.timeline_id for entry in entries]).annotate(
        earlier=Subquery(before.values("pk")[:1]), later=Subquery(after.values("pk")[:1])
    )
    pairs = {pk: (earlier, later) for pk, earlier, later in on.values_list("pk", "earlier", "later")}
    told = _told([key for pair in pairs.values() for key in pair if key], language)
    return {pk: Neighbours(told.get(earlier), told.get(later)) for pk, (earlier, later) in pairs.items()}


def _beside(entry: PublishedEntry, way: str) -> Q:
    """That a row comes before or after this one. What the first column says by itself is said first, for its index."""
    beyond, same = Q(), Q()
    for name in ORDER:
        beyond |= same & Q(**{f"{name}__{way}": getattr(entry, name)})
        same &= Q(**{name: getattr(entry, name)})
    return Q(**{f"earliest__{way}e": entry.earliest}) & beyond


def _told(keys: Sequence[int], language: str) -> Mapping[int, Neighbour]:
    found = PublishedEntry.objects.filter(pk__in=keys).select_related("published_event")
    light = found.defer("published_event__record", "published_event__summary")
    return {
        entry.pk: Neighbour(
            entry.public_id,
            entry.headline,
            DateLine.of(entry.published_event.to_date(), language=language),
        )
        for entry in light
    }
