"""An immutable snapshot of an event with its citations and its places."""

from django.db import models

from timeline.models.event import Event
from timeline.models.user import User
from timeline.records import EventRecord


class Revision(models.Model):
    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    record = models.JSONField()
    note = models.CharField(max_length=200, blank=True)
    author = models.ForeignKey(User, on_delete=models.PROTECT, related_name="revisions")
    written_at = models.DateTimeField()

    class Meta:
        ordering = ["event", "-number"]
        get_latest_by = "number"
        constraints = [
            models.UniqueConstraint(fields=["event", "number"], name="revision_number_once_per_event"),
        ]

    def __str__(self) -> str:
        return f"{self.event}, revision {self.number}"

    def to_record(self) -> EventRecord:
        return EventRecord.from_json(self.record)
