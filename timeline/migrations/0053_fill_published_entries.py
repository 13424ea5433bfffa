"""Fills, for what is published already, the columns and tables by which readers find it, batch by batch.

What the previous release publishes while this runs gets its columns from a trigger, and its words and topics with its
next publication.
"""

from django.db import migrations, transaction

from timeline.models.published_entry import identities_of, told_of
from timeline.models.published_words import words_of
from timeline.models.restrictions import Restrictions
from timeline.records import EventRecord

BATCH = 500
COPIED = ("public_id", "standing", "occurrence", "public_from", "public_until")
TOLD = ("rise", "fall", "is_date_certain", "place", "source_count")


def fill(apps, schema_editor):
    alias = schema_editor.connection.alias
    topics = {topic.slug: topic for topic in apps.get_model("timeline", "Topic").objects.using(alias)}
    sources = apps.get_model("timeline", "Source").objects.using(alias)
    restrictions = Restrictions._of(sources.filter(is_restricted=True))
    entries = apps.get_model("timeline", "PublishedEntry").objects.using(alias)
    last = 0
    while True:
        with transaction.atomic(using=alias):
            found = entries.filter(pk__gt=last).select_related("published_event").order_by("pk")
            batch = [(entry, _record(entry, restrictions)) for entry in found[:BATCH]]
            if not batch:
                return
            _fill_columns(entries, batch)
            _fill_words(apps, alias, batch, {slug: topic.name for slug, topic in topics.items()})
            _fill_found_by(apps, alias, batch, topics)
        last = batch[-1][0].pk


def empty(apps, schema_editor):
    for name in ("PublishedWords", "PublishedSource", "PublishedTopic"):
        apps.get_model("timeline", name).objects.using(schema_editor.connection.alias).all().delete()


def _record(entry, restrictions):
    record = entry.published_event.record
    told = EventRecord.from_json(record) if record else EventRecord(headline="", date="")
    return restrictions.public_part(told)


def _fill_columns(entries, batch):
    for entry, record in batch:
        event = entry.published_event
        for column in COPIED:
            setattr(entry, column, getattr(event, column))
        if event.date:
            for column, value in told_of(event.standing, event.date, record).items():
                setattr(entry, column, value)
    entries.bulk_update([entry for entry, _ in batch], [*COPIED, *TOLD], batch_size=50)


def _fill_words(apps, alias, batch, names):
    words = apps.get_model("timeline", "PublishedWords")
    words.objects.using(alias).bulk_create(
        [
            words(
                entry=entry,
                timeline_id=entry.timeline_id,
                text=words_of(entry.standing, entry.headline, record, names),
            )
            for entry, record in batch
        ],
        ignore_conflicts=True,
    )


def _fill_found_by(apps, alias, batch, topics):
    live = {entry.published_event_id: record for entry, record in batch if entry.standing == "live"}
    topic, source = (apps.get_model("timeline", name) for name in ("PublishedTopic", "PublishedSource"))
    topic.objects.using(alias).bulk_create(
        [
            topic(published_event_id=key, topic=topics[slug])
            for key, record in live.items()
            for slug in record.topics
            if slug in topics
        ],
        ignore_conflicts=True,
    )
    source.objects.using(alias).bulk_create(
        [
            source(published_event_id=key, identity=identity)
            for key, record in live.items()
            for identity in sorted(identities_of(record))
        ],
        ignore_conflicts=True,
    )


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("timeline", "0052_what_readers_find_events_by")]

    operations = [migrations.RunPython(fill, empty)]
