"""When the answers of a timeline end by themselves: at its next scheduled moment, whatever that moment brings."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone

from tests import cast, make
from tests.rendering.test_lasting import at, said
from tests.web.public_pages import timeline_address
from timeline.editorial.drafting import edit_event
from timeline.editorial.publishing import schedule
from timeline.editorial.reviewing import approve, submit
from timeline.models import Timeline
from timeline.records import EntryRecord

pytestmark = pytest.mark.django_db


@pytest.fixture
def talks() -> Timeline:
    return make.timeline("Talks")


def test_nothing_is_kept_past_a_scheduled_moment_or_past_midnight(client, talks, settings, monkeypatch):
    settings.BROWSERS_KEEP, settings.CACHES_KEEP = 300, 100_000
    noon = timezone.localtime().replace(hour=12, minute=0, second=0, microsecond=0) + timedelta(days=1)
    address = timeline_address(talks)
    at(monkeypatch, noon)
    assert (said(client.get(address))["max-age"], said(client.get(address))["s-maxage"]) == (300, 12 * 3600)
    make.scheduled("Ministers to part", on=talks, moment=noon + timedelta(minutes=10))
    before = client.get(address)
    assert (said(before)["max-age"], said(before)["s-maxage"]) == (300, 600)
    at(monkeypatch, noon + timedelta(minutes=9))
    nearly = client.get(address)
    assert (said(nearly)["max-age"], said(nearly)["s-maxage"]) == (60, 60)
    assert nearly["ETag"] == before["ETag"]
    at(monkeypatch, noon + timedelta(minutes=10))
    after = client.get(address, headers={"If-None-Match": before["ETag"]})
    assert (after.status_code, said(after)["s-maxage"]) == (200, 12 * 3600 - 600)


def test_no_answer_tells_when_something_comes_out_elsewhere(client, talks, settings, monkeypatch):
    settings.CACHES_KEEP = 100_000
    noon = timezone.localtime().replace(hour=12, minute=0, second=0, microsecond=0) + timedelta(days=1)
    at(monkeypatch, noon)
    hidden, address = make.timeline("Hidden", public=False), timeline_address(talks)
    make.published_event("Ministers meet", on=talks)
    make.scheduled("Ministers to part", on=hidden, moment=noon + timedelta(minutes=10))
    assert said(client.get(address))["s-maxage"] == 12 * 3600


def test_what_is_to_leave_a_timeline_leaves_it_at_that_moment(client, talks, settings, monkeypatch):
    settings.CACHES_KEEP = 100_000
    noon = timezone.localtime().replace(hour=12, minute=0, second=0, microsecond=0) + timedelta(days=1)
    other, leaving = make.timeline("Other"), make.open_correction("Ministers meet", on=talks)
    wanted = replace(leaving.to_record(), entries=(EntryRecord(other.slug, "diplomacy", 3),))
    leaving = edit_event(leaving, wanted, by=cast.edith(), expected_version=leaving.version)
    leaving = submit(leaving, by=cast.edith(), expected_version=leaving.version)
    leaving = approve(leaving, by=cast.paula(), expected_version=leaving.version)
    at(monkeypatch, noon)
    schedule(leaving, by=cast.paula(), expected_version=leaving.version, moment=noon + timedelta(minutes=10))
    before = client.get(timeline_address(talks))
    assert said(before)["s-maxage"] == 600
    assert "Ministers meet" in before.content.decode()
    at(monkeypatch, noon + timedelta(minutes=10))
    assert "Ministers meet" not in client.get(timeline_address(talks)).content.decode()
    assert "Ministers meet" in client.get(timeline_address(other)).content.decode()
