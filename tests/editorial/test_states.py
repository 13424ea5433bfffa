"""The state table: what it allows, and that it forbids all the rest."""

import pytest

from tests import cast, make
from timeline.editorial.permissions import allowed_acts
from timeline.editorial.refusals import WrongState
from timeline.editorial.states import MOVES, Act, move_for
from timeline.models import Event, Stage, Standing

# Every pair of stage and standing from which each act is possible for somebody; design, "State".
POSSIBLE = {
    Act.EDIT: {
        ("draft", "none"), ("draft", "live"),
        ("changes_requested", "none"), ("changes_requested", "live"),
        ("in_review", "none"), ("in_review", "live"),
        ("approved", "none"),  # an approved event that nobody has read yet may still be mended; its approval is void
    },
    Act.SUBMIT: {("draft", "none"), ("draft", "live"), ("changes_requested", "none"), ("changes_requested", "live")},
    Act.REQUEST_CHANGES: {("in_review", "none"), ("in_review", "live")},
    Act.APPROVE: {("in_review", "none"), ("in_review", "live")},
    Act.PUBLISH: {("approved", "none"), ("approved", "live")},
    Act.CORRECT: {("approved", "live")},
    Act.EXPLAIN: {("draft", "live"), ("changes_requested", "live")},
    Act.DROP_CORRECTION: {("draft", "live"), ("changes_requested", "live")},
    Act.RETRACT: {("draft", "live"), ("in_review", "live"), ("changes_requested", "live"), ("approved", "live")},
    Act.WITHHOLD: {
        ("draft", "live"), ("in_review", "live"), ("changes_requested", "live"), ("approved", "live"),
        ("draft", "retracted"), ("in_review", "retracted"), ("changes_requested", "retracted"),
        ("approved", "retracted"),
    },
}  # fmt: skip


@pytest.mark.parametrize("act", Act)
@pytest.mark.parametrize("stage", Stage.values)
@pytest.mark.parametrize("standing", Standing.values)
def test_what_is_not_in_the_table_is_forbidden(act: Act, stage: str, standing: str) -> None:
    event = Event(headline="Any", stage=stage, standing=standing)
    if (stage, standing) in POSSIBLE[act]:
        assert move_for(act, event).act == act
    else:
        with pytest.raises(WrongState):
            move_for(act, event)


def test_no_state_offers_two_moves_for_one_act() -> None:
    for stage in Stage.values:
        for standing in Standing.values:
            acts = [move.act for move in MOVES if stage in move.stages and standing in move.standings]
            assert len(acts) == len(set(acts)), (stage, standing)


REVIEWERS_ACTS = {Act.EDIT, Act.REQUEST_CHANGES, Act.APPROVE}

# Who may do what to an event by Edith, an editor, that she has submitted.
IN_REVIEW_BY_EDITH = [
    (cast.carla, set()),
    (cast.edith, {Act.EDIT}),
    (cast.egon, {Act.EDIT, Act.REQUEST_CHANGES}),
    (cast.paula, REVIEWERS_ACTS),
    (cast.olga, REVIEWERS_ACTS),
]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("who", "acts"), IN_REVIEW_BY_EDITH, ids=lambda value: getattr(value, "__name__", "")
)
def test_who_may_do_what_to_an_event_in_review(who, acts: set[Act]) -> None:
    event = make.in_review(by=cast.edith())
    assert allowed_acts(event, who()) == acts


@pytest.mark.django_db
@pytest.mark.parametrize("who", [cast.paula, cast.olga])
def test_no_role_makes_an_author_their_own_second_person(who) -> None:
    event = make.in_review(by=who())
    assert Act.APPROVE not in allowed_acts(event, who())
    assert Act.REQUEST_CHANGES not in allowed_acts(event, who())


@pytest.mark.django_db
def test_a_contributor_works_on_their_own_drafts_and_nobody_elses() -> None:
    event = make.draft(by=cast.carla())
    assert allowed_acts(event, cast.carla()) == {Act.EDIT, Act.SUBMIT}
    assert allowed_acts(event, cast.colin()) == set()


@pytest.mark.django_db
def test_somebody_who_has_left_may_do_nothing() -> None:
    event = make.in_review()
    gone = cast.paula()
    gone.is_active = False
    assert allowed_acts(event, gone) == set()
