"""What a person gives to cite a source: its exact words or where to look. Words that are not in it are refused."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import format_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from timeline.dates import EdtfDate
from timeline.models import Capture, Citation, Source, Stance
from timeline.models.characters import refuse_unfit_text
from timeline.records import Stance as StanceRecord
from timeline.rendering.date_reading import DateReading, typable
from timeline.rendering.quotation import Quotation, places_of
from timeline.web.forms.date_field import FormWithDates, TypedDateField

LONGEST_QUOTE = 2000


def _longest(name: str) -> int:
    return int(getattr(Citation._meta.get_field(name), "max_length", 0))


class CitationWordsForm(FormWithDates):
    """What the citation says of its source beside the words it quotes."""

    locator = forms.CharField(
        label=_("Where to look"),
        help_text=_("A page, paragraph or minute."),
        required=False,
        max_length=_longest("locator"),
    )
    stance = forms.ChoiceField(
        label=_("What it does for the event"),
        choices=Stance.choices,
        initial=Stance.SUPPORTS,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose one of these."), "invalid_choice": _("Choose one of these.")},
    )
    other_date = TypedDateField(
        label=_("The date that this source gives"),
        required=False,
        help_text=_("Only where it is another than the event’s. Readers see both."),
    )
    other_date_reason = forms.CharField(
        label=_("Why the two differ"),
        help_text=_("In a sentence, for readers: what each counts from, or that it is not known."),
        required=False,
        max_length=_longest("other_date_reason"),
    )
    note = forms.CharField(
        label=_("Note to colleagues"),
        help_text=_("Readers never see it."),
        required=False,
        max_length=_longest("note"),
        widget=forms.TextInput,
    )
    is_public = forms.BooleanField(label=_("Readers may see this citation"), required=False, initial=True)
    is_quote_released = forms.BooleanField(
        label=_("Readers may see its words and the date it gives, though not whose they are"), required=False
    )
    # Only of a restricted source are the words kept back until they are released.
    is_of_restricted = False

    def clean_stance(self) -> StanceRecord:
        return StanceRecord(self.cleaned_data["stance"])

    def clean(self) -> dict[str, Any]:
        super().clean()
        told = self.cleaned_data
        if told.get("other_date") and not told.get("other_date_reason"):
            self.add_error(
                "other_date_reason", _("Say in a sentence why the two differ. Readers will see it.")
            )
        if told.get("other_date_reason") and "other_date" in told and not told["other_date"]:
            self.add_error("other_date", _("Give the date that this source gives, or leave the reason out."))
        return told

    @property
    def date_reading(self) -> DateReading:
        return self.reading_of("other_date")


class CitationEditForm(CitationWordsForm):
    """For a citation that stands. Without a quote it must go on saying where to look."""

    def __init__(self, *args: Any, citation: Citation, **options: Any) -> None:
        told = citation.to_record()
        date = typable(EdtfDate.parse(told.other_date), today=options["today"]) if told.other_date else ""
        names = ("locator", "stance", "other_date_reason", "note", "is_public", "is_quote_released")
        initial = {name: getattr(told, name) for name in names} | {"other_date": date}
        super().__init__(*args, initial=initial, **options)
        self.has_quote = citation.passage is not None
        self.is_of_restricted = citation.source.is_restricted

    def clean_locator(self) -> str:
        if not self.has_quote and not self.cleaned_data["locator"]:
            raise ValidationError(_("Say where in the source to look: it quotes no words."))
        return str(self.cleaned_data["locator"])


class CitationForm(CitationWordsForm):
    """For one source. `places` are those where the quote stands, once there is more than one to choose from."""

    # What is copied must stand in the captured text, whatever that holds.
    verbatim = ("quote",)

    quote = forms.CharField(
        label=_("The exact words"),
        help_text=_("Copy them letter by letter, leaving none out."),
        required=False,
        max_length=LONGEST_QUOTE,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={
            "max_length": format_lazy(
                _("That is too long for a quote: {most} characters are the most."), most=f"{LONGEST_QUOTE:,}"
            )
        },
    )
    at = forms.CharField(required=False, max_length=40, widget=forms.HiddenInput)

    def __init__(self, *args: Any, source: Source, **options: Any) -> None:
        super().__init__(*args, **options)
        self.is_of_restricted = source.is_restricted
        self.captures = list(source.captures.all())
        # Of a document whose text is not held, what is quoted is kept as an excerpt.
        self.text_is_held = any(not capture.is_excerpt for capture in self.captures)
        self.places: list[tuple[Capture, Quotation]] = []
        self.passage: tuple[Capture, int, int] | None = None

    def clean_quote(self) -> str:
        return self.cleaned_data["quote"].replace("\r\n", "\n").strip()

    def clean(self) -> dict[str, Any]:
        super().clean()
        told = self.cleaned_data
        if "quote" not in told:
            return told
        if told["quote"]:
            self._find(told["quote"], told.get("at", ""))
        elif not told.get("locator"):
            raise ValidationError(gettext("Give the exact words, or say where in the source to look."))
        return told

    def _find(self, quote: str, at: str) -> None:
        """Find the one place that is meant; refuse a quote that stands nowhere, and ask where there are several."""
        found = [(capture, place) for capture in self.captures for place in places_of(quote, capture.text)]
        chosen = [one for one in found if at == place_key(*one)] or found
        if not found and not self.text_is_held:
            # Typed off something that nobody can compare it with: our own text as far as characters go.
            refuse_unfit_text(quote)
            return
        if not found:
            self.add_error(
                "quote",
                gettext(
                    "These words do not stand in the captured text. Copy them letter by letter, leaving none out."
                ),
            )
        elif len(chosen) > 1:
            self.places = found
            self.add_error(
                "quote",
                gettext(
                    "These words stand in more than one place. Choose which is meant, or quote more of them."
                ),
            )
        else:
            capture, place = chosen[0]
            self.passage = capture, place.start, place.end

    @property
    def choices_of_place(self) -> list[tuple[str, Quotation]]:
        return [(place_key(capture, place), place) for capture, place in self.places]


def place_key(capture: Capture, place: Quotation) -> str:
    return f"{capture.pk}-{place.start}"
