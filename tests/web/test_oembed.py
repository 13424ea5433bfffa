"""oEmbed: what other sites are told about our public pages, and nothing about any other."""

import json
import re
from html import unescape
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

import pytest
from django.test import Client
from django.utils import timezone

from tests import cast, make
from tests.editorial.test_merging import merged
from tests.web.pages import text_of
from tests.web.public_pages import event_address, timeline_address
from timeline.editorial.correcting import retract
from timeline.editorial.embedding import switch_embed
from timeline.editorial.withholding import withhold
from timeline.models import Timeline

pytestmark = pytest.mark.django_db
SITE = "http://127.0.0.1:8000"


def asked(url: str, **more: str):
    return Client().get("/oembed", {"url": url, **more})


def test_a_timeline_is_a_frame_with_a_link_for_where_frames_are_taken_out():
    timeline = make.timeline('Talks "in" <Vienna>')
    told = asked(SITE + timeline_address(timeline)).json()
    assert (told["version"], told["type"], told["title"]) == ("1.0", "rich", timeline.title)
    assert told["html"].startswith(f'<blockquote><a href="{SITE}{timeline_address(timeline)}">')
    assert f'src="{SITE}/embed/{timeline.slug}/"' in told["html"]
    assert "<Vienna>" not in told["html"] and "<script" not in told["html"]
    assert (told["thumbnail_width"], told["thumbnail_height"]) == (1200, 630)
    frame = re.search(r'width="(\d+)" height="(\d+)"', told["html"])
    assert (told["width"], told["height"]) == tuple(map(int, frame.groups()))


def test_it_is_no_larger_than_was_asked_for():
    timeline = make.timeline()
    told = asked(SITE + timeline_address(timeline), maxwidth="400", maxheight="300").json()
    assert (told["width"], told["height"]) == (400, 300)
    assert 'width="400" height="300"' in told["html"]
    assert "thumbnail_url" not in told


@pytest.mark.parametrize("most", ["000400", "9" * 50, "9" * 5000])
def test_any_number_of_pixels_is_obeyed(most):
    told = asked(SITE + timeline_address(make.timeline()), maxwidth=most).json()
    assert told["width"] == min(int(most[:9]), 720)


@pytest.mark.parametrize(
    ("site", "address"),
    [
        (SITE, f"{SITE}/timelines/talks"),
        (SITE, f"{SITE}/timelines/talks?from=2014"),
        (SITE, f"{SITE}/embed/talks"),
        (SITE, f"{SITE}/timelines/t%61lks/"),
        ("https://news.example.org", "https://NEWS.example.org:443/timelines/talks/"),
        ("https://news.example.org", "http://news.example.org:80/timelines/talks/"),
        ("http://news.example.org:80", "https://news.example.org/timelines/talks"),
    ],
)
def test_an_address_is_read_as_a_browser_reads_it(settings, site, address):
    settings.SITE_URL = site
    make.timeline()
    assert asked(address).json()["title"] == "Talks"


def test_the_same_as_xml():
    timeline = make.timeline("Talks & more")
    answer = asked(SITE + timeline_address(timeline), format="xml")
    assert answer.headers["Content-Type"].startswith("text/xml")
    root = ElementTree.fromstring(answer.content)  # noqa: S314 (our own answer)
    assert (root.tag, root.findtext("title"), root.findtext("type")) == ("oembed", "Talks & more", "rich")


def frame_of(told) -> str:
    """Its address, as a browser reads it in the HTML."""
    return unescape(re.search(r'<iframe src="([^"]+)"', told["html"])[1])


def test_an_event_is_a_frame_that_begins_with_it():
    timeline = make.timeline()
    make.published_event("Talks break down", on=timeline, date="2014")
    event = make.published_event("Ministers meet", on=timeline)
    told = asked(SITE + event_address(event)).json()
    assert (told["type"], told["title"]) == ("rich", "6 March 2022: Ministers meet")
    assert f'<blockquote><a href="{SITE}{event_address(event)}">' in told["html"]
    assert frame_of(told) == f"{SITE}/embed/talks/?event={event.public_id}"
    words = text_of(Client().get(frame_of(told).removeprefix(SITE)))
    list_of_it = words[words.index("One earlier event") :]
    assert list_of_it.index("Talks break down") < list_of_it.index("Ministers meet")


def test_an_event_that_was_taken_back_says_so_in_its_own_language():
    timeline = make.timeline()
    event = make.published_event("Ministers meet", on=timeline)
    retract(event, by=cast.paula(), expected_version=event.version, reason="They did not.")
    assert asked(SITE + event_address(event)).json()["title"] == "6 March 2022: Ministers meet (retracted)"
    timeline.language = "es"
    timeline.save()
    told = asked(SITE + event_address(event)).json()
    assert (
        told["title"] == "6 de marzo de 2022: Ministers meet (retractado)" and told["title"] in told["html"]
    )


def test_an_event_that_was_merged_is_told_of_where_it_is_now():
    timeline = make.timeline()
    kept, lost = (make.published_event(f"{which} telling", on=timeline) for which in ("One", "Other"))
    merged(kept, lost)
    told = asked(SITE + event_address(lost)).json()
    assert told["title"] == "6 March 2022: One telling"
    assert kept.public_id in frame_of(told) and lost.public_id not in told["html"]


@pytest.mark.parametrize(
    ("asks", "kept"),
    [
        ("", ""),
        ("?from=2014&lane=military&lane=diplomacy", "?from=2014&lane=military&lane=diplomacy"),
        ("?utm_source=letter&lane=military&from=2014&fbclid=1", "?from=2014&lane=military"),
        ("?q=%22%3E%3Cscript%3E&childId=x", "?q=%22%3E%3Cscript%3E"),
        ("?from=&importance=4", "?importance=4"),
        ("?as-of=2026-01-01&order=newest&view=list", "?order=newest&view=list&as-of=2026-01-01"),
        ("#e-abc123", "?event=abc123"),
        ("?from=2014#e-abc123", "?from=2014&event=abc123"),
        ("#?secret=abc", ""),
    ],
)
@pytest.mark.parametrize("page", ["/timelines/talks/", "/embed/talks/"])
def test_the_frame_shows_what_the_address_asks_for_and_repeats_nothing_else(page, asks, kept):
    make.timeline()
    told = asked(SITE + page + asks).json()
    assert frame_of(told) == f"{SITE}/embed/talks/{kept}"
    assert Client().get(frame_of(told).removeprefix(SITE)).status_code == 200
    assert "<script" not in told["html"]


def test_a_frame_that_an_editor_chose_is_told_of_as_long_as_it_is_on():
    embed = make.embed(make.timeline(), "The desk's own name", greatest_height=480)
    address = f"{SITE}/embed/talks/{embed.public_id}/"
    told = asked(address + "?from=2014").json()
    assert frame_of(told) == address
    assert (told["title"], told["height"]) == ("Talks", 480)
    assert "own name" not in json.dumps(told)
    switch_embed(embed, False, by=cast.edith())
    assert asked(address).status_code == 404


def test_of_a_closed_timeline_no_frame_is_told_of_either():
    timeline = make.timeline()
    embed = make.embed(timeline)
    Timeline.objects.update(is_public=False)
    for path in ("/embed/talks/", f"/embed/talks/{embed.public_id}/"):
        assert asked(SITE + path).status_code == 404


def test_one_that_is_pinned_to_a_moment_is_told_of():
    embed = make.embed(make.timeline(), pinned_at=timezone.now())
    assert asked(f"{SITE}/embed/talks/{embed.public_id}/").status_code == 200


def test_programs_in_other_sites_pages_may_read_it_and_ask_first():
    timeline = make.timeline()
    for answer in (asked(SITE + timeline_address(timeline)), asked("nonsense"), asked("", format="yaml")):
        assert answer.headers["Access-Control-Allow-Origin"] == "*"
        assert "Access-Control-Allow-Credentials" not in answer.headers
    first = Client().options("/oembed")
    assert (first.status_code, first.content) == (204, b"")
    assert first.headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_it_takes_nothing(method):
    assert getattr(Client(), method)("/oembed").status_code == 405


@pytest.mark.parametrize("page", ["timeline", "filtered", "event", "frame", "chosen frame"])
def test_every_page_says_where_to_ask(page):
    timeline = make.timeline("Talks & more")
    event = make.published_event(on=timeline)
    address = {
        "timeline": timeline_address(timeline),
        "filtered": timeline_address(timeline) + "?from=2014&lane=diplomacy",
        "event": event_address(event),
        "frame": f"/embed/{timeline.slug}/",
        "chosen frame": f"/embed/{timeline.slug}/{make.embed(timeline).public_id}/",
    }[page]
    answer = Client().get(address + ("&" if "?" in address else "?") + "utm_source=letter")
    head = answer.content.decode().partition("</head>")[0]
    for form in ("application/json", "text/xml"):
        [link] = re.findall(rf'<link rel="alternate" type="{form}\+oembed" href="([^"]+)"', head)
        href = unescape(link)
        assert f'<{href}>; rel="alternate"; type="{form}+oembed"' in answer.headers["Link"]
        told = Client().get(href.removeprefix(SITE))
        assert told.status_code == 200
        assert told.headers["Content-Type"].startswith(form)
        asked_for = parse_qs(urlsplit(href).query)["url"]
        assert asked_for == [SITE + address]


@pytest.mark.parametrize(
    "url",
    [f"{SITE}/timelines/nothing/", f"{SITE}/embed/nothing/abc/", f"{SITE}/nothing/", "https://evil.example/"],
)
def test_what_is_not_there_costs_a_query_at_most(url, django_assert_max_num_queries):
    asked("")  # the edition is known
    with django_assert_max_num_queries(1):
        assert asked(url).status_code == 404


def test_asked_again_it_costs_no_query(django_assert_num_queries):
    event = make.published_event(on=make.timeline())
    asked(SITE + event_address(event))
    with django_assert_num_queries(0):
        assert asked(SITE + event_address(event), utm_source="letter").status_code == 200


@pytest.mark.parametrize(
    ("url", "status"),
    [
        ("", 404),
        ("nonsense", 404),
        ("http://[", 404),
        ("https://evil.example/timelines/talks/", 404),
        (f"{SITE}.evil.example/timelines/talks/", 404),
        (f"ftp://{SITE.removeprefix('http://')}/timelines/talks/", 404),
        (f"{SITE}/timelines/nothing/", 404),
        (f"{SITE}/timelines/hidden/", 404),  # 401 would tell that there is one
        (f"{SITE}/", 404),
        ("http://127.0.0.1/timelines/talks/", 404),
        ("http://127.0.0.1:80008/timelines/talks/", 404),
        ("http://user@127.0.0.1:8000/timelines/talks/", 404),
        (f"{SITE}/desk/", 401),
        (f"{SITE}/desk", 401),
        (f"{SITE}/%64esk/", 401),
        (f"{SITE}/desk/timelines/hidden/", 401),
        (f"{SITE}/desk/nothing/at/all/", 401),
    ],
)
def test_only_our_own_public_pages_are_told_of(url, status):
    make.timeline("Talks")
    make.timeline("Hidden", public=False)
    answer = asked(url)
    assert answer.status_code == status
    assert "idden" not in answer.content.decode()


def test_what_is_withheld_is_not_told_of():
    event = make.published_event("It was said")
    withhold(event, by=cast.paula(), expected_version=event.version, reason="For the lawyers.")
    assert asked(SITE + event_address(event)).status_code == 404


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({"format": "yaml"}, 501),
        ({"maxwidth": "0"}, 400),
        ({"maxwidth": "-5"}, 400),
        ({"maxheight": "wide"}, 400),
        ({"maxheight": "000"}, 400),
        ({"maxheight": "٣٠٠"}, 400),
    ],
)
def test_what_cannot_be_obeyed_gets_a_sentence(more, status):
    answer = asked(SITE + timeline_address(make.timeline()), **more)
    assert answer.status_code == status
    assert answer.headers["Content-Type"].startswith("text/plain")


def test_a_character_that_xml_cannot_hold_spoils_no_answer():
    timeline = make.timeline("Talks\x0b in Vienna")
    answer = asked(SITE + timeline_address(timeline), format="xml")
    assert ElementTree.fromstring(answer.content).findtext("title") == "Talks in Vienna"  # noqa: S314 (our own answer)
