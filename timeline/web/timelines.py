"""Being written."""

from django.http import HttpRequest, HttpResponse


def timeline_list(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()


def timeline_new(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()


def timeline_page(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()


def timeline_open(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()


def timeline_embed(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()
