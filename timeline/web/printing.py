"""A timeline on paper: one page that holds all of it, for the browser's own print command."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone

from timeline.models import Timeline
from timeline.rendering.languages import speaking
from timeline.rendering.print_page import MOST_PRINTED, print_page


def whole(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Timeline.objects.public(), slug=slug)
    address = settings.SITE_URL + reverse("reader:timeline", args=[found.slug])
    with speaking(found.language):
        page = print_page(found, at=timezone.localtime())
        context = {"page": page, "address": address, "most": MOST_PRINTED, "site": settings.SITE_URL}
        return render(request, "reader/print.html", context)
