"""Coming in at the desk, and going out again."""

import pytest

from tests import cast
from tests.web.pages import text_of

pytestmark = pytest.mark.django_db
LOGIN = "/desk/login/"


def test_whoever_knows_the_password_comes_to_where_they_wanted(client):
    cast.edith()
    sent = {"username": "edith", "password": cast.PASSWORD, "next": "/desk/events/"}
    assert client.post(LOGIN, sent)["Location"] == "/desk/events/"


def test_without_a_place_to_go_the_overview_it_is(client):
    cast.edith()
    assert client.post(LOGIN, {"username": "edith", "password": cast.PASSWORD})["Location"] == "/desk/"


@pytest.mark.parametrize(
    "sent",
    [
        {"username": "edith", "password": "wrong"},
        {"username": "nobody", "password": "wrong"},
        {"username": "edith", "password": "x" * 5000},
    ],
)
def test_a_wrong_password_and_an_unknown_name_are_told_the_same(client, sent):
    cast.edith()
    answer = client.post(LOGIN, sent)
    assert "That name and password do not go together." in text_of(answer)
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize(
    "sent", [{}, {"username": "a\0b", "password": "c\0d"}, {"username": "x" * 100_000, "password": "y"}]
)
def test_what_is_no_name_is_refused_without_a_crash(client, sent):
    answer = client.post(LOGIN, sent)
    assert answer.status_code == 200
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example/", "javascript:alert(1)"])
def test_nobody_is_sent_to_another_site(client, elsewhere):
    cast.edith()
    answer = client.post(LOGIN, {"username": "edith", "password": cast.PASSWORD, "next": elsewhere})
    assert answer["Location"] == "/desk/"


def test_what_was_typed_as_a_name_is_text(client):
    answer = client.post(LOGIN, {"username": '"><script>alert(1)</script>', "password": "x"})
    assert "<script>alert" not in answer.content.decode()


def test_logging_out_takes_a_button(client):
    client.force_login(cast.edith())
    assert client.get("/desk/logout/").status_code == 405
    assert "_auth_user_id" in client.session
