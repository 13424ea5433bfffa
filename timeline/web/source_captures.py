"""Capturing the text of a source again, as it stands now. Captures that are there are never touched."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from timeline.editorial.capturing import capture_again
from timeline.editorial.refusals import Refusal
from timeline.editorial.sourcing import require_may_change
from timeline.web.access import DeskRequest, at_the_desk, person, source_or_404, status_of
from timeline.web.forms.source import TextForm


@at_the_desk
def capture_new(request: DeskRequest, pk: int) -> HttpResponse:
    source = source_or_404(person(request), pk)
    require_may_change(source, person(request))
    form = TextForm(request.POST or None)
    context = {"source": source, "form": form}
    if request.method != "POST":
        return render(request, "desk/capture_new.html", context)
    status = 422
    if form.is_valid():
        try:
            capture, is_new = capture_again(source, form.cleaned_data["text"], by=person(request))
        except Refusal as refusal:
            form.add_error(None, list(refusal.sentences))
            status = status_of(refusal)
        else:
            unchanged = _("It is the very text that was captured before: nothing was added.")
            messages.success(request, _("Captured as it stands now.") if is_new else unchanged)
            return redirect("desk:triage" if is_new else "desk:source", pk=capture.pk if is_new else pk)
    return render(request, "desk/capture_new.html", context, status=status)
