"""Which topics an event bears: ticked where they are suggested or stand already, typed where they are not.

A name that no topic has is offered to be ticked first: a slip of the finger makes no topic.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.db.models.functions import Coalesce
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.extraction.names import folded_name
from timeline.models import Proposal, Topic, TopicName
from timeline.models.characters import refuse_unfit_line
from timeline.models.topic import LONGEST_TOPIC_NAME
from timeline.rendering.topic_suggestions import (
    NOTHING_SUGGESTED,
    TopicSuggestions,
    names_to_type,
    suggest_topics,
)
from timeline.web.forms.house_form import HouseForm

MOST_TOPICS = 40
SEPARATORS = str.maketrans({"،": ",", ";": ",", "、": ",", "\n": ","})


@dataclass(frozen=True)
class TopicChoice:
    """A box to tick: an existing topic by its slug, or a name to make one of."""

    value: str
    name: str
    is_ticked: bool


class _Ticks(forms.Field):
    """Every value that was ticked."""

    widget = forms.MultipleHiddenInput

    def clean(self, value: Any) -> list[str]:
        ticked = [text for text in value or () if text.strip()]
        for text in ticked:
            refuse_unfit_line(text)
        if len(ticked) > MOST_TOPICS:
            raise ValidationError(
                _("These are %(count)s topics; %(most_topics)s are the most.")
                % {"count": len(ticked), "most_topics": MOST_TOPICS}
            )
        return list(dict.fromkeys(ticked))


class FormWithTopics(HouseForm):
    """A form in which an event is given topics. Without a list of its own in `initial`, what is suggested is ticked."""

    topics = _Ticks(required=False)
    new_topics = _Ticks(required=False)
    more_topics = forms.CharField(
        label=gettext_lazy("Topics"),
        help_text=gettext_lazy("Separated by commas."),
        required=False,
        max_length=1000,
        widget=forms.TextInput(attrs={"list": "topic-names", "autocomplete": "off"}),
    )

    def __init__(self, *args: Any, suggested: TopicSuggestions = NOTHING_SUGGESTED, **options: Any) -> None:
        super().__init__(*args, **options)
        self.suggested = suggested
        self.unknown: list[str] = []

    def topic_choices(self) -> list[TopicChoice]:
        """What the event bears and what is suggested for it."""
        ticked = self._ticked("topics", [topic.slug for topic in self.suggested.known])
        names = {topic.slug: topic.name for topic in self.suggested.known}
        if missing := [slug for slug in ticked if slug not in names]:
            names |= dict(
                Topic.objects.filter(slug__in=missing).values_list(
                    "slug", Coalesce("merged_into__name", "name")
                )
            )
        return [TopicChoice(slug, name, slug in ticked) for slug, name in names.items()]

    def new_choices(self) -> list[TopicChoice]:
        """Names that no topic has: those of the sentence, and those that were typed."""
        ticked = self._ticked("new_topics", [])
        names = dict.fromkeys((*self.suggested.new, *ticked, *self.unknown))
        return [TopicChoice(name, name, name in ticked) for name in names]

    def has_choices(self) -> bool:
        return bool(self.topic_choices() or self.new_choices())

    def names_to_type(self) -> list[str]:
        return names_to_type()

    def clean_more_topics(self) -> list[str]:
        """The slugs of the topics that were typed by any of their names."""
        typed = self.cleaned_data["more_topics"].translate(SEPARATORS).split(",")
        names = {folded_name(name): " ".join(name.split()) for name in typed if name.strip()}
        rows = TopicName.objects.among(names).select_related("topic")
        slugs = {row.folded: row.topic.slug for row in rows}
        new = {folded_name(name) for name in self.cleaned_data.get("new_topics", ())}
        self.unknown = [name for folded, name in names.items() if folded not in slugs and folded not in new]
        if self.unknown:
            listed = ", ".join(f"“{name[:LONGEST_TOPIC_NAME]}”" for name in self.unknown)
            raise ValidationError(
                _("No topic is called %(listed)s. Tick it here to make it, or type it as it is known.")
                % {"listed": listed}
            )
        return list(slugs.values())

    @property
    def problems(self) -> tuple[str, ...]:
        return tuple(str(sentence) for sentences in self.errors.values() for sentence in sentences)

    @property
    def new_names(self) -> tuple[str, ...]:
        return tuple(self.cleaned_data["new_topics"])

    @property
    def names_without_topic(self) -> tuple[str, ...]:
        """Of the names that are new, those of which no topic has been made meanwhile."""
        folded = [folded_name(name) for name in self.new_names]
        taken = set(TopicName.objects.among(folded).values_list("folded", flat=True)) if folded else set()
        return tuple(name for name in self.new_names if folded_name(name) not in taken)

    @property
    def slugs(self) -> tuple[str, ...]:
        """What was ticked and typed, in order; names that were new count from when their topics have been made."""
        made = Topic.objects.called([folded_name(name) for name in self.new_names]) if self.new_names else ()
        chosen = {
            *self.cleaned_data["topics"],
            *self.cleaned_data["more_topics"],
            *(one.slug for one in made),
        }
        return tuple(sorted(chosen))

    def _ticked(self, name: str, at_first: Sequence[str]) -> Sequence[str]:
        if self.is_bound:
            return [
                text.replace("\0", "") for text in cast(QueryDict, self.data).getlist(name) if text.strip()
            ]
        return self.initial.get(name, at_first)


class TopicsForm(FormWithTopics):
    """The topics of a proposal that is taken as it stands. What was sent counts only if it was sent for this one."""

    def __init__(self, proposal: Proposal, data: QueryDict) -> None:
        self.proposal = proposal
        is_ours = data.get("topics_of") == str(proposal.pk)
        super().__init__(data if is_ours else None, suggested=suggest_topics(proposal))
