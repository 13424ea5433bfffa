"""Changing or taking back what readers have seen, in the open."""

from django.utils import timezone

from timeline.editorial.performing import perform
from timeline.editorial.publishing import ask_no_more, project
from timeline.editorial.refusals import NotReady
from timeline.editorial.states import Act
from timeline.models import Event, Notice, NoticeDecision, NoticeKind, Standing, User


def correct(event: Event, *, by: User, expected_version: int, decision: NoticeDecision, text: str) -> Event:
    """Open the working copy of a live event for changes. What is live stays live until the next publication.

    `text` is the notice that readers will see, or, when no notice is due, the reason for the audit.
    """
    _require_explained(decision, text)

    def change(locked: Event) -> None:
        _explain(locked, decision, text, by)

    return perform(
        Act.CORRECT,
        event,
        by=by,
        expected_version=expected_version,
        change=change,
        reason=f"{decision.label}. {text}",
    )


def explain(event: Event, *, by: User, expected_version: int, decision: NoticeDecision, text: str) -> Event:
    """Say what readers will be told of a correction that was begun without that."""
    _require_explained(decision, text)

    def change(locked: Event) -> None:
        _explain(locked, decision, text, by)

    return perform(
        Act.EXPLAIN,
        event,
        by=by,
        expected_version=expected_version,
        change=change,
        reason=f"{decision.label}. {text}",
    )


def drop_correction(event: Event, *, by: User, expected_version: int) -> Event:
    """Close a correction in which nothing has been changed: the working copy is what readers see again."""

    def change(locked: Event) -> None:
        if is_changed(locked):
            raise NotReady(
                "It has been changed since. Let the correction be reviewed, or change it back there."
            )
        locked.notice_decision = NoticeDecision.UNDECIDED
        locked.notice_text = ""
        locked.notice_by = None

    return perform(Act.DROP_CORRECTION, event, by=by, expected_version=expected_version, change=change)


def is_changed(event: Event) -> bool:
    """Whether a live event says anything else than what readers see."""
    public = event.publications.select_related("revision").get(public_until__isnull=True).revision
    return event.revisions.latest().to_record() != public.to_record()


def retract(event: Event, *, by: User, expected_version: int, reason: str) -> Event:
    """Say in public that the event should not have been told, and why. A tombstone stays where it stood."""
    if not reason.strip():
        raise NotReady("Say in a sentence why it is retracted. Readers will see it.")

    def change(locked: Event) -> None:
        now = timezone.now()
        ask_no_more(locked)
        current = locked.publications.get(public_until__isnull=True)
        Notice.objects.create(
            event=locked,
            kind=NoticeKind.RETRACTION,
            text=reason,
            before=current.revision,
            published_at=now,
            published_by=by,
        )
        project(locked, current.revision, Standing.RETRACTED, by=by, at=now)

    return perform(Act.RETRACT, event, by=by, expected_version=expected_version, change=change, reason=reason)


def _require_explained(decision: NoticeDecision, text: str) -> None:
    if decision == NoticeDecision.UNDECIDED:
        raise NotReady(
            "Say whether this is a correction, a clarification or an update, or why no notice is due."
        )
    if not text.strip():
        raise NotReady(
            "Say why no notice is due."
            if decision == NoticeDecision.NOT_DUE
            else "Say in a sentence what was wrong and what is right. Readers will see it."
        )


def _explain(event: Event, decision: NoticeDecision, text: str, by: User) -> None:
    event.notice_decision = decision
    event.notice_text = text
    event.notice_by = by
