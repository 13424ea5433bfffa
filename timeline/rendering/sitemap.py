"""Every public page for search engines, as sitemaps.org has it. Tells of nothing that readers cannot open.

The pages of events are found by number, at most ten thousand to a file, in the order in which events were made: each
file has its ten thousand keys, so it is read without a look at the others, and a new event changes the last one alone.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from math import ceil
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from django.db.models import Exists, Max, QuerySet
from django.urls import reverse

from timeline.models import Event, PublishedEntry, PublishedEvent, Timeline
from timeline.models.published_entry import stands_at
from timeline.rendering.same_story import languages_of_stories

AT_MOST = 10_000
MOST_ASKED = 1_000
STAND_IN = "0000000000"
"""For the id of an event in its address, which is worked out once."""

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
PAGES_OF_A_TIMELINE = ("reader:timeline", "reader:sources", "reader:about", "reader:corrections")


class Place(NamedTuple):
    """`languages` are the codes of the languages of the same matter with their addresses, its own among them."""

    address: str
    changed_at: datetime | None = None
    languages: tuple[tuple[str, str], ...] = ()


def sitemap_index(*, site: str, at: datetime) -> str:
    names = ["timelines", *(f"events-{number}" for number in _files(at))]
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
    address = site + reverse("reader:event", args=[STAND_IN])
    places = [
        Place(address.replace(STAND_IN, public_id), changed) for public_id, changed in _events(number, at)
    ]
    return "".join(_written("urlset", "url", places)) if places else None


def _events(number: int, at: datetime) -> Iterable[tuple[str, datetime]]:
    """Each event once, on however many timelines it stands, with when it was last published."""
    told = _shown(number, at).order_by("event_id").values_list("public_id", "public_from")
    return told.distinct()


def _shown(number: int, at: datetime) -> QuerySet[PublishedEvent]:
    last = number * AT_MOST
    rows = PublishedEvent.objects.filter(event__gt=last - AT_MOST, event__lte=last)
    return rows.filter(stands_at(at, "entries__"), entries__timeline__is_public=True).order_by()


def _files(at: datetime) -> list[int]:
    """The numbers of those that tell of anything: each is asked for one event, and all in one query."""
    newest = Event.objects.aggregate(key=Max("pk"))["key"] or 0
    numbers = range(1, ceil(newest / AT_MOST) + 1)
    return [number for some in _batches(numbers) for number in _telling(some, at)]


def _telling(numbers: Sequence[int], at: datetime) -> list[int]:
    asked = {f"file_{number}": Exists(_shown(number, at)) for number in numbers}
    found = Timeline.objects.public().order_by("pk").values(**asked).first() or {}
    return [number for number in numbers if found.get(f"file_{number}")]


def _batches(numbers: range) -> Iterator[range]:
    """As many as one query can ask for: PostgreSQL gives at most 1,664 columns, SQLite takes 2,000."""
    return (numbers[start : start + MOST_ASKED] for start in range(0, len(numbers), MOST_ASKED))


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
