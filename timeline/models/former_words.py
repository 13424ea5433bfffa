"""What a timeline said of itself until it said something else, so that readers can be shown it as it was.

Written when something changes, and never read for the present: what stands now is what the timeline says. A row without
a title says nothing: what stood there is not known, or must not be told any more.
"""

from datetime import datetime
from typing import Any, Self

from django.db import models

from timeline.models.lane import Lane
from timeline.models.timeline import Timeline


class FormerWordsQuerySet(models.QuerySet["FormerWords"]):
    def at(self, moment: datetime) -> "FormerWords | None":
        """What was said at that moment; None where the timeline says the same still."""
        return self.filter(until__gt=moment).order_by("until", "pk").first()

    def told(self) -> "FormerWordsQuerySet":
        return self.exclude(title="")


class FormerWords(models.Model):
    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="former_words")
    until = models.DateTimeField()
    title = models.CharField(max_length=200, blank=True)
    standfirst = models.TextField(blank=True)
    language = models.CharField(max_length=12, blank=True)
    # Each with key, slug, name, colour and is_open, in their order.
    lanes = models.JSONField(default=list, blank=True)

    objects = FormerWordsQuerySet.as_manager()

    class Meta:
        ordering = ["-until", "-pk"]
        verbose_name_plural = "former words"
        indexes = [models.Index(fields=["timeline", "until"], name="former_words_of_a_timeline")]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(title="") | models.Q(standfirst="", language="", lanes=[]),
                name="former_words_all_or_nothing",
            )
        ]

    def __str__(self) -> str:
        return f"{self.title or '–'}, until {self.until:%Y-%m-%d %H:%M}"

    @classmethod
    def of(cls, timeline: Timeline, until: datetime) -> Self:
        """What it says now, not saved yet."""
        return cls(
            timeline=timeline,
            until=until,
            title=timeline.title,
            standfirst=timeline.standfirst,
            language=timeline.language,
            lanes=[_told(lane) for lane in Lane.objects.filter(timeline=timeline)],
        )

    def says_the_same_as(self, other: "FormerWords") -> bool:
        return self._said == other._said

    def to_lanes(self) -> list[Lane]:
        """Not saved, and not to be: a lane that was closed then is closed since that end."""
        return [
            Lane(
                pk=lane["key"],
                timeline_id=self.timeline_id,
                slug=lane["slug"],
                name=lane["name"],
                colour=lane["colour"],
                position=position,
                closed_at=None if lane["is_open"] else self.until,
            )
            for position, lane in enumerate(self.lanes)
        ]

    @property
    def _said(self) -> tuple[str, str, str, list[dict[str, Any]]]:
        return self.title, self.standfirst, self.language, self.lanes


def _told(lane: Lane) -> dict[str, Any]:
    return {
        "key": lane.pk,
        "slug": lane.slug,
        "name": lane.name,
        "colour": lane.colour,
        "is_open": lane.closed_at is None,
    }
