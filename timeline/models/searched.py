"""Finding rows by their words, as they are typed: one function for both databases. Ranks nothing: the caller orders."""

import re
from typing import Any, ClassVar, TypeVar

from django.db import connections, models
from django.db.models.expressions import RawSQL

LONGEST_QUERY = 200
# More words than anybody types; each costs a look into the index.
MOST_WORDS = 8
_WORD = re.compile(r"\w+")


class Searched(models.Model):
    """A table with an index of words beside it, which search_index.py keeps."""

    SEARCHED: ClassVar[tuple[str, ...]]

    class Meta:
        abstract = True

    @classmethod
    def search_index(cls) -> str:
        return f"{cls._meta.db_table}_search"

    @classmethod
    def searched_text(cls) -> str:
        """All searched columns as one text, in the words of PostgreSQL, by the function that search_index.py makes."""
        return "to_tsvector('simple', without_accents(" + " || ' ' || ".join(cls.SEARCHED) + "))"


Row = TypeVar("Row", bound=Searched)


def matching(rows: "models.QuerySet[Row]", text: str) -> "models.QuerySet[Row]":
    """The rows that hold every word of `text`, each at least as a beginning ("neg" finds "negotiations").

    Text without a letter or digit finds nothing. Whatever is typed is words: neither database sees an operator in it.
    """
    words = _WORD.findall(text.replace("_", " ")[:LONGEST_QUERY])[:MOST_WORDS]
    if not words:
        return rows.none()
    return rows.filter(pk__in=_found(connections[rows.db].vendor, rows.model, words))


def _found(vendor: str, model: type[Searched], words: list[str]) -> Any:
    """A subquery of keys. The names in it are the models' own, and what was typed goes in as a parameter."""
    if vendor == "sqlite":
        name = model.search_index()
        query = " ".join(f'"{word}"*' for word in words)
        return RawSQL(f"SELECT rowid FROM {name} WHERE {name} MATCH %s", [query])  # noqa: S608, S611
    query = " & ".join(f"'{word}':*" for word in words)
    table, text = model._meta.db_table, model.searched_text()
    return RawSQL(  # noqa: S611
        f"SELECT id FROM {table} WHERE {text} @@ to_tsquery('simple', without_accents(%s))",  # noqa: S608
        [query],
    )
