"""Pages for everybody. They know no session and no person, so that one answer serves all, from any cache."""

from collections.abc import Callable, Collection
from functools import partial
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from timeline.models import Timeline
from timeline.rendering.corrections_page import corrections_page
from timeline.rendering.event_page import Absence, event_page, language_of, page_instead_of
from timeline.rendering.languages import speaking
from timeline.rendering.news_of_timeline import newest_moment, news_since, read_moment
from timeline.rendering.only_read import only_read
from timeline.rendering.page_meta import event_meta, timeline_meta
from timeline.rendering.public_answers import kept_answer
from timeline.rendering.public_timelines import public_timelines
from timeline.rendering.share_code import share_code
from timeline.rendering.sheets import sheet_inside
from timeline.rendering.structured_data import event_data, timeline_data
from timeline.rendering.timeline_page import TimelinePage, timeline_page
from timeline.rendering.view_state import PARAMETERS, PLACES_IN_THE_LIST
from timeline.web.refusals import gone, not_found

View = Callable[..., HttpResponseBase]

OF_A_TIMELINE = (*PARAMETERS, *PLACES_IN_THE_LIST)


def public_page(
    view: View | None = None, *, parameters: Collection[str] | None = None, is_for_now: bool = False
) -> Any:
    """A page for everybody, kept until something in it changes: see `kept_answer`, which explains both."""
    if view is None:
        return partial(public_page, parameters=parameters, is_for_now=is_for_now)
    return only_read(kept_answer(view, parameters=parameters, is_for_now=is_for_now))


@public_page(parameters=())
def home(request: HttpRequest) -> HttpResponse:
    return render(request, "reader/home.html", {"lines": public_timelines(at=timezone.now())})


@public_page(parameters=OF_A_TIMELINE)
def timeline(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Timeline.objects.public(), slug=slug)
    now = timezone.localtime()
    # Asked before the page is made: what comes between is told as new once too often, and not once too little.
    since = newest_moment(found, at=now) if found.is_live else None
    with speaking(found.language):
        page = timeline_page(found, request.GET, at=now)
    with speaking(page.language):
        code = share_code(found, page, site=settings.SITE_URL, at=now, is_whole=not request.GET)
        return _show_timeline(request, page, code, since)


def _show_timeline(request: HttpRequest, page: TimelinePage, code: str, since: int | None) -> HttpResponse:
    site = settings.SITE_URL
    meta = timeline_meta(page, site=site, at=timezone.now())
    data = timeline_data(page, meta, site=site, newsroom=settings.NEWSROOM_NAME)
    # The page that most come to first; from there on script asks for windows of it, which wear the sheet already.
    # Every one knows it by its hash, for a window may ask for the bare page's answer.
    sheet = sheet_inside("css/timeline-page.css")
    context = {
        "page": page,
        "meta": meta,
        "address": meta.address,
        "data": data,
        "sheet": None if request.GET else sheet,
        "code": code,
        "since": None if page.asked.view.as_of else since,
    }
    status = 400 if page.asked.has_problem else 200
    response = render(request, "reader/timeline.html", context, status=status)
    response.headers["Link"] = meta.link_header
    if sheet:
        response.headers["Content-Security-Policy"] = sheet.policy
    return response


@public_page(parameters=("since",), is_for_now=True)
def news(request: HttpRequest, slug: str) -> HttpResponse:
    """What pages ask that are open: a button that says how much is new, or nothing at all."""
    found = get_object_or_404(Timeline.objects.public(), slug=slug)
    since = read_moment(request.GET.get("since", ""))
    if since is None:
        # For whoever writes a program: pages ask with what they were told.
        return HttpResponse("since: a second since 1970-01-01T00:00Z", status=400, content_type="text/plain")
    with speaking(found.language):
        come = news_since(found, since, at=timezone.now()) if found.is_live else None
        return render(request, "reader/_news.html", {"news": come})


@public_page(parameters=("after",))
def corrections(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Timeline.objects.public(), slug=slug)
    address = f"{settings.SITE_URL}{request.path}"
    with speaking(found.language):
        page = corrections_page(found, at=timezone.now(), after=request.GET.get("after", ""))
        return render(
            request, "reader/corrections.html", {"page": page, "address": address, "feed": f"{address}feed/"}
        )


@public_page(parameters=())
def event(request: HttpRequest, public_id: str) -> HttpResponse:
    page = event_page(public_id, at=timezone.now())
    if page is Absence.UNKNOWN:
        kept = page_instead_of(public_id, at=timezone.now())
        return redirect("reader:event", kept, permanent=True) if kept else not_found(request)
    if page is Absence.WITHHELD:
        with speaking(language_of(public_id)):
            return gone(request)
    site = settings.SITE_URL
    with speaking(page.language):
        meta = event_meta(page, site=site)
        data = event_data(page, meta, site=site, newsroom=settings.NEWSROOM_NAME)
        context = {"page": page, "meta": meta, "address": meta.address, "data": data}
        response = render(request, "reader/event.html", context)
    response.headers["Link"] = meta.link_header
    return response
