"""What a frame shows when that which was chosen for it is not there, and from where on when an address says so."""

import re
from datetime import UTC, datetime, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from tests import bulk, cast, make
from tests.editorial.test_merging import merged
from tests.embed.test_chosen import headlines, page, three
from tests.web.pages import text_of
from timeline.dates.calendar import SECONDS_PER_DAY, civil_from_days
from timeline.editorial.arranging import close_lane
from timeline.editorial.embedding import switch_embed
from timeline.editorial.naming import create_topic
from timeline.models import Timeline
from timeline.rendering import embed_page
from timeline.rendering.chart_reading import ORDER
from timeline.rendering.public_answers import forget_answers

pytestmark = pytest.mark.django_db


@pytest.fixture
def talks() -> Timeline:
    return make.timeline()


def asked(**query: str):
    return Client().get("/embed/talks/", query)


def test_a_topic_that_nothing_public_has_leaves_nothing(talks) -> None:
    topic = create_topic("Qx operation", by=cast.edith())
    three(talks)
    make.draft("Being prepared", on=talks, topics=(topic.slug,))
    embed = make.embed(talks, topics=(topic.slug,))
    assert headlines(embed) == []
    answer = page(embed)
    assert "No event of this timeline is in the part that is asked for." in text_of(answer)
    assert topic.slug not in answer.content.decode(), "it is the desk's own as yet"


def test_a_lane_that_is_closed_is_no_reason_to_show_all_of_them(talks) -> None:
    three(talks)
    embed = make.embed(talks, lanes=("military",))
    lane = talks.lanes.get(slug="military")
    close_lane(lane, by=cast.edith(), expected_version=talks.version, reason="Nothing stands in it.")
    assert headlines(embed) == []
    # Nor after whatever else is changed about the frame.
    switch_embed(switch_embed(embed, False, by=cast.edith()), True, by=cast.edith())
    assert headlines(embed) == []


def test_pinned_to_a_moment_it_shows_what_was_out_at_that_very_moment() -> None:
    with time_machine.travel(datetime(2026, 3, 10, 12, tzinfo=UTC), tick=False) as clock:
        talks = make.timeline()
        make.published_event("Just now", on=talks)
        embed = make.embed(talks, pinned_at=timezone.now())
        clock.shift(1)
        make.published_event("Right after", on=talks, date="2023")
        assert headlines(embed) == ["Just now"]


# when it is looked at, by the newsroom's clock, and what is in sight first: what comes next, what is nearest
DAYS = [
    ((2022, 2, 1, 12), "First", "First"),
    ((2022, 3, 1, 23), "First", "First"),  # a day is not over before its night
    ((2022, 3, 2, 0), "Eleventh", "First"),
    ((2022, 3, 6, 12), "Eleventh", "Eleventh"),  # five days from either: on with what comes
    ((2022, 3, 5, 23), "Eleventh", "First"),
    ((2022, 3, 17, 12), "Next year", "In the middle of March"),  # which lasts
    ((2022, 3, 20, 23), "Next year", "In the middle of March"),
    ((2022, 12, 31, 23), "Next year", "Next year"),
    ((2026, 1, 1, 12), "Next year", "Next year"),  # the last there is
]


def test_it_begins_at_what_comes_next_or_at_what_is_nearest_to_the_newsrooms_day(settings) -> None:
    settings.TIME_ZONE = "Europe/Kyiv"
    kyiv = ZoneInfo("Europe/Kyiv")
    with timezone.override(kyiv), time_machine.travel(datetime(2022, 1, 1, tzinfo=kyiv), tick=False) as clock:
        talks = make.timeline()
        dates = ("2022-03-01", "2022-03-11", "2022-03-15/2022-03-20", "2023")
        for headline, date in zip(
            ("First", "Eleventh", "In the middle of March", "Next year"), dates, strict=True
        ):
            make.published_event(headline, on=talks, date=date, occurrence="planned")
        embeds = [make.embed(talks, begins, begins=begins) for begins in ("today", "nearest")]
        for moment, *first in DAYS:
            clock.move_to(datetime(*moment, tzinfo=kyiv))
            forget_answers()
            assert [headlines(embed)[0] for embed in embeds] == first, moment


def test_pinned_it_begins_at_what_came_next_then() -> None:
    with time_machine.travel(datetime(2022, 3, 5, 12, tzinfo=UTC), tick=False) as clock:
        talks = make.timeline()
        for date in ("2022-03-01", "2022-03-10", "2022-03-20"):
            make.published_event(date, on=talks, date=date, occurrence="planned")
        pinned, living = (
            make.embed(talks, name, begins="today", pinned_at=at)
            for name, at in (("Then", timezone.now()), ("Now", None))
        )
        clock.shift(timedelta(days=7))
        forget_answers()
        assert (headlines(pinned)[0], headlines(living)[0]) == ("2022-03-10", "2022-03-20")


def test_a_list_too_long_for_a_frame_begins_with_an_event_too_and_is_read_from_there(
    talks, monkeypatch
) -> None:
    monkeypatch.setattr(embed_page, "MOST_IN_FRAME", 20)
    bulk.publish_many(talks, 60)
    entries = list(talks.published_entries.order_by(*ORDER).select_related("published_event"))
    ids = [entry.public_id for entry in entries]
    year = civil_from_days(entries[-1].published_event.to_date().earliest // SECONDS_PER_DAY)[0]
    before_the_last = str(year - 1)

    def shown(**query: str) -> list[str]:
        return re.findall(r'id="e-(\w+)"', asked(**query).content.decode())

    assert shown(event=ids[0]) == ids[:20]
    assert shown(event=ids[30]) == shown(event=ids[30], before=ids[5]) == ids[30:50]
    assert shown(event=ids[30], order="newest") == ids[30:10:-1]
    assert shown(event=ids[-1], to=before_the_last) == ids[:20], "it is not in that part"


def test_a_frame_holds_all_its_events_though_a_page_shows_them_by_the_piece(talks) -> None:
    bulk.publish_many(talks, 60)
    ids = [entry.public_id for entry in talks.published_entries.order_by(*ORDER)]
    html = asked().content.decode()
    assert re.findall(r'id="e-(\w+)"', html) == ids
    assert "The whole timeline, to search and zoom" in html
    # What stands before the one that it begins with is folded, and there.
    html = asked(event=ids[30]).content.decode()
    assert re.findall(r'id="e-(\w+)"', html) == ids
    assert "30 earlier events" in html


def test_it_begins_with_the_event_that_its_address_names(talks) -> None:
    _crimea, minsk, _geneva = three(talks)
    words = text_of(asked(event=minsk.public_id))
    assert "One earlier event" in words
    assert "earlier event" not in text_of(asked())


def test_an_event_that_was_merged_is_where_it_is_now(talks) -> None:
    make.published_event("Crimea", on=talks, date="2014-03-18")
    kept, lost = (make.published_event(f"{which} telling", on=talks) for which in ("One", "Other"))
    embed = make.embed(talks, begins="event", begins_with=lost.public_id)
    merged(kept, lost)
    assert headlines(embed) == ["One telling"]
    assert "One earlier event" in text_of(asked(event=lost.public_id))


def test_one_that_is_not_public_is_told_like_one_that_never_was(talks) -> None:
    three(talks)
    draft = make.draft("Being prepared", on=talks)
    hidden, unknown = (
        asked(event=public_id).content.replace(public_id.encode(), b"")
        for public_id in (draft.public_id, "abcdefghij")
    )
    assert hidden == unknown


def test_nothing_that_stands_in_an_address_is_a_fault(talks) -> None:
    crimea, minsk, geneva = three(talks)
    cases = product(
        (minsk.public_id, "é" * 30, "\0", "x" * 200),
        ({}, {"q": "Minsk"}, {"q": "Crimea"}, {"from": "2022"}, {"as-of": timezone.now().isoformat()}),
        (
            {},
            {"after": crimea.public_id},
            {"before": geneva.public_id, "order": "newest"},
            {"start": "today"},
        ),
    )
    for event, what, where in cases:
        assert asked(event=event, **what, **where).status_code == 200, (event, what, where)
