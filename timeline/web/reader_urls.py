"""Addresses for everybody. They are in print and in other people's pages, so they never change."""

from django.urls import path

from timeline.web import images, reader
from timeline.web.feeds import CorrectionsFeed

app_name = "reader"

urlpatterns = [
    path("", reader.home, name="home"),
    path("timelines/<slug:slug>/", reader.timeline, name="timeline"),
    path("timelines/<slug:slug>/corrections/", reader.corrections, name="corrections"),
    path(
        "timelines/<slug:slug>/corrections/feed/",
        reader.public_page(CorrectionsFeed()),
        name="corrections-feed",
    ),
    path("events/<slug:public_id>/", reader.event, name="event"),
    path("images/<slug:name>/<int:width>/", images.public_image, name="image"),
]
