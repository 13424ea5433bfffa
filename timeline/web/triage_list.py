"""Every article that has proposals nobody has decided on."""

from django.http import HttpResponse
from django.shortcuts import render

from timeline.web.access import DeskRequest, at_the_desk, person
from timeline.web.forms.triage_filter import TriageFilter
from timeline.web.queues import count_in_triage, counts_of_queues


@at_the_desk
def triage_list(request: DeskRequest) -> HttpResponse:
    user = person(request)
    wanted = TriageFilter(request.GET, user=user)
    context = {
        "wanted": wanted,
        "page": wanted.page(request.GET.get("from", "")),
        "queues": counts_of_queues(user),
        "in_triage": count_in_triage(user),
    }
    return render(request, "desk/triage_list.html", context)
