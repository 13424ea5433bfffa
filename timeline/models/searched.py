"""Finding rows by their words, as they are typed: one function for both databases. Ranks nothing: the caller orders."""

import re
from collections.abc import Iterable
from typing import Any, ClassVar, TypeVar, cast

from django.db import connections, models
from django.db.models.expressions import RawSQL

LONGEST_QUERY = 200
# More words than anybody types; each costs a look into the index.
MOST_WORDS = 8
# Looked through first where only the newest are wanted.
NEAR = 2_000
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
        return "to_tsvector('simple', searched_words(" + " || ' ' || ".join(cls.SEARCHED) + "))"


Row = TypeVar("Row", bound=Searched)


def matching(rows: "models.QuerySet[Row]", text: str, *, in_order: bool = False) -> "models.QuerySet[Row]":
    """The rows that hold every word of `text`, each at least as a beginning ("neg" finds "negotiations").

    Text without a letter or digit finds nothing. Whatever is typed is words: neither database sees an operator in it.
    With `in_order` the rows are walked in their order and looked up among the matches, which a page of a long list
    needs: a common word stands in every row, and to sort all of them takes a second.
    """
    words = _words_of(text)
    if not words:
        return rows.none()
    found = _found(connections[rows.db].vendor, rows.model, [words])
    if in_order:
        walked: Any = rows.alias(searched_key=models.F("pk") + 0)
        return cast("models.QuerySet[Row]", walked.filter(searched_key__in=found))
    return rows.filter(pk__in=found)


def matching_any(rows: "models.QuerySet[Row]", texts: Iterable[str]) -> "models.QuerySet[Row]":
    """The rows that hold every word of at least one of these texts, as `matching` finds them."""
    groups = [words for text in texts if (words := _words_of(text))]
    if not groups:
        return rows.none()
    return rows.filter(pk__in=_found(connections[rows.db].vendor, rows.model, groups))


def newest_matching(rows: "models.QuerySet[Row]", text: str, most: int) -> "list[Row]":
    """The newest of `matching`, for while somebody types: the beginning of a word may stand in every row."""
    found: list[Row] = []
    words = _words_of(text)
    if words and connections[rows.db].vendor == "sqlite":
        near = _found("sqlite", rows.model, [words], newest=NEAR)
        found = list(rows.filter(pk__in=near).order_by("-pk")[:most])
    return found if len(found) == most else list(matching(rows, text).order_by("-pk")[:most])


def _words_of(text: str) -> list[str]:
    return _WORD.findall(text.replace("_", " ")[:LONGEST_QUERY])[:MOST_WORDS]


def _found(vendor: str, model: type[Searched], groups: list[list[str]], *, newest: int = 0) -> Any:
    """A subquery of keys. The names in it are the models' own, and what was typed goes in as a parameter.

    With `newest` only the last so many that were added, in whose order the index of SQLite stands.
    """
    if vendor == "sqlite":
        name = model.search_index()
        query = " OR ".join("(" + " AND ".join(f'"{word}"*' for word in words) + ")" for words in groups)
        last = f" ORDER BY rowid DESC LIMIT {newest:d}" if newest else ""
        return RawSQL(f"SELECT rowid FROM {name} WHERE {name} MATCH %s{last}", [query])  # noqa: S608, S611
    query = " | ".join("(" + " & ".join(f"'{word}':*" for word in words) + ")" for words in groups)
    table, text = model._meta.db_table, model.searched_text()
    return RawSQL(  # noqa: S611
        f"SELECT id FROM {table} WHERE {text} @@ to_tsquery('simple', without_accents(%s))",  # noqa: S608
        [query],
    )
