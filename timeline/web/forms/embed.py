"""How a frame of a timeline looks, as an editor chooses it. Takes no state and no version, and saves nothing."""

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cached_property
from typing import Any, cast
from urllib.parse import urlencode

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.dates import EdtfDate
from timeline.models import Embed, EmbedChoices, Importance, Timeline
from timeline.models.accent import PAPER, towards, validate_accent
from timeline.models.embed import GREATEST_HEIGHT, LEAST_HEIGHT
from timeline.rendering.date_reading import typable
from timeline.rendering.embed_desk import lanes_to_choose, topics_to_choose
from timeline.rendering.embed_remarks import first_event_left_out, remarks_on
from timeline.rendering.embed_words import LABELS
from timeline.rendering.languages import language_name, moment_in_words
from timeline.rendering.moment_asked import NOW, MomentAsked, read_moment
from timeline.rendering.past_moment import past_moment
from timeline.web.forms.date_field import TypedDate, TypedDateField
from timeline.web.forms.embed_event import FormWithFirstEvent
from timeline.web.forms.timeline import LANGUAGES

CHOOSE = gettext_lazy("Choose one of these.")
HEIGHT = gettext_lazy("A height goes from 200 to 5000 pixels.")
# Of the frames in which it is previewed, each as wide as an article may have it.
WIDTHS, USUAL_WIDTH = ("phone", "column", "page"), "column"
SHORT_COLOUR = re.compile(r"#[0-9a-f]{3}", re.ASCII)


def _one_of(name: str, choices: Any, help_text: Any = "") -> forms.ChoiceField:
    return forms.ChoiceField(
        label=LABELS[name],
        choices=choices,
        help_text=help_text,
        error_messages={"invalid_choice": CHOOSE, "required": CHOOSE},
    )


def _several(name: str, gone: Any) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=LABELS[name],
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": gone, "invalid_list": gone},
    )


class EmbedForm(FormWithFirstEvent):
    """`choices` are what stands; with None the frame is new. Of lanes and topics none ticked stands for all."""

    name = forms.CharField(
        label=LABELS["name"],
        help_text=gettext_lazy("Only the newsroom sees it, such as “In the explainer on Crimea”."),
        max_length=Embed._meta.get_field("name").max_length,
        error_messages={"required": gettext_lazy("Give it a name, by which colleagues find it again.")},
    )
    shows = _one_of("shows", Embed.Shows.choices)
    start = TypedDateField(
        label=LABELS["start"],
        required=False,
        help_text=gettext_lazy("In words or figures: 2014, March 2022, 24 February 2022."),
    )
    end = TypedDateField(label=LABELS["end"], required=False)
    begins = _one_of("begins", Embed.Begins.choices)
    order = _one_of("order", Embed.Order.choices)
    pinned = forms.CharField(
        label=LABELS["pinned"],
        help_text=gettext_lazy(
            "Like 14 March 2022, 18:00. Readers are told of it, and of corrections since. "
            "Leave it empty, and the frame follows the present."
        ),
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    lanes = _several("lanes", gettext_lazy("A lane that you chose is gone. Choose again."))
    topics = _several("topics", gettext_lazy("A topic that you chose is gone. Choose again."))
    least_importance = forms.TypedChoiceField(
        label=LABELS["least_importance"],
        choices=[],
        coerce=int,
        error_messages={"invalid_choice": CHOOSE, "required": CHOOSE},
    )
    theme = _one_of("theme", Embed.Theme.choices)
    accent = forms.CharField(
        label=LABELS["accent"],
        help_text=gettext_lazy("Of links and marks, like #0a5c36. Leave it empty for ours."),
        required=False,
        max_length=20,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    density = _one_of("density", Embed.Density.choices)
    greatest_height = forms.IntegerField(
        label=LABELS["greatest_height"],
        help_text=gettext_lazy(
            "In pixels. What is longer scrolls within. Leave it empty for its full height."
        ),
        required=False,
        validators=[
            MinValueValidator(LEAST_HEIGHT, message=HEIGHT),
            MaxValueValidator(GREATEST_HEIGHT, message=HEIGHT),
        ],
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
        error_messages={"invalid": gettext_lazy("Write the height as a number, such as 800.")},
    )
    language = _one_of("language", [])

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        timeline: Timeline,
        now: datetime,
        choices: EmbedChoices | None = None,
    ) -> None:
        stands = choices or EmbedChoices("")
        languages = (timeline.language,)
        super().__init__(data, initial=_initial(stands, timeline, now), today=now.date(), languages=languages)
        self.timeline, self.now, self._stands = timeline, now, stands
        self.darker = ""
        self.moment: MomentAsked = NOW
        own = _("The timeline’s own: %(language)s") % {"language": language_name(timeline.language)}
        offered: dict[str, list[tuple[Any, Any]]] = {
            "lanes": list(lanes_to_choose(timeline, stands.lanes)),
            "topics": list(topics_to_choose(timeline, stands.topics, at=now)),
            "least_importance": _importances(),
            "language": [("", own), *LANGUAGES],
        }
        for name, values in offered.items():
            cast(forms.ChoiceField, self.fields[name]).choices = values
        self.fields["language"].required = False

    def nameless(self) -> "EmbedForm":
        """The same for a preview, in which no name is seen: judged without one, and asked for it all the same."""
        self.fields["name"].required = False
        self.full_clean()
        self.fields["name"].required = True
        return self

    def clean_accent(self) -> str:
        colour = self.cleaned_data["accent"].strip().lower()
        colour = f"#{colour.removeprefix('#')}" if colour else ""
        if SHORT_COLOUR.fullmatch(colour):
            colour = "#" + "".join(2 * digit for digit in colour[1:])
        if colour:
            self._judge(colour)
        return colour

    def clean_pinned(self) -> datetime | None:
        typed = self.cleaned_data["pinned"]
        self.moment = past_moment(self.timeline, typed, now=self.now)
        if self.moment.problem:
            raise ValidationError(self.moment.problem, code="question" if self.moment.choices else "unread")
        if typed.strip() and self.moment.moment is None:
            raise ValidationError(
                _("That time is not over yet: say until which hour, like 21 May 2022, 18:00.")
            )
        return self.moment.moment

    def clean(self) -> dict[str, Any]:
        told = self.cleaned_data
        start, end = told.get("start"), told.get("end")
        if start and end and start.earliest > end.latest:
            self.add_error("end", _("This is before the date in “From”."))
        told["begins_with"] = self.event.public_id if self.event else ""
        if told.get("begins") != Embed.Begins.EVENT:
            told["begins_with"] = ""
        elif not self.event:
            self.add_error("event_words", _("Type words of it, and choose it from what is found."))
        elif not self.errors and (left_out := self._first_event_left_out()):
            self.add_error("event_words", left_out)
        return told

    @cached_property
    def remarks(self) -> tuple[str, ...]:
        """What is good to know of the choices together; nothing while one of them cannot be read."""
        if self.is_bound and self.errors:
            return ()
        choices = self.to_choices() if self.is_bound else self._stands
        return remarks_on(self.timeline, choices, at=self.now)

    @property
    def start_reading(self) -> object:
        return self.reading_of("start")

    @property
    def end_reading(self) -> object:
        return self.reading_of("end")

    def to_choices(self) -> EmbedChoices:
        told = self.cleaned_data
        same = ("name", "least_importance", "shows", "order", "begins", "begins_with", "theme", "accent")
        start, end = (cast("EdtfDate | None", told[name]) for name in ("start", "end"))
        order = [slug for slug, _name in lanes_to_choose(self.timeline, told["lanes"])]
        return EmbedChoices(
            **{name: told[name] for name in (*same, "language", "density", "greatest_height")},
            start=start.text if start else "",
            end=end.text if end else "",
            # As they are kept: who chooses the same in another order changes nothing.
            lanes=tuple(slug for slug in order if slug in told["lanes"]),
            topics=tuple(sorted(told["topics"])),
            pinned_at=told["pinned"],
        )

    @property
    def width(self) -> str:
        """Of which width the preview is looked at."""
        asked = str(self.data.get("width", ""))
        return asked if asked in WIDTHS else USUAL_WIDTH

    @property
    def narrows(self) -> bool:
        """Whether what is folded under these heads was chosen, or is wrong: then it is open."""
        return self._is_told(("lanes", "topics", "least_importance"))

    @property
    def is_dressed(self) -> bool:
        return self._is_told(("theme", "accent", "density", "greatest_height", "language"))

    @property
    def is_pinned(self) -> bool:
        return self._is_told(("pinned",))

    def _is_told(self, names: tuple[str, ...]) -> bool:
        usual = _initial(EmbedChoices(""), self.timeline, self.now)
        values = {name: self[name].value() for name in names}
        return any(self[name].errors or _said(value) != _said(usual[name]) for name, value in values.items())

    def query(self) -> str:
        """All that is in the form as the address of a preview has it."""
        return urlencode(list(self._sent()))

    def _sent(self) -> Iterator[tuple[str, str]]:
        for bound in self:
            value = bound.value()
            if isinstance(value, TypedDate):
                yield from ((bound.html_name, value.text), (f"{bound.html_name}_choice", value.choice))
            elif isinstance(value, list | tuple):
                yield from ((bound.html_name, str(one)) for one in value)
            elif value not in (None, ""):
                yield bound.html_name, str(value)

    def _first_event_left_out(self) -> str:
        return first_event_left_out(self.timeline, self.to_choices(), at=self.now)

    def _judge(self, colour: str) -> None:
        try:
            validate_accent(colour)
        except ValidationError as error:
            if error.code == "pale":
                self.darker = towards(colour, "#000000", on=PAPER)
            raise


def _said(value: object) -> str:
    return "" if value is None else str(value)


def _importances() -> list[tuple[Any, Any]]:
    """From all of them down to the turning points."""
    least = [(value, _("%(label)s, or more") % {"label": Importance(value).label}) for value in (2, 3, 4)]
    return [(1, _("Every event")), *least, (5, Importance(5).label)]


def _initial(stands: EmbedChoices, timeline: Timeline, now: datetime) -> dict[str, Any]:
    initial = {name: getattr(stands, name) for name in EmbedChoices.__slots__}
    for name in ("start", "end"):
        if edtf := initial[name]:
            words = typable(EdtfDate.parse(edtf), today=now.date(), languages=(timeline.language,))
            initial[name] = TypedDate(words, edtf)
    initial["lanes"], initial["topics"] = list(stands.lanes), list(stands.topics)
    initial["pinned"] = _typable_moment(stands.pinned_at, now, timeline) if stands.pinned_at else ""
    return initial


def _typable_moment(moment: datetime, now: datetime, timeline: Timeline) -> str:
    """Words that are read back as this very moment; as an address says it where no words are."""
    words = moment_in_words(moment, "long")
    read = read_moment(words, now=now, language=timeline.language)
    return words if read.moment == moment else timezone.localtime(moment).isoformat(timespec="seconds")
