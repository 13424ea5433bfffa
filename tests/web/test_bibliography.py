"""The bibliography of a timeline in the order that a reader asks for, and all that cites one source."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests import make, shared
from tests.web.public_pages import read
from tests.web.test_restricted_sources import REASON, drafted, let_out, named_source, restrict
from tests.web.test_timeline_pages import page_of, resting_on, titles
from timeline.models import Timeline
from timeline.records import SourceRecord
from timeline.rendering import bibliography

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: Any) -> Iterator[Timeline]:
    with shared.scene(django_db_blocker):
        talks = make.timeline("Talks")
        told = [
            ("Zeal", "report", "The Assembly", "2014"),
            ("Accord", "treaty", "The Assembly", "2022-03"),
            ("Column", "article", "The Bugle", "2022-01-09"),
            ("Leaflet", "article", "", ""),
        ]
        for title, kind, publisher, published in told:
            source = SourceRecord(title=title, kind=kind, publisher=publisher, published=published)
            resting_on(source, f"What {title} says", talks)
        yield talks


@pytest.fixture
def library(built: Timeline) -> Timeline:
    return Timeline.objects.get(pk=built.pk)


# order, what stands on the page: headings with the number of their sources, and titles
ORDERS = [
    ("publisher", ["The Assembly 2", "Accord", "Zeal", "The Bugle 1", "Column", "No publisher 1", "Leaflet"]),
    ("date", ["2014 1", "Zeal", "2022 2", "Column", "Accord", "Undated 1", "Leaflet"]),
    (
        "kind",
        ["Article 2", "Column", "Leaflet", "Report 1", "Zeal", "Treaty or draft treaty 1", "Accord"],
    ),
]


def headings(page: str) -> list[str]:
    found = re.findall(r"<h[23][^>]*>(.*?)</h[23]>", page, re.DOTALL)
    return [" ".join(re.sub(r"<[^>]+>", " ", heading).split()) for heading in found]


@pytest.mark.parametrize(("order", "shown"), ORDERS)
def test_sources_are_read_by_publisher_date_and_kind_with_counts(client, library, order, shown):
    assert headings(read(client, f"{page_of(library, 'sources')}?order={order}")) == shown


@pytest.mark.parametrize("order", ["cited", "publisher", "date", "kind", "nonsense"])
def test_the_pieces_of_a_long_bibliography_are_the_whole_of_it(client, library, monkeypatch, order):
    monkeypatch.setattr(bibliography, "SHOWN", 3)
    first = read(client, f"{page_of(library, 'sources')}?order={order}")
    [more] = re.findall(r'class="button" href="([^"]*)"', first)
    second = read(client, page_of(library, "sources") + more.replace("&amp;", "&"))
    seen = [
        re.sub(r"<[^>]+>", "", title) for title in re.findall(r"bibliography__title.*?</h", first + second)
    ]
    assert len(seen) == 4 and "More sources" not in second


def test_so_many_sources_that_sorting_them_would_take_long_are_read_as_cited(client, library, monkeypatch):
    monkeypatch.setattr(bibliography, "MOST_SORTED", 3)
    page = read(client, f"{page_of(library, 'sources')}?order=publisher")
    assert titles(page) == titles(read(client, page_of(library, "sources"))) and "By publisher" not in page


def test_a_source_that_is_cited_often_has_all_its_events_on_one_page(client, monkeypatch):
    monkeypatch.setattr(bibliography, "MOST_EVENTS", 1)
    talks = make.timeline("Talks")
    for headline in ("First", "Second", "Third"):
        make.published_event(headline, on=talks)
    page = read(client, page_of(talks, "sources"))
    assert "Cited by 3 events" in page
    [whole] = re.findall(r'href="(\?source=[^"]*)">and 2 more events', page)
    alone = read(client, page_of(talks, "sources") + whole)
    assert all(headline in alone for headline in ("First", "Second", "Third"))
    assert "All sources of this timeline" in alone


def test_who_must_not_be_named_is_not_told_of_by_its_place(client):
    talks = make.timeline("Talks")
    resting_on(SourceRecord(title="Open", publisher="Zebra"), "Known", talks)
    let_out(drafted(restrict(named_source()), talks))
    for order in ("publisher", "date", "kind"):
        shown = headings(read(client, f"{page_of(talks, 'sources')}?order={order}"))
        assert shown[-2:] == ["Not named 1", REASON]
