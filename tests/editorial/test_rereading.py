"""Another day of publication: what goes stale, what is proposed anew, what a person is asked to look at."""

import pytest

from tests import cast, make
from tests.editorial.test_sourcing import change
from timeline.editorial.drafting import edit_event
from timeline.editorial.refusals import NotAllowed, WrongState
from timeline.editorial.rereading import WRONG_DATE, find_date_right
from timeline.editorial.triaging import accept, propose, reject, skip, undo
from timeline.models import AuditEntry, Capture, Proposal, ProposalStatus

pytestmark = pytest.mark.django_db

STALE = ProposalStatus.STALE


@pytest.fixture
def capture() -> Capture:
    """Published on Sunday 6 March 2022: “on Sunday”, “March 9-10”, “in 2014”."""
    return make.capture()


def of(capture: Capture, words: str) -> Proposal:
    return capture.proposals.exclude(status=STALE).get(words=words)


def accepted(capture: Capture, words: str = "on Sunday") -> Proposal:
    return accept(of(capture, words), by=cast.edith(), expected_version=1, entries=())


def a_week_later(capture: Capture) -> None:
    change(capture.source, published="2022-03-13")


def test_open_ones_that_read_differently_go_stale_and_are_proposed_anew(capture) -> None:
    old = of(capture, "on Sunday")
    a_week_later(capture)
    old.refresh_from_db()
    assert (old.status, old.date, old.version) == (STALE, make.day("2022-03-06"), 2)
    assert "from 6 March 2022 to 13 March 2022" in old.reason
    new = of(capture, "on Sunday")
    assert (new.date, new.start, new.end) == (make.day("2022-03-13"), old.start, old.end)
    assert new.is_open
    assert new.sentence == old.sentence


def test_what_reads_the_same_is_left_alone(capture) -> None:
    year = skip(of(capture, "in 2014"), by=cast.edith(), expected_version=1)
    a_week_later(capture)
    same = of(capture, "in 2014")
    assert (same.pk, same.version, same.skipped_at) == (year.pk, 2, year.skipped_at)


def test_a_changed_title_reads_nothing_anew(capture) -> None:
    before = list(capture.proposals.values_list("pk", "version"))
    change(capture.source, title="Ministers meet again")
    assert list(capture.proposals.values_list("pk", "version")) == before


def test_all_of_it_is_audited(capture) -> None:
    accepted(capture)
    a_week_later(capture)
    told = dict(
        AuditEntry.objects.filter(act__in=["ask for a look", "find stale"]).values_list("act", "reason")
    )
    assert "day of publication" in told["ask for a look"]


def test_what_is_read_anew_keeps_its_place_and_what_was_typed(capture) -> None:
    proposal = accept(
        of(capture, "on Sunday"),
        by=cast.edith(),
        expected_version=1,
        entries=(),
        edited=make.record("Typed with care"),
    )
    proposal = undo(proposal, by=cast.edith(), expected_version=proposal.version)
    skip(proposal, by=cast.edith(), expected_version=proposal.version)
    a_week_later(capture)
    new = of(capture, "on Sunday")
    assert new.skipped_at is not None
    assert (new.edits["headline"], new.edits["date"]) == ("Typed with care", "2022-03-13")


def test_there_and_back_again_leaves_one_proposal_of_each(capture) -> None:
    a_week_later(capture)
    capture.source.refresh_from_db()
    change(capture.source, published="2022-03-06")
    assert of(capture, "on Sunday").date == make.day("2022-03-06")
    assert capture.proposals.filter(words="on Sunday", status=STALE).count() == 2


@pytest.mark.parametrize("reason", ["Not an event", "Already on the timeline"])
def test_what_was_rejected_stays_rejected(capture, reason: str) -> None:
    proposal = reject(of(capture, "on Sunday"), by=cast.edith(), expected_version=1, reason=reason)
    a_week_later(capture)
    assert of(capture, "on Sunday") == proposal
    assert of(capture, "on Sunday").status == ProposalStatus.REJECTED


def test_what_was_rejected_for_its_date_comes_again_with_another(capture) -> None:
    reject(of(capture, "on Sunday"), by=cast.edith(), expected_version=1, reason=WRONG_DATE)
    reject(of(capture, "in 2014"), by=cast.edith(), expected_version=1, reason=WRONG_DATE)
    a_week_later(capture)
    assert of(capture, "on Sunday").is_open
    assert of(capture, "in 2014").status == ProposalStatus.REJECTED


def test_a_rejection_taken_back_afterwards_is_read_as_of_the_new_day(capture) -> None:
    proposal = reject(of(capture, "on Sunday"), by=cast.edith(), expected_version=1, reason="No")
    a_week_later(capture)
    undone = undo(proposal, by=cast.edith(), expected_version=proposal.version)
    assert undone.date == make.day("2022-03-13")


def test_what_a_person_proposed_stays(capture) -> None:
    mine = propose(
        capture, 0, 13, by=cast.edith(), date=make.day("2022-03-06"), words="that day", headline="Mine"
    )
    a_week_later(capture)
    mine.refresh_from_db()
    assert mine.is_open


def test_many_are_read_anew_in_as_many_queries_as_few(django_assert_max_num_queries) -> None:
    source = make.capture("\n".join(f"Envoys met on Sunday in room {number}." for number in range(80))).source
    with django_assert_max_num_queries(27):
        change(source, published="2022-03-13")
    assert Proposal.objects.filter(status=STALE).count() == 80


class TestAccepted:
    def test_somebody_is_asked_to_look_and_nothing_is_changed(self, capture) -> None:
        proposal = accepted(capture)
        a_week_later(capture)
        proposal.refresh_from_db()
        assert (proposal.needs_a_look, proposal.reread) == (True, make.day("2022-03-13"))
        assert proposal.event.date == make.day("2022-03-06")
        assert proposal.event.version == 1
        assert capture.proposals.filter(words="on Sunday").count() == 1

    def test_what_rests_on_no_relative_date_needs_no_look(self, capture) -> None:
        proposal = accepted(capture, "in 2014")
        a_week_later(capture)
        proposal.refresh_from_db()
        assert not proposal.needs_a_look

    def test_back_to_the_first_day_it_is_in_order_again(self, capture) -> None:
        proposal = accepted(capture)
        a_week_later(capture)
        capture.source.refresh_from_db()
        change(capture.source, published="2022-03-06")
        proposal.refresh_from_db()
        assert not proposal.needs_a_look

    def test_the_author_says_that_the_date_is_right(self, capture) -> None:
        proposal = accepted(capture)
        a_week_later(capture)
        proposal.refresh_from_db()
        with pytest.raises(NotAllowed, match="for an editor"):
            find_date_right(proposal, by=cast.carla(), expected_version=proposal.version)
        done = find_date_right(proposal, by=cast.egon(), expected_version=proposal.version)
        assert (done.needs_a_look, done.reread) == (False, None)
        with pytest.raises(WrongState):
            find_date_right(done, by=cast.egon(), expected_version=done.version)
        assert AuditEntry.objects.filter(act="find date right").count() == 1

    def test_an_event_given_the_new_date_is_looked_at(self, capture) -> None:
        proposal = accepted(capture)
        a_week_later(capture)
        record = make.record(date="2022-03-13")
        edit_event(proposal.event, record, by=cast.edith(), expected_version=1)
        fresh = Proposal.objects.get(pk=proposal.pk)
        assert fresh.needs_a_look
        assert not fresh.is_to_be_looked_at

    def test_undone_afterwards_it_is_read_as_of_the_new_day(self, capture) -> None:
        proposal = accepted(capture)
        a_week_later(capture)
        proposal.refresh_from_db()
        undone = undo(proposal, by=cast.edith(), expected_version=proposal.version)
        assert (undone.date, undone.needs_a_look) == (make.day("2022-03-13"), False)


class TestLanguage:
    def test_another_language_reads_it_anew(self) -> None:
        capture = make.capture("Am Sonntag trafen sich die Minister. Er sprach am 9. Januar 2022 in Genf.")
        change(capture.source, language="pl")
        told = set(capture.proposals.values_list("words", "status"))
        assert ("am 9. Januar 2022", "stale") in told or ("Am Sonntag", "stale") in told
        change(Proposal.objects.first().capture.source, language="de")
        found = capture.proposals.open().values_list("date", flat=True)
        assert make.day("2022-01-09") in list(found)
        assert make.day("2022-03-06") in list(found)

    def test_an_empty_language_is_told_by_the_text(self) -> None:
        source = make.capture("Am 9. Januar 2022 trafen sich die Minister in Genf.").source
        source = change(source, language="pl")
        assert change(source, language="").language == "de"
