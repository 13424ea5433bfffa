"""The published projection: all that public pages, embeds, feeds and exports may read of events.

Each row is one revision of one event for one stretch of time, so "as it stands" and "as it stood at a moment" are the
same question. Rows are added and closed, never rewritten; only an end that lies ahead can still be moved. A row that
ends where it begins was scheduled and called off: it was never public.
"""

from datetime import datetime

from django.db import models
from django.db.models import Exists, F, Min, OuterRef, Q

from timeline.dates import EdtfDate
from timeline.models.dated import Dated, DatedQuerySet
from timeline.models.edtf_field import bounds_in_order
from timeline.models.event import Event, Occurrence, Standing
from timeline.models.image import Image
from timeline.models.revision import Revision
from timeline.models.slugs import PUBLIC_ID_LENGTH
from timeline.models.user import User
from timeline.records import EventRecord


class PublishedEventQuerySet(DatedQuerySet["PublishedEvent"]):
    def published(self, at: datetime) -> "PublishedEventQuerySet":
        """What readers could meet at that moment, tombstones and withheld ones included: see `standing`."""
        still = Q(public_until__isnull=True) | Q(public_until__gt=at)
        return self.filter(still, public_from__lte=at)

    def ever_public(self, at: datetime) -> "PublishedEventQuerySet":
        """All that readers could have met up to that moment."""
        return self._lasting().filter(public_from__lte=at)

    def next_moment(self, at: datetime, timeline: str = "") -> datetime | None:
        """When something comes out by itself next: of all, or of events that were, are or will be on the timeline with
        this slug. A publication can also take an event away from one."""
        ahead = self._lasting().filter(public_from__gt=at)
        if timeline:
            # Asked of the few that are ahead, not of all that stand on the timeline.
            on_it = self.model.objects.filter(event=OuterRef("event"), entries__timeline__slug=timeline)
            ahead = ahead.filter(Exists(on_it))
        moment: datetime | None = ahead.order_by().aggregate(moment=Min("public_from"))["moment"]
        return moment

    def _lasting(self) -> "PublishedEventQuerySet":
        """Less what was called off before it began."""
        return self.filter(Q(public_until__isnull=True) | Q(public_until__gt=F("public_from")))

    def bearing(self, topic: str) -> "PublishedEventQuerySet":
        """Those that tell of the topic with this slug."""
        return self.filter(record__topics__icontains=f'"{topic}"')

    def scheduled(self, at: datetime) -> "PublishedEventQuerySet":
        """What readers will meet later, if nothing changes."""
        return self.filter(public_from__gt=at, public_until__isnull=True)


class PublishedEvent(Dated):
    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="publications")
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="publications")
    public_id = models.CharField(max_length=PUBLIC_ID_LENGTH, db_index=True)
    sequence = models.PositiveIntegerField(help_text="1 for the first publication of the event, and so on.")
    standing = models.CharField(max_length=20, choices=Standing.choices)
    headline = models.CharField(max_length=200, blank=True)
    summary = models.TextField(blank=True)
    occurrence = models.CharField(max_length=20, choices=Occurrence.choices, blank=True)
    # The EventRecord without what is not public; empty for an event that is withheld.
    record = models.JSONField(default=dict)
    # That of its record, found by who asks whether it is public.
    image = models.ForeignKey(
        Image, on_delete=models.PROTECT, related_name="publications", null=True, blank=True
    )
    public_from = models.DateTimeField()
    public_until = models.DateTimeField(null=True, blank=True)
    published_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="publications")

    objects = PublishedEventQuerySet.as_manager()

    class Meta:
        ordering = ["event", "-sequence"]
        indexes = [
            # Finds the next moment at which something goes live by itself.
            models.Index(fields=["public_from"], name="published_event_from"),
        ]
        constraints = [
            bounds_in_order("published_event_bounds_in_order"),
            models.UniqueConstraint(
                fields=["event"], condition=Q(public_until__isnull=True), name="published_event_one_current"
            ),
            models.UniqueConstraint(fields=["event", "sequence"], name="published_event_sequence_once"),
            models.CheckConstraint(
                condition=Q(public_until__isnull=True) | Q(public_until__gte=F("public_from")),
                name="published_event_ends_after_it_begins",
            ),
            models.CheckConstraint(
                condition=Q(standing__in=[Standing.LIVE, Standing.RETRACTED, Standing.WITHHELD]),
                name="published_event_standing_is_known",
            ),
            models.CheckConstraint(
                condition=~Q(standing=Standing.WITHHELD) | Q(headline="", summary="", record={}),
                name="published_event_withheld_says_nothing",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.public_id}, publication {self.sequence}"

    def to_record(self) -> EventRecord:
        return EventRecord.from_json(self.record)

    def to_date(self) -> EdtfDate:
        """The date of an event that readers can see: the gate lets none through without."""
        if self.date is None:
            raise ValueError(f"{self} has no date")
        return self.date
