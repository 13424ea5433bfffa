"""A public page as oEmbed 1.0 tells it to programs that embed: only our own addresses, and only what is public.

What must not be seen is unknown here as everywhere else, so that nobody can find out what is being prepared.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree

from django.urls import Resolver404, resolve, reverse
from django.utils.html import escape

from timeline.models import Timeline
from timeline.models.characters import without_controls
from timeline.rendering.embed_code import FALLBACK_HEIGHT
from timeline.rendering.event_page import Absence, event_page
from timeline.rendering.page_meta import SHARE_SIZE

WIDTH = 720
CACHE_SECONDS = 3600
JsonObject = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Room:
    """The most that there is for it where it will stand, in pixels; None where nothing was said."""

    width: int | None = None
    height: int | None = None

    def fits(self, width: int, height: int) -> bool:
        return (self.width is None or width <= self.width) and (self.height is None or height <= self.height)


class PrivateAddress(Exception):
    """The address leads to the desk."""


def oembed_of(address: str, room: Room, *, site: str, newsroom: str, at: datetime) -> JsonObject | None:
    """None for an address that is not ours or leads to nothing public. Raises `PrivateAddress`."""
    path = _path_of_ours(address, site)
    if path.startswith(reverse("desk:overview")):
        raise PrivateAddress
    view, arguments = _resolved(path)
    told: JsonObject | None = None
    if view == "reader:timeline":
        told = _timeline(str(arguments["slug"]), room, site)
    elif view == "reader:event":
        told = _event(str(arguments["public_id"]), room, site, at)
    if told is None:
        return None
    provider = {"provider_name": newsroom, "provider_url": f"{site}/", "cache_age": CACHE_SECONDS}
    return {"version": "1.0", **told, "author_name": newsroom, **provider}


def to_xml(told: JsonObject) -> bytes:
    root = ElementTree.Element("oembed")
    for name, value in told.items():
        ElementTree.SubElement(root, name).text = without_controls(str(value))
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)


def _path_of_ours(address: str, site: str) -> str:
    """Which of our paths it is; "" for another site's. Whether it is https is not asked: sites change from http."""
    try:
        asked, ours = urlsplit(address), urlsplit(site)
    except ValueError:
        return ""
    is_ours = asked.scheme in ("http", "https") and asked.netloc.lower() == ours.netloc.lower()
    return asked.path if is_ours else ""


def _resolved(path: str) -> tuple[str, dict[str, Any]]:
    """Which of our views it is, by name, and what it is about."""
    try:
        match = resolve(path)
    except Resolver404:
        return "", {}
    return match.view_name, match.kwargs


def _timeline(slug: str, room: Room, site: str) -> JsonObject | None:
    timeline = Timeline.objects.public().filter(slug=slug).first()
    if timeline is None:
        return None
    width, height = min(WIDTH, room.width or WIDTH), min(FALLBACK_HEIGHT, room.height or FALLBACK_HEIGHT)
    link = escape(site + reverse("reader:timeline", args=[slug]))
    frame = escape(site + reverse("embed:timeline", args=[slug]))
    title = escape(timeline.title)
    html = (
        f'<blockquote><a href="{link}">{title}</a></blockquote>'
        f'<iframe src="{frame}" title="{title}" width="{width}" height="{height}" loading="lazy" '
        'style="border:0" referrerpolicy="strict-origin-when-cross-origin"></iframe>'
    )
    told = {"type": "rich", "title": timeline.title, "html": html, "width": width, "height": height}
    return told | _thumbnail(site + reverse("reader:timeline-image", args=[slug]), room)


def _event(public_id: str, room: Room, site: str, at: datetime) -> JsonObject | None:
    page = event_page(public_id, at=at)
    if isinstance(page, Absence):
        return None
    title = f"{page.item.date.words}: {page.item.headline}"
    return {"type": "link", "title": title} | _thumbnail(
        site + reverse("reader:event-image", args=[public_id]), room
    )


def _thumbnail(address: str, room: Room) -> JsonObject:
    """Left out where it would be larger than was asked for."""
    if not room.fits(*SHARE_SIZE):
        return {}
    return {"thumbnail_url": address, "thumbnail_width": SHARE_SIZE[0], "thumbnail_height": SHARE_SIZE[1]}
