"""What became of proposals when their source turned out to be of another day: what replaced what, when and why."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from timeline.models import Proposal
from timeline.rendering.date_reading import in_words
from timeline.rendering.triage_queue import Queue


@dataclass(frozen=True)
class WentStale:
    """The last time that readings of this text went stale: how many, when, and why."""

    count: int
    at: datetime | None
    why: str


@dataclass(frozen=True)
class Changes:
    """Seen from the proposal on the desk, if there is one."""

    queue: Queue
    proposal: Proposal | None

    @property
    def successor(self) -> Proposal | None:
        """What took the place of a stale reading."""
        if self.proposal is None or not self.proposal.is_stale:
            return None
        return next((other for other in self.queue.proposals if _same_words(other, self.proposal)), None)

    @property
    def former(self) -> Proposal | None:
        """The latest reading that the one on the desk took the place of, where it was another date."""
        if self.proposal is None or self.proposal.is_stale:
            return None
        earlier = [other for other in self.queue.stale if _same_words(other, self.proposal)]
        own = next((rival["edtf"] for rival in self.proposal.rivals if rival.get("is_own")), None)
        date = self.proposal.date.text if self.proposal.date and own is None else own
        return next(
            (old for old in earlier[-1:] if (old.date.text if old.date else None) != (date or None)), None
        )

    @property
    def former_date(self) -> str:
        return in_words(self.former.date) if self.former and self.former.date else _("no date")

    @property
    def reread(self) -> str:
        """How the words of what was accepted would be read now."""
        reread = self.proposal.reread if self.proposal else None
        return in_words(reread) if reread else ""

    @property
    def last(self) -> WentStale | None:
        dated = [stale for stale in self.queue.stale if stale.decided_at]
        latest = max(dated, key=lambda stale: (stale.decided_at, stale.pk), default=None)
        if latest is None:
            return None
        count = sum(stale.decided_at == latest.decided_at for stale in dated)
        return WentStale(count, latest.decided_at, latest.reason)


def _same_words(one: Proposal, other: Proposal) -> bool:
    return one.proposed_by_id is None and one.start < other.end and other.start < one.end
