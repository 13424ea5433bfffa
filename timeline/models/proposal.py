"""A dated statement that waits for a person."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from django_extensions.db.models import TimeStampedModel

from timeline.models.capture import Capture
from timeline.models.edtf_field import EdtfField
from timeline.models.event import Event, Occurrence
from timeline.models.passage import Passage
from timeline.models.searched import Searched
from timeline.models.user import Role, User


class ProposalStatus(models.TextChoices):
    OPEN = "open", _("Open")
    ACCEPTED = "accepted", _("Accepted")
    EDITED = "edited", _("Accepted with changes")
    MERGED = "merged", _("Merged")
    REJECTED = "rejected", _("Rejected")
    STALE = "stale", _("Stale")


BECAME_AN_EVENT = [ProposalStatus.ACCEPTED, ProposalStatus.EDITED, ProposalStatus.MERGED]


class ProposalQuerySet(models.QuerySet["Proposal"]):
    def visible_to(self, user: User) -> "ProposalQuerySet":
        """Of the library's sources: everything for editors; for a contributor what stands in those that they added."""
        of_library = self.filter(capture__source__removed_at__isnull=True)
        return of_library if user.has_role(Role.EDITOR) else of_library.filter(capture__source__added_by=user)

    def open(self) -> "ProposalQuerySet":
        return self.filter(status=ProposalStatus.OPEN)


class Proposal(Searched, TimeStampedModel):
    SEARCHED = ("headline", "words")

    capture = models.ForeignKey(Capture, on_delete=models.PROTECT, related_name="proposals")
    sentence = models.ForeignKey(Passage, on_delete=models.PROTECT, related_name="proposals")
    start = models.PositiveIntegerField(help_text=_("Of the date words, in code points of the capture."))
    end = models.PositiveIntegerField()
    words = models.CharField(max_length=200, blank=True)
    date = EdtfField("reading")
    headline = models.CharField(max_length=200)
    occurrence = models.CharField(max_length=20, choices=Occurrence.choices, default=Occurrence.HAPPENED)
    attribution = models.CharField(max_length=200, blank=True)
    confidence = models.FloatField(default=1.0)
    explanation = models.TextField(blank=True)
    rule = models.CharField(max_length=60, blank=True)
    rules_version = models.CharField(max_length=20, blank=True)
    rivals = models.JSONField(default=list, blank=True)
    # Empty when the program found it; a person who saw what the program missed otherwise.
    proposed_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="proposals_made", null=True, blank=True
    )

    status = models.CharField(
        max_length=20, choices=ProposalStatus.choices, default=ProposalStatus.OPEN, editable=False
    )
    version = models.PositiveIntegerField(default=1, editable=False)
    # What a person typed over the reading. Kept when they undo, so that typing is never lost.
    edits = models.JSONField(default=dict, blank=True)
    reason = models.CharField(max_length=200, blank=True)
    skipped_at = models.DateTimeField(null=True, blank=True, editable=False)
    decided_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="proposals_decided", null=True, blank=True
    )
    decided_at = models.DateTimeField(null=True, blank=True, editable=False)
    event = models.ForeignKey(
        Event, on_delete=models.PROTECT, related_name="proposals", null=True, blank=True
    )

    # The proposal of the same article that tells of the same happening first: decided there, this one is decided too.
    folded_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, related_name="folded", null=True, blank=True, editable=False
    )
    # The source's day of publication has changed since a person accepted this, and its words now mean another date.
    needs_a_look = models.BooleanField(default=False, db_default=False, editable=False)
    reread = EdtfField("as it would be read now", default=None, db_default="", editable=False)

    objects = ProposalQuerySet.as_manager()

    class Meta:
        ordering = ["capture", "start", "pk"]
        indexes = [
            models.Index(fields=["capture", "status", "start"], name="proposal_queue"),
            # Counts the articles in triage without looking at all that was ever decided.
            models.Index(
                fields=["capture"], condition=Q(status=ProposalStatus.OPEN), name="proposal_still_open"
            ),
        ]
        constraints = [
            # A person may see a second event where the program saw one, and a stale reading has one that replaces it.
            models.UniqueConstraint(
                fields=["capture", "start", "end"],
                condition=Q(proposed_by__isnull=True) & ~Q(status=ProposalStatus.STALE),
                name="proposal_found_once_per_span",
            ),
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="proposal_ends_after_it_starts"),
            models.CheckConstraint(
                condition=Q(status__in=ProposalStatus.values), name="proposal_status_is_known"
            ),
            models.CheckConstraint(
                condition=Q(status__in=BECAME_AN_EVENT, event__isnull=False)
                | (~Q(status__in=BECAME_AN_EVENT) & Q(event__isnull=True)),
                name="proposal_has_an_event_when_accepted",
            ),
            models.CheckConstraint(
                condition=Q(needs_a_look=False) | Q(event__isnull=False),
                name="proposal_needs_a_look_for_its_event",
            ),
            models.CheckConstraint(
                condition=~Q(status=ProposalStatus.REJECTED) | ~Q(reason=""),
                name="proposal_is_rejected_with_a_reason",
            ),
            models.CheckConstraint(
                condition=Q(status__in=[ProposalStatus.OPEN, ProposalStatus.STALE])
                | Q(decided_by__isnull=False, decided_at__isnull=False),
                name="proposal_is_decided_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.words}: {self.headline}"

    @property
    def is_open(self) -> bool:
        return self.status == ProposalStatus.OPEN

    @property
    def is_stale(self) -> bool:
        return self.status == ProposalStatus.STALE

    @property
    def is_to_be_looked_at(self) -> bool:
        """Whether its event still has another date than the words would be read as now."""
        event = self.event if self.needs_a_look else None
        return event is not None and (self.reread is None or event.date != self.reread)
