"""A public page as oEmbed 1.0 tells it to programs that embed: only our own addresses, and only what is public.

What must not be seen is unknown here as everywhere else, so that nobody can find out what is being prepared. Nothing
is fetched, and what an address asks beyond what a frame knows is not repeated.
"""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import SplitResult, unquote, urlencode, urlsplit
from xml.etree import ElementTree

from django.http import QueryDict
from django.urls import Resolver404, resolve, reverse
from django.utils.html import escape
from django.utils.translation import gettext as _

from timeline.models import Embed, Timeline
from timeline.models.characters import without_controls
from timeline.rendering.embed_choices import query_of
from timeline.rendering.embed_code import FALLBACK_HEIGHT
from timeline.rendering.event_page import Absence, event_page, page_instead_of
from timeline.rendering.languages import speaking
from timeline.rendering.page_meta import SHARE_SIZE
from timeline.rendering.past_moment import told_at
from timeline.rendering.view_state import IN_A_FRAME

WIDTH = 720
CACHE_SECONDS = 3600
USUAL_PORTS = {"http": ":80", "https": ":443"}
JsonObject = dict[str, Any]
_NOWHERE = SplitResult("", "", "", "", "")
_CARD = re.compile(r"e-([a-z0-9]{1,20})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Room:
    """The most that there is for it where it will stand, in pixels; None where nothing was said."""

    width: int | None = None
    height: int | None = None

    def fits(self, width: int, height: int) -> bool:
        return (self.width is None or width <= self.width) and (self.height is None or height <= self.height)


@dataclass(frozen=True, slots=True)
class Framed:
    """What is shown in a frame: its title, and the paths of its page, its frame and its picture."""

    title: str
    page: str
    frame: str
    picture: str
    height: int = FALLBACK_HEIGHT


class PrivateAddress(Exception):
    """The address leads to the desk."""


def oembed_of(address: str, room: Room, *, site: str, newsroom: str, at: datetime) -> JsonObject | None:
    """None for an address that is not ours or leads to nothing public. Raises `PrivateAddress`."""
    asked = _of_ours(address, site)
    path = unquote(asked.path)
    if f"{path}/".startswith(reverse("desk:overview")):
        raise PrivateAddress
    view, arguments = _resolved(path)
    framed = _FRAMED[view](arguments, asked, at) if view in _FRAMED else None
    if framed is None:
        return None
    provider = {"provider_name": newsroom, "provider_url": f"{site}/", "cache_age": CACHE_SECONDS}
    return {"version": "1.0", **_rich(framed, room, site), "author_name": newsroom, **provider}


def to_xml(told: JsonObject) -> bytes:
    root = ElementTree.Element("oembed")
    for name, value in told.items():
        ElementTree.SubElement(root, name).text = without_controls(str(value))
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)


def _of_ours(address: str, site: str) -> SplitResult:
    """It in its parts; empty ones for another site's. Whether it is https is not asked: sites change from http."""
    try:
        asked, ours = urlsplit(address), urlsplit(site)
    except ValueError:
        return _NOWHERE
    return asked if asked.scheme in USUAL_PORTS and _host(asked) == _host(ours) else _NOWHERE


def _host(address: SplitResult) -> str:
    return address.netloc.lower().removesuffix(USUAL_PORTS.get(address.scheme, ""))


def _resolved(path: str) -> tuple[str, dict[str, Any]]:
    """Which of our views it is, by name, and what it is about. Whoever comes there without the last slash is led on."""
    for written in (path, f"{path}/"):
        with suppress(Resolver404):
            match = resolve(written)
            return match.view_name, match.kwargs
    return "", {}


def _timeline(arguments: JsonObject, asked: SplitResult, at: datetime) -> Framed | None:
    timeline = Timeline.objects.public().filter(slug=arguments["slug"]).first()
    if timeline is None:
        return None
    query = _kept_query(asked)
    return _framed(told_at(timeline, QueryDict(query[1:]).get("as-of", ""), now=at), query)


def _chosen(arguments: JsonObject, asked: SplitResult, at: datetime) -> Framed | None:
    """As an editor chose it; its address asks nothing more."""
    embed = Embed.objects.public().filter(**_of_embed(arguments)).first()
    if embed is None:
        return None
    slug = embed.timeline.slug
    title = told_at(embed.timeline, query_of(embed.to_choices()).get("as-of", ""), now=at).title
    page, picture = reverse("reader:timeline", args=[slug]), reverse("reader:timeline-image", args=[slug])
    frame = reverse("embed:chosen", args=[slug, embed.public_id])
    return Framed(title, page, frame, picture, min(FALLBACK_HEIGHT, embed.greatest_height or FALLBACK_HEIGHT))


def _of_embed(arguments: JsonObject) -> dict[str, str]:
    return {"timeline__slug": arguments["slug"], "public_id": arguments["public_id"]}


def _event(arguments: JsonObject, asked: SplitResult, at: datetime) -> Framed | None:
    """The timeline on which it stands, from it on; of an event that was merged, the one that has it now."""
    public_id = arguments["public_id"]
    page = event_page(public_id, at=at)
    if page is Absence.UNKNOWN:
        public_id = page_instead_of(public_id, at=at)
        page = event_page(public_id, at=at) if public_id else page
    if isinstance(page, Absence):
        return None
    slug = page.appearances[0].timeline.slug
    title = f"{page.item.date.words}: {page.item.headline}"
    if page.item.is_retracted:
        with speaking(page.language):
            title += f" ({_('retracted')})"
    return Framed(
        title=title,
        page=reverse("reader:event", args=[public_id]),
        frame=reverse("embed:timeline", args=[slug]) + "?" + urlencode({"event": public_id}),
        picture=reverse("reader:event-image", args=[public_id]),
    )


def _framed(timeline: Timeline, query: str) -> Framed:
    page, frame, picture = (
        reverse(name, args=[timeline.slug])
        for name in ("reader:timeline", "embed:timeline", "reader:timeline-image")
    )
    return Framed(timeline.title, page, frame + query, picture)


def _kept_query(asked: SplitResult) -> str:
    """What the address asks of the timeline, always in the same order; all else, such as a campaign's marks, stays out.

    A card that it points to is what the frame begins with: what embeds it may have a use of its own for what follows
    "#", as WordPress does.
    """
    query = QueryDict(asked.query)
    said = {name: [value for value in query.getlist(name) if value] for name in IN_A_FRAME}
    if card := _CARD.fullmatch(asked.fragment):
        said["event"] = [card[1]]
    written = urlencode(said, doseq=True, safe="/:~")
    return f"?{written}" if written else ""


_FRAMED: dict[str, Callable[[JsonObject, SplitResult, datetime], Framed | None]] = {
    "reader:timeline": _timeline,
    "reader:event": _event,
    "embed:timeline": _timeline,
    "embed:chosen": _chosen,
}


def _rich(framed: Framed, room: Room, site: str) -> JsonObject:
    """A link for where frames are taken out, and the frame, without a script: that is all that WordPress lets pass."""
    width, height = min(WIDTH, room.width or WIDTH), min(framed.height, room.height or framed.height)
    title = escape(framed.title)
    html = (
        f'<blockquote><a href="{escape(site + framed.page)}">{title}</a></blockquote>'
        f'<iframe src="{escape(site + framed.frame)}" title="{title}" width="{width}" height="{height}" '
        'frameborder="0" loading="lazy" referrerpolicy="strict-origin-when-cross-origin"></iframe>'
    )
    told = {"type": "rich", "title": framed.title, "html": html, "width": width, "height": height}
    return told | _thumbnail(site + framed.picture, room)


def _thumbnail(address: str, room: Room) -> JsonObject:
    """Left out where it would be larger than was asked for."""
    if not room.fits(*SHARE_SIZE):
        return {}
    return {"thumbnail_url": address, "thumbnail_width": SHARE_SIZE[0], "thumbnail_height": SHARE_SIZE[1]}
