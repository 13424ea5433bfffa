"""Events and timelines as they stood before, for everybody. What was withheld since is not shown again."""

from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from timeline.models import Timeline
from timeline.rendering.event_page import Absence, language_of, page_instead_of
from timeline.rendering.languages import speaking
from timeline.rendering.past_moment import latest_changes, past_moment
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
        with speaking(language_of(public_id)):
            return gone(request)
    address = settings.SITE_URL + reverse("reader:event", args=[public_id])
    with speaking(page.language):
        return render(request, "reader/event_publication.html", {"page": page, "address": address})


@public_page(parameters=("moment",))
def timeline_as_of(request: HttpRequest, slug: str) -> HttpResponse:
    """Asks for a moment, and leads to the timeline as it stood then."""
    found = get_object_or_404(Timeline.objects.public(), slug=slug)
    now = timezone.localtime()
    with speaking(found.language):
        asked = past_moment(found, request.GET.get("moment", ""), now=now)
        if asked.text and not asked.problem:
            query = urlencode({"as-of": asked.moment.isoformat(timespec="seconds")}) if asked.moment else ""
            return redirect(f"{reverse('reader:timeline', args=[slug])}?{query}".rstrip("?"))
        context = {
            "timeline": found,
            "asked": asked,
            "now": now,
            "zone": settings.TIME_ZONE,
            "changes": latest_changes(found, now=now),
            "address": settings.SITE_URL + reverse("reader:as-of", args=[slug]),
        }
        return render(request, "reader/as_of.html", context, status=400 if asked.problem else 200)
