"""How long caches may keep public answers, by which keys they drop them, and that they are told to."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from django.utils import timezone

from tests import cast, make
from tests.web.public_pages import event_address, timeline_address
from timeline.editorial.withholding import withhold
from timeline.models import Timeline, purging
from timeline.rendering.lasting import end_of
from timeline.rendering.public_answers import forget_answers

pytestmark = pytest.mark.django_db


@pytest.fixture
def talks() -> Timeline:
    return make.timeline("Talks")


def said(response, name: str = "Cache-Control") -> dict[str, int]:
    pairs = (part.partition("=") for part in response[name].split(", "))
    return {key: int(value) if value else 1 for key, _, value in pairs}


def at(monkeypatch, moment) -> None:
    monkeypatch.setattr(timezone, "now", lambda: moment)


def moment_of(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}+00:00")


# what is asked, and the keys of the answer
ADDRESSES = [
    ("/timelines/talks/", "timeline-talks every-timeline"),
    ("/timelines/talks/?order=newest", "timeline-talks every-timeline"),
    ("/timelines/talks/sources/", "timeline-talks every-timeline"),
    ("/timelines/talks/feeds/events.rss", "timeline-talks every-timeline"),
    ("/timelines/talks/chronology.csv", "timeline-talks every-timeline"),
    ("/embed/talks/", "timeline-talks every-timeline"),
    ("/", "newsroom"),
    ("/sitemap.xml", "newsroom"),
]


@pytest.mark.parametrize(("address", "keys"), ADDRESSES)
def test_an_answer_says_how_long_it_lasts_and_what_it_belongs_to(client, talks, monkeypatch, address, keys):
    make.published_event(on=talks)
    at(monkeypatch, timezone.now().replace(hour=12))
    answer = client.get(address)
    assert said(answer) == {
        "public": 1,
        "max-age": 0,
        "s-maxage": 60,
        "stale-while-revalidate": 10,
        "stale-if-error": 86400,
    }
    assert (answer["Surrogate-Key"], answer["Cache-Tag"]) == (keys, keys.replace(" ", ","))
    known = client.get(address, headers={"If-None-Match": answer["ETag"]})
    assert (known.status_code, known["Cache-Control"]) == (304, answer["Cache-Control"])
    assert known["Surrogate-Key"] == keys


def test_the_page_of_an_event_has_a_key_of_its_own(client, talks):
    event = make.published_event(on=talks)
    assert client.get(event_address(event))["Surrogate-Key"] == f"event-{event.public_id} newsroom"


@pytest.mark.parametrize(
    ("zone", "now", "midnight"),
    [
        ("UTC", "2022-03-01T23:30", "2022-03-02T00:00"),
        ("Europe/Kyiv", "2022-03-01T21:30", "2022-03-01T22:00"),
        ("Europe/Kyiv", "2022-03-01T23:30", "2022-03-02T22:00"),  # is of the next day there already
        ("Europe/Kyiv", "2022-03-26T23:30", "2022-03-27T21:00"),  # of 23 hours
        ("Asia/Beirut", "2021-03-27T12:00", "2021-03-27T22:00"),  # whose clocks leave that midnight out
        ("America/Havana", "2021-11-06T12:00", "2021-11-07T04:00"),  # whose clocks show that hour twice
    ],
)
def test_a_day_ends_at_the_newsrooms_midnight(zone, now, midnight):
    with timezone.override(zone):
        # Of moments that a clock shows twice or never Python calls none equal in two zones (PEP 495).
        assert end_of(None, moment_of(now)).astimezone(UTC) == moment_of(midnight)
        sooner = moment_of(midnight) - timedelta(minutes=1)
        assert end_of(sooner, moment_of(now)) == sooner


def test_the_version_is_another_one_after_each_publication_on_that_timeline_alone(client, talks):
    """Though nothing on the page about the newsroom's ways changes with an event."""
    other = make.timeline("Other")
    address, elsewhere = f"{timeline_address(talks)}about/", f"{timeline_address(other)}about/"
    before, beside = client.get(address), client.get(elsewhere)
    make.published_event(on=talks)
    after, unmoved = client.get(address), client.get(elsewhere)
    assert before.content == after.content
    assert before["ETag"] != after["ETag"]
    assert beside["ETag"] == unmoved["ETag"]


def test_what_is_too_long_to_be_kept_is_known_again_until_something_changes(client, talks):
    make.published_event("Ministers meet", on=talks)
    address = f"{timeline_address(talks)}chronology.csv"
    first = client.get(address)
    known = {"If-None-Match": first["ETag"]}
    assert b"Ministers meet" in first.getvalue()
    assert client.get(address, headers=known).status_code == 304
    make.published_event("Ministers part", on=talks)
    assert b"Ministers part" in client.get(address, headers=known).getvalue()


def test_what_another_machine_published_is_in_the_next_download(client, talks, settings, tmp_path):
    make.published_event("Ministers meet", on=talks)
    address = f"{timeline_address(talks)}chronology.csv"
    known = {"If-None-Match": client.get(address)["ETag"]}
    here = settings.EDITIONS_DIR
    settings.EDITIONS_DIR = tmp_path
    make.published_event("Ministers part", on=talks)
    settings.EDITIONS_DIR = here
    assert b"Ministers part" in client.get(address, headers=known).getvalue()


def test_what_is_new_is_asked_each_time(client, talks):
    answer = client.get(f"{timeline_address(talks)}news/?since=1")
    assert answer["Cache-Control"] == "public, no-cache"
    assert "Surrogate-Key" not in answer


@pytest.mark.parametrize("address", ["/timelines/nothing/", "/embed/nothing/", "/timelines/talks/?from=soon"])
def test_a_refusal_is_kept_by_nobody_unasked_and_has_no_key(client, talks, address):
    answer = client.get(address)
    assert answer.status_code in (400, 404)
    assert answer["Cache-Control"] == "public, no-cache"
    assert "Surrogate-Key" not in answer and "Cache-Tag" not in answer


def test_what_is_withheld_is_kept_by_nobody_unasked(client, talks):
    event = make.published_event(on=talks)
    before = client.get(event_address(event))
    withhold(event, by=cast.piet(), expected_version=event.version, reason="For the lawyers.")
    after = client.get(event_address(event), headers={"If-None-Match": before["ETag"]})
    assert (after.status_code, after["Cache-Control"]) == (410, "public, no-cache")


# Purging


class Cache(ThreadingHTTPServer):
    """A cache before us: notes what it is asked, and answers what it is told to."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[tuple[str, dict[str, str], bytes]] = []
        self.status = 200
        self.is_babbling = False

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/purge"


class _Handler(BaseHTTPRequestHandler):
    server: Cache

    def do_PURGE(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"] or 0))
        self.server.asked.append((self.command, dict(self.headers), body))
        if self.server.is_babbling:
            self.wfile.write(b"What?\r\n")
            return
        self.send_response(self.server.status)
        self.send_header("Location", self.server.address)
        self.end_headers()

    do_POST = do_PURGE
    do_GET = do_PURGE

    def log_message(self, *words: object) -> None:
        pass


@pytest.fixture
def cache(settings, monkeypatch) -> Iterator[Cache]:
    server = Cache()
    Thread(target=server.serve_forever, daemon=True).start()
    settings.PURGE_URL, settings.PURGE_HEADERS = server.address, {"Fastly-Key": "a key"}
    monkeypatch.setattr(purging, "PAUSES", (0, 0))
    yield server
    server.shutdown()
    server.server_close()


def seen_to() -> None:
    """Whatever is still to be purged: the worker does one thing after the other."""
    purging._worker.submit(lambda: None).result(timeout=10)


@pytest.mark.parametrize("method", ["POST", "PURGE"])
def test_the_cache_is_told_of_a_publication_when_it_can_be_read(
    cache, talks, settings, method, django_capture_on_commit_callbacks
):
    settings.PURGE_METHOD = method
    with django_capture_on_commit_callbacks(execute=True):
        make.published_event(on=talks)
        seen_to()
        assert cache.asked == [], "before the commit the cache would only fetch the old page again"
    seen_to()
    told = [(command, headers["Surrogate-Key"], headers["Xkey-Purge"]) for command, headers, _ in cache.asked]
    keys = "newsroom timeline-talks"
    assert (method, keys, keys) in told
    assert all(headers["Fastly-Key"] == "a key" for _, headers, _ in cache.asked)
    assert json.loads(cache.asked[-1][2])["tags"] == keys.split()


@pytest.mark.parametrize("fault", ["it refuses", "it sends us on", "it babbles", "nobody is there"])
def test_a_cache_that_fails_stops_no_publication(
    cache, client, talks, settings, fault, caplog, django_capture_on_commit_callbacks
):
    cache.status = 302 if fault == "it sends us on" else 503
    cache.is_babbling = fault == "it babbles"
    if fault == "nobody is there":
        settings.PURGE_URL = "http://127.0.0.1:9/"
    with django_capture_on_commit_callbacks(execute=True):
        make.published_event("Ministers meet", on=talks)
    seen_to()
    forget_answers()
    assert "Ministers meet" in client.get(timeline_address(talks)).content.decode()
    assert "did not drop newsroom timeline-talks" in caplog.text
    assert "a key" not in caplog.text
    if fault != "nobody is there":
        assert len(cache.asked) >= 2, "once more, for a fault that passes"
        assert {method for method, _, _ in cache.asked} == {"POST"}


def test_what_a_machine_without_a_thread_to_spare_could_not_ask_goes_along_with_the_next(cache, monkeypatch):
    def no_thread(thread):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(purging, "_worker", ThreadPoolExecutor(1))
    with monkeypatch.context() as patched:
        patched.setattr(Thread, "start", no_thread)
        purging.purge_soon(["one"])
    purging.purge_soon(["two"])
    seen_to()
    assert {key for *_, body in cache.asked for key in json.loads(body)["tags"]} == {"one", "two"}


def test_nobody_is_told_where_no_cache_is_named(cache, talks, settings, django_capture_on_commit_callbacks):
    settings.PURGE_URL = ""
    with django_capture_on_commit_callbacks(execute=True):
        make.published_event(on=talks)
    seen_to()
    assert cache.asked == []
