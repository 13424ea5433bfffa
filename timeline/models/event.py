"""Something with a date: the newsroom's working copy, which the public never reads (see published_event.py).

What is scheduled goes live by its date alone, with nobody there to write it down: an event read after its time stands
as approved and live (`settle`), and the next write on it makes its columns say so (see editorial/performing.py).
"""

from collections.abc import Collection
from datetime import datetime
from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django_extensions.db.models import TimeStampedModel

from timeline.models.dated import ORDER_OF_DATE, Dated, DatedQuerySet
from timeline.models.edtf_field import bounds_in_order
from timeline.models.image import Image
from timeline.models.searched import Searched
from timeline.models.slugs import PUBLIC_ID_LENGTH, new_public_id
from timeline.models.topic import Topic
from timeline.models.user import Role, User
from timeline.records import EventRecord, ImageRecord
from timeline.records import Occurrence as OccurrenceRecord

if TYPE_CHECKING:
    from timeline.models.citation import Citation
    from timeline.models.entry import Entry


class Stage(models.TextChoices):
    """Where the working copy stands."""

    DRAFT = "draft", _("Draft")
    IN_REVIEW = "in_review", _("In review")
    CHANGES_REQUESTED = "changes_requested", _("Changes requested")
    APPROVED = "approved", _("Approved")
    SCHEDULED = "scheduled", _("Scheduled")


class Standing(models.TextChoices):
    """Where the public event stands."""

    NONE = "none", _("Not published")
    LIVE = "live", _("Live")
    RETRACTED = "retracted", _("Retracted")
    WITHHELD = "withheld", _("Withheld")
    # It turned out to be the same as another one, and its addresses lead there.
    MERGED = "merged", _("Merged")


class Occurrence(models.TextChoices):
    """The labels of `records.Occurrence`, for forms and pages."""

    HAPPENED = OccurrenceRecord.HAPPENED, _("Happened")
    ONGOING = OccurrenceRecord.ONGOING, _("Ongoing")
    PLANNED = OccurrenceRecord.PLANNED, _("Planned")
    CLAIMED = OccurrenceRecord.CLAIMED, _("Claimed")
    FORECAST = OccurrenceRecord.FORECAST, _("Forecast")
    CANCELLED = OccurrenceRecord.CANCELLED, _("Cancelled")


class NoticeDecision(models.TextChoices):
    """What an editor has decided to tell readers about the change being made to a live event."""

    UNDECIDED = "", _("Not decided")
    CORRECTION = "correction", _("Correction: a fact was wrong")
    CLARIFICATION = "clarification", _("Clarification: it could be misread")
    UPDATE = "update", _("Update: the story has moved on")
    NOT_DUE = "not_due", _("No notice is due")


def went_live(at: datetime) -> Q:
    """Scheduled, and its time has come."""
    return Q(stage=Stage.SCHEDULED, scheduled_for__lte=at)


def stage_at(stage: str, at: datetime) -> Q:
    if stage == Stage.APPROVED:
        return Q(stage=stage) | went_live(at)
    return Q(stage=stage, scheduled_for__gt=at) if stage == Stage.SCHEDULED else Q(stage=stage)


def standing_at(standings: Collection[str], at: datetime) -> Q:
    stands = Q(standing__in=standings)
    return stands | went_live(at) if Standing.LIVE in standings else stands & ~went_live(at)


class EventQuerySet(DatedQuerySet["Event"]):
    def visible_to(self, user: User) -> "EventQuerySet":
        """Everything for editors; for a contributor the events that they began.

        What is live of others they read where everybody does: its working copy may hold a correction that nobody has
        seen, and citations that are not public.
        """
        return self.all() if user.has_role(Role.EDITOR) else self.filter(created_by=user)

    def in_review(self) -> "EventQuerySet":
        return self.filter(stage=Stage.IN_REVIEW)

    def at_stage(self, stage: str, at: datetime) -> "EventQuerySet":
        """By the stage that the event has at that moment, whatever its columns say still."""
        return self.filter(stage_at(stage, at))

    def of_standing(self, standings: Collection[str], at: datetime) -> "EventQuerySet":
        """By how the event stands at that moment."""
        return self.filter(standing_at(standings, at))

    def scheduled(self, at: datetime) -> "EventQuerySet":
        """What waits for its time, the next one first."""
        return self.at_stage(Stage.SCHEDULED, at).order_by("scheduled_for", "pk")

    def with_record(self) -> "EventQuerySet":
        """Everything that `Event.to_record` reads, in a constant number of queries."""
        return self.select_related("image").prefetch_related(
            "citations__source",
            "citations__passage__capture",
            "entries__timeline",
            "entries__lane",
            "topics",
        )


class Event(Dated, Searched, TimeStampedModel):
    SEARCHED = ("headline", "summary", "place", "date_words", "public_id")

    public_id = models.CharField(
        max_length=PUBLIC_ID_LENGTH, unique=True, default=new_public_id, editable=False
    )
    headline = models.CharField(max_length=200)
    summary = models.TextField(blank=True, max_length=4000)
    date_words = models.CharField("date as the source words it", max_length=100, blank=True)
    place = models.CharField(max_length=200, blank=True)
    occurrence = models.CharField(max_length=20, choices=Occurrence.choices, default=Occurrence.HAPPENED)
    attribution = models.CharField("who says so", max_length=200, blank=True)
    topics = models.ManyToManyField(Topic, related_name="events", blank=True)
    image = models.ForeignKey(
        Image, on_delete=models.PROTECT, related_name="events", null=True, blank=True, editable=False
    )
    # What it shows, for those who cannot see it; the line under it; whose it is.
    image_alt = models.CharField(max_length=500, blank=True, default="", db_default="")
    image_caption = models.CharField(max_length=500, blank=True, default="", db_default="")
    image_credit = models.CharField(max_length=200, blank=True, default="", db_default="")

    stage = models.CharField(max_length=20, choices=Stage.choices, default=Stage.DRAFT, editable=False)
    standing = models.CharField(
        max_length=20, choices=Standing.choices, default=Standing.NONE, editable=False
    )
    scheduled_for = models.DateTimeField(null=True, blank=True, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)
    notice_decision = models.CharField(
        max_length=20, choices=NoticeDecision.choices, default=NoticeDecision.UNDECIDED, blank=True
    )
    # What was wrong, where it is a correction, and what is right; or why no notice is due.
    notice_wrong = models.TextField(blank=True, max_length=1000, default="", db_default="")
    notice_text = models.TextField(blank=True, max_length=1000)
    # Whoever worded the notice has a hand in what readers will be told.
    notice_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="notices_worded", null=True, blank=True
    )
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="events_created")
    last_edited_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="events_last_edited")
    # Whose work it is to bring it on; says nothing about what anybody may do to it.
    assigned_to = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="events_assigned", null=True, blank=True, editable=False
    )

    objects = EventQuerySet.as_manager()

    # When it went live by itself, on an event whose columns do not say so yet.
    went_live_at: datetime | None = None

    class Meta:
        ordering = ORDER_OF_DATE
        indexes = [
            # Finds what overlaps a window, in order.
            models.Index(fields=["earliest", "precision", "latest", "id"], name="event_in_order_of_date"),
            models.Index(fields=["stage", "-modified"], name="event_stage"),
            # Counts the queues without looking at their rows.
            models.Index(fields=["stage", "standing", "notice_decision"], name="event_queue"),
            models.Index(fields=["modified", "id"], name="event_last_changed"),
            models.Index(fields=["headline", "id"], name="event_headline"),
            models.Index(
                fields=["scheduled_for"], condition=Q(scheduled_for__isnull=False), name="event_scheduled_for"
            ),
        ]
        constraints = [
            bounds_in_order("event_bounds_in_order"),
            models.CheckConstraint(condition=Q(stage__in=Stage.values), name="event_stage_is_known"),
            models.CheckConstraint(condition=Q(standing__in=Standing.values), name="event_standing_is_known"),
            models.CheckConstraint(condition=~Q(headline=""), name="event_has_a_headline"),
            models.CheckConstraint(
                condition=Q(stage=Stage.DRAFT) | Q(earliest__isnull=False),
                name="event_is_dated_before_it_leaves_draft",
            ),
            models.CheckConstraint(
                condition=Q(
                    stage=Stage.SCHEDULED,
                    scheduled_for__isnull=False,
                    standing__in=[Standing.NONE, Standing.LIVE],
                )
                | Q(~Q(stage=Stage.SCHEDULED), scheduled_for__isnull=True),
                name="event_is_scheduled_for_a_moment",
            ),
        ]

    def __str__(self) -> str:
        return self.headline

    @classmethod
    def from_db(
        cls, db: str | None, field_names: Collection[str], values: Collection[Any], **options: Any
    ) -> Self:
        event = super().from_db(db, field_names, values, **options)
        if event.__dict__.get("scheduled_for"):
            event.settle(timezone.now())
        return event

    def settle(self, at: datetime) -> None:
        """Stand as the event stands at that moment. Writes nothing."""
        if self.stage == Stage.SCHEDULED and self.scheduled_for and self.scheduled_for <= at:
            self.went_live_at = self.scheduled_for
            self.scheduled_for = None
            self.stage, self.standing = Stage.APPROVED, Standing.LIVE
            self.forget_notice()

    def forget_notice(self) -> None:
        """What was to be told has been told, or is not to be."""
        self.notice_decision = NoticeDecision.UNDECIDED
        self.notice_wrong = self.notice_text = ""
        self.notice_by = None

    def to_record(self) -> EventRecord:
        """The event with its citations and entries, as a revision freezes it."""
        return EventRecord(
            headline=self.headline,
            date=self.date.text if self.date else "",
            date_words=self.date_words,
            summary=self.summary,
            place=self.place,
            occurrence=OccurrenceRecord(self.occurrence),
            attribution=self.attribution,
            citations=tuple(citation.to_record() for citation in self._sourced_citations()),
            entries=tuple(entry.to_record() for entry in self.placed_entries()),
            topics=tuple(sorted(topic.slug for topic in self.topics.all())),
            image=self._image_record(),
        )

    def placed_entries(self) -> "QuerySet[Entry]":
        """The entries with their timelines and lanes: in one query, or in none where they were fetched with it."""
        rows: QuerySet[Entry] = self.entries.all()
        return rows if self._has_fetched("entries") else rows.select_related("timeline", "lane")

    def _sourced_citations(self) -> "QuerySet[Citation]":
        rows: QuerySet[Citation] = self.citations.all()
        if self._has_fetched("citations"):
            return rows
        return rows.select_related("source", "passage__capture").defer("passage__capture__text")

    def _has_fetched(self, relation: str) -> bool:
        return relation in getattr(self, "_prefetched_objects_cache", ())

    def _image_record(self) -> ImageRecord | None:
        if self.image is None:
            return None
        return self.image.to_record(alt=self.image_alt, caption=self.image_caption, credit=self.image_credit)

    @property
    def is_correction(self) -> bool:
        """Whether the working copy is a change to something that readers can already see."""
        return self.standing == Standing.LIVE and self.stage != Stage.APPROVED
