"""Which former words nobody is to read any more, and why."""

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy

from timeline.rendering.former_words_desk import ERA, WORDS, Former
from timeline.web.forms.house_form import HouseForm
from timeline.web.forms.named_rows import LONGEST_REASON

CHOOSE = gettext_lazy("Choose what nobody is to read any more.")
GONE = gettext_lazy("Something that you chose is withheld already. Choose again.")


class FormerWordsForm(HouseForm):
    chosen = forms.MultipleChoiceField(error_messages={"required": CHOOSE, "invalid_choice": GONE})
    reason = forms.CharField(
        label=gettext_lazy("Why is it withheld?"),
        help_text=gettext_lazy("Only the newsroom reads this."),
        max_length=LONGEST_REASON,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": gettext_lazy("Say why it is withheld. Only the newsroom will read it.")},
    )

    def __init__(self, *args: Any, former: Sequence[Former], **options: Any) -> None:
        super().__init__(*args, **options)
        cast(forms.MultipleChoiceField, self.fields["chosen"]).choices = [
            (one.key, one.title) for one in former
        ]

    @property
    def words(self) -> list[int]:
        return self._of(WORDS)

    @property
    def eras(self) -> list[int]:
        return self._of(ERA)

    @property
    def ticked(self) -> list[str]:
        """What is chosen, whether it can be or not."""
        return list(self["chosen"].value() or ())

    def _of(self, kind: str) -> list[int]:
        keys = (value.rpartition("-") for value in self.cleaned_data["chosen"])
        return [int(key) for its, _dash, key in keys if its == kind]
