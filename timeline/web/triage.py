"""The triage desk: an article on the left, one proposal on the right, each decision a request of its own.

Every answer is one state of the same page: whole, or as the fragment that the page includes. Holds no rule.
"""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.vary import vary_on_headers
from django_htmx.http import push_url

from timeline.dates import DateError, EdtfDate
from timeline.editorial.refusals import Refusal, StaleVersion
from timeline.editorial.triaging import accept, as_event, propose, reject, skip, undo
from timeline.models import Capture, Proposal
from timeline.records import EventRecord
from timeline.rendering.date_reading import typable
from timeline.rendering.triage_page import Card, TriagePage, triage_page
from timeline.rendering.triage_queue import queue_of
from timeline.web.access import (
    DeskRequest,
    at_the_desk,
    capture_or_404,
    expected_version,
    person,
    proposal_or_404,
    status_of,
)
from timeline.web.forms.proposal import REASONS, EditForm, PlaceForm, ProposeForm, initial_of, place_at_first
from timeline.web.verbs import post_only

REMEMBERED_PLACE = "triage_place"
CAME_LATE = (
    "Somebody decided on this after you opened it. Nothing of yours was saved; this is how it stands now."
)


@at_the_desk
@vary_on_headers("HX-Request")
def triage(request: DeskRequest, pk: int) -> HttpResponse:
    capture = capture_or_404(person(request), pk)
    queue = queue_of(capture)
    if asked := request.GET.get("proposal", ""):
        proposal = queue.find(asked)
        if proposal is None:
            raise Http404("There is no such proposal in this article.")
    else:
        proposal = next(iter(queue.waiting), None)
    said = " ".join(str(message) for message in messages.get_messages(request))
    return _show(request, _page(request, capture, proposal), said=said)


@at_the_desk
@post_only
@vary_on_headers("HX-Request")
def proposal_accept(request: DeskRequest, pk: int) -> HttpResponse:
    proposal = proposal_or_404(person(request), pk)
    form = PlaceForm(request.POST)
    if not form.is_valid():
        return _show_again(request, proposal, problems=("Choose a lane from the list.",), status=422)

    def act() -> Proposal:
        version = expected_version(request)
        done = accept(proposal, by=person(request), expected_version=version, entries=form.entries)
        request.session[REMEMBERED_PLACE] = form.remembered
        return done

    return _decide(request, proposal, "Accepted", act)


@at_the_desk
@post_only
@vary_on_headers("HX-Request")
def proposal_reject(request: DeskRequest, pk: int) -> HttpResponse:
    proposal = proposal_or_404(person(request), pk)
    reason = request.POST.get("reason_words", "").strip() or request.POST.get("reason", "")
    return _decide(
        request,
        proposal,
        "Rejected",
        lambda: reject(
            proposal,
            by=person(request),
            expected_version=expected_version(request),
            reason=reason.replace("\0", ""),
        ),
    )


@at_the_desk
@post_only
@vary_on_headers("HX-Request")
def proposal_skip(request: DeskRequest, pk: int) -> HttpResponse:
    proposal = proposal_or_404(person(request), pk)
    version = expected_version(request)
    return _decide(
        request, proposal, "Skipped", lambda: skip(proposal, by=person(request), expected_version=version)
    )


@at_the_desk
@post_only
@vary_on_headers("HX-Request")
def proposal_undo(request: DeskRequest, pk: int) -> HttpResponse:
    proposal = proposal_or_404(person(request), pk)
    try:
        undo(proposal, by=person(request), expected_version=expected_version(request))
    except Refusal as refusal:
        return _refused(request, proposal, refusal)
    return _go_on(request, proposal.capture, proposal, "Taken back")


@at_the_desk
@vary_on_headers("HX-Request")
def proposal_edit(request: DeskRequest, pk: int) -> HttpResponse:
    proposal = proposal_or_404(person(request), pk)
    if request.method != "POST":
        return _show_again(request, proposal, form=_edit_form(request, proposal), card="edit")
    form = EditForm(request.POST, **_reading_of(proposal.capture))
    if not form.is_valid():
        return _show_again(request, proposal, form=form, card="edit", status=422)
    record, version = form.to_record(), expected_version(request)
    try:
        accept(proposal, by=person(request), expected_version=version, entries=record.entries, edited=record)
    except Refusal as refusal:
        return _refused(request, proposal, refusal, form=form, card="edit")
    request.session[REMEMBERED_PLACE] = form.remembered
    following = queue_of(proposal.capture).next_after(proposal)
    return _go_on(request, proposal.capture, following, "Accepted with your changes")


@at_the_desk
@vary_on_headers("HX-Request")
def proposal_new(request: DeskRequest, pk: int) -> HttpResponse:
    """Without a passage: choose one. With one: say what happened in it, and when."""
    capture = capture_or_404(person(request), pk)
    given = request.POST if request.method == "POST" else request.GET
    span = _span(given.get("start", ""), given.get("end", ""), capture.length)
    if span is None:
        problems = ("That passage is not inside the text. Choose one here.",) if given.get("start") else ()
        page = triage_page(capture, person(request), "choose")
        return _show(request, page, problems=problems, status=422 if problems else 200)
    page = triage_page(capture, person(request), "propose", lit=span)
    if request.method != "POST":
        form = ProposeForm(initial={"headline": page.passage[:200]}, **_reading_of(capture))
        return _show(request, page, form=form)
    form = ProposeForm(request.POST, **_reading_of(capture))
    if not form.is_valid():
        return _show(request, page, form=form, status=422)
    made = propose(
        capture,
        *span,
        by=person(request),
        date=form.cleaned_data["date"],
        words=form.reading_of("date").text.strip(),
        headline=" ".join(form.cleaned_data["headline"].split()),
    )
    return _go_on(request, capture, made, "Proposed")


def _decide(request: DeskRequest, proposal: Proposal, said: str, act: Callable[[], Proposal]) -> HttpResponse:
    """Do it and show what is next; refused, show the proposal as it stands now, with the reason."""
    try:
        act()
    except Refusal as refusal:
        return _refused(request, proposal, refusal)
    return _go_on(request, proposal.capture, queue_of(proposal.capture).next_after(proposal), said)


def _go_on(request: DeskRequest, capture: Capture, proposal: Proposal | None, said: str) -> HttpResponse:
    """To `proposal`, or to the end where nothing is left: a redirect, or the fragment with the address it has."""
    page = _page(request, capture, proposal)
    address = reverse("desk:triage", args=[capture.pk])
    address = f"{address}?proposal={proposal.pk}" if proposal else address
    said = f"{said}. {page.queue.left_in_words}."
    if request.htmx:
        return push_url(_show(request, page, said=said), address)
    messages.success(request, said)
    return redirect(address)


def _page(request: DeskRequest, capture: Capture, proposal: Proposal | None) -> TriagePage:
    return triage_page(capture, person(request), "proposal" if proposal else "end", proposal)


def _show_again(
    request: DeskRequest, proposal: Proposal, card: Card = "proposal", **shown: Any
) -> HttpResponse:
    return _show(request, triage_page(proposal.capture, person(request), card, proposal), **shown)


def _refused(
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
    problems = (CAME_LATE,) if came_late else refusal.sentences
    return _show(request, page, form=form, problems=problems, status=status_of(refusal))


def _show(
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
        "place": PlaceForm(initial=_place(request)),
        "reasons": REASONS,
        "said": said,
        "problems": problems,
        # Said beside the progress, where a decision is answered too; the head of the page need not say it again.
        "messages": (),
    }
    return render(request, template, context, status=status)


def _edit_form(request: DeskRequest, proposal: Proposal) -> EditForm:
    """What was typed before an undo comes back; a reading chosen from the card takes the place of the date."""
    record = EventRecord.from_json(proposal.edits) if proposal.edits else as_event(proposal)
    date = _edtf(request.GET.get("date", "")) or (record.edtf if record.date else None)
    reading = _reading_of(proposal.capture)
    words = typable(date, **reading) if date else ""
    return EditForm(initial={**_place(request), **initial_of(record, date=words)}, **reading)


def _reading_of(capture: Capture) -> dict[str, Any]:
    """How a date typed beside this text is read: its own language first, “yesterday” from today."""
    return {"today": timezone.localdate(), "languages": (capture.source.language,)}


def _place(request: DeskRequest) -> dict[str, str]:
    """Where the last accepted event went, since the next one mostly goes there too."""
    remembered: dict[str, str] | None = request.session.get(REMEMBERED_PLACE)
    return place_at_first(person(request)) if remembered is None else remembered


def _edtf(text: str) -> EdtfDate | None:
    try:
        return EdtfDate.parse(text)
    except DateError:
        return None


def _span(start: str, end: str, length: int) -> tuple[int, int] | None:
    """A passage of the text from an address or a form, or None when it is none."""
    if not all(text.isascii() and text.isdecimal() and len(text) < 10 for text in (start, end)):
        return None
    span = int(start), int(end)
    return span if span[0] < span[1] <= length else None
