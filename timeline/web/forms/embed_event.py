"""The event that a frame's list begins with: looked for by its words, chosen among those that readers see."""

from datetime import datetime
from functools import cached_property

from django import forms
from django.utils.translation import gettext_lazy

from timeline.models import Timeline
from timeline.rendering.embed_desk import EventChoice, event_to_begin_with, events_with_words
from timeline.web.forms.date_field import FormWithDates


class FormWithFirstEvent(FormWithDates):
    """The form that is made of it says which timeline it is about, and what time it is."""

    timeline: Timeline
    now: datetime

    begins_with = forms.CharField(required=False, max_length=40, widget=forms.HiddenInput)
    event_words = forms.CharField(
        label=gettext_lazy("Find the event"),
        help_text=gettext_lazy("Words of its page, such as a name or a place."),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off"}),
    )

    @property
    def event_id(self) -> str:
        return str(self["begins_with"].value() or "").replace("\0", "")[:40]

    @cached_property
    def event(self) -> EventChoice | None:
        """The event that is chosen."""
        return event_to_begin_with(self.timeline, self.event_id, at=self.now)

    @cached_property
    def events_found(self) -> list[EventChoice]:
        """The event that is chosen, and those with the words that were typed."""
        chosen = self.event
        words = str(self["event_words"].value() or "").replace("\0", "")[:200]
        found = events_with_words(self.timeline, words, at=self.now) if words.strip() else []
        return [*filter(None, [chosen]), *(one for one in found if one != chosen)]

    @property
    def finds_nothing(self) -> bool:
        """Whether words were typed that no event has, but the one that is chosen already."""
        return bool(str(self["event_words"].value() or "").strip()) and len(self.events_found) <= bool(
            self.event
        )
