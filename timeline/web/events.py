"""Being written."""

from django.http import HttpRequest, HttpResponse


def event_list(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()


def event_new(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()


def event_page(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()


def event_edit(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()


def citation_new(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()


def citation_remove(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()
