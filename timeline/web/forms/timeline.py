"""A new timeline with its lanes and its rule, and the list of sites that may show one in a frame. Makes no address."""

from typing import Any
from urllib.parse import urlsplit

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.models import Lane, LaneColour, Timeline
from timeline.models.timeline import EMBED_SITE
from timeline.records import LaneRecord, TimelineRecord
from timeline.web.forms.house_form import HouseForm

FIRST_LANES = 6
"""A new timeline is offered so many; more are added where its lanes are arranged."""
MOST_SITES = 50
EXAMPLE_SITE = "https://www.example.org"
# Languages that a timeline can be written in; the reader's browser is told, so that it hyphenates and reads aloud.
LANGUAGES = [
    ("en", "English"),
    ("ar", "العربية"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("fr", "Français"),
    ("pl", "Polski"),
    ("ru", "Русский"),
    ("uk", "Українська"),
]

NUMBERS = (
    gettext_lazy("one public source"),
    gettext_lazy("two public sources"),
    gettext_lazy("three public sources"),
    gettext_lazy("four public sources"),
    gettext_lazy("five public sources"),
    gettext_lazy("six public sources"),
    gettext_lazy("seven public sources"),
    gettext_lazy("eight public sources"),
    gettext_lazy("nine public sources"),
)


def sources_in_words(number: int) -> str:
    return str(NUMBERS[number - 1])


def _choices_of_sources() -> list[tuple[int, str]]:
    return [(number, sources_in_words(number).capitalize()) for number in range(1, len(NUMBERS) + 1)]


def _minimum_sources() -> forms.TypedChoiceField:
    return forms.TypedChoiceField(
        label=gettext_lazy("What an event needs to be published here"),
        help_text=gettext_lazy(
            "A source counts when it comes with a quote, or with a place where readers can look."
        ),
        choices=_choices_of_sources,
        coerce=int,
        initial=1,
        error_messages={
            "invalid_choice": gettext_lazy("Choose from one to nine sources."),
            "required": gettext_lazy("Choose how many."),
        },
    )


class TimelineForm(HouseForm):
    title = forms.CharField(
        label=gettext_lazy("Title"),
        max_length=Timeline._meta.get_field("title").max_length,
        error_messages={"required": gettext_lazy("Give the timeline a title.")},
    )
    standfirst = forms.CharField(
        label=gettext_lazy("Standfirst"),
        help_text=gettext_lazy("One or two sentences that say what it is about."),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    language = forms.ChoiceField(
        label=gettext_lazy("Language"),
        choices=LANGUAGES,
        initial="en",
        error_messages={"invalid_choice": gettext_lazy("Choose one of these languages.")},
    )
    minimum_sources = _minimum_sources()

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for number, colour in zip(range(1, FIRST_LANES + 1), LaneColour.values, strict=False):
            self.fields[f"lane_{number}"] = forms.CharField(
                label=_("Lane %(number)s") % {"number": number},
                required=False,
                max_length=Lane._meta.get_field("name").max_length,
            )
            self.fields[f"colour_{number}"] = forms.ChoiceField(
                label=_("Colour of lane %(number)s") % {"number": number},
                choices=LaneColour.choices,
                initial=colour,
                required=False,
                error_messages={"invalid_choice": _("Choose one of these colours.")},
            )

    def lane_fields(self) -> list[tuple[Any, Any]]:
        return [(self[f"lane_{number}"], self[f"colour_{number}"]) for number in range(1, FIRST_LANES + 1)]

    def clean(self) -> dict[str, Any]:
        super().clean()
        names = [lane.name.casefold() for lane in self._lanes()]
        if not names:
            raise ValidationError(_("Name at least one lane: every event stands in one."))
        if len(set(names)) < len(names):
            raise ValidationError(_("Two lanes have the same name. Give each its own."))
        return self.cleaned_data

    def to_record(self) -> TimelineRecord:
        told = self.cleaned_data
        standfirst = told["standfirst"].replace("\r\n", "\n")
        return TimelineRecord(
            told["title"],
            standfirst,
            told["language"],
            lanes=tuple(self._lanes()),
            minimum_sources=told["minimum_sources"],
        )

    def _lanes(self) -> list[LaneRecord]:
        told = self.cleaned_data
        return [
            LaneRecord(name, told.get(f"colour_{number}") or LaneColour.values[number - 1])
            for number in range(1, FIRST_LANES + 1)
            if (name := told.get(f"lane_{number}", ""))
        ]


class RuleForm(HouseForm):
    """How many sources an event needs."""

    minimum_sources = _minimum_sources()

    def __init__(self, data: QueryDict | None = None, *, timeline: Timeline) -> None:
        super().__init__(data, initial={"minimum_sources": timeline.minimum_sources})


class EmbedSitesForm(HouseForm):
    """One site per line. `seen` is the list as it was when the form was made, so that nobody's line is lost unseen."""

    sites = forms.CharField(
        label=gettext_lazy("Sites that may show it"),
        help_text=gettext_lazy(
            "One per line, without a path: https://www.example.org. Leave it empty to let none."
        ),
        required=False,
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 4, "spellcheck": "false"}),
        error_messages={"max_length": gettext_lazy("That is too long a list.")},
    )
    seen = forms.CharField(required=False, max_length=10_000, widget=forms.HiddenInput)

    def __init__(self, data: QueryDict | None = None, *, timeline: Timeline) -> None:
        stands = "\n".join(timeline.embed_sites)
        super().__init__(data, initial={"sites": stands, "seen": stands})

    def clean_sites(self) -> list[str]:
        lines = [line.strip().rstrip("/").lower() for line in self.cleaned_data["sites"].splitlines()]
        wrong = [
            _("Line %(number)s, “%(value)s”, is not a site address. Write it like %(like)s.")
            % {"number": number, "value": line[:80], "like": _site_meant(line)}
            for number, line in enumerate(lines, start=1)
            if line and not EMBED_SITE.fullmatch(line)
        ]
        if wrong:
            raise ValidationError(wrong)
        sites = list(dict.fromkeys(line for line in lines if line))
        if len(sites) > MOST_SITES:
            raise ValidationError(
                _("These are %(count)s sites; %(most_sites)s are the most.")
                % {"count": len(sites), "most_sites": MOST_SITES}
            )
        return sites

    def clean_seen(self) -> list[str]:
        return self.cleaned_data["seen"].split()


def _site_meant(line: str) -> str:
    """The site of a page, and of a name alone: said, and not taken unasked. Else one to go by."""
    try:
        parts = urlsplit(line if "://" in line else f"https://{line}")
        host = (parts.hostname or "").encode("idna").decode()
        site = f"{parts.scheme}://{host}{f':{parts.port}' if parts.port else ''}"
    except (ValueError, UnicodeError):
        return EXAMPLE_SITE
    return site if "." in host.strip(".") and EMBED_SITE.fullmatch(site) else EXAMPLE_SITE
