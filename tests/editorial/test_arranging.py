"""What a timeline is called, its lanes, and closing one: what readers see stays whole, and nothing is written over."""

import pytest

from tests import cast, make
from timeline.editorial.arranging import (
    Particulars,
    arrange_lanes,
    close_lane,
    close_to_public,
    describe_timeline,
)
from timeline.editorial.drafting import edit_event
from timeline.editorial.publishing import publish
from timeline.editorial.refusals import NotAllowed, NotReady, NotTogether, StaleVersion, WrongState
from timeline.editorial.reviewing import approve
from timeline.models import AuditEntry, Lane, Stage, Timeline
from timeline.records import EntryRecord, LaneRecord

pytestmark = pytest.mark.django_db


@pytest.fixture
def talks() -> Timeline:
    return make.timeline(public=False)


def lanes_of(timeline: Timeline) -> list[tuple[str, str, str]]:
    return [(lane.slug, lane.name, lane.colour) for lane in timeline.lanes.open()]


def records(timeline: Timeline) -> list[LaneRecord]:
    return [LaneRecord(name, colour, slug) for slug, name, colour in lanes_of(timeline)]


def arrange(timeline: Timeline, wanted: list[LaneRecord], **options) -> Timeline:
    options = {"by": cast.edith(), "expected_version": timeline.version} | options
    return arrange_lanes(timeline, wanted, **options)


def test_a_new_title_leaves_the_address_as_it_was(talks):
    described = describe_timeline(
        talks, Particulars("Peace talks", "How they went.", "uk"), by=cast.egon(), expected_version=1
    )
    assert (described.title, described.slug, described.language) == ("Peace talks", "talks", "uk")
    entry = AuditEntry.objects.get(act="describe")
    assert (entry.before["title"], entry.after["title"]) == ("Talks", "Peace talks")


def test_saving_what_stands_is_no_change(talks):
    describe_timeline(talks, Particulars.of(talks), by=cast.edith(), expected_version=1)
    assert Timeline.objects.get().version == 1


def test_what_was_written_over_an_older_timeline_is_refused(talks):
    wanted = Particulars("Peace talks", "", "en")
    describe_timeline(talks, wanted, by=cast.egon(), expected_version=1)
    with pytest.raises(StaleVersion):
        describe_timeline(talks, Particulars("War", "", "en"), by=cast.edith(), expected_version=1)
    with pytest.raises(StaleVersion):
        arrange(talks, records(talks)[::-1], expected_version=1)


def test_lanes_are_moved_recoloured_renamed_and_added_in_one_act(talks):
    diplomacy, military, background = records(talks)
    wanted = [
        LaneRecord("Army", "lane-5", military.slug),
        diplomacy,
        background,
        LaneRecord("Society", "lane-6"),
    ]
    arrange(talks, wanted)
    assert lanes_of(talks) == [
        ("military", "Army", "lane-5"),
        ("diplomacy", "Diplomacy", "lane-1"),
        ("background", "Background", "lane-3"),
        ("society", "Society", "lane-6"),
    ]


def test_two_lanes_change_names_with_each_other(talks):
    one, two, three = records(talks)
    arrange(
        talks, [LaneRecord(two.name, one.colour, one.slug), LaneRecord(one.name, two.colour, two.slug), three]
    )
    assert [name for _slug, name, _colour in lanes_of(talks)] == ["Military", "Diplomacy", "Background"]


def test_the_same_asked_twice_is_done_once(talks):
    wanted = [*records(talks), LaneRecord("Society", "lane-6")]
    for _ in range(2):
        arrange(talks, wanted, expected_version=1)
    assert len(lanes_of(talks)) == 4


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda lanes: [*lanes, LaneRecord("diplomacy", "lane-4")], "Two lanes have the same name"),
        (lambda lanes: [*lanes, *[LaneRecord(f"L{n}", "lane-4") for n in range(10)]], "are the most"),
        (lambda lanes: [LaneRecord("x" * 61, "lane-1", lanes[0].slug), *lanes[1:]], "60 characters"),
        (lambda lanes: [LaneRecord("A", "red; }", lanes[0].slug), *lanes[1:]], "not a valid choice"),
    ],
)
def test_lanes_that_cannot_be_are_refused_whole(talks, change, sentence):
    before = lanes_of(talks)
    with pytest.raises(NotReady, match=sentence):
        arrange(talks, change(records(talks)))
    assert lanes_of(talks) == before


def test_a_lane_that_a_form_does_not_know_of_is_not_lost(talks):
    with pytest.raises(StaleVersion):
        arrange(talks, records(talks)[:2])
    assert len(lanes_of(talks)) == 3


def test_what_readers_see_is_called_otherwise_for_a_reason():
    talks = make.timeline()
    renamed = [LaneRecord("Peace", "lane-1", "diplomacy"), *records(talks)[1:]]
    with pytest.raises(NotReady, match="Say why"):
        arrange(talks, renamed)
    arrange(talks, renamed, reason="The lane is about peace alone.")
    assert AuditEntry.objects.get(act="arrange lanes").reason == "The lane is about peace alone."
    talks.refresh_from_db()
    arrange(talks, records(talks)[::-1])


@pytest.mark.parametrize("who", [cast.carla, cast.colin])
def test_it_takes_an_editor(talks, who):
    with pytest.raises(NotAllowed):
        describe_timeline(talks, Particulars("Mine", "", "en"), by=who(), expected_version=1)
    with pytest.raises(NotAllowed):
        arrange(talks, records(talks)[::-1], by=who())
    with pytest.raises(NotAllowed):
        close_lane(talks.lanes.get(slug="military"), by=who(), expected_version=1)


def close(timeline: Timeline, slug: str, into: str = "") -> Timeline:
    timeline.refresh_from_db()
    return close_lane(
        timeline.lanes.get(slug=slug),
        by=cast.edith(),
        expected_version=timeline.version,
        into=timeline.lanes.filter(slug=into).first(),
    )


def test_an_empty_lane_goes_and_a_full_one_only_with_its_events(talks):
    event = make.draft(on=talks)
    close(talks, "background")
    assert not Lane.objects.filter(slug="background").exists()
    with pytest.raises(NotReady, match="Choose the lane"):
        close(talks, "diplomacy")
    close(talks, "diplomacy", "military")
    assert event.entries.get().lane.slug == "military"
    with pytest.raises(NotReady, match="only lane"):
        close(talks, "military")


def test_a_lane_that_readers_see_stays_for_them_until_its_events_have_moved(client):
    talks = make.timeline()
    event = make.published_event("Ministers meet", on=talks)
    close(talks, "diplomacy", "military")
    event.refresh_from_db()
    assert event.stage == Stage.IN_REVIEW
    assert "Diplomacy" in client.get("/timelines/talks/").content.decode()
    approved = approve(event, by=cast.paula(), expected_version=event.version)
    publish(approved, by=cast.paula(), expected_version=approved.version)
    assert "Diplomacy" not in client.get("/timelines/talks/").content.decode()
    assert talks.lanes.filter(slug="diplomacy", closed_at__isnull=False).exists()


def test_nothing_is_placed_in_a_closed_lane_and_a_lane_of_its_name_opens_it_again():
    talks = make.timeline()
    make.published_event(on=talks)
    close(talks, "diplomacy", "military")
    other = make.draft("Other", on=talks, lane="military")
    record = make.record("Other")
    with pytest.raises(NotReady, match="no lane"):
        moved = EntryRecord("talks", "diplomacy")
        edit_event(
            other,
            make.record("Other", entries=(moved,), date=record.date),
            by=cast.edith(),
            expected_version=other.version,
        )
    talks.refresh_from_db()
    arrange(talks, [*records(talks), LaneRecord("Diplomacy", "lane-4")])
    assert lanes_of(talks)[-1] == ("diplomacy", "Diplomacy", "lane-4")


def test_one_event_that_cannot_move_keeps_the_lane_and_all_the_others(talks):
    moving = make.draft("Draft", on=talks)
    stuck = make.draft("Stuck", on=talks)
    with pytest.raises((NotTogether, WrongState, NotReady)):
        close_lane(
            talks.lanes.get(slug="diplomacy"),
            by=cast.edith(),
            expected_version=talks.version,
            into=Lane(slug="nowhere", timeline=talks),
        )
    assert {event.entries.get().lane.slug for event in (moving, stuck)} == {"diplomacy"}


def test_a_publisher_closes_a_timeline_with_a_reason_and_readers_find_it_no_more(client):
    talks = make.timeline()
    event = make.published_event(on=talks)
    with pytest.raises(NotAllowed):
        close_to_public(talks, by=cast.edith(), reason="Because.")
    with pytest.raises(NotReady):
        close_to_public(talks, by=cast.paula(), reason=" ")
    for _ in range(2):
        close_to_public(talks, by=cast.paula(), reason="The story is taken back.")
    assert AuditEntry.objects.filter(act="close to public", reason="The story is taken back.").count() == 1
    addresses = ("/timelines/talks/", "/embed/talks/", f"/events/{event.public_id}/")
    assert [client.get(address).status_code for address in addresses] == [404, 404, 404]
