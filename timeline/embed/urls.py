"""Addresses of the embed."""

from django.urls import path

from timeline.embed import views

app_name = "embed"
urlpatterns = [
    path("accent/<slug:colour>.css", views.accent, name="accent"),
    path("<slug:slug>/", views.timeline, name="timeline"),
    path("<slug:slug>/<slug:public_id>/", views.chosen, name="chosen"),
]
