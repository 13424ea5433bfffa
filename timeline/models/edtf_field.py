"""Columns for EDTF dates: the text as a value, and beside it what can be searched and sorted. Guesses no day."""

from typing import Any, Literal

from django import forms
from django.core.exceptions import ValidationError
from django.db import models

from timeline.dates import DateError, EdtfDate
from timeline.models.edtf_form_field import EdtfFormField


class EdtfField(models.CharField):
    """Canonical EDTF text in the database, an `EdtfDate` in Python; no date is "" there and None here."""

    description = "An EDTF date"

    # What django-stubs reads for assigning and for reading the attribute; it expects a CharField to hold text.
    _pyi_private_set_type: EdtfDate | str | None  # type: ignore[assignment]
    _pyi_private_get_type: EdtfDate | None  # type: ignore[assignment]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 100)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def from_db_value(self, value: str | None, expression: Any, connection: Any) -> EdtfDate | None:
        return EdtfDate.parse(value) if value else None

    def to_python(self, value: Any) -> EdtfDate | None:
        if not value:
            return None
        if isinstance(value, EdtfDate):
            return value
        try:
            return EdtfDate.parse(str(value))
        except DateError as error:
            raise ValidationError(str(error), code="date") from error

    def get_prep_value(self, value: Any) -> str:
        date = self.to_python(value)
        return date.text if date else ""

    def value_to_string(self, obj: models.Model) -> str:
        return self.get_prep_value(self.value_from_object(obj))

    def run_validators(self, value: Any) -> None:
        super().run_validators(self.get_prep_value(value))

    def formfield(self, **options: Any) -> forms.Field | None:  # type: ignore[override]
        # Not CharField's own, whose `max_length` would be asked of the value.
        return models.Field.formfield(self, **{"form_class": EdtfFormField, **options})


class DateAspect(models.Field):
    """A column that says one thing of the EDTF date in the column `of`, null where there is none. It is worked out
    whenever the row is written, so that it cannot drift.
    """

    aspect: str

    def __init__(self, *, of: str = "date", **kwargs: Any) -> None:
        self.of = of
        kwargs.update(null=True, editable=False)
        super().__init__(**kwargs)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, path, args, kwargs = super().deconstruct()
        return name, path, list(args), {**kwargs, "of": self.of}

    def said_of(self, date: EdtfDate | str | None) -> Any:
        """What goes into the column for this date. Raises ValidationError for text that is no date."""
        value = EdtfField().to_python(date)
        return getattr(value, self.aspect) if value else None

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        value = self.said_of(getattr(model_instance, self.of))
        setattr(model_instance, self.attname, value)
        return value


class BoundField(DateAspect, models.BigIntegerField):
    """One bound: whole seconds since 1970-01-01T00:00:00 in the proleptic Gregorian calendar, without a zone.

    A signed 64-bit column holds 292 thousand million years of them: deep time and 23:59:59 share one index.
    """

    def __init__(self, *, bound: Literal["earliest", "latest"], **kwargs: Any) -> None:
        self.bound = self.aspect = bound
        super().__init__(**kwargs)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "bound": self.bound}


class PrecisionField(DateAspect, models.SmallIntegerField):
    """How exactly the date is known: the rank of its `Precision`, growing as knowledge gets coarser."""

    aspect = "precision"

    def said_of(self, date: EdtfDate | str | None) -> int | None:
        precision = super().said_of(date)
        return precision.rank if precision else None


class DateFlagField(DateAspect, models.BooleanField):
    """Whether the date is open at an end, approximate or uncertain: one of the `is_…` of `EdtfDate`, by its name."""

    def __init__(self, *, aspect: str, **kwargs: Any) -> None:
        self.aspect = aspect
        super().__init__(**kwargs)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "aspect": self.aspect}


def bounds_in_order(name: str) -> models.CheckConstraint:
    """The constraint every dated table carries: both bounds or neither, and earliest never after latest."""
    both_missing = models.Q(earliest__isnull=True, latest__isnull=True)
    # Said in full: a comparison with NULL is neither true nor false, and a check constraint lets that pass.
    both_there = models.Q(earliest__isnull=False, latest__isnull=False)
    in_order = models.Q(earliest__lte=models.F("latest"))
    return models.CheckConstraint(condition=both_missing | (both_there & in_order), name=name)
