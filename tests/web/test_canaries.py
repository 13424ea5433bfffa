"""What must not be public, planted wherever it can stand, and looked for in every byte that a stranger can get.

The addresses are read from the URL configuration: one that is new is walked by itself, or fails here until it is told
what can stand in its address.
"""

import io
import json
import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import product
from typing import Any
from urllib.parse import quote

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from PIL import Image as Picture

from tests import cast, shared
from tests.web.planted import CANARY, planted
from timeline.models import (
    Citation,
    Comment,
    Embed,
    Event,
    Image,
    PublishedEvent,
    Source,
    Timeline,
)
from timeline.records import EventRecord
from timeline.rendering.embed_code import codes_of

pytestmark = pytest.mark.django_db

SITE = "http://127.0.0.1:8000"
# What a stranger may ask for beside a bare address.
QUERIES = (
    "",
    "?order=newest&view=list",
    "?as-of=2022-01-01",
    "?as-of=2099-01-01",
    "?as-of={tomorrow}",
    "?as-of={withheld}",
    "?q=embargo",
    "?q=withheld&view=list",
    "?scale=even&from=2000&to=2030",
    "?after=1",
    "?q=minister",
)


@pytest.fixture(scope="module")
def world(django_db_setup: None, django_db_blocker: Any) -> Iterator[Timeline]:
    with shared.scene(django_db_blocker):
        yield planted()


# Where a stranger can go


def addresses(world: Timeline) -> list[str]:
    """Every address that does not belong to the desk, about everything that there is, public or not."""
    out = io.StringIO()
    call_command("show_urls", format_style="json", stdout=out)
    routes = {
        route["url"] for route in json.loads(out.getvalue()) if not route["url"].startswith("/desk/admin/")
    }
    public = sorted(route for route in routes if not route.startswith("/desk/"))
    entrances = sorted(route for route in routes if route.startswith("/desk/") and "<" not in route)
    return [address for route in (*public, *entrances) for address in filled(route)]


def filled(route: str) -> Iterator[str]:
    names = re.findall(r"<(?:\w+:)?(\w+)>", route)
    for values in product(*(values_of(name, route) for name in names)):
        address = route
        for value in values:
            address = re.sub(r"<(?:\w+:)?\w+>", str(value), address, count=1)
        yield address


def values_of(name: str, route: str) -> list[object]:
    known = {
        "slug": lambda: list(Timeline.objects.values_list("slug", flat=True)),
        "public_id": lambda: list(
            (Embed if route.startswith("/embed/") else Event).objects.values_list("public_id", flat=True)
        ),
        "colour": lambda: ["0a5c36", CANARY],
        "sequence": lambda: [1, 2],
        "ending": lambda: ["rss", "atom", "json"],
        "width": lambda: [480, 600],
    }
    if name == "name":
        by_route = {
            "feeds/": lambda: ["events", "changes"],
            "sitemaps/": lambda: ["timelines", "events-1"],
            "images/": lambda: list(Image.objects.values_list("name", flat=True)),
        }
        known["name"] = next((values for part, values in by_route.items() if part in route), None)
    if not known.get(name):
        pytest.fail(f"What can <{name}> be in {route}? Tell the canaries.")
    return known[name]()


def queries_of(address: str) -> list[str]:
    """Of a timeline also what a reader may ask of it: a moment when something was public that is not any more, words
    that only what is hidden has, and what is new."""
    if address.endswith("/news/"):
        return ["", "?since=0"]
    if not re.fullmatch(r"/(timelines|embed)/[\w-]+/", address):
        return [""]
    shown = PublishedEvent.objects.filter(headline__contains="that was withheld").get().public_from
    moments = {"withheld": shown + timedelta(milliseconds=1), "tomorrow": timezone.now() + timedelta(days=2)}
    said = {name: quote(moment.isoformat()) for name, moment in moments.items()}
    return [query.format(**said) for query in QUERIES]


def answered(address: str) -> tuple[int, bytes]:
    """All that is sent: headers, body, and what a picture's file says beside its pixels."""
    answer = Client().get(address)
    told = answer.getvalue()
    headers = "\n".join(f"{name}: {value}" for name, value in answer.items())
    if re.match("image/(?!svg)", answer.headers.get("Content-Type", "")):
        picture = Picture.open(io.BytesIO(told))
        told += repr((picture.info, dict(picture.getexif()))).encode()
    return answer.status_code, headers.encode() + b"\n" + told


def holds_canary(told: bytes, address: str) -> bool:
    """Whether it tells more than the stranger said first: a link to log in holds the address that was asked for."""
    return CANARY.encode() in told.replace(address.encode(), b"").lower()


def test_what_is_planted_is_there_to_be_found(world):
    assert Event.objects.filter(headline__contains=CANARY).count() >= 7
    assert PublishedEvent.objects.filter(headline__contains=CANARY, public_from__gt=timezone.now()).exists()
    assert Source.objects.filter(title__contains=CANARY, is_restricted=True).exists()
    assert Citation.objects.filter(note__contains=CANARY, is_public=False).exists()
    assert Comment.objects.filter(text__contains=CANARY).exists()
    assert any(record.image and CANARY in record.image.alt for record in _records())
    client = Client()
    client.force_login(cast.olga())
    assert CANARY in client.get("/desk/events/").content.decode()


def test_no_public_byte_holds_a_canary(world):
    walked: dict[str, int] = {}
    found = []
    for address in addresses(world):
        for query in queries_of(address):
            walked[address + query], told = answered(address + query)
            if holds_canary(told, address):
                found.append(address + query)
    assert found == []
    statuses = set(walked.values())
    assert {200, 404, 410} <= statuses and not {500, 405} & {
        walked[address] for address in ("/", "/sitemap.xml")
    }
    assert sum(status == 200 for status in walked.values()) > 40


def test_no_code_that_is_pasted_holds_one(world):
    frames = [None, *Embed.objects.public().filter(timeline=world)]
    now = timezone.localtime()
    codes = [code.text for frame in frames for code in codes_of(world, frame, site=SITE, at=now)]
    codes += [told_of(embed) for embed in frames if embed]
    assert len(codes) > 20
    assert [code for code in codes if CANARY in code.lower()] == []


def test_no_file_that_outlives_the_server_holds_one(world, tmp_path):
    call_command("snapshot", world.slug, str(tmp_path / "kept"), stdout=io.StringIO())
    files = [file for file in (tmp_path / "kept").rglob("*") if file.is_file()]
    assert len(files) > 3
    assert [file.name for file in files if CANARY.encode() in file.read_bytes().lower()] == []
    assert [file.name for file in files if CANARY in str(file.relative_to(tmp_path)).lower()] == []


def told_of(embed: Embed) -> str:
    address = reverse("embed:chosen", args=[embed.timeline.slug, embed.public_id])
    return Client().get("/oembed", {"url": SITE + address}).content.decode()


def test_a_pinned_frame_shows_the_past_and_not_what_is_hidden_since(world):
    """That the frames that are walked are not all empty."""
    pinned = Embed.objects.public().filter(pinned_at__isnull=False, timeline=world)
    said = [Client().get(reverse("embed:chosen", args=[world.slug, embed.public_id])) for embed in pinned]
    assert {answer.status_code for answer in said} == {200}
    assert any("An official says so" in answer.content.decode() for answer in said)


def test_no_embedder_is_told_one(world):
    for address in [*addresses(world), f"/timelines/{CANARY}/"]:
        for form in ("json", "xml"):
            answer = Client().get("/oembed", {"url": SITE + address, "format": form})
            assert not holds_canary(answer.content, address), address


@pytest.mark.parametrize(
    ("method", "address", "host"),
    [
        ("get", "/nothing/", "testserver"),
        ("get", "/events/nothing/", "testserver"),
        ("get", "/", "evil.example"),
        ("post", "/timelines/talks/", "testserver"),
        ("get", "/timelines/talks/?from=yesterdayish", "testserver"),
    ],
)
def test_no_error_page_holds_one(world, method, address, host):
    answer = getattr(Client(), method)(address, headers={"Host": host})
    assert answer.status_code >= 400
    assert not holds_canary(answer.content + str(dict(answer.items())).encode(), address)


def _records() -> Iterator[EventRecord]:
    return (event.to_record() for event in Event.objects.all())
