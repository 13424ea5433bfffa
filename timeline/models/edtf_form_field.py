"""A date in any form: typed in words or in EDTF, cleaned to an `EdtfDate`. Asks where words leave a choice."""

import datetime
from collections.abc import Callable
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.dates import DateError, EdtfDate, read_typed, to_words
from timeline.dates.vocabulary import LANGUAGES
from timeline.models.date_sentences import in_use

LONGEST_TYPED = 100
TOO_LONG = gettext_lazy("That is too long for a date. Type a date like 9 January 2022.")


def reading_order(*first: str) -> tuple[str, ...]:
    """The languages that a typed date is read in, one after the other: those of the text at hand, then the newsroom's.

    A language that is not read is passed over.
    """
    bases = (language.replace("_", "-").partition("-")[0].lower() for language in first)
    return tuple(dict.fromkeys([base for base in bases if base in LANGUAGES] + settings.DATE_LANGUAGES))


class EdtfFormField(forms.Field):
    """`languages` are tried before the newsroom's own; `today` is what “yesterday” counts from."""

    widget = forms.TextInput
    default_error_messages = {"required": gettext_lazy("Type the date, in words or figures.")}

    def __init__(
        self,
        *,
        languages: tuple[str, ...] = (),
        today: Callable[[], datetime.date] = timezone.localdate,
        **options: Any,
    ) -> None:
        super().__init__(**options)
        self.languages = languages
        self.today = today

    def to_python(self, value: Any) -> EdtfDate | None:
        if value is None or isinstance(value, EdtfDate):
            return value
        text = str(value)
        if not text.strip():
            return None
        try:
            return EdtfDate.parse(text.strip())
        except DateError:
            return self._read(text)

    def _read(self, text: str) -> EdtfDate:
        if len(text) > LONGEST_TYPED:
            raise ValidationError(TOO_LONG, code="unread")
        reading = read_typed(text, languages=reading_order(*self.languages), today=self.today())
        if reading.value:
            return reading.value
        said = [in_use(reading.refusal), in_use(reading.suggestion)]
        if reading.alternatives:
            said.append(
                _("Type it as %(choices)s")
                % {"choices": _(" or ").join(f"{one.text} ({to_words(one)})" for one in reading.alternatives)}
            )
        raise ValidationError(
            " ".join(filter(None, said)), code="question" if reading.alternatives else "unread"
        )

    def prepare_value(self, value: Any) -> Any:
        return value.text if isinstance(value, EdtfDate) else value

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return self.to_python(initial) != self.to_python(data)
        except ValidationError:
            return True

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {"autocomplete": "off", "spellcheck": "false", "dir": "auto"}
