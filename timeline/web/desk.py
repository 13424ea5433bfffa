"""Being written."""

from django.http import HttpRequest, HttpResponse


def overview(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()
