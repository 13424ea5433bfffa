"""Every public page for search engines, as sitemaps.org has it. Tells of nothing that readers cannot open.

The pages of an event are found by number, ten thousand to a file, in the order in which events were made, so that a new
one changes the last file alone.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from math import ceil
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from django.db.models import Max, Min, QuerySet
from django.urls import reverse

from timeline.models import PublishedEntry, Timeline
from timeline.rendering.same_story import languages_of_stories

AT_MOST = 10_000
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
PAGES_OF_A_TIMELINE = ("reader:timeline", "reader:sources", "reader:about", "reader:corrections")


class Place(NamedTuple):
    """`languages` are the codes of the languages of the same matter with their addresses, its own among them."""

    address: str
    changed_at: datetime | None = None
    languages: tuple[tuple[str, str], ...] = ()


def sitemap_index(*, site: str, at: datetime) -> str:
    names = ["timelines", *(f"events-{number}" for number in range(1, _files(at) + 1))]
    places = [Place(site + reverse("reader:sitemap", args=[name])) for name in names]
    return "".join(_written("sitemapindex", "sitemap", places))


def sitemap_of_timelines(*, site: str, at: datetime) -> str:
    changed = PublishedEntry.objects.published(at).order_by().values("timeline")
    moments = dict(changed.annotate(moment=Max("public_from")).values_list("timeline", "moment"))
    places = [Place(site + reverse("reader:home"), max(moments.values(), default=None))]
    timelines = list(Timeline.objects.public())
    told = languages_of_stories(timelines, site=site)
    for timeline in timelines:
        for name in PAGES_OF_A_TIMELINE:
            languages = told.get(timeline.story, ()) if name == "reader:timeline" else ()
            address = site + reverse(name, args=[timeline.slug])
            places.append(Place(address, moments.get(timeline.pk), languages))
    return "".join(_written("urlset", "url", places))


def sitemap_of_events(number: int, *, site: str, at: datetime) -> str | None:
    """None where there is no such file."""
    if not 1 <= number <= _files(at):
        return None
    first = (number - 1) * AT_MOST
    rows = _events(at)[first : first + AT_MOST]
    places = (Place(site + reverse("reader:event", args=[public_id]), changed) for public_id, changed in rows)
    return "".join(_written("urlset", "url", places))


def _events(at: datetime) -> QuerySet[PublishedEntry, tuple[str, datetime]]:
    """Each event once, on however many timelines it stands, with when it was last published."""
    rows = PublishedEntry.objects.published(at).order_by().values("public_id")
    told = rows.annotate(begun=Min("published_event__event"), changed=Max("public_from"))
    return told.order_by("begun", "public_id").values_list("public_id", "changed")


def _files(at: datetime) -> int:
    entries = PublishedEntry.objects.published(at).order_by()
    return ceil(entries.values("public_id").distinct().count() / AT_MOST)


def _written(root: str, item: str, places: Iterable[Place]) -> Iterator[str]:
    named = f' xmlns:xhtml="{XHTML}"' if root == "urlset" else ""
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} xmlns="{NAMESPACE}"{named}>\n'
    for place in places:
        moment = place.changed_at
        changed = f"<lastmod>{moment.isoformat(timespec='seconds')}</lastmod>" if moment else ""
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang={quoteattr(language)} href={quoteattr(address)}/>'
            for language, address in place.languages
        )
        yield f"<{item}><loc>{escape(place.address)}</loc>{changed}{links}</{item}>\n"
    yield f"</{root}>\n"
