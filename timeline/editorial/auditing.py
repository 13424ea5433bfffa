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
    asked: str = "",
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
        asked=asked,
        at=timezone.now(),
        before=before,
        after=after,
        reason=reason,
    )


def last_act_on(target: Model) -> AuditEntry | None:
    """The latest thing that was done to the target itself."""
    entries = AuditEntry.objects.filter(target_kind=str(target._meta.model_name), target_id=str(target.pk))
    return entries.first()
