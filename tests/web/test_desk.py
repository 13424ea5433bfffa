"""The overview: what waits for whom, and what to do where nothing does."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.editorial.permissions import Relation
from timeline.editorial.reviewing import request_changes
from timeline.editorial.states import Act
from timeline.models import Event, Stage
from timeline.web import queues

pytestmark = pytest.mark.django_db


def overview(user) -> str:
    return text_of(client_of(user).get("/desk/"))


def test_a_newcomer_is_told_what_to_do_first():
    assert "Begin with an article" in overview(cast.carla())
    assert "make one" not in overview(cast.carla())
    assert "make one" in overview(cast.edith())


def test_an_article_with_open_proposals_is_gone_on_with():
    capture = make.capture()
    page = client_of(cast.edith()).get("/desk/")
    left = capture.proposals.open().count()
    assert f"Go on with triage: {left} left" in text_of(page)
    assert f"/desk/captures/{capture.pk}/triage/" in page.content.decode()


def test_a_contributor_meets_no_article_and_no_draft_of_others():
    make.capture()
    make.draft("Secret of Edith")
    assert "Ministers meet" not in overview(cast.carla())
    assert "Secret of Edith" not in overview(cast.carla())


def test_changes_asked_of_me_come_with_the_comment():
    event = make.in_review("Sent back")
    request_changes(event, by=cast.egon(), expected_version=event.version, comment="Which day?")
    assert "Changes asked of you Sent" not in overview(cast.egon())
    assert "Which day? Egon" in overview(cast.edith())


def test_what_is_approved_waits_for_a_publisher_until_it_is_published():
    make.approved("Waits")
    assert "Approved, to be published" in overview(cast.piet())
    assert "Approved, to be published" not in overview(cast.egon())
    make.published_event("Out")
    assert [event.headline for event in queues.to_publish(cast.piet())] == ["Waits"]


@pytest.mark.parametrize("reader", [cast.carla, cast.edith, cast.egon, cast.paula, cast.piet, cast.olga])
def test_what_is_offered_for_review_is_what_this_person_may_decide(reader):
    """The list is one query; the state table and the second person have the last word on each event in it."""
    make.in_review("By Edith")
    make.in_review("By Paula", by=cast.paula())
    make.in_review("By Carla", by=cast.carla())
    make.draft("Not yet")
    user = reader()
    decide = {Act.APPROVE, Act.REQUEST_CHANGES}
    may = {
        event
        for event in Event.objects.filter(stage=Stage.IN_REVIEW)
        if Relation(event, user).allowed_acts & decide
    }
    assert set(queues.to_review(user)) == may


def test_it_costs_no_more_with_more_work():
    client = client_of(cast.paula())
    make.in_review("One")
    make.published_event("Two")
    few = queries_of(client)
    for number in range(5):
        make.in_review(f"More {number}")
        make.published_event(f"Live {number}")
    assert queries_of(client) == few


def queries_of(client) -> int:
    with CaptureQueriesContext(connection) as asked:
        client.get("/desk/")
    return len(asked)


def test_every_page_of_the_desk_is_kept_out_of_caches():
    for path in ("/desk/", "/desk/events/", "/desk/timelines/"):
        answer = client_of(cast.edith()).get(path)
        assert "no-store" in answer["Cache-Control"]


def test_one_is_told_where_one_is():
    page = client_of(cast.edith()).get("/desk/timelines/").content.decode()
    assert page.count('aria-current="page"') == 1
    assert '<a href="/desk/timelines/" aria-current="page">' in page
