"""Letting an event rest on one more source, or no longer on one. Whether that may be is judged in `editorial`."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.vary import vary_on_headers

from timeline.editorial.amending import FIELDS, CitationWords, amend_citation
from timeline.editorial.drafting import NewCitation, cite, remove_citation
from timeline.editorial.permissions import require
from timeline.editorial.refusals import Refusal, StaleVersion
from timeline.editorial.states import Act, move_for
from timeline.editorial.vouching import require_known
from timeline.models import Citation, Event, Source
from timeline.web.access import (
    DeskRequest,
    at_the_desk,
    event_or_404,
    expected_version,
    person,
    source_or_404,
    status_of,
    visible_citations,
    visible_events,
)
from timeline.web.event_answer import event_changed, show_event
from timeline.web.forms.citation import CitationEditForm, CitationForm
from timeline.web.verbs import post_only

SOURCES_SHOWN = 20
STALE_EDIT = gettext_lazy(
    "Somebody changed this event after you opened it. What you typed is kept: save it again if it holds."
)
STALE = gettext_lazy(
    "Somebody changed this event after you opened it. Look at it, then add your citation again: it is kept below."
)


@at_the_desk
def citation_new(request: DeskRequest, public_id: str) -> HttpResponse:
    """Choose a source, then say what it says: two steps of one address, so that both work as links."""
    user = person(request)
    event = event_or_404(user, public_id)
    require(move_for(Act.EDIT, event), event, user)
    asked = request.POST.get("source") or request.GET.get("source", "")
    if not (asked.isascii() and asked.isdecimal() and len(asked) < 10):
        return _choose_source(request, event)
    source = source_or_404(user, int(asked))
    if request.method != "POST":
        return _show_form(request, event, source, CitationForm(source=source, today=timezone.localdate()))
    form = CitationForm(request.POST, source=source, today=timezone.localdate())
    if not form.is_valid():
        return _show_form(request, event, source, form, status=422)
    try:
        changed = cite(event, _citation(source, form), by=user, expected_version=expected_version(request))
    except Refusal as refusal:
        form.add_error(None, STALE if isinstance(refusal, StaleVersion) else list(refusal.sentences))
        return _show_form(request, event, source, form, status=status_of(refusal))
    return event_changed(request, changed, _("It now cites “%(source)s”.") % {"source": source})


@at_the_desk
def citation_edit(request: DeskRequest, pk: int) -> HttpResponse:
    """Change what a citation says of its source: where to look, what it does, which other date it gives."""
    user = person(request)
    citation = visible_citations(user).filter(pk=pk).first()
    if citation is None:
        raise Http404(_("No such citation."))
    require(move_for(Act.EDIT, citation.event), citation.event, user)
    require_known(citation.source, user)
    form = CitationEditForm(request.POST or None, citation=citation, today=timezone.localdate())
    if request.method != "POST":
        return _show_edit(request, citation, form)
    if not form.is_valid():
        return _show_edit(request, citation, form, status=422)
    words = CitationWords(**{name: form.cleaned_data[name] for name in FIELDS})
    try:
        changed = amend_citation(citation, words, by=user, expected_version=expected_version(request))
    except Refusal as refusal:
        form.add_error(None, STALE_EDIT if isinstance(refusal, StaleVersion) else list(refusal.sentences))
        return _show_edit(request, citation, form, status=status_of(refusal))
    return event_changed(
        request, changed, _("The citation of “%(source)s” is changed.") % {"source": citation.source}
    )


@at_the_desk
@post_only
@vary_on_headers("HX-Request")
def citation_remove(request: DeskRequest, pk: int) -> HttpResponse:
    user = person(request)
    citation = visible_citations(user).filter(pk=pk).first()
    if citation is None:
        return _gone_already(request)
    try:
        changed = remove_citation(citation, by=user, expected_version=expected_version(request))
    except Refusal as refusal:
        event = event_or_404(user, citation.event.public_id)
        return show_event(request, event, sentences=refusal.sentences, status=status_of(refusal))
    return event_changed(
        request,
        changed,
        _("It no longer cites “%(source)s”. Earlier revisions still show that it did.")
        % {"source": citation.source.named_to(user)},
    )


def _gone_already(request: DeskRequest) -> HttpResponse:
    """The second click on "Remove": the event is told by the form, because the citation is not there to tell."""
    event = get_object_or_404(
        visible_events(person(request)), public_id=request.POST.get("event", "").replace("\0", "")
    )
    return event_changed(request, event, _("That citation is not there any more."))


def _citation(source: Source, form: CitationForm) -> NewCitation:
    told = form.cleaned_data
    return NewCitation(
        source=source,
        span=form.passage,
        quote="" if form.passage else told["quote"],
        locator=told["locator"],
        note=told["note"],
        stance=told["stance"],
        is_public=told["is_public"],
        other_date=told["other_date"],
        other_date_reason=told["other_date_reason"],
        is_quote_released=told["is_quote_released"],
    )


def _choose_source(request: DeskRequest, event: Event) -> HttpResponse:
    words = request.GET.get("q", "").replace("\0", "").strip()[:200]
    sources = Source.objects.visible_to(person(request)).prefetch_related("captures")
    if words:
        sources = sources.filter(title__icontains=words) | sources.filter(publisher__icontains=words)
    found = list(sources[: SOURCES_SHOWN + 1])
    context = {
        "event": event,
        "q": words,
        "sources": found[:SOURCES_SHOWN],
        "has_more": len(found) > SOURCES_SHOWN,
    }
    return render(request, "desk/citation_source.html", context)


def _show_edit(
    request: DeskRequest, citation: Citation, form: CitationEditForm, status: int = 200
) -> HttpResponse:
    """With the version that the person saw, and after a stale one with what stands now."""
    version = citation.event.version if status in (200, 409) else expected_version(request)
    context = {"citation": citation, "event": citation.event, "form": form, "version": version}
    return render(request, "desk/citation_edit.html", context | {"is_stale": status == 409}, status=status)


def _show_form(
    request: DeskRequest, event: Event, source: Source, form: CitationForm, status: int = 200
) -> HttpResponse:
    current = event_or_404(person(request), event.public_id)
    return render(
        request, "desk/citation_new.html", {"event": current, "source": source, "form": form}, status=status
    )
