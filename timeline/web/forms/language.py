"""The language that somebody wants their desk in: one of ours, or the newsroom's own whatever that will be."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from timeline.web.forms.house_form import HouseForm


class LanguageForm(HouseForm):
    language = forms.ChoiceField(
        label=_("The desk and its letters speak to you in"),
        choices=[("", _("The newsroom’s language")), *settings.DESK_LANGUAGES],
        required=False,
        error_messages={"invalid_choice": _("Choose one of these languages.")},
    )
