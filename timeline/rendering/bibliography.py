"""The sources of a timeline in the order that a reader asks for, a piece at a time, or one with all that cites it.

Never writes. What is told of a source is what the newest publication that cites it says, as far as it may be told now:
the library, which nobody has reviewed, is not asked. Each page takes as many queries, however long the timeline is.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from heapq import nsmallest
from typing import NamedTuple
from urllib.parse import urlencode

from django.db.models import Count, Max, Min, OuterRef, Q, QuerySet, Subquery

from timeline.dates import OPEN_END, OPEN_START
from timeline.layout.bitmaps import positions
from timeline.models import (
    PublishedEntry,
    PublishedEvent,
    PublishedSource,
    Restrictions,
    SourceKind,
    Timeline,
)
from timeline.models.published_entry import identity_of, stands_at
from timeline.records import CitationRecord, SourceRecord
from timeline.rendering.chart import Chart
from timeline.rendering.citation_line import SourceLine, source_line
from timeline.rendering.date_line import DateLine, text_in_words
from timeline.rendering.editions import chart_of
from timeline.rendering.source_order import SourceOrder, order_words, place_of

SHOWN = 50
MOST_EVENTS = 12
"""More events than these on one source are counted, and stand on a page of its own."""

MOST_OF_ONE = 400
"""Of a single source so many are listed there."""

MOST_SORTED = 2_000
"""More sources than these are read in the order in which they are cited alone: any other takes a look at each."""

THROUGH = "published_event__entries__"


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
    event_count: int
    further: int
    # Finds the source again on this timeline, whatever is published.
    row: int
    # Of the orders that have headings: where it stands, and how many stand there on the whole of the list.
    heading: str = ""
    heading_count: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """An order to read the list in, as a link."""

    words: str
    query: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Bibliography:
    timeline: Timeline
    lines: tuple[BibliographyLine, ...]
    count: int
    # Addresses of the next piece and of the first one; "" where there is none, or none is needed.
    next_query: str = ""
    beginning_query: str = ""
    choices: tuple[Choice, ...] = ()
    is_of_one: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """Groups to be shown, what may be told of each, and where they stand under headings, where there are any."""

    groups: Sequence[Group]
    sources: Mapping[str, SourceRecord]
    headings: Mapping[str, tuple[str, int]]
    next_after: str


def bibliography(
    timeline: Timeline, *, at: datetime, after: str = "", order: str = "", source: str = ""
) -> Bibliography:
    """The sources after that place in the list; from the beginning where there is no such place. `source` is the row of
    one that is to be shown alone. Words that mean nothing are passed over."""
    cited = PublishedSource.objects.filter(stands_at(at, THROUGH), **{f"{THROUGH}timeline": timeline})
    chart = chart_of(timeline, at=at)
    count = chart.source_count
    one = _identity(timeline, source)
    chosen = _order(order) if count <= MOST_SORTED and not one else SourceOrder.CITED
    if chosen is SourceOrder.CITED:
        piece = _as_cited(cited.filter(identity=one) if one else cited, _read(after))
        is_continued = _read(after) is not None
    else:
        piece = _sorted(_groups(cited), chosen, after)
        is_continued = bool(after)
    identities = [group.identity for group in piece.groups]
    events = _events(timeline, identities, chart, most=MOST_OF_ONE if one else MOST_EVENTS)
    return Bibliography(
        timeline=timeline,
        lines=tuple(
            _line(group, piece, events.get(group.identity, ()), timeline.language)
            for group in piece.groups
            if group.identity in piece.sources
        ),
        count=count,
        next_query=_query(chosen, piece.next_after) if piece.next_after else "",
        beginning_query=_query(chosen) if is_continued or one else "",
        choices=_choices(chosen) if 1 < count <= MOST_SORTED and not one else (),
        is_of_one=bool(one),
    )


def _as_cited(cited: "QuerySet[PublishedSource]", place: tuple[int, int] | None) -> _Piece:
    groups = _groups(cited, place, most=SHOWN + 1)
    shown = groups[:SHOWN]
    next_after = f"{shown[-1].first}~{shown[-1].row}" if len(groups) > SHOWN else ""
    return _Piece(shown, _sources(shown), {}, next_after)


def _sorted(groups: Sequence[Group], order: SourceOrder, after: str) -> _Piece:
    """All of them in that order, of which the piece after that row is shown."""
    sources = _sources(groups)
    places = {identity: place_of(source, order) for identity, source in sources.items()}
    found = [group for group in groups if group.identity in places]
    found.sort(key=lambda group: (*places[group.identity].key, group.row))
    begin = next((number for number, group in enumerate(found, start=1) if str(group.row) == after), 0)
    shown = found[begin : begin + SHOWN]
    counts = Counter(place.heading for place in places.values())
    headings = {identity: (place.heading, counts[place.heading]) for identity, place in places.items()}
    next_after = str(shown[-1].row) if begin + SHOWN < len(found) else ""
    return _Piece(shown, sources, headings, next_after)


def _identity(timeline: Timeline, row: str) -> str:
    """Of the source that ever had this row on the timeline; "" where none had."""
    if not (row.isascii() and row.isdecimal() and len(row) < 19):
        return ""
    rows = PublishedSource.objects.filter(pk=int(row), **{f"{THROUGH}timeline": timeline})
    return rows.values_list("identity", flat=True).first() or ""


def _order(asked: str) -> SourceOrder:
    return next((order for order in SourceOrder if order == asked), SourceOrder.CITED)


def _choices(chosen: SourceOrder) -> tuple[Choice, ...]:
    return tuple(Choice(order_words(order), _query(order), order is chosen) for order in SourceOrder)


def _query(order: SourceOrder, after: str = "") -> str:
    said = {} if order is SourceOrder.CITED else {"order": order.value}
    return "?" + urlencode(said | ({"after": after} if after else {}), safe="~")


def _groups(
    cited: "QuerySet[PublishedSource]", place: tuple[int, int] | None = None, most: int | None = None
) -> list[Group]:
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
    return [Group(*values) for values in found[:most]]


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
    timeline: Timeline, identities: Sequence[str], chart: Chart, *, most: int
) -> Mapping[str, list[PublishedEntry]]:
    """The first events that cite each, in order of date."""
    # Which come first is told by the chart: to sort all that cites a much cited source takes a second.
    # The entry is found by an index alone; a join would read the publications, which are large, one by one.
    there = PublishedEntry.objects.filter(timeline=timeline, published_event=OuterRef("published_event"))
    cited = PublishedSource.objects.filter(identity__in=identities)
    keys: dict[str, set[int]] = {}
    for identity, key in cited.values_list("identity", Subquery(there.order_by().values("pk")[:1])):
        keys.setdefault(identity, set()).add(key or 0)
    index = chart.index
    live = positions(chart.of_keys(set().union(*keys.values())) & chart.live)
    places = {index.key[place]: place for place in live}
    first = {
        identity: nsmallest(most, places.keys() & held, key=places.__getitem__)
        for identity, held in keys.items()
    }
    light = PublishedEntry.objects.select_related("published_event").defer(
        "published_event__record", "published_event__summary"
    )
    entries = light.in_bulk({key for held in first.values() for key in held})
    return {identity: [entries[key] for key in held if key in entries] for identity, held in first.items()}


def _line(group: Group, piece: _Piece, entries: Sequence[PublishedEntry], language: str) -> BibliographyLine:
    source = piece.sources[group.identity]
    heading, heading_count = piece.headings.get(group.identity, ("", 0))
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
        event_count=group.events,
        further=group.events - len(entries),
        row=group.row,
        heading=heading,
        heading_count=heading_count,
    )


def _read(after: str) -> tuple[int, int] | None:
    first, _, row = after.partition("~")
    told = [first.removeprefix("-"), row]
    if not all(part.isascii() and part.isdecimal() and len(part) < 20 for part in told):
        return None
    place = int(first), int(row)
    return place if all(OPEN_START <= number <= OPEN_END for number in place) else None
