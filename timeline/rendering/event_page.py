"""Everything public about one event: what it says, what it rests on, how it came to say so. Never writes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from timeline.models import (
    Lane,
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
from timeline.rendering.comparison import Names
from timeline.rendering.event_item import EventItem, NoticeLine, event_item
from timeline.rendering.languages import listed, speaking, within_a_sentence
from timeline.rendering.neighbours import Neighbour, Neighbours, neighbours_on
from timeline.rendering.openings import openings_of_each
from timeline.rendering.public_changes import PublicChange, public_changes
from timeline.rendering.public_notices import public_notices
from timeline.rendering.topic_names import topic_names


class Absence(StrEnum):
    """Why there is no page: never public, or taken out of sight."""

    UNKNOWN = "unknown"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class Publication:
    """One line of the public history. `has_page` where what it said then can still be read at an address of its own."""

    at: datetime
    words: str
    sequence: int
    changes: tuple[PublicChange, ...] = ()
    has_page: bool = False


@dataclass(frozen=True, slots=True)
class Appearance:
    """The event on one public timeline: its lane, what it is called there, and what stands beside it."""

    timeline: Timeline
    lane: Lane
    headline: str
    earlier: Neighbour | None = None
    later: Neighbour | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """A notice with the numbers of the past publications before and after it; 0 where there is none to read."""

    notice: NoticeLine
    before: int = 0
    after: int = 0


@dataclass(frozen=True, slots=True)
class PublicEvent:
    """The publications of an event that readers may know of, oldest first, and where each stands in public."""

    current: PublishedEvent
    seen: tuple[PublishedEvent, ...]
    entries: Mapping[int, Sequence[PublishedEntry]]

    @property
    def language(self) -> str:
        return self.entries[self.current.pk][0].timeline.language

    @property
    def is_retracted(self) -> bool:
        return self.current.standing == Standing.RETRACTED

    @property
    def past(self) -> dict[int, PublishedEvent]:
        """What it said before, by number, as long as it is not retracted: then nothing of it is said any more."""
        if self.is_retracted:
            return {}
        return {
            row.sequence: row
            for row in self.seen
            if row.pk != self.current.pk and row.standing == Standing.LIVE
        }


@dataclass(frozen=True, slots=True)
class EventPage:
    language: str
    item: EventItem
    sources: tuple[SourceLine, ...]
    appearances: tuple[Appearance, ...]
    corrections: tuple[Correction, ...]
    history: tuple[Publication, ...]
    published_at: datetime
    updated_at: datetime

    @property
    def newest_correction(self) -> Correction | None:
        return self.corrections[0] if self.corrections else None

    @property
    def earlier_corrections(self) -> tuple[Correction, ...]:
        return self.corrections[1:]


def event_page(public_id: str, *, at: datetime) -> EventPage | Absence:
    """Read one event as it was public at that moment, in six queries, one more where it has topics or stood otherwise
    before, and a few for an event that others were merged into: what was put right of those is told with its own
    notices."""
    told = public_event(public_id, at=at)
    if isinstance(told, Absence):
        return told
    event = told.current.event_id
    merged = merged_into(event) if getattr(told.current, "took_in", False) else ()
    notices = list(public_notices([event, *merged], at=at))
    with speaking(told.language):
        beside = neighbours_on(told.entries[told.current.pk], at=at, language=told.language)
        return _shape(told, notices, beside)


def public_event(public_id: str, *, at: datetime) -> PublicEvent | Absence:
    """What of an event readers may know at that moment, or why nothing."""
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
    past = [row for row in _since_last_withheld(rows) if row.pk in entries and row.pk != current.pk]
    return PublicEvent(current, (*_seen_by_readers(past, entries), current), entries)


def page_instead_of(public_id: str, *, at: datetime) -> str:
    """Where readers of an event find it since it was merged, however often; "" where there is nothing for them.

    What was never public leads nowhere: its id is not theirs to know.
    """
    if not PublishedEvent.objects.ever_public(at).filter(public_id=public_id).exists():
        return ""
    kept = kept_instead_of(public_id)
    return kept if kept and public_event(kept, at=at) is not Absence.UNKNOWN else ""


def language_of(public_id: str) -> str:
    """That of an open timeline which the event stood on, for the page that says it is gone; "" where there is none."""
    found = PublishedEntry.objects.filter(
        published_event__event__public_id=public_id, timeline__is_public=True
    )
    return found.order_by("timeline__title").values_list("timeline__language", flat=True).first() or ""


def _shape(told: PublicEvent, notices: Sequence[Notice], beside: Mapping[int, Neighbours]) -> EventPage:
    current, rows, language = told.current, told.seen, told.language
    restrictions = Restrictions.now()
    records = {row.pk: restrictions.public_part(row.to_record()) for row in rows}
    record = records[current.pk]
    numbers = number_sources(record.public_citations)
    topics = topic_names(slug for one in records.values() for slug in one.topics)
    item = event_item(current, record, numbers=numbers, notices=notices, topics=topics, language=language)
    return EventPage(
        language=language,
        item=item,
        sources=()
        if told.is_retracted
        else tuple(source_line(source, number, language) for source, number in numbers.items()),
        appearances=tuple(_appearance(entry, beside) for entry in told.entries[current.pk]),
        corrections=tuple(_correction(notice, told) for notice in item.notices),
        history=tuple(_history(told, records, topics))[::-1],
        published_at=rows[0].public_from,
        updated_at=current.public_from,
    )


def _appearance(entry: PublishedEntry, beside: Mapping[int, Neighbours]) -> Appearance:
    found = beside.get(entry.timeline_id, Neighbours())
    return Appearance(entry.timeline, entry.lane, entry.headline, found.earlier, found.later)


def _correction(notice: NoticeLine, told: PublicEvent) -> Correction:
    if notice.sequence not in told.past and notice.sequence != told.current.sequence:
        return Correction(notice)
    earlier = [sequence for sequence in told.past if sequence < notice.sequence]
    after = notice.sequence if notice.sequence in told.past else 0
    return Correction(notice, before=max(earlier, default=0), after=after)


def _public_entries(rows: Sequence[PublishedEvent]) -> dict[int, list[PublishedEntry]]:
    """Where each publication stands that the public can reach. What a closed timeline told, its history keeps too."""
    found = PublishedEntry.objects.filter(published_event__in=rows, timeline__is_public=True)
    entries: dict[int, list[PublishedEntry]] = {}
    for entry in found.select_related("timeline", "lane").order_by("timeline__title"):
        entries.setdefault(entry.published_event_id, []).append(entry)
    return entries


def _seen_by_readers(
    past: Sequence[PublishedEvent], entries: Mapping[int, Sequence[PublishedEntry]]
) -> Iterator[PublishedEvent]:
    """Those that stood on a timeline while it was open: opening it later tells nothing of what was said before."""
    timelines = {entry.timeline_id: entry.timeline for row in past for entry in entries[row.pk]}
    openings = openings_of_each(timelines.values()) if timelines else {}
    for row in past:
        on = [openings[entry.timeline_id] for entry in entries[row.pk]]
        if any(each.was_public_within(row.public_from, row.public_until) for each in on):
            yield row


def _since_last_withheld(rows: Sequence[PublishedEvent]) -> Sequence[PublishedEvent]:
    """What was withheld once stays so, even when a later publication is live again."""
    withheld = [place for place, row in enumerate(rows) if row.standing == Standing.WITHHELD]
    return rows[withheld[-1] + 1 :] if withheld else rows


def _history(told: PublicEvent, records: Mapping[int, EventRecord], topics: Names) -> Iterator[Publication]:
    before: PublishedEvent | None = None
    for row in told.seen:
        changes: Sequence[PublicChange] = ()
        if row.standing == Standing.RETRACTED:
            words = _("Retracted")
        elif before is None or before.standing == Standing.RETRACTED:
            words = _("Published again") if before else _("Published")
        else:
            changes = public_changes(records[before.pk], records[row.pk], topics)
            words = _told(changes)
        yield Publication(
            at=row.public_from,
            words=words,
            sequence=row.sequence,
            changes=() if told.is_retracted else tuple(changes),
            has_page=row.sequence in told.past,
        )
        before = row


def _told(changes: Sequence[PublicChange]) -> str:
    """“Changed: date, summary”, in the words that the comparison has for the fields."""
    if not changes:
        return _("Published again, with nothing changed that readers see here")
    return _("Changed: ") + listed(within_a_sentence(change.label) for change in changes)
