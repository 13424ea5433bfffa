"""Calling a timeline, its lanes, its eras and its topics otherwise, as tests of its past want it."""

from datetime import UTC, datetime
from typing import Any

from tests import cast, make
from timeline.dates import EdtfDate
from timeline.editorial.arranging import Particulars, arrange_lanes, describe_timeline
from timeline.editorial.dividing import divide_into_eras
from timeline.editorial.naming import TopicNames, create_topic, merge_topics, rename_topic
from timeline.models import Timeline, Topic
from timeline.records import EraRecord, LaneRecord

THEN = "20 March 2026"
MARCH, APRIL, MAY = (datetime(2026, month, 10, 12, tzinfo=UTC) for month in (3, 4, 5))


def opened_in_march(clock: Any) -> Timeline:
    """With two events, one of them about grain; the clock stands in April."""
    timeline = make.timeline("Talks")
    create_topic("Grain", by=cast.edith())
    make.published_event("They met", on=timeline, topics=("grain",))
    make.published_event("They left", on=timeline, lane="military", date="2022-04-01")
    clock.move_to(APRIL)
    return timeline


def described(title: str = "Talks", **told: str) -> None:
    timeline = Timeline.objects.get(slug="talks")
    wanted = Particulars(title, told.get("standfirst", "How it went."), told.get("language", "en"))
    describe_timeline(timeline, wanted, by=cast.edith(), expected_version=timeline.version)


def arranged(*names: str, order: tuple[int, ...] = (0, 1, 2)) -> None:
    timeline = Timeline.objects.get(slug="talks")
    slugs, colours = ("diplomacy", "military", "background"), ("lane-7", "lane-2", "lane-3")
    lanes = [LaneRecord(names[at], colours[at], slugs[at]) for at in order]
    arrange_lanes(timeline, lanes, by=cast.edith(), expected_version=timeline.version, reason="Better.")


def renamed(slug: str, name: str) -> None:
    topic = Topic.objects.get(slug=slug)
    rename_topic(topic, TopicNames(name), by=cast.edith(), seen=TopicNames.of(topic), reason="Better.")


def merged(lost: str, kept: str) -> None:
    two = Topic.objects.get(slug=lost), Topic.objects.get(slug=kept)
    merge_topics(*two, by=cast.edith(), seen=(TopicNames.of(two[0]), TopicNames.of(two[1])), reason="One.")


def as_of(moment: str = THEN, **asked: str) -> str:
    return f"/timelines/talks/?as-of={moment}" + "".join(f"&{name}={said}" for name, said in asked.items())


def divided(name: str) -> None:
    timeline = Timeline.objects.get(slug="talks")
    era = EraRecord(name, EdtfDate.parse("2022-01/2022-12"), "lane-1")
    divide_into_eras(
        timeline, [era], by=cast.edith(), expected_version=timeline.version, reason="To be seen."
    )
