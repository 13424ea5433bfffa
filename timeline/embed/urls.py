"""Addresses of the embed."""

from django.urls import path, re_path

from timeline.embed import pictures, views

app_name = "embed"
urlpatterns = [
    path("accent/<slug:colour>.css", views.accent, name="accent"),
    path("<slug:slug>/picture.svg", pictures.of_timeline, {"kind": "svg"}, name="timeline-svg"),
    path("<slug:slug>/picture.png", pictures.of_timeline, {"kind": "png"}, name="timeline-png"),
    path("<slug:slug>/<slug:public_id>/picture.svg", pictures.of_embed, {"kind": "svg"}, name="chosen-svg"),
    path("<slug:slug>/<slug:public_id>/picture.png", pictures.of_embed, {"kind": "png"}, name="chosen-png"),
    path("<slug:slug>/", views.timeline, name="timeline"),
    path("<slug:slug>/<slug:public_id>/", views.chosen, name="chosen"),
    # All else that has its slash, or a file's ending; what has neither is led to where it has its slash.
    re_path(r"^(?:[\s\S]*/)?(?:[^/]*\.[^/]*)?$", views.nowhere, name="nowhere"),
]
