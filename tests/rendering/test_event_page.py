"""One event as everybody may know it: its history, its absence, and what its history keeps to itself."""

from dataclasses import replace
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tests import cast, make
from tests.web.public_pages import event_address
from timeline.editorial.correcting import correct, retract
from timeline.editorial.drafting import edit_event
from timeline.editorial.projecting import project
from timeline.editorial.publishing import publish
from timeline.editorial.reviewing import approve, submit
from timeline.editorial.withholding import withhold
from timeline.models import Event, NoticeDecision, PublishedEvent, Standing, Timeline
from timeline.records import EntryRecord
from timeline.rendering.event_page import Absence, EventPage, event_page

pytestmark = pytest.mark.django_db


def read(event: Event) -> EventPage:
    page = event_page(event.public_id, at=timezone.now())
    assert isinstance(page, EventPage)
    return page


def corrected(event: Event, notice: str = "The day was wrong.", **fields: Any) -> Event:
    decision = NoticeDecision.CORRECTION if notice else NoticeDecision.NOT_DUE
    event = correct(
        event,
        by=cast.edith(),
        expected_version=event.version,
        decision=decision,
        wrong="It said otherwise." if notice else "",
        text=notice or "Not a fact.",
    )
    record = replace(event.to_record(), **fields)
    event = edit_event(event, record, by=cast.edith(), expected_version=event.version)
    event = submit(event, by=cast.edith(), expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    return publish(event, by=cast.paula(), expected_version=event.version)


def test_a_correction_is_in_the_history_with_what_it_changed():
    event = corrected(make.published_event(date="2022-03-06"), date="2022-03-07")
    page = read(event)
    assert [publication.words for publication in page.history] == ["Changed: date", "Published"]
    [change] = page.history[0].changes
    assert change.sentences == ("It said “6 March 2022” and now says “7 March 2022”.",)
    assert [notice.text for notice in page.item.notices] == ["The day was wrong."]
    assert page.updated_at > page.published_at


def test_what_changed_is_listed_in_words_that_stand_in_a_sentence():
    event = corrected(make.published_event(date="2022-03-06"), occurrence="claimed", date="2022-03")
    assert read(event).history[0].words == "Changed: date, whether it happened"


def test_the_draft_of_a_correction_is_not_public():
    event = make.published_event("As it was")
    event = correct(
        event,
        by=cast.edith(),
        expected_version=event.version,
        decision=NoticeDecision.UPDATE,
        text="Not yet said.",
    )
    edit_event(
        event,
        replace(event.to_record(), headline="As it may be"),
        by=cast.edith(),
        expected_version=event.version,
    )
    page = read(event)
    assert (page.item.headline, page.item.notices) == ("As it was", ())


def test_a_retracted_event_keeps_its_earlier_words_to_itself():
    event = corrected(make.published_event("Said"), headline="Said better")
    event = retract(event, by=cast.paula(), expected_version=event.version, reason="It never happened.")
    page = read(event)
    assert page.item.is_retracted
    assert page.history[0].words == "Retracted"
    assert not any(publication.changes for publication in page.history)


def test_a_withheld_event_is_known_to_be_gone():
    event = make.published_event()
    withhold(event, by=cast.paula(), expected_version=event.version, reason="For the lawyers.")
    assert event_page(event.public_id, at=timezone.now()) is Absence.WITHHELD


@pytest.mark.parametrize("how", [make.draft, make.in_review, make.approved])
def test_what_was_never_published_is_unknown(how):
    assert event_page(how().public_id, at=timezone.now()) is Absence.UNKNOWN


def test_an_event_on_a_timeline_that_is_not_open_is_unknown():
    event = make.published_event(on=make.timeline("Secret plans", public=False))
    assert event_page(event.public_id, at=timezone.now()) is Absence.UNKNOWN


@pytest.fixture
def moved() -> Event:
    """First told on a closed timeline, corrected there, and then put on a public one instead."""
    closed, public = make.timeline("Secret plans", public=False), make.timeline("Talks")
    event = make.published_event("CANARY headline", on=closed, summary="CANARY summary")
    event = corrected(event, notice="CANARY notice", summary="CANARY second summary")
    return corrected(event, notice="", headline="Said", summary="", entries=_on(public))


def _on(timeline: Timeline) -> tuple[EntryRecord, ...]:
    return (EntryRecord(timeline.slug, "diplomacy", 3),)


def told(event: Event) -> str:
    """All that a stranger gets to see of it."""
    addresses = (event_address(event), "/timelines/talks/", "/timelines/talks/?q=canary", "/embed/talks/")
    return "".join(Client().get(address).content.decode() for address in addresses)


def test_what_was_told_where_the_public_has_no_access_is_in_no_history(moved):
    page = read(moved)
    assert [publication.words for publication in page.history] == ["Published"]
    assert page.item.notices == ()
    assert page.published_at == page.updated_at
    assert "Said" in told(moved) and "CANARY" not in told(moved)
    assert page.published_at.isoformat(timespec="seconds") in told(moved)  # for machines too


def test_a_stay_on_a_closed_timeline_is_left_out_of_the_history(moved):
    event = corrected(
        moved, notice="", headline="CANARY", entries=_on(Timeline.objects.get(slug="secret-plans"))
    )
    assert event_page(event.public_id, at=timezone.now()) is Absence.UNKNOWN
    event = corrected(event, notice="CANARY notice", headline="CANARY again")
    event = corrected(
        event,
        notice="The words were wrong.",
        headline="Said better",
        entries=_on(Timeline.objects.get(slug="talks")),
    )
    assert [publication.words for publication in read(event).history] == ["Changed: headline", "Published"]
    assert [notice.text for notice in read(event).item.notices] == ["The words were wrong."]
    assert "CANARY" not in told(event).replace("“canary”", "")


def test_a_notice_given_before_it_was_withheld_stays_withheld():
    event = corrected(
        make.published_event(on=make.timeline("Talks")), notice="CANARY notice", summary="More."
    )
    event = withhold(event, by=cast.paula(), expected_version=event.version, reason="For the lawyers.")
    again = PublishedEvent.objects.get(event=event, sequence=2)
    PublishedEvent.objects.filter(event=event, public_until=None).update(public_until=timezone.now())
    project(event, again.revision, Standing.LIVE, by=cast.paula(), at=timezone.now())
    assert read(event).item.notices == ()
    assert "CANARY" not in told(event)


def test_the_queries_are_few(django_assert_num_queries):
    event = corrected(make.published_event(), headline="Better")
    with django_assert_num_queries(6):
        read(event)
