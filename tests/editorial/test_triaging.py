"""Deciding on proposals: accept, edit, reject, skip, undo, and proposing what the program missed."""

import pytest

from tests import cast, make
from timeline.editorial.capturing import LONGEST_TEXT, capture_source, passage_quoting
from timeline.editorial.drafting import edit_event
from timeline.editorial.refusals import NotAllowed, NotReady, StaleVersion, WrongState
from timeline.editorial.triaging import accept, propose, reject, skip, undo
from timeline.models import AuditEntry, Capture, Event, ProposalStatus, Revision, Source
from timeline.records import EntryRecord, SourceRecord
from timeline.rendering.triage_queue import queue_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def entries() -> tuple[EntryRecord, ...]:
    return (EntryRecord(make.timeline().slug, "diplomacy"),)


class TestCapturing:
    def test_an_article_becomes_proposals_that_point_at_their_sentences(self) -> None:
        capture = make.capture()
        for proposal in capture.proposals.all():
            assert capture.text[proposal.start : proposal.end] == proposal.words
            assert proposal.sentence.start <= proposal.start < proposal.end <= proposal.sentence.end
        sunday = capture.proposals.get(words="on Sunday")
        assert sunday.date == make.day("2022-03-06")
        assert sunday.sentence.exact == "The ministers met in Vienna on Sunday."

    def test_the_same_text_is_taken_in_once(self) -> None:
        assert make.capture() == make.capture()
        assert Source.objects.count() == 1

    def test_the_same_text_with_another_date_is_another_source(self) -> None:
        """The first was typed wrong, perhaps; its readings must not pass for those of the right date."""
        wrong, right = make.capture(published="2022-03-13"), make.capture(published="2022-03-06")
        assert wrong != right
        assert right.proposals.get(words="on Sunday").date == make.day("2022-03-06")

    def test_what_is_a_table_of_dates_is_asked_for_in_parts(self) -> None:
        with pytest.raises(NotReady, match="in parts"):
            make.capture("They met in 2014. " * 2_500)
        assert not Source.objects.exists()

    def test_a_contributor_is_not_led_to_what_they_may_not_see(self) -> None:
        theirs = make.capture(by=cast.colin())
        assert make.capture(by=cast.carla()) != theirs
        make.capture(by=cast.edith())
        assert Capture.objects.count() == 2

    @pytest.mark.parametrize(
        ("text", "sentence"),
        [
            ("", "no text"),
            (" \n\t \r\n", "no text"),
            ("x" * (LONGEST_TEXT + 1), "in parts"),
            ("PK\x03\x04\x14\x00\x06", "does not look like text"),
            ("caf\ufffd", "does not look like text"),
        ],
    )
    def test_what_cannot_be_read_is_refused_and_leaves_nothing(self, text: str, sentence: str) -> None:
        with pytest.raises(NotReady, match=sentence):
            make.capture(text)
        assert not Source.objects.exists()

    @pytest.mark.parametrize("published", ["", "2022", "2022-03", "2022-03-06/2022-03-08"])
    def test_without_the_day_of_publication_nothing_is_counted_from_it(self, published: str) -> None:
        with pytest.raises(NotReady, match="on which day"):
            make.capture(published=published)
        assert not Capture.objects.exists()

    def test_a_text_without_dates_is_kept_and_proposes_nothing(self) -> None:
        assert not make.capture("Nothing happened, and nobody knew when it would.").proposals.exists()

    def test_line_ends_are_made_one_kind_before_offsets_are_counted(self) -> None:
        assert "\r" not in make.capture("First line.\r\nThey met on Sunday.").text


class TestQuoting:
    def test_the_words_are_found_in_the_captured_text(self) -> None:
        capture = make.capture()
        passage = passage_quoting(capture.source, "broken down in 2014", by=cast.edith())
        assert capture.text[passage.start : passage.end] == "broken down in 2014"

    def test_words_that_are_not_in_it_are_refused(self) -> None:
        with pytest.raises(NotReady, match="not in the captured text"):
            passage_quoting(make.capture().source, "never written", by=cast.edith())

    def test_words_that_stand_in_it_twice_are_asked_about(self) -> None:
        with pytest.raises(NotReady, match="2 times"):
            passage_quoting(make.capture("On Sunday. On Sunday.").source, "On Sunday", by=cast.edith())

    def test_of_a_document_whose_text_is_not_held_the_words_become_an_excerpt(self) -> None:
        document = make.source()
        passage = passage_quoting(document, "Territorial integrity", by=cast.edith())
        assert (passage.capture.is_excerpt, passage.capture.source) == (True, document)
        assert passage_quoting(document, "Territorial integrity", by=cast.edith()) == passage


class TestDeciding:
    def test_accepting_makes_a_draft_that_cites_the_sentence(self, entries) -> None:
        proposal = make.proposal()
        done = accept(proposal, by=cast.edith(), expected_version=1, entries=entries)
        assert done.status == ProposalStatus.ACCEPTED
        record = done.event.to_record()
        assert (record.date, record.date_words, record.entries) == ("2022-03-06", "on Sunday", entries)
        assert record.citations[0].quote == proposal.sentence.exact

    def test_editing_keeps_what_was_read_beside_what_was_made_of_it(self, entries) -> None:
        proposal = make.proposal()
        edited = make.record("Ministers talk in Vienna", date="2022-03", entries=entries)
        done = accept(proposal, by=cast.edith(), expected_version=1, entries=entries, edited=edited)
        assert done.status == ProposalStatus.EDITED
        assert (done.event.headline, done.event.date.text) == ("Ministers talk in Vienna", "2022-03")
        assert done.date == make.day("2022-03-06")

    def test_rejecting_takes_a_reason(self) -> None:
        proposal = make.proposal()
        with pytest.raises(NotReady, match="why it is rejected"):
            reject(proposal, by=cast.edith(), expected_version=1, reason=" ")
        done = reject(proposal, by=cast.edith(), expected_version=1, reason="Not about our story")
        assert (done.status, done.decided_by) == (ProposalStatus.REJECTED, cast.edith())

    def test_what_is_skipped_comes_again_after_the_others(self) -> None:
        proposal = make.proposal()
        skip(proposal, by=cast.edith(), expected_version=1)
        waiting = queue_of(proposal.capture).waiting
        assert waiting[0] != proposal
        assert waiting[-1] == proposal

    def test_what_is_decided_is_not_decided_again(self, entries) -> None:
        proposal = make.proposal()
        reject(proposal, by=cast.edith(), expected_version=1, reason="No")
        with pytest.raises(WrongState, match="rejected"):
            accept(proposal, by=cast.egon(), expected_version=2, entries=entries)
        with pytest.raises(StaleVersion):
            accept(proposal, by=cast.egon(), expected_version=1, entries=entries)
        assert not Event.objects.exists()

    def test_a_second_click_makes_no_second_event(self, entries) -> None:
        proposal = make.proposal()
        accept(proposal, by=cast.edith(), expected_version=1, entries=entries)
        accept(proposal, by=cast.edith(), expected_version=1, entries=entries)
        assert Event.objects.count() == 1

    def test_when_the_draft_is_refused_the_proposal_stays_open(self) -> None:
        proposal = make.proposal()
        nowhere = (EntryRecord("no-such-timeline", "diplomacy"),)
        with pytest.raises(NotReady, match="no lane"):
            accept(proposal, by=cast.edith(), expected_version=1, entries=nowhere)
        proposal.refresh_from_db()
        assert proposal.is_open
        assert not Event.objects.exists()
        assert not AuditEntry.objects.filter(act__in=["accept", "draft"]).exists()


class TestUndo:
    def test_the_draft_goes_and_the_audit_remembers_it(self, entries) -> None:
        proposal = accept(make.proposal(), by=cast.edith(), expected_version=1, entries=entries)
        undone = undo(proposal, by=cast.edith(), expected_version=proposal.version)
        assert undone.is_open
        assert not Event.objects.exists()
        assert not Revision.objects.exists()
        assert AuditEntry.objects.get(act="discard").before["date"] == "2022-03-06"

    def test_what_was_typed_is_kept_for_the_next_time(self, entries) -> None:
        edited = make.record("Typed with care", entries=entries)
        proposal = accept(
            make.proposal(), by=cast.edith(), expected_version=1, entries=entries, edited=edited
        )
        undone = undo(proposal, by=cast.edith(), expected_version=proposal.version)
        assert undone.edits["headline"] == "Typed with care"

    def test_work_on_the_draft_is_not_thrown_away(self, entries) -> None:
        proposal = accept(make.proposal(), by=cast.edith(), expected_version=1, entries=entries)
        edit_event(
            proposal.event, make.record("Worked on", entries=entries), by=cast.egon(), expected_version=1
        )
        with pytest.raises(WrongState, match="worked on"):
            undo(proposal, by=cast.edith(), expected_version=proposal.version)
        assert Event.objects.count() == 1

    @pytest.mark.parametrize("decide", [reject, skip])
    def test_a_rejection_and_a_skip_are_undone_too(self, decide) -> None:
        proposal = make.proposal()
        reason = {"reason": "No"} if decide is reject else {}
        decided = decide(proposal, by=cast.edith(), expected_version=1, **reason)
        undone = undo(decided, by=cast.edith(), expected_version=decided.version)
        assert (undone.status, undone.reason, undone.skipped_at) == (ProposalStatus.OPEN, "", None)

    def test_what_a_colleague_decided_takes_an_editor_to_undo(self, entries) -> None:
        for decide in (
            lambda proposal: accept(proposal, by=cast.edith(), expected_version=1, entries=entries),
            lambda proposal: reject(proposal, by=cast.edith(), expected_version=1, reason="No"),
        ):
            proposal = decide(make.capture().proposals.open().filter(version=1).first())
            with pytest.raises(NotAllowed):
                undo(proposal, by=cast.carla(), expected_version=proposal.version)
            assert undo(proposal, by=cast.egon(), expected_version=proposal.version).is_open

    def test_where_nothing_was_decided_nothing_is_undone(self) -> None:
        with pytest.raises(WrongState, match="no decision"):
            undo(make.proposal(), by=cast.edith(), expected_version=1)

    def test_an_edit_after_an_accept_in_another_tab_is_not_swallowed(self, entries) -> None:
        proposal = make.proposal()
        accept(proposal, by=cast.edith(), expected_version=1, entries=entries)
        typed = make.record("Typed in the other tab", entries=entries)
        with pytest.raises(StaleVersion):
            accept(proposal, by=cast.edith(), expected_version=1, entries=entries, edited=typed)


class TestProposing:
    def test_one_sentence_may_hold_two_events(self) -> None:
        capture = make.capture()
        told = {"by": cast.edith(), "date": make.day("2022-21"), "words": "spring"}
        first = propose(capture, 0, 13, headline="Ministers meet", **told)
        assert propose(capture, 0, 13, headline="Ministers meet", **told) == first
        assert propose(capture, 0, 13, headline="Ministers dine", **told) != first

    def test_a_person_proposes_what_the_program_missed(self) -> None:
        capture = make.capture("The envoys will return once the snow has melted.")
        proposal = propose(
            capture,
            0,
            10,
            by=cast.edith(),
            date=make.day("2022-21"),
            words="spring",
            headline="Envoys return",
        )
        assert proposal.sentence.exact == "The envoys"
        assert proposal.proposed_by == cast.edith()
        assert "Edith" in proposal.explanation

    @pytest.mark.parametrize(("start", "end"), [(-1, 5), (5, 5), (0, 10_000)])
    def test_a_span_outside_the_text_is_refused(self, start: int, end: int) -> None:
        with pytest.raises(NotReady, match="not inside"):
            propose(
                make.capture(),
                start,
                end,
                by=cast.edith(),
                date=make.day("2022"),
                words="2022",
                headline="Any",
            )


def test_a_script_in_an_address_is_refused_and_nothing_is_kept() -> None:
    from_a_form = SourceRecord(title="Any", url="javascript:alert(1)", published="2022-03-06")
    with pytest.raises(NotReady, match="http"):
        capture_source(from_a_form, "They met on Sunday.", by=cast.edith())
    assert not Source.objects.exists()
