"""Passwords: changed with the old one, replaced by letter, and every other session ends with the old one."""

import re

import pytest
from django.test import Client

from tests import cast
from tests.web.accounts.coming_in import log_in
from tests.web.pages import client_of, text_of
from timeline.models import AuditEntry, User

pytestmark = pytest.mark.django_db
CHANGE = "/desk/account/password/"
RESET = "/desk/password/reset/"
NEW = "another long password"


def changed(**other: str) -> dict[str, str]:
    return {"oldpassword": cast.PASSWORD, "password1": NEW, "password2": NEW, **other}


def test_a_changed_password_ends_every_other_session(mailoutbox):
    cast.edith()
    here, there = Client(), Client()
    log_in(here, "edith")
    log_in(there, "edith")
    assert here.post(CHANGE, changed())["Location"] == "/desk/account/"
    assert here.get("/desk/").status_code == 200
    assert there.get("/desk/")["Location"].startswith("/desk/login/")
    assert "The password was changed." in mailoutbox[0].body
    assert AuditEntry.objects.filter(act="change password").count() == 1


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"oldpassword": "wrong"}, "not your password"),
        ({"password1": "short", "password2": "short"}, "at least 12 characters"),
        ({"password1": "password1234", "password2": "password1234"}, "too common"),
        ({"password2": "something else"}, "same password"),
        ({"password1": "a\0bcdefghijklmn"}, "Null characters"),
    ],
)
def test_a_wrong_one_is_refused(wrong, sentence):
    answer = client_of(cast.edith()).post(CHANGE, changed(**wrong))
    assert answer.status_code == 422
    assert sentence in text_of(answer)
    assert User.objects.get().check_password(cast.PASSWORD)


def test_a_letter_replaces_a_forgotten_one(client, mailoutbox):
    cast.edith()
    elsewhere = client_of(cast.edith())
    client.post(RESET, {"email": "edith@example.org"})
    [link] = re.findall(r"http://testserver(/\S+)", mailoutbox[0].body)
    form = client.get(link)["Location"]
    assert client.post(form, {"password1": NEW, "password2": NEW}).status_code == 302
    assert elsewhere.get("/desk/").status_code == 302
    assert log_in(client, "edith", NEW)["Location"] == "/desk/"
    assert "This link is not good any more" in text_of(Client().get(link))
    assert "reset password" in AuditEntry.objects.values_list("act", flat=True)


def test_whoever_asks_learns_not_who_works_here(client, mailoutbox):
    cast.edith()
    answers = [
        client.post(RESET, {"email": f"{name}@example.org"}, follow=True) for name in ("edith", "nobody")
    ]
    assert text_of(answers[0]) == text_of(answers[1])
    assert [letter.to for letter in mailoutbox] == [["edith@example.org"], ["nobody@example.org"]]
    assert "nobody works here" in mailoutbox[1].body


def test_letters_to_one_address_are_counted(client, mailoutbox):
    answers = [client.post(RESET, {"email": "edith@example.org"}).status_code for _ in range(6)]
    assert answers == [302] * 5 + [429]


@pytest.mark.parametrize("key", ["1-nothing", "zzzzzzzzzzzzz-abc", "0-" + "a" * 100])
def test_a_made_up_link_is_told_so(client, key):
    answer = client.get(f"{RESET}{key}/")
    assert "This link is not good any more" in text_of(answer)


def test_without_a_mail_server_nothing_breaks(client, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    cast.edith()
    assert client.post(RESET, {"email": "edith@example.org"}).status_code == 302
    assert client_of(cast.edith()).post(CHANGE, changed()).status_code == 302


def test_the_first_owner_is_made_at_the_terminal():
    assert User.objects.create_superuser("first", "first@example.org", cast.PASSWORD).role == "owner"
