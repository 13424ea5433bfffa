"""What programs that look for pages are told: where all public ones are, and that the desk is none of them."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone

from timeline.rendering.sitemap import sitemap_index, sitemap_of_events, sitemap_of_timelines

XML = "application/xml; charset=utf-8"


def index(request: HttpRequest) -> HttpResponse:
    return HttpResponse(sitemap_index(site=settings.SITE_URL, at=timezone.now()), content_type=XML)


def part(request: HttpRequest, name: str) -> HttpResponse:
    at = timezone.now()
    if name == "timelines":
        return HttpResponse(sitemap_of_timelines(site=settings.SITE_URL, at=at), content_type=XML)
    kind, _, number = name.partition("-")
    is_number = number.isascii() and number.isdecimal() and len(number) < 7
    written = (
        sitemap_of_events(int(number), site=settings.SITE_URL, at=at)
        if kind == "events" and is_number
        else None
    )
    if written is None:
        raise Http404
    return HttpResponse(written, content_type=XML)


def robots(request: HttpRequest) -> HttpResponse:
    lines = (
        "User-agent: *",
        f"Disallow: {reverse('desk:overview')}",
        f"Sitemap: {settings.SITE_URL}{reverse('reader:sitemap-index')}",
    )
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
