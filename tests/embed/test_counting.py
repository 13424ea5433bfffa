"""Frames are counted by day and site: every showing and nothing else, at no cost to readers, with no trace of them."""

import logging
from datetime import UTC, date, datetime

import pytest
import time_machine
from django.db import DatabaseError, connection
from django.test import Client
from django.utils import timezone

from tests import cast, make
from timeline.editorial import counting
from timeline.editorial.counting import MOST_HOSTS, Showing, count_showing, forget_counts, write_counts
from timeline.editorial.embedding import switch_embed
from timeline.models import EmbedDay, EmbedSighting, Timeline
from timeline.rendering.embed_uses import EmbedUses, Sighting, uses_of

pytestmark = pytest.mark.django_db

ARTICLE = "https://news.example.org/2022/01/talks?reader=4711#end"
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


@pytest.fixture(autouse=True)
def _counting(settings):
    settings.EMBED_COUNTS = True
    yield
    forget_counts()


@pytest.fixture
def talks() -> Timeline:
    timeline = make.timeline()
    timeline.embed_sites = ["https://news.example.org", "https://other.example.org:8443"]
    timeline.save()
    return timeline


def show(
    timeline: Timeline, public_id: str = "", referer: str = ARTICLE, method: str = "get", **headers: str
):
    address = f"/embed/{timeline.slug}/{public_id}/" if public_id else f"/embed/{timeline.slug}/"
    said = {"User-Agent": FIREFOX, "Referer": referer} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    return getattr(Client(), method)(address, headers=said)


def uses(timeline: Timeline, public_id: str = "") -> EmbedUses:
    write_counts()
    return uses_of(timeline, today=timezone.localdate())[public_id]


def test_each_showing_is_counted_and_the_site_remembered(talks) -> None:
    embed = make.embed(talks)
    today = timezone.localdate()
    for _ in range(3):
        show(talks, embed.public_id)
    show(talks)
    assert uses(talks, embed.public_id) == EmbedUses(
        ((today, 3),), (Sighting("news.example.org", today, is_listed=True),)
    )
    assert uses(talks).shown == 1


def test_a_kept_answer_and_an_unchanged_one_count_and_ask_the_database_nothing(
    talks, django_assert_num_queries
) -> None:
    etag = show(talks).headers["ETag"]
    with django_assert_num_queries(0):
        assert show(talks).status_code == 200
        assert show(talks, If_None_Match=etag).status_code == 304
    assert uses(talks).shown == 3


@pytest.mark.parametrize(
    ("headers", "method"),
    [
        ({}, "head"),
        ({}, "post"),
        ({"Sec_Purpose": "prefetch"}, "get"),
        ({"Sec_Purpose": "prefetch;prerender"}, "get"),
        ({"Purpose": "prefetch"}, "get"),
        ({"X_Moz": "prefetch"}, "get"),
        # A page of its own, and what a script reads: no frame.
        ({"Sec_Fetch_Dest": "document"}, "get"),
        ({"Sec_Fetch_Dest": "empty"}, "get"),
        ({"User_Agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"}, "get"),
        ({"User_Agent": "facebookexternalhit/1.1"}, "get"),
        ({"User_Agent": "curl/8.5.0"}, "get"),
        # The desk's preview, and a reader who moves about within the frame.
        ({"referer": "http://testserver/desk/timelines/talks/embed/"}, "get"),
        ({"referer": "http://testserver/"}, "get"),
        ({"referer": "http://127.0.0.1:8000/desk/"}, "get"),
    ],
)
def test_what_no_reader_sees_in_an_article_is_not_counted(talks, headers, method) -> None:
    show(talks, method=method, **headers)
    assert uses(talks) == EmbedUses()


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec_Fetch_Dest": "iframe"},
        {"referer": ""},
        {"User_Agent": ""},
        # Cubot makes telephones.
        {"User_Agent": "Mozilla/5.0 (Linux; Android 14; CUBOT NOTE 50) AppleWebKit/537.36"},
    ],
)
def test_what_a_reader_sees_is_counted(talks, headers) -> None:
    show(talks, **headers)
    assert uses(talks).shown == 1


def test_a_frame_that_is_not_there_is_not_counted(talks) -> None:
    embed = make.embed(talks)
    switch_embed(embed, False, by=cast.edith())
    assert show(talks, embed.public_id).status_code == 404
    assert show(talks, "nobody").status_code == 404
    write_counts()
    assert not EmbedDay.objects.exists()


def test_one_that_was_there_and_is_no_more_is_not_taken_for_the_plain_frame(talks) -> None:
    count_showing(Showing(talks.slug, "nobody", timezone.localdate()))
    count_showing(Showing("no-more", "", timezone.localdate()))
    write_counts()
    assert not EmbedDay.objects.exists()


@pytest.mark.parametrize("days", [(1, 3, 2), (3, 1, 2), (1, 2, 3)])
@pytest.mark.parametrize("is_written_each_time", [True, False])
def test_a_site_is_told_with_the_last_day_whatever_is_written_last(talks, days, is_written_each_time) -> None:
    for day in days:
        count_showing(Showing(talks.slug, "", date(2022, 3, day), "news.example.org"))
        if is_written_each_time:
            write_counts()
    write_counts()
    assert [row.last_day for row in EmbedSighting.objects.all()] == [date(2022, 3, 3)]


def test_a_site_off_the_list_is_told_and_counts_no_showing(talks) -> None:
    show(talks, referer="https://elsewhere.example.org/page")
    found = uses(talks)
    assert found.shown == 0
    assert [(sighting.host, sighting.is_listed) for sighting in found.sightings] == [
        ("elsewhere.example.org", False)
    ]


@pytest.mark.parametrize(
    ("referer", "host"),
    [
        ("https://other.example.org:8443/a/b", "other.example.org"),
        ("HTTPS://News.Example.org/", "news.example.org"),
        ("https://news.example.org", "news.example.org"),
        ("https://anna:secret@news.example.org/", ""),
        ("https://[::1]/", ""),
        ("https://<script>/", ""),
        ("https://" + "a" * 300 + "/", ""),
        ("about:client", ""),
        ("android-app://org.example.news/", ""),
        ("/", ""),
        ("https://news.example.org\u202e/", ""),
    ],
)
def test_only_a_host_name_is_taken_from_the_address_of_the_page(talks, referer, host) -> None:
    assert show(talks, referer=referer).status_code == 200
    assert [sighting.host for sighting in uses(talks).sightings] == [host] * bool(host)


def test_nothing_of_the_reader_is_kept(talks) -> None:
    show(talks, X_Forwarded_For="203.0.113.77", Accept_Language="uk-UA", Cookie="reader=4711")
    write_counts()
    kept = {str(value) for row in EmbedDay.objects.values_list() for value in row}
    kept |= {str(value) for row in EmbedSighting.objects.values_list() for value in row}
    today = str(timezone.localdate())
    row, sighting = EmbedDay.objects.get(), EmbedSighting.objects.get()
    assert kept == {str(row.pk), str(sighting.pk), str(talks.pk), "None", today, "1", "news.example.org"}


def test_the_answer_is_the_same_counted_or_not(talks, settings) -> None:
    counted = show(talks)
    settings.EMBED_COUNTS = False
    not_counted = show(talks, referer="")
    assert (counted.content, dict(counted.headers)) == (not_counted.content, dict(not_counted.headers))
    assert not counted.cookies


def test_switched_off_nothing_is_counted(talks, settings) -> None:
    settings.EMBED_COUNTS = False
    show(talks)
    assert uses(talks) == EmbedUses()


def test_several_processes_and_times_of_writing_add_up(talks) -> None:
    day = timezone.localdate()
    for _ in range(3):
        for _ in range(2):
            count_showing(Showing(talks.slug, "", day))
        write_counts()
    assert uses(talks).days == ((day, 6),)


def test_days_are_those_of_the_newsroom_and_the_last_thirty_are_told(talks, settings) -> None:
    settings.TIME_ZONE = "Europe/Kyiv"
    with (
        timezone.override("Europe/Kyiv"),
        time_machine.travel(datetime(2022, 3, 1, 23, 30, tzinfo=UTC), tick=False),
    ):
        show(talks)
        count_showing(Showing(talks.slug, "", date(2022, 2, 1)))
        count_showing(Showing(talks.slug, "", date(2022, 1, 31)))
        assert uses(talks).days == ((date(2022, 3, 2), 1), (date(2022, 2, 1), 1))


def test_old_days_are_dropped(talks, settings) -> None:
    settings.EMBED_COUNTS_DAYS = 10
    with time_machine.travel(datetime(2022, 3, 1, 12, tzinfo=UTC)):
        show(talks)
        write_counts()
    with time_machine.travel(datetime(2022, 3, 12, 12, tzinfo=UTC)):
        show(talks, referer="https://other.example.org:8443/")
        write_counts()
    assert [row.day for row in EmbedDay.objects.all()] == [date(2022, 3, 12)]
    assert [row.host for row in EmbedSighting.objects.all()] == ["other.example.org"]


def test_a_flood_of_invented_sites_drives_out_none_of_the_list(talks) -> None:
    with time_machine.travel(datetime(2022, 3, 1, 12, tzinfo=UTC)):
        show(talks)
        write_counts()
    with time_machine.travel(datetime(2022, 3, 2, 12, tzinfo=UTC)):
        for number in range(MOST_HOSTS * 3):
            show(talks, referer=f"https://invented-{number}.example/")
            if number % 40 == 0:
                write_counts()
        hosts = [sighting.host for sighting in uses(talks).sightings]
    assert len(hosts) == MOST_HOSTS
    assert "news.example.org" in hosts


def test_a_process_keeps_no_more_than_it_has_room_for(talks, monkeypatch) -> None:
    monkeypatch.setattr(counting, "MOST_KEPT", 3)
    for number in range(9):
        show(talks, referer=f"https://invented-{number}.example/")
    assert len(uses(talks).sightings) == 3


def test_what_cannot_be_written_is_written_with_the_next(talks, caplog, django_assert_num_queries) -> None:
    show(talks)

    def is_locked(execute, sql, params, many, context):
        raise DatabaseError("database is locked")

    with caplog.at_level(logging.ERROR), connection.execute_wrapper(is_locked):
        write_counts()
        assert show(talks).status_code == 200
    assert "cannot be written now" in caplog.text
    assert uses(talks).shown == 2


def test_a_machine_without_a_thread_to_spare_answers_and_counts(talks, monkeypatch) -> None:
    def no_thread(timer):
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patched:
        patched.setattr(counting.Timer, "start", no_thread)
        assert show(talks).status_code == 200
    assert uses(talks).shown == 1


def test_the_desk_asks_the_same_number_of_queries_however_many_embeds(
    talks, django_assert_num_queries
) -> None:
    for number in range(4):
        show(talks, make.embed(talks, f"Article {number}").public_id)
    write_counts()
    with django_assert_num_queries(3):
        assert len(uses_of(talks, today=timezone.localdate())) == 5
