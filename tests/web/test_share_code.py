"""The code that readers find on a timeline's page: the same frame as the desk's plain one, as high as that is today."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

import pytest
from django.conf import settings
from django.http import QueryDict
from django.test import Client
from django.utils import timezone

from tests import bulk, make, shared
from timeline.models import Timeline
from timeline.rendering.embed_code import codes_of
from timeline.rendering.embed_height import frame_heights
from timeline.rendering.embed_page import asked_page, usual_page
from timeline.rendering.timeline_page import timeline_page

pytestmark = pytest.mark.django_db
PAGE = "/timelines/talks/"


def offered(query: str = "") -> str:
    """The code in the page's own box for it."""
    page = Client().get(PAGE + query).content.decode()
    return unescape(re.search(r'<textarea[^>]*id="share-code"[^>]*>\s*(.*?)</textarea>', page, re.DOTALL)[1])


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: Any) -> Iterator[Timeline]:
    with shared.scene(django_db_blocker):
        timeline = make.timeline()
        for year in range(2004, 2014):
            make.published_event(
                f"Talks of {year}", on=timeline, date=str(year), summary="They sat for long. " * 9
            )
        yield timeline


@pytest.fixture
def talks(built: Timeline) -> Timeline:
    return Timeline.objects.get(pk=built.pk)


@pytest.mark.parametrize("query", ["", "?from=2010", "?q=nothing-of-the-kind", "?view=list&order=newest"])
def test_it_is_as_high_as_the_whole_frame_whatever_the_page_shows(talks, query):
    desk = codes_of(talks, None, site=settings.SITE_URL, at=timezone.localtime())
    [bare] = [code.text for code in desk if code.name == "iframe"]
    assert offered(query) == bare
    assert int(re.search(r' height="(\d+)"', bare)[1]) > 800


def test_it_grows_with_the_timeline(talks):
    before = offered("?from=2010")
    make.published_event("One meeting more", on=talks, date="2015")
    assert offered("?from=2010") != before
    assert offered("?from=2011") == offered()


def test_the_whole_is_read_once_for_all_of_its_parts(talks, django_assert_max_num_queries):
    offered("?from=2010")
    with django_assert_max_num_queries(20) as known:
        offered()
    with django_assert_max_num_queries(len(known) + 2):
        offered("?from=2011")


def test_a_frame_is_as_high_as_all_its_events_though_the_page_shows_the_first_of_them() -> None:
    long = bulk.long_timeline(60)
    page, frame = (read(long, QueryDict(), at=timezone.localtime()) for read in (timeline_page, asked_page))
    assert page.outline.shown < frame.page.outline.shown == 60
    for guessed, told in zip(frame_heights(usual_page(page)), frame_heights(frame), strict=True):
        assert 0.9 < guessed / told < 1.1
