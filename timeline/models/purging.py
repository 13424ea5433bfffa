"""Asks the cache before us to drop what is out of date, by its keys. Does its best, later, and holds nobody up: where
it fails, what the cache keeps grows old by itself (see rendering/lasting.py)."""

import json
import logging
import time
import urllib.request
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from http.client import HTTPException
from threading import Lock
from typing import Any

from django.conf import settings

log = logging.getLogger(__name__)

SECONDS_TO_ANSWER = 3
PAUSES = (0, 1, 5)
MOST_KEYS = 30
"""Of one request: Cloudflare takes no more."""

_waiting: set[str] = set()
_lock = Lock()
# One, so that what comes while it is busy goes along together.
_worker = ThreadPoolExecutor(1, "purging")


class _NoWayOn(urllib.request.HTTPRedirectHandler):
    """A redirect would be followed by a GET that drops nothing, with the key of the cache in its headers."""

    def redirect_request(self, *told: Any) -> None:
        return None


_opener = urllib.request.build_opener(_NoWayOn)


def purge_soon(keys: Iterable[str]) -> None:
    """What a command has asked for is seen to before it ends."""
    if not settings.PURGE_URL:
        return
    with _lock:
        _waiting.update(keys)
    # Each time: what a machine without a thread to spare could not ask goes along with the next.
    with suppress(RuntimeError):
        _worker.submit(_purge_waiting)


def _purge_waiting() -> None:
    with _lock:
        keys = sorted(_waiting)
        _waiting.clear()
    for start in range(0, len(keys), MOST_KEYS):
        _purge(keys[start : start + MOST_KEYS])


def _purge(keys: list[str]) -> None:
    """Says them in each way that is in use: as a header to Fastly and to Varnish, as JSON to Cloudflare."""
    said = " ".join(keys)
    headers = {"Surrogate-Key": said, "xkey-purge": said, "Content-Type": "application/json"}
    request = urllib.request.Request(  # noqa: S310 (the newsroom's own setting, checked to be http)
        settings.PURGE_URL,
        data=json.dumps({"tags": keys}).encode(),
        headers=headers | settings.PURGE_HEADERS,
        method=settings.PURGE_METHOD,
    )
    failure: Exception | None = None
    for pause in PAUSES:
        time.sleep(pause)
        try:
            with _opener.open(request, timeout=SECONDS_TO_ANSWER):
                return
        except (OSError, ValueError, HTTPException) as error:
            failure = error
    log.warning("The cache did not drop %s: %s", said, failure)
