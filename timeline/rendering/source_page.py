"""A source as the desk shows it: its captures, what was proposed from them, and the events that rest on it."""

from dataclasses import dataclass
from functools import cached_property

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery

from timeline.models import Capture, Event, Proposal, ProposalStatus, Source, User
from timeline.rendering.date_reading import in_words
from timeline.rendering.source_changes import Look, looks_at


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
    def published(self) -> str:
        return in_words(self.source.published) if self.source.published else ""

    @cached_property
    def captures(self) -> list[CaptureSummary]:
        found = self.source.captures.select_related("captured_by").prefetch_related("proposals")
        return [CaptureSummary(capture, _groups(capture)) for capture in found]

    @cached_property
    def looks(self) -> list[Look]:
        return looks_at(self.source, self.user)

    @cached_property
    def events(self) -> list[Event]:
        return list(Event.objects.visible_to(self.user).filter(citations__source=self.source).distinct())


def source_rows(user: User) -> QuerySet[Source]:
    """What this person may see of the library, newest first, with the latest capture and how many proposals wait."""
    latest = Capture.objects.filter(source=OuterRef("pk"), is_excerpt=False).values("pk")[:1]
    return (
        Source.objects.visible_to(user)
        .annotate(
            latest_capture=Subquery(latest),
            waiting=Count("captures__proposals", filter=Q(captures__proposals__status=ProposalStatus.OPEN)),
            proposed=Count("captures__proposals"),
        )
        .order_by("-created", "-pk")
    )


def _groups(capture: Capture) -> tuple[ProposalGroup, ...]:
    by_status: dict[str, list[Proposal]] = {}
    for proposal in sorted(capture.proposals.all(), key=lambda proposal: (proposal.start, proposal.pk)):
        by_status.setdefault(proposal.status, []).append(proposal)
    return tuple(
        ProposalGroup(status.label, status, tuple(by_status[status]))
        for status in ProposalStatus
        if status in by_status
    )
