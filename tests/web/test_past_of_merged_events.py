"""Events that were merged, in the past and in what is told of them: nothing withheld comes back by the other one."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine

from tests import cast, make
from tests.editorial.test_undoing_merges import again, merged, undone
from tests.rendering.test_event_page import corrected
from tests.web.public_pages import event_address, read, read_words
from timeline.editorial.correcting import retract
from timeline.editorial.withholding import reinstate, withhold
from timeline.models import Event, Timeline

pytestmark = pytest.mark.django_db
CANARY = "CANARY"
START = datetime(2026, 1, 10, 12, tzinfo=UTC)
THEN = "2026-01-10T18:00:00Z"


@pytest.fixture
def clock() -> Iterator[Any]:
    with time_machine.travel(START, tick=True) as traveller:
        yield traveller


@pytest.fixture
def pair(clock) -> tuple[Event, Event]:
    """Two events that say the same, each on a timeline of its own."""
    timelines = make.timeline("Talks"), make.timeline("Other")
    kept, lost = (make.published_event(f"{CANARY} on {one.slug}", on=one) for one in timelines)
    clock.shift(timedelta(days=1))
    return kept, lost


def out_of_sight(event: Event) -> Event:
    event = again(event)
    return withhold(event, by=cast.paula(), expected_version=event.version, reason="A court order.")


def past_of(slug: str) -> list[str]:
    frame = make.embed(Timeline.objects.get(slug=slug), pinned_at=START + timedelta(hours=6))
    return [
        f"/timelines/{slug}/?as-of={THEN}",
        f"/timelines/{slug}/?as-of={THEN}&view=list&q=on",
        f"/embed/{slug}/{frame.public_id}/",
        f"/embed/{slug}/{frame.public_id}/picture.svg",
    ]


def present_of(*events: Event) -> list[str]:
    return [
        *(f"/timelines/{slug}/{part}" for slug in ("talks", "other") for part in ("", "corrections/")),
        *(
            f"/timelines/{slug}/feeds/changes.{kind}"
            for slug in ("talks", "other")
            for kind in ("rss", "json")
        ),
        *(f"/timelines/{slug}/chronology.json" for slug in ("talks", "other")),
        *(f"{event_address(event)}publications/1/" for event in events),
        *map(event_address, events),
    ]


def test_what_was_merged_into_what_is_withheld_now_is_out_of_sight_with_it(client, clock, pair):
    kept, lost = pair
    corrected(again(lost), notice=f"{CANARY} notice.", headline=f"{CANARY} put right")
    clock.shift(timedelta(days=1))
    merged(kept, lost)
    past = [*past_of("talks"), *past_of("other")]
    assert all(CANARY in read(client, address) for address in past if "svg" not in address)
    clock.shift(timedelta(days=1))
    event = out_of_sight(kept)
    clock.shift(timedelta(days=1))
    for address in (*past, *present_of(kept, lost)):
        assert CANARY not in client.get(address).getvalue().decode()
    # And when it is shown again, the past stays as it is.
    reinstate(again(event), by=cast.piet(), expected_version=again(event).version, reason="It was lifted.")
    for address in past:
        assert CANARY not in read(client, address)


def test_a_chain_of_merges_is_followed_to_its_end(client, clock, pair):
    kept, lost = pair
    last = make.published_event("The last of them", on=Timeline.objects.get(slug="talks"))
    merged(kept, lost)
    merged(last, kept)
    past = [*past_of("talks"), *past_of("other")]
    clock.shift(timedelta(days=1))
    assert all(CANARY in read(client, address) for address in past if "svg" not in address)
    out_of_sight(last)
    assert not any(CANARY in read(client, address) for address in past)


def test_what_was_withheld_before_the_merge_hides_nothing_of_the_other(client, clock, pair):
    kept, lost = pair
    event = again(out_of_sight(kept))
    reinstate(event, by=cast.piet(), expected_version=event.version, reason="It was lifted.")
    clock.shift(timedelta(days=1))
    merged(kept, lost)
    clock.shift(timedelta(days=1))
    assert CANARY in read(client, past_of("other")[0]) and CANARY not in read(client, past_of("talks")[0])


def test_nor_does_a_merge_that_was_undone(client, clock, pair):
    kept, lost = pair
    undone(merged(kept, lost))
    clock.shift(timedelta(days=1))
    out_of_sight(kept)
    clock.shift(timedelta(days=1))
    assert CANARY in read(client, past_of("other")[0]) and CANARY not in read(client, past_of("talks")[0])


def test_of_what_was_merged_into_what_is_retracted_the_past_tells_as_it_stood(client, clock, pair):
    kept, lost = pair
    merged(kept, lost)
    event = again(kept)
    retract(event, by=cast.paula(), expected_version=event.version, reason="Its source took it back.")
    clock.shift(timedelta(days=1))
    assert CANARY in read_words(client, past_of("other")[0])
    assert "Its source took it back." in read_words(
        client, event_address(lost).replace(lost.public_id, kept.public_id)
    )
