"""One box for the whole desk: what is typed into it is looked for as it is typed, or when the form is sent."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.vary import vary_on_headers

from timeline.models.searched import LONGEST_QUERY
from timeline.rendering.desk_search import FEWEST_LETTERS, search_desk
from timeline.web.access import DeskRequest, at_the_desk, person


@at_the_desk
@vary_on_headers("HX-Request")
def search(request: DeskRequest) -> HttpResponse:
    text = request.GET.get("q", "").replace("\0", "").strip()[:LONGEST_QUERY]
    context = {
        "text": text,
        "groups": search_desk(text, user=person(request)),
        "is_short": len(text) < FEWEST_LETTERS,
    }
    is_fragment = request.htmx and not request.htmx.history_restore_request
    return render(request, "desk/_found.html" if is_fragment else "desk/search.html", context)
