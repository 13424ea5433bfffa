"""A moment in the query, and no job: before it nothing is public, from it on everything, and nobody has to be there."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone

from tests import cast, make
from tests.web.public_pages import event_address, timeline_address
from timeline.editorial.correcting import correct, retract
from timeline.editorial.drafting import edit_event
from timeline.editorial.publishing import publish, schedule, unschedule
from timeline.editorial.refusals import NotReady, WrongState
from timeline.editorial.reviewing import approve, submit
from timeline.editorial.withholding import withhold
from timeline.models import (
    AuditEntry,
    Event,
    Notice,
    NoticeDecision,
    PublishedEvent,
    Stage,
    Standing,
    Timeline,
)
from timeline.rendering.event_desk import event_desk
from timeline.rendering.public_notices import public_notices

pytestmark = pytest.mark.django_db

# Ahead of the clock of the database, which no test can move.
EVENING = datetime(2061, 3, 8, 18, 0, tzinfo=UTC)
MORNING = datetime(2061, 3, 9, 6, 0, tzinfo=UTC)
NOON = datetime(2061, 3, 9, 12, 0, tzinfo=UTC)
JUST_BEFORE = MORNING - timedelta(seconds=1)


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(EVENING, tick=False) as clock:
        yield clock


def scheduled(headline: str = "Embargoed") -> Event:
    return make.scheduled(headline, moment=MORNING)


def scheduled_correction() -> Event:
    """Live as "Wrong", and to be "Right" in the morning."""
    event = make.published_event("Wrong")
    event = correct(
        event,
        by=cast.edith(),
        expected_version=event.version,
        decision=NoticeDecision.CORRECTION,
        wrong="It was not Geneva.",
        text="It was Vienna.",
    )
    record = make.record("Right", event.entries.get().timeline)
    event = edit_event(event, record, by=cast.edith(), expected_version=event.version)
    event = submit(event, by=cast.edith(), expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    return schedule(event, by=cast.paula(), expected_version=event.version, moment=MORNING)


def public_headline(event: Event, at: datetime) -> str | None:
    row = PublishedEvent.objects.published(at).filter(event=event).first()
    return row.headline if row else None


def told(event: Event, at: datetime) -> list[str]:
    return [notice.text for notice in public_notices([event.pk], at=at)]


class TestTheMoment:
    def test_it_is_public_from_its_second_on_with_nobody_there(self, clock) -> None:
        event = scheduled()
        timeline = Timeline.objects.get()
        pages = [event_address(event), timeline_address(timeline), f"/embed/{timeline.slug}/", "/"]
        client = Client()
        clock.move_to(JUST_BEFORE)
        before = [client.get(page) for page in pages]
        assert [answer.status_code for answer in before] == [404, 200, 200, 200]
        assert not any("Embargoed" in answer.content.decode() for answer in before)
        assert "0 events" in before[3].content.decode()
        clock.move_to(MORNING)
        after = [client.get(page) for page in pages]
        assert [answer.status_code for answer in after] == [200, 200, 200, 200]
        assert all("Embargoed" in answer.content.decode() for answer in after[:3])
        assert "1 event" in after[3].content.decode()

    def test_the_event_stands_as_its_time_says_before_anybody_has_written_it(self, clock) -> None:
        event = scheduled()
        assert (event.stage, event.standing, event.scheduled_for) == (Stage.SCHEDULED, Standing.NONE, MORNING)
        clock.move_to(MORNING)
        event.refresh_from_db()
        assert (event.stage, event.standing, event.scheduled_for) == (Stage.APPROVED, Standing.LIVE, None)

    @pytest.mark.parametrize(
        ("at", "stage", "standing"),
        [(JUST_BEFORE, Stage.SCHEDULED, Standing.NONE), (MORNING, Stage.APPROVED, Standing.LIVE)],
    )
    def test_every_list_finds_it_by_how_it_stands_then(self, clock, at, stage, standing) -> None:
        scheduled()
        for each in Stage:
            assert Event.objects.at_stage(each, at).exists() == (each == stage)
        for each in Standing:
            assert Event.objects.of_standing([each], at).exists() == (each == standing)

    def test_the_first_write_afterwards_is_told_after_its_going_live(self, clock) -> None:
        event = scheduled()
        clock.move_to(NOON)
        correct(
            event,
            by=cast.edith(),
            expected_version=event.version,
            decision=NoticeDecision.UPDATE,
            text="More.",
        )
        acts = list(AuditEntry.objects.filter(target_id=str(event.pk)).values_list("act", "actor__username"))
        assert acts[:2] == [("correct", "edith"), ("go live", "paula")]
        row = Event.objects.filter(pk=event.pk).values("stage", "standing", "scheduled_for").get()
        assert row == {"stage": "draft", "standing": "live", "scheduled_for": None}

    def test_when_it_is_live_it_is_not_called_off(self, clock) -> None:
        event = scheduled()
        clock.move_to(MORNING)
        with pytest.raises(WrongState, match="Its time has come"):
            unschedule(event, by=cast.paula(), expected_version=event.version)


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        ("moment", "why"),
        [
            (EVENING, "has passed"),
            (EVENING - timedelta(days=1), "has passed"),
            (EVENING + timedelta(days=3000), "five years"),
        ],
    )
    def test_a_moment_that_is_none(self, clock, moment, why) -> None:
        event = make.approved()
        with pytest.raises(NotReady, match=why):
            schedule(event, by=cast.paula(), expected_version=event.version, moment=moment)

    def test_what_is_scheduled_is_not_edited(self, clock) -> None:
        event = scheduled()
        with pytest.raises(WrongState, match="off the schedule first"):
            edit_event(event, make.record("Other"), by=cast.edith(), expected_version=event.version)

    def test_what_was_called_off_is_not_revived(self, clock) -> None:
        event = scheduled()
        unschedule(event, by=cast.paula(), expected_version=event.version)
        with pytest.raises(IntegrityError, match="closed, never rewritten"), transaction.atomic():
            PublishedEvent.objects.update(public_until=None)

    def test_what_has_ended_is_not_made_longer_or_shorter(self) -> None:
        event = make.published_event()
        hour_ago = timezone.now() - timedelta(hours=1)
        with time_machine.travel(hour_ago):
            event = make.published_event("Then", on=event.entries.get().timeline)
            withhold(event, by=cast.paula(), expected_version=event.version, reason="A court order.")
        first = event.publications.filter(sequence=1)
        for until in (None, hour_ago + timedelta(minutes=1), timezone.now() + timedelta(days=1)):
            with pytest.raises(IntegrityError, match="closed, never rewritten"), transaction.atomic():
                first.update(public_until=until)


class TestCallingOff:
    def test_nothing_of_it_was_ever_public(self, clock) -> None:
        event = scheduled()
        event = unschedule(event, by=cast.paula(), expected_version=event.version)
        assert (event.stage, event.standing, event.scheduled_for) == (Stage.APPROVED, Standing.NONE, None)
        assert public_headline(event, NOON) is None
        clock.move_to(NOON)
        assert Client().get(event_address(event)).status_code == 404

    @pytest.mark.parametrize("moment", [MORNING - timedelta(hours=3), MORNING + timedelta(hours=3), MORNING])
    def test_another_time_can_be_earlier_or_later_or_the_same(self, clock, moment) -> None:
        event = scheduled_correction()
        if moment == MORNING:
            event = unschedule(event, by=cast.paula(), expected_version=event.version)
        event = schedule(event, by=cast.paula(), expected_version=event.version, moment=moment)
        assert public_headline(event, moment - timedelta(seconds=1)) == "Wrong"
        assert public_headline(event, moment) == "Right"
        assert PublishedEvent.objects.published(moment).count() == 1
        assert told(event, moment - timedelta(seconds=1)) == []
        assert told(event, NOON) == ["It was Vienna."]

    def test_it_can_be_published_at_once_instead(self, clock) -> None:
        event = scheduled_correction()
        clock.shift(1)  # in which somebody may have read what was wrong
        at_once = timezone.now()
        event = publish(event, by=cast.paula(), expected_version=event.version)
        assert (event.stage, event.standing, event.scheduled_for) == (Stage.APPROVED, Standing.LIVE, None)
        assert public_headline(event, at_once) == public_headline(event, NOON) == "Right"
        assert told(event, at_once) == told(event, NOON) == ["It was Vienna."]


class TestCorrections:
    def test_readers_learn_of_it_with_it_and_not_before(self, clock) -> None:
        event = scheduled_correction()
        clock.move_to(JUST_BEFORE)
        page = Client().get(event_address(event)).content.decode()
        assert "Wrong" in page and "It was Vienna." not in page
        clock.move_to(MORNING)
        page = Client().get(event_address(event)).content.decode()
        assert "Right" in page and "It was Vienna." in page
        event.refresh_from_db()
        assert (event.stage, event.notice_decision, event.notice_text) == (Stage.APPROVED, "", "")

    def test_a_notice_that_was_called_off_is_never_told(self, clock) -> None:
        event = scheduled_correction()
        event = unschedule(event, by=cast.paula(), expected_version=event.version)
        assert Notice.objects.count() == 1
        assert not event_desk(event, seen_by=cast.paula()).notices
        assert (public_headline(event, NOON), told(event, NOON)) == ("Wrong", [])
        assert event.notice_text == "It was Vienna."
        clock.move_to(NOON)
        assert "Published again" not in Client().get(event_address(event)).content.decode()

    @pytest.mark.parametrize(
        ("take_away", "standing"), [(retract, Standing.RETRACTED), (withhold, Standing.WITHHELD)]
    )
    def test_what_is_taken_away_meanwhile_does_not_come_back_by_itself(
        self, clock, take_away, standing
    ) -> None:
        event = scheduled_correction()
        event = take_away(event, by=cast.piet(), expected_version=event.version, reason="It must go.")
        assert (event.stage, event.standing, event.scheduled_for) == (Stage.DRAFT, standing, None)
        for at in (EVENING, NOON):
            assert PublishedEvent.objects.published(at).get().standing == standing
            assert "It was Vienna." not in told(event, at)
