"""The newsroom's public timelines, as its front page lists them."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Max, Q

from timeline.models import PublishedEntry, Standing, Timeline


@dataclass(frozen=True, slots=True)
class TimelineLine:
    timeline: Timeline
    event_count: int
    updated_at: datetime | None


def public_timelines(*, at: datetime) -> tuple[TimelineLine, ...]:
    """Those last changed first; those without an event yet come last, by title."""
    counted = (
        PublishedEntry.objects.published(at)
        .filter(timeline__is_public=True)
        .order_by()
        .values("timeline")
        .annotate(
            live=Count("pk", filter=Q(published_event__standing=Standing.LIVE)),
            updated_at=Max("published_event__public_from"),
        )
        .values_list("timeline", "live", "updated_at")
    )
    facts = {timeline: (count, updated) for timeline, count, updated in counted}
    lines = [
        TimelineLine(timeline, *facts.get(timeline.pk, (0, None))) for timeline in Timeline.objects.public()
    ]
    dated = sorted(
        (line for line in lines if line.updated_at), key=lambda line: line.updated_at or at, reverse=True
    )
    return (*dated, *(line for line in lines if not line.updated_at))
