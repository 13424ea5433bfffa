"""What stands on published entries beside their events: filled for what was there, ended with it, never rewritten."""

from datetime import timedelta
from typing import Any

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.utils import timezone

from tests import cast, make
from timeline.editorial.naming import create_topic
from timeline.editorial.publishing import unschedule
from timeline.editorial.withholding import withhold
from timeline.guards import install_guards, remove_guards
from timeline.layout.span import Span
from timeline.models import (
    PublishedEntry,
    PublishedEvent,
    PublishedSource,
    PublishedTopic,
    PublishedWords,
    Standing,
    Timeline,
)
from timeline.models.published_words import entries_with_words

pytestmark = pytest.mark.django_db
COPIED = ("public_id", "standing", "occurrence", "public_from", "public_until")


def copied(row: Any) -> list[Any]:
    return [getattr(row, column) for column in COPIED]


@pytest.fixture
def entry() -> PublishedEntry:
    create_topic("Grain", by=cast.edith())
    make.published_event("They met", date="2014", place="Arvel", topics=("grain",), summary="In the rain.")
    return PublishedEntry.objects.get()


def test_an_entry_knows_of_its_event_what_it_is_found_by(entry):
    assert copied(entry) == copied(entry.published_event)
    span = Span.of(make.day("2014"))
    assert (entry.rise, entry.fall, entry.is_date_certain) == (span.rise, span.fall, True)
    assert (entry.place, entry.source_count) == ("Arvel", 1)
    assert [row.topic.slug for row in PublishedTopic.objects.all()] == ["grain"]


def test_an_entry_ends_with_its_event(entry):
    event = entry.published_event.event
    event.refresh_from_db()
    withhold(event, by=cast.paula(), expected_version=event.version, reason="For the lawyers.")
    entry.refresh_from_db()
    assert entry.public_until is not None
    assert entry.public_until == entry.published_event.public_until
    assert not PublishedEntry.objects.published(timezone.now()).exists()


def test_what_is_called_off_never_begins():
    soon = timezone.now() + timedelta(hours=1)
    event = make.scheduled("To come", moment=soon)
    later = soon + timedelta(hours=1)
    assert PublishedEntry.objects.published(later).count() == 1
    unschedule(event, by=cast.paula(), expected_version=event.version)
    assert not PublishedEntry.objects.published(later).exists()


@pytest.mark.parametrize(
    "change",
    [
        {"place": "Elsewhere"},
        {"source_count": 9},
        {"standing": Standing.RETRACTED},
        {"public_from": timezone.now()},
        {"public_until": timezone.now()},
        {"rise": 1},
        {"is_date_certain": False},
        {"headline": "Another"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_the_database_refuses_to_rewrite_an_entry(entry, change):
    with pytest.raises(IntegrityError), transaction.atomic():
        PublishedEntry.objects.filter(pk=entry.pk).update(**change)


def test_what_the_release_before_writes_begins_and_ends_with_its_event(entry):
    """It knows nothing of the columns, and closes publications alone."""
    event = entry.published_event
    other = make.timeline("Other")
    bare = PublishedEntry.objects.create(
        published_event=event,
        timeline=other,
        lane=other.lanes.first(),
        headline="They met",
        earliest=entry.earliest,
        latest=entry.latest,
    )
    bare.refresh_from_db()
    assert copied(bare) == copied(event)
    PublishedEvent.objects.filter(pk=event.pk).update(public_until=timezone.now())
    assert set(PublishedEntry.objects.values_list("public_until", flat=True)) != {None}


def test_what_is_published_already_is_filled(entry):
    """The migration, run over rows that are as the release before left them."""
    told = {
        column: getattr(entry, column)
        for column in (*COPIED, "rise", "fall", "place", "source_count", "is_date_certain")
    }
    words = PublishedWords.objects.get().text
    identities = set(PublishedSource.objects.values_list("identity", flat=True))
    migration = MigrationLoader(connection).get_migration("timeline", "0053_fill_published_entries")
    [fill] = migration.operations
    remove_guards(connection)
    for model in (PublishedWords, PublishedTopic, PublishedSource):
        model.objects.all().delete()
    empty = {
        "public_id": "",
        "standing": "",
        "occurrence": "",
        "public_from": None,
        "rise": None,
        "fall": None,
    }
    PublishedEntry.objects.update(**empty, place="", source_count=0, is_date_certain=False)
    fill.code(apps, _Editor())
    install_guards(connection)
    entry = PublishedEntry.objects.get()
    assert {column: getattr(entry, column) for column in told} == told
    assert PublishedWords.objects.get().text == words
    assert set(PublishedSource.objects.values_list("identity", flat=True)) == identities
    assert PublishedTopic.objects.count() == 1


class _Editor:
    """As much of a schema editor as the migration asks for: a whole one refuses to begin within a test."""

    connection = connection


# what readers type, whether it finds the event
TYPED = [
    ("met", True),
    ("RAIN arv", True),
    ("grain", True),
    ("minutes secretariat", True),
    ("et", False),  # words are found from their beginning
    ("met nowhere", False),
    ('"', False),
    ("met OR nowhere", False),
    ("met* -rain", True),
]


@pytest.mark.parametrize(("typed", "is_found"), TYPED)
def test_an_event_is_found_by_what_its_page_says(entry, typed, is_found):
    timeline = Timeline.objects.get()
    assert entries_with_words(timeline, typed) == ([entry.pk] if is_found else [])
    assert entries_with_words(make.timeline("Other"), typed) == []
