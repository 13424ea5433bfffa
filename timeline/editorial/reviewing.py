"""The second pair of eyes: asking for it, giving it, and saying what is wanted first."""

from django.utils import timezone

from timeline.editorial.gates import require_publishable, require_submittable
from timeline.editorial.performing import perform, write_revision
from timeline.editorial.refusals import NotReady, WrongState
from timeline.editorial.states import Act
from timeline.models import Decision, Event, Review, User


def submit(event: Event, *, by: User, expected_version: int) -> Event:
    """Ask for a review of the latest revision."""

    def change(locked: Event) -> None:
        require_submittable(locked)
        # A source’s particulars or a topic’s name may have been changed since the event was written.
        if locked.to_record() != locked.revisions.latest().to_record():
            write_revision(locked, by=by, note="With its sources and topics as they stand now")
        Review.objects.create(
            event=locked, revision=locked.revisions.latest(), submitted_by=by, submitted_at=timezone.now()
        )

    return perform(Act.SUBMIT, event, by=by, expected_version=expected_version, change=change)


def withdraw(event: Event, *, by: User, expected_version: int) -> Event:
    """Take back what one has sent to review before anybody has decided on it."""

    def change(locked: Event) -> None:
        locked.reviews.open().update(decision=Decision.WITHDRAWN)

    return perform(Act.WITHDRAW, event, by=by, expected_version=expected_version, change=change)


def approve(event: Event, *, by: User, expected_version: int, comment: str = "") -> Event:
    """Let the revision that was submitted be published: that one, and no later one."""

    def change(locked: Event) -> None:
        require_publishable(locked)
        _decide(locked, Decision.APPROVED, by, comment)

    return perform(
        Act.APPROVE, event, by=by, expected_version=expected_version, change=change, reason=comment
    )


def request_changes(event: Event, *, by: User, expected_version: int, comment: str) -> Event:
    """Send it back, saying what is wanted."""
    if not comment.strip():
        raise NotReady("Say what should be changed, so that the author knows.")

    def change(locked: Event) -> None:
        _decide(locked, Decision.CHANGES_REQUESTED, by, comment)

    return perform(
        Act.REQUEST_CHANGES, event, by=by, expected_version=expected_version, change=change, reason=comment
    )


def _decide(event: Event, decision: Decision, by: User, comment: str) -> None:
    review = event.reviews.open().first()
    if review is None or review.revision != event.revisions.latest():
        raise WrongState("The revision that was submitted is not the latest one any more. Submit it again.")
    review.decision = decision
    review.reviewer = by
    review.comment = comment
    review.decided_at = timezone.now()
    review.save()
