"""A timeline that is closed, or never was opened, is told like one that never was: at every address that there is."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from tests import make, shared
from tests.web.test_route_matrix import ROUTES
from timeline.models import Timeline

pytestmark = pytest.mark.django_db

# What stands in the address behind the timeline's slug.
REST = {"timeline": [], "feed": ["events", "atom"], "embed": ["abcdefghij"]}
ABOUT_ONE = [
    name
    for name, route in ROUTES.items()
    if name.startswith(("reader:", "embed:")) and route.arguments in REST
]


@pytest.fixture(scope="module")
def hidden(django_db_setup: None, django_db_blocker: Any) -> Iterator[list[str]]:
    """The slugs of one that was open and one that never was, each with an event that is live."""
    with shared.scene(django_db_blocker):
        closed, unopened = make.timeline("Closed"), make.timeline("Unopened", public=False)
        for timeline in (closed, unopened):
            make.published_event("It was said", on=timeline)
        Timeline.objects.filter(pk=closed.pk).update(is_public=False)
        yield [closed.slug, unopened.slug]


def address(name: str, slug: str) -> str:
    return reverse(name, args=[slug, *REST[ROUTES[name].arguments]])


@pytest.mark.parametrize("name", ABOUT_ONE)
def test_s12_a_closed_timeline_is_told_like_one_that_never_was(name: str, hidden: list[str]) -> None:
    unknown = Client().get(address(name, "never-was"))
    assert unknown.status_code == 404
    for slug in hidden:
        answer = Client().get(address(name, slug))
        assert answer.status_code == 404
        assert answer.getvalue().replace(slug.encode(), b"never-was") == unknown.getvalue()
        assert dict(answer.headers) | {"Content-Length": ""} == dict(unknown.headers) | {"Content-Length": ""}
        told = Client().get("/oembed", {"url": settings.SITE_URL + address(name, slug)})
        assert told.status_code == 404


def test_s12_no_list_of_public_pages_names_one(hidden: list[str]) -> None:
    for page in ("/", "/sitemap.xml", "/sitemaps/timelines.xml", "/sitemaps/events-1.xml", "/robots.txt"):
        said = Client().get(page).content.decode()
        assert not [slug for slug in hidden if f"/{slug}/" in said], page
