"""A timeline as a list to be read: its public events under headings of time, with their sources. Never writes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from timeline.models import Lane, Notice, PublishedEntry, Restrictions, Timeline
from timeline.records import EventRecord
from timeline.rendering.citation_line import SourceLine, SourceNumbers, number_sources, source_line
from timeline.rendering.event_item import EventItem, event_item
from timeline.rendering.headings import Headings
from timeline.rendering.public_notices import public_notices
from timeline.rendering.reader_filter import ReaderFilter, folded
from timeline.rendering.topic_names import topic_names
from timeline.rendering.view_state import Order

LONGEST_LIST = 200
"""More events than these are read a piece at a time: a phone has to lay them all out."""


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """An event in its lane."""

    event: EventItem
    lane: Lane


@dataclass(frozen=True, slots=True)
class OutlineGroup:
    """The events under one heading of time."""

    name: str
    heading: str
    items: tuple[OutlineItem, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """`entries` are all that is public, `matching` those that hold the words that were looked for, whatever the window:
    the axis draws them. `groups` are only what was asked for, `shown` their events.

    `found` counts what was asked for, `event_count` all live events. `next_query` is the address of the rest.
    """

    entries: tuple[PublishedEntry, ...]
    matching: tuple[PublishedEntry, ...]
    groups: tuple[OutlineGroup, ...]
    sources: tuple[SourceLine, ...]
    event_count: int
    found: int
    shown: int
    updated_at: datetime | None
    next_query: str
    is_continued: bool


def timeline_outline(
    timeline: Timeline,
    asked: ReaderFilter,
    *,
    at: datetime,
    entries: Sequence[PublishedEntry] | None = None,
) -> Outline:
    """Read what was public of the timeline at that moment: a query for its entries, and one each for notices, topics
    and the sources that must not be told of.

    Where `entries` are given, those are shown and none are read.
    """
    entries = sorted(_entries(timeline, at) if entries is None else entries, key=_place_in_time)
    restrictions = Restrictions.now()
    records = {entry.pk: restrictions.public_part(entry.published_event.to_record()) for entry in entries}
    told = [entry for entry in entries if entry.published_event.standing == "live"]
    numbers = number_sources(citation for entry in told for citation in records[entry.pk].public_citations)
    matching = [entry for entry in entries if _holds_words(entry, records[entry.pk], asked)]
    found = [entry for entry in matching if _is_in_view(entry, asked)]
    if asked.view.order is Order.NEWEST:
        found.reverse()
    first = _first_after(found, asked.after)
    shown = found[first : first + LONGEST_LIST]
    return Outline(
        entries=tuple(entries),
        matching=tuple(matching),
        groups=tuple(_groups(shown, records, numbers, _notices(shown, at), timeline.language)),
        sources=tuple(source_line(source, number, timeline.language) for source, number in numbers.items()),
        event_count=len(told),
        found=len(found),
        shown=len(shown),
        updated_at=max((entry.published_event.public_from for entry in entries), default=None),
        next_query=_next_query(asked, shown[-1]) if first + len(shown) < len(found) else "",
        is_continued=first > 0,
    )


def _entries(timeline: Timeline, at: datetime) -> QuerySet[PublishedEntry]:
    found = PublishedEntry.objects.published(at).filter(timeline=timeline)
    return found.select_related("lane", "published_event")


def _place_in_time(entry: PublishedEntry) -> tuple[object, str]:
    return entry.published_event.date, entry.published_event.public_id


def _is_in_view(entry: PublishedEntry, asked: ReaderFilter) -> bool:
    view = asked.view
    if not view.shows_lane(entry.lane.slug):
        return False
    if view.start and entry.latest < view.start.earliest:
        return False
    return not (view.end and entry.earliest > view.end.latest)


def _holds_words(entry: PublishedEntry, record: EventRecord, asked: ReaderFilter) -> bool:
    text = _searchable(entry, record) if asked.words else ""
    return all(word in text for word in asked.words)


def _searchable(entry: PublishedEntry, record: EventRecord) -> str:
    """What the list shows of the event, and no more: a search must not tell what the page does not."""
    said = [entry.headline]
    if entry.published_event.standing == "live":
        said += [record.headline, record.summary, record.place, record.attribution, record.date_words]
        for citation in record.public_citations:
            said += [citation.quote, citation.source.title, citation.source.publisher]
    return folded("\n".join(said))


def _first_after(found: Sequence[PublishedEntry], public_id: str) -> int:
    """Where the list goes on; at its beginning when that event is not in it."""
    places = {entry.published_event.public_id: place for place, entry in enumerate(found, start=1)}
    return places.get(public_id, 0) if public_id else 0


def _next_query(asked: ReaderFilter, last: PublishedEntry) -> str:
    query = asked.view.query()
    return f"{query}{'&' if len(query) > 1 else ''}after={last.published_event.public_id}"


def _notices(shown: Sequence[PublishedEntry], at: datetime) -> Mapping[int, list[Notice]]:
    events = [entry.published_event.event_id for entry in shown]
    notices: dict[int, list[Notice]] = {}
    for notice in public_notices(events, at=at):
        notices.setdefault(notice.event_id, []).append(notice)
    return notices


def _groups(
    shown: Iterable[PublishedEntry],
    records: Mapping[int, EventRecord],
    numbers: SourceNumbers,
    notices: Mapping[int, list[Notice]],
    language: str,
) -> Iterable[OutlineGroup]:
    shown = list(shown)
    headings = Headings.for_dates([entry.published_event.date for entry in shown], language)
    groups: dict[str, list[OutlineItem]] = {}
    topics = topic_names(slug for entry in shown for slug in records[entry.pk].topics)
    for entry in shown:
        item = event_item(
            entry.published_event,
            records[entry.pk],
            headline=entry.headline,
            numbers=numbers,
            notices=notices.get(entry.published_event.event_id, ()),
            topics=topics,
            language=language,
        )
        groups.setdefault(headings.of(item.edtf), []).append(OutlineItem(item, entry.lane))
    for number, (heading, items) in enumerate(groups.items(), start=1):
        yield OutlineGroup(f"time-{number}", heading, tuple(items))
