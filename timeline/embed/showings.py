"""Which answers are a frame shown to a reader, and on whose site, told by headers alone. It takes nothing of readers.

A frame that a browser fetches in advance, that a crawler reads, that somebody opens as a page of its own, or that
stands on our own pages, such as the desk's preview, is not shown in an article.
"""

import re
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone

from timeline.editorial.counting import Showing, count_showing
from timeline.models.timeline import EMBED_SITE

# Those that say what they are; whoever does not is taken for a reader.
MACHINES = re.compile(
    r"(?<!cu)bot(\b|[/;_-])|crawl|spider|slurp|preview|facebookexternalhit|monitor|^curl|^wget|^python", re.I
)
IN_ADVANCE = re.compile(r"prefetch|prerender|preview", re.I)
HEADERS_IN_ADVANCE = ("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")
# Fetch Metadata, 2.1: what a browser wants the answer for. Older browsers say nothing.
FRAMES = {"", "iframe", "frame", "object", "embed"}
LONGEST_REFERER = 4096


def note_showing(
    request: HttpRequest, response: HttpResponseBase, slug: str, public_id: str = ""
) -> HttpResponseBase:
    """Count it where it was one; whatever the headers hold, the answer stays as it is."""
    if settings.EMBED_COUNTS and response.status_code in (200, 304) and _is_shown(request):
        host = host_of(request.headers.get("Referer", ""))
        if host not in _our_hosts(request):
            count_showing(Showing(slug, public_id, timezone.localdate(), host))
    return response


def host_of(referer: str) -> str:
    """The host name in that header; nothing where it is no address of a site."""
    origin = "/".join(referer[:LONGEST_REFERER].lower().split("/", 3)[:3])
    return origin.split("/")[2].partition(":")[0] if EMBED_SITE.fullmatch(origin) else ""


def _is_shown(request: HttpRequest) -> bool:
    said = request.headers
    return (
        request.method == "GET"
        and said.get("Sec-Fetch-Dest", "") in FRAMES
        and not any(IN_ADVANCE.search(said.get(name, "")) for name in HEADERS_IN_ADVANCE)
        and not MACHINES.search(said.get("User-Agent", ""))
    )


def _our_hosts(request: HttpRequest) -> set[str]:
    return {request.get_host().partition(":")[0], urlsplit(settings.SITE_URL).hostname or ""} - {""}
