"""Taking an event out of every reader's sight at once, and bringing back what was taken back or out of sight."""

from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.editorial.correcting import stop
from timeline.editorial.performing import perform
from timeline.editorial.projecting import project
from timeline.editorial.refusals import NotReady
from timeline.editorial.states import Act
from timeline.models import Event, Notice, NoticeKind, PublishedEvent, Stage, Standing, User


def withhold(event: Event, *, by: User, expected_version: int, reason: str) -> Event:
    """Take the event out of every public place, at once and without a trace but the audit's."""
    if not reason.strip():
        raise NotReady(_("Say why it is withheld. Only the newsroom will read it."))

    def change(locked: Event) -> None:
        now = timezone.now()
        stop(locked)
        current = locked.publications.published(now).get()
        project(locked, current.revision, Standing.WITHHELD, by=by, at=now)

    return perform(
        Act.WITHHOLD, event, by=by, expected_version=expected_version, change=change, reason=reason
    )


def reinstate(event: Event, *, by: User, expected_version: int, reason: str) -> Event:
    """Show readers again what they saw before: after a retraction with the reason in public, after it was withheld
    without a word. What was retracted before it was withheld comes back as its tombstone."""
    if not reason.strip():
        raise NotReady(_("Say why it comes back."))

    def change(locked: Event) -> None:
        now = timezone.now()
        rows = locked.publications.ever_public(now)
        current = rows.select_related("revision")[0]
        standing = Standing.LIVE
        if current.standing == Standing.WITHHELD:
            standing = Standing(rows.exclude(standing=Standing.WITHHELD)[0].standing)
        publication = project(locked, current.revision, standing, by=by, at=now)
        if current.standing == Standing.RETRACTED:
            _tell_of_return(publication, reason)
        locked.standing = standing
        if standing == Standing.LIVE and locked.revisions.latest() == current.revision:
            locked.stage = Stage.APPROVED
            locked.forget_notice()

    return perform(
        Act.REINSTATE, event, by=by, expected_version=expected_version, change=change, reason=reason
    )


def _tell_of_return(publication: PublishedEvent, reason: str) -> None:
    Notice.objects.create(
        event=publication.event,
        kind=NoticeKind.REINSTATEMENT,
        text=reason,
        before=publication.revision,
        after=publication.revision,
        publication=publication,
        published_at=publication.public_from,
        published_by=publication.published_by,
    )
