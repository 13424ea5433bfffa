"""Timelines: their lanes, their rules, and who may frame them."""

import pytest

from tests import cast, make
from timeline.editorial.composing import allow_embedding, compose_timeline, open_to_public
from timeline.editorial.refusals import NotAllowed, NotReady
from timeline.models import AuditEntry, Lane, Timeline
from timeline.records import LaneRecord, TimelineRecord

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Before Geneva", "before-geneva"),
        ("Війна 2014", "viyna-2014"),  # a Cyrillic title has an address too
        ("…", "untitled"),
    ],
)
def test_a_title_in_any_script_makes_an_address(title: str, slug: str) -> None:
    assert make.timeline(title).slug == slug


def test_two_timelines_of_one_title_have_two_addresses() -> None:
    assert make.timeline("Talks").slug != make.timeline("Talks").slug


def test_lanes_of_two_timelines_may_share_a_name() -> None:
    make.timeline("One"), make.timeline("Two")
    assert set(Lane.objects.filter(name="Diplomacy").values_list("slug", flat=True)) == {"diplomacy"}


def test_a_timeline_is_closed_until_a_publisher_opens_it() -> None:
    timeline = make.timeline(public=False)
    assert not timeline.is_public
    with pytest.raises(NotAllowed):
        open_to_public(timeline, by=cast.edith())
    assert open_to_public(timeline, by=cast.paula()).is_public


def test_a_contributor_does_not_make_timelines() -> None:
    with pytest.raises(NotAllowed):
        compose_timeline(TimelineRecord(title="Mine"), by=cast.carla())


@pytest.mark.parametrize("lane", [LaneRecord(name=""), LaneRecord(name="Any", colour="chartreuse")])
def test_a_lane_that_makes_no_sense_leaves_no_timeline_behind(lane: LaneRecord) -> None:
    with pytest.raises(NotReady):
        compose_timeline(TimelineRecord(title="Any", lanes=(lane,)), by=cast.edith())
    assert not Timeline.objects.exists()


def test_allowed_sites_are_kept_once_each_and_noted() -> None:
    timeline = make.timeline()
    sites = ["https://www.example.org", "http://localhost:8001", "https://www.example.org"]
    assert allow_embedding(timeline, sites, by=cast.edith()).embed_sites == sites[:2]
    assert AuditEntry.objects.get(act="allow embedding").after == {"sites": sites[:2]}


@pytest.mark.parametrize(
    "site",
    [
        "*",
        "www.example.org",
        "https://example.org/path",
        "https://example.org; script-src *",
        "https://example.org\nX-Evil: 1",
        "https://a.example https://b.example",
        "javascript:alert(1)",
        "https://",
    ],
)
def test_what_could_loosen_the_policy_is_no_site(site: str) -> None:
    timeline = make.timeline()
    with pytest.raises(NotReady, match="not a site address"):
        allow_embedding(timeline, [site], by=cast.edith())
    assert Timeline.objects.get(pk=timeline.pk).embed_sites == []
