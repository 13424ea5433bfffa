"""Which sources must not be told of outside the desk, and what is told in their stead. Says nothing of who may know.

A publication is frozen, and a source can be restricted afterwards. So the identity is kept from readers twice: it is
not written into what is published from then on, and whatever was published before is cleared of it each time it is
read. Rows stay as they are, as they must; no reader, feed or cache that asks again meets the name in them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from timeline.models.source import Source, SourceQuerySet
from timeline.models.user import User
from timeline.records import CitationRecord, EventRecord, SourceRecord

Identity = tuple[str, ...]


@dataclass(frozen=True)
class Restrictions:
    """Public reasons by the key of their source, and by all that the source was ever known as.

    A record that knows its key is asked by the key alone: another source of the same name is another source.
    """

    reasons: Mapping[int, str] = field(default_factory=dict)
    identities: Mapping[Identity, tuple[int, str]] = field(default_factory=dict)
    # Whether a restriction that a record has frozen holds, whatever became of its source.
    holds_frozen: bool = True

    @classmethod
    def now(cls) -> Self:
        """For readers, as they stand at this moment, in one query."""
        return cls._of(Source.objects.filter(is_restricted=True))

    @classmethod
    def for_person(cls, user: User) -> Self:
        """For somebody at the desk: what is not theirs to know."""
        return replace(cls._of(Source.objects.kept_from(user)), holds_frozen=False)

    @classmethod
    def _of(cls, sources: SourceQuerySet) -> Self:
        reasons, identities = {}, {}
        for source in sources.only("public_reason", "known_as"):
            reasons[source.pk] = source.public_reason
            for known in source.known_as or ():
                for identity in _identities(*known):
                    identities[identity] = source.pk, source.public_reason
        return cls(reasons, identities)

    def public_part(self, record: EventRecord) -> EventRecord:
        """The record less what readers must not see: private citations, notes to colleagues, who must not be named."""
        told = (replace(self.public_form(citation), note="") for citation in record.public_citations)
        return replace(record, citations=tuple(told))

    def known_part(self, record: EventRecord) -> EventRecord:
        """The whole record for a colleague, but for the identities that are not theirs to know."""
        return replace(record, citations=tuple(self.public_form(citation) for citation in record.citations))

    def public_form(self, citation: CitationRecord) -> CitationRecord:
        """The citation as it is, or without the identity of its source where that must not be told."""
        source = citation.source
        key, reason = self._found(source)
        if not reason:
            return citation
        return replace(citation, source=replace(source, key=key)).without_identity(reason)

    def hushed(self, text: str) -> str:
        """A line that the program wrote with a title in it, with the public reason in place of the title."""
        titles = {
            (identity[1], reason)
            for identity, (_, reason) in self.identities.items()
            if identity[0] == "title"
        }
        for title, reason in sorted(titles, key=lambda told: -len(told[0])):
            text = text.replace(title, reason)
        return text

    def _found(self, source: SourceRecord) -> tuple[int, str]:
        """Which source it is, and the reason to be told: the one that stands now, else the one that was frozen."""
        if source.key in self.reasons:
            return source.key, self.reasons[source.key]
        if not source.key:
            for identity in _identities(source.title, source.publisher, source.url, source.archived_url):
                if identity in self.identities:
                    return self.identities[identity]
        is_frozen = self.holds_frozen and source.is_restricted
        return source.key, source.public_reason if is_frozen else ""


def known_as(source: SourceRecord) -> list[str]:
    """What a source is recognised by in records that do not know its key."""
    return [source.title, source.publisher, source.url, source.archived_url]


def _identities(title: str, publisher: str, url: str, archived_url: str) -> Iterable[Identity]:
    yield "title", title, publisher
    yield from (("address", address) for address in (url, archived_url) if address)
