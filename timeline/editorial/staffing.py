"""Who works here and in which role: for an owner to say, written down, and never so that the newsroom has no owner."""

from allauth.mfa.models import Authenticator
from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from timeline.editorial.auditing import note_act
from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import WrongState
from timeline.models import Role, User

PARTICULARS = ("username", "first_name", "last_name", "email")


@transaction.atomic
def change_role(user: User, role: Role, *, by: User) -> User:
    """Give the person another role, for which they log in anew. Giving the one that they have changes nothing."""
    locked = require_staffing(user, role=role, by=by)
    if locked.role != role:
        before, locked.role = locked.role, role
        locked.save(update_fields=["role"])
        _end_sessions(locked)
        note_act("change role", locked, by=by, before={"role": before}, after={"role": role})
    return locked


@transaction.atomic
def change_access(user: User, *, is_active: bool, by: User) -> User:
    """Let the person in at the desk, or no longer. What they did stays theirs."""
    locked = require_staffing(user, is_active=is_active, by=by)
    if locked.is_active != is_active:
        locked.is_active = is_active
        locked.save(update_fields=["is_active"])
        _end_sessions(locked)
        note_act(
            "let in" if is_active else "switch off",
            locked,
            by=by,
            before={"is_active": not is_active},
            after={"is_active": is_active},
        )
    return locked


@transaction.atomic
def change_particulars(user: User, *, by: User) -> User:
    """Save what the person is called and written to. Where a letter goes is where a new password goes: it is noted."""
    require_role(by, Role.OWNER, _("To change who works here takes an owner."))
    before = _particulars(User.objects.select_for_update().get(pk=user.pk))
    user.save(update_fields=list(PARTICULARS))
    after = _particulars(user)
    if before != after:
        changed = [name for name in PARTICULARS if before[name] != after[name]]
        note_act(
            "change account",
            user,
            by=by,
            before={name: before[name] for name in changed},
            after={name: after[name] for name in changed},
        )
    return user


@transaction.atomic
def note_password_given(user: User, *, by: User) -> None:
    """An owner who gives somebody a password could come in as that person: it is written down, and never silent."""
    _end_sessions(user)
    note_act("give password", user, by=by)


@transaction.atomic
def reset_second_factor(user: User, *, by: User) -> User:
    """Take the app, the passkeys and the recovery codes from an account whose holder has lost them."""
    require_role(by, Role.OWNER, _("To reset a second factor takes an owner."))
    locked = User.objects.select_for_update().get(pk=user.pk)
    found = Authenticator.objects.filter(user=locked)
    kinds = sorted(found.values_list("type", flat=True))
    if kinds:
        found.delete()
        _end_sessions(locked)
        note_act("reset second factor", locked, by=by, before={"kinds": kinds})
    return locked


@transaction.atomic
def require_staffing(
    user: User, *, role: Role | None = None, is_active: bool | None = None, by: User
) -> User:
    """Refuse what an owner must say and what would leave the newsroom without one; lock the rows that this rests on."""
    require_role(by, Role.OWNER, _("To change who works here takes an owner."))
    # Every owner, so that two who demote each other at the same moment are judged one after the other.
    owners = {owner.pk for owner in _active_owners()}
    locked = User.objects.select_for_update().get(pk=user.pk)
    stays_owner = (role or locked.role) == Role.OWNER and is_active is not False
    if owners == {locked.pk} and not stays_owner:
        raise WrongState(
            _(
                "%(locked)s is the only owner of this newsroom: make somebody else an owner first. "
                "Without one, nobody could change who works here."
            )
            % {"locked": locked}
        )
    return locked


def _particulars(user: User) -> dict[str, str]:
    return {name: getattr(user, name) for name in PARTICULARS}


def _end_sessions(user: User) -> None:
    """Every session of theirs began under an earlier number."""
    User.objects.filter(pk=user.pk).update(session_epoch=F("session_epoch") + 1)
    user.refresh_from_db(fields=["session_epoch"])


def _active_owners() -> list[User]:
    return list(User.objects.select_for_update().filter(role=Role.OWNER, is_active=True).order_by("pk"))
