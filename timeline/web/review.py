"""The verbs that move an event on: each one takes a form, asks `editorial`, and shows the event as it then stands."""

from collections.abc import Callable

from django.http import HttpResponse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.vary import vary_on_headers

from timeline.editorial import correcting, publishing, restoring, reviewing, withholding
from timeline.editorial.permissions import require
from timeline.editorial.refusals import Refusal, StaleVersion
from timeline.editorial.states import Act, move_for
from timeline.models import Event
from timeline.web.access import (
    DeskRequest,
    View,
    at_the_desk,
    event_or_404,
    expected_version,
    person,
    status_of,
)
from timeline.web.acts import Tried, form_of, unseen_problems
from timeline.web.event_answer import event_changed, show_event
from timeline.web.verbs import post_only

STALE = _(
    "Somebody changed this event after you opened it, so nothing was done. "
    "Read what stands here now, then decide again."
)


def event_act(act: Act, perform: Callable[..., Event], done: str | Promise) -> View:
    """The view of one act: `perform` is the verb of `editorial`, `done` says what has happened."""

    @at_the_desk
    @post_only
    @vary_on_headers("HX-Request")
    def view(request: DeskRequest, public_id: str) -> HttpResponse:
        user = person(request)
        event = event_or_404(user, public_id)
        form = form_of(act, request.POST)
        if not form.is_valid():
            # Who may not do it at all is told that, and not what their form lacks.
            require(move_for(act, event), event, user)
            return show_event(
                request, event, tried=Tried(act, form), sentences=unseen_problems(form), status=422
            )
        try:
            changed = perform(event, by=user, expected_version=expected_version(request), **form.cleaned_data)
        except Refusal as refusal:
            sentences = (str(STALE),) if isinstance(refusal, StaleVersion) else refusal.sentences
            current = event_or_404(user, public_id)
            return show_event(
                request, current, tried=Tried(act, form), sentences=sentences, status=status_of(refusal)
            )
        return event_changed(request, changed, str(done))

    return view


event_submit = event_act(Act.SUBMIT, reviewing.submit, _("Sent to review."))
event_withdraw = event_act(Act.WITHDRAW, reviewing.withdraw, _("Taken back. It is a draft again."))
event_approve = event_act(Act.APPROVE, reviewing.approve, _("Approved. It can be published."))
event_request_changes = event_act(
    Act.REQUEST_CHANGES, reviewing.request_changes, _("Sent back to its author with your comment.")
)
event_publish = event_act(Act.PUBLISH, publishing.publish, _("Published. Readers see it now."))
event_schedule = event_act(
    Act.SCHEDULE, publishing.schedule, _("Scheduled. It goes live by itself when its time comes.")
)
event_unschedule = event_act(
    Act.UNSCHEDULE, publishing.unschedule, _("Taken off the schedule. It is approved and waits.")
)
event_restore = event_act(
    Act.RESTORE, restoring.restore, _("Restored: the earlier revision stands again, as a new one.")
)
event_word_notice = event_act(
    Act.WORD_NOTICE, correcting.word_notice, _("The notice is changed. Readers see it with the correction.")
)
event_correct = event_act(
    Act.CORRECT, correcting.correct, _("The correction is open. Readers still see what is live.")
)
event_drop_correction = event_act(
    Act.DROP_CORRECTION,
    correcting.drop_correction,
    _("The correction is dropped. Readers see what they saw."),
)
event_retract = event_act(Act.RETRACT, correcting.retract, _("Retracted. Readers see your reason."))
event_withhold = event_act(Act.WITHHOLD, withholding.withhold, _("Withheld. Readers see nothing of it."))
event_reinstate = event_act(
    Act.REINSTATE, withholding.reinstate, _("It is back. Readers see what they saw before.")
)
