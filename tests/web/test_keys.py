"""The desk's keys can be read about without script, and switched off by each person for themselves."""

import pytest

from tests import cast, make
from tests.web.pages import client_of, text_of

pytestmark = pytest.mark.django_db
SWITCH = "/desk/keys/switch/"


def test_they_are_on_until_somebody_switches_them_off():
    client = client_of(cast.edith())
    assert "js/keys.js" in client.get("/desk/events/").content.decode()
    assert "Keys are off." in text_of(client.post(SWITCH, {"keys": "off"}, follow=True))
    page = client.get("/desk/events/").content.decode()
    assert "js/keys.js" not in page
    assert 'data-keys="off"' in page
    assert "js/keys.js" in client_of(cast.egon()).get("/desk/events/").content.decode()
    assert "Keys are on." in text_of(client.post(SWITCH, {"keys": "on"}, follow=True))
    assert "js/keys.js" in client.get("/desk/events/").content.decode()


@pytest.mark.parametrize("sent", [{}, {"keys": "nonsense"}, {"keys": "\0"}])
def test_what_is_not_clear_switches_them_off(sent):
    client_of(cast.edith()).post(SWITCH, sent)
    assert not cast.edith().has_keys


def test_a_stranger_is_asked_to_log_in(client):
    assert client.post(SWITCH, {"keys": "off"})["Location"].startswith("/desk/login/")


def test_every_key_of_a_row_has_a_link_or_a_button_to_see():
    make.draft("Mine", by=cast.paula())
    make.in_review("To review")
    page = client_of(cast.paula()).get("/desk/events/").content.decode()
    assert [f'data-key="{key}"' in page for key in "oearx"] == [True] * 5
    assert "Send to review" in page
    assert ">Review<" in page
    assert ">Edit<" in page


def test_places_have_letters_of_their_own():
    page = client_of(cast.olga()).get("/desk/keys/").content.decode()
    letters = [part[0] for part in page.split('data-go="')[1:]]
    assert len(letters) == len(set(letters)) == 9
