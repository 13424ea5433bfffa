"""What is sent after a login has run out is given back in a form that sends it; another site's form is not."""

import html
import re

import pytest
from django import forms
from django.test import Client
from django.urls import get_resolver

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.models import Comment
from timeline.web.forms.date_field import TypedDateField
from timeline.web.forms.house_form import HouseForm
from timeline.web.forms.moment_field import WallTimeField
from timeline.web.typed_labels import label_of

pytestmark = pytest.mark.django_db
HERE = {"origin": "http://testserver"}
TYPED = {"text": 'Is it the fifth, or the sixth?\n"Ask" <the> envoy.', "to": "edith"}


@pytest.fixture
def address() -> str:
    return f"/desk/events/{make.draft().public_id}/comment/"


def carried(page: str) -> dict[str, str]:
    """What the form on the page would send."""
    found = re.findall(r'<textarea name="(\w+)" hidden>\n(.*?)</textarea>', page, re.DOTALL)
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)
    assert token
    return {name: html.unescape(value) for name, value in found} | {"csrfmiddlewaretoken": token[1]}


def test_nothing_typed_is_lost_when_a_login_has_run_out(address):
    stranger = Client(enforce_csrf_checks=True)
    stranger.get("/desk/login/")
    token = carried_token(stranger.get("/desk/login/"))
    answer = stranger.post(address, {**TYPED, "csrfmiddlewaretoken": token}, headers=HERE)
    assert answer.status_code == 401
    assert "You were logged out, so this was not sent" in text_of(answer)
    assert "no-store" in answer["Cache-Control"]
    assert "<the>" not in answer.content.decode()
    assert not Comment.objects.exists()
    # In another tab the person logs in, which makes the page's token stale: the form comes once more, with a new one.
    stranger.force_login(cast.edith())
    stale = stranger.post(
        address, carried(answer.content.decode()) | {"csrfmiddlewaretoken": "a" * 64}, headers=HERE
    )
    assert stale.status_code == 403
    assert "Look at it, and send it again" in text_of(stale)
    assert not Comment.objects.exists()
    fields = carried(stale.content.decode())
    assert stranger.post(address, fields, headers=HERE).status_code == 302
    assert Comment.objects.get().text == TYPED["text"]


def carried_token(answer) -> str:
    return re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', answer.content.decode())[1]


@pytest.mark.parametrize(
    "origin", [{}, {"origin": "null"}, {"origin": "https://testserver"}, {"origin": "http://evil.example"}]
)
def test_of_a_form_from_elsewhere_nothing_is_shown(address, origin):
    stranger = Client().post(address, TYPED, headers=origin)
    assert stranger.status_code == 302
    assert stranger["Location"].startswith("/desk/login/")
    inside = Client(enforce_csrf_checks=True)
    inside.force_login(cast.edith())
    refused = inside.post(address, TYPED, headers=origin)
    assert refused.status_code == 403
    assert "envoy" not in refused.content.decode()
    assert "out of date" in text_of(refused)


def test_each_thing_that_was_typed_is_shown_under_its_label(address):
    sent = {
        **{"headline": "Ceasefire", "place": "Wien", "date": "2022-03-06", "more_topics": "envoys"},
        **{
            "other_date_12": "7 March",
            "entry_headline_added": "Silence",
            "reason": "",
            "text": "One word: no.",
        },
        **{
            "version": "7",
            "lane": "talks/military",
            "to": "edith",
            "seen": "old words",
            "occurrence": "happened",
        },
    }
    page = Client().post(address, sent, headers=HERE).content.decode()
    shown = re.findall(r"<dt[^>]*>(.*?)</dt><dd[^>]*>(.*?)</dd>", page)
    assert shown == [
        ("Headline", "Ceasefire"),
        ("Place", "Wien"),
        ("Date", "2022-03-06"),
        ("Topics", "envoys"),
        ("The date that this source gives", "7 March"),
        ("Headline there, if another", "Silence"),
        ("Text", "One word: no."),
    ]


def test_every_field_that_people_type_into_has_a_label_there():
    """Of every form of ours; a password has none, for it is never shown."""
    get_resolver().url_patterns  # noqa: B018 (which brings in the views, and they the forms)
    kinds, found = [HouseForm], set()
    for kind in kinds:
        kinds += kind.__subclasses__()
        found |= {name for name, field in kind.base_fields.items() if is_typed_into(field)}
    assert "headline" in found
    assert found == {name for name in found if label_of(name)}


def is_typed_into(field) -> bool:
    is_text = isinstance(field, forms.CharField | TypedDateField | WallTimeField)
    return is_text and not isinstance(field.widget, forms.HiddenInput | forms.PasswordInput)


def test_it_says_nothing_of_what_is_there(address):
    there = Client().post(address, TYPED, headers=HERE).content.decode()
    nowhere = Client().post("/desk/events/nowhere/comment/", TYPED, headers=HERE).content.decode()
    tokens = re.compile(r'value="\w{64}"')
    assert tokens.sub("", there).replace(address, "") == tokens.sub("", nowhere).replace(
        "/desk/events/nowhere/comment/", ""
    )


@pytest.mark.parametrize("path", ["/desk/login/", "/desk/account/password/", "/desk/password/reset/"])
def test_a_password_is_never_shown(path):
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.edith())
    answer = client.post(
        path, {"password": "a secret of mine", "oldpassword": "a secret of mine"}, headers=HERE
    )
    assert "a secret of mine" not in answer.content.decode()


def test_what_is_too_long_to_be_given_back_is_not(address):
    assert Client().post(address, {"text": "a b " * 130_000}, headers=HERE).status_code == 302


@pytest.mark.parametrize(
    ("target", "status"), [("section#comments", 401), ("div#desk", 401), ("div#triage", 302)]
)
def test_a_part_of_a_page_becomes_the_whole_page(address, target, status):
    asked = {**HERE, "HX-Request": "true", "HX-Target": target}
    answer = Client().post(address, TYPED, headers=asked)
    assert answer.status_code == status
    assert answer.headers.get("HX-Retarget", "") == ("body" if status == 401 else "")


def test_whoever_is_logged_in_notices_nothing(address):
    assert client_of(cast.edith()).post(address, TYPED, headers=HERE).status_code == 302
