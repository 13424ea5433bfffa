"""Pages of a long list that cost the same wherever they are: each begins after a row, not after so many rows.

A cursor is text for an address: the way to go, and the sort value and key of the row it goes on from. One that cannot
be read is the first page; nothing that is typed into an address is an error.
"""

import datetime
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar, cast

from django.core.exceptions import ValidationError
from django.db.models import Field, Model, Q, QuerySet

Row = TypeVar("Row", bound=Model)
ROWS = 50
ONWARD, BACK = "n", "p"
# A headline is the longest value that anything is sorted by.
LONGEST_VALUE = 200


@dataclass(frozen=True)
class KeysetPage(Generic[Row]):
    """Rows in order, and the cursors of the pages on both sides, "" where there is none."""

    rows: list[Row]
    before: str
    after: str

    @property
    def is_all(self) -> bool:
        return not (self.before or self.after)


NOTHING: KeysetPage[Any] = KeysetPage([], "", "")


def keyset_page(
    rows: QuerySet[Row],
    cursor: str,
    *,
    column: str = "pk",
    descending: bool = True,
    size: int = ROWS,
    shown: QuerySet[Row] | None = None,
) -> KeysetPage[Row]:
    """The page at `cursor` of rows ordered by `column`, then by key. The column, or annotation, must have no nulls.

    With `shown`, `rows` are sorted by their keys alone and the page is then read from there: to carry all that a page
    shows of a row through the sort of many takes longer than the sort.
    """
    start = _read(rows, column, cursor)
    goes_back = start is not None and start[0] == BACK
    falls = descending != goes_back
    asked = rows.filter(_beyond(column, start[1], start[2], falls=falls)) if start else rows
    sign = "-" if falls else ""
    order = [f"{sign}{column}"] if column == "pk" else [f"{sign}{column}", f"{sign}pk"]
    found, has_more = _piece(asked.order_by(*order), size, shown)
    if goes_back:
        found.reverse()
    if not found:
        # Nothing lies beyond any more; the list itself may still hold something.
        first = partial(keyset_page, rows, "", column=column, descending=descending, size=size, shown=shown)
        return first() if start else NOTHING
    has_before = has_more if goes_back else start is not None
    has_after = True if goes_back else has_more
    return KeysetPage(
        found,
        before=_cursor(BACK, found[0], column) if has_before else "",
        after=_cursor(ONWARD, found[-1], column) if has_after else "",
    )


def _piece(asked: QuerySet[Row], size: int, shown: QuerySet[Row] | None) -> tuple[list[Row], bool]:
    """The first so many, and whether there are more."""
    if shown is None:
        rows = list(asked[: size + 1])
        return rows[:size], len(rows) > size
    keys = list(asked.values_list("pk", flat=True)[: size + 1])
    found = shown.in_bulk(keys[:size])
    return [found[key] for key in keys[:size] if key in found], len(keys) > size


def _beyond(column: str, value: Any, pk: int, *, falls: bool) -> Q:
    """Rows after (value, pk). The first condition says again what the second implies, so that an index is used."""
    way = "lt" if falls else "gt"
    if column == "pk":
        return Q(**{f"pk__{way}": pk})
    return Q(**{f"{column}__{way}e": value}) & (Q(**{f"{column}__{way}": value}) | Q(**{f"pk__{way}": pk}))


def _cursor(way: str, row: Model, column: str) -> str:
    value = getattr(row, column)
    told = value.isoformat() if isinstance(value, datetime.datetime) else str(value)
    return f"{way}~{row.pk}~{told}"


def _field(rows: QuerySet[Any], column: str) -> "Field[Any, Any]":
    annotated = rows.query.annotations.get(column)
    found = annotated.output_field if annotated is not None else rows.model._meta.get_field(column)
    return cast("Field[Any, Any]", found)


def _read(rows: QuerySet[Any], column: str, cursor: str) -> tuple[str, Any, int] | None:
    way, _, rest = cursor.partition("~")
    pk, _, told = rest.partition("~")
    if way not in (ONWARD, BACK) or not (pk.isascii() and pk.isdecimal() and len(pk) < 19) or "\0" in told:
        return None
    if column == "pk":
        return way, int(pk), int(pk)
    try:
        value = _field(rows, column).to_python(told[:LONGEST_VALUE])
    except (ValidationError, ValueError, OverflowError):
        return None
    return (way, value, int(pk)) if value is not None else None
