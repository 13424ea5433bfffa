"""A public word about a change: never edited, never deleted."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from timeline.models.event import Event
from timeline.models.published_event import PublishedEvent
from timeline.models.revision import Revision
from timeline.models.user import User


class NoticeKind(models.TextChoices):
    CORRECTION = "correction", _("Correction")
    CLARIFICATION = "clarification", _("Clarification")
    UPDATE = "update", _("Update")
    RETRACTION = "retraction", _("Retraction")
    REINSTATEMENT = "reinstatement", _("Reinstated")


class Notice(models.Model):
    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="notices")
    kind = models.CharField(max_length=20, choices=NoticeKind.choices)
    # What was wrong, and what is right; where nothing was wrong, what has changed.
    wrong = models.TextField(max_length=1000, blank=True, default="", db_default="")
    text = models.TextField(max_length=1000)
    before = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="notices_after_it")
    after = models.ForeignKey(
        Revision, on_delete=models.PROTECT, related_name="notices_before_it", null=True, blank=True
    )
    # What it came with; it is as public as that. Null for notices given before there was scheduling.
    publication = models.ForeignKey(
        PublishedEvent, on_delete=models.PROTECT, related_name="notices", null=True, blank=True
    )
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="notices")

    class Meta:
        ordering = ["-published_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=NoticeKind.values), name="notice_kind_is_known"),
            models.CheckConstraint(condition=~Q(text=""), name="notice_says_something"),
            models.CheckConstraint(
                condition=Q(kind=NoticeKind.RETRACTION) | Q(after__isnull=False),
                name="notice_points_to_what_is_right",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.text}"
