"""After publication: corrections in the open, retraction with a tombstone, and withholding without a trace."""

import pytest
from django.utils import timezone

from tests import cast, make
from timeline.editorial.correcting import correct, drop_correction, retract
from timeline.editorial.drafting import edit_event
from timeline.editorial.publishing import publish
from timeline.editorial.refusals import NotAllowed, NotReady, WrongState
from timeline.editorial.reviewing import approve, submit
from timeline.editorial.withholding import withhold
from timeline.models import (
    AuditEntry,
    Event,
    Notice,
    NoticeDecision,
    NoticeKind,
    PublishedEntry,
    PublishedEvent,
    Stage,
    Standing,
)

pytestmark = pytest.mark.django_db


def corrected(event: Event, headline: str, decision: NoticeDecision, text: str) -> Event:
    event = correct(
        event,
        by=cast.edith(),
        expected_version=event.version,
        decision=decision,
        wrong="It said otherwise.",
        text=text,
    )
    record = make.record(headline, event.entries.get().timeline)
    event = edit_event(event, record, by=cast.edith(), expected_version=event.version)
    event = submit(event, by=cast.edith(), expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    return publish(event, by=cast.paula(), expected_version=event.version)


def test_a_live_event_is_not_simply_edited() -> None:
    event = make.published_event("Wrong")
    with pytest.raises(WrongState, match="Start a correction"):
        edit_event(event, make.record("Right"), by=cast.edith(), expected_version=event.version)


def test_readers_see_the_old_text_until_the_correction_is_published() -> None:
    event = make.published_event("Wrong")
    event = correct(
        event,
        by=cast.edith(),
        expected_version=event.version,
        decision=NoticeDecision.CORRECTION,
        wrong="It said Geneva.",
        text="It was Vienna.",
    )
    edit_event(
        event,
        make.record("Right", event.entries.get().timeline),
        by=cast.edith(),
        expected_version=event.version,
    )
    assert PublishedEvent.objects.published(timezone.now()).get().headline == "Wrong"
    assert not Notice.objects.exists()


def test_a_correction_leaves_a_notice_between_two_revisions() -> None:
    event = corrected(make.published_event("Wrong"), "Right", NoticeDecision.CORRECTION, "It was Vienna.")
    notice = Notice.objects.get()
    assert (notice.kind, notice.text) == (NoticeKind.CORRECTION, "It was Vienna.")
    assert (notice.before.to_record().headline, notice.after.to_record().headline) == ("Wrong", "Right")
    now = PublishedEvent.objects.published(timezone.now()).get()
    assert (now.headline, now.sequence, now.public_id) == ("Right", 2, event.public_id)
    assert event.notice_decision == NoticeDecision.UNDECIDED


def test_as_it_stood_before_the_correction_can_still_be_asked() -> None:
    event = make.published_event("Wrong")
    before = timezone.now()
    corrected(event, "Right", NoticeDecision.CORRECTION, "It was Vienna.")
    assert PublishedEvent.objects.published(before).get().headline == "Wrong"
    assert PublishedEntry.objects.published(before).get().headline == "Wrong"


def test_when_no_notice_is_due_the_reason_is_in_the_audit() -> None:
    corrected(make.published_event("Wrogn"), "Wrong", NoticeDecision.NOT_DUE, "Only a misspelling.")
    assert not Notice.objects.exists()
    assert "Only a misspelling." in AuditEntry.objects.get(act="correct").reason


@pytest.mark.parametrize(
    ("decision", "wrong", "text"),
    [
        (NoticeDecision.UNDECIDED, "It said so.", "Text."),
        (NoticeDecision.CORRECTION, "It said so.", "  "),
        (NoticeDecision.CORRECTION, " ", "It was Vienna."),
        (NoticeDecision.UPDATE, "It said so.", ""),
        (NoticeDecision.NOT_DUE, "", " "),
    ],
)
def test_a_correction_needs_a_decision_and_its_words(decision: NoticeDecision, wrong: str, text: str) -> None:
    event = make.published_event()
    with pytest.raises(NotReady):
        correct(
            event, by=cast.edith(), expected_version=event.version, decision=decision, wrong=wrong, text=text
        )


def test_a_retraction_leaves_a_tombstone_with_its_reason() -> None:
    event = make.published_event("It never happened")
    retract(event, by=cast.piet(), expected_version=event.version, reason="The source withdrew it.")
    assert PublishedEvent.objects.published(timezone.now()).get().standing == Standing.RETRACTED
    assert Notice.objects.get().text == "The source withdrew it."
    assert PublishedEntry.objects.published(timezone.now()).count() == 1


def test_a_retraction_takes_a_second_person() -> None:
    event = make.published_event(by=cast.paula(), reviewer=cast.piet())
    with pytest.raises(NotAllowed, match="second person"):
        retract(event, by=cast.paula(), expected_version=event.version, reason="Wrong.")


def test_what_is_withheld_says_nothing_at_all() -> None:
    event = make.published_event("A name that must go")
    withhold(event, by=cast.paula(), expected_version=event.version, reason="Court order.")
    row = PublishedEvent.objects.published(timezone.now()).get()
    assert (row.standing, row.headline, row.record, row.date) == (Standing.WITHHELD, "", {}, None)
    assert not PublishedEntry.objects.published(timezone.now()).exists()
    assert AuditEntry.objects.get(act="withhold").reason == "Court order."


def test_what_is_not_public_of_a_citation_is_not_published() -> None:
    event = make.draft()
    event.citations.update(note="From our friend at the ministry.")
    from_ministry = make.approved("Second", by=cast.edith())
    published = publish(from_ministry, by=cast.paula(), expected_version=from_ministry.version)
    assert "friend" not in str(PublishedEvent.objects.get(event=published).record)


def test_whoever_worded_the_notice_does_not_approve_it() -> None:
    event = make.published_event("Wrong", by=cast.edith(), reviewer=cast.piet())
    event = correct(
        event,
        by=cast.paula(),
        expected_version=event.version,
        decision=NoticeDecision.CORRECTION,
        wrong="It said Geneva.",
        text="Worded by Paula.",
    )
    record = make.record("Right", event.entries.get().timeline)
    event = edit_event(event, record, by=cast.edith(), expected_version=event.version)
    event = submit(event, by=cast.edith(), expected_version=event.version)
    with pytest.raises(NotAllowed, match="second person"):
        approve(event, by=cast.paula(), expected_version=event.version)
    assert approve(event, by=cast.piet(), expected_version=event.version)


def test_a_correction_that_corrects_nothing_is_not_submitted() -> None:
    event = make.open_correction()
    with pytest.raises(NotReady, match="Nothing has been changed"):
        submit(event, by=cast.edith(), expected_version=event.version)


def test_a_correction_opened_by_mistake_is_dropped() -> None:
    event = make.open_correction()
    event = drop_correction(event, by=cast.edith(), expected_version=event.version)
    assert (event.stage, event.standing, event.notice_text) == (Stage.APPROVED, Standing.LIVE, "")
    assert not Notice.objects.exists()


def test_a_correction_with_changes_in_it_is_not_dropped() -> None:
    event = make.open_correction()
    record = make.record("Changed", event.entries.get().timeline)
    event = edit_event(event, record, by=cast.edith(), expected_version=event.version)
    with pytest.raises(NotReady, match="has been changed"):
        drop_correction(event, by=cast.edith(), expected_version=event.version)


@pytest.mark.parametrize("take_away", [retract, withhold])
def test_what_goes_out_of_sight_waits_for_no_review(take_away) -> None:
    event = make.open_correction()
    record = make.record("Changed", event.entries.get().timeline)
    event = edit_event(event, record, by=cast.edith(), expected_version=event.version)
    event = submit(event, by=cast.edith(), expected_version=event.version)
    event = take_away(event, by=cast.piet(), expected_version=event.version, reason="It must go.")
    assert event.stage == Stage.DRAFT
    assert not event.reviews.open().exists()
