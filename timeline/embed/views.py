"""A timeline as a guest in somebody's article: whole in HTML, and the same for everybody."""

from functools import partial

from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.cache import patch_cache_control

from timeline.embed.policy import ancestors_from, open_frame
from timeline.embed.refusals import for_frames, refusal
from timeline.embed.showings import FRAME, note_showing
from timeline.models import Embed, Timeline
from timeline.rendering.accent import accent_sheet
from timeline.rendering.embed_page import EmbedPage, asked_page, chosen_page, frame_context, frame_sheet
from timeline.rendering.languages import speaking
from timeline.rendering.page_meta import link_header, oembed_links
from timeline.rendering.public_answers import kept_answer
from timeline.rendering.view_state import IN_A_FRAME

A_YEAR = 365 * 24 * 3600


@for_frames
def timeline(request: HttpRequest, slug: str) -> HttpResponseBase:
    """The timeline as its address asks for it."""
    return _noted(request, _page(request, slug=slug), slug)


@for_frames
def chosen(request: HttpRequest, slug: str, public_id: str) -> HttpResponseBase:
    """The timeline as an editor chose that articles show it. The address has nothing to add."""
    return _noted(request, _chosen_page(request, slug=slug, public_id=public_id), slug, public_id)


def _noted(request: HttpRequest, shown: HttpResponseBase, *frame: str) -> HttpResponseBase:
    if shown.status_code in (200, 304):
        request.META[FRAME] = frame
        note_showing(request.META, *frame)
    return shown


@partial(kept_answer, parameters=IN_A_FRAME)
def _page(request: HttpRequest, slug: str) -> HttpResponse:
    found = Timeline.objects.public().filter(slug=slug).first()
    if found is None:
        raise Http404
    with speaking(found.language):
        return _shown(request, asked_page(found, request.GET, at=timezone.localtime()))


@partial(kept_answer, parameters=())
def _chosen_page(request: HttpRequest, slug: str, public_id: str) -> HttpResponse:
    embed = Embed.objects.public().filter(public_id=public_id, timeline__slug=slug).first()
    if embed is None:
        raise Http404
    with speaking(embed.language or embed.timeline.language):
        page = chosen_page(embed.timeline, embed.to_choices(), at=timezone.localtime(), public_id=public_id)
        return _shown(request, page)


def _shown(request: HttpRequest, embed: EmbedPage) -> HttpResponse:
    """With where to ask how to embed it, for programs that are given this very address. It speaks as it did then."""
    shown, site, sheet = embed.page.timeline, settings.SITE_URL, frame_sheet(embed)
    asked = request.GET.urlencode(safe="/:~")
    address = f"{site}{request.path}?{asked}" if asked else f"{site}{request.path}"
    links = list(oembed_links(address, shown.title, site))
    with speaking(embed.page.language):
        context = frame_context(embed, site=site, alternates=links, sheet=sheet)
        # Drawn without the request: no template can reach the session, or the host page's part of the address.
        html = render_to_string("embed/timeline.html", context)
    headers = {"X-Robots-Tag": "noindex, indexifembedded", "Link": link_header(links)}
    return open_frame(HttpResponse(html, headers=headers), ancestors_from(shown.embed_sites), sheet)


@for_frames
def accent(request: HttpRequest, colour: str) -> HttpResponse:
    """A colour of an editor's choice as a style sheet: its name says all that is in it, so it never changes."""
    try:
        sheet = accent_sheet(f"#{colour}")
    except ValidationError as error:
        return refusal(" ".join(error.messages), 404)
    response = HttpResponse(sheet, content_type="text/css; charset=utf-8")
    patch_cache_control(response, public=True, max_age=A_YEAR, immutable=True)
    return open_frame(response, ancestors_from(()))


@for_frames
def nowhere(request: HttpRequest) -> HttpResponseBase:
    """What looks like an address of a frame and is none: said where it stands, like a timeline that is not there."""
    raise Http404
