"""Putting events onto timelines: what is written simply moves, what readers see goes by a correction and review."""

import pytest

from tests import cast, make
from timeline.editorial.correcting import correct
from timeline.editorial.drafting import edit_event
from timeline.editorial.placing import Placement, place, place_all, take_off
from timeline.editorial.publishing import publish
from timeline.editorial.refusals import NotAllowed, NotReady, NotTogether, StaleVersion
from timeline.editorial.reviewing import approve, submit
from timeline.models import Event, NoticeDecision, PublishedEntry, Review, Stage, Standing

pytestmark = pytest.mark.django_db


@pytest.fixture
def talks():
    return make.timeline()


@pytest.fixture
def other():
    return make.timeline("Other")


def places(event: Event) -> list[tuple[str, str, int]]:
    return [(e.timeline, e.lane, e.importance) for e in Event.objects.get(pk=event.pk).to_record().entries]


def seen_on(timeline) -> list[str]:
    rows = PublishedEntry.objects.filter(timeline=timeline, published_event__public_until__isnull=True)
    return [row.headline for row in rows]


def test_a_draft_stands_on_another_timeline_at_once(talks, other):
    event = make.draft(on=talks)
    changed = place(event, Placement(other, "military", 5), by=cast.egon(), expected_version=event.version)
    assert places(event) == [("talks", "diplomacy", 3), ("other", "military", 5)]
    assert (changed.stage, changed.last_edited_by) == (Stage.DRAFT, cast.egon())


def test_a_live_event_is_placed_by_a_correction_that_readers_see_only_once_it_is_published(talks, other):
    event = make.published_event("Ministers meet", on=talks)
    sent = place(
        event, Placement(other, "military"), by=cast.edith(), expected_version=event.version, send_on=True
    )
    assert (sent.stage, sent.standing, sent.notice_decision) == (Stage.IN_REVIEW, Standing.LIVE, "not_due")
    assert sent.notice_text == "Placed on the timeline “Other”."
    assert seen_on(other) == []
    approved = approve(sent, by=cast.paula(), expected_version=sent.version)
    publish(approved, by=cast.paula(), expected_version=approved.version)
    assert seen_on(other) == seen_on(talks) == ["Ministers meet"]
    assert not event.notices.exists()


def test_an_open_correction_keeps_its_notice(talks, other):
    event = make.open_correction(on=talks)
    changed = place(event, Placement(other, "military"), by=cast.edith(), expected_version=event.version)
    assert (changed.notice_decision, changed.stage) == ("update", Stage.DRAFT)


def test_a_correction_that_waits_to_be_published_keeps_its_notice(talks, other):
    event = make.published_event("Five ministers meet", on=talks)
    event = correct(
        event,
        by=cast.edith(),
        expected_version=event.version,
        decision=NoticeDecision.CORRECTION,
        wrong="There were five.",
        text="There were six.",
    )
    record = make.record("Six ministers meet", talks, citations=event.to_record().citations)
    event = edit_event(event, record, by=cast.edith(), expected_version=event.version)
    event = submit(event, by=cast.edith(), expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    sent = place(
        event, Placement(other, "military"), by=cast.egon(), expected_version=event.version, send_on=True
    )
    assert (sent.notice_decision, sent.notice_wrong, sent.notice_by) == (
        NoticeDecision.CORRECTION,
        "There were five.",
        cast.edith(),
    )
    event = approve(sent, by=cast.paula(), expected_version=sent.version)
    publish(event, by=cast.paula(), expected_version=event.version)
    assert event.notices.get().text == "There were six."


def test_what_is_in_review_goes_back_to_be_reviewed_anew(talks, other):
    event = make.in_review(on=talks)
    changed = place(event, Placement(other, "military"), by=cast.egon(), expected_version=event.version)
    assert changed.stage == Stage.DRAFT
    assert Review.objects.get(event=event).decision == "superseded"


def test_what_is_left_open_stays_as_it_is(talks):
    event = make.draft(on=talks, importance=4)
    place(event, Placement(talks, "military"), by=cast.edith(), expected_version=event.version)
    event.refresh_from_db()
    place(event, Placement(talks, importance=1), by=cast.edith(), expected_version=event.version)
    assert places(event) == [("talks", "military", 1)]


def test_the_same_asked_twice_is_done_once(talks, other):
    event = make.published_event(on=talks)
    for _ in range(2):
        place(event, Placement(other, "military"), by=cast.edith(), expected_version=event.version)
    assert event.revisions.count() == 2


@pytest.mark.parametrize(
    ("placement", "refusal"),
    [
        (lambda talks, other: Placement(other), NotReady),
        (lambda talks, other: Placement(other, "nowhere"), NotReady),
    ],
)
def test_what_cannot_be_placed_stays_where_it_was(talks, other, placement, refusal):
    event = make.published_event(on=talks)
    with pytest.raises(refusal):
        place(event, placement(talks, other), by=cast.edith(), expected_version=event.version)
    event.refresh_from_db()
    assert event.stage == Stage.APPROVED
    assert places(event) == [("talks", "diplomacy", 3)]


def test_what_changed_since_it_was_chosen_is_refused(talks, other):
    event = make.draft(on=talks)
    with pytest.raises(StaleVersion):
        place(event, Placement(other, "military"), by=cast.edith(), expected_version=event.version - 1)
    assert places(event) == [("talks", "diplomacy", 3)]


def test_a_contributor_places_nothing_of_others(talks, other):
    event = make.draft(on=talks)
    with pytest.raises(NotAllowed):
        place(event, Placement(other, "military"), by=cast.carla(), expected_version=event.version)


def test_several_go_together_or_none_does(talks, other):
    fine, stale = make.draft("Fine", on=talks), make.draft("Stale", on=talks)
    with pytest.raises(NotTogether) as refused:
        place_all([(fine, fine.version), (stale, 99)], Placement(other, "military"), by=cast.edith())
    assert [str(event) for event, _ in refused.value.problems] == ["Stale"]
    assert places(fine) == [("talks", "diplomacy", 3)]
    place_all([(fine, fine.version), (stale, stale.version)], Placement(other, "military"), by=cast.edith())
    assert {place[0] for event in (fine, stale) for place in places(event)} == {"talks", "other"}


def test_a_draft_may_stand_nowhere_and_a_live_event_may_not(talks, other):
    draft, live = make.draft("Draft", on=talks), make.published_event("Live", on=talks)
    take_off(draft, talks, by=cast.edith(), expected_version=draft.version)
    assert places(draft) == []
    with pytest.raises(NotReady, match="on no other timeline"):
        take_off(live, talks, by=cast.edith(), expected_version=live.version)
    assert places(live) == [("talks", "diplomacy", 3)]
