"""One write, all or nothing: lock the row, know a second click, refuse what is out of date, change, note it down."""

import hashlib
import json
from collections.abc import Callable
from typing import Any, TypeVar

from django.db import transaction

from timeline.editorial.auditing import last_act_on, note_act
from timeline.editorial.refusals import StaleVersion
from timeline.models import Embed, Event, Proposal, Source, Timeline, User

Row = TypeVar("Row", Embed, Event, Proposal, Source, Timeline)


def write_once(
    row: Row,
    act: str,
    *,
    by: User,
    expected_version: int,
    asked: object,
    change: Callable[[Row], None],
    state: Callable[[Row], dict[str, Any]],
    reason: str = "",
) -> Row:
    """Change the row as it stands now and return it.

    `change` gets the locked row and may refuse; then nothing is written. `asked` is all that the person asked for: when
    the very same is asked again from the same version it has been done already, and when something else is asked from
    that version it is out of date, for it was typed without sight of the first.
    """
    digest = _digest(act, asked)
    with transaction.atomic():
        locked = type(row)._default_manager.select_for_update().get(pk=row.pk)
        if locked.version == expected_version + 1 and _is_repeat(locked, digest, by, expected_version):
            return locked
        if locked.version != expected_version:
            raise StaleVersion(locked.version)
        before = state(locked)
        change(locked)
        locked.version += 1
        locked.save()
        note_act(
            act,
            locked,
            by=by,
            base_version=expected_version,
            asked=digest,
            before=before,
            after=state(locked),
            reason=reason,
        )
    return locked


def _is_repeat(
    row: Embed | Event | Proposal | Source | Timeline, digest: str, by: User, base_version: int
) -> bool:
    last = last_act_on(row)
    return last is not None and (last.asked, last.actor_id, last.base_version) == (
        digest,
        by.pk,
        base_version,
    )


def _digest(act: str, asked: object) -> str:
    return hashlib.sha256(json.dumps([act, asked], sort_keys=True, default=str).encode()).hexdigest()
