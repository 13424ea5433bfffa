"""The triage desk: an article on the left, one proposal on the right, each decision a request of its own.

Every answer is one state of the same page: whole, or as the fragment that the page includes. Holds no rule.
"""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.vary import vary_on_headers

from timeline.editorial.flipping import flip
from timeline.editorial.refusals import Refusal
from timeline.editorial.triaging import accept, as_event, propose, reject, skip, undo
from timeline.models import Capture, Proposal
from timeline.records import EventRecord
from timeline.rendering.date_reading import in_words, typable
from timeline.rendering.topic_suggestions import suggest_topics
from timeline.rendering.triage_page import triage_page
from timeline.rendering.triage_queue import queue_of
from timeline.web.access import (
    DeskRequest,
    at_the_desk,
    capture_or_404,
    expected_version,
    person,
    proposal_or_404,
)
from timeline.web.forms.date_field import offered_date
from timeline.web.forms.proposal import EditForm, PlaceForm, ProposeForm, initial_of
from timeline.web.forms.rejection import RejectForm
from timeline.web.forms.topics import FormWithTopics
from timeline.web.triage_answer import (
    decide,
    go_on,
    page_with,
    refused,
    remember_place,
    remembered_place,
    show,
    show_again,
)
from timeline.web.verbs import post_only


@at_the_desk
@vary_on_headers("HX-Request")
def triage(request: DeskRequest, pk: int) -> HttpResponse:
    capture = capture_or_404(person(request), pk)
    queue = queue_of(capture)
    if asked := request.GET.get("proposal", ""):
        proposal = queue.find(asked)
        if proposal is None:
            raise Http404(_("There is no such proposal in this article."))
    else:
        proposal = next(iter(queue.waiting), None)
    said = " ".join(str(message) for message in messages.get_messages(request))
    return show(request, page_with(request, capture, proposal), said=said)


@at_the_desk
@post_only
@vary_on_headers("HX-Request")
def proposal_accept(request: DeskRequest, pk: int) -> HttpResponse:
    proposal = proposal_or_404(person(request), pk)
    form, topics = PlaceForm(request.POST), FormWithTopics(request.POST)
    if not form.is_valid():
        return show_again(request, proposal, problems=(_("Choose a lane from the list."),), status=422)
    if not topics.is_valid():
        return show_again(request, proposal, problems=topics.problems, status=422)

    def act() -> Proposal:
        version = expected_version(request)
        done = accept(
            proposal,
            by=person(request),
            expected_version=version,
            entries=form.entries,
            topics=topics.slugs,
            new_topics=topics.new_names,
        )
        remember_place(request, proposal.capture, form.remembered)
        return done

    return decide(request, proposal, _accepted(form), act)


@at_the_desk
@post_only
@vary_on_headers("HX-Request")
def proposal_reject(request: DeskRequest, pk: int) -> HttpResponse:
    proposal = proposal_or_404(person(request), pk)
    form = RejectForm(request.POST)
    if not form.is_valid():
        return show_again(request, proposal, problems=form.problems, status=422)
    return decide(
        request,
        proposal,
        _("Rejected"),
        lambda: reject(
            proposal,
            by=person(request),
            expected_version=expected_version(request),
            reason=form.words,
        ),
    )


@at_the_desk
@post_only
@vary_on_headers("HX-Request")
def proposal_skip(request: DeskRequest, pk: int) -> HttpResponse:
    proposal = proposal_or_404(person(request), pk)
    version = expected_version(request)
    return decide(
        request, proposal, _("Skipped"), lambda: skip(proposal, by=person(request), expected_version=version)
    )


@at_the_desk
@post_only
@vary_on_headers("HX-Request")
def proposal_flip(request: DeskRequest, pk: int) -> HttpResponse:
    """Another reading of the same words; the proposal stays on the desk, to be accepted with it."""
    proposal = proposal_or_404(person(request), pk)
    rival = request.POST.get("rival", "")
    place = int(rival) if rival.isascii() and rival.isdecimal() and len(rival) < 4 else -1
    try:
        done = flip(proposal, by=person(request), expected_version=expected_version(request), rival=place)
    except Refusal as refusal:
        return refused(request, proposal, refusal)
    return go_on(
        request,
        proposal.capture,
        proposal,
        _("Read as %(date)s") % {"date": in_words(done.date)} if done.date else _("Read"),
    )


@at_the_desk
@post_only
@vary_on_headers("HX-Request")
def proposal_undo(request: DeskRequest, pk: int) -> HttpResponse:
    proposal = proposal_or_404(person(request), pk)
    try:
        undo(proposal, by=person(request), expected_version=expected_version(request))
    except Refusal as refusal:
        return refused(request, proposal, refusal)
    return go_on(request, proposal.capture, proposal, _("Taken back"))


@at_the_desk
@vary_on_headers("HX-Request")
def proposal_edit(request: DeskRequest, pk: int) -> HttpResponse:
    proposal = proposal_or_404(person(request), pk)
    if request.method != "POST":
        return show_again(request, proposal, form=_edit_form(request, proposal), card="edit")
    form = EditForm(request.POST, suggested=suggest_topics(proposal), **_reading_of(proposal.capture))
    if not form.is_valid():
        return show_again(request, proposal, form=form, card="edit", status=422)
    record, version = form.to_record(), expected_version(request)
    try:
        accept(
            proposal,
            by=person(request),
            expected_version=version,
            entries=record.entries,
            edited=record,
            new_topics=form.new_names,
        )
    except Refusal as refusal:
        return refused(request, proposal, refusal, form=form, card="edit")
    remember_place(request, proposal.capture, form.remembered)
    following = queue_of(proposal.capture).next_after(proposal)
    return go_on(request, proposal.capture, following, _("Accepted with your changes"))


@at_the_desk
@vary_on_headers("HX-Request")
def proposal_new(request: DeskRequest, pk: int) -> HttpResponse:
    """Without a passage: choose one. With one: say what happened in it, and when."""
    capture = capture_or_404(person(request), pk)
    given = request.POST if request.method == "POST" else request.GET
    span = _span(given.get("start", ""), given.get("end", ""), capture.length)
    if span is None:
        problems = (_("That passage is not inside the text. Choose one here."),) if given.get("start") else ()
        page = triage_page(capture, person(request), "choose")
        return show(request, page, problems=problems, status=422 if problems else 200)
    page = triage_page(capture, person(request), "propose", lit=span)
    if request.method != "POST":
        form = ProposeForm(initial={"headline": page.passage[:200]}, **_reading_of(capture))
        return show(request, page, form=form)
    form = ProposeForm(request.POST, **_reading_of(capture))
    if not form.is_valid():
        return show(request, page, form=form, status=422)
    made = propose(
        capture,
        *span,
        by=person(request),
        date=form.cleaned_data["date"],
        words=form.reading_of("date").text.strip(),
        headline=" ".join(form.cleaned_data["headline"].split()),
    )
    return go_on(request, capture, made, _("Proposed"))


def _accepted(form: PlaceForm) -> str:
    place = form.lane_in_words
    return _("Accepted, on %(place)s") % {"place": place} if place else _("Accepted")


def _edit_form(request: DeskRequest, proposal: Proposal) -> EditForm:
    """What was typed before an undo comes back; a reading chosen from the card takes the place of the date."""
    record = EventRecord.from_json(proposal.edits) if proposal.edits else as_event(proposal)
    date = offered_date(request.GET.get("date", "")) or (record.edtf if record.date else None)
    reading = _reading_of(proposal.capture)
    words = typable(date, **reading) if date else ""
    initial = {**remembered_place(request, proposal.capture), **initial_of(record, date=words)}
    if proposal.edits:
        initial["topics"] = list(record.topics)
    return EditForm(initial=initial, suggested=suggest_topics(proposal), **reading)


def _reading_of(capture: Capture) -> dict[str, Any]:
    """How a date typed beside this text is read: its own language first, “yesterday” from today."""
    return {"today": timezone.localdate(), "languages": (capture.source.language,)}


def _span(start: str, end: str, length: int) -> tuple[int, int] | None:
    """A passage of the text from an address or a form, or None when it is none."""
    if not all(text.isascii() and text.isdecimal() and len(text) < 10 for text in (start, end)):
        return None
    span = int(start), int(end)
    return span if span[0] < span[1] <= length else None
