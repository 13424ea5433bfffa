"""What colleagues say to each other about an event. It stays at the desk: no public page, feed or export reads it."""

from django.db import models
from django.db.models import Q

from timeline.models.event import Event
from timeline.models.user import User

LONGEST_COMMENT = 2000


class CommentQuerySet(models.QuerySet["Comment"]):
    def standing(self) -> "CommentQuerySet":
        return self.filter(deleted_at__isnull=True)


class Comment(models.Model):
    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="comments")
    author = models.ForeignKey(User, on_delete=models.PROTECT, related_name="comments")
    # Empty once its author has taken it back: only that there was one is kept.
    text = models.TextField(max_length=LONGEST_COMMENT, blank=True)
    written_at = models.DateTimeField()
    resolved_at = models.DateTimeField(null=True, blank=True)
    resolved_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="comments_resolved", null=True, blank=True
    )
    deleted_at = models.DateTimeField(null=True, blank=True)

    objects = CommentQuerySet.as_manager()

    class Meta:
        ordering = ["written_at", "pk"]
        indexes = [models.Index(fields=["event", "written_at"], name="comment_on_event")]
        constraints = [
            models.CheckConstraint(
                condition=Q(deleted_at__isnull=True) & ~Q(text="") | Q(deleted_at__isnull=False, text=""),
                name="comment_says_something_until_deleted",
            ),
            models.CheckConstraint(
                condition=Q(resolved_at__isnull=True, resolved_by__isnull=True)
                | Q(resolved_at__isnull=False, resolved_by__isnull=False),
                name="comment_is_resolved_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.author} on {self.event}"
