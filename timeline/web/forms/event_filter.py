"""Which events a list shows, read from the address: what it does not understand it leaves out."""

from functools import cached_property
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils import timezone

from timeline.models import Stage, Standing, Timeline
from timeline.models.event import EventQuerySet


class EventFilter:
    def __init__(self, query: QueryDict) -> None:
        self.q = query.get("q", "").replace("\0", "").strip()[:200]
        self.stage = query.get("stage", "") if query.get("stage") in Stage.values else ""
        self.standing = query.get("standing", "") if query.get("standing") in Standing.values else ""
        self.slug = query.get("timeline", "").replace("\0", "")[:80]

    @cached_property
    def timelines(self) -> list[Timeline]:
        return list(Timeline.objects.all())

    @property
    def timeline(self) -> str:
        return self.slug if any(timeline.slug == self.slug for timeline in self.timelines) else ""

    @property
    def stages(self) -> list[tuple[str, str]]:
        return Stage.choices

    @property
    def standings(self) -> list[tuple[str, str]]:
        return Standing.choices

    @property
    def is_empty(self) -> bool:
        return not any(self._chosen.values())

    @property
    def address(self) -> str:
        """The filter as a query, so that the next page is of the same list."""
        return urlencode({name: value for name, value in self._chosen.items() if value})

    @property
    def _chosen(self) -> dict[str, str]:
        return {"q": self.q, "stage": self.stage, "standing": self.standing, "timeline": self.timeline}

    def applied_to(self, events: EventQuerySet) -> EventQuerySet:
        if self.q:
            events = events.filter(headline__icontains=self.q)
        if self.stage:
            events = events.at_stage(self.stage, timezone.now())
        if self.standing:
            events = events.of_standing([self.standing], timezone.now())
        if self.timeline:
            events = events.filter(entries__timeline__slug=self.timeline)
        return events
