"""The language of the desk: each person's own, chosen on their account page, and nobody else's business."""

import pytest
from django.test import Client

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.models import User

pytestmark = pytest.mark.django_db
CHOOSE = "/desk/account/language/choose/"


def choosing(user: User, language: str) -> Client:
    client = client_of(user)
    assert client.post(CHOOSE, {"language": language}).status_code == 302
    return client


def test_the_desk_speaks_the_language_that_was_chosen():
    client = choosing(cast.edith(), "uk")
    page = client.get("/desk/account/").content.decode()
    assert '<html lang="uk">' in page
    assert '<option value="uk" selected>' in page
    assert User.objects.get(username="edith").language == "uk"


def test_dates_are_in_that_language():
    event = make.draft(date="2022-03-06")
    assert "6 березня 2022 року" in text_of(
        choosing(cast.edith(), "uk").get(f"/desk/events/{event.public_id}/")
    )
    assert "6 March 2022" in text_of(client_of(cast.egon()).get(f"/desk/events/{event.public_id}/"))


def test_a_language_that_is_none_of_ours_is_refused_and_nothing_changes():
    answer = client_of(cast.edith()).post(CHOOSE, {"language": "tlh"})
    assert answer.status_code == 422
    assert "Choose one of these languages." in text_of(answer)
    assert User.objects.get(username="edith").language == ""


def test_the_newsrooms_language_can_be_chosen_again(settings):
    client = choosing(cast.edith(), "uk")
    client.post(CHOOSE, {"language": ""})
    assert '<html lang="en-GB">' in client.get("/desk/").content.decode()
    settings.LANGUAGE_CODE = "uk"
    assert '<html lang="uk">' in client.get("/desk/").content.decode()


def test_it_takes_a_button_and_an_account():
    assert client_of(cast.edith()).get(CHOOSE).status_code == 405
    assert Client().post(CHOOSE, {"language": "uk"}).status_code == 302


def test_a_choice_is_nobody_elses():
    choosing(cast.edith(), "uk")
    assert '<html lang="en-GB">' in client_of(cast.egon()).get("/desk/").content.decode()
    assert User.objects.get(username="egon").language == ""


@pytest.mark.parametrize("told", [{"HTTP_ACCEPT_LANGUAGE": "uk"}, {"HTTP_COOKIE": "django_language=uk"}])
def test_no_header_and_no_cookie_chooses(told):
    for address in ("/", "/desk/login/", "/nowhere/"):
        assert '<html lang="en-GB">' in Client().get(address, **told).content.decode()


def test_public_pages_are_the_same_for_whoever_has_chosen():
    client = choosing(cast.edith(), "uk")
    make.published_event(on=make.timeline())
    for address in ("/", "/timelines/talks/"):
        assert client.get(address).content == Client().get(address).content


def test_what_must_be_done_first_can_be_read(settings):
    settings.MFA_REQUIRED_OF = ["publisher"]
    assert choosing(cast.paula(), "uk").get("/desk/account/").status_code == 200
