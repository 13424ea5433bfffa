"""Addresses for everybody. They are in print and in other people's pages, so they never change."""

from django.urls import path

from timeline.web import downloads, images, past, reader, timeline_feeds
from timeline.web.feeds import CorrectionsFeed

app_name = "reader"

urlpatterns = [
    path("", reader.home, name="home"),
    path("timelines/<slug:slug>/", reader.timeline, name="timeline"),
    path("timelines/<slug:slug>/corrections/", reader.corrections, name="corrections"),
    path(
        "timelines/<slug:slug>/corrections/feed/",
        reader.public_page(CorrectionsFeed(), parameters=()),
        name="corrections-feed",
    ),
    path(
        "timelines/<slug:slug>/feeds/<slug:name>.<slug:ending>",
        reader.public_page(timeline_feeds.feed),
        name="feed",
    ),
    path("timelines/<slug:slug>/chronology.txt", reader.public_page(downloads.text), name="chronology-text"),
    path("timelines/<slug:slug>/chronology.csv", reader.public_page(downloads.table), name="chronology-csv"),
    path("timelines/<slug:slug>/chronology.json", reader.public_page(downloads.data), name="chronology-json"),
    path("timelines/<slug:slug>/ahead.ics", reader.public_page(downloads.calendar), name="calendar"),
    path("events/<slug:public_id>/", reader.event, name="event"),
    path(
        "events/<slug:public_id>/publications/<int:sequence>/",
        past.event_publication,
        name="event-publication",
    ),
    path("images/<slug:name>/<int:width>/", images.public_image, name="image"),
]
