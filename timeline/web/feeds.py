"""What is put right on a timeline, as an Atom feed: the same notices as its page, for programs that follow them."""

from datetime import datetime

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed, SyndicationFeed
from django.utils.translation import gettext as _

from timeline.models import Timeline
from timeline.models.characters import without_controls
from timeline.rendering.corrections_page import CorrectionLine, corrections_page
from timeline.rendering.event_item import notice_text
from timeline.rendering.languages import speaking


class Steady(SyndicationFeed):
    """Without an entry it was last changed when the timeline was made, and not whenever somebody asks."""

    def latest_post_date(self) -> datetime:
        return super().latest_post_date() if self.items else self.feed["begun_at"]


class SteadyAtom(Steady, Atom1Feed):
    pass


class SteadyRss(Steady, Rss201rev2Feed):
    pass


class CorrectionsFeed(Feed):
    """Without control characters: one of them would take the whole feed from all its readers."""

    feed_type = SteadyAtom

    def get_object(self, request: HttpRequest, slug: str) -> Timeline:
        return get_object_or_404(Timeline.objects.public(), slug=slug)

    def get_feed(self, obj: Timeline, request: HttpRequest) -> SyndicationFeed:
        with speaking(obj.language):
            return super().get_feed(obj, request)

    def title(self, timeline: Timeline) -> str:
        return without_controls(_("Corrections: %(title)s") % {"title": timeline.title})

    def subtitle(self, timeline: Timeline) -> str:
        return _("What %(newsroom)s has put right.") % {"newsroom": settings.NEWSROOM_NAME}

    def link(self, timeline: Timeline) -> str:
        return _address("reader:corrections", timeline.slug)

    def feed_url(self, timeline: Timeline) -> str:
        return _address("reader:corrections-feed", timeline.slug)

    def author_name(self, timeline: Timeline) -> str:
        return settings.NEWSROOM_NAME

    def feed_extra_kwargs(self, timeline: Timeline) -> dict[str, datetime]:
        return {"begun_at": timeline.created}

    def items(self, timeline: Timeline) -> tuple[CorrectionLine, ...]:
        return corrections_page(timeline, at=timezone.now()).lines

    def item_title(self, line: CorrectionLine) -> str:
        return without_controls(f"{line.notice.label}: {line.headline}")

    def item_description(self, line: CorrectionLine) -> str:
        return without_controls(notice_text(line.notice))

    def item_link(self, line: CorrectionLine) -> str:
        return _address("reader:event", line.public_id)

    def item_guid(self, line: CorrectionLine) -> str:
        return f"{_address('reader:event', line.public_id)}#notice-{line.notice.number}"

    def item_pubdate(self, line: CorrectionLine) -> datetime:
        return line.notice.given_at

    def item_updateddate(self, line: CorrectionLine) -> datetime:
        return line.notice.given_at


def _address(name: str, about: str) -> str:
    return settings.SITE_URL + reverse(name, args=[about])
