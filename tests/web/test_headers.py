"""What goes along with an answer unseen: policies on every one, and no cookie for strangers to the desk."""

import pytest
from django.test import Client

from tests import cast, make
from tests.web.pages import client_of

POLICIES = ("Content-Security-Policy", "Permissions-Policy", "X-Content-Type-Options", "Referrer-Policy")


def test_the_way_to_https_has_every_policy(settings):
    settings.SECURE_SSL_REDIRECT = True
    answer = Client().get("/desk/")
    assert answer.status_code == 301
    assert [name for name in POLICIES if name not in answer.headers] == []


@pytest.mark.parametrize(
    ("address", "host", "status"),
    [
        ("/", "evil.example", 400),
        ("/nothing/", "testserver", 404),
        ("/desk", "testserver", 301),  # the slash is put there
        ("/desk/", "testserver", 302),
    ],
)
@pytest.mark.django_db
def test_what_is_answered_before_any_view_has_them_too(address, host, status):
    answer = Client().get(address, headers={"Host": host})
    assert answer.status_code == status
    assert [name for name in POLICIES if name not in answer.headers] == []


@pytest.mark.django_db
def test_a_message_from_the_desk_goes_along_to_no_public_page():
    make.timeline(public=False)
    client = client_of(cast.paula())
    client.post("/desk/timelines/talks/open/")
    assert set(client.cookies) <= {"sessionid", "csrftoken"}
    assert "The timeline is open to the public." in client.get("/desk/").content.decode()


@pytest.mark.parametrize(
    ("referer", "back"),
    [
        ("http://testserver/desk/timelines/talks/", "http://testserver/desk/timelines/talks/"),
        (
            "http://testserver//evil.example/",
            "http://testserver//evil.example/",
        ),  # ours, as long as it is whole
        ("http://evil.example/desk/", ""),
        ("http://testserver.evil.example/", ""),
        ("http://testserver@evil.example/", ""),
        ("//evil.example/", ""),
        ("javascript:alert(1)", ""),
        ("", ""),
    ],
)
@pytest.mark.django_db
def test_going_back_never_leads_to_another_site(referer, back):
    make.timeline(public=False)
    answer = client_of(cast.edith()).post("/desk/timelines/talks/open/", headers={"Referer": referer})
    assert answer.status_code == 403
    assert answer.context["back"] == back
