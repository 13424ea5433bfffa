"""A timeline as a list to be read: its public events under headings of time, with their sources. Never writes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from timeline.dates import EdtfDate
from timeline.dates.calendar import SECONDS_PER_DAY, days_from_civil
from timeline.layout.bitmaps import first_positions, last_positions
from timeline.models import Lane, Notice, PublishedEntry, Restrictions
from timeline.records import EventRecord
from timeline.rendering.chart import Chart
from timeline.rendering.citation_line import SourceLine, SourceNumbers, number_sources, source_line
from timeline.rendering.entry_rows import EntryRows
from timeline.rendering.event_item import EventItem, event_item
from timeline.rendering.headings import Headings
from timeline.rendering.languages import date_in_words
from timeline.rendering.public_notices import notices_by_event
from timeline.rendering.reader_filter import ReaderFilter
from timeline.rendering.selection import Selection
from timeline.rendering.view_state import Order

LONGEST_LIST = 20
"""More events than these are read a piece at a time: a phone has to load them and lay them all out."""

NEAR_TODAY = 10
"""A list that starts at today shows as many of what came just before, and of what comes."""


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
    """`groups` are only what was asked for, or a piece of it, and `shown` counts their events.

    `entry_count` counts what is public, tombstones included, `event_count` the live events, `found` what was asked for.
    `next_query` and `previous_query` are the addresses of the pieces behind and before this one, `beginning_query` that
    of the first one; each is "" where there is none. Sources are numbered over the whole timeline where it is shown in
    one piece, else over what is shown; `source_count` is how many there are on the whole of it. `today_words` are there
    where the list was asked to start at today: its line stands before the event `today_before`, or after all of them.
    """

    groups: tuple[OutlineGroup, ...]
    sources: tuple[SourceLine, ...]
    entry_count: int
    event_count: int
    source_count: int
    found: int
    shown: int
    updated_at: datetime | None
    next_query: str
    previous_query: str = ""
    beginning_query: str = ""
    today_words: str = ""
    today_before: str = ""

    @property
    def is_continued(self) -> bool:
        return bool(self.previous_query)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Positions in the order in which they are shown, and whether there are more on either side. `today` is how many of
    them stand before the line of today, None where it is not drawn."""

    positions: Sequence[int]
    has_before: bool
    has_after: bool
    today: int | None = None


def timeline_outline(
    rows: EntryRows,
    selection: Selection,
    asked: ReaderFilter,
    *,
    at: datetime,
    notices_at: datetime,
    language: str,
    most: int | None = None,
) -> Outline:
    """Read the piece that was asked for of what was public at that moment: a query for its entries, one for the sources
    that must not be told of, and for notices one, or two where there are any. It holds `most` events at most."""
    most = most or LONGEST_LIST
    chart, found = selection.chart, selection.found
    piece = _piece(chart, found, asked, at, most)
    is_whole = len(chart) <= most
    keys = [chart.index.key[place] for place in piece.positions]
    entries = rows.whole(list(chart.index.key) if is_whole else keys)
    shown = [entries[key] for key in keys if key in entries]
    restrictions = Restrictions.now()
    records = {key: restrictions.public_part(row.published_event.to_record()) for key, row in entries.items()}
    numbered = [entries[key] for key in chart.index.key if key in entries] if is_whole else shown
    numbers = number_sources(
        citation
        for entry in numbered
        if entry.published_event.standing == "live"
        for citation in records[entry.pk].public_citations
    )
    notices = notices_by_event([entry.published_event.event_id for entry in shown], at=notices_at)
    topics: dict[tuple[str, ...], str] = {
        (slug,): topic.name for topic in chart.topics.values() for slug in (topic.slug, *topic.merged)
    }
    return Outline(
        groups=tuple(_groups(shown, records, numbers, notices, topics, language)),
        sources=tuple(source_line(source, number, language) for source, number in numbers.items()),
        entry_count=len(chart),
        event_count=chart.live.bit_count(),
        source_count=len(numbers) if is_whole else chart.source_count,
        found=found.bit_count(),
        shown=len(shown),
        updated_at=chart.updated_at,
        **_queries(asked, piece, shown),
        **_today(asked, piece, chart, at),
    )


def _piece(chart: Chart, found: int, asked: ReaderFilter, at: datetime, most: int) -> _Piece:
    """Where the list goes on, ends, or begins: at its beginning when the event that was named is not there."""
    is_newest = asked.view.order is Order.NEWEST
    before, after = (chart.position_of(name) if name else None for name in (asked.before, asked.after))
    if before is not None:
        # Read backwards from that event, and turned around.
        rest = _behind(found, before, is_forward=is_newest)
        chosen = _first(rest, most, is_forward=is_newest)[::-1]
        return _Piece(chosen, rest.bit_count() > len(chosen), has_after=True)
    if after is not None:
        rest = _behind(found, after, is_forward=not is_newest)
    elif asked.view.starts_today and found:
        return _around_today(chart, found, at, is_newest=is_newest)
    else:
        rest = found
    chosen = _first(rest, most, is_forward=not is_newest)
    return _Piece(chosen, rest.bit_count() < found.bit_count(), rest.bit_count() > len(chosen))


def _behind(found: int, position: int, *, is_forward: bool) -> int:
    """What of the set stands behind that position, as one goes."""
    up_to = (1 << position + 1) - 1
    return found & ~up_to if is_forward else found & up_to >> 1


def _first(found: int, most: int, *, is_forward: bool) -> Sequence[int]:
    return first_positions(found, most) if is_forward else last_positions(found, most)


def _around_today(chart: Chart, found: int, at: datetime, *, is_newest: bool) -> _Piece:
    """What came just before, and what today and the days to come bring, with today between them."""
    day = days_from_civil(at.year, at.month, at.day)
    begun = (1 << chart.index.begun_before(day * SECONDS_PER_DAY)) - 1
    past = last_positions(found & begun, NEAR_TODAY)
    ahead = first_positions(found & ~begun, NEAR_TODAY)
    has_earlier = (found & begun).bit_count() > len(past)
    has_later = (found & ~begun).bit_count() > len(ahead)
    if is_newest:
        return _Piece([*ahead[::-1], *past], has_later, has_earlier, today=len(ahead))
    return _Piece([*past[::-1], *ahead], has_earlier, has_later, today=len(past))


def _today(asked: ReaderFilter, piece: _Piece, chart: Chart, at: datetime) -> dict[str, str]:
    """What the line of today says, and before which event it stands."""
    if piece.today is None:
        return {}
    date = date_in_words(EdtfDate.from_civil(at.year, at.month, at.day))
    words = date if asked.view.as_of else _("Today, %(date)s") % {"date": date}
    behind = piece.positions[piece.today : piece.today + 1]
    return {"today_words": words, "today_before": chart.columns.public_id(behind[0]) if behind else ""}


def _queries(asked: ReaderFilter, piece: _Piece, shown: Sequence[PublishedEntry]) -> dict[str, str]:
    beginning = asked.view.query(starts_today=False)
    said = {"next_query": "", "previous_query": "", "beginning_query": ""}
    if shown and piece.has_after:
        said["next_query"] = _with(beginning, "after", shown[-1])
    if piece.has_before:
        said["previous_query"] = _with(beginning, "before", shown[0]) if shown else beginning
        said["beginning_query"] = beginning
    return said


def _with(query: str, name: str, entry: PublishedEntry) -> str:
    return f"{query}{'&' if len(query) > 1 else ''}{name}={entry.public_id}"


def _groups(
    shown: Sequence[PublishedEntry],
    records: Mapping[int, EventRecord],
    numbers: SourceNumbers,
    notices: Mapping[int, list[Notice]],
    topics: Mapping[tuple[str, ...], str],
    language: str,
) -> Iterable[OutlineGroup]:
    headings = Headings.for_dates([entry.published_event.date for entry in shown], language)
    groups: dict[str, list[OutlineItem]] = {}
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
