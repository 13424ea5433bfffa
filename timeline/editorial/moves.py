"""The table of states as data: which act leads from where to where, and whom it takes. Decides nothing by itself."""

from collections.abc import Set
from dataclasses import dataclass
from enum import StrEnum

from timeline.models import Role, Stage, Standing


class Act(StrEnum):
    EDIT = "edit"
    RESTORE = "restore"
    SUBMIT = "submit"
    WITHDRAW = "withdraw"
    REQUEST_CHANGES = "request changes"
    APPROVE = "approve"
    PUBLISH = "publish"
    SCHEDULE = "schedule"
    UNSCHEDULE = "unschedule"
    CORRECT = "correct"
    WORD_NOTICE = "word notice"
    DROP_CORRECTION = "drop correction"
    RETRACT = "retract"
    WITHHOLD = "withhold"
    REINSTATE = "reinstate"
    MERGE = "merge"
    MERGE_AWAY = "merge away"
    UNMERGE = "unmerge"
    COME_BACK = "come back"


@dataclass(frozen=True)
class Move:
    """One line of the table. Where it leads to no stage or standing of its own, the one before stays."""

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
    # It takes whoever asked for the review.
    submitter: bool = False


UNPUBLISHED_OR_LIVE = frozenset({Standing.NONE, Standing.LIVE})
LIVE = frozenset({Standing.LIVE})
BEING_WRITTEN = frozenset({Stage.DRAFT, Stage.CHANGES_REQUESTED})
LET_THROUGH = frozenset({Stage.APPROVED, Stage.SCHEDULED})
EVERY_STAGE = frozenset(Stage)
NOT_SCHEDULED = EVERY_STAGE - {Stage.SCHEDULED}


def _writing(act: Act) -> tuple[Move, ...]:
    """To bring an earlier revision back is to write, and whoever may write may do it."""
    return (
        Move(
            act,
            BEING_WRITTEN,
            UNPUBLISHED_OR_LIVE,
            role=Role.EDITOR,
            own_role=Role.CONTRIBUTOR,
            to_stage=Stage.DRAFT,
        ),
        Move(act, frozenset({Stage.IN_REVIEW}), UNPUBLISHED_OR_LIVE, role=Role.EDITOR, to_stage=Stage.DRAFT),
        # A slip seen after approval must be mendable before anybody reads it; the approval is void then.
        Move(
            act,
            frozenset({Stage.APPROVED}),
            frozenset({Standing.NONE}),
            role=Role.EDITOR,
            to_stage=Stage.DRAFT,
        ),
    )


MOVES = (
    *_writing(Act.EDIT),
    *_writing(Act.RESTORE),
    Move(
        Act.SUBMIT,
        BEING_WRITTEN,
        UNPUBLISHED_OR_LIVE,
        role=Role.EDITOR,
        own_role=Role.CONTRIBUTOR,
        to_stage=Stage.IN_REVIEW,
    ),
    Move(
        Act.WITHDRAW,
        frozenset({Stage.IN_REVIEW}),
        UNPUBLISHED_OR_LIVE,
        role=Role.CONTRIBUTOR,
        to_stage=Stage.DRAFT,
        submitter=True,
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
    # Of what is scheduled: now, and not at its time.
    Move(
        Act.PUBLISH,
        LET_THROUGH,
        UNPUBLISHED_OR_LIVE,
        role=Role.PUBLISHER,
        to_stage=Stage.APPROVED,
        to_standing=Standing.LIVE,
    ),
    # Of what is scheduled: another time. When the time has come the event is live without any act: see Event.settle.
    Move(
        Act.SCHEDULE,
        LET_THROUGH,
        UNPUBLISHED_OR_LIVE,
        role=Role.PUBLISHER,
        to_stage=Stage.SCHEDULED,
    ),
    Move(
        Act.UNSCHEDULE,
        frozenset({Stage.SCHEDULED}),
        UNPUBLISHED_OR_LIVE,
        role=Role.PUBLISHER,
        to_stage=Stage.APPROVED,
    ),
    Move(Act.CORRECT, frozenset({Stage.APPROVED}), LIVE, role=Role.EDITOR, to_stage=Stage.DRAFT),
    # What readers are to be told can turn out to be something else once the change is written.
    Move(Act.WORD_NOTICE, BEING_WRITTEN, LIVE, role=Role.EDITOR),
    Move(Act.DROP_CORRECTION, BEING_WRITTEN, LIVE, role=Role.EDITOR, to_stage=Stage.APPROVED),
    Move(
        Act.RETRACT,
        EVERY_STAGE,
        LIVE,
        role=Role.PUBLISHER,
        to_stage=Stage.DRAFT,
        to_standing=Standing.RETRACTED,
        second_person=True,
    ),
    # A court, or somebody in danger, does not wait for a second person.
    Move(
        Act.WITHHOLD,
        EVERY_STAGE,
        frozenset({Standing.LIVE, Standing.RETRACTED}),
        role=Role.PUBLISHER,
        to_stage=Stage.DRAFT,
        to_standing=Standing.WITHHELD,
    ),
    # What was taken back, or out of sight, can come again: as it was last public, and only with a second person.
    Move(
        Act.REINSTATE,
        frozenset({Stage.DRAFT}),
        frozenset({Standing.RETRACTED, Standing.WITHHELD}),
        role=Role.PUBLISHER,
        second_person=True,
    ),
    # Two that tell of the same: one takes in the other, which gives way. Who proposed it does not confirm it: that is
    # the merge's second person (see merging.py). What is chosen for the one that stays goes through review as ever.
    Move(Act.MERGE, NOT_SCHEDULED, UNPUBLISHED_OR_LIVE, role=Role.PUBLISHER),
    Move(
        Act.MERGE_AWAY,
        NOT_SCHEDULED,
        UNPUBLISHED_OR_LIVE,
        role=Role.PUBLISHER,
        to_stage=Stage.DRAFT,
        to_standing=Standing.MERGED,
    ),
    Move(Act.UNMERGE, NOT_SCHEDULED, UNPUBLISHED_OR_LIVE, role=Role.PUBLISHER),
    # It brings back what readers saw, as reinstating does.
    Move(
        Act.COME_BACK,
        frozenset({Stage.DRAFT}),
        frozenset({Standing.MERGED}),
        role=Role.PUBLISHER,
        second_person=True,
    ),
)
