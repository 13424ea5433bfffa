"""What every row with a date of its own has: the date, and beside it in columns what one index finds and sorts.

    Event.objects.overlapping(EdtfDate.parse("2014-03")).in_order_of_date()

Refuses to let the columns fall behind the date, whichever way it is written.
"""

from collections.abc import Iterable
from typing import Any, TypeVar

from django.core.exceptions import FieldError
from django.db import models

from timeline.dates import EdtfDate
from timeline.models.edtf_field import BoundField, DateAspect, DateFlagField, EdtfField, PrecisionField

ORDER_OF_DATE = ("earliest", "precision", "latest", "pk")
"""Of those that begin together the finer first, then the shorter: `EdtfDate.sort_key`."""

Row = TypeVar("Row", bound=models.Model, covariant=True)


class DatedQuerySet(models.QuerySet[Row]):
    def overlapping(self, window: EdtfDate) -> "DatedQuerySet[Row]":
        """Those of which something may have happened within the window: “March 2014” is found by 18 March."""
        return self.filter(earliest__lte=window.latest, latest__gte=window.earliest)

    def in_order_of_date(self) -> "DatedQuerySet[Row]":
        return self.order_by(*ORDER_OF_DATE)

    def update(self, **changes: Any) -> int:
        """As ever, and a new date brings its columns along. Raises FieldError where they cannot be known beforehand."""
        for column in aspects_of(self.model):
            if column.of in changes and column.name not in changes:
                date = changes[column.of]
                if not (date is None or isinstance(date, EdtfDate | str)):
                    raise FieldError(
                        f"“{column.of}” cannot be written by an expression or in bulk: its “{column.name}” would fall "
                        "behind. Save each row."
                    )
                changes[column.name] = column.said_of(date)
        return super().update(**changes)


class Dated(models.Model):
    date = EdtfField("date")
    earliest = BoundField(bound="earliest")
    latest = BoundField(bound="latest")
    precision = PrecisionField()
    is_open_start = DateFlagField(aspect="is_open_start")
    is_open_end = DateFlagField(aspect="is_open_end")
    is_approximate = DateFlagField(aspect="is_approximate")
    is_uncertain = DateFlagField(aspect="is_uncertain")

    class Meta:
        abstract = True

    def save(self, *args: Any, update_fields: Iterable[str] | None = None, **options: Any) -> None:
        if update_fields is not None:
            named = set(update_fields)
            named |= {column.name for column in aspects_of(type(self)) if column.of in named}
            update_fields = named
        super().save(*args, update_fields=update_fields, **options)


def aspects_of(model: type[models.Model]) -> list[DateAspect]:
    """The columns of a table that are worked out from a date in another."""
    return [field for field in model._meta.concrete_fields if isinstance(field, DateAspect)]
