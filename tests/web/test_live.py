"""A live timeline: marked at the desk, and asked by open pages for what has come since."""

import re

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.editorial.composing import mark_live
from timeline.editorial.correcting import retract
from timeline.editorial.withholding import withhold
from timeline.models import AuditEntry, Timeline

pytestmark = pytest.mark.django_db
LIVE = "/desk/timelines/talks/live/"
PAGE = "/timelines/talks/"
TICKED = {"is_live": "on"}


@pytest.fixture
def talks():
    return mark_live(make.timeline(), True, by=cast.edith())


def since(page):
    """What the page would ask with."""
    return re.search(r'data-since="(\d+)"', page.content.decode())[1]


def news(moment, client=None, **headers):
    return (client or Client()).get(f"{PAGE}news/?since={moment}", headers=headers)


def test_an_editor_marks_it_and_takes_the_mark_back():
    make.timeline()
    client = client_of(cast.edith())
    for form, is_live in ((TICKED, True), (TICKED, True), ({}, False)):
        answer = client.post(LIVE, form, follow=True)
        assert Timeline.objects.get().is_live is is_live
        assert ("half a minute" in text_of(answer)) is is_live
        assert ("checked> This timeline is live" in answer.content.decode()) is is_live
    acts = AuditEntry.objects.filter(act__contains="live").order_by("pk").values_list("act", flat=True)
    assert list(acts) == ["mark live", "mark no longer live"]


def test_nobody_else_marks_it_nor_does_a_link(client):
    make.timeline()
    assert client_of(cast.carla()).post(LIVE, TICKED).status_code == 403
    assert client_of(cast.edith()).get(LIVE).status_code == 405
    assert client_of(cast.edith()).post("/desk/timelines/elsewhere/live/").status_code == 404
    assert client.post(LIVE, TICKED).status_code == 302
    assert not Timeline.objects.get().is_live


def test_only_the_page_of_a_live_timeline_asks():
    with time_machine.travel("2026-03-01T12:00:00Z"):
        timeline = make.timeline()
        make.published_event(on=timeline)
    assert b'id="live"' not in Client().get(PAGE).content
    mark_live(timeline, True, by=cast.edith())
    assert b'id="live"' in Client().get(PAGE).content
    past = Client().get(f"{PAGE}?as-of=2026-04-01")
    assert past.status_code == 200
    assert b'id="live"' not in past.content


def test_it_says_how_many_are_new(talks):
    make.published_event("First", on=talks)
    seen = since(Client().get(PAGE))
    assert not news(seen).content.strip()
    make.published_event("Second", on=talks)
    assert text_of(news(seen)) == "1 new event"
    make.published_event("Third", on=talks)
    button = news(seen)
    assert text_of(button) == "2 new events"
    assert not news(since(button)).content.strip()


def test_it_tells_what_is_changed_from_what_is_new(talks):
    event = make.published_event("First", on=talks)
    seen = since(Client().get(PAGE))
    retract(event, by=cast.piet(), expected_version=event.version, reason="It was made up.")
    assert text_of(news(seen)) == "1 changed event"
    make.published_event("Second", on=talks)
    assert text_of(news(seen)) == "1 new event 1 changed event"


def test_what_is_withheld_or_not_out_is_not_counted(talks):
    make.published_event("First", on=talks)
    seen = since(Client().get(PAGE))
    event = make.published_event("Second", on=talks)
    withhold(event, by=cast.piet(), expected_version=event.version, reason="It harms somebody.")
    make.draft("Third", on=talks)
    assert not news(seen).content.strip()


def test_asking_again_costs_no_query(talks, django_assert_num_queries):
    make.published_event("First", on=talks)
    seen = since(Client().get(PAGE))
    etag = news(seen)["ETag"]
    with django_assert_num_queries(0):
        again = news(seen, **{"If-None-Match": etag})
    assert (again.status_code, again.content) == (304, b"")
    make.published_event("Second", on=talks)
    assert news(seen, **{"If-None-Match": etag}).status_code == 200


@pytest.mark.parametrize("moment", ["", "yesterday", "-1", "1" * 18, "٣"])
def test_a_moment_that_is_none_is_refused(talks, moment, caplog):
    assert news(moment).status_code == 400
    assert not [record for record in caplog.records if record.exc_info], "a traceback for a stranger's typing"


def test_a_timeline_that_rests_has_no_news():
    timeline = make.timeline()
    make.published_event("First", on=timeline)
    assert not news(0).content.strip()


def test_what_is_not_public_has_none():
    mark_live(make.timeline(public=False), True, by=cast.edith())
    assert news(0).status_code == 404


def test_a_question_about_all_time_is_no_longer_than_one_about_today(talks):
    for headline in ("First", "Second", "Third"):
        make.published_event(headline, on=talks)
    with CaptureQueriesContext(connection) as asked:
        assert text_of(news(0)) == "3 new events"
    few = [len(query["sql"]) for query in asked]
    make.published_event("Fourth", on=talks)
    with CaptureQueriesContext(connection) as asked:
        assert text_of(news(0)) == "4 new events"
    assert [len(query["sql"]) for query in asked][-len(few) :] == few
