"""What somebody is typing and has not saved: theirs alone, never a revision, and gone after two weeks."""

from datetime import datetime, timedelta

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from timeline.models.user import User

KEPT_FOR = timedelta(days=14)
# Made by the page, one for each time that a form is opened.
TAB_LENGTH = 40


class BufferSubject(models.TextChoices):
    """What the text is about; `Buffer.key` says which one."""

    EVENT = "event", _("An event")
    NEW_EVENT = "new_event", _("A new event")
    NEW_SOURCE = "new_source", _("A new source")
    EMBED = "embed", _("A frame for articles")
    NEW_EMBED = "new_embed", _("A new frame for articles")


class BufferQuerySet(models.QuerySet["Buffer"]):
    def of(self, person: User, subject: str, at: datetime) -> "BufferQuerySet":
        """Those of this person that are kept still, the latest first."""
        return self.filter(person=person, subject=subject, modified__gt=at - KEPT_FOR)

    def expired(self, at: datetime) -> "BufferQuerySet":
        return self.filter(modified__lte=at - KEPT_FOR)


class Buffer(models.Model):
    person = models.ForeignKey(User, on_delete=models.CASCADE, related_name="buffers")
    tab = models.CharField(max_length=TAB_LENGTH)
    subject = models.CharField(max_length=20, choices=BufferSubject.choices)
    # The public id of the event or frame, or the number of the timeline that a new frame is of; else nothing.
    key = models.CharField(max_length=40, blank=True)
    base_version = models.IntegerField(default=0)
    # Every field of the form as it was typed: its name and its values.
    fields = models.JSONField(default=dict)
    modified = models.DateTimeField()

    objects = BufferQuerySet.as_manager()

    class Meta:
        ordering = ["-modified", "-pk"]
        indexes = [models.Index(fields=["modified"], name="buffer_by_age")]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "subject", "key", "tab"], name="buffer_one_per_tab_and_subject"
            ),
            models.CheckConstraint(
                condition=Q(subject__in=BufferSubject.values), name="buffer_subject_is_known"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_subject_display()} {self.key}"
