"""What a timeline has beside its page, for everybody: its sources, and how it is made."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from timeline.models import Timeline
from timeline.rendering.about_page import about_page
from timeline.rendering.bibliography import bibliography
from timeline.rendering.languages import speaking
from timeline.web.reader import public_page

OF_SOURCES = ("after", "order", "source")


@public_page(parameters=OF_SOURCES)
def sources(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Timeline.objects.public(), slug=slug)
    address = f"{settings.SITE_URL}{request.path}"
    with speaking(found.language):
        asked = {name: request.GET.get(name, "") for name in OF_SOURCES}
        page = bibliography(found, at=timezone.now(), **asked)
        return render(request, "reader/sources.html", {"page": page, "address": address})


@public_page(parameters=())
def about(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Timeline.objects.public(), slug=slug)
    address = f"{settings.SITE_URL}{request.path}"
    with speaking(found.language):
        page = about_page(found, contact=settings.NEWSROOM_CONTACT)
        return render(request, "reader/about.html", {"page": page, "address": address})
