"""What a topic is called: its name, and the other names by which articles call it, one a line."""

from typing import cast

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from timeline.editorial.naming import TopicNames
from timeline.extraction.names import folded_name
from timeline.models import Topic
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


class MergeTopicForm(HouseForm):
    """Which topic another one is merged into, by any of its names, and why. `seen` holds the names of both."""

    stays = forms.CharField(
        label=_("Merge it into"),
        max_length=LONGEST_TOPIC_NAME,
        widget=forms.TextInput(attrs={"list": "topic-names", "autocomplete": "off"}),
        error_messages={
            "required": _("Choose the topic that stays."),
            "max_length": too_long(LONGEST_TOPIC_NAME),
        },
    )
    reason = forms.CharField(
        label=_("Why they are one"),
        help_text=_("Readers see the name that stays at once. Only the newsroom reads the reason."),
        required=False,
        max_length=LONGEST_REASON,
        error_messages={"max_length": too_long(LONGEST_REASON)},
    )
    seen = forms.CharField(required=False, max_length=2 * MOST_ALIASES_LENGTH, widget=forms.HiddenInput)

    def __init__(self, data: QueryDict, *, lost: Topic) -> None:
        self.lost = lost
        self.is_sent = "stays" in data
        super().__init__(data if self.is_sent else None)

    def clean_stays(self) -> Topic:
        kept = Topic.objects.called([folded_name(self.cleaned_data["stays"])]).first()
        if kept is None:
            raise forms.ValidationError(_("No topic is called that. Type it as it is known."))
        if kept == self.lost:
            raise forms.ValidationError(_("Choose another topic: this one is the same."))
        return kept

    @property
    def kept(self) -> Topic:
        return cast(Topic, self.cleaned_data["stays"])

    @property
    def names_of_both(self) -> tuple[str, ...]:
        """By which the topic that stays will go, its own first."""
        both = TopicNames.of(self.kept), TopicNames.of(self.lost)
        return tuple(name for names in both for name in (names.name, *names.aliases))

    @property
    def seen_now(self) -> str:
        """Both as they stand, as the next form carries them: a name a line, the two parted by an empty line."""
        both = TopicNames.of(self.lost), TopicNames.of(self.kept)
        return "\n\n".join("\n".join((names.name, *names.aliases)) for names in both)

    @property
    def seen_names(self) -> tuple[TopicNames, TopicNames]:
        lost, _gap, kept = self.cleaned_data["seen"].replace("\r", "").partition("\n\n")
        return _names_in(lost), _names_in(kept)


def _names_in(lines: str) -> TopicNames:
    name, *aliases = lines.split("\n")
    return TopicNames(name, tuple(aliases))
