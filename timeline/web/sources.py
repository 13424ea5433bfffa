"""The library of sources: what is in it, and taking a new one in."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.editorial.capturing import add_document, capture_source
from timeline.editorial.refusals import Refusal
from timeline.editorial.sourcing import may_change
from timeline.models import BufferSubject, Source
from timeline.rendering.source_list import source_rows
from timeline.rendering.source_page import SourcePage
from timeline.web.access import at_the_desk, is_editor, person, source_or_404, status_of
from timeline.web.forms.source import ParticularsForm, SourceForm
from timeline.web.forms.source_filter import SourceFilter
from timeline.web.keeping import done_with, keeping_of_new_source, taken_up, typed_in


@at_the_desk
def source_list(request: HttpRequest) -> HttpResponse:
    user = person(request)
    wanted = SourceFilter(request.GET, for_user=user)
    page, rows = source_rows(wanted.applied_to(Source.objects.visible_to(user)), request.GET.get("from", ""))
    return render(request, "desk/source_list.html", {"page": page, "rows": rows, "wanted": wanted})


@at_the_desk
def source_new(request: HttpRequest) -> HttpResponse:
    kept = typed_in(taken_up(request, BufferSubject.NEW_SOURCE))
    form = SourceForm(request.POST or kept, today=timezone.localdate())
    if request.method != "POST":
        return _show_new(request, form)
    status = 422
    if form.is_valid():
        try:
            capture = capture_source(
                form.to_record(),
                form.cleaned_data["text"],
                by=person(request),
                language=form.cleaned_data["language"],
            )
        except Refusal as refusal:
            form.add_error(None, list(refusal.sentences))
            status = status_of(refusal)
        else:
            done_with(request, BufferSubject.NEW_SOURCE)
            messages.success(request, _("Taken in."))
            return redirect("desk:triage", pk=capture.pk)
    return _show_new(request, form, status=status)


def _show_new(request: HttpRequest, form: SourceForm, status: int = 200) -> HttpResponse:
    context = {"form": form, "keeping": keeping_of_new_source(request)}
    return render(request, "desk/source_new.html", context, status=status)


@at_the_desk
def document_new(request: HttpRequest) -> HttpResponse:
    """A source whose text is not held: it is cited by page or paragraph, or by words kept as an excerpt."""
    form = ParticularsForm(request.POST or None, today=timezone.localdate())
    if request.method != "POST":
        return render(request, "desk/document_new.html", {"form": form})
    if not form.is_valid():
        return render(request, "desk/document_new.html", {"form": form}, status=422)
    try:
        added = add_document(form.to_record(), by=person(request))
    except Refusal as refusal:
        form.add_error(None, list(refusal.sentences))
        return render(request, "desk/document_new.html", {"form": form}, status=status_of(refusal))
    messages.success(request, _("“%(added)s” is in the library.") % {"added": added})
    return redirect("desk:source", pk=added.pk)


@at_the_desk
def source(request: HttpRequest, pk: int) -> HttpResponse:
    user = person(request)
    page = SourcePage(source_or_404(user, pk), user)
    context = {"page": page, "may_change": may_change(page.source, user), "may_remove": is_editor(user)}
    return render(request, "desk/source.html", context)
