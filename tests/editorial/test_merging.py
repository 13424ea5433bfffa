"""Two events that tell of the same become one: by two people, with nothing lost, and it can be undone."""

import pytest
from django.db import IntegrityError, transaction

from tests import cast, make
from timeline.editorial.correcting import word_notice
from timeline.editorial.drafting import NewCitation, cite, edit_event
from timeline.editorial.merging import confirm_merge, propose_merge, turn_down_merge, undo_merge
from timeline.editorial.publishing import publish
from timeline.editorial.refusals import NotAllowed, NotReady, StaleVersion, WrongState
from timeline.editorial.reviewing import approve, submit
from timeline.editorial.withholding import withhold
from timeline.models import (
    AuditEntry,
    Event,
    Merge,
    NoticeDecision,
    PublishedEvent,
    Stage,
    Standing,
    kept_instead_of,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def talks():
    return make.timeline()


@pytest.fixture
def pair(talks) -> tuple[Event, Event]:
    """Two live events on two timelines, resting on two sources."""
    other = make.timeline("Other")
    text = make.capture()
    return (
        make.published_event("Ministers meet in Vienna", on=talks, summary="Kept."),
        make.published_event(
            "Ministers met in Vienna", on=other, summary="Lost.", quote=(text, "met in Vienna on Sunday")
        ),
    )


def proposed(kept: Event, lost: Event, **options) -> Merge:
    told = {"by": cast.edith(), "kept_version": kept.version, "lost_version": lost.version} | options
    return propose_merge(kept, lost, **told)


def merged(kept: Event, lost: Event, **options) -> Merge:
    kept.refresh_from_db()
    lost.refresh_from_db()
    return confirm_merge(proposed(kept, lost, **options), by=cast.paula())


def again(event: Event) -> Event:
    return Event.objects.with_record().get(pk=event.pk)


def test_a_proposal_changes_nothing(pair):
    before = [again(event).to_record() for event in pair]
    proposed(*pair, taken=["headline"])
    assert [again(event).to_record() for event in pair] == before
    assert [again(event).version for event in pair] == [event.version for event in pair]


def test_what_stays_has_what_was_chosen_and_rests_on_the_sources_of_both(pair):
    kept, lost = pair
    merged(kept, lost, taken=["headline"])
    record = again(kept).to_record()
    assert (record.headline, record.summary) == ("Ministers met in Vienna", "Kept.")
    assert len(record.citations) == 2
    assert [entry.timeline for entry in record.entries] == ["talks", "other"]


def test_it_is_a_correction_that_goes_through_review_and_its_notice_is_still_to_be_decided(pair):
    kept, lost = pair
    merged(kept, lost, taken=["headline"])
    event = again(kept)
    assert (event.stage, event.standing, event.notice_decision) == (Stage.DRAFT, Standing.LIVE, "")
    with pytest.raises(NotReady, match="say whether the change is a correction"):
        submit(event, by=cast.edith(), expected_version=event.version)
    event = word_notice(
        event,
        by=cast.edith(),
        expected_version=event.version,
        decision=NoticeDecision.NOT_DUE,
        text="It stood here twice.",
    )
    event = submit(event, by=cast.edith(), expected_version=event.version)
    # Whoever chose the fields is their author, so the publisher who confirmed the merge can review it.
    event = approve(event, by=cast.paula(), expected_version=event.version)
    publish(event, by=cast.paula(), expected_version=event.version)
    current = PublishedEvent.objects.get(event=kept, public_until__isnull=True)
    assert current.headline == "Ministers met in Vienna"


def test_the_other_is_out_of_sight_and_leads_to_the_one_that_stays(pair, client):
    kept, lost = pair
    merged(kept, lost)
    assert (again(lost).standing, again(lost).stage) == (Standing.MERGED, Stage.DRAFT)
    assert not PublishedEvent.objects.filter(event=lost, public_until__isnull=True).exists()
    answer = client.get(f"/events/{lost.public_id}/")
    assert (answer.status_code, answer["Location"]) == (301, f"/events/{kept.public_id}/")
    assert "Ministers met in Vienna" not in client.get("/timelines/other/").content.decode()


def test_a_chain_of_merges_leads_to_its_end(pair, talks, client):
    one, two = pair
    three = make.published_event("Third telling", on=talks)
    merged(two, one)
    merged(three, two)
    assert kept_instead_of(one.public_id) == three.public_id
    assert client.get(f"/events/{one.public_id}/")["Location"] == f"/events/{three.public_id}/"


def test_merges_are_undone_last_one_first(pair, talks, client):
    one, two = pair
    three = make.published_event("Third telling", on=talks)
    first, second = merged(two, one), merged(three, two)
    with pytest.raises(WrongState, match="merged into another event"):
        undo_merge(first, by=cast.paula(), expected_version=again(two).version, reason="Not the same.")
    for merge, kept in ((second, three), (first, two)):
        undo_merge(merge, by=cast.paula(), expected_version=again(kept).version, reason="Not the same.")
    for event in (one, two, three):
        assert client.get(f"/events/{event.public_id}/").status_code == 200


def test_undone_both_stand_as_they_stood_and_history_is_longer(pair, client):
    kept, lost = pair
    before = [again(event).to_record() for event in pair]
    merge = merged(kept, lost, taken=["headline", "summary"])
    undo_merge(merge, by=cast.piet(), expected_version=again(kept).version, reason="Two meetings.")
    assert [again(event).to_record() for event in pair] == before
    assert [(again(e).stage, again(e).standing) for e in pair] == [(Stage.APPROVED, Standing.LIVE)] * 2
    assert kept.revisions.count() == 3
    assert [client.get(f"/events/{e.public_id}/").status_code for e in pair] == [200, 200]
    assert AuditEntry.objects.get(act="come back").reason == "Two meetings."


def test_what_was_written_since_survives_the_undoing(pair):
    kept, lost = pair
    merge = merged(kept, lost, taken=["headline"])
    event = again(kept)
    record = make.record(event.headline, summary="Written since.", entries=event.to_record().entries)
    edit_event(event, record, by=cast.edith(), expected_version=event.version)
    undo_merge(merge, by=cast.paula(), expected_version=again(kept).version, reason="Two meetings.")
    record = again(kept).to_record()
    assert (record.headline, record.summary) == ("Ministers meet in Vienna", "Written since.")
    assert again(kept).stage == Stage.DRAFT


def test_what_was_put_right_stays_told_after_the_merge(talks, client):
    kept, lost = make.published_event("One", on=talks), make.open_correction("Two", on=talks)
    record = make.record("Two of them", talks, citations=lost.to_record().citations)
    lost = edit_event(lost, record, by=cast.edith(), expected_version=lost.version)
    lost = submit(lost, by=cast.edith(), expected_version=lost.version)
    lost = approve(lost, by=cast.paula(), expected_version=lost.version)
    publish(lost, by=cast.paula(), expected_version=lost.version)
    merged(kept, lost)
    assert "Nothing yet." in client.get("/timelines/talks/corrections/").content.decode()
    withhold(again(kept), by=cast.paula(), expected_version=again(kept).version, reason="A court.")
    assert "Nothing yet." not in client.get("/timelines/talks/corrections/").content.decode()


def test_nobody_brings_their_own_event_back_alone(talks, client):
    kept = make.published_event("One", on=talks)
    lost = make.published_event("Two", on=talks, by=cast.piet())
    merge = merged(kept, lost)
    with pytest.raises(NotAllowed, match="second person"):
        undo_merge(merge, by=cast.piet(), expected_version=again(kept).version, reason="Two meetings.")
    assert client.get(f"/events/{lost.public_id}/").status_code == 301
    undo_merge(merge, by=cast.paula(), expected_version=again(kept).version, reason="Two meetings.")
    assert client.get(f"/events/{lost.public_id}/").status_code == 200


def test_what_was_cited_since_survives_the_undoing(pair, talks):
    kept, lost = pair
    before = again(kept).to_record().citations
    merge = merged(kept, lost)
    event = again(kept)
    since = NewCitation(make.source("A report"), locator="3")
    event = cite(event, since, by=cast.edith(), expected_version=event.version)
    undo_merge(merge, by=cast.paula(), expected_version=event.version, reason="Two meetings.")
    record = again(kept).to_record()
    assert record.citations[:-1] == before
    assert record.citations[-1].source.title == "A report"
    assert [entry.timeline for entry in record.entries] == ["talks"]


def test_what_readers_see_does_not_give_way_to_what_they_do_not_see(talks):
    kept, lost = make.draft("One", on=talks), make.published_event("Two", on=talks)
    with pytest.raises(WrongState, match="Readers see “Two”"):
        proposed(kept, lost)
    assert proposed(lost, kept).is_open


def test_drafts_are_merged_as_drafts(talks, client):
    kept, lost = make.draft("One", on=talks), make.draft("Two", on=talks)
    merge = merged(kept, lost, taken=["headline"])
    assert (again(kept).headline, again(kept).stage) == ("Two", Stage.DRAFT)
    # Nobody outside has ever seen it: its address tells nothing.
    assert client.get(f"/events/{lost.public_id}/").status_code == 404
    undo_merge(merge, by=cast.paula(), expected_version=again(kept).version, reason="Two meetings.")
    assert (again(kept).headline, again(lost).standing) == ("One", Standing.NONE)


def test_what_was_approved_is_approved_again_once_it_is_undone(talks):
    kept, lost = make.draft("One", on=talks), make.approved("Two", on=talks)
    merge = merged(kept, lost)
    undo_merge(merge, by=cast.paula(), expected_version=again(kept).version, reason="Two meetings.")
    assert again(lost).stage == Stage.APPROVED
    publish(again(lost), by=cast.paula(), expected_version=again(lost).version)


def test_it_takes_an_editor_then_a_publisher_who_is_another_person(pair):
    with pytest.raises(NotAllowed):
        proposed(*pair, by=cast.carla())
    merge = proposed(*pair, by=cast.paula())
    for who in (cast.edith, cast.paula):
        with pytest.raises(NotAllowed):
            confirm_merge(merge, by=who())
    confirm_merge(merge, by=cast.piet())
    with pytest.raises(NotAllowed):
        undo_merge(merge, by=cast.edith(), expected_version=again(pair[0]).version, reason="No.")


def test_every_step_done_twice_is_done_once(pair):
    kept, lost = pair
    assert proposed(kept, lost) == proposed(kept, lost)
    merge = Merge.objects.get()
    for _ in range(2):
        confirm_merge(merge, by=cast.paula())
    version = again(kept).version
    for _ in range(2):
        undo_merge(merge, by=cast.paula(), expected_version=version, reason="Two meetings.")
    assert AuditEntry.objects.filter(act__in=["merge", "merge away", "unmerge", "come back"]).count() == 4


def test_nobody_confirms_over_a_change_that_was_not_seen(talks):
    kept, lost = make.draft("One", on=talks), make.draft("Two", on=talks)
    merge = proposed(kept, lost)
    changed = make.record("Two, changed", talks)
    edit_event(lost, changed, by=cast.edith(), expected_version=lost.version)
    with pytest.raises(StaleVersion):
        confirm_merge(merge, by=cast.paula())
    assert (again(kept).version, again(lost).standing) == (kept.version, Standing.NONE)
    with pytest.raises(StaleVersion):
        proposed(kept, lost, lost_version=lost.version, taken=["headline"])


def test_one_proposal_at_a_time_and_a_publisher_or_its_author_turns_it_down(pair):
    kept, lost = pair
    merge = proposed(kept, lost)
    with pytest.raises(WrongState, match="waits for a publisher"):
        proposed(lost, kept, by=cast.egon())
    with pytest.raises(NotAllowed):
        turn_down_merge(merge, by=cast.egon())
    turn_down_merge(merge, by=cast.edith())
    with pytest.raises(WrongState):
        confirm_merge(merge, by=cast.paula())
    assert proposed(lost, kept, by=cast.egon()).is_open


@pytest.mark.parametrize("standing", [Standing.RETRACTED, Standing.WITHHELD])
def test_what_is_out_of_sight_is_not_merged(pair, standing):
    kept, lost = pair
    Event.objects.filter(pk=lost.pk).update(standing=standing, stage=Stage.DRAFT)
    with pytest.raises(WrongState):
        proposed(kept, lost)
    with pytest.raises(WrongState):
        proposed(lost, kept)


def test_an_event_is_not_merged_with_itself_and_what_is_merged_is_not_changed(pair):
    kept, lost = pair
    with pytest.raises(NotReady):
        proposed(kept, kept)
    merged(kept, lost)
    with pytest.raises(WrongState, match="merged into another event"):
        edit_event(again(lost), make.record("Mine"), by=cast.edith(), expected_version=again(lost).version)


def test_the_database_keeps_merges_as_they_were(pair):
    merge = merged(*pair)
    for change in ({"kept": pair[1], "lost": pair[0]}, {"confirmed_by": cast.piet()}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Merge.objects.filter(pk=merge.pk).update(**change)
    with pytest.raises(IntegrityError), transaction.atomic():
        merge.delete()
