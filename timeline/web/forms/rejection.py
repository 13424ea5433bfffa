"""Why a proposal is rejected: one of the reasons offered, or words of one's own. Whether it may be is `editorial`'s."""

from django import forms
from django.utils.translation import gettext as _

from timeline.models import Proposal
from timeline.web.forms.house_form import HouseForm


def _reason() -> forms.CharField:
    most = Proposal._meta.get_field("reason").max_length
    return forms.CharField(
        required=False,
        max_length=most,
        error_messages={
            "max_length": _("That is too long a reason: %(most)s characters are the most.") % {"most": most}
        },
    )


class RejectForm(HouseForm):
    reason_words = _reason()
    reason = _reason()

    @property
    def words(self) -> str:
        return str(self.cleaned_data["reason_words"] or self.cleaned_data["reason"])

    @property
    def problems(self) -> tuple[str, ...]:
        return tuple(str(sentence) for sentences in self.errors.values() for sentence in sentences)
