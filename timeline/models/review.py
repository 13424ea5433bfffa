"""One person's decision on one revision."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from timeline.models.event import Event
from timeline.models.revision import Revision
from timeline.models.user import User


class Decision(models.TextChoices):
    OPEN = "open", _("Waiting")
    APPROVED = "approved", _("Approved")
    CHANGES_REQUESTED = "changes_requested", _("Changes requested")
    # The event was edited before anybody decided.
    SUPERSEDED = "superseded", _("Superseded by an edit")
    WITHDRAWN = "withdrawn", _("Taken back")


DECIDED = [Decision.APPROVED, Decision.CHANGES_REQUESTED]


class ReviewQuerySet(models.QuerySet["Review"]):
    def open(self) -> "ReviewQuerySet":
        return self.filter(decision=Decision.OPEN)

    def approving(self, revision: Revision) -> "ReviewQuerySet":
        return self.filter(revision=revision, decision=Decision.APPROVED)


class Review(models.Model):
    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="reviews")
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="reviews")
    submitted_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="reviews_asked")
    submitted_at = models.DateTimeField()
    # Whom the submitter asked by name; everybody else who may review it still may.
    asked_of = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="reviews_asked_of", null=True, blank=True
    )
    decision = models.CharField(max_length=20, choices=Decision.choices, default=Decision.OPEN)
    reviewer = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="reviews_given", null=True, blank=True
    )
    comment = models.TextField(blank=True, max_length=2000)
    decided_at = models.DateTimeField(null=True, blank=True)

    objects = ReviewQuerySet.as_manager()

    class Meta:
        ordering = ["-submitted_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["event"], condition=Q(decision=Decision.OPEN), name="review_one_open_per_event"
            ),
            models.CheckConstraint(
                condition=Q(decision__in=Decision.values), name="review_decision_is_known"
            ),
            models.CheckConstraint(
                condition=~Q(decision__in=DECIDED) | Q(reviewer__isnull=False, decided_at__isnull=False),
                name="review_is_decided_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(reviewer__isnull=True) | ~Q(reviewer=F("submitted_by")),
                name="review_is_by_a_second_person",
            ),
            models.CheckConstraint(
                condition=~Q(decision=Decision.CHANGES_REQUESTED) | ~Q(comment=""),
                name="review_asks_for_changes_in_words",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.revision}: {self.get_decision_display()}"
