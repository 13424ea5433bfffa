"""Who works here, as owners look at it: a page of people by name, with what protects each account."""

from dataclasses import dataclass
from datetime import datetime

from allauth.mfa.models import Authenticator
from django.db.models import Exists, OuterRef

from timeline.models import Invitation, User
from timeline.rendering.keyset import KeysetPage, keyset_page

MOST_INVITATIONS = 50


@dataclass(frozen=True)
class PeoplePage:
    page: KeysetPage[User]
    invitations: tuple[Invitation, ...]


def people_page(at: datetime, cursor: str = "") -> PeoplePage:
    """The people at `cursor`, by name, each with `has_second_factor`, and the invitations that wait."""
    factors = Authenticator.objects.filter(user=OuterRef("pk")).exclude(
        type=Authenticator.Type.RECOVERY_CODES
    )
    people = User.objects.annotate(has_second_factor=Exists(factors))
    return PeoplePage(
        page=keyset_page(people, cursor, column="username", descending=False),
        invitations=tuple(Invitation.objects.open(at).select_related("invited_by")[:MOST_INVITATIONS]),
    )
