"""Migrating a newsroom at work: rows that were there get their new columns, and going back loses nothing."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connections
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from tests import kept_database
from timeline.guards import GUARDS, remove_guards

ALIAS = "at_work"
DATES = ["2014", "2022-01-09/2022-01-10", "2021-11~/..", "Y-66000000", "2014-03?", ""]
# Earliest as the previous release may have worked it out: filled anew too.
STALE = 5


@pytest.fixture(scope="module")
def newsroom(django_db_blocker: Any) -> Iterator[Any]:
    """A database of its own, for the tables of history in the tests' database refuse to be emptied."""
    settings = connections["default"].settings_dict
    is_kept = kept_database.is_there()
    name = None if connections["default"].vendor == "sqlite" else "test_at_work"
    connections.databases[ALIAS] = {
        **settings,
        "TEST": {**settings["TEST"], "NAME": name, "MIRROR": None, "MIGRATE": not is_kept},
    }
    with django_db_blocker.unblock():
        connection = connections[ALIAS]
        connection.creation.create_test_db(verbosity=0, autoclobber=True)
        if is_kept:
            kept_database.copy(into=connection)
        yield connection
        connection.creation.destroy_test_db(settings["NAME"], verbosity=0)
        del connections[ALIAS]
        del connections.databases[ALIAS]


def migrate(connection: Any, target: str) -> Any:
    """Migrate as people do, signals and guards included; gives the models as they then are."""
    call_command("migrate", "timeline", target, database=ALIAS, verbosity=0)
    return MigrationExecutor(connection).loader.project_state([("timeline", target)]).apps


def fill(apps: Any) -> None:
    """Events of each date, live on one timeline, as the previous release wrote them."""

    def rows(name: str) -> Any:
        return apps.get_model("timeline", name).objects.using(ALIAS)

    def as_it_is(model: str, **fields: Any) -> Any:
        """A row written without asking its fields: a slug would be looked up in the tests' own database."""
        row = apps.get_model("timeline", model)(**fields)
        row.save_base(raw=True, using=ALIAS, force_insert=True)
        return row

    user = rows("User").create(username="edith", role="editor")
    now = timezone.now()
    timeline = as_it_is("Timeline", title="Talks", slug="talks", created=now, modified=now)
    lane = as_it_is("Lane", timeline=timeline, name="Diplomacy", slug="diplomacy")
    for number, date in enumerate(DATES):
        event = rows("Event").create(
            headline="Talks", public_id=f"e{number}", date=date, created_by=user, last_edited_by=user
        )
        revision = rows("Revision").create(event=event, number=1, record={}, author=user, written_at=now)
        published = rows("PublishedEvent").create(
            event=event,
            revision=revision,
            public_id=event.public_id,
            sequence=1,
            standing="live",
            date=date,
            public_from=now,
            published_by=user,
        )
        if date:
            rows("PublishedEntry").create(
                published_event=published,
                timeline=timeline,
                lane=lane,
                headline="Talks",
                earliest=STALE,
                latest=STALE,
            )


def names_of_guards(connection: Any) -> set[str]:
    kept = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal",
    }
    with connection.cursor() as cursor:
        cursor.execute(kept[connection.vendor])
        return {name for (name,) in cursor.fetchall() if "_search_" not in name}


def test_rows_that_were_there_get_their_columns_and_the_way_back_is_open(newsroom) -> None:
    before = migrate(newsroom, "0001_initial")
    # Of columns and of a table that came later.
    later = {"published_event_keeps_its_image", "image_stays"}
    later |= {"published_entry_is_as_public_as_its_event"}
    tables = {"timeline_merge", "timeline_publishedtopic", "timeline_publishedsource"}
    later |= {guard.name for guard in GUARDS if guard.table in tables}
    new = {"published_event_keeps_its_date_columns", *later}
    assert names_of_guards(newsroom) == {guard.name for guard in GUARDS} - new
    remove_guards(newsroom)
    fill(before)

    after = migrate(newsroom, "0004_index_the_order_of_dates")
    assert names_of_guards(newsroom) == {guard.name for guard in GUARDS} - later
    for name in ("Event", "PublishedEvent"):
        for row in after.get_model("timeline", name).objects.using(ALIAS):
            date = row.date
            assert row.precision == (date.precision.rank if date else None)
            assert row.is_open_end is (date.is_open_end if date else None)
            assert row.is_approximate is (date.is_approximate if date else None)
            assert row.is_uncertain is (date.is_uncertain if date else None)
    entries = after.get_model("timeline", "PublishedEntry").objects.using(ALIAS)
    told = [(entry.earliest, entry.precision, entry.latest) for entry in entries]
    assert told == sorted(
        (date.earliest, date.precision.rank, date.latest)
        for date in (entry.published_event.date for entry in entries)
    )
    assert len(told) == len(DATES) - 1

    again = migrate(newsroom, "0001_initial")
    assert names_of_guards(newsroom) == {guard.name for guard in GUARDS} - new
    kept = again.get_model("timeline", "Event").objects.using(ALIAS).order_by("pk")
    assert [event.date.text if event.date else "" for event in kept] == DATES


def schedule(
    apps: Any, user: Any, public_id: str, moment: datetime, standing: str, *publications: tuple[Any, Any]
) -> None:
    """An event with its publications, each from when until when."""

    def rows(name: str) -> Any:
        return apps.get_model("timeline", name).objects.using(ALIAS)

    event = rows("Event").create(
        headline="Talks",
        public_id=public_id,
        date=DATES[0],
        stage="scheduled",
        standing=standing,
        scheduled_for=moment,
        created_by=user,
        last_edited_by=user,
    )
    revision = rows("Revision").create(event=event, number=1, record={}, author=user, written_at=moment)
    for sequence, (since, until) in enumerate(publications, start=1):
        rows("PublishedEvent").create(
            event=event,
            revision=revision,
            public_id=public_id,
            sequence=sequence,
            standing="live",
            date=DATES[0],
            public_from=since,
            public_until=until,
            published_by=user,
        )


def test_on_the_way_back_what_is_scheduled_loses_its_date_and_what_went_live_by_its_date_stays(
    newsroom,
) -> None:
    apps = migrate(newsroom, "0007_scheduling")
    remove_guards(newsroom)
    now = timezone.now()
    hour = timedelta(hours=1)

    user = apps.get_model("timeline", "User").objects.using(ALIAS).create(username="egon", role="editor")
    waiting, over = now + hour, now - hour
    schedule(apps, user, "first", waiting, "none", (waiting, None))
    schedule(apps, user, "again", waiting, "live", (over, waiting), (waiting, None))
    schedule(apps, user, "over", over, "none", (over, None))

    apps = migrate(newsroom, "0007_source_version")
    told = {
        one.public_id: (one.stage, one.standing)
        for one in apps.get_model("timeline", "Event").objects.using(ALIAS).filter(created_by=user.pk)
    }
    assert told == {
        "first": ("approved", "none"),
        "again": ("approved", "live"),
        "over": ("approved", "live"),
    }
    public = (
        apps.get_model("timeline", "PublishedEvent").objects.using(ALIAS).filter(event__created_by=user.pk)
    )
    seen_tomorrow = [
        (row.public_id, row.sequence)
        for row in public.order_by("public_id")
        if row.public_until is None or row.public_until > now + timedelta(days=1)
    ]
    assert seen_tomorrow == [("again", 1), ("over", 1)]
    migrate(newsroom, "0007_scheduling")
