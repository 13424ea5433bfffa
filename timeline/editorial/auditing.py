"""Writing down who did what, inside the transaction of the act itself: neither exists without the other."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Model
from django.utils import timezone

from timeline.models import AuditEntry, User

Before = dict[str, Any] | None


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
    entry = _entry(
        act,
        target,
        by=by,
        base_version=base_version,
        asked=asked,
        before=before,
        after=after,
        reason=reason,
    )
    entry.save(force_insert=True)
    return entry


def note_acts(
    act: str, changes: Sequence[tuple[Model, Before, dict[str, Any]]], *, by: User, reason: str = ""
) -> None:
    """The same act on many targets, each with what it was before, if it was, and what it is now."""
    AuditEntry.objects.bulk_create(
        [
            _entry(act, target, by=by, before=before, after=after, reason=reason)
            for target, before, after in changes
        ],
        batch_size=500,
    )


def _entry(act: str, target: Model, *, by: User, **told: Any) -> AuditEntry:
    return AuditEntry(
        actor=by,
        act=act,
        target_kind=str(target._meta.model_name),
        target_id=str(target.pk),
        at=timezone.now(),
        **told,
    )


def last_act_on(target: Model) -> AuditEntry | None:
    """The latest thing that was done to the target itself."""
    entries = AuditEntry.objects.filter(target_kind=str(target._meta.model_name), target_id=str(target.pk))
    return entries.first()
