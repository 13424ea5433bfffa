"""What is handed out before Django is woken is what Django would say, byte for byte, and no longer than it would."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple
from wsgiref.util import setup_testing_defaults

import pytest
import time_machine
from django.core.signals import request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from django.utils import timezone

from tests import cast, make
from timeline import doorstep
from timeline.doorstep import Doorstep
from timeline.editorial.counting import forget_counts, write_counts
from timeline.editorial.embedding import switch_embed
from timeline.models import EmbedDay, Timeline
from timeline.rendering.public_answers import forget_answers

pytestmark = pytest.mark.django_db


NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


class Answer(NamedTuple):
    status: str
    headers: dict[str, str]
    body: bytes


class Door:
    """A doorstep with Django behind it, which counts how often Django was asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.program = get_wsgi_application()
        self.doorstep = Doorstep(self._count)

    def _count(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        self.asked += 1
        return self.program(environ, start)

    def get(self, address: str, **environ: str) -> Answer:
        path, _, query = address.partition("?")
        asked: dict[str, Any] = {
            "HTTP_HOST": "testserver",
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "HTTP_ACCEPT_ENCODING": "gzip",
        }
        asked |= environ
        setup_testing_defaults(asked)
        said: list[tuple[str, list[tuple[str, str]]]] = []
        body = self.doorstep(asked, lambda status, headers, error=None: said.append((status, headers)))
        whole = b"".join(body)
        [(status, headers)] = said
        return Answer(status, dict(headers), whole)


@pytest.fixture(autouse=True)
def _one_connection() -> Iterator[None]:
    """A request that a server takes begins by closing connections; this one reads what the test has not committed."""
    request_started.disconnect(close_old_connections)
    yield
    request_started.connect(close_old_connections)


@pytest.fixture
def door() -> Door:
    forget_answers()
    return Door()


@pytest.fixture
def talks() -> Timeline:
    timeline = make.timeline()
    timeline.embed_sites = ["https://news.example.org"]
    timeline.save()
    return timeline


ADDRESSES = [
    "/embed/{slug}/",
    "/embed/{slug}/{embed}/",
    "/embed/{slug}/?theme=dark",
    "/embed/{slug}/picture.svg",
    "/timelines/{slug}/",
    "/timelines/{slug}/?q=geneva",
    "/timelines/{slug}/sources/",
    "/timelines/{slug}/stamps.json",
]


def address_of(pattern: str, timeline: Timeline) -> str:
    return pattern.format(slug=timeline.slug, embed=make.embed(timeline).public_id)


@pytest.mark.parametrize("encoding", ["gzip, br", "identity", ""])
@pytest.mark.parametrize("pattern", ADDRESSES)
def test_the_second_who_asks_gets_what_the_first_got(talks, door, pattern, encoding) -> None:
    address = address_of(pattern, talks)
    with time_machine.travel(NOON, tick=False):
        first = door.get(address, HTTP_ACCEPT_ENCODING=encoding)
        assert door.get(address, HTTP_ACCEPT_ENCODING=encoding) == first
    assert first.status == "200 OK"
    assert door.asked == 1


def test_it_costs_no_query(talks, door, django_assert_num_queries) -> None:
    door.get(f"/embed/{talks.slug}/")
    with django_assert_num_queries(0):
        door.get(f"/embed/{talks.slug}/")


@pytest.mark.parametrize(
    ("known", "status"),
    [
        ("{etag}", "304 Not Modified"),
        ("{strong}", "304 Not Modified"),
        ("W/{strong}", "304 Not Modified"),
        ('"other", {etag}', "304 Not Modified"),
        ("*", "304 Not Modified"),
        ('"other"', "200 OK"),
        ("nothing of the kind", "200 OK"),
    ],
)
@pytest.mark.parametrize("encoding", ["gzip", "identity"])
def test_whoever_has_it_is_told_so_as_django_would(talks, door, known, status, encoding) -> None:
    address = f"/embed/{talks.slug}/"
    with time_machine.travel(NOON, tick=False):
        etag = door.get(address, HTTP_ACCEPT_ENCODING=encoding).headers["ETag"]
        said = {"HTTP_IF_NONE_MATCH": known.format(etag=etag, strong=etag.removeprefix("W/"))}
        handed_out = door.get(address, HTTP_ACCEPT_ENCODING=encoding, **said)
        assert door.asked == 1
        django_says = Door().get(address, HTTP_ACCEPT_ENCODING=encoding, **said)
    assert (handed_out.status, handed_out.body) == (django_says.status, django_says.body)
    assert handed_out.headers.items() <= django_says.headers.items()
    assert handed_out.headers.keys() >= {"ETag", "Cache-Control", "Vary"}
    assert handed_out.status == status
    assert status == "304 Not Modified" or handed_out == django_says


@pytest.mark.parametrize("pattern", ["/embed/{slug}/", "/timelines/{slug}/"])
def test_a_publication_is_seen_by_the_very_next_reader(talks, door, pattern) -> None:
    address = address_of(pattern, talks)
    before = door.get(address)
    make.published_event("Talks end without a deal", on=talks)
    after = door.get(address, HTTP_ACCEPT_ENCODING="identity")
    assert after.headers["ETag"] != before.headers["ETag"]
    assert "Talks end without a deal" in after.body.decode()


def test_a_frame_that_is_switched_off_is_gone_at_once(talks, door) -> None:
    embed = make.embed(talks)
    address = f"/embed/{talks.slug}/{embed.public_id}/"
    assert door.get(address).status == "200 OK"
    switch_embed(embed, False, by=cast.edith())
    assert door.get(address).status == "404 Not Found"


def test_another_list_of_sites_is_in_the_headers_at_once(talks, door) -> None:
    address = f"/embed/{talks.slug}/"
    assert "news.example.org" in door.get(address).headers["Content-Security-Policy"]
    talks.embed_sites = ["https://other.example.org"]
    talks.save()
    policy = door.get(address).headers["Content-Security-Policy"]
    assert "other.example.org" in policy and "news.example.org" not in policy


@pytest.mark.parametrize(
    ("seconds", "asked"), [(0, 1), (59, 1), (61, 2)], ids=["at once", "in a minute", "after a minute"]
)
def test_it_is_kept_no_longer_than_others_who_see_no_stamps_must_wait(talks, door, seconds, asked) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        door.get(f"/embed/{talks.slug}/")
        clock.shift(seconds)
        door.get(f"/embed/{talks.slug}/")
    assert door.asked == asked


def test_what_is_due_is_shown_when_it_is_due_and_caches_are_told_when(talks, door) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        make.scheduled("Sanctions begin", on=talks, moment=timezone.now() + timedelta(seconds=20))
        address = f"/embed/{talks.slug}/"
        first = door.get(address, HTTP_ACCEPT_ENCODING="identity")
        clock.shift(15)
        second = door.get(address, HTTP_ACCEPT_ENCODING="identity")
        clock.shift(5)
        third = door.get(address, HTTP_ACCEPT_ENCODING="identity")
    assert "s-maxage=20," in first.headers["Cache-Control"]
    assert "s-maxage=5," in second.headers["Cache-Control"]
    assert second.body == first.body and b"Sanctions begin" not in second.body
    assert b"Sanctions begin" in third.body


def test_after_midnight_it_is_another_day(talks, door) -> None:
    with time_machine.travel(datetime(2026, 3, 1, 23, 59, 50, tzinfo=UTC), tick=False) as clock:
        make.published_event("Talks resume", on=talks, date="2026-03-05")
        make.published_event("Talks break down", on=talks, date="2026-02-27")
        before = door.get(f"/timelines/{talks.slug}/", HTTP_ACCEPT_ENCODING="identity")
        clock.shift(15)
        answer = door.get(f"/timelines/{talks.slug}/", HTTP_ACCEPT_ENCODING="identity")
    assert answer.body != before.body, "today's line stands where it stood yesterday"


@pytest.mark.parametrize(
    "environ",
    [
        {"REQUEST_METHOD": "HEAD"},
        {"REQUEST_METHOD": "POST"},
        {"REQUEST_METHOD": "OPTIONS"},
        {"HTTP_HOST": "127.0.0.1"},
        {"HTTP_HOST": "nobody.example.org"},
        {"wsgi.url_scheme": "https"},
        {"HTTP_X_FORWARDED_PROTO": "https"},
        {"QUERY_STRING": "theme=dark"},
        {"SCRIPT_NAME": "/elsewhere"},
        {"HTTP_ACCEPT_ENCODING": "gzip;q=0"},
        {"HTTP_IF_MATCH": '"other"'},
        {"HTTP_IF_UNMODIFIED_SINCE": "Sun, 01 Mar 2026 12:00:00 GMT"},
    ],
    ids=lambda environ: " ".join(environ),
)
def test_what_may_be_answered_otherwise_is_asked_of_django(talks, door, environ) -> None:
    door.get(f"/embed/{talks.slug}/")
    door.get(f"/embed/{talks.slug}/", **environ)
    assert door.asked == 2


@pytest.mark.parametrize("address", ["/desk/", "/accounts/login/", "/embed/nobody/", "/timelines/nobody/"])
def test_what_is_not_the_same_for_everybody_or_not_there_is_never_kept(talks, door, address) -> None:
    door.get(address)
    assert not door.doorstep.plain and not door.doorstep.asking


@pytest.mark.parametrize("header", [("Set-Cookie", "a=b"), ("Vary", "Accept-Encoding, Cookie")])
def test_an_answer_for_one_reader_is_never_kept(talks, door, header) -> None:
    program = door.program

    def for_one(environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        return program(environ, lambda status, headers, *error: start(status, [*headers, header], *error))

    door.doorstep.program = for_one
    door.get(f"/embed/{talks.slug}/")
    assert not door.doorstep.plain


def test_a_flood_of_questions_drives_out_no_page(talks, door, monkeypatch) -> None:
    monkeypatch.setattr(doorstep, "MOST", 3)
    door.get(f"/embed/{talks.slug}/")
    for number in range(6):
        door.get(f"/embed/{talks.slug}/?theme=dark&x={number}")
    assert len(door.doorstep.plain) == 1
    assert len(door.doorstep.asking) == 3


def test_each_showing_is_counted_as_if_django_had_answered(talks, door, settings) -> None:
    settings.EMBED_COUNTS = True
    embed = make.embed(talks)
    address = f"/embed/{talks.slug}/{embed.public_id}/"
    etag = door.get(address, HTTP_REFERER="https://news.example.org/1").headers["ETag"]
    door.get(address, HTTP_REFERER="https://news.example.org/1")
    door.get(address, HTTP_REFERER="https://news.example.org/1", HTTP_IF_NONE_MATCH=etag)
    door.get(address, HTTP_REFERER="http://testserver/desk/")
    door.get(address, HTTP_USER_AGENT="Googlebot/2.1")
    assert door.asked == 1
    write_counts()
    forget_counts()
    assert EmbedDay.objects.get(embed=embed).shown == 3
