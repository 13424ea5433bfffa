"""The state table: what it allows, and that it forbids all the rest."""

import pytest

from tests import cast, make
from timeline.editorial.permissions import Relation
from timeline.editorial.states import MOVES, Act
from timeline.models import Stage, Standing


def test_no_state_offers_two_moves_for_one_act() -> None:
    for stage in Stage.values:
        for standing in Standing.values:
            acts = [move.act for move in MOVES if stage in move.stages and standing in move.standings]
            assert len(acts) == len(set(acts)), (stage, standing)


REVIEWERS_ACTS = {Act.EDIT, Act.RESTORE, Act.REQUEST_CHANGES, Act.APPROVE}
# What merging asks of the table; that somebody has proposed it is asked elsewhere.
MERGING_ACTS = {Act.MERGE, Act.MERGE_AWAY, Act.UNMERGE}

# Who may do what to an event by Edith, an editor, that she has submitted.
IN_REVIEW_BY_EDITH = [
    (cast.carla, set()),
    (cast.edith, {Act.EDIT, Act.RESTORE, Act.WITHDRAW}),
    (cast.egon, {Act.EDIT, Act.RESTORE, Act.REQUEST_CHANGES}),
    (cast.paula, REVIEWERS_ACTS | MERGING_ACTS),
    (cast.olga, REVIEWERS_ACTS | MERGING_ACTS),
]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("who", "acts"), IN_REVIEW_BY_EDITH, ids=lambda value: getattr(value, "__name__", "")
)
def test_who_may_do_what_to_an_event_in_review(who, acts: set[Act]) -> None:
    event = make.in_review(by=cast.edith())
    assert Relation(event, who()).allowed_acts == acts


@pytest.mark.django_db
@pytest.mark.parametrize("who", [cast.paula, cast.olga])
def test_no_role_makes_an_author_their_own_second_person(who) -> None:
    event = make.in_review(by=who())
    assert Act.APPROVE not in Relation(event, who()).allowed_acts
    assert Act.REQUEST_CHANGES not in Relation(event, who()).allowed_acts


@pytest.mark.django_db
def test_a_contributor_works_on_their_own_drafts_and_nobody_elses() -> None:
    event = make.draft(by=cast.carla())
    assert Relation(event, cast.carla()).allowed_acts == {Act.EDIT, Act.RESTORE, Act.SUBMIT}
    assert Relation(event, cast.colin()).allowed_acts == set()


@pytest.mark.django_db
def test_somebody_who_has_left_may_do_nothing() -> None:
    event = make.in_review()
    gone = cast.paula()
    gone.is_active = False
    assert Relation(event, gone).allowed_acts == set()
