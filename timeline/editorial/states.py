"""The state table: which act leads from where to where, and who it takes. Whatever is not in it is forbidden."""

from collections.abc import Set
from dataclasses import dataclass
from enum import StrEnum

from timeline.editorial.refusals import WrongState
from timeline.models import Event, Role, Stage, Standing


class Act(StrEnum):
    EDIT = "edit"
    SUBMIT = "submit"
    REQUEST_CHANGES = "request changes"
    APPROVE = "approve"
    PUBLISH = "publish"
    CORRECT = "correct"
    EXPLAIN = "explain"
    DROP_CORRECTION = "drop correction"
    RETRACT = "retract"
    WITHHOLD = "withhold"


@dataclass(frozen=True)
class Move:
    act: Act
    stages: Set[Stage]
    standings: Set[Standing]
    # Whoever has this role may do it to any event; whoever has `own_role` to those they created.
    role: Role
    own_role: Role | None = None
    to_stage: Stage | None = None
    to_standing: Standing | None = None
    # It takes somebody who did not create, last edit or submit the event.
    second_person: bool = False


UNPUBLISHED_OR_LIVE = frozenset({Standing.NONE, Standing.LIVE})
EVERY_STAGE = frozenset(Stage)

MOVES = (
    Move(
        Act.EDIT,
        frozenset({Stage.DRAFT, Stage.CHANGES_REQUESTED}),
        UNPUBLISHED_OR_LIVE,
        role=Role.EDITOR,
        own_role=Role.CONTRIBUTOR,
        to_stage=Stage.DRAFT,
    ),
    Move(Act.EDIT, frozenset({Stage.IN_REVIEW}), UNPUBLISHED_OR_LIVE, role=Role.EDITOR, to_stage=Stage.DRAFT),
    # A slip seen after approval must be mendable before anybody reads it; the approval is void then.
    Move(
        Act.EDIT,
        frozenset({Stage.APPROVED}),
        frozenset({Standing.NONE}),
        role=Role.EDITOR,
        to_stage=Stage.DRAFT,
    ),
    Move(
        Act.SUBMIT,
        frozenset({Stage.DRAFT, Stage.CHANGES_REQUESTED}),
        UNPUBLISHED_OR_LIVE,
        role=Role.EDITOR,
        own_role=Role.CONTRIBUTOR,
        to_stage=Stage.IN_REVIEW,
    ),
    Move(
        Act.REQUEST_CHANGES,
        frozenset({Stage.IN_REVIEW}),
        UNPUBLISHED_OR_LIVE,
        role=Role.EDITOR,
        to_stage=Stage.CHANGES_REQUESTED,
        second_person=True,
    ),
    Move(
        Act.APPROVE,
        frozenset({Stage.IN_REVIEW}),
        UNPUBLISHED_OR_LIVE,
        role=Role.PUBLISHER,
        to_stage=Stage.APPROVED,
        second_person=True,
    ),
    Move(
        Act.PUBLISH,
        frozenset({Stage.APPROVED}),
        UNPUBLISHED_OR_LIVE,
        role=Role.PUBLISHER,
        to_standing=Standing.LIVE,
    ),
    Move(
        Act.CORRECT,
        frozenset({Stage.APPROVED}),
        frozenset({Standing.LIVE}),
        role=Role.EDITOR,
        to_stage=Stage.DRAFT,
    ),
    # A correction that begins with a new source is explained once it is known what it changes.
    Move(
        Act.EXPLAIN,
        frozenset({Stage.DRAFT, Stage.CHANGES_REQUESTED}),
        frozenset({Standing.LIVE}),
        role=Role.EDITOR,
    ),
    Move(
        Act.DROP_CORRECTION,
        frozenset({Stage.DRAFT, Stage.CHANGES_REQUESTED}),
        frozenset({Standing.LIVE}),
        role=Role.EDITOR,
        to_stage=Stage.APPROVED,
    ),
    Move(
        Act.RETRACT,
        EVERY_STAGE,
        frozenset({Standing.LIVE}),
        role=Role.PUBLISHER,
        to_stage=Stage.DRAFT,
        to_standing=Standing.RETRACTED,
        second_person=True,
    ),
    Move(
        Act.WITHHOLD,
        EVERY_STAGE,
        frozenset({Standing.LIVE, Standing.RETRACTED}),
        role=Role.PUBLISHER,
        to_stage=Stage.DRAFT,
        to_standing=Standing.WITHHELD,
    ),
)


def moves_from(event: Event) -> list[Move]:
    """Every move that the state of the event leaves open to somebody."""
    return [move for move in MOVES if event.stage in move.stages and event.standing in move.standings]


def move_for(act: Act, event: Event) -> Move:
    """The one move that `act` is from where the event stands; `WrongState` where there is none."""
    for move in moves_from(event):
        if move.act == act:
            return move
    raise WrongState(_why_not(act, event))


def _why_not(act: Act, event: Event) -> str:
    stage, standing = Stage(event.stage).label.lower(), Standing(event.standing).label.lower()
    if event.standing == Standing.LIVE and event.stage == Stage.APPROVED and act == Act.EDIT:
        return "Readers can already see this event. Start a correction to change it."
    return f"This event cannot be changed that way now ({act}): it is {stage} and {standing}."
