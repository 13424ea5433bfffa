"""What all answers below /embed/ have in common: they are framed and only read, and say so where they show nothing.

It never tells what is hidden from what never was.
"""

from collections.abc import Callable
from functools import partial, wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.template.loader import render_to_string
from django.utils.cache import patch_cache_control
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.clickjacking import xframe_options_exempt

from timeline.embed.policy import ANYBODY, open_frame
from timeline.rendering.cross_origin import readable_anywhere
from timeline.rendering.embed_page import frame_sheet
from timeline.rendering.only_read import ONLY_FOR_READING, only_read

View = Callable[..., HttpResponseBase]

NOT_HERE = _("This timeline is not shown here.")


def refusal(sentence: str | Promise, status: int) -> HttpResponse:
    """Framed by anybody: it offers nothing to click, and must not differ by which sites a hidden timeline allows.

    No cache may keep it past the day on which the timeline is opened.
    """
    sheet = frame_sheet()
    html = render_to_string("embed/refusal.html", {"sentence": sentence, "sheet": sheet})
    response = HttpResponse(html, status=status, headers={"X-Robots-Tag": "noindex"})
    patch_cache_control(response, public=True, no_cache=True)
    return open_frame(response, ANYBODY, sheet)


def for_frames(view: View) -> View:
    """The view, for frames and scripts of any site. Where it finds nothing, and where more is asked of it than to be
    read, it says so in the frame."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            return view(request, *args, **kwargs)
        except Http404:
            return refusal(NOT_HERE, 404)

    refused = partial(refusal, ONLY_FOR_READING, 405)
    return xframe_options_exempt(readable_anywhere(only_read(answer, refusal=refused)))
