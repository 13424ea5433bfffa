"""Which notices readers are told: those of what they could have read, and no others."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine

from tests import cast, make
from tests.rendering.test_event_page import corrected
from tests.web.public_pages import event_address, read, timeline_address
from timeline.editorial.arranging import close_to_public
from timeline.editorial.composing import open_to_public
from timeline.editorial.correcting import retract
from timeline.editorial.withholding import reinstate, withhold
from timeline.models import Event, Timeline
from timeline.records import EntryRecord

pytestmark = pytest.mark.django_db
NOTICE = "The day was wrong."


@pytest.fixture
def clock() -> Iterator[Any]:
    with time_machine.travel(datetime(2026, 1, 10, 12, tzinfo=UTC), tick=True) as traveller:
        yield traveller


def opened(slug: str = "talks") -> None:
    open_to_public(Timeline.objects.get(slug=slug), by=cast.paula())


def closed(slug: str = "talks") -> None:
    close_to_public(Timeline.objects.get(slug=slug), by=cast.paula(), reason="To be reworked.")


def changed() -> None:
    corrected(Event.objects.get(headline="As it was"), headline="As it is")


def withheld_and_back() -> None:
    event = Event.objects.get()
    event = withhold(event, by=cast.paula(), expected_version=event.version, reason="A court order.")
    reinstate(event, by=cast.piet(), expected_version=event.version, reason="It was lifted.")


def published() -> None:
    make.published_event("As it was", on=Timeline.objects.get(slug="talks"))


def published_elsewhere_too() -> None:
    """On a timeline that is open the whole time."""
    other = make.timeline("Other")
    entries = tuple(EntryRecord(slug, "diplomacy", 3) for slug in ("talks", other.slug))
    make.published_event("As it was", on=Timeline.objects.get(slug="talks"), entries=entries)


def everywhere(event: Event) -> list[str]:
    talks = timeline_address(Timeline.objects.get(slug="talks"))
    return [
        *(talks, f"{talks}?view=list", event_address(event), f"{talks}corrections/", "/embed/talks/"),
        *(f"{talks}corrections/feed/", f"{talks}feeds/changes.atom", f"{talks}chronology.json"),
        *(f"{talks}print/", f"{talks}chronology.txt"),
    ]


@pytest.mark.parametrize(
    ("acts", "is_told"),
    [
        ((opened, published, changed), True),
        # Nobody read what was wrong.
        ((published, changed, opened), False),
        ((opened, closed, published, changed, opened), False),
        # Whoever read it before is told when it is there again.
        ((opened, published, closed, changed, opened), True),
        # It could be read elsewhere all the time.
        ((published_elsewhere_too, changed, opened), True),
        ((published, opened, changed), True),
        # What was said before it was withheld is told by nothing that comes after.
        ((opened, published, withheld_and_back, closed, changed, opened), True),
        ((opened, published, changed, withheld_and_back), False),
    ],
)
def test_readers_are_told_of_what_they_could_have_read(
    client, clock, acts: tuple[Callable[[], None], ...], is_told
):
    make.timeline("Talks", public=False)
    for act in acts:
        clock.shift(timedelta(days=20))
        act()
    clock.shift(timedelta(days=20))
    event = Event.objects.get()
    # Plain text breaks its lines.
    said = {
        address: " ".join(client.get(address).getvalue().decode().split()) for address in everywhere(event)
    }
    told = {address for address, page in said.items() if NOTICE in page}
    assert told == (set(everywhere(event)) if is_told else set())


def test_a_tombstone_says_why_though_nobody_saw_what_it_stands_for(client, clock):
    talks = make.timeline("Talks", public=False)
    event = make.published_event("It never happened", on=talks)
    retract(event, by=cast.paula(), expected_version=event.version, reason="The source withdrew it.")
    opened()
    for address in (event_address(event), timeline_address(talks), f"{timeline_address(talks)}corrections/"):
        assert "The source withdrew it." in read(client, address)


@pytest.mark.parametrize(
    ("acts", "words"),
    [
        ((published, changed, opened), "Published: As it is"),
        ((published, opened, changed), "Correction: As it is"),
        ((opened, published, closed, changed, opened), "Correction: As it is"),
        ((opened, published, withheld_and_back), "Published: As it was"),
    ],
)
def test_the_feed_tells_as_new_what_readers_had_not_met(client, clock, acts, words):
    make.timeline("Talks", public=False)
    for act in acts:
        clock.shift(timedelta(days=20))
        act()
    feed = client.get("/timelines/talks/feeds/changes.json").json()
    assert feed["items"][0]["title"] == words
