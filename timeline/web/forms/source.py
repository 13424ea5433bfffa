"""What a person says about a source that they take in: its text, where it is from, and on which day it came out."""

from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import ProhibitNullCharactersValidator
from django.db.models import Field
from django.utils.translation import gettext_lazy as _

from timeline.dates import EdtfDate
from timeline.editorial.capturing import clean_text, publication_day
from timeline.editorial.refusals import NotReady
from timeline.models import Source, SourceKind
from timeline.models.source import validate_web_address
from timeline.records import SourceRecord
from timeline.web.forms.date_field import FormWithDates, TypedDateField
from timeline.web.forms.house_form import HouseForm

# Those whose articles are read by our own grammar.
LANGUAGES = [
    ("", _("As the text tells")),
    ("en", "English"),
    ("ar", "العربية"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("fr", "Français"),
    ("pl", "Polski"),
    ("ru", "Русский"),
    ("uk", "Українська"),
]


SAID = ("title", "publisher", "authors", "url", "kind", "is_restricted", "public_reason")


def judge_publication(date: EdtfDate) -> None:
    try:
        publication_day(date.text)
    except NotReady as refusal:
        raise ValidationError(list(refusal.sentences), code="day") from refusal


def longest(name: str) -> int | None:
    return cast("Field[Any, Any]", Source._meta.get_field(name)).max_length


class ParticularsForm(FormWithDates):
    """What is known of any source. A date of any precision will do, and none as well."""

    title = forms.CharField(
        label=_("Title"),
        max_length=longest("title"),
        error_messages={"required": _("Give the title it was published under.")},
    )
    publisher = forms.CharField(
        label=_("Publisher"),
        max_length=longest("publisher"),
        help_text=_("The newspaper, agency or institution."),
        error_messages={"required": _("Say who published it.")},
    )
    authors = forms.CharField(
        label=_("Authors"), max_length=longest("authors"), required=False, help_text=_("As in the byline.")
    )
    url = forms.CharField(
        max_length=longest("url"),
        required=False,
        label=_("Web address"),
        validators=[validate_web_address],
        widget=forms.TextInput(attrs={"inputmode": "url", "spellcheck": "false"}),
    )
    kind = forms.ChoiceField(label=_("Kind"), choices=SourceKind.choices, initial=SourceKind.DOCUMENT)
    published = TypedDateField(
        label=_("Published on"),
        required=False,
        help_text=_("As far as it is known: 27 March 2014, September 2009."),
    )

    is_restricted = forms.BooleanField(
        required=False, label=_("Restricted: readers must not learn who or what it is")
    )
    public_reason = forms.CharField(
        max_length=longest("public_reason"),
        required=False,
        label=_("What readers are told instead"),
        help_text=_(
            "Who it is as far as may be said, and why it is not named: “A person with knowledge of the talks who was "
            "not allowed to speak publicly”."
        ),
    )

    def clean(self) -> dict[str, Any]:
        told = super().clean() or self.cleaned_data
        if told.get("is_restricted") and "public_reason" in told and not told["public_reason"]:
            self.add_error("public_reason", _("Say to readers why it is not named."))
        if told.get("is_restricted") and self.has_error("publisher", "required"):
            # A person who must not be named has none.
            self.errors.pop("publisher")
            told["publisher"] = ""
        return told

    def to_record(self) -> SourceRecord:
        told = {name: self.cleaned_data[name] for name in SAID}
        if not told["is_restricted"]:
            # Of a source that is named there is nothing to give a reason for, and nothing is kept.
            told["public_reason"] = ""
        published = self.cleaned_data["published"]
        return SourceRecord(**told, published=published.text if published else "")

    @property
    def date_reading(self) -> object:
        return self.reading_of("published")


class TextForm(HouseForm):
    """The text of a source, word for word."""

    verbatim = ("text",)

    text = forms.CharField(
        widget=forms.Textarea(attrs={"class": "is-article", "rows": 16}),
        strip=False,
        label=_("The text, as published"),
        help_text=_("Paste the whole article: headline not needed, paragraphs as they are."),
        error_messages={"required": _("There is no text. Paste the article, not just its address.")},
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        # What a file's bytes look like is for `clean_text` to say, in a sentence that tells what to paste.
        text = self.fields["text"]
        text.validators = [
            validator
            for validator in text.validators
            if not isinstance(validator, ProhibitNullCharactersValidator)
        ]

    def clean_text(self) -> str:
        try:
            return clean_text(self.cleaned_data["text"])
        except NotReady as refusal:
            raise ValidationError(list(refusal.sentences), code="text") from refusal


class SourceForm(TextForm, ParticularsForm):
    """A source with its text: the day it came out must be known, and a person says yes to how it was read."""

    kind = forms.ChoiceField(label=_("Kind"), choices=SourceKind.choices, initial=SourceKind.ARTICLE)
    language = forms.ChoiceField(label=_("Language"), choices=LANGUAGES, required=False)
    published = TypedDateField(
        label=_("Published on"),
        must_confirm=True,
        must_be_day=True,
        judge=judge_publication,
        help_text=_(
            "In words or figures: 2 January 2022, yesterday. “On Sunday” in the text is counted from it."
        ),
    )
