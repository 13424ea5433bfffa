"""Headers that every answer carries, and our own words where Django would show its own page about a fault."""

from collections.abc import Callable
from functools import cache
from typing import Any

from csp.constants import HEADER
from csp.middleware import CSPMiddleware
from csp.utils import build_policy
from django.conf import settings
from django.core.exceptions import BadRequest, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import resolve, reverse
from django.utils import translation
from django_htmx.http import HttpResponseClientRedirect

from timeline.models import User
from timeline.rendering.languages import desk_language, speaking_to_desk
from timeline.web.accounts.second_factor import is_second_factor_due
from timeline.web.refusals import bad_request, not_found

OF_THE_PUBLIC = ("/embed/", "/embed.js", "/timelines/", "/events/", "/images/", "/oembed")
PERMISSIONS_POLICY = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"


def policy_headers(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        if request.path.startswith("/desk/"):
            # Also for refusals, which caches may keep unasked (RFC 9110, 15.1).
            response.headers.setdefault("Cache-Control", "private, no-store")
        return response

    return middleware


class PolicyWhereThereIsNone(CSPMiddleware):
    """The house's content policy for every answer that has none of its own. The library words it before it looks."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        return response if HEADER in response else super().process_response(request, response)


@cache
def _house_policy() -> str:
    """As settings have it: for the public, whose views ask for no other, it is worded once."""
    return str(build_policy())


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


def answer_the_public(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Ask the views that are for everybody straight away. What stands further in (sessions, logins, messages, forms)
    they have no use for, and would cost them more than the answer. Whatever every answer needs stands further out.

    Also where something is sent to them: they take nothing, and say so before anybody asks for a form's token."""

    def middleware(request: HttpRequest) -> HttpResponse:
        path = request.path_info
        if not path.startswith(OF_THE_PUBLIC):
            return get_response(request)
        request.get_host()  # which refuses one that is not ours
        try:
            view, arguments, named = request.resolver_match = resolve(path)
            with speaking_to_desk(""):
                response = view(request, *arguments, **named)
        except Http404 as none:
            # Also what only lacks its slash.
            return not_found(request, none) if path.endswith("/") else get_response(request)
        response.headers.setdefault(HEADER, _house_policy())
        # "Not modified" has no length of its own: it would be taken for that of what is kept (RFC 9110, 8.6).
        if not response.streaming and response.status_code != 304:
            response.headers.setdefault("Content-Length", str(len(response.content)))
        return response

    return middleware


class SpeakTheirLanguage:
    """The desk in the language that each person chose, all else in the newsroom's: no header and no cookie tells."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with speaking_to_desk(""):
            return self.get_response(request)

    def process_view(self, request: HttpRequest, *view: Any) -> None:
        """Asks about the address first: of what lies outside the desk, nothing may so much as read the session."""
        match = request.resolver_match
        if match is not None and match.route.startswith("desk/"):
            translation.activate(desk_language(getattr(request.user, "language", "")))


class DemandSecondFactor:
    """Whoever must have a second factor and has none reaches the pages that set one up, and no more of the desk."""

    OPEN = {
        *("account_login", "account_logout", "account_reauthenticate", "account_inactive"),
        "language-choose",
    }

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *view: Any) -> HttpResponse | None:
        """Asks about the address first: of what lies outside the desk, nothing may so much as read the session."""
        match = request.resolver_match
        if not settings.MFA_REQUIRED_OF or match is None or not match.route.startswith("desk/"):
            return None
        name = match.url_name or ""
        if name in self.OPEN or name.startswith("mfa_") or not isinstance(request.user, User):
            return None
        if not is_second_factor_due(request.user):
            return None
        page = reverse("mfa_index")
        return HttpResponseClientRedirect(page) if request.headers.get("HX-Request") else redirect(page)


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
