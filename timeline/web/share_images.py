"""The pictures that stand beside links to our pages, drawn of what is public when they are asked for."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404
from django.utils import timezone

from timeline.models import Timeline
from timeline.rendering.event_page import Absence, event_page
from timeline.rendering.languages import speaking
from timeline.rendering.share_image import event_image, timeline_image
from timeline.rendering.timeline_page import timeline_page


def of_timeline(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Timeline.objects.public(), slug=slug)
    with speaking(found.language):
        page = timeline_page(found, QueryDict(), at=timezone.localtime())
        return HttpResponse(timeline_image(page, newsroom=settings.NEWSROOM_NAME), content_type="image/png")


def of_event(request: HttpRequest, public_id: str) -> HttpResponse:
    page = event_page(public_id, at=timezone.now())
    if isinstance(page, Absence):
        raise Http404
    with speaking(page.language):
        return HttpResponse(event_image(page, newsroom=settings.NEWSROOM_NAME), content_type="image/png")
