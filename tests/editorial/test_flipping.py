"""Choosing another reading: who chose it is told, the rule's own is kept, and the way back is open."""

import pytest

from tests import cast, make
from timeline.editorial.flipping import flip, is_chosen
from timeline.editorial.refusals import NotReady, StaleVersion, WrongState
from timeline.editorial.triaging import accept, reject, skip, undo
from timeline.models import AuditEntry, Proposal

pytestmark = pytest.mark.django_db

OWN = "“on Sunday” → Sun 6 March 2022: the day of publication"


@pytest.fixture
def proposal() -> Proposal:
    proposal = make.proposal()
    proposal.explanation = OWN
    proposal.rivals = [
        {"edtf": "2022-02-27", "explanation": "the Sunday before"},
        {"edtf": "2022-03-13", "explanation": "the Sunday after"},
    ]
    proposal.save()
    return proposal


def flipped(proposal: Proposal, rival: int) -> Proposal:
    return flip(proposal, by=cast.edith(), expected_version=proposal.version, rival=rival)


def dates(proposal: Proposal) -> list[str]:
    return [proposal.date.text, *(rival["edtf"] for rival in proposal.rivals)]


def test_the_rival_becomes_the_reading_and_the_reading_a_rival(proposal) -> None:
    done = flipped(proposal, 1)
    assert dates(done) == ["2022-03-13", "2022-02-27", "2022-03-06"]
    assert done.explanation.startswith("Edith chose 13 March 2022: the Sunday after.")
    assert done.explanation.endswith(OWN)
    assert is_chosen(done)
    assert done.is_open


# flips in turn, the readings that result
WAYS = [
    ([0], ["2022-02-27", "2022-03-06", "2022-03-13"]),
    ([0, 1], ["2022-03-13", "2022-02-27", "2022-03-06"]),
    ([0, 0], ["2022-03-06", "2022-02-27", "2022-03-13"]),
    ([1, 0, 0], ["2022-03-06", "2022-02-27", "2022-03-13"]),
]


@pytest.mark.parametrize(("places", "expected"), WAYS)
def test_however_it_is_flipped_no_reading_is_lost(proposal, places, expected) -> None:
    for place in places:
        proposal = flipped(proposal, place)
    assert dates(proposal) == expected
    is_own_again = expected[0] == "2022-03-06"
    assert (proposal.explanation == OWN) == is_own_again
    assert is_chosen(proposal) != is_own_again


def test_undo_takes_the_last_flip_back(proposal) -> None:
    done = flipped(flipped(proposal, 0), 1)
    undone = undo(done, by=cast.edith(), expected_version=done.version)
    assert dates(undone) == ["2022-02-27", "2022-03-06", "2022-03-13"]


def test_undo_of_a_later_decision_keeps_the_flip(proposal) -> None:
    done = skip(flipped(proposal, 0), by=cast.edith(), expected_version=2)
    undone = undo(done, by=cast.edith(), expected_version=3)
    assert (undone.date, undone.skipped_at) == (make.day("2022-02-27"), None)


def test_the_chosen_reading_is_what_is_accepted(proposal) -> None:
    done = accept(flipped(proposal, 0), by=cast.edith(), expected_version=2, entries=())
    assert done.event.date == make.day("2022-02-27")


def test_a_second_press_is_done_once(proposal) -> None:
    for _ in range(2):
        done = flip(proposal, by=cast.edith(), expected_version=1, rival=0)
    assert (done.date, done.version) == (make.day("2022-02-27"), 2)
    assert AuditEntry.objects.filter(act="flip").count() == 1
    with pytest.raises(StaleVersion):
        flip(proposal, by=cast.edith(), expected_version=1, rival=1)


@pytest.mark.parametrize("place", [-1, 2, 99])
def test_a_reading_that_is_not_there_is_refused(proposal, place: int) -> None:
    with pytest.raises(NotReady, match="no such"):
        flipped(proposal, place)


def test_what_is_decided_is_not_flipped(proposal) -> None:
    done = reject(proposal, by=cast.edith(), expected_version=1, reason="No")
    with pytest.raises(WrongState, match="rejected"):
        flipped(done, 0)
