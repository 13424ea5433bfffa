"""Bringing back what was retracted or withheld; taking back a review; wording a notice anew."""

import pytest
from django.utils import timezone

from tests import cast, make
from timeline.editorial.correcting import correct, retract, word_notice
from timeline.editorial.drafting import edit_event
from timeline.editorial.refusals import NotAllowed, NotReady
from timeline.editorial.reviewing import submit, withdraw
from timeline.editorial.withholding import reinstate, withhold
from timeline.models import AuditEntry, Decision, Event, NoticeDecision, PublishedEvent, Stage, Standing
from timeline.rendering.public_notices import public_notices

pytestmark = pytest.mark.django_db


def taken_away(event: Event, *acts) -> Event:
    for act in acts:
        event = act(event, by=cast.piet(), expected_version=event.version, reason="It must go.")
    return event


def back(event: Event, **fields: object) -> Event:
    told = {"by": cast.piet(), "expected_version": event.version, "reason": "The paper was genuine."}
    return reinstate(event, **(told | fields))


def told(event: Event) -> list[str]:
    return [notice.text for notice in public_notices([event.pk], at=timezone.now())]


@pytest.mark.parametrize(
    ("acts", "standing", "notices"),
    [
        ([retract], Standing.LIVE, ["The paper was genuine.", "It must go."]),
        ([withhold], Standing.LIVE, []),
        ([retract, withhold], Standing.RETRACTED, []),
    ],
)
def test_it_comes_back_as_it_was_last_public(acts, standing, notices) -> None:
    event = back(taken_away(make.published_event("Said"), *acts))
    row = PublishedEvent.objects.published(timezone.now()).get()
    assert (event.standing, row.standing, row.headline) == (standing, standing, "Said")
    assert told(event) == notices
    assert AuditEntry.objects.filter(act="reinstate").get().reason == "The paper was genuine."


def test_it_can_be_corrected_again() -> None:
    event = back(taken_away(make.published_event(), withhold))
    assert event.stage == Stage.APPROVED
    assert correct(
        event, by=cast.edith(), expected_version=event.version, decision=NoticeDecision.UPDATE, text="More."
    )


def test_a_correction_that_was_being_written_goes_on() -> None:
    event = make.open_correction("Said")
    event = edit_event(
        event,
        make.record("Said better", event.entries.get().timeline),
        by=cast.edith(),
        expected_version=event.version,
    )
    event = back(taken_away(event, withhold))
    assert (event.stage, event.standing, event.notice_text) == (Stage.DRAFT, Standing.LIVE, "Nothing yet.")


def test_it_takes_a_second_person_and_a_reason() -> None:
    event = taken_away(make.published_event(by=cast.paula(), reviewer=cast.piet()), withhold)
    with pytest.raises(NotAllowed, match="second person"):
        back(event, by=cast.paula())
    with pytest.raises(NotReady, match="Say why it comes back"):
        back(event, reason=" ")


def test_whoever_sent_it_to_review_takes_it_back_and_nobody_else() -> None:
    event = make.in_review(by=cast.carla())
    with pytest.raises(NotAllowed, match="Whoever sent it to review"):
        withdraw(event, by=cast.paula(), expected_version=event.version)
    event = withdraw(event, by=cast.carla(), expected_version=event.version)
    assert event.stage == Stage.DRAFT
    assert event.reviews.get().decision == Decision.WITHDRAWN
    assert submit(event, by=cast.carla(), expected_version=event.version).stage == Stage.IN_REVIEW


def test_what_readers_will_be_told_can_be_decided_anew() -> None:
    event = make.open_correction()
    event = word_notice(
        event,
        by=cast.egon(),
        expected_version=event.version,
        decision=NoticeDecision.CORRECTION,
        wrong="It said Geneva.",
        text="It was Vienna.",
    )
    assert (event.notice_decision, event.notice_wrong, event.notice_by) == (
        "correction", "It said Geneva.", cast.egon(),
    )  # fmt: skip
