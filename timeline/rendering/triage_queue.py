"""The proposals of one capture as a queue: which one is on the desk, which come before and after it, what is done.

What is told again stands behind the telling that leads, and is not counted: it is decided there.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from timeline.models import AuditEntry, Capture, Proposal, ProposalStatus, User

DECISIONS = ("accept", "reject", "skip", "flip", "cite on")
_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Queue:
    """All leading proposals of a capture, in the article's order; `stale` are those that a new reading replaced."""

    proposals: tuple[Proposal, ...]
    stale: tuple[Proposal, ...] = ()

    def find(self, pk: str) -> Proposal | None:
        """The proposal of this number, or the one that it is folded into."""
        known = (*self.proposals, *self.stale)
        again = (leader for leader in self.proposals if pk in {str(told.pk) for told in told_again(leader)})
        return next((proposal for proposal in known if str(proposal.pk) == pk), None) or next(again, None)

    @property
    def waiting(self) -> list[Proposal]:
        """Those that nobody has decided on; those that were skipped at the end, first skipped first."""
        waiting = [proposal for proposal in self.proposals if proposal.is_open]
        return sorted(
            waiting, key=lambda proposal: (proposal.skipped_at or _NEVER, proposal.start, proposal.pk)
        )

    def next_after(self, proposal: Proposal) -> Proposal | None:
        """The next to decide on: further down the article, else from the top, else one that was skipped."""
        waiting = [other for other in self.waiting if other.pk != proposal.pk]
        fresh = [other for other in waiting if other.skipped_at is None]
        below = [other for other in fresh if (other.start, other.pk) > (proposal.start, proposal.pk)]
        return next(iter(below or fresh or waiting or self.waiting), None)

    def number_of(self, proposal: Proposal) -> int:
        """Its place in the article, from 1; for a stale one the place of what stands before it."""
        return sum((other.start, other.pk) <= (proposal.start, proposal.pk) for other in self.proposals)

    def before(self, proposal: Proposal) -> Proposal | None:
        earlier = [
            other for other in self.proposals if (other.start, other.pk) < (proposal.start, proposal.pk)
        ]
        return earlier[-1] if earlier else None

    def after(self, proposal: Proposal) -> Proposal | None:
        place = self.number_of(proposal)
        return self.proposals[place] if place < len(self.proposals) else None

    @property
    def counts(self) -> list[tuple[str, int]]:
        """How many of each status there are, in words, none left out but those with none."""
        found = Counter(proposal.status for proposal in (*self.proposals, *self.stale))
        return [(str(status.label), found[status]) for status in ProposalStatus if found[status]]

    @property
    def left_in_words(self) -> str:
        left = len(self.waiting)
        return (
            ngettext("%(count)s left", "%(count)s left", left) % {"count": left} if left else _("None left")
        )


def queue_of(capture: Capture) -> Queue:
    found = list(
        capture.proposals.select_related("sentence", "decided_by", "proposed_by")
        .prefetch_related("folded__sentence")
        .order_by("start", "pk")
    )
    return Queue(
        tuple(told for told in found if not told.is_stale and told.folded_into_id is None),
        tuple(told for told in found if told.is_stale),
    )


def told_again(leader: Proposal) -> list[Proposal]:
    """What was folded into it, as far as it still stands."""
    return [told for told in leader.folded.all() if not told.is_stale]


def last_decision(proposals: Iterable[Proposal], by: User) -> Proposal | None:
    """The proposal that this person decided on last, as long as nobody has done anything to it since."""
    known = {str(proposal.pk): proposal for proposal in proposals}
    decisions = AuditEntry.objects.filter(
        actor=by, target_kind="proposal", target_id__in=list(known), act__in=DECISIONS
    ).order_by("-at", "-pk")
    for entry in decisions:
        proposal = known[entry.target_id]
        if entry.base_version is not None and proposal.version == entry.base_version + 1:
            return proposal
    return None
