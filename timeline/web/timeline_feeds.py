"""A timeline to be followed: its events as they are published, and every change, as RSS, Atom and JSON Feed."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import SyndicationFeed
from django.utils.translation import gettext as _

from timeline.models import Timeline
from timeline.models.characters import without_controls
from timeline.rendering.json_feed import JsonFeed
from timeline.rendering.languages import language_in_use, speaking
from timeline.rendering.news import NewsItem, latest_changes, latest_events
from timeline.web.feeds import SteadyAtom, SteadyRss


class EventsFeed(Feed):
    """One item for each event: its id stays, and its date of change moves with every publication.

    Without control characters: one of them would take the whole feed from all its readers.
    """

    name = "events"

    def __init__(self, feed_type: type[SyndicationFeed], ending: str) -> None:
        self.feed_type = feed_type
        self.ending = ending

    def get_object(self, request: HttpRequest, slug: str) -> Timeline:
        return get_object_or_404(Timeline.objects.public(), slug=slug)

    def get_feed(self, obj: Timeline, request: HttpRequest) -> SyndicationFeed:
        with speaking(obj.language):
            self.language = language_in_use()
            return super().get_feed(obj, request)

    def title(self, timeline: Timeline) -> str:
        return without_controls(timeline.title)

    def description(self, timeline: Timeline) -> str:
        return without_controls(timeline.standfirst)

    subtitle = description

    def link(self, timeline: Timeline) -> str:
        return settings.SITE_URL + reverse("reader:timeline", args=[timeline.slug])

    def feed_url(self, timeline: Timeline) -> str:
        return settings.SITE_URL + reverse("reader:feed", args=[timeline.slug, self.name, self.ending])

    def author_name(self, timeline: Timeline) -> str:
        return settings.NEWSROOM_NAME

    def feed_extra_kwargs(self, timeline: Timeline) -> dict[str, datetime]:
        return {"begun_at": timeline.created}

    def items(self, timeline: Timeline) -> list[NewsItem]:
        return latest_events(timeline, at=timezone.now())

    def item_title(self, item: NewsItem) -> str:
        return without_controls(item.title)

    def item_description(self, item: NewsItem) -> str:
        return without_controls(item.text)

    def item_link(self, item: NewsItem) -> str:
        return settings.SITE_URL + reverse("reader:event", args=[item.event.public_id])

    def item_guid(self, item: NewsItem) -> str:
        return self.item_link(item)

    def item_pubdate(self, item: NewsItem) -> datetime:
        return item.at

    def item_updateddate(self, item: NewsItem) -> datetime:
        return item.at


class ChangesFeed(EventsFeed):
    """One item for each publication, correction and retraction."""

    name = "changes"

    def title(self, timeline: Timeline) -> str:
        return without_controls(_("Changes: %(title)s") % {"title": timeline.title})

    def items(self, timeline: Timeline) -> list[NewsItem]:
        return latest_changes(timeline, at=timezone.now())

    def item_guid(self, item: NewsItem) -> str:
        return f"{self.item_link(item)}#publication-{item.sequence}"


ENDINGS: dict[str, type[SyndicationFeed]] = {"rss": SteadyRss, "atom": SteadyAtom, "json": JsonFeed}
FEEDS = {feed.name: feed for feed in (EventsFeed, ChangesFeed)}


def feed(request: HttpRequest, slug: str, name: str, ending: str, **_kwargs: Any) -> HttpResponse:
    if name not in FEEDS or ending not in ENDINGS:
        raise Http404
    return FEEDS[name](ENDINGS[ending], ending)(request, slug=slug)
