"""Invitations at the desk and by letter: sent, taken back, taken up, and of no use to anybody else."""

import re

import pytest
from django.test import Client

from tests import cast
from tests.web.accounts.coming_in import confirmed
from tests.web.pages import client_of, text_of
from timeline.editorial.inviting import invite
from timeline.models import Invitation, Role, User

pytestmark = pytest.mark.django_db
NEW = "/desk/invitations/new/"
SENT = {"email": "Nora@example.org", "role": "editor"}
NORA = {
    "first_name": "Nora",
    "last_name": "O’Neil",
    "username": "nora",
    "password1": cast.PASSWORD,
    "password2": cast.PASSWORD,
}


@pytest.fixture
def door() -> str:
    """The address in the letter."""
    return f"/desk/invitations/{invite('nora@example.org', Role.EDITOR, by=cast.olga()).token}/accept/"


def test_a_letter_leads_to_an_account_and_in(client, mailoutbox):
    assert confirmed(cast.olga()).post(NEW, SENT)["Location"] == "/desk/people/"
    [letter] = mailoutbox
    assert letter.to == ["nora@example.org"]
    assert letter.subject == "Your invitation to Sourceline"
    assert "Olga invites you to work at the desk of Sourceline as editor." in letter.body
    [link] = re.findall(r"http://testserver(/\S+)", letter.body)
    assert "Olga invites you" in text_of(client.get(link))
    assert client.post(link, NORA)["Location"] == "/desk/"
    assert client.get("/desk/").context["request"].user == User.objects.get(username="nora", role="editor")
    assert client.get(link).status_code == 410


def test_letters_are_plain_text(mailoutbox):
    User.objects.filter(pk=cast.olga().pk).update(first_name="Oona", last_name="O'Neil & <b>")
    confirmed(cast.olga()).post(NEW, SENT)
    assert "Oona O'Neil & <b> invites you" in mailoutbox[0].body
    assert mailoutbox[0].message().get_content_type() == "text/plain"


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {**SENT, "email": "no address"},
        {**SENT, "email": "nora@example.org\nBcc: all@example.org"},
        {**SENT, "email": "a\0b@example.org"},
        {**SENT, "email": "x" * 300 + "@example.org"},
        {**SENT, "role": "emperor"},
    ],
)
def test_an_invitation_in_error_is_refused_with_a_sentence(sent, mailoutbox):
    answer = confirmed(cast.olga()).post(NEW, sent)
    assert answer.status_code == 422
    assert "errorlist" in answer.content.decode()
    assert not mailoutbox and not Invitation.objects.exists()


def test_who_works_here_already_is_said(mailoutbox):
    answer = confirmed(cast.olga()).post(NEW, {"email": cast.edith().email, "role": "editor"})
    assert answer.status_code == 409
    assert "works here already" in text_of(answer)


def test_a_letter_that_cannot_be_sent_hands_its_link_to_the_owner(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    answer = confirmed(cast.olga()).post(NEW, SENT, follow=True)
    [link] = re.findall(r"http://testserver(/\S+/accept/)", text_of(answer))
    assert Client().get(link).status_code == 200


@pytest.mark.parametrize("person", [cast.carla, cast.edith, cast.paula])
def test_nobody_else_invites(person, mailoutbox):
    assert confirmed(person()).post(NEW, SENT).status_code == 403
    assert not mailoutbox


def test_an_invitation_takes_the_password_once_more(mailoutbox):
    client = client_of(cast.olga())
    asked = client.post(NEW, SENT)
    assert asked["Location"].startswith("/desk/account/confirm/")
    assert not mailoutbox
    client.post(asked["Location"], {"password": cast.PASSWORD})
    assert len(mailoutbox) == 1


def test_it_is_taken_back(door, client):
    invitation = Invitation.objects.get()
    assert client_of(cast.edith()).post(f"/desk/invitations/{invitation.pk}/revoke/").status_code == 403
    assert client.get(door).status_code == 200
    answer = client_of(cast.olga()).post(f"/desk/invitations/{invitation.pk}/revoke/", follow=True)
    assert "The invitation of nora@example.org is taken back." in text_of(answer)
    assert client.get(door).status_code == 410


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"password1": "short", "password2": "short"}, "at least 12 characters"),
        ({"password1": "password1234", "password2": "password1234"}, "too common"),
        ({"password2": "something else"}, "not the same"),
        ({"username": "two words"}, "valid username"),
        ({"username": "a\0b"}, "invisible control character"),
        ({"username": "edith"}, "That name is taken"),
        (dict.fromkeys(NORA, ""), "required"),
        ({"first_name": ""}, "required"),
        ({"last_name": "x" * 151}, "at most 150"),
    ],
)
def test_what_is_wrong_is_said_and_the_invitation_stays(door, client, wrong, sentence):
    cast.edith()
    answer = client.post(door, {**NORA, **wrong})
    assert answer.status_code == 422
    assert sentence in text_of(answer)
    assert client.post(door, NORA).status_code == 302


def test_a_password_of_128_characters_is_taken(door, client):
    long = "correct horse battery staple " * 5
    assert client.post(door, {**NORA, "password1": long[:128], "password2": long[:128]}).status_code == 302
    assert User.objects.get(username="nora").check_password(long[:128])


def test_nobody_chooses_their_own_role_or_address(door, client):
    client.post(door, {**NORA, "role": "owner", "email": "eve@example.org", "is_superuser": "on"})
    nora = User.objects.get(username="nora")
    assert (nora.role, nora.email, nora.is_superuser) == ("editor", "nora@example.org", False)


def test_doors_are_not_tried_one_after_the_other(client):
    answers = [client.post("/desk/invitations/made-up/accept/", NORA).status_code for _ in range(21)]
    assert answers == [410] * 20 + [429]


def test_whoever_is_logged_in_as_somebody_else_becomes_the_new_person(door):
    client = client_of(cast.edith())
    client.post(door, NORA)
    assert client.get("/desk/").context["request"].user.username == "nora"
