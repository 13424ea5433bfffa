"""What a topic is called: its name, and the other names by which articles call it, one a line."""

from typing import cast

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from timeline.editorial.naming import TopicNames
from timeline.models.topic import LONGEST_TOPIC_NAME, TopicKind
from timeline.web.forms.house_form import HouseForm
from timeline.web.forms.lengths import too_long

MOST_ALIASES_LENGTH = 10_000
LONGEST_REASON = 500


class TopicForm(HouseForm):
    """`seen` carries the names as they were when the form was made, so that no colleague's line is lost unseen."""

    name = forms.CharField(
        label=_("Name"),
        max_length=LONGEST_TOPIC_NAME,
        error_messages={
            "required": _("Give the topic a name."),
            "max_length": too_long(LONGEST_TOPIC_NAME),
        },
    )
    aliases = forms.CharField(
        label=_("Also called"),
        help_text=_("One name a line, in every language and spelling that your articles use."),
        required=False,
        max_length=MOST_ALIASES_LENGTH,
        widget=forms.Textarea(attrs={"rows": 4, "spellcheck": "false"}),
        error_messages={"max_length": _("That is too long a list.")},
    )
    reason = forms.CharField(
        label=_("Why it is called otherwise now"),
        help_text=_(
            "Asked when the name changes, for readers see it at once. Only the newsroom reads the reason."
        ),
        required=False,
        max_length=LONGEST_REASON,
        error_messages={"max_length": too_long(LONGEST_REASON)},
    )
    kind = forms.ChoiceField(
        label=_("Kind"),
        help_text=_("So that readers find people among people."),
        choices=TopicKind.choices,
        required=False,
    )
    seen = forms.CharField(required=False, max_length=MOST_ALIASES_LENGTH, widget=forms.HiddenInput)
    seen_kind = forms.ChoiceField(choices=TopicKind.choices, required=False, widget=forms.HiddenInput)

    def __init__(self, data: QueryDict | None = None, *, stands: TopicNames | None = None) -> None:
        names = stands or TopicNames("")
        lines = "\n".join(names.aliases)
        initial = {
            "name": names.name,
            "aliases": lines,
            "kind": names.kind or TopicKind.SUBJECT,
            "seen": "\n".join((names.name, *names.aliases)),
            "seen_kind": names.kind,
        }
        super().__init__(data, initial=initial)

    def based_on(self, stands: TopicNames) -> "TopicForm":
        """The same words, sent again over what stands now: whoever sends them has seen both."""
        data = cast(QueryDict, self.data).copy()
        data["seen"] = "\n".join((stands.name, *stands.aliases))
        data["seen_kind"] = stands.kind
        again = TopicForm(data, stands=stands)
        for sentence in self.non_field_errors():
            again.add_error(None, str(sentence))
        return again

    @property
    def names(self) -> TopicNames:
        told = self.cleaned_data
        return TopicNames(told["name"], tuple(told["aliases"].split("\n")), told["kind"])

    @property
    def names_seen(self) -> TopicNames:
        name, *aliases = self.cleaned_data["seen"].split("\n")
        return TopicNames(name, tuple(aliases), self.cleaned_data["seen_kind"])
