"""Timelines: their lanes, their rules, and who may frame them."""

import pytest

from tests import cast, make
from timeline.editorial.composing import (
    allow_embedding,
    compose_timeline,
    open_to_public,
    set_minimum_sources,
)
from timeline.editorial.refusals import NotAllowed, NotReady, StaleVersion
from timeline.models import AuditEntry, Lane, Timeline
from timeline.records import LaneRecord, TimelineRecord

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Before Geneva", "before-geneva"),
        ("Війна 2014", "viyna-2014"),  # a Cyrillic title has an address too
        ("…", "untitled"),
        ("New", "new-1"),  # /desk/timelines/new/ is a form
    ],
)
def test_a_title_in_any_script_makes_an_address(title: str, slug: str) -> None:
    assert make.timeline(title).slug == slug


def test_two_timelines_of_one_title_have_two_addresses() -> None:
    assert make.timeline("Talks").slug != make.timeline("Talks").slug


@pytest.mark.parametrize("slug", ["taken", "new", "two words", "x" * 81])
def test_an_address_that_cannot_be_had_is_refused_with_a_sentence(slug: str) -> None:
    compose_timeline(TimelineRecord(title="First", slug="taken"), by=cast.edith())
    with pytest.raises(NotReady):
        compose_timeline(TimelineRecord(title="Second", slug=slug), by=cast.edith())
    assert Timeline.objects.count() == 1


def test_two_lanes_of_one_address_are_refused_with_a_sentence() -> None:
    lanes = (LaneRecord(name="One", slug="same"), LaneRecord(name="Two", slug="same"))
    with pytest.raises(NotReady):
        compose_timeline(TimelineRecord(title="Any", lanes=lanes), by=cast.edith())
    assert not Timeline.objects.exists()


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


def test_a_list_of_sites_that_somebody_changed_meanwhile_is_not_written_over() -> None:
    timeline = make.timeline()
    allow_embedding(timeline, ["https://theirs.example.org"], by=cast.egon())
    with pytest.raises(StaleVersion):
        allow_embedding(timeline, ["https://mine.example.org"], by=cast.edith(), seen=[])
    assert Timeline.objects.get().embed_sites == ["https://theirs.example.org"]
    seen = ["https://theirs.example.org"]
    allow_embedding(timeline, ["https://mine.example.org"], by=cast.edith(), seen=seen)
    assert Timeline.objects.get().embed_sites == ["https://mine.example.org"]


def test_the_same_list_sent_twice_is_noted_once() -> None:
    timeline = make.timeline()
    for _ in range(2):
        allow_embedding(timeline, ["https://www.example.org"], by=cast.edith())
    assert AuditEntry.objects.filter(act="allow embedding").count() == 1


def test_a_timeline_is_made_with_its_rule() -> None:
    record = TimelineRecord(title="Strict", minimum_sources=3)
    assert compose_timeline(record, by=cast.edith()).minimum_sources == 3


@pytest.mark.parametrize("number", [0, -1, 10])
def test_a_rule_that_makes_no_sense_is_refused(number: int) -> None:
    with pytest.raises(NotReady):
        compose_timeline(TimelineRecord(title="Any", minimum_sources=number), by=cast.edith())
    timeline = make.timeline()
    with pytest.raises(NotReady):
        set_minimum_sources(timeline, number, by=cast.edith(), seen=1)
    assert Timeline.objects.get().minimum_sources == 1


def test_a_rule_is_changed_by_an_editor_who_saw_it_as_it_stands() -> None:
    timeline = make.timeline()
    with pytest.raises(NotAllowed):
        set_minimum_sources(timeline, 2, by=cast.carla(), seen=1)
    for _ in range(2):
        assert set_minimum_sources(timeline, 2, by=cast.edith(), seen=1).minimum_sources == 2
    with pytest.raises(StaleVersion):
        set_minimum_sources(timeline, 3, by=cast.egon(), seen=1)
    [entry] = AuditEntry.objects.filter(act="set minimum sources")
    assert (entry.before, entry.after) == ({"number": 1}, {"number": 2})
