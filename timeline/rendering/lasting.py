"""How long others may keep a public answer, and by which keys they are asked to drop it. Knows nothing of what it says.

Browsers ask each time (`max-age=0`): an editor who publishes and clicks through sees what was published, and a reader
what was put right. Shared caches answer for us a while, but never past the moment at which something scheduled comes
out, nor past midnight, after which "today" is another day (RFC 9111, 5.2.2; stale-* are RFC 5861).
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.cache import patch_cache_control

from timeline.models import EVERY_TIMELINE, NEWSROOM, timeline_name


def ask_each_time(response: HttpResponseBase) -> None:
    """For refusals, what is only true now, and what we cannot name a version of."""
    patch_cache_control(response, public=True, no_cache=True)


def lasting(seconds_left: float) -> str:
    """The Cache-Control of an answer that changes in so many seconds, unless something is published before."""
    left = max(0, int(seconds_left))
    browsers, caches = (min(left, most) for most in (settings.BROWSERS_KEEP, settings.CACHES_KEEP))
    return (
        f"public, max-age={browsers}, s-maxage={caches}, "
        f"stale-while-revalidate={settings.STALE_WHILE_ASKING}, stale-if-error={settings.STALE_WHILE_DOWN}"
    )


def end_of(until: datetime | None, at: datetime) -> datetime:
    """When what is made now is out of date by itself: at the next scheduled moment, or at midnight."""
    tomorrow = timezone.localtime(at).date() + timedelta(days=1)
    midnight = timezone.make_aware(datetime(tomorrow.year, tomorrow.month, tomorrow.day))
    return min(midnight, until) if until else midnight


def last(response: HttpResponseBase, until: datetime, at: datetime, keys: tuple[str, ...]) -> None:
    """Let caches keep the answer, which is out of date by itself at `until`."""
    response.headers["Cache-Control"] = lasting((until - at).total_seconds())
    name_keys(response, keys)


def keys_of(about: Mapping[str, Any]) -> tuple[str, ...]:
    """What the answer belongs to, named as in models/edition.py, from what stands in its address."""
    if slug := about.get("slug"):
        return timeline_name(slug), EVERY_TIMELINE
    if public_id := about.get("public_id"):
        return f"event-{public_id}", NEWSROOM
    return (NEWSROOM,)


def name_keys(response: HttpResponseBase, keys: tuple[str, ...]) -> None:
    """`Surrogate-Key` is read by Fastly and by Varnish's xkey, `Cache-Tag` by Cloudflare and Akamai."""
    response.headers["Surrogate-Key"] = " ".join(keys)
    response.headers["Cache-Tag"] = ",".join(keys)
