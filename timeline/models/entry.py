"""An event's place on one timeline."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from timeline.models.event import Event
from timeline.models.lane import Lane
from timeline.models.timeline import Timeline
from timeline.records import EntryRecord

IMPORTANCE_RANGE = [MinValueValidator(1), MaxValueValidator(5)]


class Importance(models.IntegerChoices):
    """How much an event matters to the story that a timeline tells; the axis labels the highest first."""

    TURNING_POINT = 5, _("5 – the story turns on it")
    IMPORTANT = 4, _("4 – important")
    ORDINARY = 3, _("3 – ordinary")
    MINOR = 2, _("2 – minor")
    DETAIL = 1, _("1 – a detail")


class Entry(models.Model):
    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="entries")
    timeline = models.ForeignKey(Timeline, on_delete=models.PROTECT, related_name="entries")
    lane = models.ForeignKey(Lane, on_delete=models.PROTECT, related_name="entries")
    importance = models.PositiveSmallIntegerField(default=3, validators=IMPORTANCE_RANGE)
    headline = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["pk"]
        verbose_name_plural = "entries"
        constraints = [
            models.UniqueConstraint(fields=["event", "timeline"], name="entry_once_per_event_and_timeline"),
            models.CheckConstraint(
                condition=Q(importance__gte=1, importance__lte=5), name="entry_importance_1_to_5"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.event} on {self.timeline}"

    def to_record(self) -> EntryRecord:
        return EntryRecord(
            timeline=self.timeline.slug,
            lane=self.lane.slug,
            importance=self.importance,
            headline=self.headline,
        )
