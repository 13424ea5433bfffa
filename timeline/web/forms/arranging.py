"""What an editor says of a timeline: its title and lanes, where chosen events go, and why it is closed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.editorial.arranging import Particulars
from timeline.models import Importance, Lane, LaneColour, Timeline
from timeline.records import LaneRecord
from timeline.web.forms.house_form import HouseForm
from timeline.web.forms.named_rows import (
    LONGEST_REASON,
    MOST_ROWS,
    colours,
    problem_of_line,
    problem_of_named,
)
from timeline.web.forms.timeline import LANGUAGES

LONGEST_NAME = Lane._meta.get_field("name").max_length or 60


class ParticularsForm(HouseForm):
    title = forms.CharField(
        label=gettext_lazy("Title"),
        max_length=Timeline._meta.get_field("title").max_length,
        help_text=gettext_lazy("Its address stays the same, whatever it is called."),
        error_messages={"required": gettext_lazy("Give the timeline a title.")},
    )
    standfirst = forms.CharField(
        label=gettext_lazy("Standfirst"),
        help_text=gettext_lazy("One or two sentences that say what it is about."),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    about = forms.CharField(
        label=gettext_lazy("How it was made"),
        help_text=gettext_lazy(
            "In your own words, for readers who ask. Its rules are told beside it in any case. Markdown works here."
        ),
        required=False,
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    language = forms.ChoiceField(
        label=gettext_lazy("Language"),
        choices=LANGUAGES,
        error_messages={"invalid_choice": gettext_lazy("Choose one of these languages.")},
    )

    def __init__(self, data: QueryDict | None = None, *, timeline: Timeline) -> None:
        super().__init__(data, initial=vars(Particulars.of(timeline)))

    def to_particulars(self) -> Particulars:
        told = self.cleaned_data
        standfirst, about = (told[name].replace("\r\n", "\n") for name in ("standfirst", "about"))
        return Particulars(told["title"], standfirst, told["language"], about)


@dataclass
class LaneRow:
    """One lane in the form. One without a slug is new; without a name as well it is not wanted."""

    slug: str
    name: str
    colour: str
    problem: str = ""


class LanesForm:
    """The lanes in their order, as three lists that run along each other; a button may ask to move one of them.

    Not a Django form set: whoever drags a row moves its fields, and the order of the fields is the order of the lanes.
    """

    def __init__(self, data: QueryDict | None = None, *, lanes: Sequence[Lane] = ()) -> None:
        self.moved = self.problem = ""
        if data is None:
            self.rows = [LaneRow(lane.slug, lane.name, lane.colour) for lane in lanes]
            self.reason = ""
            return
        told = [data.getlist(name)[:MOST_ROWS] for name in ("lane", "name", "colour")]
        self.rows = [LaneRow(*row) for row in zip(*told, strict=False)]
        self.reason = data.get("reason", "")[:LONGEST_REASON]
        self.moved, _sep, way = data.get("move", "").partition(":")
        self._move(way)

    def is_valid(self) -> bool:
        self.rows = [row for row in self.rows if row.slug or row.name.strip()]
        for row in self.rows:
            row.problem = problem_of_named(
                row.name, row.colour, longest=LONGEST_NAME, if_nameless=_("Give the lane a name.")
            )
        self.problem = problem_of_line(self.reason)
        return not (self.problem or any(row.problem for row in self.rows))

    def keep_to(self, standing: Mapping[str, Lane]) -> None:
        """After a colleague's change: with the lanes that came since, and without those that are gone."""
        rows = [row for row in self.rows if not row.slug or row.slug in standing]
        known = {row.slug for row in rows}
        added = [lane for slug, lane in standing.items() if slug not in known]
        self.rows = [*rows, *(LaneRow(lane.slug, lane.name, lane.colour) for lane in added)]

    def to_records(self) -> list[LaneRecord]:
        return [LaneRecord(" ".join(row.name.split()), row.colour, row.slug) for row in self.rows]

    @property
    def spare(self) -> LaneRow:
        """The empty row at the end, in the first colour that no other lane has."""
        taken = {row.colour for row in self.rows}
        free = [colour for colour in LaneColour.values if colour not in taken]
        return LaneRow("", "", free[0] if free else LaneColour.ONE)

    @property
    def colours(self) -> list[tuple[str, str]]:
        return colours()

    def _move(self, way: str) -> None:
        place = next(
            (place for place, row in enumerate(self.rows) if row.slug == self.moved and row.slug), None
        )
        if place is None or way not in ("up", "down"):
            self.moved = ""
            return
        other = place + (1 if way == "down" else -1)
        if 0 <= other < len(self.rows) and self.rows[other].slug:
            self.rows[place], self.rows[other] = self.rows[other], self.rows[place]


class PlacingForm(HouseForm):
    """Which events, seen in which version, go where. A lane or importance left open stays as it is."""

    lane = forms.ChoiceField(
        label=gettext_lazy("Lane"),
        required=False,
        error_messages={"invalid_choice": gettext_lazy("Choose one of these lanes.")},
    )
    importance = forms.TypedChoiceField(
        label=gettext_lazy("Importance"),
        required=False,
        coerce=int,
        empty_value=None,
        choices=[("", gettext_lazy("As it is")), *Importance.choices],
        error_messages={"invalid_choice": gettext_lazy("Importance goes from 1 to 5.")},
    )
    send_on = forms.BooleanField(
        label=gettext_lazy("Send what readers see already to review at once"), required=False, initial=True
    )

    def __init__(
        self, data: QueryDict | None = None, *, lanes: Sequence[Lane], are_new: bool = False
    ) -> None:
        super().__init__(data)
        self.sent = data or QueryDict()
        choices = [(lane.slug, lane.name) for lane in lanes]
        cast(forms.ChoiceField, self.fields["lane"]).choices = (
            choices if are_new else [("", _("As it is")), *choices]
        )
        if are_new:
            cast(forms.ChoiceField, self.fields["importance"]).choices = Importance.choices
            self.initial["importance"] = Importance.ORDINARY

    @property
    def chosen(self) -> dict[str, int]:
        """Public ids with the versions that were seen; what cannot be read counts as out of date."""
        told = [value.replace("\0", "").partition(":") for value in self.sent.getlist("chosen")[:500]]
        return {
            public_id: int(version) if version.isascii() and version.isdecimal() and len(version) < 10 else -1
            for public_id, _sep, version in told
        }


class ClosingForm(HouseForm):
    reason = forms.CharField(
        label=gettext_lazy("Why is it closed?"),
        help_text=gettext_lazy("Only the newsroom reads this."),
        max_length=LONGEST_REASON,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": gettext_lazy("Say why it is closed. Only the newsroom will read it.")},
    )
