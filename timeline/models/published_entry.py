"""A published event's place on one public timeline, with all that a page needs to find it among a hundred thousand.

What is said of its event is copied here when it is published, so that one query reads a whole timeline. The copy is
frozen as the publication is; its end follows that of the publication (see entry_ends.py).
"""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from timeline.dates import EdtfDate
from timeline.layout.span import Span
from timeline.models.dated import ORDER_OF_DATE, DatedQuerySet
from timeline.models.entry import IMPORTANCE_RANGE
from timeline.models.event import Occurrence, Standing
from timeline.models.lane import Lane
from timeline.models.merge import Merge
from timeline.models.published_event import PublishedEvent
from timeline.models.slugs import PUBLIC_ID_LENGTH
from timeline.models.timeline import Timeline
from timeline.models.topic import Topic
from timeline.records import EntryRecord, EventRecord, SourceRecord, Stance


class PublishedEntryQuerySet(DatedQuerySet["PublishedEntry"]):
    def published(self, at: datetime) -> "PublishedEntryQuerySet":
        """What stands on public timelines at that moment: live events and the tombstones of retracted ones."""
        return self.standing_at(at).filter(timeline__is_public=True)

    def standing_at(self, at: datetime) -> "PublishedEntryQuerySet":
        """The same on any timeline, read from the entries alone."""
        return self.filter(stands_at(at))

    def ever_public(self, at: datetime) -> "PublishedEntryQuerySet":
        """All that readers could have met up to that moment, on any timeline, read from the entries alone."""
        return self.lasting().filter(public_from__lte=at)

    def lasting(self) -> "PublishedEntryQuerySet":
        """Less what was called off before it began."""
        return self.filter(Q(public_until__isnull=True) | Q(public_until__gt=F("public_from")))

    def not_withheld_since(self) -> "PublishedEntryQuerySet":
        """Less what was withheld after it was published, itself or what it was merged into: that stays so, even when
        the event is public again."""
        return self.filter(~withheld_since())


def withheld_since() -> Q:
    """The condition that the event of a row's publication was withheld after that publication began, or the event that
    it was merged into: what must not be told is not told by the other of two that said the same."""
    of_its_own = PublishedEvent.objects.filter(
        event=OuterRef("published_event__event"),
        standing=Standing.WITHHELD,
        public_from__gte=OuterRef("published_event__public_from"),
    )
    merges = Merge.objects.into_what_was_withheld()
    return Q(Exists(of_its_own)) | Q(published_event__event__in=merges.values("lost"))


def stands_at(at: datetime, through: str = "") -> Q:
    """The condition that an entry is to be seen at that moment; `through` leads to it ("entries__")."""
    begun = Q(**{f"{through}public_from__lte": at})
    still = Q(**{f"{through}public_until": None}) | Q(**{f"{through}public_until__gt": at})
    return begun & still & Q(**{f"{through}standing__in": [Standing.LIVE, Standing.RETRACTED]})


class PublishedEntry(models.Model):
    """Bounds and precision are its event's: one index finds what lies in a window, in order."""

    published_event = models.ForeignKey(PublishedEvent, on_delete=models.CASCADE, related_name="entries")
    timeline = models.ForeignKey(Timeline, on_delete=models.PROTECT, related_name="published_entries")
    lane = models.ForeignKey(Lane, on_delete=models.PROTECT, related_name="published_entries")
    importance = models.PositiveSmallIntegerField(default=3, validators=IMPORTANCE_RANGE)
    headline = models.CharField(max_length=200)
    earliest = models.BigIntegerField()
    latest = models.BigIntegerField()
    precision = models.SmallIntegerField(null=True)

    # Copied from its event. Null and empty only where the release before this one wrote the row.
    public_id = models.CharField(max_length=PUBLIC_ID_LENGTH, default="", db_default="")
    standing = models.CharField(max_length=20, default="", db_default="")
    occurrence = models.CharField(max_length=20, blank=True, default="", db_default="")
    public_from = models.DateTimeField(null=True)
    public_until = models.DateTimeField(null=True, blank=True)
    # From when to when it lasted for certain: see `Span`.
    rise = models.BigIntegerField(null=True)
    fall = models.BigIntegerField(null=True)
    is_date_certain = models.BooleanField(default=False, db_default=False)
    place = models.CharField(max_length=200, blank=True, default="", db_default="")
    # How many public sources support it.
    source_count = models.PositiveSmallIntegerField(default=0, db_default=0)

    objects = PublishedEntryQuerySet.as_manager()

    class Meta:
        ordering = ORDER_OF_DATE
        verbose_name_plural = "published entries"
        indexes = [
            models.Index(
                fields=["timeline", "earliest", "precision", "latest", "id"], name="published_entry_in_order"
            ),
            # Find what began or ended lately, and count what stands, without a look at the rest.
            models.Index(fields=["timeline", "public_from"], name="published_entry_begins"),
            models.Index(fields=["timeline", "public_until"], name="published_entry_ends"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["published_event", "timeline"], name="published_entry_once_per_timeline"
            ),
            models.CheckConstraint(
                condition=Q(earliest__lte=F("latest")), name="published_entry_bounds_in_order"
            ),
            models.CheckConstraint(
                condition=Q(importance__gte=1, importance__lte=5), name="published_entry_importance_1_to_5"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.headline} on {self.timeline}"

    @classmethod
    def of(cls, publication: PublishedEvent, record: EventRecord, entry: EntryRecord, lane: Lane) -> Self:
        """The entry of a publication that readers may see, not saved yet; `record` is its public part."""
        date = publication.to_date()
        return cls(
            published_event=publication,
            timeline_id=lane.timeline_id,
            lane=lane,
            importance=entry.importance,
            headline=entry.headline or record.headline,
            earliest=date.earliest,
            latest=date.latest,
            precision=date.precision.rank,
            public_id=publication.public_id,
            standing=publication.standing,
            occurrence=publication.occurrence,
            public_from=publication.public_from,
            public_until=publication.public_until,
            **told_of(publication.standing, date, record),
        )


class PublishedTopic(models.Model):
    """What a live publication is about. Goes with its topic, which nobody can delete while readers see it."""

    published_event = models.ForeignKey(PublishedEvent, on_delete=models.CASCADE, related_name="topics")
    topic = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="publications")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["published_event", "topic"], name="published_topic_once")
        ]

    def __str__(self) -> str:
        return f"{self.published_event}: {self.topic}"


class PublishedSource(models.Model):
    """A public source of a live publication, by what tells it from others; says nothing of what it is."""

    published_event = models.ForeignKey(PublishedEvent, on_delete=models.CASCADE, related_name="sources")
    identity = models.CharField(max_length=40, db_index=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["published_event", "identity"], name="published_source_once")
        ]

    def __str__(self) -> str:
        return f"{self.published_event}: {self.identity}"


def told_of(standing: str, date: EdtfDate, record: EventRecord) -> Mapping[str, Any]:
    """The columns of an entry that are worked out from its date and its public record. A tombstone tells the date."""
    span = Span.of(date)
    is_live = standing == Standing.LIVE
    return {
        "rise": span.rise,
        "fall": span.fall,
        "is_date_certain": not (date.is_approximate or date.is_uncertain),
        "place": " ".join(record.place.split())[:200] if is_live else "",
        "source_count": len(_supporting(record)) if is_live else 0,
    }


def identities_of(record: EventRecord) -> set[str]:
    """What its public sources are told apart by."""
    return {identity_of(citation.source) for citation in record.public_citations}


def is_confirmed(standing: str, occurrence: str, *, is_date_certain: bool, source_count: int) -> bool:
    """Whether it is told as a fact, of a date that nobody doubts, and by more than one source."""
    is_fact = occurrence in (Occurrence.HAPPENED, Occurrence.ONGOING)
    return standing == Standing.LIVE and is_fact and is_date_certain and source_count > 1


def identity_of(source: SourceRecord) -> str:
    """What a source is told apart by: its key; of a record that does not know it, a digest of what it is known as.

    Nothing can be read off it.
    """
    if source.key or source.told_apart:
        return f"source {source.key or source.told_apart}"
    told = "\0".join((source.title, source.publisher, source.url, source.published))
    return hashlib.sha256(told.encode()).hexdigest()[:40]


def _supporting(record: EventRecord) -> set[str]:
    return {
        identity_of(citation.source)
        for citation in record.public_citations
        if citation.stance is Stance.SUPPORTS
    }
