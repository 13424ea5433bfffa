"""What whoever undoes a merge has to say."""

from django import forms
from django.utils.translation import gettext_lazy as _

from timeline.models import Merge
from timeline.web.forms.house_form import HouseForm


class UndoForm(HouseForm):
    reason = forms.CharField(
        label=_("Why are they not the same after all?"),
        help_text=_("Only the newsroom reads this."),
        max_length=Merge._meta.get_field("reason").max_length,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": _("Say why the two are not the same after all.")},
    )
