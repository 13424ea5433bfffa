"""Choices for a frame that make sense one by one and not together: what is said of them."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests import make, shared
from timeline.models import EmbedChoices, Timeline
from timeline.rendering.embed_remarks import first_event_left_out, remarks_on

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: Any) -> Iterator[Timeline]:
    with shared.scene(django_db_blocker):
        talks = make.timeline()
        make.published_event("Ministers meet", on=talks, date="2014-03", lane="diplomacy", importance=2)
        make.published_event("Troops move", on=talks, date="2022-02-24", lane="military", importance=5)
        yield talks


@pytest.fixture
def talks(built: Timeline) -> Timeline:
    return Timeline.objects.get(pk=built.pk)


def said(talks: Timeline, **chosen) -> str:
    return " ".join(remarks_on(talks, EmbedChoices("Mine", **chosen), at=timezone.localtime()))


def beginning(talks: Timeline, **chosen) -> dict[str, object]:
    first = talks.published_entries.get(headline="Ministers meet").public_id
    return {"begins": "event", "begins_with": first, **chosen}


@pytest.mark.parametrize(
    ("chosen", "because"),
    [
        ({"start": "2015"}, "because of: From."),
        ({"start": "2008", "end": "2013"}, "because of: From, To."),
        ({"lanes": ("military",)}, "because of: Lanes."),
        ({"least_importance": 3}, "because of: How important an event must be."),
        ({"lanes": ("military",), "start": "2022"}, "because of: Lanes, From."),
    ],
    ids=str,
)
def test_what_leaves_the_first_event_out_is_named(talks, chosen, because) -> None:
    choices = EmbedChoices("Mine", **beginning(talks, **chosen))
    told = first_event_left_out(talks, choices, at=timezone.localtime())
    assert told.startswith(f"“Ministers meet” is not in the frame, {because}")
    assert "Choose another event" in told


@pytest.mark.parametrize("chosen", [{}, {"start": "2014"}, {"lanes": ("diplomacy", "military")}])
def test_of_an_event_that_is_shown_nothing_is_said(talks, chosen) -> None:
    assert said(talks, **beginning(talks, **chosen)) == ""


def test_an_event_that_was_not_public_then_or_is_not_now_is_told_as_such(talks) -> None:
    before = timezone.now() - timedelta(minutes=1)
    told = first_event_left_out(
        talks, EmbedChoices("Mine", **beginning(talks, pinned_at=before)), at=timezone.localtime()
    )
    assert "“Ministers meet” was not public yet" in told
    hidden = make.draft("Nobody has approved this", on=talks)
    assert "is not public now" in said(talks, begins="event", begins_with=hidden.public_id)
    assert "Nobody has approved" not in said(talks, begins="event", begins_with=hidden.public_id)


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        ({"start": "2050"}, "readers find an empty frame"),
        ({"shows": "axis", "order": "newest"}, "The picture alone has no list"),
        ({"shows": "axis", "begins": "today"}, "The picture alone has no list"),
        ({"greatest_height": 200}, "at a height of 200 readers see no more than a part"),
        ({"shows": "axis", "greatest_height": 200}, "at a height of 200 readers see no more than a part"),
    ],
    ids=str,
)
def test_what_changes_nothing_or_hides_much_is_said(talks, chosen, sentence) -> None:
    assert sentence in said(talks, **chosen)


@pytest.mark.parametrize(
    "chosen",
    [
        {},
        {"shows": "axis"},
        {"order": "newest", "begins": "nearest"},
        {"shows": "list", "greatest_height": 200},
        {"greatest_height": 3000},
    ],
    ids=str,
)
def test_of_what_makes_sense_nothing_is_said(talks, chosen) -> None:
    assert said(talks, **chosen) == ""


def test_a_frame_that_is_kept_as_it_stood_begins_by_its_own_day(talks) -> None:
    now = timezone.localtime() + timedelta(days=2)
    kept = EmbedChoices("Mine", begins="today", pinned_at=timezone.now() + timedelta(days=1))
    assert "the list begins as it did on" in " ".join(remarks_on(talks, kept, at=now))


def test_on_a_timeline_that_shows_nothing_yet_nothing_is_said() -> None:
    empty = make.timeline("Empty")
    assert remarks_on(empty, EmbedChoices("Mine", start="2050"), at=datetime(2026, 1, 1, tzinfo=UTC)) == ()
