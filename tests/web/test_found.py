"""How a public page tells search engines and other sites what it is: one address, a picture, other forms, data."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests import cast, make, shared
from tests.web.public_pages import event_address, read, timeline_address
from timeline.editorial.correcting import retract
from timeline.models import Timeline
from timeline.rendering.page_meta import open_graph_locale

pytestmark = pytest.mark.django_db
SITE = "http://127.0.0.1:8000"


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: Any) -> Iterator[Timeline]:
    with shared.scene(django_db_blocker):
        timeline = make.timeline("Talks <b>&</b> \u2028 more", lanes=make.LANES)
        make.published_event("Ministers meet", on=timeline)
        make.published_event("Alliance grows", on=timeline, date="2004")
        yield timeline


@pytest.fixture
def talks(built: Timeline) -> Timeline:
    return Timeline.objects.get(pk=built.pk)


def properties(html: str) -> dict[str, str]:
    return dict(re.findall(r'<meta (?:property|name)="([^"]+)" content="([^"]*)">', html))


def data_of(html: str) -> dict[str, object]:
    (told,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    assert not re.search("[<>&\u2028\u2029]", told)
    return json.loads(told)


def test_a_timeline_says_all_that_a_card_shows(client, talks):
    told = properties(read(client, timeline_address(talks)))
    assert told["og:type"] == "article"
    assert told["og:url"] == SITE + timeline_address(talks)
    assert told["og:image"] == f"{SITE}{timeline_address(talks)}picture.png"
    assert (told["og:image:width"], told["og:image:height"]) == ("1200", "630")
    assert told["og:image:alt"].startswith("Picture of the timeline")
    assert told["og:locale"] == "en_US"
    assert told["twitter:card"] == "summary_large_image"
    assert told["article:published_time"] <= told["article:modified_time"]
    assert "robots" not in told


def test_an_event_says_its_own(client, talks):
    event = make.published_event("Ministers part", on=talks, summary="Without *result*.")
    told = properties(read(client, event_address(event)))
    assert told["og:title"] == "Ministers part"
    assert told["og:description"] == "Without result."
    assert told["og:image"] == f"{SITE}{event_address(event)}picture.png"
    assert told["og:image:alt"] == "6 March 2022: Ministers part"


@pytest.mark.parametrize(
    "query",
    [
        "q=Ministers",
        "from=2020",
        "lane=military",
        "order=newest",
        "view=list",
        "as-of=2022-03-06",
        "from=huh",
    ],
)
def test_what_is_narrowed_or_past_points_to_the_whole_and_stays_out_of_indexes(client, talks, query):
    html = client.get(f"{timeline_address(talks)}?{query}").content.decode()
    assert properties(html)["robots"] == "noindex"
    assert f'<link rel="canonical" href="{SITE}{timeline_address(talks)}">' in html


def test_a_strangers_parameter_does_not_hide_the_page(client, talks):
    assert "robots" not in properties(read(client, f"{timeline_address(talks)}?utm_source=mail"))


def test_other_forms_are_told_in_the_head_and_the_way_to_embed_in_a_header_too(client, talks):
    answer = client.get(timeline_address(talks))
    links = {
        kind: href.replace("&amp;", "&")
        for kind, href in re.findall(
            r'<link rel="alternate" type="([^"]+)" href="([^"]+)"', answer.content.decode()
        )
    }
    assert set(links) == {
        *("application/rss+xml", "application/atom+xml", "application/feed+json", "text/calendar"),
        *("application/json+oembed", "text/xml+oembed"),
    }
    for href in links.values():
        assert client.get(href.removeprefix(SITE)).status_code == 200, href
    assert f'<{links["application/json+oembed"]}>; rel="alternate"' in answer.headers["Link"]


def test_a_timeline_is_an_article_with_a_list(client, talks):
    data = data_of(read(client, timeline_address(talks)))
    assert data["@type"] == "NewsArticle"
    assert data["headline"] == talks.title
    assert data["@id"] == data["url"] == SITE + timeline_address(talks)
    assert data["citation"] and data["dateModified"] and data["datePublished"]
    year, day = (item["item"] for item in data["mainEntity"]["itemListElement"])
    assert (year["@type"], year["temporalCoverage"]) == ("CreativeWork", "2004")
    assert (day["@type"], day["startDate"], day["endDate"]) == ("Event", "2022-03-06", "2022-03-06")
    assert "startDate" not in year


def test_what_was_taken_back_is_no_event_and_tells_its_correction(client, talks):
    event = make.published_event("Never happened", on=talks, date="2022-03-01")
    retract(event, by=cast.piet(), expected_version=event.version, reason="Made up.")
    data = data_of(read(client, timeline_address(talks)))
    names = [item["item"]["name"] for item in data["mainEntity"]["itemListElement"]]
    assert "Never happened" not in names
    assert data["correction"] == ["Retraction: Made up."]
    assert data_of(read(client, event_address(event)))["@type"] == "CreativeWork"


@pytest.mark.parametrize(
    ("language", "locale"),
    [
        ("en", "en_US"),
        ("en-GB", "en_GB"),
        ("uk", "uk_UA"),
        ("ar", "ar_EG"),
        ("pl", "pl_PL"),
        ("xx-nothing", ""),
    ],
)
def test_a_language_gets_the_country_that_open_graph_wants(language, locale):
    assert open_graph_locale(language) == locale
