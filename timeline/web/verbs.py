"""Views that change something: they take a POST and nothing else, and say so to whoever comes with a link."""

from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from timeline.web.access import View

SENTENCE = _(
    "This address does something, so it takes a button, not a link. Open the page and use its button."
)


def post_only(view: View) -> View:
    """Refuse every other method with a sentence and status 405."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method == "POST":
            return view(request, *args, **kwargs)
        response = render(request, "desk/refusal.html", {"sentences": [SENTENCE], "back": ""}, status=405)
        response.headers["Allow"] = "POST"
        return response

    return answer
