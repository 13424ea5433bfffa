"""The one way in which an event changes: by a move of the state table, made by somebody who may make it."""

from collections.abc import Callable
from typing import Any

from django.utils import timezone

from timeline.editorial.auditing import note_act
from timeline.editorial.permissions import require
from timeline.editorial.recording import for_the_record
from timeline.editorial.states import Act, move_for
from timeline.editorial.writing import write_once
from timeline.models import AuditEntry, Event, Revision, User
from timeline.records import EventRecord


def perform(
    act: Act,
    event: Event,
    *,
    by: User,
    expected_version: int,
    change: Callable[[Event], None] | None = None,
    asked: object = None,
    reason: str = "",
) -> Event:
    """Make the move that `act` is for this event and return the event as it stands afterwards.

    `change` gets the locked row before the move is written and may refuse. The same request sent twice is done once;
    `asked` tells it from another one, where the reason alone does not. Raises a `Refusal`; then nothing is written.
    """

    def make_move(locked: Event) -> None:
        _note_that_it_went_live(locked)
        move = move_for(act, locked)
        require(move, locked, by)
        if change:
            change(locked)
        locked.stage = move.to_stage or locked.stage
        locked.standing = move.to_standing or locked.standing

    return write_once(
        event,
        act,
        by=by,
        expected_version=expected_version,
        asked=[asked, reason],
        change=make_move,
        state=_state,
        reason=reason,
    )


def write_revision(event: Event, *, by: User, note: str = "") -> Revision:
    """Freeze the event as it stands, citations and entries included."""
    fresh = Event.objects.select_related("image").get(pk=event.pk)
    return Revision.objects.create(
        event=event,
        number=(_latest_number(event) or 0) + 1,
        record=fresh.to_record().to_json(),
        note=note,
        author=by,
        written_at=timezone.now(),
    )


def record_at(event: Event, version: int) -> EventRecord | None:
    """How the event read at that version, which somebody's form was based on; None when there was no such version."""
    if version == 1:
        return event.revisions.get(number=1).to_record()
    acts = AuditEntry.objects.filter(target_kind="event", target_id=str(event.pk), after__version=version)
    act = acts.first()
    return event.revisions.get(number=act.after["revision"]).to_record() if act and act.after else None


def _note_that_it_went_live(event: Event) -> None:
    """Its time came with nobody there: the audit says so before it tells what is being done now."""
    if event.went_live_at is None:
        return
    publication = event.publications.get(public_from=event.went_live_at, public_until__isnull=True)
    note_act(
        "go live",
        event,
        by=publication.published_by,
        after={"standing": event.standing, "revision": publication.revision.number},
        reason=for_the_record(
            "It went live at its time, %(went_live_at)s.",
            went_live_at=event.went_live_at.isoformat(),
        ),
    )


def _state(event: Event) -> dict[str, Any]:
    return {
        "version": event.version,
        "stage": event.stage,
        "standing": event.standing,
        "revision": _latest_number(event),
        "scheduled_for": event.scheduled_for,
    }


def _latest_number(event: Event) -> int | None:
    return event.revisions.order_by("-number").values_list("number", flat=True).first()
