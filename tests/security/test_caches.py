"""What keeps our answers for readers does so without harm: nothing foreign enters them or drives them out."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.core.cache import caches
from django.test import Client

from tests import shared
from tests.security import embed_addresses
from tests.security.embed_addresses import Frames
from tests.web.pages import headers_of

pytestmark = pytest.mark.django_db

STRANGE = "zxstrange"
PUBLIC = ("/", "/timelines/talks/", "/timelines/talks/about/", "/embed/talks/", "/sitemap.xml")


@pytest.fixture(scope="module")
def frames(django_db_setup: None, django_db_blocker: Any) -> Iterator[Frames]:
    with shared.scene(django_db_blocker):
        yield embed_addresses.build()


@pytest.fixture
def addresses(frames: Frames) -> list[str]:
    return [*PUBLIC, *frames.shown.values(), *frames.refused]


def kept(*names: str) -> int:
    """How many answers these caches hold, of all that keep public pages if none is named. Django tells it to nobody."""
    return sum(len(caches[name]._cache) for name in names or ("pages", "asked"))  # type: ignore[attr-defined]


def test_s42_what_nobody_asked_for_enters_neither_page_nor_cache(addresses) -> None:
    plain = {address: Client().get(address) for address in addresses}
    before = kept()
    assert before >= len(PUBLIC)
    for number, (address, answer) in enumerate(plain.items()):
        marked = Client().get(f"{address}?{STRANGE}={STRANGE}{number}&utm_source={number}&childId=a")
        assert marked.content == answer.content, address
        assert headers_of(marked) == headers_of(answer), address
    assert kept() == before


def test_s42_no_flood_of_questions_drives_out_what_everybody_reads(frames) -> None:
    for name in ("pages", "asked"):
        assert 0 < settings.CACHES[name]["OPTIONS"]["MAX_ENTRIES"] <= 1000
    Client().get("/embed/never-was/")
    Client().get("/embed/talks/")
    pages = kept("pages")
    assert pages == 1, "what is not there is not kept"
    for year in range(1990, 2000):
        Client().get(f"/embed/talks/?from={year}")
        Client().get(f"/embed/never-was-{year}/")
        Client().get("/oembed", {"url": f"{settings.SITE_URL}/embed/talks/", "maxwidth": year})
    assert kept("pages") == pages


def test_s42_the_order_in_which_it_is_asked_makes_no_second_copy(frames) -> None:
    first = Client().get("/embed/talks/?from=2014&lane=military&importance=2")
    before = kept()
    again = Client().get("/embed/talks/?importance=2&order=&lane=military&utm_source=a&from=2014")
    assert (again.content, kept()) == (first.content, before)


@pytest.mark.parametrize("address", PUBLIC)
def test_s42_a_host_that_is_not_ours_is_refused_and_not_repeated(address, frames) -> None:
    answer = Client().get(address, headers={"Host": f"{STRANGE}.example"})
    assert answer.status_code == 400
    assert STRANGE not in answer.content.decode() + str(answer.headers)


FORWARDED = {
    "X-Forwarded-Host": f"{STRANGE}.example",
    "X-Forwarded-Proto": "https",
    "X-Forwarded-For": "203.0.113.9",
    "X-Forwarded-Port": "8443",
    "Forwarded": f"host={STRANGE}.example;proto=https",
    "X-Original-URL": "/desk/",
    "X-Rewrite-URL": "/desk/",
}


def test_s42_what_a_stranger_says_of_the_way_here_changes_nothing(addresses) -> None:
    for address in addresses:
        answer = Client().get(address)
        forwarded = Client().get(address, headers=FORWARDED)
        assert (forwarded.status_code, forwarded.content) == (answer.status_code, answer.content), address
        assert STRANGE not in str(forwarded.headers)


@pytest.mark.parametrize(("is_trusted", "status"), [(False, 301), (True, 200)])
def test_s42_that_it_came_over_tls_is_believed_of_a_proxy_that_is_named(
    settings, frames, is_trusted, status
) -> None:
    settings.SECURE_SSL_REDIRECT = True
    if is_trusted:  # what BEHIND_TLS_PROXY sets
        settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    assert Client().get("/embed/talks/", headers=FORWARDED).status_code == status


def test_s42_a_page_and_what_is_taken_out_of_it_are_one_answer(addresses) -> None:
    for address in addresses:
        page = Client().get(address)
        fragment = Client().get(
            address, headers={"HX-Request": "true", "HX-Target": "main", "Origin": "null"}
        )
        assert fragment.content == page.content, address
        assert headers_of(fragment) == headers_of(page), address
        assert set(page.headers.get("Vary", "").split(", ")) <= {"", "Accept-Encoding"}, address
