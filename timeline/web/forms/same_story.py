"""The timelines that tell the same story, one choice to a language. A language in which there is none has no field."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _

from timeline.models import Timeline
from timeline.rendering.same_story import own_name
from timeline.web.forms.house_form import HouseForm


class SameStoryForm(HouseForm):
    def __init__(self, data: QueryDict | None = None, *, timeline: Timeline) -> None:
        super().__init__(data)
        offered = Timeline.objects.in_other_languages(timeline)
        standing = {other.slug for other in Timeline.objects.same_story(timeline)}
        self._offered: dict[str, Timeline] = {other.slug: other for other in offered}
        for language, group in groupby(self._offered.values(), key=lambda other: other.language):
            self._offer(language, list(group), standing)

    def to_timelines(self) -> list[Timeline]:
        return [self._offered[slug] for slug in self.cleaned_data.values() if slug]

    def _offer(self, language: str, group: list[Timeline], standing: Iterable[str]) -> None:
        chosen = next((other.slug for other in group if other.slug in standing), "")
        choices: list[tuple[str, Any]] = [("", _("None")), *((other.slug, _named(other)) for other in group)]
        self.fields[f"in-{language}"] = forms.ChoiceField(
            label=own_name(language),
            choices=choices,
            initial=chosen,
            required=False,
            error_messages={"invalid_choice": _("Choose one of these timelines.")},
        )


def _named(timeline: Timeline) -> str:
    if timeline.is_public:
        return timeline.title
    return _("%(title)s (not public)") % {"title": timeline.title}
