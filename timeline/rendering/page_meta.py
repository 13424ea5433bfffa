"""What a public page says of itself to whoever links to it: its one address, its picture, and its other forms."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from babel.core import Locale, UnknownLocaleError, get_global
from django.urls import reverse
from django.utils.translation import gettext as _

from timeline.models import PublishedEntry, Timeline
from timeline.rendering.event_page import EventPage
from timeline.rendering.same_story import Telling, alternates_of, tellings_of
from timeline.rendering.timeline_page import TimelinePage

SHARE_SIZE = (1200, 630)
OEMBED_KINDS = (("json", "application/json+oembed"), ("xml", "text/xml+oembed"))
FEED_KINDS = (
    ("rss", "RSS", "application/rss+xml"),
    ("atom", "Atom", "application/atom+xml"),
    ("json", "JSON Feed", "application/feed+json"),
)


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same matter in another form."""

    href: str
    type: str
    title: str


@dataclass(frozen=True, slots=True)
class PageMeta:
    """`address` is the one that stays, whatever was asked of the page; all addresses are whole."""

    title: str
    description: str
    address: str
    locale: str
    image: str
    image_alt: str
    published_at: datetime | None
    modified_at: datetime | None
    alternates: tuple[Alternate, ...]
    # Not for views that leave something out or show the past: the whole page is to be found in their stead.
    is_indexed: bool = True
    # The same story in all the languages in which it can be read.
    tellings: tuple[Telling, ...] = ()

    @property
    def languages(self) -> list[tuple[str, str]]:
        return list(alternates_of(self.tellings))

    @property
    def image_width(self) -> int:
        return SHARE_SIZE[0]

    @property
    def image_height(self) -> int:
        return SHARE_SIZE[1]

    @property
    def link_header(self) -> str:
        """The forms that are for embedding, for programs that read no HTML (RFC 8288)."""
        return link_header(link for link in self.alternates if link.type.endswith("oembed"))


def link_header(links: Iterable[Alternate]) -> str:
    return ", ".join(f'<{link.href}>; rel="alternate"; type="{link.type}"' for link in links)


def timeline_meta(page: TimelinePage, *, site: str, at: datetime) -> PageMeta:
    timeline = page.timeline
    address = site + reverse("reader:timeline", args=[timeline.slug])
    asked = page.asked
    query = asked.view.query()
    as_asked = address + query if query != "?" else address
    return PageMeta(
        title=timeline.title,
        description=timeline.standfirst,
        address=address,
        locale=open_graph_locale(timeline.language),
        image=site + reverse("reader:timeline-image", args=[timeline.slug]),
        image_alt=_("Picture of the timeline “%(title)s”") % {"title": timeline.title},
        published_at=_first_published(timeline, at),
        modified_at=page.outline.updated_at,
        alternates=(*_feeds(timeline, site), *oembed_links(as_asked, timeline.title, site)),
        tellings=() if asked.view.as_of else tellings_of(timeline, site=site),
        is_indexed=not (as_asked != address or page.outline.is_continued or asked.has_problem),
    )


def event_meta(page: EventPage, *, site: str) -> PageMeta:
    item = page.item
    address = site + reverse("reader:event", args=[item.public_id])
    return PageMeta(
        title=item.headline,
        description=item.summary_words,
        address=address,
        locale=open_graph_locale(page.language),
        image=site + reverse("reader:event-image", args=[item.public_id]),
        image_alt=f"{item.date.words}: {item.headline}",
        published_at=page.published_at,
        modified_at=page.updated_at,
        alternates=tuple(oembed_links(address, item.headline, site)),
    )


def open_graph_locale(language: str) -> str:
    """With the country that Open Graph wants beside the language: the likeliest where the language names none."""
    try:
        given = Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):
        return ""
    likely = get_global("likely_subtags").get(given.language, "")
    territory = given.territory or likely.rpartition("_")[2]
    return f"{given.language}_{territory}" if territory else given.language


def _first_published(timeline: Timeline, at: datetime) -> datetime | None:
    """Entries are written as they are published, so the first row is the first publication."""
    entries = PublishedEntry.objects.filter(timeline=timeline, public_from__lte=at).order_by("pk")
    return entries.values_list("public_from", flat=True).first()


def _feeds(timeline: Timeline, site: str) -> Iterable[Alternate]:
    names = (("events", _("Events")), ("changes", _("Changes")))
    for name, words in names:
        for ending, kind, content_type in FEED_KINDS:
            href = site + reverse("reader:feed", args=[timeline.slug, name, ending])
            yield Alternate(href, content_type, f"{timeline.title}: {words} ({kind})")
    corrections = site + reverse("reader:corrections-feed", args=[timeline.slug])
    yield Alternate(corrections, "application/atom+xml", f"{timeline.title}: {_('Corrections')}")
    calendar = site + reverse("reader:calendar", args=[timeline.slug])
    yield Alternate(calendar, "text/calendar", f"{timeline.title}: {_('What is ahead')}")


def oembed_links(address: str, title: str, site: str) -> Iterable[Alternate]:
    """Where programs ask how to embed the page at that address."""
    endpoint = site + reverse("reader:oembed")
    for kind, content_type in OEMBED_KINDS:
        yield Alternate(
            f"{endpoint}?{urlencode({'url': address, 'format': kind})}", content_type, f"{title} (oEmbed)"
        )
