"""Keeping the words by which readers find what is published, and what it is counted by. Only what is public goes in."""

import json
from collections.abc import Collection, Iterable, Mapping
from functools import reduce
from operator import or_

from django.db.models import Q, QuerySet, TextField
from django.db.models.functions import Cast

from timeline.models import (
    PublishedEntry,
    PublishedEvent,
    PublishedSource,
    PublishedTopic,
    PublishedWords,
    Restrictions,
    Source,
    Standing,
    Topic,
    turn_every_page,
)
from timeline.models.published_entry import identities_of
from timeline.models.published_words import words_of
from timeline.records import EventRecord

BATCH = 500


def index_publications(told: Collection[tuple[PublishedEvent, EventRecord]]) -> None:
    """Let readers find new publications, whose entries are there, by topic, source and words.

    Each comes with the public part of its record.
    """
    live = [(publication, record) for publication, record in told if publication.standing == Standing.LIVE]
    topics = _topics(record for _, record in told)
    PublishedTopic.objects.bulk_create(
        PublishedTopic(published_event=publication, topic=topics[slug])
        for publication, record in live
        for slug in record.topics
        if slug in topics
    )
    PublishedSource.objects.bulk_create(
        PublishedSource(published_event=publication, identity=identity)
        for publication, record in live
        for identity in sorted(identities_of(record))
    )
    records = {publication.pk: record for publication, record in told}
    entries = PublishedEntry.objects.filter(published_event__in=list(records))
    PublishedWords.objects.bulk_create(_words(entries, records, topics))


def reword_publications_with(topic: Topic) -> None:
    """Let readers find what bears this topic, or one that was merged into it, by the name that it has now."""
    borne = PublishedTopic.objects.filter(Q(topic=topic) | Q(topic__merged_into=topic))
    _reword(PublishedEvent.objects.filter(pk__in=borne.values("published_event")))


def reword_publications_citing(source: Source) -> None:
    """Let readers find nothing by the name of a source that they must not be told of, or find it again, and let no page
    be shown that was made before."""
    turn_every_page()
    spelt = {f'"key": {source.pk},', f'"key": {source.pk}}}'}
    names = {source.title, source.url, source.archived_url}
    for known in source.known_as or ():
        names |= {known[0], *known[2:]}
    # JSON may be stored with or without its letters escaped.
    spelt |= {
        told for name in names if name for told in (json.dumps(name), json.dumps(name, ensure_ascii=False))
    }
    told = PublishedEvent.objects.annotate(told=Cast("record", TextField()))
    _reword(told.filter(reduce(or_, (Q(told__contains=words) for words in sorted(spelt)))))


def _reword(publications: "QuerySet[PublishedEvent]") -> None:
    keys = list(publications.values_list("pk", flat=True))
    restrictions = Restrictions.now()
    for first in range(0, len(keys), BATCH):
        batch = PublishedEvent.objects.in_bulk(keys[first : first + BATCH])
        records = {
            key: restrictions.public_part(publication.to_record())
            for key, publication in batch.items()
            if publication.record
        }
        entries = PublishedEntry.objects.filter(published_event__in=list(records))
        PublishedWords.objects.bulk_create(
            _words(entries, records, _topics(records.values())),
            update_conflicts=True,
            unique_fields=["entry"],
            update_fields=["text"],
        )


def _words(
    entries: Iterable[PublishedEntry], records: Mapping[int, EventRecord], topics: Mapping[str, Topic]
) -> list[PublishedWords]:
    names = {slug: (topic.merged_into or topic).name for slug, topic in topics.items()}
    return [
        PublishedWords(
            entry=entry,
            timeline_id=entry.timeline_id,
            text=words_of(entry.standing, entry.headline, records[entry.published_event_id], names),
        )
        for entry in entries
    ]


def _topics(records: Iterable[EventRecord]) -> dict[str, Topic]:
    slugs = {slug for record in records for slug in record.topics}
    found = Topic.objects.filter(slug__in=slugs).select_related("merged_into")
    return {topic.slug: topic for topic in found} if slugs else {}
