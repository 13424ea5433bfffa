"""What a person is told at the desk and by e-mail. What is planned, its moment ahead, nobody sees yet."""

from datetime import datetime

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from timeline.models.comment import Comment
from timeline.models.event import Event
from timeline.models.user import Role, User


class NotificationKind(models.TextChoices):
    MENTION = "mention", _("Mention")
    COMMENT = "comment", _("Comment")
    REVIEW_ASKED = "review_asked", _("Review asked")
    CHANGES_REQUESTED = "changes_requested", _("Changes requested")
    WENT_LIVE = "went_live", _("Went live")
    MERGE_PROPOSED = "merge_proposed", _("Merge proposed")
    MERGE_CONFIRMED = "merge_confirmed", _("Merge confirmed")


class NotificationQuerySet(models.QuerySet["Notification"]):
    def visible_to(self, user: User, at: datetime) -> "NotificationQuerySet":
        """Theirs, once its moment has come, and only about events that they may still see."""
        theirs = self.filter(to=user, at__lte=at)
        if not user.is_active:
            return theirs.none()
        return theirs if user.has_role(Role.EDITOR) else theirs.filter(event__created_by=user)

    def unread(self) -> "NotificationQuerySet":
        return self.filter(read_at__isnull=True)


class Notification(models.Model):
    to = models.ForeignKey(User, on_delete=models.CASCADE, related_name="notifications")
    kind = models.CharField(max_length=20, choices=NotificationKind.choices)
    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="notifications")
    comment = models.ForeignKey(
        Comment, on_delete=models.CASCADE, related_name="notifications", null=True, blank=True
    )
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="notifications_caused")
    at = models.DateTimeField()
    read_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)

    objects = NotificationQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]
        indexes = [
            models.Index(fields=["to", "at"], name="notification_of_person"),
            models.Index(
                fields=["to", "at"], condition=Q(read_at__isnull=True), name="notification_unread_of_person"
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind__in=NotificationKind.values), name="notification_kind_is_known"
            ),
            models.CheckConstraint(condition=~Q(to=models.F("by")), name="notification_is_of_anothers_act"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} for {self.to}"
