"""The passport: what an event, a source or a dated statement is when it is not a database row.

Extraction, seeds, stored revisions, exports and the desk's comparisons all speak these records, so that there is one
meaning of "event" and one difference between two of them. Nothing here knows Django, a clock or a page.
"""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from typing import Any, Self, cast

from timeline.dates import EdtfDate


class Occurrence(StrEnum):
    """What the world did with an event, as far as its sources say."""

    HAPPENED = "happened"
    ONGOING = "ongoing"
    PLANNED = "planned"
    CLAIMED = "claimed"
    FORECAST = "forecast"
    CANCELLED = "cancelled"


class Stance(StrEnum):
    """What a citation does for the event that cites it."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """A publication or document. Dates are EDTF text; empty means not known."""

    title: str
    kind: str = "article"
    publisher: str = ""
    authors: str = ""
    url: str = ""
    published: str = ""
    accessed: str = ""
    archived_url: str = ""
    archived: str = ""
    # Whose identity never leaves the desk, and what readers are told in its stead.
    is_restricted: bool = False
    public_reason: str = ""
    # Which source of the library it is; 0 where that is not known. Not a thing that is said of it.
    key: int = field(default=0, compare=False)
    # Set in the public form alone, to the key: two people who are told of in the same words stay two.
    told_apart: int = 0

    def without_identity(self, reason: str) -> "SourceRecord":
        """What readers may be told of a restricted source: why it is not named."""
        return SourceRecord(
            title=reason,
            kind="",
            is_restricted=True,
            public_reason=reason,
            key=self.key,
            told_apart=self.key or self.told_apart,
        )


@dataclass(frozen=True, slots=True)
class CitationRecord:
    """How an event rests on a source: the exact words where there are some, or where to look."""

    source: SourceRecord
    quote: str = ""
    locator: str = ""
    note: str = ""
    stance: Stance = Stance.SUPPORTS
    is_public: bool = True
    # Where the quote stands: the SHA-256 of the captured text and code points into it.
    capture: str = ""
    start: int | None = None
    end: int | None = None
    # Where the source dates the event otherwise: canonical EDTF text, and why the two differ.
    other_date: str = ""
    other_date_reason: str = ""
    # Whether readers may see the words of a restricted source.
    is_quote_released: bool = False
    # That of the quote (BCP 47); empty where nobody could tell. No change of what is said, so none that is told.
    language: str = field(default="", compare=False)

    def without_identity(self, reason: str) -> "CitationRecord":
        """What readers may be told of the citation of a restricted source: not where to look, nor a hash to try by."""
        return CitationRecord(
            source=self.source.without_identity(reason),
            quote=self.quote if self.is_quote_released else "",
            stance=self.stance,
            is_public=self.is_public,
            is_quote_released=self.is_quote_released,
            other_date=self.other_date if self.is_quote_released else "",
            other_date_reason=self.other_date_reason if self.is_quote_released else "",
            language=self.language if self.is_quote_released else "",
        )

    @property
    def can_be_checked(self) -> bool:
        """Whether a reader is told where in the source to look: of a restricted one, its words alone if released."""
        if self.source.is_restricted:
            return bool(self.quote and self.is_quote_released)
        return bool(self.quote or self.locator)


@dataclass(frozen=True, slots=True)
class LaneRecord:
    """A strip of a timeline. `colour` is the name of a colour in the design, such as "lane-1"."""

    name: str
    colour: str = "lane-1"
    slug: str = ""


@dataclass(frozen=True, slots=True)
class EraRecord:
    """A named time on a timeline, such as a war; `colour` as that of a lane."""

    name: str
    date: EdtfDate
    colour: str = "lane-1"


@dataclass(frozen=True, slots=True)
class TimelineRecord:
    """A chronology without its events. An empty slug is made from the title.

    `minimum_sources` is how many public sources an event needs before it can be published there.
    """

    title: str
    standfirst: str = ""
    language: str = "en"
    slug: str = ""
    lanes: tuple[LaneRecord, ...] = ()
    minimum_sources: int = 1
    eras: tuple[EraRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryRecord:
    """An event's place on one timeline; `timeline` and `lane` are slugs."""

    timeline: str
    lane: str
    importance: int = 3
    headline: str = ""


@dataclass(frozen=True, slots=True)
class ImageRecord:
    """A picture and its words. `name` finds its files; `width` and `height` are pixels of the largest.

    `alt` says what it shows to those who cannot see it, `credit` whose it is.
    """

    name: str
    kind: str
    width: int
    height: int
    alt: str = ""
    caption: str = ""
    credit: str = ""


class JoinedByField:
    """A record that two people may change at once: what they change in different fields stands beside each other."""

    __slots__ = ()

    def merged_with(self, theirs: Self, *, base: Self) -> tuple[Self, frozenset[str]]:
        """Lay this record, which was written over `base`, on what stands now, field by field.

        Returns the record with both persons' changes, and the names of the fields that both changed to different
        things: there this record's own value stands.
        """
        mine = {name for name, _, _ in self.changes_from(base)}
        others = {name for name, _, _ in theirs.changes_from(base)}
        clashes = {name for name, _, _ in self.changes_from(theirs)} & mine & others
        joined: Self = replace(cast(Any, theirs), **{name: getattr(self, name) for name in mine})
        return joined, frozenset(clashes)

    def changes_from(self, other: Self) -> Iterator[tuple[str, Any, Any]]:
        """Yield (field name, value in `other`, value here) for every field in which the two differ."""
        for name in (one.name for one in fields(cast(Any, self))):
            before, after = getattr(other, name), getattr(self, name)
            if before != after:
                yield name, before, after


@dataclass(frozen=True, slots=True)
class EventRecord(JoinedByField):
    """One event with everything that a revision freezes. `date` is canonical EDTF text, `topics` are slugs in order."""

    headline: str
    date: str
    date_words: str = ""
    summary: str = ""
    place: str = ""
    occurrence: Occurrence = Occurrence.HAPPENED
    attribution: str = ""
    citations: tuple[CitationRecord, ...] = ()
    entries: tuple[EntryRecord, ...] = ()
    topics: tuple[str, ...] = ()
    image: ImageRecord | None = None

    @property
    def edtf(self) -> EdtfDate:
        return EdtfDate.parse(self.date)

    @property
    def public_citations(self) -> tuple[CitationRecord, ...]:
        return tuple(citation for citation in self.citations if citation.is_public)

    @property
    def public_part(self) -> "EventRecord":
        """The record less what readers must not see: citations that are not public, and notes to colleagues."""
        return replace(
            self, citations=tuple(replace(citation, note="") for citation in self.public_citations)
        )

    def to_json(self) -> dict[str, Any]:
        """Plain data for a JSON column; `from_json` gives the same record back."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read a stored record. Keys that this version does not know are left out, missing ones take their default."""
        known = _known(cls, data)
        known["occurrence"] = Occurrence(known.get("occurrence", Occurrence.HAPPENED))
        known["citations"] = tuple(_citation_from_json(item) for item in known.get("citations", ()))
        known["entries"] = tuple(
            EntryRecord(**_known(EntryRecord, item)) for item in known.get("entries", ())
        )
        known["topics"] = tuple(known.get("topics", ()))
        image = known.get("image")
        known["image"] = ImageRecord(**_known(ImageRecord, image)) if image else None
        return cls(**known)


@dataclass(frozen=True, slots=True)
class Rival:
    """Another way to read the same words, and why one might."""

    edtf: str
    explanation: str


@dataclass(frozen=True, slots=True)
class ProposalRecord:
    """A dated statement found in a text. Offsets are Unicode code points into that text, ends exclusive.

    `start` and `end` span the date words alone and `words` holds exactly them; `sentence_start` and `sentence_end`
    span the sentence around them. `edtf` is None where the words depend on something that has no date.
    """

    start: int
    end: int
    words: str
    sentence_start: int
    sentence_end: int
    sentence: str
    edtf: str | None
    headline: str
    occurrence: Occurrence
    attribution: str
    confidence: float
    explanation: str
    rule: str
    rules_version: str
    rivals: tuple[Rival, ...] = ()


def _known(cls: type, data: Mapping[str, Any]) -> dict[str, Any]:
    names = {field.name for field in fields(cls)}
    return {key: value for key, value in data.items() if key in names}


def _citation_from_json(data: Mapping[str, Any]) -> CitationRecord:
    known = _known(CitationRecord, data)
    known["source"] = SourceRecord(**_known(SourceRecord, known["source"]))
    known["stance"] = Stance(known.get("stance", Stance.SUPPORTS))
    return CitationRecord(**known)
