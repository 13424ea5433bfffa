"""Who works here, at the desk: owners see and change it, after saying who they are, and sessions end with it."""

from urllib.parse import quote

import pytest
from django.test import Client

from tests import cast
from tests.web.accounts.coming_in import confirmed, factors_of, give_app, log_in
from tests.web.pages import client_of, text_of
from timeline.models import AuditEntry, Role, User

pytestmark = pytest.mark.django_db


def verb(name: str, user: User) -> str:
    return f"/desk/people/{user.pk}/{name}/"


VERBS = [("role", {"role": "editor"}), ("access", {"access": "off"}), ("reset-second-factor", {})]


def test_the_list_says_who_works_here_and_how_they_are_protected():
    give_app(cast.edith())
    cast.carla()
    page = text_of(client_of(cast.olga()).get("/desk/people/"))
    assert "Edith edith edith@example.org" in page
    assert page.count("Second step on") == 1
    assert "never logged in" in page


@pytest.mark.parametrize("count", [1, 20])
def test_the_list_asks_as_much_of_twenty_as_of_one(count, django_assert_max_num_queries):
    for number in range(count):
        give_app(cast.person(f"p{number}", Role.EDITOR))
    client = client_of(cast.olga())
    # The session, its person, the list, the invitations, and the bell.
    with django_assert_max_num_queries(5):
        client.get("/desk/people/")


def test_a_long_list_has_pages():
    for number in range(60):
        User.objects.create(username=f"p{number:02}")
    client = client_of(cast.olga())
    first = client.get("/desk/people/")
    assert len(first.context["page"].rows) == 50
    second = client.get(f"/desk/people/?from={quote(first.context['page'].after)}")
    assert len(second.context["page"].rows) == 11
    assert not second.context["page"].after


@pytest.mark.parametrize(("name", "sent"), VERBS)
class TestVerbs:
    def test_it_works_and_comes_back(self, name, sent):
        carla = cast.carla()
        give_app(carla)
        answer = confirmed(cast.olga()).post(verb(name, carla), sent)
        assert answer["Location"] == "/desk/people/"
        carla.refresh_from_db()
        assert (carla.role, carla.is_active, factors_of(carla)) == {
            "role": ("editor", True, ["totp"]),
            "access": ("contributor", False, ["totp"]),
            "reset-second-factor": ("contributor", True, []),
        }[name]

    def test_it_ends_every_session_of_theirs(self, name, sent):
        carla = cast.carla()
        client = client_of(carla)
        give_app(carla)
        assert client.get("/desk/").status_code == 200
        confirmed(cast.olga()).post(verb(name, carla), sent)
        assert client.get("/desk/").status_code == 302
        confirmed(cast.olga()).post(verb("access", carla), {"access": "on"})
        assert client.get("/desk/").status_code == 302

    def test_it_takes_the_password_once_more_and_then_goes_on(self, name, sent):
        carla = cast.carla()
        give_app(carla)
        client = client_of(cast.olga())
        asked = client.post(verb(name, carla), sent)
        assert asked["Location"].startswith("/desk/account/confirm/?next=")
        assert not AuditEntry.objects.exists()
        client.post(asked["Location"], {"password": cast.PASSWORD})
        assert AuditEntry.objects.get().target_id == str(carla.pk)

    def test_a_stranger_learns_nothing(self, client, name, sent):
        assert client.post(verb(name, cast.carla()), sent)["Location"].startswith("/desk/login/")

    @pytest.mark.parametrize("person", [cast.carla, cast.edith, cast.paula])
    def test_another_role_is_refused(self, name, sent, person):
        assert confirmed(person()).post(verb(name, cast.colin()), sent).status_code == 403
        assert not AuditEntry.objects.exists()

    def test_a_link_is_refused(self, name, sent):
        assert client_of(cast.olga()).get(verb(name, cast.carla())).status_code == 405

    def test_nobody_of_that_number_is_not_found(self, name, sent):
        assert confirmed(cast.olga()).post(f"/desk/people/999999/{name}/", sent).status_code == 404

    def test_fields_beside_change_nothing(self, name, sent):
        carla = cast.carla()
        more = {
            "is_superuser": "on",
            "is_staff": "on",
            "username": "eve",
            "password": "x",
            "email": "e@example.org",
        }
        confirmed(cast.olga()).post(verb(name, carla), {**sent, **more})
        carla.refresh_from_db()
        assert (carla.username, carla.is_superuser, carla.email) == ("carla", False, "carla@example.org")


@pytest.mark.parametrize("sent", [{}, {"role": "emperor"}, {"role": "a\0b"}, {"role": "x" * 10_000}])
def test_a_role_that_is_none_is_refused_with_a_sentence(sent):
    answer = confirmed(cast.olga()).post(verb("role", cast.carla()), sent)
    assert answer.status_code == 422
    assert answer.context["problem"] in text_of(answer)


def test_the_only_owner_stays():
    olga = cast.olga()
    answer = confirmed(olga).post(verb("access", olga), {"access": "off"})
    assert answer.status_code == 409
    assert "the only owner" in text_of(answer)


def test_a_role_taken_back_is_gone_at_once():
    cast.paula()
    client = Client()
    log_in(client, "paula")
    confirmed(cast.olga()).post(verb("role", cast.paula()), {"role": "contributor"})
    assert client.get("/desk/")["Location"].startswith("/desk/login/")
    log_in(client, "paula")
    assert client.get("/desk/").status_code == 200


def test_being_seen_is_noted_and_not_at_every_look(django_assert_num_queries):
    edith = cast.edith()
    client = client_of(edith)
    User.objects.filter(pk=edith.pk).update(last_login=None, last_seen_at=None)
    client.get("/desk/timelines/")
    edith.refresh_from_db()
    seen = edith.last_seen_at
    assert seen
    client.get("/desk/timelines/")
    edith.refresh_from_db()
    assert edith.last_seen_at == seen


def test_colleagues_read_no_logins_in_the_trail_and_owners_do():
    cast.edith()
    log_in(Client(), "edith")
    confirmed(cast.olga()).post("/desk/invitations/new/", {"email": "nora@example.org", "role": "editor"})
    seen = {
        person.__name__: text_of(client_of(person()).get("/desk/audit/"))
        for person in (cast.egon, cast.edith, cast.olga)
    }
    assert [name for name, page in seen.items() if "Edith logged in" in page] == ["edith", "olga"]
    assert [name for name, page in seen.items() if "nora@example.org" in page] == ["olga"]
