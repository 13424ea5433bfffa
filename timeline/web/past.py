"""Events as they stood before, for everybody. What was withheld or taken back since is not shown again."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from timeline.rendering.event_page import Absence, page_instead_of
from timeline.rendering.languages import speaking
from timeline.rendering.past_publication import past_publication
from timeline.web.reader import public_page
from timeline.web.refusals import gone, not_found


@public_page(parameters=())
def event_publication(request: HttpRequest, public_id: str, sequence: int) -> HttpResponse:
    now = timezone.now()
    page = past_publication(public_id, sequence, at=now)
    if page is None:
        return redirect("reader:event", public_id)
    if page is Absence.UNKNOWN:
        kept = page_instead_of(public_id, at=now)
        return redirect("reader:event", kept) if kept else not_found(request)
    if page is Absence.WITHHELD:
        return gone(request)
    address = settings.SITE_URL + reverse("reader:event", args=[public_id])
    with speaking(page.language):
        return render(request, "reader/event_publication.html", {"page": page, "address": address})
