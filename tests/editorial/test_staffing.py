"""Who works here: only owners say so, it is written down, and one owner is always left."""

import pytest

from tests import cast
from timeline.editorial.refusals import NotAllowed, WrongState
from timeline.editorial.staffing import change_access, change_role
from timeline.models import AuditEntry, Role, User

pytestmark = pytest.mark.django_db


def test_a_role_is_given_and_written_down_once() -> None:
    for _ in range(2):
        assert change_role(cast.carla(), Role.EDITOR, by=cast.olga()).role == Role.EDITOR
    [entry] = AuditEntry.objects.all()
    assert (entry.act, entry.actor, entry.target_kind, entry.target_id) == (
        "change role",
        cast.olga(),
        "user",
        str(cast.carla().pk),
    )
    assert (entry.before, entry.after) == ({"role": "contributor"}, {"role": "editor"})


def test_an_account_is_switched_off_and_let_in_again() -> None:
    olga, carla = cast.olga(), cast.carla()
    assert not change_access(carla, is_active=False, by=olga).is_active
    assert change_access(carla, is_active=True, by=olga).is_active
    assert [entry.act for entry in AuditEntry.objects.all()] == ["let in", "switch off"]


@pytest.mark.parametrize("person", [cast.carla, cast.edith, cast.paula])
def test_nobody_but_an_owner_says_who_works_here(person) -> None:
    for act in (
        lambda: change_role(cast.colin(), Role.OWNER, by=person()),
        lambda: change_role(person(), Role.OWNER, by=person()),
        lambda: change_access(cast.colin(), is_active=False, by=person()),
    ):
        with pytest.raises(NotAllowed, match="takes an owner"):
            act()
    assert not User.objects.filter(role=Role.OWNER).exists()
    assert not AuditEntry.objects.exists()


def test_the_last_owner_stays_one() -> None:
    olga = cast.olga()
    # An owner who cannot come in owns nothing.
    User.objects.filter(pk=cast.person("oskar", Role.OWNER).pk).update(is_active=False)
    with pytest.raises(WrongState, match="only owner"):
        change_role(olga, Role.PUBLISHER, by=olga)
    with pytest.raises(WrongState, match="only owner"):
        change_access(olga, is_active=False, by=olga)
    olga.refresh_from_db()
    assert (olga.role, olga.is_active) == (Role.OWNER, True)
    assert not AuditEntry.objects.exists()


def test_one_of_two_owners_may_go() -> None:
    olga = cast.olga()
    change_role(cast.carla(), Role.OWNER, by=olga)
    assert change_role(olga, Role.PUBLISHER, by=olga).role == Role.PUBLISHER
    with pytest.raises(WrongState, match="only owner"):
        change_role(cast.carla(), Role.EDITOR, by=cast.carla())
