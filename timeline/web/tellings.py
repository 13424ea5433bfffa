"""What is told more than once: citing a proposal on an event that is there already, and telling two sentences apart.

Holds no rule. Every answer is a state of the triage page.
"""

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.vary import vary_on_headers

from timeline.editorial.refusals import Refusal
from timeline.editorial.triaging import cite_on, tell_apart
from timeline.web.access import (
    DeskRequest,
    at_the_desk,
    event_or_404,
    expected_version,
    person,
    proposal_or_404,
)
from timeline.web.triage_answer import decide, go_on, refused
from timeline.web.verbs import post_only


@at_the_desk
@post_only
@vary_on_headers("HX-Request")
def proposal_cite(request: DeskRequest, pk: int) -> HttpResponse:
    user = person(request)
    proposal = proposal_or_404(user, pk)
    event = event_or_404(user, request.POST.get("event", "").replace("\0", ""))
    version = expected_version(request)
    return decide(
        request,
        proposal,
        _("Cited on the existing event"),
        lambda: cite_on(proposal, event, by=user, expected_version=version),
    )


@at_the_desk
@post_only
@vary_on_headers("HX-Request")
def proposal_tell_apart(request: DeskRequest, pk: int) -> HttpResponse:
    """The proposal that was told apart is what is on the desk next."""
    proposal = proposal_or_404(person(request), pk)
    try:
        apart = tell_apart(proposal, by=person(request), expected_version=expected_version(request))
    except Refusal as refusal:
        return refused(request, proposal, refusal)
    return go_on(request, apart.capture, apart, _("A proposal of its own now"))
