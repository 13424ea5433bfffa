"""The addresses of a newsroom whose organisation has a login of its own: read once, so not by a setting in a test."""

from django.urls import include, path

from timeline.urls import handler400, handler403, handler404, handler429, handler500, urlpatterns
from timeline.web.accounts.urls import organisation

__all__ = ["handler400", "handler403", "handler404", "handler429", "handler500", "urlpatterns"]

urlpatterns = [path("desk/", include(organisation)), *urlpatterns]
