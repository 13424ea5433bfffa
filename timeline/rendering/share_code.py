"""The code that a timeline's own page offers to its readers: the plain frame, as high as it is today."""

from datetime import datetime

from django.core.cache import caches
from django.http import QueryDict

from timeline.models import Timeline
from timeline.rendering.editions import edition_at
from timeline.rendering.embed_code import iframe_code
from timeline.rendering.embed_height import frame_heights
from timeline.rendering.embed_page import asked_page, usual_page
from timeline.rendering.public_answers import CACHE, OLDEST_SECONDS
from timeline.rendering.timeline_page import TimelinePage


def share_code(timeline: Timeline, page: TimelinePage, *, site: str, at: datetime, is_whole: bool) -> str:
    """Whatever of the timeline the page shows, for the frame shows the whole; `is_whole` where the page does as well.
    Where the page shows the past, the frame does not. In the language that is spoken."""
    return iframe_code(timeline, site, _heights(timeline, page if is_whole else None, at))


def _heights(timeline: Timeline, page: TimelinePage | None, at: datetime) -> tuple[int, int, int]:
    """Of a part of the timeline they cannot be told, so the whole is read for them: once in an edition."""
    key = f"heights:{timeline.slug}:{edition_at(at, timeline.slug).name}"
    kept: tuple[int, int, int] | None = caches[CACHE].get(key)
    if kept is None:
        kept = frame_heights(usual_page(page) if page else asked_page(timeline, QueryDict(), at=at))
        caches[CACHE].set(key, kept, OLDEST_SECONDS)
    return kept
