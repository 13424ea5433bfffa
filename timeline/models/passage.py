"""A span of a capture, by Unicode code points; `text[start:end] == exact`, which the database checks too."""

from django.db import models
from django.db.models import F, Q

from timeline.models.capture import Capture


class Passage(models.Model):
    capture = models.ForeignKey(Capture, on_delete=models.PROTECT, related_name="passages")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    exact = models.TextField()

    class Meta:
        ordering = ["capture", "start", "end"]
        constraints = [
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="passage_ends_after_it_starts"),
            models.UniqueConstraint(fields=["capture", "start", "end"], name="passage_once_per_span"),
        ]

    def __str__(self) -> str:
        return self.exact
