"""The embed as the host's readers meet it: complete, the same for all, light, and silent about what is not public."""

import gzip
import re

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.editorial.correcting import correct, retract
from timeline.editorial.withholding import withhold
from timeline.models import NoticeDecision, Timeline
from timeline.records import LaneRecord
from timeline.static_files import whole_sheet

pytestmark = pytest.mark.django_db
EMBED = "/embed/talks/"
MOST_BYTES = 25_000


def embed(client: Client | None = None, query: str = ""):
    return (client or Client()).get(EMBED + query)


def test_an_event_is_there_whole_with_its_date_lane_and_sources():
    capture = make.capture()
    make.published_event(
        "Ministers meet in Vienna",
        on=make.timeline(),
        summary="They sat for two hours.",
        quote=(capture, "The ministers met in Vienna on Sunday."),
    )
    answer = embed()
    assert answer.status_code == 200
    words = text_of(answer)
    for said in (
        "Talks",
        "How the talks came about.",
        "6 March 2022",
        "Ministers meet in Vienna",
        "They sat for two hours.",
        "Diplomacy",
        "The ministers met in Vienna on Sunday.",
        "The Example, Ministers meet",
    ):
        assert said in words


def test_what_is_ahead_or_claimed_says_so():
    timeline = make.timeline()
    make.published_event("They meet again", on=timeline, date="2022-03-09/2022-03-10", occurrence="planned")
    make.published_event("A deal is near", on=timeline, occurrence="claimed", attribution="the ministry")
    words = text_of(embed())
    assert "9–10 March 2022 Planned" in words
    assert "Claimed" in words
    assert "According to the ministry." in words


def test_a_year_is_not_shown_as_its_first_day():
    make.published_event(on=make.timeline(), date="2014")
    answer = embed()
    assert 'datetime="2014"' in answer.content.decode()
    assert "January" not in text_of(answer)


def test_it_links_to_the_reader_pages_in_a_window_of_their_own():
    event = make.published_event(on=make.timeline())
    html = embed().content.decode()
    site = settings.SITE_URL
    assert f'<link rel="canonical" href="{site}{reverse("reader:timeline", args=["talks"])}">' in html
    assert f'href="{site}{reverse("reader:event", args=[event.public_id])}"' in html
    links = re.findall(r"<a [^>]*>", html)
    leading_out = [link for link in links if 'href="#' not in link]
    assert leading_out
    assert [link for link in leading_out if 'target="_blank" rel="noopener"' not in link] == []


def test_search_engines_read_it_as_part_of_the_article():
    make.timeline()
    assert '<meta name="robots" content="noindex, indexifembedded">' in embed().content.decode()
    assert embed().headers["X-Robots-Tag"] == "noindex, indexifembedded"
    assert Client().get("/embed/never-was/").headers["X-Robots-Tag"] == "noindex"


def test_a_timeline_without_events_says_so():
    make.timeline()
    answer = embed()
    assert answer.status_code == 200
    assert "Nothing has been published on this timeline yet." in text_of(answer)


def test_a_correction_and_a_retraction_are_told():
    timeline = make.timeline()
    corrected = make.published_event("Ministers meet in Vienna", on=timeline)
    retracted = make.published_event("A treaty is signed", on=timeline, summary="Both sides signed it.")
    correct(
        corrected,
        by=cast.edith(),
        expected_version=corrected.version,
        decision=NoticeDecision.CORRECTION,
        wrong="SECRETLY PREPARED",
        text="SECRETLY PREPARED",
    )
    retract(retracted, by=cast.paula(), expected_version=retracted.version, reason="There was no treaty.")
    words = text_of(embed())
    assert "A treaty is signed" in words
    assert "Retracted." in words
    assert "There was no treaty." in words
    assert "Both sides signed it." not in words
    assert "SECRETLY PREPARED" not in words, "a correction is told once it is published"


CANARY = "canaryzebra"


def test_nothing_of_what_is_not_public_is_in_it():
    timeline = make.timeline()
    make.published_event("Ministers meet in Vienna", on=timeline)
    fields = {"summary": CANARY, "place": CANARY, "attribution": CANARY, "date_words": CANARY}
    for make_one in (make.draft, make.in_review, make.approved):
        make_one(f"{CANARY} {make_one.__name__}", on=timeline, date="1999-12-31", **fields)
    gone = make.published_event(f"{CANARY} withheld", on=timeline, **fields)
    withhold(gone, by=cast.paula(), expected_version=gone.version, reason=CANARY)
    make.timeline(f"Hidden {CANARY}", public=False)
    for path in (EMBED, f"/embed/hidden-{CANARY}/"):
        answer = Client().get(path)
        told = answer.content.decode() + str(answer.headers)
        assert CANARY not in told.replace(path, "")
        assert "1999" not in text_of(answer)


@pytest.mark.parametrize("standing", ["unknown", "not open"])
def test_what_is_hidden_and_what_never_was_are_told_the_same(standing):
    hidden = make.timeline("Secret talks", public=False)
    hidden.embed_sites = ["https://example.org"]
    hidden.save()
    slug = hidden.slug if standing == "not open" else "never-was"
    answer = Client().get(f"/embed/{slug}/")
    unknown = Client().get("/embed/nobody-made-this/")
    assert answer.status_code == 404
    assert answer.content == unknown.content
    assert dict(answer.headers) == dict(unknown.headers)
    assert not answer.cookies
    assert "is not shown here" in text_of(answer)


def test_a_login_changes_nothing_and_is_never_asked_for():
    make.published_event(on=make.timeline())
    for path in (EMBED, "/embed/never-was/"):
        stranger, editor = Client().get(path), client_of(cast.edith()).get(path)
        assert stranger.content == editor.content
        assert dict(stranger.headers) == dict(editor.headers)
        assert not stranger.cookies
        assert not editor.cookies
        assert "Cookie" not in stranger.headers.get("Vary", "")


def test_it_asks_the_database_nothing_about_sessions_and_people(django_assert_num_queries):
    make.published_event(on=make.timeline())
    editor = client_of(cast.edith())
    with django_assert_num_queries(14) as asked:
        embed(editor)
    assert not [query["sql"] for query in asked if re.search("session|timeline_user", query["sql"])]


def test_more_events_are_not_more_queries(django_assert_num_queries):
    timeline = make.timeline()
    asked = []
    for count in (2, 18):
        for number in range(count):
            make.published_event(f"Meeting {count}.{number}", on=timeline, date=f"2022-03-{number + 1:02}")
        with django_assert_num_queries(14) as queries:
            assert embed().status_code == 200
        asked.append(len(queries))
    assert asked[0] == asked[1]


def test_the_hosts_part_of_the_address_never_reaches_the_page():
    make.published_event(on=make.timeline())
    query = (
        "?childId=%3Cscript%3E&initialWidth=600&parentTitle=zebra&parentUrl=https://zebra.example/&nonsense=1"
    )
    assert embed(query=query).content == embed().content


def test_a_part_of_the_timeline_can_be_asked_for():
    timeline = make.timeline()
    make.published_event("Talks break down", on=timeline, date="2014")
    make.published_event("Ministers meet in Vienna", on=timeline, date="2022-03-06")
    words = text_of(embed(query="?from=2020"))
    assert "Ministers meet in Vienna" in words
    assert "Talks break down" not in words


def test_a_date_in_the_address_that_is_none_leaves_the_whole_timeline():
    make.published_event(on=make.timeline())
    for query in (
        "?from=yesterdayish",
        "?from=%00",
        "?from=2022-02-31&to=2021",
        "?lane=%27--",
        f"?q={'x' * 999}",
    ):
        assert embed(query=query).status_code == 200
    assert "Ministers meet in Vienna" in text_of(embed(query="?from=yesterdayish"))


SCRIPTS = '"><script>alert(1)</script><img src=x onerror=alert(2)>{{ 7|add:7 }}'


def test_script_in_every_field_stays_words():
    record = LaneRecord(name=SCRIPTS[:60], colour="lane-1", slug="diplomacy")
    timeline = make.timeline(SCRIPTS, lanes=(record,))
    Timeline.objects.update(standfirst=SCRIPTS, slug="talks")
    timeline.refresh_from_db()
    capture = make.capture(f"They said {SCRIPTS} on Sunday.", title=SCRIPTS)
    make.published_event(
        SCRIPTS,
        on=timeline,
        lane=timeline.lanes.get().slug,
        summary=SCRIPTS,
        place=SCRIPTS,
        attribution=SCRIPTS,
        date_words=SCRIPTS,
        occurrence="claimed",
        quote=(capture, SCRIPTS),
    )
    answer = embed()
    html = answer.content.decode()
    assert re.findall(r"<script\b[^>]*>", html) == re.findall(r'<script src="/static/[^"]+" defer>', html)
    assert "<img" not in html
    assert "onerror=alert(2)>" not in html
    assert html.count("&lt;script&gt;") >= 6
    assert "{{ 7|add:7 }}" in text_of(answer)


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_it_takes_nothing(method):
    make.timeline()
    answer = getattr(Client(), method)(EMBED, {"a": "1"}, content_type="application/json")
    assert answer.status_code == 405
    assert answer["Allow"] == "GET, HEAD, OPTIONS"
    assert "for reading" in text_of(answer)


def test_it_holds_no_form_and_nothing_of_anybody_elses():
    make.published_event(on=make.timeline())
    html = embed().content.decode()
    assert not re.search(r"<(form|input|button|iframe|object|embed)\b", html)
    loaded = re.findall(r'<(?:script|link rel="stylesheet")[^>]*(?:src|href)="([^"]+)"', html)
    assert len(loaded) == 2
    assert all(address.startswith(settings.STATIC_URL) for address in loaded)
    assert "fonts" not in html


def read_static(name):
    return (settings.BASE_DIR / "static" / name).read_text(encoding="utf-8")


def served(name):
    """The file as production has it."""
    return whole_sheet(name, read_static) if name.endswith(".css") else read_static(name)


def test_twenty_events_weigh_a_quarter_of_timelinejs():
    timeline = make.timeline()
    for number in range(20):
        make.published_event(
            f"The {number} delegation speaks to the ministers in Vienna",
            on=timeline,
            lane=("diplomacy", "military", "background")[number % 3],
            date=f"20{number + 2:02}-0{number % 9 + 1}",
            summary=f"Round {number} of the talks took {number * 7 % 11} hours and settled point {number * 13 % 17}.",
        )
    html = embed().content.decode()
    loaded = re.findall(r'<(?:script|link rel="stylesheet")[^>]*(?:src|href)="/static/([^"]+)"', html)
    parts = [html.encode(), *(served(name).encode() for name in loaded)]
    assert b"@import" not in b"".join(parts), "a style sheet would load more than is counted here"
    assert b'url("' not in b"".join(parts)
    weight = sum(len(gzip.compress(part)) for part in parts)
    assert weight <= MOST_BYTES, f"{weight} bytes"


def test_it_comes_compressed_and_is_not_sent_again_while_it_holds():
    make.published_event(on=make.timeline())
    answer = Client().get(EMBED, headers={"Accept-Encoding": "gzip"})
    assert answer["Content-Encoding"] == "gzip"
    assert gzip.decompress(answer.content) == embed().content
    again = Client().get(EMBED, headers={"If-None-Match": answer["ETag"]})
    assert again.status_code == 304
    # A browser takes these for the headers of what it has kept: a stricter one would shut the frame.
    assert again["Content-Security-Policy"] == answer["Content-Security-Policy"]
    assert "X-Frame-Options" not in again.headers
