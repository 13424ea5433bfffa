"""Giving an event to somebody to bring on. Changes nothing of what it says, and nobody's right to do anything to it."""

from django.db import transaction
from django.utils.translation import gettext as _

from timeline.editorial.auditing import note_act
from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import NotReady, StaleVersion
from timeline.models import Event, Role, User


@transaction.atomic
def assign(event: Event, person: User | None, *, by: User, expected_version: int) -> Event:
    """Let it be this person's work, or nobody's. The text stands as it did, so its version does too."""
    require_role(by, Role.EDITOR, _("To assign events takes an editor."))
    locked = Event.objects.select_for_update().get(pk=event.pk)
    if locked.assigned_to == person:
        return locked
    if locked.version != expected_version:
        raise StaleVersion(locked.version)
    if person and not Event.objects.visible_to(person).filter(pk=locked.pk).exists():
        raise NotReady(
            _("%(person)s could not see it: a contributor sees the events that they began.")
            % {"person": person}
        )
    if person and not person.is_active:
        raise NotReady(_("%(person)s does not work here any more.") % {"person": person})
    before = {"assigned_to": str(locked.assigned_to or "")}
    # The one column, and not the row: a save would write down a stage that has passed by itself meanwhile.
    Event.objects.filter(pk=locked.pk).update(assigned_to=person)
    locked.assigned_to = person
    note_act("assign", locked, by=by, before=before, after={"assigned_to": str(person or "")})
    return locked
