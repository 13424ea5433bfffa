"""What a person changes about a source that is in the library. The text that was captured is not among it."""

import datetime
from collections.abc import Mapping
from typing import Any, cast

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from timeline.dates import EdtfDate
from timeline.models import Source
from timeline.models.source import Reliability, validate_web_address
from timeline.records import SourceRecord
from timeline.rendering.date_reading import typable
from timeline.web.forms.date_field import TypedDate, TypedDateField
from timeline.web.forms.source import LANGUAGES, ParticularsForm, judge_publication, longest

RECORD_FIELDS = (
    "title",
    "publisher",
    "authors",
    "url",
    "kind",
    "archived_url",
    "is_restricted",
    "public_reason",
)
DATES = ("published", "accessed", "archived")


class SourceChangeForm(ParticularsForm):
    """Every particular as it stands, to be changed. Where a text is held, the day it came out must stay known."""

    archived_url = forms.CharField(
        max_length=longest("archived_url"),
        required=False,
        label=_("Archived copy"),
        validators=[validate_web_address],
        widget=forms.TextInput(attrs={"inputmode": "url", "spellcheck": "false"}),
    )
    accessed = TypedDateField(
        label=_("Looked at on"),
        required=False,
        help_text=_("When somebody last saw it there."),
    )
    archived = TypedDateField(label=_("Archived on"), required=False)
    language = forms.ChoiceField(label=_("Language"), required=False)
    reliability = forms.ChoiceField(
        label=_("Reliability"),
        choices=[("", _("Not judged")), *Reliability.choices],
        required=False,
    )
    reliability_reason = forms.CharField(
        max_length=longest("reliability_reason"),
        required=False,
        label=_("Why it is judged so"),
        help_text=_("What it got right or wrong before, how close it is to what it tells."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        stands: Mapping[str, Any],
        has_text: bool,
        today: datetime.date,
    ) -> None:
        language = "" if stands["language"] == "und" else stands["language"]
        shown = {name: _shown(stands[name], today) if name in DATES else stands[name] for name in stands}
        super().__init__(data, today=today, initial={**shown, "language": language})
        known = [code for code, _ in LANGUAGES]
        choices = LANGUAGES if has_text else LANGUAGES[1:]
        more = [] if language in known else [(language, language)]
        cast(forms.ChoiceField, self.fields["language"]).choices = [*choices, *more]
        self.fields["publisher"].required = bool(stands["publisher"])
        if has_text:
            self._ask_for_the_day()

    def _ask_for_the_day(self) -> None:
        published = cast(TypedDateField, self.fields["published"])
        published.required = published.must_confirm = published.must_be_day = True
        published.judge = judge_publication
        published.help_text = _("The day that “on Sunday” in the text is counted from.")

    def to_record(self) -> SourceRecord:
        told: dict[str, Any] = {name: self.cleaned_data[name] for name in RECORD_FIELDS}
        dates = {name: self.cleaned_data[name] for name in DATES}
        told |= {name: date.text if date else "" for name, date in dates.items()}
        return SourceRecord(**told)

    @property
    def judgement(self) -> dict[str, str]:
        return {name: self.cleaned_data[name] for name in ("reliability", "reliability_reason")}

    @property
    def archived_reading(self) -> object:
        return self.reading_of("archived")

    @property
    def accessed_reading(self) -> object:
        return self.reading_of("accessed")


def _shown(edtf: str, today: datetime.date) -> TypedDate:
    """A date that stands has been confirmed already."""
    return TypedDate(typable(EdtfDate.parse(edtf), today=today), edtf) if edtf else TypedDate()


def change_form(
    source: Source, stands: Mapping[str, Any], data: QueryDict | None, *, today: datetime.date
) -> SourceChangeForm:
    has_text = source.captures.filter(is_excerpt=False).exists()
    return SourceChangeForm(data, stands=stands, has_text=has_text, today=today)
