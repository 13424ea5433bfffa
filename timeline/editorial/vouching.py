"""How far a source is relied on, and whether it is named: judged by a person, with a reason, and never silently."""

from collections.abc import Mapping
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import NotAllowed, NotReady
from timeline.models import AuditEntry, Role, Source, User
from timeline.models.restrictions import known_as

JUDGED = ("reliability", "reliability_reason")
# Shorter names stand in too many words to be looked for in a reason.
SHORTEST_NAME = 4


def require_reason(before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    """Refuse a reliability that was set or changed without a reason of its own."""
    if not after["reliability"] or after["reliability"] == before["reliability"]:
        return
    if not after["reliability_reason"].strip():
        raise NotReady(_("Say why it is judged so: a colleague will ask in three years."))
    if after["reliability_reason"] == before["reliability_reason"]:
        raise NotReady(
            _("The reliability has changed, the reason has not. Say why it is judged otherwise now.")
        )


def require_known(source: Source, by: User) -> None:
    """Refuse what would show a restricted source to somebody who may not know it."""
    if not source.is_known_to(by):
        raise NotAllowed(_("This source is restricted. Ask an editor to change how it is cited."))


def judge(source: Source, wanted: Mapping[str, Any], *, by: User) -> None:
    """Note on the locked source who judged its reliability, and when, if they did."""
    if any(wanted[name] != getattr(source, name) for name in JUDGED):
        source.reliability_by = by if wanted["reliability"] else None
        source.reliability_at = timezone.now() if wanted["reliability"] else None


def restrict(source: Source, wanted: Mapping[str, Any], *, by: User) -> None:
    """Restrict the source, or lift it, as `wanted` says. Restricting is for whoever may change it, lifting for editors.

    All that it was ever known as is kept with it: what was published before must not tell of it any more either.
    """
    if source.is_restricted and not wanted["is_restricted"]:
        require_role(by, Role.EDITOR, _("To name a restricted source takes an editor."))
    if not wanted["is_restricted"]:
        source.is_restricted, source.known_as = False, None
        return
    _require_public_reason(wanted)
    source.is_restricted = True
    source.public_reason = wanted["public_reason"]
    source.known_as = _all_it_was_known_as(source, wanted)


def _require_public_reason(wanted: Mapping[str, Any]) -> None:
    reason = wanted["public_reason"].strip()
    if not reason:
        raise NotReady(_("Say to readers why it is not named."))
    for name in ("title", "publisher", "authors"):
        said = wanted[name].strip()
        if len(said) >= SHORTEST_NAME and said.casefold() in reason.casefold():
            raise NotReady(
                _("The public reason says “%(name)s”, which readers must not learn. Put it in other words.")
                % {"name": said}
            )


def _all_it_was_known_as(source: Source, wanted: Mapping[str, Any]) -> list[list[str]]:
    known = [
        [wanted[name] for name in ("title", "publisher", "url", "archived_url")],
        *(source.known_as or ()),
    ]
    if source.pk:
        known.append(known_as(source.to_record()))
        known += _as_the_audit_has_it(source)
    return [list(one) for one in dict.fromkeys(tuple(one) for one in known)]


def _as_the_audit_has_it(source: Source) -> list[list[str]]:
    acts = AuditEntry.objects.filter(target_kind="source", target_id=str(source.pk), act="change source")
    names = ("title", "publisher", "url", "archived_url")
    return [
        [str(state.get(name, "")) for name in names]
        for before, after in acts.values_list("before", "after")
        for state in (before, after)
        if state
    ]
