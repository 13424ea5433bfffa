"""Invitations: only owners give them, each is taken up once, in time, and falls with the owner who gave it."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests import cast
from timeline.editorial.inviting import Newcomer, accept, hash_of, invitation_of, invite, revoke
from timeline.editorial.refusals import NotAllowed, NotReady, WrongState
from timeline.editorial.staffing import change_access, change_role
from timeline.models import AuditEntry, Invitation, Role, User

pytestmark = pytest.mark.django_db
NORA = Newcomer("nora", "Nora", "O’Neil", cast.PASSWORD)
ADDRESS = "nora@example.org"


def test_an_invitation_becomes_an_account_in_its_role() -> None:
    invitation, token = invite(ADDRESS, Role.EDITOR, by=cast.olga())
    nora = accept(token, NORA)
    assert (nora.email, nora.role, str(nora)) == (ADDRESS, Role.EDITOR, "Nora O’Neil")
    assert nora.check_password(cast.PASSWORD)
    invitation.refresh_from_db()
    assert invitation.accepted_by == nora
    told = AuditEntry.objects.order_by("pk").values_list("act", "actor__username", "after")
    assert list(told) == [
        ("invite", "olga", {"email": ADDRESS, "role": "editor"}),
        ("accept invitation", "nora", {"email": ADDRESS, "role": "editor"}),
    ]


def test_only_a_hash_of_the_token_is_kept() -> None:
    invitation, token = invite(ADDRESS, Role.EDITOR, by=cast.olga())
    assert invitation.token_hash == hash_of(token)
    kept = [str(row) for row in Invitation.objects.values()] + [
        str(row) for row in AuditEntry.objects.values()
    ]
    assert not [row for row in kept if token in row]


@pytest.mark.parametrize("person", [cast.carla, cast.edith, cast.paula])
def test_nobody_but_an_owner_invites_or_takes_back(person) -> None:
    invitation, _ = invite(ADDRESS, Role.EDITOR, by=cast.olga())
    with pytest.raises(NotAllowed, match="takes an owner"):
        invite("other@example.org", Role.OWNER, by=person())
    with pytest.raises(NotAllowed, match="takes an owner"):
        revoke(invitation, by=person())
    assert Invitation.objects.waiting().count() == 1


def taken_up(token: str) -> None:
    accept(token, NORA)


def taken_back(token: str) -> None:
    revoke(Invitation.objects.get(), by=cast.olga())


def run_out(token: str) -> None:
    Invitation.objects.update(expires_at=timezone.now())


def given_anew(token: str) -> None:
    invite(ADDRESS.upper(), Role.CONTRIBUTOR, by=cast.olga())


def given_by_one_who_left(token: str) -> None:
    change_access(cast.olga(), is_active=False, by=cast.person("oskar", Role.OWNER))


def given_by_one_who_is_no_owner_now(token: str) -> None:
    change_role(cast.olga(), Role.PUBLISHER, by=cast.person("oskar", Role.OWNER))


@pytest.mark.parametrize(
    "happens",
    [taken_up, taken_back, run_out, given_anew, given_by_one_who_left, given_by_one_who_is_no_owner_now],
)
def test_an_invitation_closes(happens) -> None:
    _, token = invite(ADDRESS, Role.EDITOR, by=cast.olga())
    happens(token)
    people = User.objects.count()
    with pytest.raises(WrongState, match="not open"):
        accept(token, NORA._replace(username="second"))
    assert User.objects.count() == people


def test_a_made_up_token_opens_nothing() -> None:
    invite(ADDRESS, Role.EDITOR, by=cast.olga())
    with pytest.raises(WrongState):
        invitation_of("made-up", at=timezone.now())


def test_it_holds_for_seven_days() -> None:
    now = timezone.now()
    invitation, _ = invite(ADDRESS, Role.EDITOR, by=cast.olga(), at=now)
    assert invitation.expires_at == now + timedelta(days=7)


def test_whoever_works_here_is_not_invited_again() -> None:
    cast.edith()
    with pytest.raises(WrongState, match="works here already"):
        invite("EDITH@example.org", Role.OWNER, by=cast.olga())


def test_a_name_that_is_taken_leaves_the_invitation_open() -> None:
    cast.edith()
    _, token = invite(ADDRESS, Role.EDITOR, by=cast.olga())
    with pytest.raises(NotReady, match="taken"):
        accept(token, NORA._replace(username="Edith"))
    assert accept(token, NORA).role == Role.EDITOR


def test_what_is_no_address_is_not_invited() -> None:
    with pytest.raises(NotReady):
        invite("nora", Role.EDITOR, by=cast.olga())


def test_taking_back_twice_is_written_down_once() -> None:
    invitation, _ = invite(ADDRESS, Role.EDITOR, by=cast.olga())
    revoke(invitation, by=cast.olga())
    revoke(invitation, by=cast.olga())
    assert AuditEntry.objects.filter(act="revoke invitation").count() == 1


def test_an_invitation_taken_up_cannot_be_taken_back() -> None:
    invitation, token = invite(ADDRESS, Role.EDITOR, by=cast.olga())
    accept(token, NORA)
    with pytest.raises(WrongState, match="taken up"):
        revoke(invitation, by=cast.olga())
