"""Being written."""

from django.http import HttpRequest, HttpResponse


def event_submit(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()


def event_request_changes(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()


def event_approve(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()


def event_publish(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()


def event_correct(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()


def event_retract(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()


def event_withhold(request: HttpRequest, **kwargs: str) -> HttpResponse:
    return HttpResponse()
