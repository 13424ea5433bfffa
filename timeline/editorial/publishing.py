"""Letting readers see an approved revision, and taking an event out of sight."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from timeline.editorial.gates import require_publishable
from timeline.editorial.performing import perform
from timeline.editorial.refusals import NotReady, WrongState
from timeline.editorial.states import Act
from timeline.models import (
    Decision,
    Event,
    Lane,
    Notice,
    NoticeDecision,
    PublishedEntry,
    PublishedEvent,
    Review,
    Revision,
    Standing,
    User,
)
from timeline.records import EventRecord


def publish(event: Event, *, by: User, expected_version: int) -> Event:
    """Put the approved revision before readers, with the notice that was decided on if they saw an earlier one."""

    def change(locked: Event) -> None:
        require_publishable(locked)
        revision = _approved_revision(locked)
        now = timezone.now()
        previous = locked.publications.filter(public_until__isnull=True).first()
        if previous and previous.revision_id == revision.pk:
            raise WrongState("This revision is what readers see already.")
        if previous:
            _give_notice(locked, previous.revision, revision, by, now)
        project(locked, revision, Standing.LIVE, by=by, at=now)
        locked.notice_decision = NoticeDecision.UNDECIDED
        locked.notice_text = ""
        locked.notice_by = None

    return perform(
        Act.PUBLISH, event, by=by, expected_version=expected_version, change=change, reason=event.notice_text
    )


def withhold(event: Event, *, by: User, expected_version: int, reason: str) -> Event:
    """Take the event out of every public place, at once and without a trace but the audit's."""
    if not reason.strip():
        raise NotReady("Say why it is withheld. Only the newsroom will read it.")

    def change(locked: Event) -> None:
        ask_no_more(locked)
        current = locked.publications.get(public_until__isnull=True)
        project(locked, current.revision, Standing.WITHHELD, by=by, at=timezone.now())

    return perform(
        Act.WITHHOLD, event, by=by, expected_version=expected_version, change=change, reason=reason
    )


def ask_no_more(event: Event) -> None:
    """Nobody need review what is going out of sight."""
    event.reviews.open().update(decision=Decision.SUPERSEDED)


def project(
    event: Event, revision: Revision, standing: Standing, *, by: User, at: datetime
) -> PublishedEvent:
    """Close what is public of the event and open its next publication: one row, and one more per timeline."""
    latest = event.publications.first()
    event.publications.filter(public_until__isnull=True).update(public_until=at)
    publication = PublishedEvent(
        event=event,
        revision=revision,
        public_id=event.public_id,
        sequence=latest.sequence + 1 if latest else 1,
        standing=standing,
        public_from=at,
        published_by=by,
    )
    if standing != Standing.WITHHELD:
        _tell(publication, public_part(revision.to_record()))
    publication.save()
    if standing != Standing.WITHHELD:
        _enter(publication, revision.to_record())
    return publication


def public_part(record: EventRecord) -> EventRecord:
    """The record less what readers must not see: citations that are not public, and notes to colleagues."""
    return replace(
        record, citations=tuple(replace(citation, note="") for citation in record.public_citations)
    )


def _approved_revision(event: Event) -> Revision:
    revision = event.revisions.latest()
    if not Review.objects.approving(revision).exists():
        raise WrongState("The latest revision has not been approved.")
    return revision


def _give_notice(event: Event, before: Revision, after: Revision, by: User, now: datetime) -> None:
    if event.notice_decision == NoticeDecision.NOT_DUE:
        return
    Notice.objects.create(
        event=event,
        kind=event.notice_decision,
        text=event.notice_text,
        before=before,
        after=after,
        published_at=now,
        published_by=by,
    )


def _tell(publication: PublishedEvent, record: EventRecord) -> None:
    publication.headline = record.headline
    publication.summary = record.summary
    publication.date = record.edtf
    publication.occurrence = record.occurrence
    publication.record = record.to_json()


def _enter(publication: PublishedEvent, record: EventRecord) -> None:
    lanes = {
        (lane.timeline.slug, lane.slug): lane
        for lane in Lane.objects.select_related("timeline").filter(
            timeline__slug__in=[entry.timeline for entry in record.entries]
        )
    }
    for entry in record.entries:
        lane = lanes[entry.timeline, entry.lane]
        PublishedEntry.objects.create(
            published_event=publication,
            timeline=lane.timeline,
            lane=lane,
            importance=entry.importance,
            headline=entry.headline or record.headline,
            earliest=publication.earliest,
            latest=publication.latest,
            precision=publication.precision,
        )
