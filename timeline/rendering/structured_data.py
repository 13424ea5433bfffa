"""Public pages told to machines, as schema.org has it. A date goes in only as sharp as it is."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from timeline.dates import EdtfDate, Precision
from timeline.rendering.citation_line import SourceLine
from timeline.rendering.event_item import EventItem, notice_text
from timeline.rendering.event_page import EventPage
from timeline.rendering.image_line import ImageLine
from timeline.rendering.page_meta import PageMeta
from timeline.rendering.timeline_page import TimelinePage

JsonObject = dict[str, Any]
MOST_LISTED = 50


def event_data(page: EventPage, meta: PageMeta, *, site: str, newsroom: str) -> JsonObject:
    event = _event(page.item, meta.address)
    data = {
        "@context": "https://schema.org",
        **event,
        **_particulars(page.item, meta.address, event["@type"]),
        "datePublished": _moment(page.published_at),
        "dateModified": _moment(page.updated_at),
        "inLanguage": page.language,
        "publisher": _organization(newsroom, site),
        "image": [meta.image],
    }
    if page.item.image:
        data["image"].insert(0, _image(page.item.image, site))
    if page.sources:
        data["citation"] = [_source(source) for source in page.sources]
    if page.item.notices:
        data["correction"] = _corrections([page.item])
    return data


def timeline_data(page: TimelinePage, meta: PageMeta, *, site: str, newsroom: str) -> JsonObject:
    """What is told of the timeline is what its page shows: a piece of a long one, and the number of all."""
    timeline, outline = page.timeline, page.outline
    shown = [item.event for group in outline.groups for item in group.items]
    items = [item for item in shown if not item.is_retracted]
    data: JsonObject = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": meta.address,
        "url": meta.address,
        "mainEntityOfPage": meta.address,
        "headline": timeline.title,
        "inLanguage": timeline.language,
        "image": [meta.image],
        "publisher": _organization(newsroom, site),
        "author": _organization(newsroom, site),
        "mainEntity": {
            "@type": "ItemList",
            "numberOfItems": outline.event_count,
            "itemListElement": [
                {
                    "@type": "ListItem",
                    "position": place,
                    "item": _event(item, f"{site}/events/{item.public_id}/"),
                }
                for place, item in enumerate(items[:MOST_LISTED], start=1)
            ],
        },
    }
    if timeline.standfirst:
        data["description"] = timeline.standfirst
    if outline.sources:
        data["citation"] = [_source(source) for source in outline.sources[:MOST_LISTED]]
    if corrections := _corrections(shown):
        data["correction"] = corrections[:MOST_LISTED]
    moments = (("datePublished", meta.published_at), ("dateModified", meta.modified_at))
    return data | {name: _moment(at) for name, at in moments if at}


def _event(item: EventItem, address: str) -> JsonObject:
    """An Event only where a day is known: schema.org has no word for "in 2014" but a work's temporal coverage."""
    data: JsonObject = {"@id": address, "name": item.headline}
    days = _days(item.edtf)
    if days and not item.is_retracted:
        data |= {"@type": "Event", "startDate": days[0], "endDate": days[-1]}
    else:
        data |= {"@type": "CreativeWork"}
        if _is_plain(item.edtf):
            data["temporalCoverage"] = item.edtf.text
    return data


def _particulars(item: EventItem, address: str, kind: str) -> JsonObject:
    """What a list of events leaves to each event's own page."""
    data: JsonObject = {"url": address}
    if item.summary:
        data["description"] = item.summary_words
    if item.place:
        place = {"@type": "Place", "name": item.place}
        data["location" if kind == "Event" else "contentLocation"] = place
    return data


def _days(date: EdtfDate) -> tuple[str, ...]:
    """The first and last day where both are known for certain, else nothing."""
    ends = (date.start, date.end) if date.is_interval else (date,)
    if _is_plain(date) and all(end and end.precision is Precision.DAY for end in ends):
        return tuple(end.text for end in ends if end and len(end.text) == 10)
    return ()


def _is_plain(date: EdtfDate) -> bool:
    return not (date.is_approximate or date.is_uncertain) and set(date.text) <= set("0123456789-/.")


def _organization(name: str, site: str) -> JsonObject:
    return {"@type": "Organization", "name": name, "url": f"{site}/"}


def _corrections(items: Iterable[EventItem]) -> list[str]:
    return [f"{notice.label}: {notice_text(notice)}" for item in items for notice in item.notices]


def _image(image: ImageLine, site: str) -> JsonObject:
    data: JsonObject = {
        "@type": "ImageObject",
        "url": f"{site}/images/{image.name}/{image.width}/",
        "width": image.width,
        "height": image.height,
    }
    told = {"description": image.alt, "caption": image.caption, "creditText": image.credit}
    return data | {name: words for name, words in told.items() if words}


def _source(source: SourceLine) -> JsonObject:
    data: JsonObject = {"@type": "CreativeWork", "name": source.title}
    if source.publisher:
        data["publisher"] = {"@type": "Organization", "name": source.publisher}
    if source.url:
        data["url"] = source.url
    return data


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="seconds")
