"""Undoing a merge when the newsroom has moved on meanwhile: it works, or says in a sentence what to do."""

from dataclasses import replace

import pytest

from tests import cast, make
from timeline.editorial.arranging import close_lane
from timeline.editorial.correcting import correct
from timeline.editorial.drafting import edit_event
from timeline.editorial.merging import confirm_merge, propose_merge, undo_merge
from timeline.editorial.naming import create_topic, delete_topic
from timeline.editorial.refusals import StaleVersion
from timeline.editorial.withholding import withhold
from timeline.models import Event, Merge, NoticeDecision, Stage, Standing, Topic

pytestmark = pytest.mark.django_db


def again(event: Event) -> Event:
    return Event.objects.with_record().get(pk=event.pk)


def changed(event: Event, **fields: object) -> Event:
    event = again(event)
    record = replace(event.to_record(), **fields)
    return edit_event(event, record, by=cast.edith(), expected_version=event.version)


def merged(kept: Event, lost: Event) -> Merge:
    kept, lost = again(kept), again(lost)
    merge = propose_merge(kept, lost, by=cast.edith(), kept_version=kept.version, lost_version=lost.version)
    return confirm_merge(merge, by=cast.paula())


def undone(merge: Merge) -> Event:
    undo_merge(merge, by=cast.piet(), expected_version=again(merge.kept).version, reason="Two meetings.")
    return again(merge.lost)


def test_of_a_kept_event_that_is_withheld_the_other_comes_back_only_to_whoever_has_seen_that():
    talks = make.timeline()
    kept, lost = make.published_event("One", on=talks), make.published_event("Two", on=talks)
    merge = merged(kept, lost)
    seen = again(kept).version
    withhold(again(kept), by=cast.paula(), expected_version=seen, reason="A court.")
    with pytest.raises(StaleVersion):
        undo_merge(merge, by=cast.piet(), expected_version=seen, reason="Two meetings.")
    assert undone(merge).standing == Standing.LIVE


def test_a_lane_that_was_closed_since_is_in_nobodys_way(client):
    talks, other = make.timeline(), make.timeline("Other")
    kept = make.published_event("One", on=talks, lane="military")
    lost = make.published_event("Two", on=other, lane="military")
    merge = merged(kept, lost)
    for timeline in (talks, other):
        timeline.refresh_from_db()
        lanes = {lane.slug: lane for lane in timeline.lanes.all()}
        close_lane(
            lanes["military"],
            by=cast.edith(),
            expected_version=timeline.version,
            into=lanes["diplomacy"],
        )
    event = undone(merge)
    assert (event.standing, event.stage) == (Standing.LIVE, Stage.APPROVED)
    assert client.get(f"/events/{event.public_id}/").status_code == 200
    assert "Two" in client.get("/timelines/other/").content.decode()


def test_a_topic_that_was_deleted_since_does_not_come_back(client):
    talks = make.timeline()
    create_topic("Grain", by=cast.edith())
    kept = make.published_event("One", on=talks)
    lost = make.published_event("Two", on=talks, topics=("grain",))
    lost = correct(
        lost,
        by=cast.edith(),
        expected_version=lost.version,
        decision=NoticeDecision.NOT_DUE,
        text="A topic less.",
    )
    changed(lost, topics=())
    merge = merged(kept, lost)
    delete_topic(Topic.objects.get(), by=cast.edith())
    event = undone(merge)
    answer = client.get(f"/events/{event.public_id}/")
    assert answer.status_code == 200
    assert "grain" not in answer.content.decode()
    assert client.get("/timelines/talks/").status_code == 200
    assert "grain" not in client.get("/timelines/talks/").content.decode()
