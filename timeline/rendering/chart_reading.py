"""Reading a chart from the database: seven queries, however many events there are."""

from datetime import datetime
from typing import cast

from django.db.models import F, Max, Min, Q
from django.db.models.functions import Coalesce

from timeline.models import (
    Era,
    Lane,
    PublishedEntry,
    PublishedSource,
    PublishedTopic,
    Timeline,
    Topic,
)
from timeline.models.published_entry import PublishedEntryQuerySet, stands_at, withheld_since
from timeline.rendering.chart import Chart, ChartRow, ChartTopic, make_chart

ORDER = ("earliest", "precision", "latest", "public_id")
THROUGH = "published_event__entries__"
COLUMNS = (
    *("pk", "public_id", "earliest", "latest", "rise", "fall", "is_date_certain", "importance", "lane_id"),
    *("standing", "occurrence", "place", "source_count"),
)


def read_chart(timeline: Timeline, *, at: datetime, is_past: bool = False) -> Chart:
    """What is public of the timeline at that moment, or was, less what has been withheld since.

    The past holds for good.
    """
    current = PublishedEntry.objects.standing_at(at).filter(timeline=timeline)
    if is_past:
        current = current.not_withheld_since()
    # Rows in the order of the fields of a ChartRow, without the cost of making each one.
    rows = cast("list[ChartRow]", list(current.order_by(*ORDER).values_list(*COLUMNS)))
    updated_at, until = _moments(timeline, current, at)
    return make_chart(
        rows,
        lanes=list(Lane.objects.filter(timeline=timeline)),
        eras=list(Era.objects.standing_at(at).filter(timeline=timeline)),
        topics=_topics(timeline, at),
        updated_at=updated_at,
        source_count=_count_sources(timeline, at, is_past=is_past),
        until=None if is_past else until,
    )


def _moments(
    timeline: Timeline, current: PublishedEntryQuerySet, at: datetime
) -> tuple[datetime | None, datetime | None]:
    """When the last change became public, and when the next will by itself."""
    ahead = PublishedEntry.objects.filter(timeline=timeline, public_from__gt=at)
    waiting = ahead.filter(Q(public_until__isnull=True) | Q(public_until__gt=F("public_from")))
    next_one = waiting.order_by().aggregate(moment=Min("public_from"))["moment"]
    return current.order_by().aggregate(moment=Max("public_from"))["moment"], next_one


def _topics(timeline: Timeline, at: datetime) -> list[ChartTopic]:
    borne: dict[int, list[int]] = {}
    # What was merged into another topic is that one; an event that bore both bears it once.
    stands = Coalesce("topic__merged_into", "topic")
    pairs = PublishedTopic.objects.filter(*_on(timeline, at)).annotate(stands=stands)
    for topic, entry in pairs.values_list("stands", f"{THROUGH}pk").distinct():
        borne.setdefault(topic, []).append(entry)
    keys = list(borne)
    named = Topic.objects.filter(Q(pk__in=keys) | Q(merged_into__in=keys)) if keys else Topic.objects.none()
    merged: dict[int, list[str]] = {}
    for topic in named:
        if topic.merged_into_id:
            merged.setdefault(topic.merged_into_id, []).append(topic.slug)
    return [
        ChartTopic(topic.slug, topic.name, topic.kind, borne[topic.pk], tuple(merged.get(topic.pk, ())))
        for topic in named
        if topic.pk in borne
    ]


def _count_sources(timeline: Timeline, at: datetime, *, is_past: bool) -> int:
    found = PublishedSource.objects.filter(*_on(timeline, at))
    if is_past:
        found = found.filter(~withheld_since())
    return found.values("identity").distinct().count()


def _on(timeline: Timeline, at: datetime) -> tuple[Q, Q]:
    """That something belongs to what is public of the timeline, as a condition on its publication's entries."""
    return stands_at(at, THROUGH), Q(**{f"{THROUGH}timeline": timeline})
