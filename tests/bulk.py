"""A long public timeline in little time: approved and published in bulk, past the verbs of `editorial`, from a seed.

The database's own guards hold all the same. The words are nobody's.
"""

from random import Random

from django.utils import timezone

from tests import cast, make
from timeline.management.publishing_in_bulk import publish_in_bulk
from timeline.models import (
    Decision,
    Event,
    Lane,
    Review,
    Revision,
    Stage,
    Standing,
    Timeline,
    Topic,
    TopicKind,
    turn_every_page,
)
from timeline.models.slugs import slug_from
from timeline.records import CitationRecord, EntryRecord, EventRecord, Occurrence, SourceRecord

BATCH = 1_000
WHO = ("council", "ministry", "port", "court", "parliament", "garrison", "observatory", "refinery")
DID = ("opens", "closes", "rejects", "approves", "delays", "suspends", "inspects", "renames", "restores")
WHAT = ("border crossing", "grain quota", "water treaty", "night ferry", "census", "rail link", "tariff")
PLACES = ("Arvel", "Brennick", "Corvath", "Dunmere", "Eskole", "Farrow", "Galdin", "Hestrel", "Ivarra")
TOPICS = {
    "Borders": TopicKind.SUBJECT,
    "Grain": TopicKind.SUBJECT,
    "Water": TopicKind.SUBJECT,
    "Ada Venn": TopicKind.PERSON,
    "Oto Marsh": TopicKind.PERSON,
    "Harbour Board": TopicKind.ORGANISATION,
}
SOURCES = [
    SourceRecord(
        title=f"Bulletin {number}", publisher=f"The {place} Courier", url=f"https://example.org/{number}"
    )
    for number, place in enumerate(PLACES * 40, start=1)
]


def publish_many(timeline: Timeline, count: int, *, seed: int = 2014) -> None:
    """Let so many events be live on the timeline, from 1990 to 2025, in all its lanes and of every importance."""
    random = Random(seed)
    lanes = list(timeline.lanes.all())
    topics = [_topic(name, kind) for name, kind in TOPICS.items()]
    for first in range(0, count, BATCH):
        numbers = range(first + 1, min(first + BATCH, count) + 1)
        _publish([_record(random, number, timeline, lanes, topics) for number in numbers])
    turn_every_page()


def _publish(records: list[EventRecord]) -> None:
    author, publisher, now = cast.edith(), cast.paula(), timezone.now()
    events = Event.objects.bulk_create(
        Event(
            headline=record.headline,
            date=record.edtf,
            stage=Stage.APPROVED,
            standing=Standing.LIVE,
            created_by=author,
            last_edited_by=author,
        )
        for record in records
    )
    revisions = Revision.objects.bulk_create(
        Revision(event=event, number=1, record=record.to_json(), author=author, written_at=now)
        for event, record in zip(events, records, strict=True)
    )
    reviews = Review.objects.bulk_create(
        Review(event=revision.event, revision=revision, submitted_by=author, submitted_at=now)
        for revision in revisions
    )
    Review.objects.filter(pk__in=[review.pk for review in reviews]).update(
        decision=Decision.APPROVED, reviewer=publisher, decided_at=now
    )
    publish_in_bulk(revisions, by=publisher, at=now)


def _record(
    random: Random, number: int, timeline: Timeline, lanes: list[Lane], topics: list[Topic]
) -> EventRecord:
    pick = random.choice
    place = pick(PLACES)
    sources = random.sample(SOURCES, pick((1, 1, 2, 3)))
    about = random.sample(topics, pick((0, 1, 1, 2)))
    return EventRecord(
        headline=f"The {place} {pick(WHO)} {pick(DID)} the {pick(WHAT)} ({number})",
        date=_date(random),
        summary="Nobody could say why. The matter was put to the vote again in the evening.",
        place=place,
        occurrence=pick((*[Occurrence.HAPPENED] * 8, Occurrence.CLAIMED, Occurrence.PLANNED)),
        citations=tuple(CitationRecord(source, quote="It was put to the vote.") for source in sources),
        entries=(EntryRecord(timeline.slug, pick(lanes).slug, pick((1, 2, 2, 3, 3, 3, 4, 5))),),
        topics=tuple(sorted(topic.slug for topic in about)),
    )


def _date(random: Random) -> str:
    """Mostly days; some months, years, decades and ranges, as in a real bank of events."""
    year, kind = random.randint(1990, 2025), random.random()
    day = f"{year}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
    if kind < 0.7:
        return day
    if kind < 0.85:
        return day[:7]
    if kind < 0.92:
        return day[:4]
    return f"{day[:7]}/{year + random.randint(1, 5)}" if kind < 0.99 else f"{day[:3]}X"


def _topic(name: str, kind: str) -> Topic:
    return Topic.objects.filter(name=name).first() or Topic.objects.create(
        name=name, slug=slug_from(name), kind=kind
    )


def long_timeline(count: int, title: str = "A long story") -> Timeline:
    timeline = make.timeline(title)
    publish_many(timeline, count)
    return timeline
