"""Walks the table of states: what can be done to an event as it stands. Whatever is not in the table is forbidden."""

from django.utils.translation import gettext as _

from timeline.editorial.act_words import ACTS
from timeline.editorial.moves import MOVES, Act, Move
from timeline.editorial.refusals import WrongState
from timeline.models import Event, Stage, Standing

__all__ = ["MOVES", "Act", "Move", "move_for", "moves_from"]


MERGING = (Act.MERGE, Act.MERGE_AWAY, Act.UNMERGE)


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
    writes = act in (Act.EDIT, Act.RESTORE)
    if writes and event.stage == Stage.SCHEDULED:
        return _("It is scheduled as it stands. To change it, take it off the schedule first.")
    if writes and event.standing == Standing.LIVE and event.stage == Stage.APPROVED:
        return _("Readers can already see this event. Start a correction to change it.")
    if event.standing == Standing.MERGED:
        return _("It was merged into another event. Change that one, or undo the merge there first.")
    if act in MERGING and event.stage == Stage.SCHEDULED:
        return _("It is scheduled as it stands. Take it off the schedule first.")
    if act in (Act.UNSCHEDULE, Act.SCHEDULE) and event.went_live_at:
        return _("Its time has come: readers see it already.")
    return _("This event cannot be changed that way now (%(act)s): it is %(stage)s and %(standing)s.") % {
        "act": ACTS[act],
        "stage": stage,
        "standing": standing,
    }
