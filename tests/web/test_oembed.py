"""oEmbed: what other sites are told about our public pages, and nothing about any other."""

import re
from xml.etree import ElementTree

import pytest
from django.test import Client

from tests import cast, make
from tests.web.public_pages import event_address, timeline_address
from timeline.editorial.withholding import withhold

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


def test_the_same_as_xml():
    timeline = make.timeline("Talks & more")
    answer = asked(SITE + timeline_address(timeline), format="xml")
    assert answer.headers["Content-Type"].startswith("text/xml")
    root = ElementTree.fromstring(answer.content)  # noqa: S314 (our own answer)
    assert (root.tag, root.findtext("title"), root.findtext("type")) == ("oembed", "Talks & more", "rich")


def test_an_event_is_a_link():
    event = make.published_event("Ministers meet")
    told = asked(SITE + event_address(event)).json()
    assert (told["type"], told["title"]) == ("link", "6 March 2022: Ministers meet")


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
        (f"{SITE}/desk/", 401),
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
        ({"maxheight": "9" * 50}, 400),
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
