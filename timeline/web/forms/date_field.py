"""A date typed in words: read, said back, picked from where it can be read two ways. Guesses nothing."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from timeline.dates import DateError, EdtfDate
from timeline.rendering.date_reading import DateReading, read_date
from timeline.web.forms.house_form import HouseForm


@dataclass(frozen=True)
class TypedDate:
    """What a person has sent: the words, and the reading that they picked or confirmed, as EDTF."""

    text: str = ""
    choice: str = ""

    def __str__(self) -> str:
        return self.text


class TypedDateInput(forms.TextInput):
    """The text field; the choice travels beside it under the same name with `_choice`."""

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> TypedDate:
        return TypedDate(data.get(name) or "", data.get(f"{name}_choice") or "")

    def value_omitted_from_data(self, data: Mapping[str, Any], files: Any, name: str) -> bool:
        return name not in data


class TypedDateField(forms.Field):
    """Cleans to an `EdtfDate`, or None. `must_confirm` asks for a person's yes to the reading, whatever it is.

    `judge` may refuse a date that is read but not fit, by raising ValidationError. The form says what today is,
    because "yesterday" is counted from it, and in which languages its text is, which are read first.
    """

    widget = TypedDateInput
    default_error_messages = {"required": _("Type the date, in words or figures.")}

    def __init__(
        self,
        *,
        must_confirm: bool = False,
        must_be_day: bool = False,
        judge: Callable[[EdtfDate], None] | None = None,
        **options: Any,
    ) -> None:
        super().__init__(**options)
        self.must_confirm = must_confirm
        self.must_be_day = must_be_day
        self.judge = judge
        self.today: datetime.date | None = None
        self.languages: tuple[str, ...] = ()

    def read(self, value: Any) -> DateReading:
        if self.today is None:
            raise ValueError("The form has not said what today is.")
        typed = value if isinstance(value, TypedDate) else TypedDate(str(value or ""))
        return read_date(
            typed.text,
            today=self.today,
            languages=self.languages,
            choice=typed.choice,
            must_confirm=self.must_confirm,
            must_be_day=self.must_be_day,
        )

    def clean(self, value: TypedDate) -> EdtfDate | None:
        reading = self.read(value)
        if not reading.text.strip():
            if self.required:
                raise ValidationError(self.error_messages["required"], code="required")
            return None
        if not reading.options:
            raise ValidationError(
                " ".join(filter(None, (reading.refusal, reading.suggestion))), code="unread"
            )
        if self.judge and reading.only:
            self.judge(reading.only.date)
        if reading.date is None:
            raise ValidationError(reading.question, code="question")
        if self.judge:
            self.judge(reading.date)
        return reading.date

    def has_changed(self, initial: Any, data: Any) -> bool:
        return str(initial or "") != str(data or "")

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {"autocomplete": "off", "spellcheck": "false"}


def offered_date(edtf: str) -> EdtfDate | None:
    """The date that a link offers for a field, or None where the address holds none."""
    try:
        return EdtfDate.parse(edtf)
    except DateError:
        return None


class FormWithDates(HouseForm):
    """A form some of whose fields are dates: it knows what today is, and can say how each of them reads."""

    def __init__(
        self, *args: Any, today: datetime.date, languages: tuple[str, ...] = (), **options: Any
    ) -> None:
        super().__init__(*args, **options)
        for field in self.fields.values():
            if isinstance(field, TypedDateField):
                field.today = today
                field.languages = languages

    def reading_of(self, name: str) -> DateReading:
        field = self.fields[name]
        if not isinstance(field, TypedDateField):
            raise TypeError(f"“{name}” is not a date.")
        return field.read(self[name].value())
