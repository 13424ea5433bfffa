"""What people see when the answer is no: a page with a sentence, under the right status.

The pages are made of the settings and the address book alone. They read no session, no user and no table: a stranger's
mistyped link is answered the same way for everybody, and the page that says "broken" does not break as well.
"""

import logging

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.cache import patch_cache_control
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

LOG = logging.getLogger(__name__)

OUT_OF_DATE = _("This form is out of date. Go back, reload the page and send it again.")
NOT_YOURS = _("This takes another account, or another role, than the one you came with.")
UNREADABLE = _("Part of the address, or of what was sent with it, cannot be read.")
TOO_MUCH = _("That is more than this newsroom takes in at once. Send it in parts.")
TOO_LONG = _(
    "That is more text than is taken in at once. Go back: what you typed is most likely still there. "
    "Paste it in parts."
)
WITHDRAWN = _("This event was withdrawn by the newsroom and is no longer shown.")
# For when even the page about the fault cannot be drawn.
LAST_WORDS = (
    '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Something went wrong</title>'
    "<h1>Something went wrong on our side</h1><p>Please try again in a minute.</p>"
)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    sentence = UNREADABLE
    if isinstance(exception, TooManyFieldsSent | TooManyFilesSent):
        sentence = TOO_MUCH
    elif isinstance(exception, RequestDataTooBig):
        sentence = TOO_LONG
    return _page("400.html", 400, sentence=sentence)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page("403.html", 403, sentence=NOT_YOURS)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return _page("403.html", 403, sentence=OUT_OF_DATE)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """The same page for what never was, what is not public yet, and what is public no more."""
    return _page("404.html", 404)


def too_often(request: HttpRequest) -> HttpResponse:
    """Not Django's own: allauth looks for it where the other handlers are named."""
    return _page("429.html", 429)


def gone(request: HttpRequest) -> HttpResponse:
    return _page("410.html", 410, sentence=WITHDRAWN)


def server_error(request: HttpRequest) -> HttpResponse:
    try:
        return _page("500.html", 500)
    except Exception:
        LOG.exception("the page about a fault could not be drawn")
        return HttpResponse(LAST_WORDS, status=500)


def _page(template: str, status: int, **words: str | Promise) -> HttpResponse:
    """Drawn without the request on purpose: with it, a template could reach the session.

    Whoever keeps the answer asks each time whether it still holds: what is closed today may be open tomorrow.
    """
    answer = HttpResponse(render_to_string(template, words), status=status)
    patch_cache_control(answer, public=True, no_cache=True)
    return answer
