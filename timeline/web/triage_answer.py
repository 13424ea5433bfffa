"""The triage page as an answer: whole, or the part that htmx puts in its place, after what was done or not done."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django_htmx.http import push_url

from timeline.editorial.refusals import Refusal, StaleVersion
from timeline.models import Capture, Proposal
from timeline.rendering.triage_page import Card, TriagePage, triage_page
from timeline.rendering.triage_queue import queue_of
from timeline.web.access import DeskRequest, person, status_of
from timeline.web.forms.proposal import REASONS, PlaceForm, place_at_first
from timeline.web.forms.topics import TopicsForm

REMEMBERED_PLACE = "triage_place"
CAME_LATE = _(
    "Somebody decided on this after you opened it. Nothing of yours was saved; this is how it stands now."
)


def decide(request: DeskRequest, proposal: Proposal, said: str, act: Callable[[], Proposal]) -> HttpResponse:
    """Do it and show what is next; refused, show the proposal as it stands now, with the reason."""
    try:
        act()
    except Refusal as refusal:
        return refused(request, proposal, refusal)
    return go_on(request, proposal.capture, queue_of(proposal.capture).next_after(proposal), said)


def go_on(request: DeskRequest, capture: Capture, proposal: Proposal | None, said: str) -> HttpResponse:
    """To `proposal`, or to the end where nothing is left: a redirect, or the fragment with the address it has."""
    page = page_with(request, capture, proposal)
    address = reverse("desk:triage", args=[capture.pk])
    address = f"{address}?proposal={proposal.pk}" if proposal else address
    said = f"{said}. {page.queue.left_in_words}."
    if request.htmx:
        return push_url(show(request, page, said=said), address)
    messages.success(request, said)
    return redirect(address)


def page_with(request: DeskRequest, capture: Capture, proposal: Proposal | None) -> TriagePage:
    return triage_page(capture, person(request), "proposal" if proposal else "end", proposal)


def show_again(
    request: DeskRequest, proposal: Proposal, card: Card = "proposal", **shown: Any
) -> HttpResponse:
    return show(request, triage_page(proposal.capture, person(request), card, proposal), **shown)


def refused(
    request: DeskRequest,
    proposal: Proposal,
    refusal: Refusal,
    *,
    form: forms.Form | None = None,
    card: Card = "proposal",
) -> HttpResponse:
    """What stands now, with the reason; for what has been decided there is nothing to save again."""
    page = triage_page(proposal.capture, person(request), card, proposal)
    came_late = isinstance(refusal, StaleVersion) and page.proposal and not page.proposal.is_open
    problems = (str(CAME_LATE),) if came_late else refusal.sentences
    return show(request, page, form=form, problems=problems, status=status_of(refusal))


def show(
    request: DeskRequest,
    page: TriagePage,
    *,
    form: forms.Form | None = None,
    said: str = "",
    problems: tuple[str, ...] = (),
    status: int = 200,
) -> HttpResponse:
    is_fragment = request.htmx and not request.htmx.history_restore_request
    template = "triage/_triage.html" if is_fragment else "triage/triage.html"
    context = {
        "page": page,
        "form": form,
        "place": PlaceForm(initial=remembered_place(request)),
        "topics": TopicsForm(page.proposal, request.POST)
        if page.card == "proposal" and page.proposal
        else None,
        "reasons": REASONS,
        "said": said,
        "problems": problems,
        # Said beside the progress, where a decision is answered too; the head of the page need not say it again.
        "messages": (),
    }
    return render(request, template, context, status=status)


def remembered_place(request: DeskRequest) -> dict[str, str]:
    """Where the last accepted event went, since the next one mostly goes there too."""
    remembered: dict[str, str] | None = request.session.get(REMEMBERED_PLACE)
    return place_at_first(person(request)) if remembered is None else remembered
