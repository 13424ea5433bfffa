"""Headers that every answer carries, and our own words where Django would show its own page about a fault."""

from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import BadRequest, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError

from timeline.web.refusals import bad_request, not_found

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
        try:
            # Reading is what may fail.
            request.GET, request.POST  # noqa: B018
        except (SuspiciousOperation, BadRequest, MultiPartParserError) as error:
            return bad_request(request, error)
        return get_response(request)

    return middleware


class SayNotFound:
    """With DEBUG on, Django answers a wrong address with a list of its patterns; newcomers get our own page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        is_no_address = response.status_code == 404 and request.resolver_match is None
        return not_found(request) if settings.DEBUG and is_no_address else response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        return not_found(request, exception) if settings.DEBUG and isinstance(exception, Http404) else None
