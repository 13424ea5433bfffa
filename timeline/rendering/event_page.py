"""Everything public about one event: what it says, what it rests on, how it came to say so. Never writes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from timeline.models import (
    Merge,
    Notice,
    PublishedEntry,
    PublishedEvent,
    Restrictions,
    Standing,
    Timeline,
    kept_instead_of,
    merged_into,
)
from timeline.records import EventRecord
from timeline.rendering.citation_line import SourceLine, number_sources, source_line
from timeline.rendering.comparison import Change, Names, compare
from timeline.rendering.event_item import EventItem, event_item
from timeline.rendering.languages import speaking
from timeline.rendering.public_notices import public_notices
from timeline.rendering.topic_names import topic_names

# Where an event stands on the newsroom's timelines is told by links; slugs of timelines that are not public never.
NOT_TOLD = "entries"


class Absence(StrEnum):
    """Why there is no page: never public, or taken out of sight."""

    UNKNOWN = "unknown"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class Publication:
    """One line of the public history."""

    at: datetime
    words: str
    sequence: int
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class EventPage:
    language: str
    item: EventItem
    sources: tuple[SourceLine, ...]
    timelines: tuple[Timeline, ...]
    history: tuple[Publication, ...]
    published_at: datetime
    updated_at: datetime


def event_page(public_id: str, *, at: datetime) -> EventPage | Absence:
    """Read one event as it was public at that moment, in four queries, one more for the names of its topics and
    a few for an event that others were merged into.

    What was put right of those that were merged into it is told with its own notices.
    """
    took_in = Exists(Merge.objects.standing().filter(kept=OuterRef("event")))
    found = PublishedEvent.objects.ever_public(at).filter(public_id=public_id).annotate(took_in=took_in)
    rows = list(found.order_by("sequence"))
    current = next((row for row in rows if row.public_until is None or row.public_until > at), None)
    if current is None:
        return Absence.UNKNOWN
    if current.standing == Standing.WITHHELD:
        return Absence.WITHHELD
    entries = _public_entries(rows)
    if current.pk not in entries:
        return Absence.UNKNOWN  # so far it stands only where the public has no access
    seen = [row for row in _since_last_withheld(rows) if row.pk in entries]
    merged = merged_into(current.event_id) if getattr(current, "took_in", False) else ()
    notices = public_notices([current.event_id, *merged], at=at)
    with speaking(entries[current.pk][0].timeline.language):
        return _shape(current, seen, entries[current.pk], list(notices))


def page_instead_of(public_id: str, *, at: datetime) -> str:
    """Where readers of an event find it since it was merged, however often; "" where there is nothing for them.

    What was never public leads nowhere: its id is not theirs to know.
    """
    if not PublishedEvent.objects.ever_public(at).filter(public_id=public_id).exists():
        return ""
    kept = kept_instead_of(public_id)
    return kept if kept and event_page(kept, at=at) is not Absence.UNKNOWN else ""


def _shape(
    current: PublishedEvent,
    rows: Sequence[PublishedEvent],
    entries: Sequence[PublishedEntry],
    notices: Sequence[Notice],
) -> EventPage:
    language = entries[0].timeline.language
    restrictions = Restrictions.now()
    records = {row.pk: restrictions.public_part(row.to_record()) for row in rows}
    record = records[current.pk]
    numbers = number_sources(record.public_citations)
    is_retracted = current.standing == Standing.RETRACTED
    topics = topic_names(slug for told in records.values() for slug in told.topics)
    return EventPage(
        language=language,
        item=event_item(current, record, numbers=numbers, notices=notices, topics=topics, language=language),
        sources=()
        if is_retracted
        else tuple(source_line(source, number, language) for source, number in numbers.items()),
        timelines=tuple(entry.timeline for entry in entries),
        history=tuple(_history(rows, records, topics, tells_changes=not is_retracted))[::-1],
        published_at=rows[0].public_from,
        updated_at=current.public_from,
    )


def _public_entries(rows: Sequence[PublishedEvent]) -> dict[int, list[PublishedEntry]]:
    """Where each publication stands that the public can reach. What a closed timeline told, its history keeps too."""
    found = PublishedEntry.objects.filter(published_event__in=rows, timeline__is_public=True)
    entries: dict[int, list[PublishedEntry]] = {}
    for entry in found.select_related("timeline").order_by("timeline__title"):
        entries.setdefault(entry.published_event_id, []).append(entry)
    return entries


def _since_last_withheld(rows: Sequence[PublishedEvent]) -> Sequence[PublishedEvent]:
    """What was withheld once stays so, even when a later publication is live again."""
    withheld = [place for place, row in enumerate(rows) if row.standing == Standing.WITHHELD]
    return rows[withheld[-1] + 1 :] if withheld else rows


def _history(
    rows: Sequence[PublishedEvent],
    records: Mapping[int, EventRecord],
    topics: Names,
    *,
    tells_changes: bool,
) -> Iterator[Publication]:
    before: PublishedEvent | None = None
    for row in rows:
        if row.standing == Standing.RETRACTED:
            yield Publication(row.public_from, _("Retracted"), row.sequence)
        elif before is None or before.standing == Standing.RETRACTED:
            yield Publication(
                row.public_from, _("Published again") if before else _("Published"), row.sequence
            )
        else:
            changes = _changes(records[before.pk], records[row.pk], topics)
            yield Publication(
                row.public_from, _told(changes), row.sequence, tuple(changes) if tells_changes else ()
            )
        before = row


def _changes(before: EventRecord, after: EventRecord, topics: Names) -> list[Change]:
    told = compare(before, after, topics)
    return [change for change in told if change.field != NOT_TOLD]


def _told(changes: Sequence[Change]) -> str:
    """“Changed: date, summary”, in the words that the comparison has for the fields."""
    if not changes:
        return _("Published again, with nothing changed that readers see here")
    names = [change.label[0].lower() + change.label[1:] for change in changes]
    return _("Changed: ") + ", ".join(names)
