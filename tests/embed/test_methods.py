"""How addresses for other people's pages are asked: to be read, whole or by their headers, and nothing else."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from tests import make, shared
from tests.web.pages import headers_of, text_of

pytestmark = pytest.mark.django_db
UNKNOWN = "/embed/never-was/"
ADDRESSES = {
    "a timeline": "/embed/talks/",
    "a frame of the desk's": "/embed/talks/{chosen}/",
    "a timeline as a picture": "/embed/talks/picture.svg",
    "a frame as a picture": "/embed/talks/{chosen}/picture.svg",
    "an accent": "/embed/accent/0a5c36.css",
    "the script": "/embed.js",
    "oEmbed": "/oembed?url=http://127.0.0.1:8000/timelines/talks/",
    "no timeline": UNKNOWN,
    "no frame": "/embed/talks/never-was/",
    "no picture": "/embed/never-was/picture.png",
    "no accent": "/embed/accent/nonsense.css",
    "no page for oEmbed": "/oembed?url=nonsense",
    "no address at all": "/embed/one/two/three/",
}


@pytest.fixture(scope="module")
def addresses(django_db_setup: None, django_db_blocker: Any) -> Iterator[dict[str, str]]:
    with shared.scene(django_db_blocker):
        timeline = make.timeline()
        make.published_event(on=timeline)
        chosen = make.embed(timeline).public_id
        yield {name: address.format(chosen=chosen) for name, address in ADDRESSES.items()}


@pytest.mark.parametrize("name", ADDRESSES)
def test_its_headers_are_told_without_the_rest(name, addresses) -> None:
    whole, alone = Client().get(addresses[name]), Client().head(addresses[name])
    assert alone.content == b""
    assert whole.content
    assert (alone.status_code, headers_of(alone)) == (whole.status_code, headers_of(whole))
    assert int(alone.headers["Content-Length"]) == len(whole.content)
    assert whole.headers["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize("name", ADDRESSES)
def test_it_says_how_it_may_be_asked(name, addresses) -> None:
    answer = Client().options(addresses[name], headers={"Origin": "https://paper.example"})
    assert (answer.status_code, answer.content) == (204, b"")
    assert answer.headers["Allow"] == "GET, HEAD, OPTIONS"
    assert answer.headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert not answer.cookies


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "trace"])
@pytest.mark.parametrize("name", ADDRESSES)
def test_any_other_method_is_refused_in_a_sentence(name, method, addresses) -> None:
    # As a stranger's program asks: without a form's token, which must not be what it lacks.
    answer = getattr(Client(enforce_csrf_checks=True), method)(addresses[name])
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "GET, HEAD, OPTIONS"
    assert "for reading" in text_of(answer)
    assert not answer.cookies


@pytest.mark.parametrize(
    "address",
    [
        "/embed/",
        "/embed//",
        "/embed/one/two/three/",
        "/embed/talks/one/two/",
        "/embed/talks/picture.gif",
        "/embed/talks/never-was/picture.svg",
        "/embed/accent/",
        "/embed/two words/",
        "/embed/%0A/",
        "/embed/%00/",
        "/embed/%D1%82%D0%B0%D0%BA/",
        "/embed/../desk/",
        "/embed/<script>/",
    ],
)
def test_what_is_no_address_is_told_like_a_timeline_that_is_not_there(address, addresses) -> None:
    answer, unknown = Client().get(address), Client().get(UNKNOWN)
    assert answer.status_code == 404
    assert answer.content == unknown.content
    assert headers_of(answer) == headers_of(unknown)
    assert "is not shown here" in text_of(answer)


@pytest.mark.parametrize("address", ["/embed", "/embed/talks", "/embed/one/two/three"])
def test_what_lacks_its_slash_is_led_to_it(address, addresses) -> None:
    answer = Client().get(address)
    assert (answer.status_code, answer.headers["Location"]) == (301, f"{address}/")
