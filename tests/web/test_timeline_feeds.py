"""Feeds of a timeline: each event once, each change once, and nothing that readers could not meet on a page."""

import json
from xml.etree import ElementTree

import pytest
import time_machine
from django.test import Client

from tests import cast, make
from tests.web.test_corrections import corrected
from timeline.editorial.correcting import retract
from timeline.editorial.withholding import reinstate, withhold

pytestmark = pytest.mark.django_db
ENDINGS = ["rss", "atom", "json"]
TYPES = {"rss": "application/rss+xml", "atom": "application/atom+xml", "json": "application/feed+json"}


def fed(timeline, name, ending="json"):
    answer = Client().get(f"/timelines/{timeline.slug}/feeds/{name}.{ending}")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith(TYPES[ending])
    return answer.content.decode()


def titles(timeline, name):
    return [item["title"] for item in json.loads(fed(timeline, name))["items"]]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("name", ["events", "changes"])
def test_all_three_kinds_tell_the_same(name, ending):
    timeline = make.timeline()
    make.published_event("Ministers meet", on=timeline)
    make.draft("canary-in-a-draft", on=timeline)
    told = fed(timeline, name, ending)
    assert "Ministers meet" in told and "canary" not in told
    if ending != "json":
        ElementTree.fromstring(told)  # noqa: S314 (our own feed)


@pytest.mark.parametrize("address", ["feeds/events.xml", "feeds/nothing.rss"])
def test_what_is_no_feed_is_not_there(address):
    assert Client().get(f"/timelines/{make.timeline().slug}/{address}").status_code == 404


def test_an_event_is_one_item_and_every_publication_a_change():
    timeline = make.timeline()
    corrected("As it is", on=timeline)
    assert titles(timeline, "events") == ["6 March 2022: As it is"]
    assert titles(timeline, "changes") == ["Correction: As it is", "Published: As it was"]
    items = json.loads(fed(timeline, "changes"))["items"]
    assert "What was wrong: It said Geneva." in items[0]["content_text"]
    assert len({item["id"] for item in items}) == 2


def test_what_was_withheld_once_is_not_told_of_afterwards():
    timeline = make.timeline()
    event = make.published_event("A name that had to go", on=timeline)
    event = withhold(event, by=cast.paula(), expected_version=event.version, reason="A court order.")
    assert titles(timeline, "changes") == titles(timeline, "events") == []
    reinstate(event, by=cast.piet(), expected_version=event.version, reason="Lifted.")
    assert len(titles(timeline, "changes")) == 1


def test_a_retraction_is_the_only_change_that_is_told_of_its_event():
    timeline = make.timeline()
    event = make.published_event("Never happened", on=timeline)
    retract(event, by=cast.piet(), expected_version=event.version, reason="Made up.")
    assert titles(timeline, "events") == []
    assert titles(timeline, "changes") == ["Retracted: Never happened"]


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_feed_without_an_item_is_the_same_whenever_it_is_asked(ending):
    with time_machine.travel("2026-03-01T12:00:00Z", tick=False) as clock:
        timeline = make.timeline()
        first = fed(timeline, "events", ending)
        clock.shift(3600)
        assert fed(timeline, "events", ending) == first


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_character_that_xml_cannot_hold_takes_no_feed_away(ending):
    timeline = make.timeline()
    make.published_event("Ministers\x0b meet", on=timeline, summary="In\uffff Vienna.")
    for name in ("events", "changes"):
        told = fed(timeline, name, ending)
        assert "Ministers meet" in told and "In Vienna." in told
        if ending != "json":
            ElementTree.fromstring(told)  # noqa: S314 (our own feed)
