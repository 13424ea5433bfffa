"""Which answers are a frame shown to a reader, and on whose site, told by headers alone. It takes nothing of readers.

A frame that a browser fetches in advance, that a crawler reads, that somebody opens as a page of its own, or that
stands on our own pages, such as the desk's preview, is not shown in an article.
"""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.utils import timezone

from timeline.editorial.counting import Showing, count_showing
from timeline.models.timeline import EMBED_SITE

# Those that say what they are; whoever does not is taken for a reader.
MACHINES = re.compile(
    r"(?<!cu)bot(\b|[/;_-])|crawl|spider|slurp|preview|facebookexternalhit|monitor|^curl|^wget|^python", re.I
)
IN_ADVANCE = re.compile(r"prefetch|prerender|preview", re.I)
HEADERS_IN_ADVANCE = ("HTTP_SEC_PURPOSE", "HTTP_PURPOSE", "HTTP_X_PURPOSE", "HTTP_X_MOZ")
# Fetch Metadata, 2.1: what a browser wants the answer for. Older browsers say nothing.
FRAMES = {"", "iframe", "frame", "object", "embed"}
LONGEST_REFERER = 4096

FRAME = "sourceline.frame"
"""Under this name in the request's environment stands which frame it was answered with: slug and short id."""


def note_showing(asked: Mapping[str, Any], slug: str, public_id: str = "") -> None:
    """Count it where it was one. Of the request it is given what CGI and WSGI call its environment."""
    if settings.EMBED_COUNTS and _is_shown(asked):
        host = host_of(asked.get("HTTP_REFERER", ""))
        if host not in _our_hosts(asked):
            count_showing(Showing(slug, public_id, timezone.localdate(), host))


def host_of(referer: str) -> str:
    """The host name in that header; nothing where it is no address of a site."""
    origin = "/".join(referer[:LONGEST_REFERER].lower().split("/", 3)[:3])
    return origin.split("/")[2].partition(":")[0] if EMBED_SITE.fullmatch(origin) else ""


def _is_shown(asked: Mapping[str, Any]) -> bool:
    return (
        asked["REQUEST_METHOD"] == "GET"
        and asked.get("HTTP_SEC_FETCH_DEST", "") in FRAMES
        and not any(IN_ADVANCE.search(asked.get(name, "")) for name in HEADERS_IN_ADVANCE)
        and not MACHINES.search(asked.get("HTTP_USER_AGENT", ""))
    )


def _our_hosts(asked: Mapping[str, Any]) -> set[str]:
    here = asked.get("HTTP_HOST") or asked.get("SERVER_NAME", "")
    return {here.partition(":")[0], urlsplit(settings.SITE_URL).hostname or ""} - {""}
