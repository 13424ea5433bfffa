"""Who has an event's form open, and in which tab. It warns colleagues of each other and locks nothing."""

from datetime import datetime, timedelta

from django.db import models

from timeline.models.buffer import TAB_LENGTH
from timeline.models.event import Event
from timeline.models.user import User

# A page that is still there says so four times as often.
GONE_AFTER = timedelta(minutes=2)


class PresenceQuerySet(models.QuerySet["Presence"]):
    def fresh(self, at: datetime) -> "PresenceQuerySet":
        return self.filter(seen_at__gt=at - GONE_AFTER)


class Presence(models.Model):
    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="presences")
    person = models.ForeignKey(User, on_delete=models.CASCADE, related_name="presences")
    tab = models.CharField(max_length=TAB_LENGTH)
    seen_at = models.DateTimeField()

    objects = PresenceQuerySet.as_manager()

    class Meta:
        ordering = ["-seen_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["event", "person", "tab"], name="presence_once_per_tab")
        ]

    def __str__(self) -> str:
        return f"{self.person} at {self.event}"
