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

REMEMBERED_PLACES = "triage_places"
MOST_REMEMBERED = 20  # articles; the last event of an older one still says where the next goes
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
        "place": PlaceForm(
            initial={**remembered_place(request, page.capture), **_place_refused(request, problems)}
        ),
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


def remembered_place(request: DeskRequest, capture: Capture) -> dict[str, str]:
    """Where the last accepted event of this article went: the next mostly goes there too, another story’s does not."""
    places: dict[str, dict[str, str]] = request.session.get(REMEMBERED_PLACES, {})
    return places.get(str(capture.pk)) or place_at_first(person(request), capture)


def remember_place(request: DeskRequest, capture: Capture, place: dict[str, str]) -> None:
    places: dict[str, dict[str, str]] = request.session.get(REMEMBERED_PLACES, {})
    others = [item for item in places.items() if item[0] != str(capture.pk)]
    request.session[REMEMBERED_PLACES] = dict([*others, (str(capture.pk), place)][-MOST_REMEMBERED:])


def _place_refused(request: DeskRequest, problems: tuple[str, ...]) -> dict[str, str]:
    """What was chosen in a form that comes back with problems."""
    chosen = ("lane", "importance") if problems and "lane" in request.POST else ()
    return {name: request.POST.get(name, "") for name in chosen}
