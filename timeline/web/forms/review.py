"""What each act on an event asks of the person who does it. Whether they may do it is for `editorial` to say."""

from dataclasses import dataclass
from typing import Any, cast
from zoneinfo import ZoneInfo

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.editorial.states import Act
from timeline.models import Event, NoticeDecision, Role, User
from timeline.web.forms.house_form import HouseForm
from timeline.web.forms.lengths import too_long
from timeline.web.forms.moment_field import FIRST, SECOND, WallTimeField, chosen_moment

LONGEST_COMMENT = 2000
# As long as the model keeps what readers are told.
LONGEST_NOTICE = 1000


def _prose(
    label: Any,
    help_text: Any = "",
    *,
    most: int = LONGEST_COMMENT,
    required: Any = "",
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
            "max_length": too_long(most),
        },
    )


class ActForm(HouseForm):
    """An act that asks for nothing. Its ids carry the act's name: several of these stand on one page."""

    # What opens the fields that nobody need fill in.
    more = gettext_lazy("Add a word")

    def __init__(self, data: QueryDict | None = None, *, act: Act, event: Event | None = None) -> None:
        initial = self.said_before(event) if event else {}
        super().__init__(data, auto_id=f"id_{act.replace(' ', '_')}_%s", initial=initial)

    def said_before(self, event: Event) -> dict[str, Any]:
        """What the fields start with for this event."""
        return {}


class SubmitForm(ActForm):
    """Whether that person can be the second one is for the verb to say."""

    more = gettext_lazy("Ask a colleague by name")
    reviewer = forms.ModelChoiceField(
        label=gettext_lazy("Whom do you ask?"),
        help_text=gettext_lazy("They are told. Everybody else who may review it still can."),
        queryset=User.objects.none(),
        required=False,
        empty_label=gettext_lazy("Whoever has time"),
        error_messages={"invalid_choice": gettext_lazy("Choose one of these.")},
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        editors = [role for role in Role if role.reaches(Role.EDITOR)]
        people = User.objects.filter(role__in=editors, is_active=True)
        field = cast(forms.ModelChoiceField, self.fields["reviewer"])
        field.queryset = people.order_by("first_name", "last_name", "username")


class ApproveForm(ActForm):
    comment = _prose(gettext_lazy("A word to the author"))


class RequestChangesForm(ActForm):
    comment = _prose(
        gettext_lazy("What should be changed?"),
        gettext_lazy("The author reads this at the desk."),
        required=gettext_lazy("Say what should be changed, so that the author knows."),
    )


class CorrectForm(ActForm):
    decision = forms.ChoiceField(
        label=gettext_lazy("What do readers have to be told?"),
        choices=[choice for choice in NoticeDecision.choices if choice[0]],
        widget=forms.RadioSelect,
        error_messages={
            "required": gettext_lazy("Choose what kind of change this is."),
            "invalid_choice": gettext_lazy("Choose one of these."),
        },
    )
    wrong = _prose(
        gettext_lazy("What was wrong?"),
        gettext_lazy("For a correction. Readers see it."),
        most=LONGEST_NOTICE,
    )
    text = _prose(
        gettext_lazy("What is right, or why no notice is due"),
        gettext_lazy(
            "Readers see what is right beside what was wrong; a reason why no notice is due stays at the desk."
        ),
        most=LONGEST_NOTICE,
        required=gettext_lazy("Say in a sentence what is right now, or why no notice is due."),
    )

    def said_before(self, event: Event) -> dict[str, Any]:
        return {"decision": event.notice_decision, "wrong": event.notice_wrong, "text": event.notice_text}

    def clean_decision(self) -> NoticeDecision:
        return NoticeDecision(self.cleaned_data["decision"])


class ScheduleForm(ActForm):
    """A moment on the newsroom's clock. `which` is asked where the clocks show it twice."""

    moment = WallTimeField(label=gettext_lazy("Goes live at"))
    which = forms.ChoiceField(
        label=gettext_lazy("Which of the two?"),
        required=False,
        choices=[
            (FIRST, gettext_lazy("The first, before the clocks go back")),
            (SECOND, gettext_lazy("The second, after that")),
        ],
        widget=forms.RadioSelect,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        now = timezone.localtime()
        self.fields["moment"].help_text = _(
            "In the newsroom's own time, %(time_zone)s, where it is %(now)s now."
        ) % {"time_zone": settings.TIME_ZONE, "now": f"{now:%H:%M}"}
        if not self.is_bound:
            del self.fields["which"]

    def said_before(self, event: Event) -> dict[str, Any]:
        return {"moment": timezone.localtime(event.scheduled_for) if event.scheduled_for else None}

    def clean(self) -> dict[str, Any]:
        typed, which = self.cleaned_data.get("moment"), self.cleaned_data.get("which", "")
        is_asked = False
        if typed:
            try:
                self.cleaned_data["moment"] = chosen_moment(typed, ZoneInfo(settings.TIME_ZONE), which)
            except ValidationError as error:
                is_asked = error.code == "overlap"
                self.add_error("moment", error)
        if not (is_asked or which):
            del self.fields["which"]
        self.cleaned_data.pop("which", None)
        return self.cleaned_data


class RestoreForm(ActForm):
    number = forms.IntegerField(
        min_value=1,
        max_value=1_000_000,
        widget=forms.HiddenInput,
        error_messages={
            "required": gettext_lazy("Choose a revision."),
            "invalid": gettext_lazy("Choose a revision."),
        },
    )


class ReinstateForm(ActForm):
    reason = _prose(
        gettext_lazy("Why does it come back?"),
        gettext_lazy("After a retraction readers see this. After it was withheld it stays at the desk."),
        most=LONGEST_NOTICE,
        required=gettext_lazy("Say why it comes back."),
    )


class RetractForm(ActForm):
    reason = _prose(
        gettext_lazy("Why is it retracted?"),
        gettext_lazy("Readers see this where the event stood."),
        most=LONGEST_NOTICE,
        required=gettext_lazy("Say in a sentence why it is retracted. Readers will see it."),
    )


class WithholdForm(ActForm):
    reason = _prose(
        gettext_lazy("Why is it withheld?"),
        gettext_lazy("Only the newsroom reads this."),
        required=gettext_lazy("Say why it is withheld. Only the newsroom will read it."),
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
    Act.RESTORE: RestoreForm,
    Act.SUBMIT: SubmitForm,
    Act.WITHDRAW: ActForm,
    Act.APPROVE: ApproveForm,
    Act.REQUEST_CHANGES: RequestChangesForm,
    Act.PUBLISH: ActForm,
    Act.SCHEDULE: ScheduleForm,
    Act.UNSCHEDULE: ActForm,
    Act.CORRECT: CorrectForm,
    Act.WORD_NOTICE: CorrectForm,
    Act.DROP_CORRECTION: ActForm,
    Act.RETRACT: RetractForm,
    Act.WITHHOLD: WithholdForm,
    Act.REINSTATE: ReinstateForm,
}
