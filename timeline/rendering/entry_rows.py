"""Where a page gets what it shows: from what is published, or from entries that it was given. Never writes."""

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Protocol

from timeline.models import Era, Lane, PublishedEntry, Timeline, Topic
from timeline.models.published_words import entries_with_words, folded, words_of
from timeline.records import EventRecord
from timeline.rendering.chart import Chart
from timeline.rendering.chart_columns import ChartRow, pack
from timeline.rendering.editions import chart_as_of, chart_of
from timeline.rendering.former_words import Called
from timeline.rendering.source_tally import SourceTally

_WORD = re.compile(r"\w+")
_NOT_FOR_MARKS = ("record", "summary")


class EntryRows(Protocol):
    """The entries of one timeline: their chart, and by key what stands in them."""

    def chart(self, *, now: datetime, as_of: datetime | None) -> Chart: ...

    def with_words(self, text: str) -> Collection[int]:
        """The keys of those in which all of these words can be read."""

    def whole(self, keys: Collection[int]) -> Mapping[int, PublishedEntry]:
        """With lane and publication, records included."""

    def for_marks(self, keys: Collection[int]) -> Mapping[int, PublishedEntry]:
        """With lane and publication, but without the records, which weigh much."""


class PublishedRows:
    """What is published of a timeline: each question one query, and the chart none where it is kept."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self._entries = PublishedEntry.objects.select_related("lane", "published_event")

    def chart(self, *, now: datetime, as_of: datetime | None) -> Chart:
        return chart_as_of(self._timeline, as_of, now=now) if as_of else chart_of(self._timeline, at=now)

    def with_words(self, text: str) -> Collection[int]:
        return entries_with_words(self._timeline, text)

    def whole(self, keys: Collection[int]) -> Mapping[int, PublishedEntry]:
        return {entry.pk: entry for entry in self._entries.filter(pk__in=keys)}

    def for_marks(self, keys: Collection[int]) -> Mapping[int, PublishedEntry]:
        light = self._entries.defer(*(f"published_event__{name}" for name in _NOT_FOR_MARKS))
        return {entry.pk: entry for entry in light.filter(pk__in=keys)}


class GivenRows:
    """Entries that are not published, such as those of a preview. Their records are public parts already."""

    def __init__(self, timeline: Timeline, entries: Sequence[PublishedEntry]) -> None:
        self._timeline = timeline
        ordered = sorted(entries, key=lambda entry: (entry.published_event.date, entry.public_id))
        self._entries = {entry.pk: entry for entry in ordered}

    def chart(self, *, now: datetime, as_of: datetime | None) -> Chart:
        topics = {topic.slug: topic.pk for topic in self._topics}
        bearing = [
            (topics[slug], key)
            for key, record in self._records.items()
            for slug in record.topics
            if slug in topics
        ]
        rows = map(_chart_row, self._entries.values())
        return Chart.of(
            pack(rows, bearing, SourceTally.of(())),
            Called(list(Lane.objects.filter(timeline=self._timeline)), self._topics),
            eras=list(Era.objects.standing().filter(timeline=self._timeline)),
            updated_at=max(
                (entry.public_from for entry in self._entries.values() if entry.public_from), default=None
            ),
        )

    def with_words(self, text: str) -> Collection[int]:
        wanted = _WORD.findall(folded(text).replace("_", " "))
        names = {topic.slug: topic.name for topic in self._topics}
        return [
            key
            for key, entry in self._entries.items()
            if wanted and _holds(words_of(entry.standing, entry.headline, self._records[key], names), wanted)
        ]

    def whole(self, keys: Collection[int]) -> Mapping[int, PublishedEntry]:
        return {key: self._entries[key] for key in keys}

    for_marks = whole

    @cached_property
    def _records(self) -> dict[int, EventRecord]:
        return {key: entry.published_event.to_record() for key, entry in self._entries.items()}

    @cached_property
    def _topics(self) -> list[Topic]:
        slugs = {slug for record in self._records.values() for slug in record.topics}
        return list(Topic.objects.filter(slug__in=slugs).select_related("merged_into")) if slugs else []


def _holds(text: str, wanted: Sequence[str]) -> bool:
    words = _WORD.findall(text)
    return all(any(word.startswith(one) for word in words) for one in wanted)


def _chart_row(entry: PublishedEntry) -> ChartRow:
    return ChartRow(
        entry.pk,
        entry.public_id,
        entry.earliest,
        entry.latest,
        entry.rise,
        entry.fall,
        entry.is_date_certain,
        entry.importance,
        entry.precision,
        entry.lane_id,
        entry.standing,
        entry.occurrence,
        entry.place,
        entry.source_count,
    )
