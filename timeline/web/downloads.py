"""A timeline to take along: as text, table, JSON and calendar. The same for everybody, like its page."""

from collections.abc import Iterator

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http import StreamingHttpResponse as Streamed
from django.shortcuts import get_object_or_404
from django.utils import timezone

from timeline.models import Timeline
from timeline.rendering.calendar_file import calendar_file
from timeline.rendering.chronology_csv import chronology_csv
from timeline.rendering.chronology_json import chronology_json
from timeline.rendering.languages import speaking
from timeline.rendering.plain_chronology import plain_chronology
from timeline.rendering.publication_stamps import publication_stamps


def text(request: HttpRequest, slug: str) -> Streamed:
    timeline = _timeline(slug)
    address = f"{settings.SITE_URL}/timelines/{timeline.slug}/"
    pieces = plain_chronology(timeline, address=address, at=timezone.now())
    return _streamed(pieces, timeline, "text/plain; charset=utf-8")


def table(request: HttpRequest, slug: str) -> Streamed:
    timeline = _timeline(slug)
    pieces = chronology_csv(timeline, site=settings.SITE_URL, at=timezone.now())
    response = _streamed(pieces, timeline, "text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{timeline.slug}.csv"'
    return response


def data(request: HttpRequest, slug: str) -> Streamed:
    timeline = _timeline(slug)
    pieces = chronology_json(timeline, site=settings.SITE_URL, at=timezone.now())
    return _streamed(pieces, timeline, "application/json")


def calendar(request: HttpRequest, slug: str) -> HttpResponse:
    timeline = _timeline(slug)
    with speaking(timeline.language):
        written = calendar_file(
            timeline, site=settings.SITE_URL, newsroom=settings.NEWSROOM_NAME, at=timezone.localtime()
        )
    response = HttpResponse(written, content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{timeline.slug}.ics"'
    return response


def stamps(request: HttpRequest, slug: str) -> JsonResponse:
    return JsonResponse(publication_stamps(_timeline(slug), at=timezone.now()))


def _timeline(slug: str) -> Timeline:
    return get_object_or_404(Timeline.objects.public(), slug=slug)


def _streamed(pieces: Iterator[str], timeline: Timeline, content_type: str) -> Streamed:
    return Streamed(_spoken(pieces, timeline.language), content_type=content_type)


def _spoken(pieces: Iterator[str], language: str) -> Iterator[str]:
    """Each piece is worded in the timeline's language, though it is read when the view has long returned."""
    while True:
        with speaking(language):
            piece = next(pieces, None)
        if piece is None:
            return
        yield piece
