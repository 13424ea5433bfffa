"""A timeline as readers would meet it, drafts included, for editors alone: the page of frames, and what stands in them.

What stands in the frames may be framed by our own desk and by nobody else, and is never public.
"""

from typing import cast

from csp.decorators import csp_replace
from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_sameorigin

from timeline.editorial.permissions import require_role
from timeline.models import Role, Timeline
from timeline.rendering.embed_code import iframe_code
from timeline.rendering.embed_height import frame_heights
from timeline.rendering.embed_page import frame_context, usual_page
from timeline.rendering.languages import speaking
from timeline.rendering.page_meta import timeline_meta
from timeline.rendering.preview import timeline_preview, undated_on
from timeline.rendering.structured_data import timeline_data
from timeline.rendering.timeline_page import TimelinePage
from timeline.web.access import DeskRequest, View, at_the_desk, person, timeline_or_404

WIDTHS = (360, 768, 1280)


def framed_by_the_desk(view: View) -> View:
    """Let our own pages, and no others, show the answer in a frame."""
    framed = xframe_options_sameorigin(view)
    return cast(View, csp_replace({"frame-ancestors": ["'self'"]})(framed))


@at_the_desk
def timeline_preview_frames(request: DeskRequest, slug: str) -> HttpResponse:
    timeline = _timeline(request, slug)
    asked = request.GET.get("as", "")
    widths = {str(width): width for width in WIDTHS}
    shown = "embed" if asked == "embed" else widths.get(asked, WIDTHS[0])
    undated = undated_on(timeline, seen_by=person(request), at=timezone.now())
    context = {"timeline": timeline, "widths": WIDTHS, "shown": shown, "undated": undated}
    return render(request, "desk/timeline_preview.html", context)


@framed_by_the_desk
@at_the_desk
def timeline_preview_page(request: DeskRequest, slug: str) -> HttpResponse:
    timeline = _timeline(request, slug)
    page = _page(request, timeline)
    with speaking(timeline.language):
        meta = timeline_meta(page, site=settings.SITE_URL, at=timezone.now())
        context = {
            "page": page,
            "meta": meta,
            "address": meta.address,
            "data": timeline_data(page, meta, site=settings.SITE_URL, newsroom=settings.NEWSROOM_NAME),
            "code": iframe_code(timeline, settings.SITE_URL, frame_heights(usual_page(page))),
            # A preview is of one moment: nothing comes in while it is looked at.
            "since": None,
            "sheet": None,
        }
        return render(request, "desk/preview_page.html", context)


@framed_by_the_desk
@at_the_desk
def timeline_preview_embed(request: DeskRequest, slug: str) -> HttpResponse:
    page = usual_page(_page(request, _timeline(request, slug)))
    return render(request, "desk/preview_embed.html", frame_context(page, site=settings.SITE_URL))


def _timeline(request: DeskRequest, slug: str) -> Timeline:
    timeline = timeline_or_404(person(request), slug)
    require_role(person(request), Role.EDITOR, _("To see drafts as readers would takes an editor."))
    return timeline


def _page(request: DeskRequest, timeline: Timeline) -> TimelinePage:
    return timeline_preview(timeline, request.GET, seen_by=person(request), at=timezone.localtime())
