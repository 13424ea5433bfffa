"""The index of words beside the tables that are searched, and the triggers that keep it true.

On SQLite it is an FTS5 table for each; on PostgreSQL an index on the text itself, which needs no triggers. Like guards
it is taken down before migrations and built anew after them: a migration may change rows or lose triggers.
"""

import string
from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.db.backends.base.base import BaseDatabaseWrapper

# Whatever stands between words. PostgreSQL would read a tag, an address or a number with a sign out of it and keep no
# word of that; FTS5 knows words alone, and so do people who search.
BETWEEN_WORDS = string.punctuation.replace("'", "''")
# PostgreSQL's own functions may change with their dictionary, so no index takes them; these promise to stay the same.
WORDS_OF_TEXT = (
    "CREATE EXTENSION IF NOT EXISTS unaccent",
    "CREATE OR REPLACE FUNCTION without_accents(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT "
    "AS $$ SELECT public.unaccent('public.unaccent', $1) $$",
    "CREATE OR REPLACE FUNCTION searched_words(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT "
    f"AS $$ SELECT translate(public.without_accents($1), '{BETWEEN_WORDS}', repeat(' ', {len(string.punctuation)})) $$",
)


def build_search_index(connection: BaseDatabaseWrapper) -> None:
    """Build the index of every table that is there with all its searched columns, from what stands in it."""
    with connection.cursor() as cursor:
        if connection.vendor != "sqlite":
            for statement in WORDS_OF_TEXT:
                cursor.execute(statement)
        tables = set(connection.introspection.table_names(cursor))
        for model in _searched_models():
            if model._meta.db_table not in tables:
                continue
            described = connection.introspection.get_table_description(cursor, model._meta.db_table)
            if set(model.SEARCHED) <= {column.name for column in described}:
                for statement in (*_removal(connection.vendor, model), *_building(connection.vendor, model)):
                    cursor.execute(statement)


def drop_search_index(connection: BaseDatabaseWrapper) -> None:
    with connection.cursor() as cursor:
        for model in _searched_models():
            for statement in _removal(connection.vendor, model):
                cursor.execute(statement)


def _searched_models() -> list[Any]:
    return [model for model in apps.get_app_config("timeline").get_models() if hasattr(model, "SEARCHED")]


def _building(vendor: str, model: Any) -> Iterator[str]:
    # Every name below is a model's own, so no statement holds a word that anybody typed.
    name, table, columns = model.search_index(), model._meta.db_table, ", ".join(model.SEARCHED)
    if vendor != "sqlite":
        yield f"CREATE INDEX {name} ON {table} USING gin ({model.searched_text()})"
        return
    # Prefixes of two and three letters, because people look while they type.
    yield (
        f"CREATE VIRTUAL TABLE {name} USING fts5"
        f"({columns}, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
    )
    yield f"INSERT INTO {name} (rowid, {columns}) SELECT id, {columns} FROM {table}"  # noqa: S608
    new = ", ".join(f"NEW.{column}" for column in model.SEARCHED)
    assigned = ", ".join(f"{column} = NEW.{column}" for column in model.SEARCHED)
    kept = {
        "insert": ("INSERT", f"INSERT INTO {name} (rowid, {columns}) VALUES (NEW.id, {new})"),  # noqa: S608
        "update": (f"UPDATE OF {columns}", f"UPDATE {name} SET {assigned} WHERE rowid = NEW.id"),  # noqa: S608
        "delete": ("DELETE", f"DELETE FROM {name} WHERE rowid = OLD.id"),  # noqa: S608
    }
    for suffix, (operation, statement) in kept.items():
        yield f"CREATE TRIGGER {name}_{suffix} AFTER {operation} ON {table} BEGIN {statement}; END"


def _removal(vendor: str, model: Any) -> Iterator[str]:
    name = model.search_index()
    if vendor != "sqlite":
        yield f"DROP INDEX IF EXISTS {name}"
        return
    for suffix in ("insert", "update", "delete"):
        yield f"DROP TRIGGER IF EXISTS {name}_{suffix}"
    yield f"DROP TABLE IF EXISTS {name}"
