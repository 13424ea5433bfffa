"""What is new on a timeline, newest first: each event as it was last published, or each publication by itself.

For feeds. Reads publications and says nothing of how long a reader has been away.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext as _

from timeline.models import PublishedEntry, PublishedEvent, Restrictions, Standing, Timeline
from timeline.rendering.citation_line import number_sources
from timeline.rendering.event_item import EventItem, event_item, notice_text
from timeline.rendering.openings import met_before, openings_of
from timeline.rendering.public_notices import notices_by_event
from timeline.rendering.topic_names import topic_names

MOST = 50


@dataclass(frozen=True, slots=True)
class NewsItem:
    """`sequence` counts the publications of the event up to this one, which began at `at`."""

    event: EventItem
    title: str
    text: str
    sequence: int
    at: datetime


def latest_events(timeline: Timeline, *, at: datetime) -> list[NewsItem]:
    """The events that stand on the timeline, those published last first."""
    found = PublishedEntry.objects.standing_at(at).filter(timeline=timeline, standing=Standing.LIVE)
    return _shaped(_newest(found), timeline, at, tells_change=False)


def latest_changes(timeline: Timeline, *, at: datetime) -> list[NewsItem]:
    """What was published, changed and retracted there, as long as readers can still meet its event.

    Nothing is told of the time before an event was withheld or while the timeline was closed, nor of what a retracted
    event once said.
    """
    stands_there = PublishedEntry.objects.standing_at(at).filter(timeline=timeline)
    now = PublishedEvent.objects.filter(Exists(stands_there.filter(published_event=OuterRef("pk"))))
    later = PublishedEvent.objects.ever_public(at).filter(
        event=OuterRef("published_event__event"), sequence__gt=OuterRef("published_event__sequence")
    )
    # Asked of each entry from the newest on, until there are enough: no list of all that is reachable is made.
    found = PublishedEntry.objects.ever_public(at).filter(
        ~Exists(later.filter(standing__in=[Standing.WITHHELD, Standing.RETRACTED])),
        Exists(now.filter(event=OuterRef("published_event__event"))),
        openings_of(timeline).overlapped("public_from", "public_until"),
        timeline=timeline,
    )
    # Told as new to readers who could not meet it before, however often it was published behind closed doors.
    of_it = PublishedEntry.objects.lasting().filter(
        published_event__event=OuterRef("published_event__event"), timeline__is_public=True
    )
    was_met = Exists(met_before(of_it.not_withheld_since(), OuterRef("public_from")))
    return _shaped(_newest(found.annotate(was_met=was_met)), timeline, at, tells_change=True)


def _newest(found: QuerySet[PublishedEntry]) -> list[PublishedEntry]:
    rows = found.select_related("published_event")
    return list(rows.order_by("-public_from", "-pk")[:MOST])


def _shaped(
    entries: Sequence[PublishedEntry], timeline: Timeline, at: datetime, *, tells_change: bool
) -> list[NewsItem]:
    restrictions = Restrictions.now()
    records = [restrictions.public_part(entry.published_event.to_record()) for entry in entries]
    topics = topic_names(slug for record in records for slug in record.topics)
    notices = notices_by_event([entry.published_event.event_id for entry in entries], at=at)
    news = []
    for entry, record in zip(entries, records, strict=True):
        publication = entry.published_event
        told = notices.get(publication.event_id, [])
        if tells_change:
            told = [notice for notice in told if notice.publication_id == publication.pk]
        item = event_item(
            publication,
            record,
            headline=entry.headline,
            numbers=number_sources(record.public_citations),
            notices=told,
            topics=topics,
            language=timeline.language,
        )
        title = f"{item.date.words}: {item.headline}"
        if tells_change:
            title = f"{_kind(item, getattr(entry, 'was_met', False))}: {item.headline}"
        is_past = publication.public_until is not None and publication.public_until <= at
        text = "" if is_past else _text(item)
        news.append(NewsItem(item, title, text, publication.sequence, publication.public_from))
    return news


def _kind(item: EventItem, was_met: bool) -> str:
    if item.is_retracted:
        return _("Retracted")
    if item.notices:
        return item.notices[0].label
    return _("Changed") if was_met else _("Published")


def _text(item: EventItem) -> str:
    said = [item.date.words, item.summary_words]
    said += [f"{notice.label}: {notice_text(notice)}" for notice in item.notices]
    if item.sources:
        said.append(_("Source: %(source)s") % {"source": ", ".join(item.sources)})
    return "\n\n".join(part for part in said if part)
