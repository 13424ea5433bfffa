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
from django.utils import timezone
from PIL import Image as Picture

from tests import cast, make, pictures, shared
from timeline.editorial.commenting import comment_on
from timeline.editorial.composing import mark_live
from timeline.editorial.correcting import correct, retract
from timeline.editorial.drafting import NewCitation, cite, edit_event
from timeline.editorial.illustrating import keep_image
from timeline.editorial.publishing import publish
from timeline.editorial.relating import tell_same_story
from timeline.editorial.reviewing import approve, submit
from timeline.editorial.sourcing import change_source
from timeline.editorial.withholding import withhold
from timeline.images.reading import read_picture
from timeline.models import Citation, Comment, Event, Image, NoticeDecision, PublishedEvent, Source, Timeline
from timeline.records import EventRecord, SourceRecord

pytestmark = pytest.mark.django_db

CANARY = "qxcanary"
WORDS = {
    "summary": f"{CANARY} in a summary.",
    "place": f"{CANARY} place",
    "attribution": f"{CANARY} officials",
    "date_words": f"{CANARY} day",
}
RESTRICTED = SourceRecord(
    title=f"Talk with {CANARY}",
    publisher=f"{CANARY} office",
    authors=f"Dr {CANARY}",
    url=f"https://{CANARY}.example.org/notes",
    archived_url=f"https://archive.example.org/{CANARY}",
    published="2022-03-06",
)
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


def planted() -> Timeline:
    """A public timeline among whose events and beside which there is all that strangers must not see."""
    talks = make.timeline("Talks", lanes=make.LANES)
    hidden = make.timeline(f"{CANARY} plans", public=False)
    make.published_event(f"{CANARY} on a timeline that is not public", on=hidden, date="2001", **WORDS)
    Timeline.objects.filter(pk=hidden.pk).update(language="uk")
    tell_same_story(talks, [hidden], by=cast.edith(), expected_version=talks.version)
    draft = make.draft(f"{CANARY} in a draft", on=talks, date="2002", **WORDS)
    comment_on(draft, f"Is {CANARY} right?", by=cast.edith())
    make.in_review(f"{CANARY} in review", on=talks, date="2003", **WORDS)
    moment = timezone.now() + timedelta(days=1)
    make.scheduled(f"{CANARY} under embargo", moment=moment, on=talks, date="2004", **WORDS)
    gone = make.published_event(f"{CANARY} that was withheld", on=talks, date="2005", **WORDS)
    withhold(gone, by=cast.paula(), expected_version=gone.version, reason=f"{CANARY} v. the paper")
    said = make.published_event("It was said", on=talks, date="2006", **(WORDS | {"date_words": ""}))
    retract(said, by=cast.paula(), expected_version=said.version, reason="Its source took it back.")
    begun = make.published_event("Ministers part", on=talks, date="2007")
    being_corrected(begun, talks)
    make.draft(
        f"{CANARY} with a picture",
        on=talks,
        date="2008",
        image=make.image("green").to_record(alt=f"{CANARY} alt", caption=f"{CANARY} caption", credit=CANARY),
    )
    make.published_event(
        "With a picture",
        on=talks,
        date="2009",
        image=photographed().to_record(alt="Two ministers", credit="A. Painter"),
    )
    privately_cited(talks)
    make.published_event("Ministers meet", on=talks)
    mark_live(talks, True, by=cast.edith())
    return talks


def being_corrected(event: Event, on: Timeline) -> None:
    event = correct(
        event,
        by=cast.edith(),
        expected_version=event.version,
        decision=NoticeDecision.CORRECTION,
        wrong=f"{CANARY} was wrong.",
        text=f"{CANARY} is right.",
    )
    changed = make.record(f"{CANARY} put right", on, date="2007", **WORDS)
    edit_event(event, changed, by=cast.edith(), expected_version=event.version)


def photographed() -> Image:
    """A picture whose file says who took it, under a name of its own."""
    exif = Picture.Exif()
    exif[pictures.ARTIST] = CANARY
    file = pictures.picture(size=(600, 300), exif=exif.tobytes(), comment=CANARY.encode())
    assert CANARY.encode() in file
    return keep_image(read_picture(file), by=cast.edith())


def privately_cited(on: Timeline) -> None:
    """Live, with a public source, one that must not be named, and one that is cited for colleagues alone."""
    told = make.capture("An official said so on Sunday.", title="Told in confidence").source
    event = make.draft("An official says so", on=on, date="2010")
    restricted = NewCitation(told, locator=f"{CANARY}, minute 3", note=f"{CANARY} called twice")
    private = NewCitation(
        make.source(f"{CANARY} letters"), locator=f"{CANARY}, page 9", note=f"Ask {CANARY}", is_public=False
    )
    for citation in (restricted, private):
        event = cite(event, citation, by=cast.edith(), expected_version=event.version)
    event = submit(event, by=event.created_by, expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    publish(event, by=cast.paula(), expected_version=event.version)
    told.refresh_from_db()
    fields = {
        name: getattr(RESTRICTED, name) for name in ("title", "publisher", "authors", "url", "archived_url")
    }
    hushed = {"is_restricted": True, "public_reason": "Somebody who may not speak", "published": "2022-03-06"}
    record = SourceRecord(**fields, **hushed)
    change_source(told, record, by=cast.edith(), expected_version=told.version, language=told.language)


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
        "public_id": lambda: list(Event.objects.values_list("public_id", flat=True)),
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
    if answer.headers.get("Content-Type", "").startswith("image/"):
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


def test_no_embedder_is_told_one(world):
    for address in [*addresses(world), f"/timelines/{CANARY}/"]:
        for form in ("json", "xml"):
            answer = Client().get("/oembed", {"url": f"http://127.0.0.1:8000{address}", "format": form})
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
