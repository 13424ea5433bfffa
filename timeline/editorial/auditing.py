"""Writing down who did what, inside the transaction of the act itself: neither exists without the other."""

from typing import Any

from django.db.models import Model
from django.utils import timezone

from timeline.models import AuditEntry, User


def note_act(
    act: str,
    target: Model,
    *,
    by: User,
    base_version: int | None = None,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
    reason: str = "",
) -> AuditEntry:
    return AuditEntry.objects.create(
        actor=by,
        act=act,
        target_kind=str(target._meta.model_name),
        target_id=str(target.pk),
        base_version=base_version,
        at=timezone.now(),
        before=before,
        after=after,
        reason=reason,
    )


def is_repeat(act: str, target: Model, *, by: User, base_version: int) -> bool:
    """Whether the last thing done to the target was this very act by this person: a second click, not a second act."""
    last = AuditEntry.objects.filter(target_kind=target._meta.model_name, target_id=str(target.pk)).first()
    return last is not None and (last.act, last.actor_id, last.base_version) == (act, by.pk, base_version)
