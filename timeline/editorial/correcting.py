"""Changing or taking back what readers have seen, in the open."""

from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.editorial.gates import live_record
from timeline.editorial.performing import perform
from timeline.editorial.projecting import call_off, project
from timeline.editorial.refusals import NotReady
from timeline.editorial.states import Act
from timeline.models import Decision, Event, Notice, NoticeDecision, NoticeKind, Standing, User


def correct(
    event: Event, *, by: User, expected_version: int, decision: NoticeDecision, text: str, wrong: str = ""
) -> Event:
    """Open the working copy of a live event for changes. What is live stays live until the next publication.

    `wrong` and `text` are what readers will be told: what was wrong, and what is right. Where no notice is due, `text`
    is the reason, for the audit.
    """
    return _word(Act.CORRECT, event, by, expected_version, decision, wrong, text)


def word_notice(
    event: Event, *, by: User, expected_version: int, decision: NoticeDecision, text: str, wrong: str = ""
) -> Event:
    """Decide anew what readers are told about a correction that is still being written."""
    return _word(Act.WORD_NOTICE, event, by, expected_version, decision, wrong, text)


def drop_correction(event: Event, *, by: User, expected_version: int) -> Event:
    """Close a correction in which nothing has been changed: the working copy is what readers see again."""

    def change(locked: Event) -> None:
        if is_changed(locked):
            raise NotReady(
                _("It has been changed since. Let the correction be reviewed, or change it back there.")
            )
        locked.forget_notice()

    return perform(Act.DROP_CORRECTION, event, by=by, expected_version=expected_version, change=change)


def is_changed(event: Event) -> bool:
    """Whether a live event says something else than what readers see."""
    return event.revisions.latest().to_record() != live_record(event)


def retract(event: Event, *, by: User, expected_version: int, reason: str) -> Event:
    """Say in public that the event should not have been told, and why. A tombstone stays where it stood."""
    if not reason.strip():
        raise NotReady(_("Say in a sentence why it is retracted. Readers will see it."))

    def change(locked: Event) -> None:
        now = timezone.now()
        stop(locked)
        current = locked.publications.published(now).get()
        tombstone = project(locked, current.revision, Standing.RETRACTED, by=by, at=now)
        Notice.objects.create(
            event=locked,
            kind=NoticeKind.RETRACTION,
            text=reason,
            before=current.revision,
            publication=tombstone,
            published_at=now,
            published_by=by,
        )

    return perform(Act.RETRACT, event, by=by, expected_version=expected_version, change=change, reason=reason)


def stop(event: Event) -> None:
    """Nobody need review what is going out of sight, and nothing of it is to go live by itself."""
    event.reviews.open().update(decision=Decision.SUPERSEDED)
    call_off(event, at=timezone.now())


def _word(
    act: Act, event: Event, by: User, version: int, decision: NoticeDecision, wrong: str, text: str
) -> Event:
    _require_words(decision, wrong, text)
    if decision != NoticeDecision.CORRECTION:
        wrong = ""

    def change(locked: Event) -> None:
        locked.notice_decision = decision
        locked.notice_wrong, locked.notice_text = wrong.strip(), text.strip()
        locked.notice_by = by

    told = " → ".join(filter(None, (wrong.strip(), text.strip())))
    return perform(
        act, event, by=by, expected_version=version, change=change, reason=f"{decision.label}. {told}"
    )


def _require_words(decision: NoticeDecision, wrong: str, text: str) -> None:
    if decision == NoticeDecision.UNDECIDED:
        raise NotReady(
            _("Say whether this is a correction, a clarification or an update, or why no notice is due.")
        )
    if decision == NoticeDecision.CORRECTION and not wrong.strip():
        raise NotReady(_("Say what was wrong. Readers will see it beside what is right."))
    if not text.strip():
        raise NotReady(
            _("Say why no notice is due.")
            if decision == NoticeDecision.NOT_DUE
            else _("Say in a sentence what is right now. Readers will see it.")
        )
