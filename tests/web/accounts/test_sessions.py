"""Where one is logged in: seen on the account page, ended there, and nobody else's."""

import pytest
from allauth.usersessions.models import UserSession
from django.test import Client

from tests import cast
from tests.web.accounts.coming_in import log_in
from tests.web.pages import client_of, text_of
from timeline.models import AuditEntry

pytestmark = pytest.mark.django_db
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0"


def coming_by(user_agent: str) -> Client:
    client = Client(headers={"user-agent": user_agent})
    log_in(client, "edith")
    return client


@pytest.fixture
def two():
    cast.edith()
    return coming_by(FIREFOX), coming_by("Mozilla/5.0 (iPhone) Safari/605.1.15")


def test_each_session_is_listed_this_one_first(two):
    page = text_of(two[0].get("/desk/account/"))
    assert page.index("Firefox on Windows") < page.index("This device") < page.index("Safari on iPhone")


def test_one_is_ended_and_written_down(two):
    here, there = two
    session = UserSession.objects.get(session_key=there.session.session_key)
    answer = here.post(f"/desk/account/sessions/{session.pk}/end/", follow=True)
    assert "That device is logged out." in text_of(answer)
    assert there.get("/desk/").status_code == 302
    assert here.get("/desk/").status_code == 200
    assert AuditEntry.objects.first().act == "end session"


def test_all_others_are_ended_together(two):
    here, there = two
    assert "One other device is logged out." in text_of(
        here.post("/desk/account/sessions/end-others/", follow=True)
    )
    assert there.get("/desk/").status_code == 302
    assert here.get("/desk/").status_code == 200


def test_nobody_ends_a_colleagues_session(two):
    session = UserSession.objects.first()
    assert client_of(cast.olga()).post(f"/desk/account/sessions/{session.pk}/end/").status_code == 404
    assert UserSession.objects.count() == 2


@pytest.mark.parametrize("address", ["1/end", "end-others"])
def test_a_link_ends_nothing(two, address):
    assert two[0].get(f"/desk/account/sessions/{address}/").status_code == 405


def test_the_page_asks_as_much_of_many_sessions_as_of_one(two, django_assert_max_num_queries):
    for _ in range(10):
        coming_by(FIREFOX)
    with django_assert_max_num_queries(6):
        two[0].get("/desk/account/")
