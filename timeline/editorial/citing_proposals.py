"""Letting an event that is there already rest on what a proposal says, and taking that back. Drafts nothing new."""

from django.utils.translation import gettext as _

from timeline.editorial.auditing import last_act_on
from timeline.editorial.drafting import cite_all, remove_passages
from timeline.editorial.gates import live_record
from timeline.editorial.permissions import Relation
from timeline.editorial.refusals import NotAllowed, WrongState
from timeline.editorial.states import Act, move_for
from timeline.editorial.tellings import citations_of, sentences_of
from timeline.models import Event, Proposal, Stage, Standing, User


def cite_sentences(event: Event, proposal: Proposal, *, by: User) -> Event:
    """Cite every sentence that tells of it on the event. Of one that readers see, a correction is begun with that."""
    current = Event.objects.select_for_update().get(pk=event.pk)
    is_shown = current.standing == Standing.LIVE and current.stage == Stage.APPROVED
    act = Act.CORRECT if is_shown else Act.EDIT
    if Relation(current, by).reason_against(move_for(act, current)):
        raise NotAllowed(_who_may(current))
    return cite_all(current, citations_of(proposal), by=by, expected_version=current.version, act=act)


def take_back(event: Event, proposal: Proposal, *, by: User) -> Event:
    """Undo `cite_sentences`, unless anything has been done to the event since. A correction begun by it is dropped."""
    made = last_act_on(proposal)
    if made is None or made.after is None or made.after.get("event_version") != event.version:
        raise WrongState(_("The event has been worked on since. Open it to change it."))
    began = last_act_on(event)
    earlier = event.revisions.get(number=event.revisions.latest().number - 1).to_record()
    # Begun over a correction that waited to be published, it leaves that one to be reviewed again.
    is_correction = began is not None and began.act == Act.CORRECT and earlier == live_record(event)
    cited = {(citation.capture, citation.start, citation.end) for citation in earlier.citations}
    sha256 = proposal.capture.sha256
    passages = [
        sentence for sentence in sentences_of(proposal) if (sha256, sentence.start, sentence.end) not in cited
    ]
    act = Act.DROP_CORRECTION if is_correction else Act.EDIT
    return remove_passages(event, passages, by=by, expected_version=event.version, act=act)


def _who_may(event: Event) -> str:
    if event.standing == Standing.LIVE:
        return _(
            "Readers can see this event, and to correct it takes an editor. Skip this one and tell "
            "an editor which "
            "event it belongs to."
        )
    return _(
        "This event is in review, and to change it now takes an editor. Skip this one until the "
        "review is over, "
        "or tell an editor."
    )
