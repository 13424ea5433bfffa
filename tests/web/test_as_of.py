"""A timeline as it stood at a moment: what readers saw then, less whatever they must not see any more."""

import re
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests import cast, make
from tests.rendering.test_event_page import corrected
from tests.web.public_pages import event_address, read, read_words, timeline_address
from tests.web.test_restricted_sources import CANARY as NAME
from tests.web.test_restricted_sources import drafted, let_out, named_source, restrict
from timeline.editorial.arranging import close_to_public
from timeline.editorial.composing import open_to_public
from timeline.editorial.correcting import retract
from timeline.editorial.withholding import reinstate, withhold
from timeline.models import Event, Timeline
from timeline.records import EntryRecord
from timeline.rendering.editions import chart_as_of

pytestmark = pytest.mark.django_db
CANARY = "CANARY"
FEBRUARY, MARCH, APRIL, MAY = (datetime(2026, month, 10, 12, tzinfo=UTC) for month in (2, 3, 4, 5))


@pytest.fixture(autouse=True)
def _in_kyiv(settings):
    settings.TIME_ZONE = "Europe/Kyiv"


@pytest.fixture
def clock():
    with time_machine.travel(FEBRUARY, tick=True) as traveller:
        yield traveller


@pytest.fixture
def talks(clock) -> Timeline:
    """Open since February; the clock stands in March."""
    timeline = make.timeline("Talks")
    clock.move_to(MARCH)
    return timeline


def as_of(timeline: Timeline, moment: str = "1 April 2026") -> str:
    return f"{timeline_address(timeline)}?as-of={moment}"


def asking(timeline: Timeline, moment: str = "") -> str:
    return reverse("reader:as-of", args=[timeline.slug]) + (f"?moment={moment}" if moment else "")


def test_it_shows_what_stood_then_and_says_so(client, clock, talks):
    event = make.published_event("As it was", on=talks)
    clock.move_to(APRIL)
    corrected(event, headline="As it is")
    make.published_event("Came later", on=talks)
    then, now = read_words(client, as_of(talks)), read_words(client, timeline_address(talks))
    assert "As it was" in then and "As it is" not in then and "Came later" not in then
    assert "as it stood on 1 April 2026" in then
    assert "As it is" in now and "as it stood on" not in now


def test_a_day_means_its_end_and_a_time_the_newsroom_s_own(client, clock, talks):
    clock.move_to(datetime(2026, 3, 12, 10, 30, tzinfo=UTC))  # 12:30 in Kyiv
    make.published_event("At noon", on=talks)
    clock.move_to(APRIL)
    assert "At noon" in read(client, as_of(talks, "12 March 2026"))
    assert "At noon" in read(client, as_of(talks, "12 March 2026, 12:31"))
    assert "At noon" not in read(client, as_of(talks, "12 March 2026, 12:29"))
    assert "At noon" not in read(client, as_of(talks, "11 March 2026"))


def test_what_was_withheld_since_is_not_there(client, clock, talks):
    event = make.published_event(f"{CANARY} headline", on=talks, place=f"{CANARY} place", summary=CANARY)
    make.published_event("Another", on=talks)
    clock.move_to(APRIL)
    withhold(event, by=cast.paula(), expected_version=event.version, reason="A court order.")
    clock.move_to(MAY)
    for address in (as_of(talks), f"{as_of(talks)}&view=list", "/embed/talks/?as-of=2026-04-01"):
        page = read(client, address)
        assert CANARY not in page and event.public_id not in page
    assert "1 event" in read_words(client, as_of(talks))


def test_nor_when_it_is_public_again(client, clock, talks):
    event = corrected(make.published_event(f"{CANARY} headline", on=talks), headline="Said better")
    clock.move_to(APRIL)
    event = withhold(event, by=cast.paula(), expected_version=event.version, reason="A court order.")
    reinstate(event, by=cast.piet(), expected_version=event.version, reason="It was lifted.")
    clock.move_to(MAY)
    assert "Said better" in read(client, timeline_address(talks))
    assert "Said better" not in read(client, as_of(talks, "20 March 2026"))


def test_who_must_not_be_named_now_is_not_named_then(client, clock, talks):
    source = named_source()
    let_out(drafted(source, talks))
    assert NAME in read(client, timeline_address(talks))
    clock.move_to(APRIL)
    restrict(source)
    clock.move_to(MAY)
    assert NAME.lower() not in read(client, as_of(talks)).lower()
    assert "0 of 1 event" in read_words(client, f"{as_of(talks)}&q={NAME}")


def test_a_picture_that_was_taken_away_is_not_there(client, clock, talks):
    name, _width = make.illustrated(make.published_event, "With a picture", on=talks)
    clock.move_to(APRIL)
    assert name in read(client, as_of(talks, "20 March 2026"))
    corrected(Event.objects.get(), image=None)
    clock.move_to(MAY)
    assert name not in read(client, as_of(talks, "20 March 2026"))


def test_what_was_told_while_it_was_closed_is_not_told_afterwards(client, clock):
    closed = make.timeline("Talks", public=False)
    clock.move_to(MARCH)
    event = make.published_event(f"{CANARY} headline", on=closed)
    clock.move_to(APRIL)
    corrected(event, headline="Fit to print")
    open_to_public(closed, by=cast.paula())
    clock.move_to(MAY)
    page = read(client, as_of(closed, "20 March 2026"), 400)
    assert "was not open to the public then" in page and CANARY not in page
    told = re.search(r"It has been since ([^.]+)\.", page)
    assert told and "Fit to print" in read(client, as_of(closed, told[1])), "it can be typed as it is told"
    assert "2026-03" not in read(client, asking(closed))
    read(client, f"{event_address(event)}publications/1/", 404)
    feeds = [f"{timeline_address(closed)}feeds/changes.{kind}" for kind in ("rss", "atom", "json")]
    for address in (as_of(closed, "1 May 2026"), event_address(event), *feeds):
        page = read(client, address)
        assert "Fit to print" in page and CANARY not in page


def test_what_stood_before_and_after_it_was_closed_for_a_while_is_told(client, clock, talks):
    event = make.published_event("As it was", on=talks)
    close_to_public(talks, by=cast.paula(), reason="For the lawyers.")
    clock.move_to(APRIL)
    open_to_public(Timeline.objects.get(), by=cast.paula())
    corrected(event, headline="As it is")
    assert "As it was" in read(client, event_address(event))
    assert "As it was" in read(client, f"{event_address(event)}publications/1/")
    assert "As it was" in read(client, f"{timeline_address(talks)}feeds/changes.json")


def test_a_time_in_between_in_which_it_was_closed_is_left_out_too(client, clock, talks):
    close_to_public(talks, by=cast.paula(), reason="To be reworked.")
    clock.move_to(APRIL)
    open_to_public(Timeline.objects.get(), by=cast.paula())
    clock.move_to(MAY)
    page = read(client, as_of(talks, "20 March 2026"), 400)
    assert "was not open to the public then" in page and "It has been since" not in page
    read(client, as_of(talks, "1 March 2026"))


@pytest.mark.parametrize(
    "moment", ["2027", "1 April 2026", "2026-03-10T23:00:00%2B02:00", "10 March 2026, 23:00"]
)
def test_what_lies_ahead_is_refused(client, clock, talks, moment):
    make.scheduled(f"{CANARY} headline", moment=datetime(2026, 3, 20, tzinfo=UTC), on=talks)
    for address in (as_of(talks, moment), asking(talks, moment)):
        page = read(client, address, 400)
        assert "That moment has not come yet." in page and CANARY not in page


def test_today_is_now(client, clock, talks):
    """And so an address that was mailed this morning does not hide what was published since."""
    make.published_event("Just now", on=talks)
    assert "Just now" in read(client, as_of(talks, "10 March 2026"))
    assert client.get(asking(talks, "10 March 2026"))["Location"] == timeline_address(talks)


@pytest.mark.parametrize(
    ("moment", "sentence"),
    [
        ("29 March 2026, 03:30", "There was no 03:30 on that day"),
        ("gibberish", ""),
        ("1 March 2022, 25:00", ""),
        ("01/02/2026", "two ways"),
        ("-5000", "Nothing was published then."),
        ("%00", ""),
        ("9999-12-31T23:59:59%2B00:00", ""),
    ],
)
def test_what_cannot_be_read_gets_a_sentence(client, clock, talks, moment, sentence):
    clock.move_to(APRIL)
    for address in (as_of(talks, moment), asking(talks, moment)):
        response = client.get(address)
        assert response.status_code in (200, 400)
        assert sentence in response.content.decode()
        assert (response.status_code == 400) == (moment != "%00")


def test_a_time_that_comes_twice_is_asked_about(client, clock, talks):
    clock.move_to(datetime(2026, 11, 1, tzinfo=UTC))
    page = read(client, asking(talks, "25 October 2026, 03:30"), 400)
    assert "twice on that day" in page
    offered = re.findall(r'href="\?moment=([^"]+)"', page)
    answers = [client.get(asking(talks, value)) for value in offered]
    assert [answer.status_code for answer in answers] == [302, 302]
    assert [answer["Location"].rpartition("=")[2] for answer in answers] == [
        "2026-10-25T03%3A30%3A00%2B03%3A00",
        "2026-10-25T03%3A30%3A00%2B02%3A00",
    ]


def test_the_page_that_asks_leads_to_the_moment(client, clock, talks):
    make.published_event("As it was", on=talks)
    clock.move_to(APRIL)
    page = read(client, asking(talks))
    last, opened = re.findall(r'\?as-of=([^"]+)"', page)
    assert "As it was" in read(client, as_of(talks, last))
    assert "As it was" not in read(client, as_of(talks, opened))
    answer = client.get(asking(talks, "20 March 2026, 14:30"))
    assert answer.status_code == 302
    assert "as it stood on 20 March 2026, 14:30" in read_words(client, answer["Location"])


def test_it_is_not_for_search_engines_and_names_the_present_page(client, clock, talks):
    make.published_event("As it was", on=talks)
    clock.move_to(APRIL)
    page, now = read(client, as_of(talks)), read(client, timeline_address(talks))
    assert '<meta name="robots" content="noindex">' in page and "noindex" not in now
    assert re.search(r'<link rel="canonical" href="[^"?]*/timelines/talks/">', page)
    assert "application/ld+json" not in page
    assert f'href="{timeline_address(talks)}"' in page


def test_a_retracted_event_stands_as_it_stood(client, clock, talks):
    event = make.published_event("It never happened", on=talks)
    clock.move_to(APRIL)
    retract(event, by=cast.paula(), expected_version=event.version, reason="The source withdrew it.")
    clock.move_to(MAY)
    then = read_words(client, as_of(talks))
    assert "It never happened" in then and "The source withdrew it." not in then
    assert "retracted since" in then


def test_it_takes_as_many_queries_for_many_events(clock, talks):
    def asked(moment: str) -> int:
        with CaptureQueriesContext(connection) as queries:
            read(Client(), as_of(talks, moment))
        return len(queries)

    for day in range(11, 15):
        clock.move_to(datetime(2026, 3, day, tzinfo=UTC))
        make.published_event(f"Before {day}", on=talks, place=f"Place {day}")
    clock.move_to(APRIL)
    asked("11 March 2026, 12:00")  # what the edition is, is asked once
    assert asked("12 March 2026, 12:00") == asked("20 March 2026")


def test_a_closed_timeline_has_no_past(client, clock):
    closed = make.timeline("Talks", public=False)
    read(client, as_of(closed), 404)
    read(client, asking(closed), 404)


def test_moving_an_event_between_timelines_shows_each_as_it_was(client, clock, talks):
    other = make.timeline("Other")
    event = make.published_event("Moved", on=talks)
    clock.move_to(APRIL)
    corrected(event, notice="", entries=(EntryRecord(other.slug, "diplomacy", 3),))
    clock.move_to(MAY)
    assert "Moved" in read(client, as_of(talks)) and "Moved" not in read(client, timeline_address(talks))


def test_nor_on_a_machine_that_hears_of_it_late(client, clock, talks, settings, tmp_path):
    """Without stamps a minute is the longest that it may stay."""
    settings.EDITIONS_DIR = tmp_path / "file"
    settings.EDITIONS_DIR.write_text("in the way")
    event = make.published_event(f"{CANARY} headline", on=talks)
    clock.move_to(APRIL)
    assert CANARY in read(client, as_of(talks, "20 March 2026"))
    withhold(event, by=cast.paula(), expected_version=event.version, reason="A court order.")
    clock.shift(61)
    assert CANARY not in read(client, as_of(talks, "20 March 2026"))


def test_moments_between_two_changes_cost_one_chart(client, clock, talks):
    make.published_event("As it was", on=talks)
    clock.move_to(APRIL)
    chart = chart_as_of(talks, MARCH + timedelta(days=1), now=APRIL)
    assert chart_as_of(talks, MARCH + timedelta(days=9), now=APRIL) is chart
    assert len(chart) == 1 and len(chart_as_of(talks, MARCH - timedelta(days=1), now=APRIL)) == 0


def test_today_is_the_newsroom_s_whatever_offset_an_address_says(client, clock, talks):
    for headline, date in (("On the last of March", "2026-03-31"), ("On the first of April", "2026-04-01")):
        make.published_event(headline, on=talks, date=date)
    clock.move_to(MAY)
    # In Kyiv it was half past one in the afternoon of 31 March.
    page = read(client, as_of(talks, "2026-04-01T00:30:00%2B14:00") + "&start=today&view=list")
    assert "On the last of March" in page
