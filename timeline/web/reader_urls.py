"""Addresses for everybody. They are in print and in other people's pages, so they never change."""

from django.urls import path

from timeline.rendering.cross_origin import loadable_anywhere, readable_anywhere
from timeline.web import (
    downloads,
    images,
    oembed,
    past,
    printing,
    reader,
    share_images,
    sitemaps,
    timeline_feeds,
    timeline_pages,
)
from timeline.web.feeds import CorrectionsFeed

app_name = "reader"

# Whatever stands behind "?" there, the answer is the same.
alike = reader.public_page(parameters=())

urlpatterns = [
    path("", reader.home, name="home"),
    path("timelines/<slug:slug>/", reader.timeline, name="timeline"),
    path("timelines/<slug:slug>/sources/", timeline_pages.sources, name="sources"),
    path("timelines/<slug:slug>/about/", timeline_pages.about, name="about"),
    path("timelines/<slug:slug>/as-of/", past.timeline_as_of, name="as-of"),
    path("timelines/<slug:slug>/news/", reader.news, name="news"),
    path("timelines/<slug:slug>/corrections/", reader.corrections, name="corrections"),
    path("timelines/<slug:slug>/corrections/feed/", alike(CorrectionsFeed()), name="corrections-feed"),
    path("timelines/<slug:slug>/feeds/<slug:name>.<slug:ending>", alike(timeline_feeds.feed), name="feed"),
    path("timelines/<slug:slug>/chronology.txt", alike(downloads.text), name="chronology-text"),
    path("timelines/<slug:slug>/chronology.csv", alike(downloads.table), name="chronology-csv"),
    path("timelines/<slug:slug>/chronology.json", alike(downloads.data), name="chronology-json"),
    path("timelines/<slug:slug>/stamps.json", alike(downloads.stamps), name="stamps"),
    path("timelines/<slug:slug>/ahead.ics", alike(downloads.calendar), name="calendar"),
    path("timelines/<slug:slug>/print/", alike(printing.whole), name="timeline-print"),
    path(
        "timelines/<slug:slug>/picture.png",
        loadable_anywhere(alike(share_images.of_timeline)),
        name="timeline-image",
    ),
    path("events/<slug:public_id>/", reader.event, name="event"),
    path(
        "events/<slug:public_id>/publications/<int:sequence>/",
        past.event_publication,
        name="event-publication",
    ),
    path(
        "events/<slug:public_id>/picture.png",
        loadable_anywhere(alike(share_images.of_event)),
        name="event-image",
    ),
    path("sitemap.xml", alike(sitemaps.index), name="sitemap-index"),
    path("sitemaps/<slug:name>.xml", alike(sitemaps.part), name="sitemap"),
    path("robots.txt", alike(sitemaps.robots), name="robots"),
    path(
        "oembed",
        readable_anywhere(reader.public_page(oembed.oembed, parameters=oembed.PARAMETERS)),
        name="oembed",
    ),
    path("images/<slug:name>/<int:width>/", loadable_anywhere(images.public_image), name="image"),
]
