"""A comment on an event, and whom it is for. Who may be called by name is for `editorial` to say."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from timeline.models import User
from timeline.models.comment import LONGEST_COMMENT
from timeline.web.forms.house_form import HouseForm


class CommentForm(HouseForm):
    """`colleagues` are offered while a name is typed; the name then stands at the head of the text, as a mention."""

    text = forms.CharField(
        label=_("Comment"),
        max_length=LONGEST_COMMENT,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={
            "required": _("Write something first."),
            "max_length": _("That is too long: 2,000 characters are the most."),
        },
    )
    tell = forms.CharField(
        label=_("For somebody by name"),
        required=False,
        max_length=150,
        widget=forms.TextInput(attrs={"list": "colleagues", "autocomplete": "off"}),
    )

    def __init__(self, *args: Any, colleagues: Iterable[User], **options: Any) -> None:
        super().__init__(*args, **{**options, "auto_id": "id_comment_%s"})
        self.colleagues = list(colleagues)

    def clean_tell(self) -> str:
        """The name as it is mentioned; only one of the colleagues offered can be chosen here."""
        typed = str(self.cleaned_data["tell"]).strip().removeprefix("@")
        if not typed:
            return ""
        for person in self.colleagues:
            if typed.casefold() in (str(person).casefold(), person.username.casefold()):
                return str(person)
        raise forms.ValidationError(
            _("Nobody of that name can see this event. Choose one of the names that are offered.")
        )

    @property
    def said(self) -> str:
        tell, text = self.cleaned_data["tell"], self.cleaned_data["text"]
        return f"@{tell} {text}" if tell and f"@{tell}".casefold() not in text.casefold() else text
