"""Answers that scripts in any site's pages may read: public, the same for all, and asked for without a cookie.

Nothing here lets a page act or log in: it opens what every stranger can read anyhow.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from timeline.rendering.only_read import METHODS

View = Callable[..., HttpResponseBase]

A_DAY = 24 * 3600
# Any header, for those that htmx and others add say nothing that we heed.
ASKED_FIRST = {
    "Access-Control-Allow-Methods": METHODS,
    "Access-Control-Allow-Headers": "*",
    "Access-Control-Max-Age": str(A_DAY),
}


def readable_anywhere(view: View) -> View:
    """The view, which is only read, with what browsers ask before they hand its answer to another site's script
    (Fetch, 3.2.5).

    The star excludes requests with credentials, and spares caches a `Vary: Origin`.
    """

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response = view(request, *args, **kwargs)
        response.headers["Access-Control-Allow-Origin"] = "*"
        if request.method == "OPTIONS":
            for name, value in ASKED_FIRST.items():
                response.headers[name] = value
        return response

    return answer


def loadable_anywhere(view: View) -> View:
    """The view for pictures and the like, which pages of other sites, and frames without an origin, may show."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response = view(request, *args, **kwargs)
        response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        return response

    return answer
