"""A source as the desk shows it: its captures, what was proposed from them, and the events that rest on it."""

from dataclasses import dataclass
from functools import cached_property

from timeline.models import Capture, Proposal, ProposalStatus, Source, User
from timeline.rendering.date_reading import in_words
from timeline.rendering.languages import language_name
from timeline.rendering.source_changes import Look, looks_at
from timeline.rendering.source_rests import Rests, rests_on


@dataclass(frozen=True)
class ProposalGroup:
    """The proposals of one capture that stand the same way."""

    label: str
    status: str
    proposals: tuple[Proposal, ...]


@dataclass(frozen=True)
class CaptureSummary:
    """One captured text and how far its triage has come."""

    capture: Capture
    groups: tuple[ProposalGroup, ...]

    @property
    def total(self) -> int:
        return sum(len(group.proposals) for group in self.groups)

    @property
    def open(self) -> int:
        return sum(len(group.proposals) for group in self.groups if group.status == ProposalStatus.OPEN)


@dataclass(frozen=True)
class SourcePage:
    """Everything on the page of one source."""

    source: Source
    user: User

    @property
    def language(self) -> str:
        return language_name(self.source.language)

    @property
    def published(self) -> str:
        return in_words(self.source.published) if self.source.published else ""

    @property
    def accessed(self) -> str:
        return in_words(self.source.accessed) if self.source.accessed else ""

    @property
    def archived(self) -> str:
        return in_words(self.source.archived) if self.source.archived else ""

    @cached_property
    def captures(self) -> list[CaptureSummary]:
        found = self.source.captures.select_related("captured_by").prefetch_related("proposals")
        return [CaptureSummary(capture, _groups(capture)) for capture in found]

    @cached_property
    def looks(self) -> list[Look]:
        return looks_at(self.source, self.user)

    @cached_property
    def rests(self) -> Rests:
        return rests_on(self.source, self.user)


def _groups(capture: Capture) -> tuple[ProposalGroup, ...]:
    by_status: dict[str, list[Proposal]] = {}
    for proposal in sorted(capture.proposals.all(), key=lambda proposal: (proposal.start, proposal.pk)):
        by_status.setdefault(proposal.status, []).append(proposal)
    return tuple(
        ProposalGroup(str(status.label), status, tuple(by_status[status]))
        for status in ProposalStatus
        if status in by_status
    )
