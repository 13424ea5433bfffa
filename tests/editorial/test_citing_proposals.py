"""Citing a proposal on an event that is there already, in every state that the event may be in, and taking it back."""

import pytest

from tests import cast, make
from timeline.editorial.correcting import drop_correction, word_notice
from timeline.editorial.drafting import edit_event
from timeline.editorial.publishing import publish
from timeline.editorial.refusals import NotAllowed, NotReady, StaleVersion, WrongState
from timeline.editorial.reviewing import approve, submit
from timeline.editorial.triaging import accept, cite_on, reject, skip, tell_apart, undo
from timeline.editorial.withholding import withhold
from timeline.models import AuditEntry, Event, NoticeDecision, Proposal, ProposalStatus, Stage, Standing

pytestmark = pytest.mark.django_db

TWICE = (
    "The envoys of Norland and Sudland met in Vienna on Sunday. Nobody spoke to the press. "
    "On Sunday the envoys of Norland and Sudland met for talks in Vienna."
)


def cited(event: Event) -> list[str]:
    return [citation.quote for citation in event.to_record().citations if citation.quote]


def leading(text: str = TWICE) -> Proposal:
    return make.capture(text).proposals.get(folded_into=None)


@pytest.mark.parametrize("made", [make.draft, make.in_review, make.approved])
def test_the_event_cites_the_sentence_and_whatever_was_decided_on_it_is_void(made) -> None:
    event, proposal = made(), make.proposal()
    done = cite_on(proposal, event, by=cast.edith(), expected_version=1)
    event.refresh_from_db()
    assert (done.status, done.event) == (ProposalStatus.MERGED, event)
    assert cited(event) == [proposal.sentence.exact]
    assert event.stage == Stage.DRAFT
    assert event.last_edited_by == cast.edith()
    assert not event.reviews.open().exists()
    assert Event.objects.count() == 1


def test_of_what_readers_see_a_correction_is_begun() -> None:
    event = make.published_event()
    cite_on(make.proposal(), event, by=cast.edith(), expected_version=1)
    event.refresh_from_db()
    assert event.is_correction
    assert event.notice_decision == NoticeDecision.UNDECIDED
    public = event.publications.get(public_until__isnull=True)
    assert public.revision != event.revisions.latest()
    with pytest.raises(NotReady, match="Readers have seen it"):
        submit(event, by=cast.edith(), expected_version=event.version)


def test_that_correction_goes_its_way_once_it_is_explained() -> None:
    event = make.published_event()
    cite_on(make.proposal(), event, by=cast.edith(), expected_version=1)
    event.refresh_from_db()
    said = {"decision": NoticeDecision.NOT_DUE, "text": "One more source."}
    event = word_notice(event, by=cast.edith(), expected_version=event.version, **said)
    event = submit(event, by=cast.edith(), expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    event = publish(event, by=cast.paula(), expected_version=event.version)
    assert len(event.publications.get(public_until__isnull=True).revision.to_record().citations) == 2


# whose event it is, as far as a contributor can see it, and what they are told
@pytest.mark.parametrize(
    ("made", "sentence"),
    [(make.published_event, "tell an editor which event"), (make.in_review, "until the review is over")],
)
def test_a_contributor_is_told_what_to_do(made, sentence) -> None:
    event, proposal = made(by=cast.carla()), make.proposal(by=cast.carla())
    with pytest.raises(NotAllowed, match=sentence):
        cite_on(proposal, event, by=cast.carla(), expected_version=1)
    proposal.refresh_from_db()
    assert proposal.is_open


def test_a_contributor_cites_on_a_draft_of_their_own() -> None:
    event = make.draft(by=cast.carla())
    done = cite_on(make.proposal(by=cast.carla()), event, by=cast.carla(), expected_version=1)
    assert done.event == event


def test_what_is_out_of_sight_cites_nothing_more() -> None:
    event = make.published_event()
    withhold(event, by=cast.paula(), expected_version=event.version, reason="A name")
    with pytest.raises(WrongState):
        cite_on(make.proposal(), event, by=cast.edith(), expected_version=1)


def test_a_second_click_cites_once() -> None:
    event, proposal = make.draft(), make.proposal()
    for _ in range(2):
        cite_on(proposal, event, by=cast.edith(), expected_version=1)
    assert len(cited(event)) == 1
    with pytest.raises(StaleVersion):
        cite_on(proposal, make.draft("Another"), by=cast.edith(), expected_version=1)


def test_what_cites_these_words_already_is_not_cited_again() -> None:
    capture = make.capture()
    first = capture.proposals.first()
    event = make.draft(quote=(capture, first.sentence.exact))
    with pytest.raises(NotReady, match="cites these very words"):
        cite_on(first, event, by=cast.edith(), expected_version=1)


class TestTakingBack:
    @pytest.mark.parametrize("made", [make.draft, make.in_review, make.approved])
    def test_the_event_reads_as_before(self, made) -> None:
        event = made()
        before = event.to_record()
        done = cite_on(make.proposal(), event, by=cast.edith(), expected_version=1)
        undone = undo(done, by=cast.edith(), expected_version=done.version)
        assert (undone.is_open, undone.event) == (True, None)
        assert Event.objects.get().to_record() == before

    def test_the_correction_that_it_began_is_dropped(self) -> None:
        event = make.published_event()
        done = cite_on(make.proposal(), event, by=cast.edith(), expected_version=1)
        undo(done, by=cast.edith(), expected_version=done.version)
        event.refresh_from_db()
        assert (event.stage, event.standing) == (Stage.APPROVED, Standing.LIVE)
        again = cite_on(make.proposal(), event, by=cast.edith(), expected_version=done.version + 1)
        assert again.event.is_correction

    def test_a_correction_that_was_open_before_stays_open(self) -> None:
        event = make.open_correction()
        done = cite_on(make.proposal(), event, by=cast.edith(), expected_version=1)
        undo(done, by=cast.edith(), expected_version=done.version)
        event.refresh_from_db()
        assert event.is_correction
        drop_correction(event, by=cast.edith(), expected_version=event.version)

    def test_work_on_the_event_is_not_undone_with_it(self) -> None:
        event = make.draft()
        done = cite_on(make.proposal(), event, by=cast.edith(), expected_version=1)
        record = make.record("Worked on", on=event.entries.get().timeline)
        edit_event(event, record, by=cast.egon(), expected_version=event.version + 1)
        with pytest.raises(WrongState, match="worked on since"):
            undo(done, by=cast.edith(), expected_version=done.version)
        assert len(cited(Event.objects.get())) == 1


class TestToldTwice:
    def test_both_sentences_are_cited_by_what_becomes_of_it(self) -> None:
        leader = leading()
        done = accept(leader, by=cast.edith(), expected_version=1, entries=())
        assert len(cited(done.event)) == 2
        [again] = leader.folded.all()
        assert (again.status, again.event) == (ProposalStatus.MERGED, done.event)

    def test_both_are_cited_on_an_event_that_is_there(self) -> None:
        event, leader = make.draft(), leading()
        cite_on(leader, event, by=cast.edith(), expected_version=1)
        assert len(cited(event)) == 2

    @pytest.mark.parametrize("how", ["accept", "cite", "reject", "skip"])
    def test_what_is_decided_on_one_is_decided_and_undone_on_all(self, how) -> None:
        event, leader = make.draft(), leading()
        decide = {
            "accept": lambda **told: accept(leader, entries=(), **told),
            "cite": lambda **told: cite_on(leader, event, **told),
            "reject": lambda **told: reject(leader, reason="Not an event", **told),
            "skip": lambda **told: skip(leader, **told),
        }[how]
        done = decide(by=cast.edith(), expected_version=1)
        again = leader.folded.get()
        assert (again.reason, again.skipped_at, again.event) == (done.reason, done.skipped_at, done.event)
        assert again.is_open == done.is_open
        undo(done, by=cast.edith(), expected_version=done.version)
        again.refresh_from_db()
        assert (again.is_open, again.event, again.reason, again.skipped_at) == (True, None, "", None)
        assert not cited(event)

    def test_it_is_not_decided_by_itself_until_it_is_told_apart(self) -> None:
        again = leading().folded.get()
        with pytest.raises(WrongState, match="tell the two apart"):
            reject(again, by=cast.edith(), expected_version=1, reason="No")
        apart = tell_apart(again, by=cast.edith(), expected_version=1)
        assert apart.folded_into is None
        assert AuditEntry.objects.filter(act="tell apart", target_id=str(again.pk)).count() == 1
        assert reject(apart, by=cast.edith(), expected_version=apart.version, reason="No").reason == "No"

    def test_what_was_decided_together_is_undone_before_it_is_told_apart(self) -> None:
        leader = leading()
        reject(leader, by=cast.edith(), expected_version=1, reason="No")
        again = leader.folded.get()
        with pytest.raises(WrongState, match="Take that back first"):
            tell_apart(again, by=cast.edith(), expected_version=again.version)
