"""What can be chosen, and what each choice leads to: never nowhere, and always as many events as it says."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.http import QueryDict
from django.utils import timezone

from tests import bulk, cast, make, shared
from timeline.editorial.naming import create_topic
from timeline.models import Timeline, Topic
from timeline.rendering.facets import Facet, FacetValue
from timeline.rendering.timeline_page import TimelinePage, timeline_page

pytestmark = pytest.mark.django_db


def page_of(timeline: Timeline, query: str = "") -> TimelinePage:
    return timeline_page(timeline, QueryDict(query.removeprefix("?")), at=timezone.localtime())


def found(timeline: Timeline, query: str) -> int:
    return page_of(timeline, query).outline.found


def values(page: TimelinePage) -> list[FacetValue]:
    facets = [*page.facets.facets, *([page.facets.times] if page.facets.times else [])]
    switches = [page.facets.confirmed] if page.facets.confirmed else []
    return [*switches, *(value for facet in facets for value in facet.values)]


def told(facet: Facet | None) -> dict[str, int]:
    assert facet is not None
    return {value.words: value.count for value in facet.values}


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: Any) -> Iterator[Timeline]:
    """Four events: of two people, two places and two lanes."""
    with shared.scene(django_db_blocker):
        timeline = make.timeline("Talks")
        for name, kind in (("Grain", "subject"), ("Ada Venn", "person"), ("Harbour Board", "organisation")):
            create_topic(name, by=cast.edith())
            Topic.objects.filter(name=name).update(kind=kind)
        make.published_event("First", on=timeline, date="2014-03", place="Arvel", topics=("grain",))
        make.published_event(
            "Second", on=timeline, date="2014-05", place="Arvel", topics=("ada-venn", "grain")
        )
        make.published_event("Third", on=timeline, date="2015", lane="military", topics=("ada-venn",))
        make.published_event("Fourth", on=timeline, date="2016", place="Dunmere", topics=("harbour-board",))
        yield timeline


@pytest.fixture
def talks(built: Timeline) -> Timeline:
    return Timeline.objects.get(pk=built.pk)


def test_every_kind_of_choice_is_offered_with_its_count(talks):
    facets = page_of(talks).facets
    assert [(facet.name, facet.label, told(facet)) for facet in facets.facets] == [
        ("lane", "Lane", {"Diplomacy": 3, "Military": 1}),
        ("topic", "Topic", {"Grain": 2}),
        ("person", "Person", {"Ada Venn": 2}),
        ("topic", "Organisation", {"Harbour Board": 1}),
        ("place", "Place", {"Arvel": 2, "Dunmere": 1}),
    ]
    assert told(facets.times) == {"2014": 2, "2015": 1, "2016": 1}
    assert facets.chips == facets.suggestions == ()


# query, headlines that are left
CHOSEN = [
    ("topic=grain", 2),
    ("topic=grain&person=ada-venn", 1),
    ("person=ada-venn", 2),
    ("topic=ada-venn", 2),  # a link outlives a change of kind
    ("place=Arvel&place=Dunmere", 3),
    ("place=Arvel&lane=military", 0),
    ("topic=nonsense&place=Nowhere&confirmed=2", 4),
]


@pytest.mark.parametrize(("query", "count"), CHOSEN, ids=[row[0] for row in CHOSEN])
def test_what_is_chosen_is_what_is_left(talks, query, count):
    assert found(talks, query) == count


def test_what_leads_nowhere_is_not_offered(talks):
    facets = page_of(talks, "place=Dunmere").facets
    names = {value.words for facet in facets.facets for value in facet.values}
    assert "Grain" not in names
    assert "Ada Venn" not in names
    assert all(value.count for value in values(page_of(talks, "place=Dunmere")))


def test_each_thing_that_narrows_the_page_can_be_taken_away_by_one_click(talks):
    page = page_of(talks, "q=first&place=Arvel&topic=grain&from=2014&lane=diplomacy&order=newest")
    chips = page.facets.chips
    assert [(chip.name, chip.words) for chip in chips] == [
        ("q", "first"),
        ("from", "2014"),
        ("lane", "Diplomacy"),
        ("topic", "Grain"),
        ("place", "Arvel"),
    ]
    whole = page.asked.view.query().removeprefix("?").split("&")
    for chip in chips:
        left = chip.query.removeprefix("?").split("&")
        [gone] = set(whole) - set(left)
        assert gone.startswith(f"{chip.name}=")
    assert page.facets.clear_query == "?order=newest"


def test_where_nothing_is_found_what_is_suggested_leads_somewhere(talks):
    page = page_of(talks, "q=third&place=Arvel&from=2016")
    suggestions = page.facets.suggestions
    assert page.outline.found == 0
    assert suggestions
    for suggestion in suggestions:
        assert suggestion.count == found(talks, suggestion.query) > 0
    alone = page_of(talks, "q=nothing+like+it").facets.suggestions
    assert [(one.words, one.count) for one in alone] == [("Everything on this timeline", 4)]


def test_an_empty_timeline_offers_nothing():
    facets = page_of(make.timeline("Nothing yet")).facets
    assert (facets.facets, facets.times, facets.confirmed, facets.suggestions) == ((), None, None, ())


def test_only_what_several_sources_tell_as_a_fact_is_confirmed():
    timeline = make.timeline("Talks")
    bulk.publish_many(timeline, 80)
    page = page_of(timeline, "confirmed=1")
    assert 0 < page.outline.found < 80
    for group in page.outline.groups:
        for item in group.items:
            assert item.event.occurrence == ""
            assert not item.event.has_one_source
            assert not (item.event.edtf.is_approximate or item.event.edtf.is_uncertain)


FILTERS = [
    "",
    "lane=military",
    "lane=military&lane=diplomacy",
    "topic=grain",
    "topic=grain&person=ada-venn",
    "place=Arvel",
    "confirmed=1",
    "from=2000&to=2010",
    "q=council&place=Arvel&from=1995",
    "from=2000&to=2009",
]


@pytest.mark.parametrize("query", FILTERS)
def test_a_count_is_what_one_sees_after_choosing_it(query):
    timeline = bulk.long_timeline(120)
    page = page_of(timeline, query)
    for value in values(page):
        assert value.count == found(timeline, value.query), (query, value)
        assert value.count > 0
