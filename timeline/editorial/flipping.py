"""Choosing another reading of a proposal's words. The rule's own reading stays beside it, with its explanation."""

from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from timeline.dates import EdtfDate, to_words
from timeline.editorial.auditing import last_act_on
from timeline.editorial.permissions import require_role
from timeline.editorial.recording import for_the_record
from timeline.editorial.refusals import NotReady, WrongState
from timeline.editorial.writing import write_once
from timeline.models import Proposal, Role, User

FLIP = "flip"


def flip(proposal: Proposal, *, by: User, expected_version: int, rival: int) -> Proposal:
    """Make the rival at this place (from 0) the reading; the former reading takes that place, so that the same again
    flips back."""
    require_role(by, Role.CONTRIBUTOR, _("To decide on proposals takes an account of this newsroom."))

    def change(locked: Proposal) -> None:
        if not locked.is_open:
            raise WrongState(
                _("This has been decided already: %(decision)s.")
                % {"decision": locked.get_status_display().lower()}
            )
        if not 0 <= rival < len(locked.rivals):
            raise NotReady(_("There is no such other reading."))
        _flip(locked, rival, by)

    return write_once(
        proposal,
        FLIP,
        by=by,
        expected_version=expected_version,
        asked=rival,
        change=change,
        state=_state,
    )


def take_back_flip(proposal: Proposal) -> bool:
    """Read the words again as before the flip, if a flip was the last thing done to an open proposal; saves nothing."""
    last = last_act_on(proposal)
    if not proposal.is_open or last is None or last.act != FLIP or last.before is None:
        return False
    proposal.date = EdtfDate.parse(last.before["date"]) if last.before["date"] else None
    proposal.explanation = last.before["explanation"]
    proposal.rivals = last.before["rivals"]
    return True


def is_chosen(proposal: Proposal) -> bool:
    """Whether the reading is a person's choice among those that the rules left open."""
    return _own_place(proposal) is not None


def _flip(proposal: Proposal, place: int, by: User) -> None:
    own = _own_place(proposal)
    if own is not None:
        _read_as_the_rule_did(proposal, own)
    if own == place:
        return
    chosen = proposal.rivals[place]
    date = EdtfDate.parse(chosen["edtf"])
    rule = proposal.date.text if proposal.date else ""
    rivals = list(proposal.rivals)
    rivals[place] = {
        "edtf": rule,
        "explanation": proposal.explanation,
        "is_own": True,
        "instead_of": chosen["explanation"],
    }
    proposal.explanation = for_the_record(
        "%(by)s chose %(date)s: %(why)s. The rule: %(rule)s",
        by=by,
        date=to_words(date, locale=settings.LANGUAGE_CODE),
        why=chosen["explanation"].rstrip("."),
        rule=proposal.explanation,
    )
    proposal.date, proposal.rivals = date, rivals


def _read_as_the_rule_did(proposal: Proposal, place: int) -> None:
    rivals = list(proposal.rivals)
    own = rivals[place]
    date = proposal.date.text if proposal.date else ""
    rivals[place] = {"edtf": date, "explanation": own["instead_of"]}
    proposal.date = EdtfDate.parse(own["edtf"]) if own["edtf"] else None
    proposal.explanation, proposal.rivals = own["explanation"], rivals


def _own_place(proposal: Proposal) -> int | None:
    return next((place for place, rival in enumerate(proposal.rivals) if rival.get("is_own")), None)


def _state(proposal: Proposal) -> dict[str, Any]:
    return {
        "version": proposal.version,
        "status": proposal.status,
        "date": proposal.date.text if proposal.date else "",
        "explanation": proposal.explanation,
        "rivals": proposal.rivals,
    }
