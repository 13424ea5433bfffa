"""Which sources the library shows, read from the address: what it does not understand it leaves out."""

from functools import cached_property
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.translation import gettext as _

from timeline.models import Reliability, Role, Source, SourceKind, User
from timeline.models.searched import matching
from timeline.web.forms.source import LANGUAGES

NOT_JUDGED, ANY = "none", ""
FLAGS = ("unused", "undated", "restricted")


class SourceFilter:
    """`unused` are those that nothing rests on, `undated` those whose day of publication is not known."""

    def __init__(self, query: QueryDict, *, for_user: User) -> None:
        self.for_user = for_user
        self.q = _plain(query.get("q", ""))
        self.publisher = _plain(query.get("publisher", ""))
        self.kind = _one_of(query.get("kind", ""), SourceKind.values)
        self.reliability = _one_of(query.get("reliability", ""), [*Reliability.values, NOT_JUDGED])
        self.language = _one_of(query.get("language", ""), [code for code, _name in self.languages])
        self.by = _number(query.get("by", ""))
        self.unused, self.undated, self.restricted = (query.get(name) == "1" for name in FLAGS)

    @property
    def kinds(self) -> list[tuple[str, str]]:
        return [(kind, str(label)) for kind, label in SourceKind.choices]

    @property
    def reliabilities(self) -> list[tuple[str, str]]:
        return [*((grade, str(label)) for grade, label in Reliability.choices), (NOT_JUDGED, _("Not judged"))]

    @property
    def languages(self) -> list[tuple[str, str]]:
        return [*((code, str(name)) for code, name in LANGUAGES[1:]), ("und", _("Not known"))]

    @cached_property
    def people(self) -> list[User]:
        """Those who may have added one; a contributor sees nobody's but their own."""
        if not self.for_user.has_role(Role.EDITOR):
            return []
        return list(User.objects.order_by("first_name", "username"))

    @property
    def flags(self) -> list[tuple[str, str, bool]]:
        labels = (_("Nothing rests on it"), _("Not dated"), _("Restricted"))
        return [(name, label, getattr(self, name)) for name, label in zip(FLAGS, labels, strict=True)]

    @property
    def is_empty(self) -> bool:
        return not self.address

    @property
    def narrows(self) -> bool:
        """Whether anything but the words is asked for."""
        return any(name != "q" for name in self._chosen)

    @property
    def address(self) -> str:
        """The filter as a query, so that the next page is of the same list."""
        return urlencode(self._chosen)

    @property
    def _chosen(self) -> dict[str, object]:
        names = ("q", "publisher", "kind", "reliability", "language", "by")
        chosen = {name: getattr(self, name) for name in names if getattr(self, name)}
        return chosen | {name: 1 for name in FLAGS if getattr(self, name)}

    def applied_to(self, sources: QuerySet[Source]) -> QuerySet[Source]:
        same = {"kind": self.kind, "language": self.language, "added_by": self.by}
        sources = sources.filter(**{name: wanted for name, wanted in same.items() if wanted})
        if self.reliability:
            sources = sources.filter(reliability="" if self.reliability == NOT_JUDGED else self.reliability)
        if self.publisher:
            sources = sources.filter(publisher__icontains=self.publisher)
        if self.unused:
            sources = sources.filter(citations__isnull=True)
        if self.undated:
            sources = sources.filter(published="")
        if self.restricted:
            sources = sources.filter(is_restricted=True)
        return matching(sources, self.q) if self.q else sources


def _plain(text: str) -> str:
    return text.replace("\0", "").strip()[:200]


def _one_of(text: str, known: list[str]) -> str:
    return text if text in known else ANY


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0
