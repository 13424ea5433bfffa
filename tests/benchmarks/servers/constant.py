"""The least that Django can do: one view, no middleware, and always the bytes of the file that CONSTANT names.
Whoever asks whether they are the same still is told so."""

import os
from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.urls import path

BODY = Path(os.environ["CONSTANT"]).read_bytes()
ETAG = '"constant"'


def constant(request: HttpRequest) -> HttpResponse:
    if request.headers.get("If-None-Match") == ETAG:
        return HttpResponseNotModified(headers={"ETag": ETAG})
    return HttpResponse(BODY, headers={"ETag": ETAG, "Content-Length": str(len(BODY))})


urlpatterns = [path("", constant)]
settings.configure(ALLOWED_HOSTS=["127.0.0.1"], ROOT_URLCONF=__name__, MIDDLEWARE=[], SECRET_KEY="none")
application = get_wsgi_application()
