"""A timeline as a list: what is in it, in which order, under which filters, and what is never in it."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import pytest
from django.http import QueryDict
from django.utils import timezone

from tests import bulk, cast, make, shared
from timeline.editorial.correcting import retract
from timeline.editorial.withholding import withhold
from timeline.models import Timeline
from timeline.rendering import outline as outlines
from timeline.rendering.event_item import EventItem
from timeline.rendering.timeline_page import TimelinePage, timeline_page

pytestmark = pytest.mark.django_db


def page_of(timeline: Timeline, query: str = "") -> TimelinePage:
    return timeline_page(timeline, QueryDict(query), at=timezone.localtime())


def headlines(page: TimelinePage) -> list[str]:
    return [item.event.headline for group in page.outline.groups for item in group.items]


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: Any) -> Iterator[Timeline]:
    with shared.scene(django_db_blocker):
        timeline = make.timeline("Talks")
        make.published_event("Second round", on=timeline, date="2022-03-06", lane="military", place="Vienna")
        make.published_event("First round", on=timeline, date="2014")
        make.published_event("Third round", on=timeline, date="2022-04", summary="In São Paulo, in the rain.")
        yield timeline


@pytest.fixture
def talks(built: Timeline) -> Timeline:
    return Timeline.objects.get(pk=built.pk)


def test_events_stand_in_order_under_their_years(talks):
    page = page_of(talks)
    assert [group.heading for group in page.outline.groups] == ["2014", "2022"]
    assert headlines(page) == ["First round", "Second round", "Third round"]
    assert headlines(page_of(talks, "order=newest")) == ["Third round", "Second round", "First round"]


# query, headlines found
ASKED = [
    ("lane=military", ["Second round"]),
    ("lane=nonsense", ["First round", "Second round", "Third round"]),
    ("from=March+2022", ["Second round", "Third round"]),
    ("to=2014", ["First round"]),
    # A year is found by any day in it: every filter is overlap.
    ("from=18+March+2014&to=18+March+2014", ["First round"]),
    ("q=round+SAO+paulo", ["Third round"]),
    ("q=vienna", ["Second round"]),
    ("q=minutes+secretariat", ["First round", "Second round", "Third round"]),
    ("q=nothing+like+it", []),
]


@pytest.mark.parametrize(("query", "found"), ASKED, ids=[row[0] for row in ASKED])
def test_a_filter_leaves_what_was_asked_for(talks, query, found):
    page = page_of(talks, query)
    assert headlines(page) == found
    assert page.outline.found == len(found)
    assert page.outline.event_count == 3  # of the timeline, not of the filter


def test_a_source_keeps_its_number_under_every_filter(talks):
    quote = (make.capture(title="Ministers meet"), "Talks had broken down in 2014.")
    make.published_event("Fourth round", on=talks, date="2023", quote=quote)
    for query in ("", "q=fourth"):
        page = page_of(talks, query)
        assert [source.title for source in page.outline.sources] == [
            "Minutes of the meeting",
            "Ministers meet",
        ]
        [*_, last] = page.outline.groups[-1].items
        assert [citation.source.number for citation in last.event.citations] == [2]


def test_a_retracted_event_leaves_a_tombstone_that_says_nothing_else():
    timeline = make.timeline()
    event = make.published_event("It was said", on=timeline, summary="What was wrong.", place="Vienna")
    retract(event, by=cast.paula(), expected_version=event.version, reason="The source took it back.")
    page = page_of(timeline)
    [item] = page.outline.groups[0].items
    assert item.event.is_retracted
    assert [notice.text for notice in item.event.notices] == ["The source took it back."]
    assert (item.event.summary, item.event.place, item.event.citations) == ("", "", ())
    assert (page.outline.event_count, page.outline.sources) == (0, ())
    assert headlines(page_of(timeline, "q=wrong")) == [], "a search finds what the page does not say"


def test_a_withheld_event_leaves_nothing():
    timeline = make.timeline()
    event = make.published_event("It was said", on=timeline)
    withhold(event, by=cast.paula(), expected_version=event.version, reason="For the lawyers.")
    assert headlines(page_of(timeline)) == []


def test_an_event_on_another_timeline_stays_there():
    make.published_event("Elsewhere", on=make.timeline("Other"))
    assert headlines(page_of(make.timeline("Talks"))) == []


def test_what_was_public_at_a_moment_can_be_read_again():
    timeline = make.timeline()
    before = timezone.now()
    make.published_event("Later", on=timeline)
    page = timeline_page(timeline, QueryDict(""), at=timezone.localtime(before))
    assert headlines(page) == []


def test_a_long_list_is_read_a_piece_at_a_time(talks, monkeypatch):
    monkeypatch.setattr(outlines, "LONGEST_LIST", 2)
    first = page_of(talks, "q=round")
    assert headlines(first) == ["First round", "Second round"]
    rest = page_of(talks, first.outline.next_query.removeprefix("?"))
    assert headlines(rest) == ["Third round"]
    assert (rest.outline.next_query, rest.outline.is_continued) == ("", True)


def test_an_unknown_place_to_go_on_from_is_the_beginning(talks):
    assert len(headlines(page_of(talks, "after=nobody"))) == 3


def test_one_source_is_remarked_upon():
    timeline = make.timeline()
    make.published_event("Rests on one", on=timeline)
    [item] = page_of(timeline).outline.groups[0].items
    assert item.event.has_one_source


@pytest.mark.parametrize("count", [1, 20, 2_000])
def test_the_queries_do_not_grow_with_the_events(
    django_assert_num_queries, django_assert_max_num_queries, count
):
    timeline = bulk.long_timeline(count)
    with django_assert_max_num_queries(14):
        page_of(timeline)
    # Its chart is kept until something changes.
    with django_assert_num_queries(4):
        assert len(headlines(page_of(timeline))) == min(count, outlines.LONGEST_LIST)
    with django_assert_num_queries(5):
        page_of(timeline, "q=council&from=1990&to=2020")


def test_the_axis_draws_what_was_looked_for_and_keeps_it_out_of_the_window_too(talks):
    """What is found but lies outside the window is on the way when one moves there."""
    page = page_of(talks, "q=round&from=1900&to=1901")
    assert page.outline.found == 0
    assert page.axis.drawings
    assert page_of(talks, "q=nothing-of-the-kind").axis.drawings == ()


def walk(timeline: Timeline, query: str, way: str) -> list[str]:
    """All headlines that one meets by going on that way until there is nothing more."""
    seen: list[str] = []
    page = page_of(timeline, query)
    while True:
        seen = [*seen, *headlines(page)] if way == "next_query" else [*headlines(page), *seen]
        query = getattr(page.outline, way)
        if not query:
            return seen
        page = page_of(timeline, query.removeprefix("?"))


@pytest.mark.parametrize("order", ["oldest", "newest"])
def test_the_pieces_of_a_long_list_are_the_whole_of_it_both_ways(monkeypatch, order):
    monkeypatch.setattr(outlines, "LONGEST_LIST", 7)
    timeline = bulk.long_timeline(30)
    onward = walk(timeline, f"order={order}", "next_query")
    assert len(onward) == len(set(onward)) == 30
    back = walk(timeline, f"order={order}&after={_id_of(timeline, order, 20)}", "previous_query")
    assert back == onward[: len(back)]


def _id_of(timeline: Timeline, order: str, number: int) -> str:
    page = page_of(timeline, f"order={order}")
    items = [item for group in page.outline.groups for item in group.items]
    while len(items) < number:
        page = page_of(timeline, page.outline.next_query.removeprefix("?"))
        items += [item for group in page.outline.groups for item in group.items]
    return items[number - 1].event.public_id


YEAR = timezone.localtime().year


@pytest.fixture
def years(monkeypatch) -> Timeline:
    """An event in each of the three years before this one and of the three that come."""
    monkeypatch.setattr(outlines, "NEAR_TODAY", 2)
    timeline = make.timeline()
    for number in (-3, -2, -1, 1, 2, 3):
        make.published_event(f"{number:+}", on=timeline, date=str(YEAR + number))
    return timeline


# query, what is shown with today between, whether there is more before and after it
AROUND_TODAY = [
    ("start=today", ["-2", "-1", "today", "+1", "+2"], (True, True)),
    ("start=today&order=newest", ["+2", "+1", "today", "-1", "-2"], (True, True)),
    # Nothing is ahead: what came last; and the other way round.
    (f"start=today&to={YEAR - 1}", ["-2", "-1", "today"], (True, False)),
    (f"start=today&to={YEAR - 1}&order=newest", ["today", "-1", "-2"], (False, True)),
    (f"start=today&from={YEAR + 1}", ["today", "+1", "+2"], (False, True)),
    ("start=today&q=nothing-like-it", [], (False, False)),
    ("start=tomorrow", ["-3", "-2", "-1", "+1", "+2", "+3"], (False, False)),
]


@pytest.mark.parametrize(("query", "shown", "more"), AROUND_TODAY, ids=[row[0] for row in AROUND_TODAY])
def test_a_list_that_starts_at_today_has_it_in_the_middle(years, query, shown, more):
    outline = page_of(years, query).outline
    events = [item.event for group in outline.groups for item in group.items]
    seen = [word for event in events for word in _with_today(outline, event)]
    if outline.today_words and not outline.today_before:
        seen.append("today")
    assert seen == shown
    assert (bool(outline.previous_query), bool(outline.next_query)) == more


def _with_today(outline: outlines.Outline, event: EventItem) -> list[str]:
    return ["today", event.headline] if event.public_id == outline.today_before else [event.headline]


@pytest.mark.parametrize("order", ["oldest", "newest"])
def test_from_today_everything_is_reached(years, order):
    onward = walk(years, f"start=today&order={order}", "next_query")
    back = walk(years, f"start=today&order={order}", "previous_query")
    assert len(onward) == len(back) == 5
    assert set(onward) | set(back) == {"-3", "-2", "-1", "+1", "+2", "+3"}


def test_today_is_said_by_its_date_and_of_a_past_page_its_moment(years):
    today = page_of(years, "start=today").outline.today_words
    assert today.startswith("Today, ") and today.endswith(str(YEAR))
    past = urlencode({"start": "today", "as-of": timezone.localtime().isoformat()})
    assert page_of(years, past).outline.today_words == today.removeprefix("Today, ")


def test_sources_of_a_long_timeline_are_numbered_over_what_is_shown(monkeypatch):
    monkeypatch.setattr(outlines, "LONGEST_LIST", 5)
    timeline = bulk.long_timeline(30)
    page = page_of(timeline)
    numbers = [
        citation.source.number
        for group in page.outline.groups
        for item in group.items
        for citation in item.event.citations
    ]
    assert list(dict.fromkeys(numbers)) == list(range(1, len(page.outline.sources) + 1))
    monkeypatch.setattr(outlines, "LONGEST_LIST", 30)
    whole = page_of(timeline).outline
    assert page.outline.source_count == whole.source_count == len(whole.sources) > len(page.outline.sources)


def test_a_timeline_is_shown_as_it_was_and_never_as_it_will_be():
    timeline = make.timeline()
    make.published_event("Before", on=timeline)
    between = timezone.localtime()
    make.published_event("After", on=timeline)
    make.scheduled("To come", on=timeline, moment=timezone.now() + timedelta(days=2))
    query = urlencode({"as-of": between.isoformat()})
    page = page_of(timeline, query)
    assert headlines(page) == ["Before"]
    assert page.outline.event_count == 1
    assert (
        page.asked.view.query()
        == f"?{urlencode({'as-of': between.isoformat(timespec='seconds')}, safe='/:~')}"
    )
    assert page_of(timeline, "as-of=2001").asked.as_of.problem  # nobody could read it yet
    for ahead in ("2101-01-01", (timezone.localtime() + timedelta(days=5)).isoformat().replace("+", "%2B")):
        assert "To come" not in headlines(page_of(timeline, f"as-of={ahead}"))


@pytest.mark.parametrize(
    "text", ["x", "2024-13-45T99:00", "9999-12-31T23:59:59", "0001-01-01T00:00:00+14:00", "%00"]
)
def test_a_moment_that_cannot_be_read_gets_a_sentence_or_means_nothing(text):
    make.published_event("As it is", on=(timeline := make.timeline()))
    page = page_of(timeline, f"as-of={text.replace('+', '%2B')}")
    asked = page.asked.as_of
    assert bool(asked.problem) is (asked.moment is None and bool(asked.text))
