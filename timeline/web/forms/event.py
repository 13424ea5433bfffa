"""The words, the date and the places of an event, as a person types them. Takes no state, no version, no author."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core import signing
from django.forms import BoundField
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.models import Event, Importance, Occurrence, Revision, Timeline, User
from timeline.models.slugs import new_public_id
from timeline.records import EntryRecord, EventRecord
from timeline.records import Occurrence as OccurrenceRecord
from timeline.rendering.date_reading import typable
from timeline.web.forms.date_field import TypedDateField
from timeline.web.forms.image import FormWithImage
from timeline.web.forms.lengths import too_long
from timeline.web.forms.other_dates import FormWithOtherDates
from timeline.web.forms.topics import FormWithTopics


def _longest(name: str) -> int:
    return int(getattr(Event._meta.get_field(name), "max_length", 0))


def _text(
    name: str,
    label: Any,
    help_text: Any = "",
    *,
    required: Any = "",
    **attributes: Any,
) -> forms.CharField:
    most = _longest(name)
    return forms.CharField(
        label=label,
        help_text=help_text,
        required=bool(required),
        max_length=most,
        widget=forms.TextInput(attrs=attributes),
        error_messages={
            "required": required,
            "max_length": too_long(most),
        },
    )


@dataclass(frozen=True)
class PlaceFields:
    """The fields of one place in the form; `timeline` is None for the place that is still to be chosen."""

    timeline: Timeline | None
    lane: BoundField
    importance: BoundField
    headline: BoundField


class EventForm(FormWithOtherDates, FormWithTopics, FormWithImage):
    """`record` is what stands now; with None the event is new. `new_names` are ticked to be made topics.

    It offers the places where the event stands and one more, however many timelines the newsroom has.
    """

    headline = _text(
        "headline",
        gettext_lazy("Headline"),
        gettext_lazy("What happened, as a sentence in the present tense."),
        required=gettext_lazy("An event needs a headline."),
        **{"data-counts": "headline-count"},
    )
    date = TypedDateField(
        label=gettext_lazy("Date"),
        required=False,
        help_text=gettext_lazy("In words or figures: 9–10 January 2022, early 2022, 2014."),
    )
    date_words = _text(
        "date_words", gettext_lazy("Date as the source words it"), gettext_lazy("For example “on Sunday”.")
    )
    occurrence = forms.ChoiceField(
        label=gettext_lazy("Did it happen?"),
        choices=Occurrence.choices,
        error_messages={"invalid_choice": gettext_lazy("Choose one of these.")},
    )
    summary = forms.CharField(
        label=gettext_lazy("Summary"),
        help_text=gettext_lazy("Two or three sentences that stand on the sources below."),
        required=False,
        max_length=_longest("summary"),
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={"max_length": too_long(_longest("summary"))},
    )
    place = _text("place", gettext_lazy("Place"))
    attribution = _text(
        "attribution", gettext_lazy("Who says so"), gettext_lazy("Where it is claimed or forecast: by whom.")
    )
    note = forms.CharField(required=False, max_length=Revision._meta.get_field("note").max_length)

    def __init__(
        self,
        *args: Any,
        timelines: Sequence[Timeline],
        record: EventRecord | None,
        today: datetime.date,
        new_names: Sequence[str] = (),
        **options: Any,
    ) -> None:
        stands = {entry.timeline for entry in record.entries} if record else set()
        languages = _languages([one for one in timelines if one.slug in stands or not record])
        super().__init__(
            *args,
            initial=_initial(record, timelines, today, languages) | {"new_topics": new_names},
            today=today,
            languages=languages,
            image=record.image if record else None,
            told=record.citations if record else (),
            **options,
        )
        # A form that was sent keeps the places that it had, even where the event has been taken off meanwhile.
        self.timelines = [one for one in timelines if one.slug in stands or f"lane_{one.pk}" in self.data]
        for timeline in self.timelines:
            standing = (
                {entry.lane for entry in record.entries if entry.timeline == timeline.slug} if record else ()
            )
            offered = [lane for lane in timeline.lanes.all() if not lane.closed_at or lane.slug in standing]
            lanes = [("", _("Not on it")), *((lane.slug, lane.name) for lane in offered)]
            self._add_place(
                str(timeline.pk),
                _("Lane"),
                lanes,
                _("“%(timeline)s” has no such lane. Choose one of these.") % {"timeline": timeline},
            )
        taken = {one.pk for one in self.timelines if self[f"lane_{one.pk}"].value()}
        others = [
            (
                one.title,
                [(f"{one.slug}/{lane.slug}", lane.name) for lane in one.lanes.all() if not lane.closed_at],
            )
            for one in timelines
            if one.pk not in taken
        ]
        self.may_be_added = bool(others)
        wrong = _("Choose one of these. Where the event stands already, change its lane above.")
        self._add_place("added", _("Timeline and lane"), [("", _("None")), *others], wrong)

    def _add_place(self, key: str, label: str, lanes: list[Any], wrong: str) -> None:
        self.fields[f"lane_{key}"] = forms.ChoiceField(
            label=label, choices=lanes, required=False, error_messages={"invalid_choice": wrong}
        )
        self.fields[f"importance_{key}"] = forms.TypedChoiceField(
            label=_("Importance"),
            choices=Importance.choices,
            coerce=int,
            empty_value="3",
            required=False,
            initial=3,
            error_messages={"invalid_choice": _("Importance goes from 1 to 5.")},
        )
        self.fields[f"entry_headline_{key}"] = forms.CharField(
            label=_("Headline there, if another"), required=False, max_length=_longest("headline")
        )

    def places(self) -> Iterator[PlaceFields]:
        for timeline in self.timelines:
            yield self._place(timeline, str(timeline.pk))

    def added_place(self) -> PlaceFields:
        return self._place(None, "added")

    def _place(self, timeline: Timeline | None, key: str) -> PlaceFields:
        return PlaceFields(
            timeline, self[f"lane_{key}"], self[f"importance_{key}"], self[f"entry_headline_{key}"]
        )

    @property
    def date_reading(self) -> object:
        return self.reading_of("date")

    def to_record(self, stands: EventRecord | None = None) -> EventRecord:
        """What was typed, on the citations of what stands now: those have their own verbs, but for their dates."""
        told = self.cleaned_data
        return EventRecord(
            headline=told["headline"],
            date=told["date"].text if told["date"] else "",
            date_words=told["date_words"],
            summary=told["summary"].replace("\r\n", "\n"),
            place=told["place"],
            occurrence=OccurrenceRecord(told["occurrence"]),
            attribution=told["attribution"],
            citations=self.citations_of(stands) if stands else (),
            entries=tuple(self._entries(stands)),
            topics=self.slugs,
            image=self.image_record(),
        )

    def _entries(self, stands: EventRecord | None) -> Iterator[EntryRecord]:
        """In the order in which they stand, so that saving the same is no change; what is added comes last."""
        order = [entry.timeline for entry in stands.entries] if stands else []
        for timeline in sorted(
            self.timelines, key=lambda one: order.index(one.slug) if one.slug in order else len(order)
        ):
            if lane := self.cleaned_data[f"lane_{timeline.pk}"]:
                yield self._entry(timeline.slug, lane, str(timeline.pk))
        added, _, lane = self.cleaned_data["lane_added"].partition("/")
        if lane:
            yield self._entry(added, lane, "added")

    def _entry(self, timeline: str, lane: str, key: str) -> EntryRecord:
        told = self.cleaned_data
        return EntryRecord(timeline, lane, int(told[f"importance_{key}"]), told[f"entry_headline_{key}"])


class NewEventForm(EventForm):
    """Carries the id that the event will have, signed for this person: the same form sent twice makes one event."""

    public_id = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, data: QueryDict | None = None, *args: Any, author: User, **options: Any) -> None:
        self.signer = signing.Signer(salt=f"new event by {author.pk}")
        fresh = self.signer.sign(new_public_id())
        self.was_out_of_date = data is not None and not self._is_ours(data.get("public_id", ""))
        if data is not None and self.was_out_of_date:
            data = data.copy()
            data["public_id"] = fresh
        super().__init__(data, *args, record=None, **options)
        self.initial["public_id"] = fresh

    def clean_public_id(self) -> str:
        if self.was_out_of_date:
            raise forms.ValidationError(_("This form was out of date. Look it over and send it again."))
        return self.signer.unsign(self.cleaned_data["public_id"])

    def _is_ours(self, signed: str) -> bool:
        try:
            return bool(self.signer.unsign(signed))
        except signing.BadSignature:
            return False


def _initial(
    record: EventRecord | None,
    timelines: Sequence[Timeline],
    today: datetime.date,
    languages: tuple[str, ...],
) -> dict[str, Any]:
    if record is None:
        return {"occurrence": Occurrence.HAPPENED}
    initial: dict[str, Any] = {
        name: getattr(record, name) for name in ("headline", "date_words", "summary", "place", "attribution")
    }
    initial["topics"] = list(record.topics)
    initial["occurrence"] = str(record.occurrence)
    initial["date"] = typable(record.edtf, today=today, languages=languages) if record.date else ""
    entries = {entry.timeline: entry for entry in record.entries}
    for timeline in timelines:
        if entry := entries.get(timeline.slug):
            initial[f"lane_{timeline.pk}"] = entry.lane
            initial[f"importance_{timeline.pk}"] = entry.importance
            initial[f"entry_headline_{timeline.pk}"] = entry.headline
    return initial


def _languages(timelines: Sequence[Timeline]) -> tuple[str, ...]:
    """The language that the event is told in, where its timelines, or all that it can come to, have but one."""
    languages = {one.language for one in timelines}
    return tuple(languages) if len(languages) == 1 else ()


def timelines_with_lanes() -> list[Timeline]:
    return list(Timeline.objects.prefetch_related("lanes"))
