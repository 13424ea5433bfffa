"""What each act on an event asks of the person who does it. Whether they may do it is for `editorial` to say."""

from dataclasses import dataclass

from django import forms
from django.http import QueryDict

from timeline.editorial.states import Act
from timeline.models import NoticeDecision

LONGEST_COMMENT = 2000
# As long as the model keeps what readers are told.
LONGEST_NOTICE = 1000


def _prose(
    label: str, help_text: str = "", *, most: int = LONGEST_COMMENT, required: str = ""
) -> forms.CharField:
    """A text area; `required` is the sentence for those who leave it empty, and "" lets them."""
    return forms.CharField(
        label=label,
        help_text=help_text,
        required=bool(required),
        max_length=most,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={
            "required": required,
            "max_length": f"That is too long: {most:,} characters are the most.",
        },
    )


class ActForm(forms.Form):
    """An act that asks for nothing. Its ids carry the act's name: several of these stand on one page."""

    def __init__(self, data: QueryDict | None = None, *, act: Act) -> None:
        super().__init__(data, auto_id=f"id_{act.replace(' ', '_')}_%s")


class ApproveForm(ActForm):
    comment = _prose("A word to the author")


class RequestChangesForm(ActForm):
    comment = _prose(
        "What should be changed?",
        "The author reads this at the desk.",
        required="Say what should be changed, so that the author knows.",
    )


class CorrectForm(ActForm):
    decision = forms.ChoiceField(
        label="What do readers have to be told?",
        choices=[choice for choice in NoticeDecision.choices if choice[0]],
        widget=forms.RadioSelect,
        error_messages={
            "required": "Choose what kind of change this is.",
            "invalid_choice": "Choose one of these.",
        },
    )
    text = _prose(
        "The notice, or why none is due",
        "What was wrong and what is right. Readers see a notice; a reason why none is due stays at the desk.",
        most=LONGEST_NOTICE,
        required="Say in a sentence what was wrong and what is right, or why no notice is due.",
    )

    def clean_decision(self) -> NoticeDecision:
        return NoticeDecision(self.cleaned_data["decision"])


class RetractForm(ActForm):
    reason = _prose(
        "Why is it retracted?",
        "Readers see this where the event stood.",
        most=LONGEST_NOTICE,
        required="Say in a sentence why it is retracted. Readers will see it.",
    )


class WithholdForm(ActForm):
    reason = _prose(
        "Why is it withheld?",
        "Only the newsroom reads this.",
        required="Say why it is withheld. Only the newsroom will read it.",
    )


@dataclass(frozen=True)
class ActOnPage:
    """How an act looks on the event's page: its button, its form, and whether the form is open from the start."""

    act: Act
    address: str
    label: str
    explanation: str
    form: ActForm
    style: str
    is_open: bool

    @property
    def asks(self) -> bool:
        return any(field.required for field in self.form.fields.values())

    @property
    def slug(self) -> str:
        return self.act.replace(" ", "-")


FORMS: dict[Act, type[ActForm]] = {
    Act.SUBMIT: ActForm,
    Act.APPROVE: ApproveForm,
    Act.REQUEST_CHANGES: RequestChangesForm,
    Act.PUBLISH: ActForm,
    Act.CORRECT: CorrectForm,
    Act.EXPLAIN: CorrectForm,
    Act.DROP_CORRECTION: ActForm,
    Act.RETRACT: RetractForm,
    Act.WITHHOLD: WithholdForm,
}
