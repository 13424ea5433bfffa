"""Which articles the triage list shows, read from the address: what it does not understand it leaves out."""

from functools import cached_property
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.http import QueryDict

from timeline.models import Capture, Proposal, Source, User
from timeline.models.searched import LONGEST_QUERY, matching
from timeline.rendering.keyset import KeysetPage, keyset_page
from timeline.web.queues import articles_in_triage, counted

OLDEST = "oldest"


class TriageFilter:
    def __init__(self, query: QueryDict, *, user: User) -> None:
        self.user = user
        self.q = query.get("q", "").replace("\0", "").strip()[:LONGEST_QUERY]
        self._language = query.get("language", "").replace("\0", "")[:12]
        self.order = OLDEST if query.get("order") == OLDEST else ""

    @cached_property
    def languages(self) -> list[str]:
        """Those that articles of the library are in."""
        found = Source.objects.visible_to(self.user).order_by().values_list("language", flat=True)
        return sorted(found.distinct())

    @property
    def language(self) -> str:
        return self._language if self._language in self.languages else ""

    @property
    def is_empty(self) -> bool:
        return not (self.q or self.language)

    @property
    def address(self) -> str:
        said = {"q": self.q, "language": self.language, "order": self.order}
        return urlencode({name: value for name, value in said.items() if value})

    def found(self) -> QuerySet[Capture]:
        captures = articles_in_triage(self.user)
        if self.q:
            captures = captures.filter(
                source__in=matching(Source.objects.visible_to(self.user), self.q).values("pk")
            )
        return captures.filter(source__language=self.language) if self.language else captures

    def page(self, cursor: str) -> KeysetPage[Capture]:
        return keyset_page(self.found(), cursor, descending=self.order != OLDEST)

    @property
    def articles(self) -> str:
        return counted(self.found())

    @property
    def proposals(self) -> str:
        """All that wait, whatever the list is narrowed to."""
        return counted(Proposal.objects.visible_to(self.user).open())
