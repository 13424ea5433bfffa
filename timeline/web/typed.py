"""What was typed and sent after a login had run out, shown again in a form that sends it. Keeps nothing, does nothing.

Only what a browser says was typed on a page of ours (its Origin) is shown: of a form that another site made up, our own
page would otherwise become the button that sends it. And only forms of the desk: a password is never shown.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers
from django_htmx.http import reswap, retarget

from timeline.rendering.languages import speaking
from timeline.web import refusals
from timeline.web.typed_labels import typed_of

View = Callable[..., HttpResponse]

# Twice the longest article.
MOST_CHARACTERS = 500_000
MARK = "shows_what_was_typed"
# A new one takes its place.
TOKEN = "csrfmiddlewaretoken"  # noqa: S105 (the name of a field)
# Parts of a page that a form without script would have replaced whole. The triage desk keeps what is typed on screen.
WHOLE_PAGES = {"desk", "comments"}


def shown_again(view: View) -> View:
    """Mark a view of the desk as one whose forms are given back to a person who is not logged in any more."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        is_due = request.method == "POST" and not request.user.is_authenticated
        return (typed_again(request) if is_due else None) or view(request, *args, **kwargs)

    setattr(answer, MARK, True)
    return answer


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A token goes stale with the login that it belonged to: the form is shown again with a new one."""
    match = request.resolver_match
    if match is not None and getattr(match.func, MARK, False):
        with speaking(getattr(request.user, "language", "")):
            if page := typed_again(request):
                return page
    return refusals.csrf_failure(request, reason)


def typed_again(request: HttpRequest) -> HttpResponse | None:
    """The page; None where nobody may be shown it."""
    fields = [(name, value) for name in request.POST if name != TOKEN for value in request.POST.getlist(name)]
    if not _is_from_here(request) or not _is_room_for(fields):
        return None
    context = {
        "fields": fields,
        "typed": list(typed_of(fields)),
        "has_file": bool(request.FILES),
        "address": request.get_full_path(),
        "is_inside": request.user.is_authenticated,
    }
    page = render(
        request, "desk/typed_again.html", context, status=403 if request.user.is_authenticated else 401
    )
    add_never_cache_headers(page)
    if request.headers.get("HX-Request"):
        return reswap(retarget(page, "body"), "innerHTML")
    return page


def _is_from_here(request: HttpRequest) -> bool:
    if request.headers.get("Origin") != f"{request.scheme}://{request.get_host()}":
        return False
    is_in_part = bool(request.headers.get("HX-Request"))
    return not is_in_part or request.headers.get("HX-Target", "").rpartition("#")[2] in WHOLE_PAGES


def _is_room_for(fields: list[tuple[str, str]]) -> bool:
    return sum(len(name) + len(value) for name, value in fields) <= MOST_CHARACTERS
