"""The second pair of eyes: asking for it, giving it, and saying what is wanted first."""

from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.editorial.gates import require_publishable, require_submittable
from timeline.editorial.notifying import drop_request, notify
from timeline.editorial.performing import perform, write_revision
from timeline.editorial.permissions import had_a_hand_in
from timeline.editorial.recording import for_the_record
from timeline.editorial.refusals import NotReady, WrongState
from timeline.editorial.states import Act
from timeline.models import Decision, Event, NotificationKind, Review, Role, User


def submit(event: Event, *, by: User, expected_version: int, reviewer: User | None = None) -> Event:
    """Ask for a review of the latest revision: everybody who may give it, and `reviewer` by name."""

    def change(locked: Event) -> None:
        stands, latest = locked.to_record(), locked.revisions.latest()
        require_submittable(locked, stands)
        if reviewer:
            _require_second_person(locked, reviewer, by)
        # A source’s particulars or a topic’s name may have been changed since the event was written.
        if stands != latest.to_record():
            latest = write_revision(
                locked,
                by=by,
                note=for_the_record("With its sources and topics as they stand now"),
            )
        Review.objects.create(
            event=locked,
            revision=latest,
            submitted_by=by,
            submitted_at=timezone.now(),
            asked_of=reviewer,
        )
        if reviewer:
            notify(NotificationKind.REVIEW_ASKED, locked, to=[reviewer], by=by)

    asked = reviewer.pk if reviewer else None
    return perform(Act.SUBMIT, event, by=by, expected_version=expected_version, change=change, asked=asked)


def withdraw(event: Event, *, by: User, expected_version: int) -> Event:
    """Take back what one has sent to review before anybody has decided on it."""

    def change(locked: Event) -> None:
        locked.reviews.open().update(decision=Decision.WITHDRAWN)
        drop_request(locked)

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
        raise NotReady(_("Say what should be changed, so that the author knows."))

    def change(locked: Event) -> None:
        review = _decide(locked, Decision.CHANGES_REQUESTED, by, comment)
        notify(NotificationKind.CHANGES_REQUESTED, locked, to=[locked.created_by, review.submitted_by], by=by)

    return perform(
        Act.REQUEST_CHANGES, event, by=by, expected_version=expected_version, change=change, reason=comment
    )


def _decide(event: Event, decision: Decision, by: User, comment: str) -> Review:
    review = event.reviews.open().first()
    if review is None or review.revision_id != event.revisions.values_list("pk", flat=True).latest():
        raise WrongState(
            _("The revision that was submitted is not the latest one any more. Submit it again.")
        )
    review.decision = decision
    review.reviewer = by
    review.comment = comment
    review.decided_at = timezone.now()
    review.save()
    return review


def _require_second_person(event: Event, reviewer: User, by: User) -> None:
    if not reviewer.has_role(Role.EDITOR):
        raise NotReady(
            _("%(reviewer)s can not review this: to review takes an editor. Ask somebody else.")
            % {"reviewer": reviewer}
        )
    if reviewer.pk in had_a_hand_in(event) | {by.pk}:
        raise NotReady(
            _(
                "%(reviewer)s wrote, last edited or submits this event, and a review takes a second "
                "person. Ask somebody else."
            )
            % {"reviewer": reviewer}
        )
