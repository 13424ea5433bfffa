"""What a browser counts by what is new since it was last here: moments and numbers, the same for everybody."""

import re

import pytest

from tests import bulk, cast, make
from tests.web.public_pages import read, timeline_address
from timeline.editorial.withholding import withhold
from timeline.rendering import outline as outlines
from timeline.rendering import publication_stamps as stamps

pytestmark = pytest.mark.django_db


def told(client, timeline):
    answer = client.get(f"{timeline_address(timeline)}stamps.json")
    assert answer["Content-Type"] == "application/json"
    return answer.json()


def test_each_event_is_counted_at_the_moment_of_its_entry_on_the_page(client):
    timeline = make.timeline()
    for name in ("First", "Second"):
        make.published_event(name, on=timeline)
    make.draft("Not public", on=timeline)
    gone = make.published_event("Withheld", on=timeline)
    withhold(gone, by=cast.paula(), expected_version=gone.version, reason="For the lawyers.")
    seconds = re.findall(r'data-public-from="(\d+)"', read(client, timeline_address(timeline)))
    found = told(client, timeline)
    assert sorted(second for second, count in found["stamps"] for _ in range(count)) == sorted(
        map(int, seconds)
    )
    assert not found["hasMore"]


def test_the_newest_moments_are_told_and_that_there_are_more(client, monkeypatch):
    monkeypatch.setattr(stamps, "MOST", 1)
    timeline = make.timeline()
    for name in ("First", "Second"):
        make.published_event(name, on=timeline)
    found = told(client, timeline)
    assert len(found["stamps"]) == 1 and found["hasMore"]


def test_a_page_that_shows_everything_needs_to_ask_nobody(client, monkeypatch):
    timeline = bulk.long_timeline(4)
    address = timeline_address(timeline)
    assert "stamps.json" not in read(client, address)
    assert "stamps.json" in read(client, f"{address}?q=nothing-like-it")
    monkeypatch.setattr(outlines, "LONGEST_LIST", 3)
    assert "stamps.json" in read(client, f"{address}?order=newest")
