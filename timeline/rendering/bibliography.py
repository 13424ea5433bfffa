"""The sources of a timeline in the order in which its events first cite them, a piece at a time. Never writes.

What is told of a source is what the newest publication that cites it says, as far as it may be told now: the library,
which nobody has reviewed, is not asked. Each page takes as many queries, however long the timeline is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import Count, F, Max, Min, Q, QuerySet, Window
from django.db.models.functions import RowNumber

from timeline.dates import OPEN_END, OPEN_START
from timeline.models import (
    PublishedEntry,
    PublishedEvent,
    PublishedSource,
    Restrictions,
    SourceKind,
    Standing,
    Timeline,
)
from timeline.models.published_entry import identity_of, stands_at
from timeline.records import CitationRecord, SourceRecord
from timeline.rendering.citation_line import SourceLine, source_line
from timeline.rendering.date_line import DateLine, text_in_words

SHOWN = 50
MOST_EVENTS = 12
"""More events than these on one source are counted."""

THROUGH = "published_event__entries__"
ORDER = ("earliest", "precision", "latest", "public_id")


class Group(NamedTuple):
    """A source on the timeline: the first second of what first cites it, its first row, and who cites it last."""

    identity: str
    first: int
    row: int
    newest: int
    events: int


@dataclass(frozen=True, slots=True)
class CitedFor:
    public_id: str
    headline: str
    date: DateLine


@dataclass(frozen=True, slots=True)
class BibliographyLine:
    source: SourceLine
    kind: str
    accessed_words: str
    archived_words: str
    events: tuple[CitedFor, ...]
    further: int


@dataclass(frozen=True, slots=True)
class Bibliography:
    timeline: Timeline
    lines: tuple[BibliographyLine, ...]
    count: int
    # Where the next piece begins; "" where there is none.
    next_after: str
    is_continued: bool


def bibliography(timeline: Timeline, *, at: datetime, after: str = "") -> Bibliography:
    """The sources after that place in the list; from the beginning where there is no such place."""
    cited = PublishedSource.objects.filter(stands_at(at, THROUGH), **{f"{THROUGH}timeline": timeline})
    place = _read(after)
    groups = _groups(cited, place)
    shown = groups[:SHOWN]
    events = _events(timeline, [group.identity for group in shown], at)
    sources = _sources(shown)
    return Bibliography(
        timeline=timeline,
        lines=tuple(
            _line(group, sources[group.identity], events.get(group.identity, ()), timeline.language)
            for group in shown
            if group.identity in sources
        ),
        count=cited.aggregate(count=Count("identity", distinct=True))["count"],
        next_after=f"{shown[-1].first}~{shown[-1].row}" if len(groups) > SHOWN else "",
        is_continued=place is not None,
    )


def _groups(cited: "QuerySet[PublishedSource]", place: tuple[int, int] | None) -> list[Group]:
    told = cited.values("identity").annotate(
        first=Min("published_event__earliest"),
        row=Min("pk"),
        newest=Max("published_event"),
        events=Count("published_event__event", distinct=True),
    )
    if place:
        first, row = place
        told = told.filter(Q(first__gt=first) | Q(first=first, row__gt=row))
    found = told.order_by("first", "row").values_list("identity", "first", "row", "newest", "events")
    return [Group(*values) for values in found[: SHOWN + 1]]


def _sources(groups: Sequence[Group]) -> Mapping[str, SourceRecord]:
    """What may be told of each now, by the publication that cites it last."""
    restrictions = Restrictions.now()
    rows = PublishedEvent.objects.in_bulk([group.newest for group in groups])
    told: dict[str, SourceRecord] = {}
    for group in groups:
        citation = _citation(rows[group.newest].to_record().public_citations, group.identity)
        if citation:
            told[group.identity] = restrictions.public_form(citation).source
    return told


def _citation(citations: Sequence[CitationRecord], identity: str) -> CitationRecord | None:
    return next((citation for citation in citations if identity_of(citation.source) == identity), None)


def _events(
    timeline: Timeline, identities: Sequence[str], at: datetime
) -> Mapping[str, list[PublishedEntry]]:
    """The first events that cite each, in order of date."""
    entries: QuerySet[Any] = PublishedEntry.objects.filter(
        stands_at(at),
        timeline=timeline,
        standing=Standing.LIVE,
        published_event__sources__identity__in=identities,
    )
    numbered = entries.annotate(
        identity=F("published_event__sources__identity"),
        number=Window(
            RowNumber(),
            partition_by=F("published_event__sources__identity"),
            order_by=[F(name).asc() for name in ORDER],
        ),
    )
    light = numbered.select_related("published_event").defer(
        "published_event__record", "published_event__summary"
    )
    found: dict[str, list[PublishedEntry]] = {}
    for entry in light.filter(number__lte=MOST_EVENTS).order_by(*ORDER):
        found.setdefault(entry.identity, []).append(entry)
    return found


def _line(
    group: Group, source: SourceRecord, entries: Sequence[PublishedEntry], language: str
) -> BibliographyLine:
    return BibliographyLine(
        source=source_line(source, 0, language),
        kind=str(SourceKind(source.kind).label) if source.kind in SourceKind.values else "",
        accessed_words=text_in_words(source.accessed, language),
        archived_words=text_in_words(source.archived, language),
        events=tuple(
            CitedFor(
                entry.public_id,
                entry.headline,
                DateLine.of(entry.published_event.to_date(), language=language),
            )
            for entry in entries
        ),
        further=group.events - len(entries),
    )


def _read(after: str) -> tuple[int, int] | None:
    first, _, row = after.partition("~")
    told = [first.removeprefix("-"), row]
    if not all(part.isascii() and part.isdecimal() and len(part) < 20 for part in told):
        return None
    place = int(first), int(row)
    return place if all(OPEN_START <= number <= OPEN_END for number in place) else None
