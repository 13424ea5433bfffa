"""Headers that every answer carries and that Django has no setting for, and the answer to what is too much to read."""

from collections.abc import Callable

from django.core.exceptions import BadRequest, SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError

from timeline.web.refusals import bad_request

PERMISSIONS_POLICY = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"


def policy_headers(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        return response

    return middleware


def refuse_unreadable_forms(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Read what was sent before anybody needs it, so that too much of it is refused in a sentence, also while DEBUG
    is on: Django would show whoever tries the program out its own page about the fault."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if request.method == "POST":
            try:
                # Reading is what may fail.
                request.POST  # noqa: B018
            except (SuspiciousOperation, BadRequest, MultiPartParserError) as error:
                return bad_request(request, error)
        return get_response(request)

    return middleware
