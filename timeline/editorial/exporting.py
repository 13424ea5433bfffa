"""Handing out what the newsroom knows: noted down like every other act."""

from django.utils.translation import gettext_lazy as _

from timeline.editorial.auditing import note_act
from timeline.editorial.permissions import require_role
from timeline.models import Event, Role, Timeline, User

TAKES_AN_EDITOR = _("To take a file out of the newsroom takes an editor.")


def hand_out(row: Event | Timeline, *, by: User, form: str) -> None:
    """Note that `by` takes everything that is known of the event or timeline out of the house, as `form`."""
    require_role(by, Role.EDITOR, TAKES_AN_EDITOR)
    note_act("hand out", row, by=by, after={"form": form})
