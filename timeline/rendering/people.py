"""Who works here, as owners look at it: a page of people by name, with what protects each account."""

from dataclasses import dataclass
from datetime import datetime

from allauth.mfa.models import Authenticator
from django.db.models import Exists, OuterRef

from timeline.models import Invitation, User

SHOWN = 50


@dataclass(frozen=True)
class PeoplePage:
    people: tuple[User, ...]
    # The name after which the next page begins; empty on the last one.
    after: str
    invitations: tuple[Invitation, ...]


def people_page(at: datetime, *, after: str = "") -> PeoplePage:
    """The people whose names come after `after`, and the invitations that wait; each person `has_second_factor`."""
    factors = Authenticator.objects.filter(user=OuterRef("pk")).exclude(
        type=Authenticator.Type.RECOVERY_CODES
    )
    found = list(
        User.objects.annotate(has_second_factor=Exists(factors))
        .filter(username__gt=after)
        .order_by("username")[: SHOWN + 1]
    )
    shown = found[:SHOWN]
    return PeoplePage(
        people=tuple(shown),
        after=shown[-1].username if len(found) > SHOWN else "",
        invitations=tuple(Invitation.objects.open(at).select_related("invited_by")[:SHOWN]),
    )
