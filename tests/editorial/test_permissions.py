"""Every stage × standing × act × role × what somebody has had to do with the event, against a table to be read.

`pytest tests/editorial/test_permissions.py --rewrite-golden` writes the table anew; then read what has changed in it.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import cast, make
from timeline.editorial.permissions import Relation
from timeline.editorial.states import MOVES, Act, moves_from
from timeline.models import Decision, Event, Review, Role, Stage, Standing, User

pytestmark = pytest.mark.django_db

GOLDEN = Path(__file__).with_name("golden_permissions.txt")
HEAD = """\
Who may do what to an event. Read from the table in timeline/editorial/moves.py; what has no line is forbidden to all.
Under each role five people of that role, x where they may:
  n  had nothing to do with it       h  last edited it, or worded its notice
  s  sent it to review               a  created it               b  created it and sent it to review
"""
PEOPLE = {
    Role.CONTRIBUTOR: cast.carla,
    Role.EDITOR: cast.edith,
    Role.PUBLISHER: cast.paula,
    Role.OWNER: cast.olga,
}
RELATIONS = "nhsab"
# What cannot be: the database keeps it out.
IMPOSSIBLE = {
    (Stage.SCHEDULED, standing) for standing in (Standing.RETRACTED, Standing.WITHHELD, Standing.MERGED)
}


@pytest.fixture
def event() -> Event:
    """One that Egon made and Piet was asked to look at: those who play are not among them until they are told to be."""
    return make.in_review(by=cast.egon())


def related(event: Event, person: User, relation: str) -> None:
    """Make `person` what the letter says, and nobody else of those who play."""
    others = cast.egon()
    event.created_by = person if relation in "ab" else others
    event.last_edited_by = person if relation == "h" else others
    Review.objects.filter(event=event, decision=Decision.OPEN).delete()
    Review.objects.create(
        event=event,
        revision=event.revisions.latest(),
        submitted_by=person if relation in "sb" else others,
        submitted_at=event.created,
    )


def permitted(event: Event) -> dict[tuple[Stage, Standing, Act], dict[Role, str]]:
    """For each state and act, by role the people who may; asked of `Relation`, as every page asks it."""
    states = [
        (stage, standing) for stage in Stage for standing in Standing if (stage, standing) not in IMPOSSIBLE
    ]
    found = {(*state, act): dict.fromkeys(Role, "") for state in states for act in Act}
    for role, who in PEOPLE.items():
        person = who()
        for relation in RELATIONS:
            related(event, person, relation)
            for stage, standing in states:
                event.stage, event.standing = stage, standing
                acts = Relation(event, person).allowed_acts
                for act in Act:
                    found[stage, standing, act][role] += "x" if act in acts else "."
    return found


def lines(found: dict[tuple[Stage, Standing, Act], dict[Role, str]]) -> Iterator[str]:
    spaced = " ".join(RELATIONS)
    yield HEAD
    yield f"{'':54}" + "".join(f"{role.value:<12}" for role in Role).rstrip()
    yield f"{'stage':<18} {'standing':<10} {'act':<16}{'':8}" + "   ".join([spaced] * len(Role))
    before = None
    for (stage, standing, act), roles in found.items():
        if "x" not in "".join(roles.values()):
            continue
        if (stage, standing) != before:
            yield ""
        before = stage, standing
        yield f"{stage:<18} {standing:<10} {act:<16}{'':8}" + "   ".join(
            " ".join(cells) for cells in roles.values()
        )


def test_the_whole_table(event: Event, request: pytest.FixtureRequest) -> None:
    table = "\n".join(lines(permitted(event))) + "\n"
    if request.config.getoption("--rewrite-golden"):
        GOLDEN.write_text(table)
    assert table == GOLDEN.read_text()


def test_every_move_is_open_to_somebody(event: Event) -> None:
    found = permitted(event)
    for move in MOVES:
        states = [(stage, standing) for stage in move.stages for standing in move.standings]
        for state in set(states) - IMPOSSIBLE:
            assert "x" in "".join(found[*state, move.act].values()), (state, move.act)


def test_nothing_leads_out_of_a_state_that_cannot_be(event: Event) -> None:
    """A scheduled event has nothing of its own to withhold: what it stands for is live, or is not public at all."""
    for event.stage, event.standing in IMPOSSIBLE:
        assert {move.act for move in moves_from(event)} <= {Act.WITHHOLD}
