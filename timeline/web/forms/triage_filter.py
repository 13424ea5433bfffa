"""Which articles the triage list shows, read from the address: what it does not understand it leaves out."""

from functools import cached_property
from urllib.parse import urlencode

from django.db.models import Exists, OuterRef, QuerySet
from django.http import QueryDict

from timeline.models import Capture, Citation, Event, Proposal, Role, Source, Timeline, User
from timeline.models.searched import LONGEST_QUERY, matching
from timeline.rendering.keyset import KeysetPage, keyset_page
from timeline.web.queues import articles_in_triage, counted

OLDEST = "oldest"


class TriageFilter:
    def __init__(self, query: QueryDict, *, user: User) -> None:
        self.user = user
        self.q = query.get("q", "").replace("\0", "").strip()[:LONGEST_QUERY]
        self._language = query.get("language", "").replace("\0", "")[:12]
        self._timeline = query.get("timeline", "").replace("\0", "")[:LONGEST_QUERY]
        self.order = OLDEST if query.get("order") == OLDEST else ""

    @cached_property
    def languages(self) -> list[str]:
        """Those that articles of the library are in."""
        found = Source.objects.visible_to(self.user).order_by().values_list("language", flat=True)
        return sorted(found.distinct())

    @property
    def language(self) -> str:
        return self._language if self._language in self.languages else ""

    @cached_property
    def timelines(self) -> list[Timeline]:
        return list(Timeline.objects.order_by("title", "pk"))

    @property
    def timeline(self) -> str:
        return self._timeline if any(its.slug == self._timeline for its in self.timelines) else ""

    @property
    def is_empty(self) -> bool:
        return not (self.q or self.language or self.timeline)

    @property
    def address(self) -> str:
        said = {"q": self.q, "language": self.language, "timeline": self.timeline, "order": self.order}
        return urlencode({name: value for name, value in said.items() if value})

    def found(self) -> QuerySet[Capture]:
        captures = articles_in_triage(self.user)
        if self.q:
            captures = captures.filter(
                source__in=matching(Source.objects.visible_to(self.user), self.q).values("pk")
            )
        if self.timeline:
            captures = captures.filter(Exists(self._cited_on_it()))
        return captures.filter(source__language=self.language) if self.language else captures

    def _cited_on_it(self) -> QuerySet[Citation]:
        """An article belongs to no timeline; its source does where an event that one may see cites it there."""
        cited = Citation.objects.filter(source=OuterRef("source"))
        if not self.user.has_role(Role.EDITOR):
            cited = cited.filter(event__in=Event.objects.visible_to(self.user))
        return cited.filter(event__entries__timeline__slug=self.timeline)

    def page(self, cursor: str) -> KeysetPage[Capture]:
        return keyset_page(self.found(), cursor, descending=self.order != OLDEST)

    @property
    def articles(self) -> str:
        return counted(self.found())

    @property
    def proposals(self) -> str:
        """All that wait, whatever the list is narrowed to."""
        return counted(Proposal.objects.visible_to(self.user).open())
