"""What a person says when deciding on a proposal: where it goes, how it is told, why it is rejected."""

from typing import Any, cast

from django import forms
from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, gettext_noop

from timeline.editorial.rereading import WRONG_DATE
from timeline.models import Capture, Entry, Event, Importance, Lane, Occurrence, Proposal, User
from timeline.models.characters import refuse_turns
from timeline.models.proposal import BECAME_AN_EVENT
from timeline.records import EntryRecord, EventRecord
from timeline.records import Occurrence as OccurrenceRecord
from timeline.web.forms.date_field import FormWithDates, TypedDateField
from timeline.web.forms.house_form import HouseForm
from timeline.web.forms.topics import FormWithTopics

# Kept as they are written here, whatever the language that they are shown in.
REASONS = (
    gettext_noop("Not an event"),
    gettext_noop("Already on the timeline"),
    gettext_noop("Not part of this story"),
    WRONG_DATE,
    gettext_noop("Too vague to date"),
)


class PlaceForm(HouseForm):
    """Where an accepted event goes: one lane of one timeline, and how much it matters there."""

    lane = forms.ChoiceField(label=gettext_lazy("Timeline and lane"), required=False)
    importance = forms.ChoiceField(
        label=gettext_lazy("Importance"),
        choices=Importance.choices,
        initial=Importance.ORDINARY,
        required=False,
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        lane = cast(forms.ChoiceField, self.fields["lane"])
        self.lanes = dict(_lanes())
        lane.choices = [("", _("On no timeline yet")), *self.lanes.items()]

    @property
    def entries(self) -> tuple[EntryRecord, ...]:
        timeline, _, lane = self.cleaned_data["lane"].partition("/")
        if not lane:
            return ()
        return (EntryRecord(timeline, lane, int(self.cleaned_data["importance"] or 3)),)

    @property
    def lane_in_words(self) -> str:
        """The timeline and the lane as the list offers them; empty for no timeline."""
        return self.lanes.get(self.cleaned_data["lane"], "")

    @property
    def remembered(self) -> dict[str, str]:
        return {name: self.cleaned_data[name] for name in ("lane", "importance")}


class EditForm(FormWithDates, FormWithTopics, PlaceForm):
    """The event as the person wants it told."""

    headline = forms.CharField(
        label=gettext_lazy("Headline"),
        max_length=Event._meta.get_field("headline").max_length,
        widget=forms.Textarea(attrs={"rows": 2, "data-counts": "headline-count"}),
        validators=[refuse_turns],
        error_messages={"required": gettext_lazy("An event needs a headline.")},
    )
    date = TypedDateField(
        label=gettext_lazy("Date"),
        help_text=gettext_lazy("In words or figures: 9–10 January 2022, early 2022, about 2014."),
    )
    date_words = forms.CharField(
        max_length=Event._meta.get_field("date_words").max_length,
        required=False,
        label=gettext_lazy("The source’s own words for the date"),
    )
    summary = forms.CharField(
        label=gettext_lazy("Summary"),
        max_length=Event._meta.get_field("summary").max_length,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    place = forms.CharField(
        label=gettext_lazy("Place"), max_length=Event._meta.get_field("place").max_length, required=False
    )
    occurrence = forms.ChoiceField(choices=Occurrence.choices, label=gettext_lazy("In the world it"))
    attribution = forms.CharField(
        max_length=Event._meta.get_field("attribution").max_length,
        required=False,
        label=gettext_lazy("Who says so"),
    )

    def to_record(self) -> EventRecord:
        told = ("date_words", "summary", "place", "attribution")
        return EventRecord(
            headline=" ".join(self.cleaned_data["headline"].split()),
            date=self.cleaned_data["date"].text,
            occurrence=OccurrenceRecord(self.cleaned_data["occurrence"]),
            entries=self.entries,
            topics=self.slugs,
            **{name: self.cleaned_data[name] for name in told},
        )

    @property
    def date_reading(self) -> object:
        return self.reading_of("date")


class ProposeForm(FormWithDates):
    """An event that the program missed: a passage, how it would be told, and the date that the person reads in it."""

    start = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    end = forms.IntegerField(min_value=1, widget=forms.HiddenInput)
    headline = forms.CharField(
        label=gettext_lazy("Headline"),
        max_length=Event._meta.get_field("headline").max_length,
        widget=forms.Textarea(attrs={"rows": 2, "data-counts": "headline-count"}),
        validators=[refuse_turns],
        error_messages={"required": gettext_lazy("An event needs a headline.")},
    )
    date = TypedDateField(
        label=gettext_lazy("Date"),
        help_text=gettext_lazy("In words or figures: 9–10 January 2022, early 2022, about 2014."),
    )

    @property
    def date_reading(self) -> object:
        return self.reading_of("date")


def initial_of(record: EventRecord, *, date: str) -> dict[str, Any]:
    """What the edit form shows at first; `date` is in words that are read back as the record's date."""
    entry = record.entries[0] if record.entries else None
    shown = {
        name: getattr(record, name)
        for name in ("headline", "date_words", "summary", "place", "occurrence", "attribution")
    }
    place = {"lane": f"{entry.timeline}/{entry.lane}", "importance": str(entry.importance)} if entry else {}
    return {**shown, **place, "date": date}


def place_at_first(user: User, capture: Capture) -> dict[str, str]:
    """Where an event of this article goes before the person has said so in this session.

    Where their last one of it went, be it on no timeline; else where their last one of any article went, or on the
    only timeline.
    """
    decided = Proposal.objects.filter(
        capture=capture, decided_by=user, status__in=BECAME_AN_EVENT, event__isnull=False
    )
    if here := decided.order_by("-decided_at").first():
        return _lane_of(Entry.objects.filter(event=here.event_id)) or {"lane": ""}
    own = Event.objects.filter(pk=OuterRef("event"), created_by=user)
    if last := _lane_of(Entry.objects.filter(Exists(own))):
        return last
    lanes = _lanes()
    return {"lane": lanes[0][0]} if len({value.partition("/")[0] for value, _words in lanes}) == 1 else {}


def _lane_of(entries: QuerySet[Entry]) -> dict[str, str]:
    # From the newest entry backwards, and not through all events of theirs.
    last = entries.select_related("timeline", "lane").order_by("-pk").first()
    return {"lane": f"{last.timeline.slug}/{last.lane.slug}"} if last else {}


def _lanes() -> list[tuple[str, str]]:
    """The lanes of every timeline, each under both names: a closed select shows no heading, and on a phone no end."""
    lanes = Lane.objects.open().select_related("timeline")
    return [
        (f"{lane.timeline.slug}/{lane.slug}", f"{lane.name} – {lane.timeline.title}")
        for lane in lanes.order_by("timeline__title", "timeline", "position", "pk")
    ]
