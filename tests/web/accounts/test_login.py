"""Coming in at the desk, and going out again."""

import pytest

from tests import cast
from tests.web.pages import text_of
from timeline.models import AuditEntry, User

pytestmark = pytest.mark.django_db
LOGIN = "/desk/login/"


def test_whoever_knows_the_password_comes_to_where_they_wanted(client):
    cast.edith()
    sent = {"login": "edith", "password": cast.PASSWORD, "next": "/desk/events/"}
    assert client.post(LOGIN, sent)["Location"] == "/desk/events/"


def test_without_a_place_to_go_the_overview_it_is(client):
    cast.edith()
    assert client.post(LOGIN, {"login": "edith", "password": cast.PASSWORD})["Location"] == "/desk/"


@pytest.mark.parametrize(
    "sent",
    [
        {"login": "edith", "password": "wrong"},
        {"login": "nobody", "password": "wrong"},
        {"login": "edith", "password": "x" * 5000},
    ],
)
def test_a_wrong_password_and_an_unknown_name_are_told_the_same(client, sent):
    cast.edith()
    answer = client.post(LOGIN, sent)
    assert "That name and password do not go together." in text_of(answer)
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize(
    "sent", [{}, {"login": "a\0b", "password": "c\0d"}, {"login": "x" * 100_000, "password": "y"}]
)
def test_what_is_no_name_is_refused_without_a_crash(client, sent):
    answer = client.post(LOGIN, sent)
    assert answer.status_code == 422
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example/", "javascript:alert(1)"])
def test_nobody_is_sent_to_another_site(client, elsewhere):
    cast.edith()
    answer = client.post(LOGIN, {"login": "edith", "password": cast.PASSWORD, "next": elsewhere})
    assert answer["Location"] == "/desk/"


def test_what_was_typed_as_a_name_is_text(client):
    answer = client.post(LOGIN, {"login": '"><script>alert(1)</script>', "password": "x"})
    assert "<script>alert" not in answer.content.decode()


def test_logging_out_takes_a_button(client):
    client.force_login(cast.edith())
    assert client.get("/desk/logout/").status_code == 405
    assert "_auth_user_id" in client.session


def test_an_address_will_do_for_a_name(client):
    cast.edith()
    assert (
        client.post(LOGIN, {"login": "Edith@example.org", "password": cast.PASSWORD})["Location"] == "/desk/"
    )


def test_a_session_has_another_key_once_somebody_came_in(client):
    cast.edith()
    client.cookies.clear()
    session = client.session
    session["before"] = "kept"
    session.save()
    before = session.session_key
    client.post(LOGIN, {"login": "edith", "password": cast.PASSWORD})
    assert client.session.session_key != before


def test_a_login_and_a_logout_are_written_down(client):
    edith = cast.edith()
    client.post(LOGIN, {"login": "edith", "password": cast.PASSWORD})
    client.post("/desk/logout/")
    told = AuditEntry.objects.order_by("pk").values_list("act", "actor", "after")
    assert list(told) == [("log in", edith.pk, {"ip": "127.0.0.1"}), ("log out", edith.pk, None)]


def test_whoever_is_switched_off_is_told_so_after_the_right_password_only(client):
    User.objects.filter(pk=cast.edith().pk).update(is_active=False)
    answer = client.post(LOGIN, {"login": "edith", "password": cast.PASSWORD}, follow=True)
    assert "This account is switched off" in text_of(answer)
    assert "_auth_user_id" not in client.session
    assert "do not go together" in text_of(client.post(LOGIN, {"login": "edith", "password": "wrong"}))


@pytest.mark.parametrize("name", ["edith", "nobody"])
def test_guessing_is_stopped_for_every_name_alike(client, name):
    cast.edith()
    for _ in range(5):
        client.post(LOGIN, {"login": name, "password": "wrong"})
    answer = client.post(LOGIN, {"login": name, "password": cast.PASSWORD})
    assert answer.status_code == 422
    assert "tried too often" in text_of(answer)
    assert "_auth_user_id" not in client.session


def test_one_address_cannot_try_name_after_name(client):
    answers = [client.post(LOGIN, {"login": f"name{n}", "password": "wrong"}).status_code for n in range(31)]
    assert answers[-1] == 429
    assert "Wait a little" in text_of(client.post(LOGIN, {"login": "another", "password": "wrong"}))


def test_the_login_is_kept_by_no_cache(client):
    assert "no-store" in client.get(LOGIN)["Cache-Control"]


@pytest.mark.parametrize(
    "address", ["signup", "email", "confirm-email", "login/code/request", "3rdparty", "oidc/newsroom/login"]
)
def test_nobody_signs_themself_up(client, address):
    assert client.get(f"/desk/{address}/").status_code == 404


def test_a_made_up_address_of_origin_escapes_no_limit(client):
    def try_from(n: int) -> int:
        sent = {"login": f"name{n}", "password": "wrong"}
        return client.post(LOGIN, sent, headers={"X-Forwarded-For": f"203.0.113.{n}"}).status_code

    assert [try_from(n) for n in range(31)][-1] == 429


@pytest.mark.parametrize("origin", ["nonsense", "x" * 5000, "a,b", "[::1]:80", "203.0.113.7, nonsense"])
def test_an_address_of_origin_that_is_none_breaks_nothing(client, settings, origin):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    cast.edith()
    sent = {"login": "edith", "password": cast.PASSWORD}
    assert client.post(LOGIN, sent, headers={"X-Forwarded-For": origin}).status_code in (302, 403)
