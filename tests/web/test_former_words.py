"""What a timeline, its lanes and its topics were called: shown as then, by every way of showing the past."""

import random
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests import cast, make
from tests.rendering.test_event_page import corrected
from tests.web.called_otherwise import (
    APRIL,
    MARCH,
    MAY,
    THEN,
    arranged,
    as_of,
    described,
    divided,
    merged,
    opened_in_march,
    renamed,
)
from tests.web.pages import client_of
from tests.web.public_pages import read, read_words, timeline_address
from timeline.editorial.arranging import (
    close_lane,
    close_to_public,
)
from timeline.editorial.composing import open_to_public
from timeline.editorial.naming import create_topic
from timeline.editorial.remembering import withhold_former_names
from timeline.models import FormerTopic, FormerWords, Timeline, Topic

pytestmark = pytest.mark.django_db
CANARY = "CANARY"


@pytest.fixture
def clock() -> Iterator[Any]:
    with time_machine.travel(MARCH, tick=True) as traveller:
        yield traveller


@pytest.fixture
def talks(clock) -> Timeline:
    return opened_in_march(clock)


def heading(page: str) -> str:
    found = re.search(r"<h1[^>]*>(.*?)</h1>", page, re.S)
    return unescape(found[1].strip()) if found else ""


def test_title_and_introduction_are_those_of_then(client, clock, talks):
    described("Peace talks", standfirst="All of it.")
    clock.move_to(MAY)
    then, now = read(client, as_of()), read(client, timeline_address(talks))
    # The code for articles shows the timeline as it is on the day on which it is read.
    then = re.sub(r"<textarea.*?</textarea>", "", then, flags=re.S)
    assert heading(then) == "Talks" and "<title>Talks –" in then and "How the talks came about." in then
    assert "Peace talks" not in then and "All of it." not in then
    assert heading(now) == "Peace talks" and "How the talks came about." not in now


def test_lanes_are_called_coloured_and_ordered_as_then(client, clock, talks):
    before = read(client, timeline_address(talks))
    arranged("Parleys", "Armies", "Reasons", order=(2, 1, 0))
    clock.move_to(MAY)
    then, now = read(client, as_of()), read(client, timeline_address(talks))
    assert lanes_of(then) == lanes_of(before) == [("lane-1", "Diplomacy"), ("lane-2", "Military")]
    assert lanes_of(now) == [("lane-2", "Armies"), ("lane-7", "Parleys")]
    assert "Parleys" not in then and "lane-7" not in then


def lanes_of(page: str) -> list[tuple[str, str]]:
    """Of the choices of the filter, with their colours."""
    return re.findall(r'filters__choice (lane-\d+)"[^>]*>(\w+)', page)


def test_a_lane_that_was_closed_since_is_there(client, clock, talks):
    lane = talks.lanes.get(slug="background")
    close_lane(lane, by=cast.edith(), expected_version=talks.version)
    assert not talks.lanes.filter(slug="background").exists()
    clock.move_to(MAY)
    assert "Background" in read(client, as_of()) and "Background" not in read(client, "/timelines/talks/")


def test_topics_are_called_as_then_and_stand_apart_before_they_were_merged(client, clock, talks):
    create_topic("Wheat", by=cast.edith())
    make.published_event("It was sown", on=talks, topics=("wheat",), date="2022-05-01")
    clock.move_to(APRIL + timedelta(days=1))
    merged("grain", "wheat")
    clock.move_to(APRIL + timedelta(days=2))
    renamed("wheat", "Cereals")
    clock.move_to(MAY)
    then = read_words(client, as_of("2026-04-10T23:00:00Z"))
    between = read_words(client, as_of("2026-04-12T00:00:00Z"))
    now = read_words(client, "/timelines/talks/")
    assert "Grain" in then and "Wheat" in then and "Cereals" not in then
    assert "Grain" not in between and "Wheat" in between and "Cereals" not in between
    assert "Grain" not in now and "Wheat" not in now and "Cereals" in now
    asked = read_words(client, as_of("2026-04-10T23:00:00Z", topic="grain"))
    assert "They met" in asked and "It was sown" not in asked


def test_what_was_merged_twice_goes_by_the_name_that_it_had_between(client, clock, talks):
    for name in ("Wheat", "Cereals"):
        create_topic(name, by=cast.edith())
    merged("grain", "wheat")
    clock.move_to(APRIL + timedelta(days=1))
    merged("wheat", "cereals")
    clock.move_to(MAY)
    between = read_words(client, as_of("2026-04-11T00:00:00Z"))
    assert "Wheat" in between and "Cereals" not in between
    withhold_former_names(
        Topic.objects.get(slug="cereals"),
        list(FormerTopic.objects.values_list("pk", flat=True)),
        by=cast.paula(),
        reason="By order.",
    )
    between = read_words(client, as_of("2026-04-11T00:00:00Z"))
    assert "Cereals" in between and not {"Wheat", "Grain"} & set(between.split())


def test_it_is_told_in_the_language_of_then(client, clock, talks):
    described("Розмови", language="uk")
    clock.move_to(MAY)
    then, now = read(client, as_of()), read(client, "/timelines/talks/")
    assert '<html lang="en' in then and "6 March" in then and "березня" not in then
    assert '<html lang="uk' in now and "березня" in now
    assert "How it stands now" in then


@pytest.fixture
def pinned(clock, talks) -> str:
    """The address of a frame that keeps showing what stood in March; the clock stands in May."""
    embed = make.embed(talks, pinned_at=datetime(2026, 3, 20, tzinfo=UTC))
    described(f"{CANARY} now", standfirst=f"{CANARY} standfirst")
    arranged(f"{CANARY} a", f"{CANARY} b", f"{CANARY} c")
    renamed("grain", f"{CANARY} topic")
    clock.move_to(MAY)
    return f"/embed/talks/{embed.public_id}/"


def test_a_pinned_frame_and_all_that_is_told_of_it_say_what_it_said_then(client, pinned):
    """Names that came since stand for canaries: they are in no byte of what shows the past."""
    frame = read(client, pinned)
    assert heading(frame).endswith("Talks</a>") and CANARY not in frame
    asked = f"http://127.0.0.1:8000{pinned}"
    told = read(client, f"/oembed?url={asked}")
    assert "Talks" in told and CANARY not in told
    assert CANARY not in read(client, f"{pinned}picture.svg")
    assert CANARY in read(client, "/embed/talks/") and CANARY in read(client, "/timelines/talks/")
    # Of the frame with nothing chosen whose address asks for then, too.
    told = read(client, "/oembed?url=http://127.0.0.1:8000/embed/talks/%3Fas-of=2026-03-20")
    assert '"title": "Talks"' in told


def test_its_codes_for_articles_too(pinned):
    page = client_of(cast.edith()).get(pinned.replace("/embed/talks/", "/desk/timelines/talks/embeds/"))
    article = re.search(r"&lt;article.*?&lt;/article&gt;", page.content.decode(), re.S)
    assert article and "Talks" in article[0] and CANARY not in article[0]


def test_what_it_was_called_behind_closed_doors_is_told_nowhere(client, clock, talks):
    close_to_public(talks, by=cast.paula(), reason="To be reworked.")
    described(CANARY, standfirst=CANARY)
    arranged(CANARY, f"{CANARY} two", "Background")
    clock.move_to(APRIL + timedelta(days=2))
    embed = make.embed(Timeline.objects.get(), pinned_at=APRIL + timedelta(days=1))
    described("Fit to print")
    arranged("Diplomacy", "Military", "Background")
    open_to_public(Timeline.objects.get(), by=cast.paula())
    clock.move_to(MAY)
    frame = f"/embed/talks/{embed.public_id}/"
    for address, status in (
        (as_of("2026-04-11"), 400),
        (as_of("2026-04-11", view="list"), 400),
        (as_of("2026-05-01"), 200),
        (as_of(THEN), 200),
        (reverse("reader:as-of", args=["talks"]), 200),
        (frame, 200),
        (f"/oembed?url=http://127.0.0.1:8000{frame}", 200),
    ):
        assert CANARY not in read(client, address, status)


def test_what_is_not_known_of_then_is_called_as_now_and_the_page_says_so(client, clock, talks):
    """As the migration leaves it, of names that were changed before any were kept."""
    FormerWords.objects.create(timeline=talks, until=APRIL)
    clock.move_to(MAY)
    assert "Some names and words are those of today." in read(client, as_of())
    assert heading(read(client, as_of())) == "Talks"
    assert "Some names and words are those of today." not in read(client, as_of("2026-04-20"))


CHANGES: dict[str, Callable[[random.Random], None]] = {
    "title": lambda chance: described(f"Title {chance.random()}"),
    "standfirst": lambda chance: described(standfirst=f"Standfirst {chance.random()}"),
    "lanes": lambda chance: arranged(
        *(f"Lane {letter}{chance.randrange(9)}" for letter in "abc"), order=tuple(chance.sample(range(3), 3))
    ),
    "eras": lambda chance: divided(f"Era {chance.random()}"),
    "topic": lambda chance: renamed("wheat", f"Wheat {chance.random()}"),
    "event": lambda chance: (
        make.published_event(
            f"Event {chance.random()}", topics=(chance.choice(("grain", "wheat")),), date="2022-05-01"
        )
        and None
    ),
    "correction": lambda chance: (
        corrected(
            Timeline.objects.get().published_entries.first().published_event.event,
            headline=f"Corrected {chance.random()}",
        )
        and None
    ),
    "merge": lambda chance: (
        merged("grain", "wheat") if Topic.objects.get(slug="grain").merged_into is None else None
    ),
}


def as_it_reads(page: str) -> list[str]:
    """Title, standfirst, picture, choices, list and sources, without the addresses and what says which moment it is."""
    head = re.search(r"<h1.*?</h1>", page, re.S)
    standfirst = re.search(r'<p class="timeline-head__standfirst.*?</p>', page, re.S)
    view = page[page.index('id="view"') :]
    parts = [found[0] for found in (head, standfirst) if found] + [view[: view.index("</main>")]]
    said = re.sub(r"<[^>]*>", "\n", "\n".join(parts))
    return [words for line in said.splitlines() if (words := unescape(line).strip())]


@pytest.mark.parametrize("seed", range(3))
def test_after_any_series_of_changes_each_moment_reads_as_it_did_then(client, clock, talks, seed):
    chance = random.Random(seed)
    create_topic("Wheat", by=cast.edith())
    seen: list[tuple[datetime, list[str]]] = []
    kinds = chance.sample(list(CHANGES), len(CHANGES)) + chance.choices(list(CHANGES), k=3)
    for number, kind in enumerate(kinds):
        at = APRIL + timedelta(days=number)
        clock.move_to(at)
        CHANGES[kind](chance)
        clock.move_to(at + timedelta(hours=1))
        seen.append((at + timedelta(hours=1), as_it_reads(read(Client(), "/timelines/talks/"))))
    clock.move_to(MAY + timedelta(days=30))
    for moment, then in seen:
        page = read(Client(), as_of(moment.isoformat().replace("+", "%2B")))
        assert as_it_reads(page) == then


def test_it_takes_as_many_queries_however_often_it_was_called_otherwise(clock, talks):
    def asked(moment: str) -> int:
        with CaptureQueriesContext(connection) as queries:
            read(Client(), as_of(moment))
        return len(queries)

    for number in range(4):
        clock.move_to(APRIL + timedelta(days=number))
        described(f"Talks {number}")
        renamed("grain", f"Grain {number}")
    clock.move_to(MAY)
    asked("2026-03-20")  # what the edition is, is asked once
    assert asked("2026-04-11") == asked("2026-04-13")
    with CaptureQueriesContext(connection) as queries:
        read(Client(), as_of("2026-04-13"))
    assert not queries
