"""Addresses that are only read. Whatever else is asked of them is refused in a sentence, and nothing sent is taken."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _

View = Callable[..., HttpResponseBase]

METHODS = "GET, HEAD, OPTIONS"
ONLY_FOR_READING = _("This page is for reading: it takes no forms.")


def _in_words() -> HttpResponse:
    return HttpResponse(f"{ONLY_FOR_READING}\n", content_type="text/plain; charset=utf-8")


def only_read(view: View, *, refusal: Callable[[], HttpResponse] = _in_words) -> View:
    """The view for GET and HEAD; what else may be asked for OPTIONS (RFC 9110, 9.3.7), and the refusal for the rest."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.method in ("GET", "HEAD"):
            return view(request, *args, **kwargs)
        if request.method == "OPTIONS":
            return HttpResponse(status=204, headers={"Allow": METHODS})
        response = refusal()
        response.status_code = 405
        response.headers["Allow"] = METHODS
        return response

    return answer
