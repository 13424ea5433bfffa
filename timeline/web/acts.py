"""What a person can do to an event now, as buttons and forms, and why they cannot do what takes a second person."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from timeline.editorial.correcting import is_changed
from timeline.editorial.permissions import Relation
from timeline.editorial.states import Act, moves_from
from timeline.models import Event, Role, Stage
from timeline.rendering.event_desk import has_news
from timeline.web.forms.review import FORMS, ActForm, ActOnPage

# In the order in which they stand on the page: what leads on comes first, what takes back last.
LABELS = {
    Act.SUBMIT: (_("Send to review"), _("A colleague reads it before anybody else does."), "primary"),
    Act.APPROVE: (_("Approve"), _("You have read it and checked its sources."), "primary"),
    Act.REQUEST_CHANGES: (_("Request changes"), _("It goes back to its author with your comment."), ""),
    Act.WITHDRAW: (_("Take it back"), _("It is a draft again, and nobody is asked to review it."), ""),
    Act.PUBLISH: (_("Publish"), _("Readers see it at once."), "primary"),
    Act.SCHEDULE: (_("Schedule"), _("It goes live by itself at that time, and nobody need be there."), ""),
    Act.UNSCHEDULE: (_("Take off the schedule"), _("It stays approved. What readers see now goes on."), ""),
    Act.WORD_NOTICE: (
        _("Change the notice"),
        _("What readers are told when the correction is published."),
        "",
    ),
    Act.CORRECT: (
        _("Start a correction"),
        _("Readers keep seeing what is live until the correction is published."),
        "",
    ),
    Act.DROP_CORRECTION: (_("Drop the correction"), _("Nothing has been changed, and nothing is to be."), ""),
    Act.REINSTATE: (_("Bring it back"), _("Readers see again what they saw before."), "danger"),
    Act.RETRACT: (_("Retract"), _("The event goes; a notice with your reason stays in its place."), "danger"),
    Act.WITHHOLD: (_("Withhold"), _("It disappears from every public page, without a word."), "danger"),
}


LABELS_OF_SCHEDULED = {
    Act.PUBLISH: (_("Publish now"), _("Readers see it at once, and not at its time."), ""),
    Act.SCHEDULE: (_("Choose another time"), _("It goes live by itself then, and nobody need be there."), ""),
}


@dataclass(frozen=True)
class Tried:
    """An act that was tried and not done: the form as it was sent, with what is wrong with it."""

    act: Act
    form: ActForm

    @property
    def typed(self) -> list[str]:
        """What the person wrote, so that it is on the page even where the form is no longer offered."""
        names = [name for name in self.form.fields if name != "decision"]
        return [self.form.data[name] for name in names if self.form.data.get(name, "").strip()]


def form_of(act: Act, data: QueryDict | None = None, event: Event | None = None) -> ActForm:
    return FORMS[act](data, act=act, event=event)


def unseen_problems(form: ActForm) -> list[str]:
    """What is wrong with fields that nobody typed in, and beside which nothing can be said."""
    hidden = [field for field in form if field.is_hidden]
    return [str(sentence) for field in hidden for sentence in field.errors]


def acts_on_page(relation: Relation, tried: Tried | None = None) -> list[ActOnPage]:
    """A form for each act that this person may do now; `tried` keeps what was typed and stands open."""
    event, allowed = relation.event, relation.allowed_acts
    if not has_news(event):
        allowed = allowed - {Act.PUBLISH, Act.SCHEDULE}
    if Act.DROP_CORRECTION in allowed and is_changed(event):
        allowed = allowed - {Act.DROP_CORRECTION}
    return [_on_page(act, event, tried) for act in LABELS if act in allowed]


def takes_a_colleague(relation: Relation) -> list[str]:
    """Why this person is not offered what their role would allow: it takes a second person."""
    by = relation.by
    moves = [
        move for move in moves_from(relation.event) if move.second_person and by.has_role(Role(move.role))
    ]
    if not moves or not relation.has_a_hand:
        return []
    return list(_once(relation.reason_against(move) for move in moves))


def _on_page(act: Act, event: Event, tried: Tried | None) -> ActOnPage:
    labels = LABELS | LABELS_OF_SCHEDULED if event.stage == Stage.SCHEDULED else LABELS
    label, explanation, style = labels[act]
    mine = tried if tried and tried.act == act else None
    return ActOnPage(
        act=act,
        address=reverse(f"desk:event-{act.replace(' ', '-')}", args=[event.public_id]),
        label=str(label),
        explanation=str(explanation),
        form=mine.form if mine else form_of(act, event=event),
        style=style,
        is_open=mine is not None,
    )


def _once(sentences: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(sentence for sentence in sentences if sentence)
