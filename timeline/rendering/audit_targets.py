"""What acts of the audit were done to, by name: as it is called today, or as it was last called. Writes nothing."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Model
from django.urls import reverse
from django.utils.translation import gettext as _

from timeline.models import (
    AuditEntry,
    Capture,
    Citation,
    Embed,
    Event,
    Invitation,
    Proposal,
    Source,
    Timeline,
    Topic,
    User,
)
from timeline.rendering.languages import moment_in_words

MODELS: dict[str, type[Model]] = {
    "event": Event,
    "source": Source,
    "capture": Capture,
    "proposal": Proposal,
    "timeline": Timeline,
    "embed": Embed,
    "topic": Topic,
    "user": User,
    "invitation": Invitation,
    "citation": Citation,
}
# Under which of these an act keeps what its target is called.
NAMES = ("headline", "name", "title")


@dataclass(frozen=True)
class Target:
    """What it is called and its page at the desk; `address` is empty where there is none, or none any more."""

    in_words: str = ""
    address: str = ""


def targets_of(kind: str, entries: list[AuditEntry]) -> dict[str, Target]:
    """Every row of that kind that the entries speak of, by its key as text, in a constant number of queries."""
    if kind not in MODELS:
        return {}
    ids = {entry.target_id for entry in entries if entry.target_kind == kind and entry.target_id.isdecimal()}
    rows = MODELS[kind]._default_manager.filter(pk__in=map(int, ids))
    if kind == "capture":
        rows = rows.select_related("source").defer("text")
    if kind == "embed":
        rows = rows.select_related("timeline")
    found = {str(row.pk): Target(_name(row), _address(kind, row)) for row in rows}
    return {**_gone(kind, ids - found.keys()), **found}


def _gone(kind: str, ids: set[str]) -> dict[str, Target]:
    """As the latest act called them that kept a name: what was discarded or deleted is told with it."""
    if not ids:
        return {}
    entries = AuditEntry.objects.filter(target_kind=kind, target_id__in=ids).order_by("pk")
    named = (
        (target_id, _kept_name(after) or _kept_name(before))
        for target_id, before, after in entries.values_list("target_id", "before", "after")
    )
    words = _("“%(name)s”, which is gone")
    return {target_id: Target(words % {"name": name}) for target_id, name in named if name}


def _kept_name(state: dict[str, Any] | None) -> str:
    return next((str(state[name]) for name in NAMES if state.get(name)), "") if state else ""


def _name(row: Any) -> str:
    if isinstance(row, Capture):
        told = {"source": row.source, "moment": moment_in_words(row.captured_at)}
        return _("%(source)s, captured %(moment)s") % told
    return str(row)


def _address(kind: str, row: Any) -> str:
    if kind == "event":
        return reverse("desk:event", args=[row.public_id])
    if kind == "timeline":
        return reverse("desk:timeline", args=[row.slug])
    if kind == "embed":
        return reverse("desk:embed", args=[row.timeline.slug, row.public_id])
    if kind == "proposal":
        return f"{reverse('desk:triage', args=[row.capture_id])}?proposal={row.pk}"
    if kind in ("source", "capture"):
        return reverse("desk:source" if kind == "source" else "desk:triage", args=[row.pk])
    return ""
