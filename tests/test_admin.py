"""The admin is for owners, behind the desk's login, and changes nothing that has a state."""

import pytest
from django.test import Client

from tests import cast, make
from timeline.models import AuditEntry, Event, Role, User

pytestmark = pytest.mark.django_db
ADMIN = "/desk/admin/"


def test_a_stranger_comes_in_by_the_desks_own_login(client):
    answer = client.get(ADMIN + "timeline/event/", follow=True)
    assert answer.redirect_chain[-1][0].startswith("/desk/login/?next=")
    assert "account/login.html" in [template.name for template in answer.templates]


@pytest.mark.parametrize("person", [cast.carla, cast.edith, cast.paula])
def test_nobody_but_an_owner_sees_it(client, person):
    client.force_login(person())
    for path in ("", "timeline/event/", "timeline/user/"):
        assert client.get(ADMIN + path, follow=True).status_code == 403


def test_a_staff_flag_is_no_role(client):
    edith = cast.edith()
    User.objects.filter(pk=edith.pk).update(is_staff=True, is_superuser=True)
    client.force_login(edith)
    assert client.get(ADMIN, follow=True).status_code == 403


def test_an_owner_looks_at_rows_and_changes_none(client):
    event = make.published_event()
    client.force_login(cast.olga())
    assert client.get(ADMIN).status_code == 200
    for table in ("event", "publishedevent", "auditentry", "revision", "review", "notice", "invitation"):
        assert client.get(f"{ADMIN}timeline/{table}/").status_code == 200
    row = f"{ADMIN}timeline/event/{event.pk}/"
    assert client.get(row + "change/").status_code == 200
    assert client.post(row + "change/", {"headline": "Another", "stage": "draft"}).status_code == 403
    assert client.post(row + "delete/", {"post": "yes"}).status_code == 403
    assert client.post(f"{ADMIN}timeline/event/add/", {"headline": "Another"}).status_code == 403
    assert Event.objects.get().headline == event.headline


def test_an_owner_gives_a_role_and_deletes_no_account(client):
    carla = cast.carla()
    client.force_login(cast.olga())
    row = f"{ADMIN}timeline/user/{carla.pk}/"
    sent = {"username": "carla", "role": "editor", "is_active": "on", "is_superuser": "on", "is_staff": "on"}
    client.post(row + "change/", sent)
    carla.refresh_from_db()
    assert (carla.role, carla.is_superuser, carla.is_staff) == ("editor", False, False)
    assert client.post(row + "delete/", {"post": "yes"}).status_code == 403


def test_a_role_given_in_the_admin_is_written_down(client):
    client.force_login(cast.olga())
    carla, colin = cast.carla(), cast.colin()
    for person, sent in ((carla, {"role": "editor", "is_active": "on"}), (colin, {"role": "contributor"})):
        called = {"username": person.username, "first_name": person.first_name, "email": person.email}
        client.post(f"{ADMIN}timeline/user/{person.pk}/change/", called | sent)
    told = AuditEntry.objects.order_by("pk").values_list("act", "actor__username", "target_id", "after")
    assert list(told) == [
        ("change role", "olga", str(carla.pk), {"role": "editor"}),
        ("switch off", "olga", str(colin.pk), {"is_active": False}),
    ]
    assert not User.objects.get(pk=colin.pk).is_active


def test_another_address_given_in_the_admin_is_written_down(client):
    """A letter for a new password goes there: whoever changes it could come in as that person."""
    client.force_login(cast.olga())
    paula = cast.paula()
    sent = {"username": "paula", "first_name": "Paula", "email": "olga@example.net", "role": "publisher"}
    client.post(f"{ADMIN}timeline/user/{paula.pk}/change/", {**sent, "is_active": "on"})
    [entry] = AuditEntry.objects.all()
    assert (entry.act, entry.actor.username, entry.target_id) == ("change account", "olga", str(paula.pk))
    assert (entry.before, entry.after) == ({"email": "paula@example.org"}, {"email": "olga@example.net"})


def test_a_password_given_in_the_admin_is_written_down_and_ends_sessions(client):
    paula, there = cast.paula(), Client()
    there.force_login(paula)
    client.force_login(cast.olga())
    address = f"{ADMIN}timeline/user/{paula.pk}/password/"
    client.post(address, {"usable_password": "true", "password1": "short", "password2": "short"})
    assert not AuditEntry.objects.exists()
    given = "another long enough password"
    client.post(address, {"usable_password": "true", "password1": given, "password2": given})
    paula.refresh_from_db()
    assert paula.check_password(given)
    [entry] = AuditEntry.objects.all()
    assert (entry.act, entry.actor.username, entry.target_id) == ("give password", "olga", str(paula.pk))
    assert given not in f"{entry.before} {entry.after} {entry.reason}"
    assert there.get("/desk/").status_code == 302


def test_a_person_is_written_to_whose_address_or_password_an_owner_changed(
    client, mailoutbox, django_capture_on_commit_callbacks
):
    """Of another address, at both: whoever took the account over reads only the new one."""
    client.force_login(cast.olga())
    page = f"{ADMIN}timeline/user/{cast.paula().pk}/"
    sent = {"username": "paula", "first_name": "Paula", "role": "publisher", "is_active": "on"}
    given = {"usable_password": "true", "password1": cast.PASSWORD * 2, "password2": cast.PASSWORD * 2}
    with django_capture_on_commit_callbacks(execute=True):
        client.post(f"{page}change/", {**sent, "email": "paula@example.org", "last_name": "Public"})
    assert not mailoutbox
    for verb, fields in (("change", {**sent, "email": "new@example.net"}), ("password", given)):
        with django_capture_on_commit_callbacks(execute=True):
            client.post(f"{page}{verb}/", fields)
    told = [(letter.to, letter.body.partition("\n")[0]) for letter in mailoutbox]
    address = "An owner of the newsroom changed the e-mail address that letters about it go to."
    assert told == [
        (["new@example.net"], address),
        (["paula@example.org"], address),
        (["new@example.net"], "An owner of the newsroom changed its password."),
    ]
    assert all("paula" in letter.body and given["password1"] not in letter.body for letter in mailoutbox)


def test_the_role_of_a_new_account_is_written_down_too(client):
    client.force_login(cast.olga())
    password = {"usable_password": "true", "password1": cast.PASSWORD, "password2": cast.PASSWORD}
    client.post(f"{ADMIN}timeline/user/add/", {"username": "petra", "role": "publisher", **password})
    petra = User.objects.get(username="petra")
    assert petra.role == Role.PUBLISHER
    assert petra.check_password(cast.PASSWORD)
    [entry] = AuditEntry.objects.all()
    assert (entry.act, entry.target_id, entry.after) == ("change role", str(petra.pk), {"role": "publisher"})


@pytest.mark.parametrize(
    "sent", [{"role": "editor", "is_active": "on"}, {"role": "owner"}, {"role": "editor"}]
)
def test_the_last_owner_cannot_take_themself_out(client, sent):
    olga = cast.olga()
    client.force_login(olga)
    answer = client.post(f"{ADMIN}timeline/user/{olga.pk}/change/", {"username": "olivia", **sent})
    assert "is the only owner of this newsroom" in answer.content.decode()
    olga.refresh_from_db()
    assert (olga.username, olga.role, olga.is_active) == ("olga", "owner", True)
    assert not AuditEntry.objects.exists()


def test_an_owner_changes_their_own_password_where_everybody_does(client):
    client.force_login(cast.olga())
    assert client.post(f"{ADMIN}password_change/")["Location"] == "/desk/account/password/"


def test_a_role_taken_back_in_the_admin_ends_sessions_too(client):
    paula = cast.paula()
    client.force_login(paula)
    owner = Client()
    owner.force_login(cast.olga())
    sent = {"username": "paula", "role": "editor", "is_active": "on"}
    owner.post(f"{ADMIN}timeline/user/{paula.pk}/change/", sent)
    assert client.get("/desk/").status_code == 302
