"""Triggers by which a published entry begins and ends with its event, whoever writes: also the release before this one.

Like guards they are taken down before migrations and put back after them.
"""

from collections.abc import Iterator

from django.db.backends.base.base import BaseDatabaseWrapper

ENDS = "published_entry_ends_with_its_event"
BEGINS = "published_entry_begins_with_its_event"
COPIED = ("public_id", "standing", "occurrence", "public_from", "public_until")
EVENT, ENTRY = "timeline_publishedevent", "timeline_publishedentry"

# Every name below is ours: no statement holds a word that anybody typed.
_END = f"UPDATE {ENTRY} SET public_until = NEW.public_until WHERE published_event_id = NEW.id"  # noqa: S608
_BEGIN = (
    f"UPDATE {ENTRY} SET "  # noqa: S608
    + ", ".join(
        f"{column} = (SELECT {column} FROM {EVENT} WHERE id = NEW.published_event_id)"  # noqa: S608
        for column in COPIED
    )
    + " WHERE id = NEW.id"
)
TRIGGERS = (
    (ENDS, "UPDATE OF public_until", EVENT, "OLD.id = NEW.id", _END),
    (BEGINS, "INSERT", ENTRY, "NEW.public_from IS NULL", _BEGIN),
)


def install_entry_ends(connection: BaseDatabaseWrapper) -> None:
    """Put the triggers in place, where the columns that they write are there."""
    with connection.cursor() as cursor:
        if ENTRY not in connection.introspection.table_names(cursor):
            return
        described = connection.introspection.get_table_description(cursor, ENTRY)
        if set(COPIED) <= {column.name for column in described}:
            for trigger in TRIGGERS:
                for statement in _installation(connection.vendor, *trigger):
                    cursor.execute(statement)


def remove_entry_ends(connection: BaseDatabaseWrapper) -> None:
    tables = set(connection.introspection.table_names())
    with connection.cursor() as cursor:
        for name, _, table, _, _ in TRIGGERS:
            if table in tables:
                for statement in _removal(connection.vendor, name, table):
                    cursor.execute(statement)


def _installation(vendor: str, name: str, moment: str, table: str, condition: str, act: str) -> Iterator[str]:
    yield from _removal(vendor, name, table)
    if vendor == "sqlite":
        yield f"CREATE TRIGGER {name} AFTER {moment} ON {table} WHEN {condition} BEGIN {act}; END"
        return
    yield (
        f"CREATE FUNCTION do_{name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF {condition} THEN {act}; END IF; RETURN NULL; END $$"
    )
    yield f"CREATE TRIGGER {name} AFTER {moment} ON {table} FOR EACH ROW EXECUTE FUNCTION do_{name}()"


def _removal(vendor: str, name: str, table: str) -> Iterator[str]:
    if vendor == "sqlite":
        yield f"DROP TRIGGER IF EXISTS {name}"
        return
    yield f"DROP TRIGGER IF EXISTS {name} ON {table}"
    yield f"DROP FUNCTION IF EXISTS do_{name}()"
