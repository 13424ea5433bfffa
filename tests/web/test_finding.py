"""Finding events on a timeline's page by plain links and a plain form: nothing here needs a script."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests import make, shared
from tests.web.public_pages import read, read_words, timeline_address
from timeline.models import Timeline

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: Any) -> Iterator[Timeline]:
    with shared.scene(django_db_blocker):
        timeline = make.timeline("Talks")
        make.published_event("First round", on=timeline, date="2008-04-03", place="Vienna")
        make.published_event("Second round", on=timeline, date="2022-03-06", lane="military", place="Minsk")
        make.published_event(
            "Third round", on=timeline, date="2022-04", place="Minsk", summary="In São Paulo."
        )
        yield timeline


@pytest.fixture
def talks(built: Timeline) -> Timeline:
    return Timeline.objects.get(pk=built.pk)


def link(html: str, words: str) -> str:
    """Where the first link leads whose text has these words."""
    for href, inner in re.findall(r'<a [^>]*?href="([^"]*)"[^>]*>(.*?)</a>', html, re.DOTALL):
        if words in " ".join(re.sub(r"<[^>]+>", " ", inner).split()):
            return str(href.replace("&amp;", "&").split("#")[0])
    raise AssertionError(f"no link says {words!r}")


def test_a_facet_is_a_link_with_its_count_and_a_chip_takes_it_away(client, talks):
    address = timeline_address(talks)
    narrowed = link(read(client, address), "Minsk 2")
    html = read(client, address + narrowed)
    assert "First round" not in html and "2 of 3 events" in html
    assert "Place: Minsk" in read_words(client, address + narrowed)
    again = read(client, address + link(html, "Remove: Place: Minsk"))
    assert "First round" in again


def test_the_form_keeps_what_was_chosen_by_links(client, talks):
    html = read(client, timeline_address(talks) + "?lane=military&order=newest&view=list&q=round")
    hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', html))
    assert hidden == {"lane": "military", "order": "newest", "view": "list"}


def test_what_finds_nothing_leads_to_what_finds_something(client, talks):
    address = timeline_address(talks)
    html = read(client, address + "?lane=military&q=vienna")
    assert "Nothing found" in html
    assert "Second round" in read(client, address + link(html, "Without the words “vienna”"))
    assert "First round" in read(client, address + link(html, "On any lane"))


def test_words_that_were_looked_for_are_marked(client, talks):
    html = read(client, timeline_address(talks) + "?q=sao+third")
    assert "<mark>Third</mark> round" in html and "In <mark>São</mark> Paulo." in html


def test_what_was_found_in_a_source_is_marked_there(client, talks):
    html = read(client, timeline_address(talks) + "?q=minutes+secretariat")
    assert "<mark>Minutes</mark>" in html and "<mark>Secretariat</mark>" in html


def test_where_nothing_is_found_a_word_less_and_another_ending_are_offered(client, talks):
    address = timeline_address(talks)
    fewer = read(client, address + "?q=vienna+pancake")
    assert "First round" in read(client, address + link(fewer, "Without the word “pancake”"))
    ending = read(client, address + "?q=roundest")
    assert "3 of 3 events" in read(client, address + link(ending, "Words that begin with “roun”"))


def test_where_nothing_is_found_the_nearest_years_are_offered(client, talks):
    address = timeline_address(talks)
    html = read(client, address + "?from=2010&to=2015")
    said = read_words(client, address + "?from=2010&to=2015")
    assert "Begin earlier: 2008 1 event" in said and "End later: 2022 2 events" in said
    assert "First round" in read(client, address + link(html, "Begin earlier: 2008"))
    assert "Second round" in read(client, address + link(html, "End later: 2022"))


def test_hostile_words_stay_words_within_marks(client):
    timeline = make.timeline()
    for headline in ("<script>alert(1)</script>", '" onmouseover="alert(1)'):
        make.published_event(headline, on=timeline)
    for query in ("?q=script", "?q=%3Cscript%3E", "?q=onmouseover"):
        html = read(client, timeline_address(timeline) + query).split("<body>")[1]
        assert "<script>alert" not in html and '" onmouseover' not in html
        assert "<mark>" in html


def test_the_list_is_read_from_either_end_and_without_the_picture(client, talks):
    address = timeline_address(talks)
    html = read(client, address)
    newest = read(client, address + link(html, "Newest first"))
    assert newest.index("Third round</a>") < newest.index("First round</a>")
    alone = read(client, address + link(html, "List only"))
    assert 'class="axis"' in html and 'class="axis"' not in alone
    assert 'class="axis"' in read(client, address + link(alone, "List only"))


def test_years_without_events_are_told_between_the_groups(client, talks):
    assert "14 years" in read_words(client, timeline_address(talks))
    assert "14 years" in read_words(client, timeline_address(talks) + "?order=newest")


def test_one_event_alone_needs_nothing_to_be_found_by(client):
    timeline = make.timeline()
    make.published_event("The only one", on=timeline)
    html = read(client, timeline_address(timeline))
    assert 'id="filters"' not in html and "<svg" not in html
    assert html.count("<h1") == 1 and "The only one" in html


def test_an_event_is_seen_nearer_by_a_link(client, talks):
    address = timeline_address(talks)
    html = read(client, address)
    [nearer] = re.findall(r'href="([^"#]*)#axis"[^>]*aria-label="Zoom to this: Second round"', html)
    assert nearer.replace("&amp;", "&") == "?from=2022-03-01&to=2022-03-31"
    assert "Zoom to this" not in read(client, address + "?view=list")
