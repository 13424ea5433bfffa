"""The one way in which an event changes: lock it, check it, change it, write it down; all of it or nothing."""

from collections.abc import Callable
from typing import Any

from django.db import transaction
from django.utils import timezone

from timeline.editorial.auditing import is_repeat, note_act
from timeline.editorial.permissions import require
from timeline.editorial.refusals import StaleVersion
from timeline.editorial.states import Act, move_for
from timeline.models import Event, Revision, User


def perform(
    act: Act,
    event: Event,
    *,
    by: User,
    expected_version: int,
    change: Callable[[Event], None] | None = None,
    reason: str = "",
) -> Event:
    """Make the move that `act` is for this event and return the event as it stands afterwards.

    `change` gets the locked row before the move is written and may refuse. The same request sent twice is done once.
    Raises a `Refusal`; then nothing is written.
    """
    with transaction.atomic():
        locked = Event.objects.select_for_update().get(pk=event.pk)
        if locked.version == expected_version + 1 and is_repeat(
            act, locked, by=by, base_version=expected_version
        ):
            return locked
        move = move_for(act, locked) if locked.version == expected_version else None
        if move is None:
            raise StaleVersion(locked.version)
        require(move, locked, by)
        before = _state(locked)
        if change:
            change(locked)
        locked.stage = move.to_stage or locked.stage
        locked.standing = move.to_standing or locked.standing
        locked.version += 1
        locked.save()
        note_act(
            act,
            locked,
            by=by,
            base_version=expected_version,
            before=before,
            after=_state(locked),
            reason=reason,
        )
    return locked


def write_revision(event: Event, *, by: User, note: str = "") -> Revision:
    """Freeze the event as it stands, citations and entries included."""
    latest = event.revisions.first()
    fresh = Event.objects.with_record().get(pk=event.pk)
    return Revision.objects.create(
        event=event,
        number=latest.number + 1 if latest else 1,
        record=fresh.to_record().to_json(),
        note=note,
        author=by,
        written_at=timezone.now(),
    )


def _state(event: Event) -> dict[str, Any]:
    latest = event.revisions.first()
    return {
        "version": event.version,
        "stage": event.stage,
        "standing": event.standing,
        "revision": latest.number if latest else None,
    }
