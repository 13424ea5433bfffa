"""A happening that one article tells more than once: what is decided on the telling that leads is decided on all.

Refuses to decide on a telling by itself while it is folded; telling it apart makes it one of its own again.
"""

from django.db.models import F
from django.utils.translation import gettext as _

from timeline.editorial.drafting import NewCitation
from timeline.editorial.refusals import WrongState
from timeline.models import Passage, Proposal, ProposalStatus


def sentences_of(leader: Proposal) -> list[Passage]:
    """The sentence that leads, then those that tell it again; no sentence twice."""
    again = leader.folded.exclude(status=ProposalStatus.STALE).select_related("sentence")
    return list(dict.fromkeys(told.sentence for told in [leader, *again.order_by("start", "pk")]))


def citations_of(leader: Proposal) -> list[NewCitation]:
    """One citation for each sentence that tells of it."""
    source = leader.capture.source
    return [NewCitation(source=source, passage=sentence) for sentence in sentences_of(leader)]


def decide_alike(leader: Proposal) -> None:
    """Let the tellings that are folded into this one stand as it stands."""
    leader.folded.exclude(status=ProposalStatus.STALE).update(
        status=ProposalStatus.MERGED if leader.event else leader.status,
        event=leader.event,
        reason=leader.reason,
        skipped_at=leader.skipped_at,
        decided_by=leader.decided_by,
        decided_at=leader.decided_at,
        version=F("version") + 1,
    )


def unfold(telling: Proposal) -> None:
    """Make it a proposal of its own. What has been decided together is undone together first."""
    if telling.folded_into is None:
        raise WrongState(_("This is a proposal of its own already."))
    if not (telling.is_open and telling.folded_into.is_open):
        raise WrongState(_("This was decided together with another sentence. Take that back first."))
    telling.folded_into = None


def require_leading(proposal: Proposal) -> None:
    if proposal.folded_into_id:
        raise WrongState(
            _(
                "Another sentence tells of the same, and this is decided with it. Decide there, or "
                "tell the two apart."
            )
        )
