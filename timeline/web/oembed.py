"""The address that programs ask how to embed one of our public pages (oEmbed 1.0, oembed.com).

How often it is asked is not limited: nothing is fetched, an answer that was given is kept, and what is not ours or not
there costs a query or two. A limit would shut out the sites that ask for all their readers from one address.
"""

import json

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.rendering.oembed import PrivateAddress, Room, oembed_of, to_xml

PARAMETERS = ("url", "format", "maxwidth", "maxheight")
LARGEST = 100_000
TYPES = {"json": "application/json", "xml": "text/xml; charset=utf-8"}


def oembed(request: HttpRequest) -> HttpResponse:
    form = request.GET.get("format", "json").lower()
    if form not in TYPES:
        return _sentence(_("There is JSON and XML, and nothing else: format=json or format=xml."), 501)
    room = Room(_pixels(request, "maxwidth"), _pixels(request, "maxheight"))
    if 0 in (room.width, room.height):
        return _sentence(_("“maxwidth” and “maxheight” are whole numbers of pixels from 1 on."), 400)
    address = request.GET.get("url", "")
    site = settings.SITE_URL
    try:
        told = oembed_of(address, room, site=site, newsroom=settings.NEWSROOM_NAME, at=timezone.now())
    except PrivateAddress:
        return _sentence(_("That address is the newsroom's own and not for embedding."), 401)
    if told is None:
        return _sentence(_("There is no public page of ours at that address."), 404)
    written = to_xml(told) if form == "xml" else json.dumps(told, ensure_ascii=False).encode()
    return HttpResponse(written, content_type=TYPES[form])


def _pixels(request: HttpRequest, name: str) -> int | None:
    """None where it is not asked, 0 where it is nothing that can be obeyed."""
    asked = request.GET.get(name, "")
    if not asked:
        return None
    is_number = asked.isascii() and asked.isdecimal()
    # So many digits say more than the largest already, and Python reads no number of thousands of them.
    return min(int(asked.lstrip("0")[:9] or 0), LARGEST) if is_number else 0


def _sentence(words: str, status: int) -> HttpResponse:
    return HttpResponse(f"{words}\n", status=status, content_type="text/plain; charset=utf-8")
