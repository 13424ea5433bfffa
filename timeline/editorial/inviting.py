"""Asking somebody to work here: an owner invites an address to a role, and whoever holds the letter takes it up once.

Refuses to let anybody in without an invitation. Sends no letter: it hands out the token, and keeps only its hash.
"""

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import NamedTuple

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.editorial.auditing import note_act
from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import NotReady, WrongState, require_valid
from timeline.models import Invitation, Role, User

VALID_FOR = timedelta(days=7)
NO_LONGER = gettext_lazy(
    "This invitation is not open: it was taken up, taken back or has run out. "
    "Ask the owner of the newsroom for a new one."
)


class Invited(NamedTuple):
    invitation: Invitation
    token: str


class Newcomer(NamedTuple):
    """What somebody says about themself when they take up an invitation."""

    username: str
    first_name: str
    last_name: str
    password: str


@transaction.atomic
def invite(email: str, role: Role, *, by: User, at: datetime | None = None) -> Invited:
    """Invite the address to the role. An earlier invitation that still waits there is taken back."""
    require_role(by, Role.OWNER, _("To invite somebody takes an owner."))
    if User.objects.filter(email__iexact=email).exists():
        raise WrongState(_("Somebody with the address %(email)s works here already.") % {"email": email})
    for earlier in Invitation.objects.select_for_update().waiting().filter(email__iexact=email):
        revoke(earlier, by=by)
    now = at or timezone.now()
    token = secrets.token_urlsafe(32)
    invitation = Invitation(
        email=email,
        role=role,
        token_hash=hash_of(token),
        invited_by=by,
        invited_at=now,
        expires_at=now + VALID_FOR,
    )
    require_valid(invitation)
    invitation.save()
    note_act("invite", invitation, by=by, after={"email": email, "role": role})
    return Invited(invitation, token)


@transaction.atomic
def revoke(invitation: Invitation, *, by: User) -> Invitation:
    """Take the invitation back. Taking back what is taken back already changes nothing."""
    require_role(by, Role.OWNER, _("To take back an invitation takes an owner."))
    locked = Invitation.objects.select_for_update().get(pk=invitation.pk)
    if locked.accepted_at:
        raise WrongState(
            _("%(accepted_by)s has taken up this invitation already.") % {"accepted_by": locked.accepted_by}
        )
    if not locked.revoked_at:
        locked.revoked_at = timezone.now()
        locked.save(update_fields=["revoked_at"])
        note_act("revoke invitation", locked, by=by, before={"email": locked.email, "role": locked.role})
    return locked


@transaction.atomic
def accept(token: str, newcomer: Newcomer, *, at: datetime | None = None) -> User:
    """Make the account that the token's invitation offers. The password has been checked by the form."""
    now = at or timezone.now()
    invitation = invitation_of(token, at=now, lock=True)
    if User.objects.filter(email__iexact=invitation.email).exists():
        raise WrongState(_("Somebody with this address works here already. Log in instead."))
    if User.objects.filter(username__iexact=newcomer.username).exists():
        raise NotReady(_("That name is taken. Choose another one."))
    user = User(
        username=newcomer.username,
        first_name=newcomer.first_name,
        last_name=newcomer.last_name,
        email=invitation.email,
        role=invitation.role,
    )
    user.set_password(newcomer.password)
    require_valid(user)
    user.save()
    invitation.accepted_at, invitation.accepted_by = now, user
    invitation.save(update_fields=["accepted_at", "accepted_by"])
    note_act("accept invitation", invitation, by=user, after={"email": user.email, "role": user.role})
    return user


def invitation_of(token: str, *, at: datetime, lock: bool = False) -> Invitation:
    """The open invitation that the token belongs to. It falls with the owner who gave it."""
    invitations = Invitation.objects.select_for_update() if lock else Invitation.objects.all()
    found = invitations.open(at).filter(token_hash=hash_of(token)).first()
    if not found or not found.invited_by.has_role(Role.OWNER):
        raise WrongState(NO_LONGER)
    return found


def hash_of(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
