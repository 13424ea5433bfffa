"""Shows a summary as readers will see it, while it is being typed. Keeps nothing."""

from django.http import HttpResponse
from django.shortcuts import render

from timeline.web.access import DeskRequest, at_the_desk
from timeline.web.verbs import post_only


@at_the_desk
@post_only
def summary_preview(request: DeskRequest) -> HttpResponse:
    """The fragment below the field. What is too long to be kept is shown without its markup."""
    return render(request, "desk/_summary_preview.html", {"text": request.POST.get("summary", "").strip()})
