"""Reading a chart from the database: a handful of queries, however many events there are."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import compress
from typing import Any

from django.db.models import Count, Q

from timeline.layout.scale import Scale
from timeline.models import (
    Era,
    PublishedEntry,
    PublishedEvent,
    PublishedSource,
    PublishedTopic,
    Timeline,
)
from timeline.models.published_entry import stands_at, withheld_since
from timeline.rendering.chart import Chart
from timeline.rendering.chart_columns import ChartColumns, ChartRow, pack, spliced
from timeline.rendering.former_words import called_at, called_now
from timeline.rendering.source_tally import SourceTally

ORDER = ("earliest", "precision", "latest", "public_id")
THROUGH = "published_event__entries__"
COLUMNS = (
    *("pk", "public_id", "earliest", "latest", "rise", "fall", "is_date_certain", "importance", "precision"),
    *("lane_id", "standing", "occurrence", "place", "source_count"),
)
MOST_CHANGES = 400
"""Where more has changed than this, reading everything anew is less work."""

LEEWAY = timedelta(minutes=2)
"""What was published at a moment may be seen by others only so much later."""

BATCH = 5_000


def read_chart(
    timeline: Timeline,
    columns: ChartColumns,
    *,
    at: datetime,
    is_past: bool = False,
    scale: Scale | None = None,
) -> Chart:
    """The chart of these columns, with what lanes, eras and topics are called. The past holds for good."""
    updated_at, until = _moments(timeline, at)
    topics = tuple(columns.about.values)
    return Chart.of(
        columns,
        called_at(timeline, topics, at) if is_past else called_now(timeline, topics),
        eras=list(Era.objects.standing_at(at).filter(timeline=timeline)),
        updated_at=updated_at,
        until=None if is_past else until,
        known_scale=scale,
    )


def read_columns(timeline: Timeline, *, at: datetime, is_past: bool = False) -> ChartColumns:
    """What is public of the timeline at that moment, or was, less what has been withheld since."""
    current = PublishedEntry.objects.standing_at(at).filter(timeline=timeline)
    pairs = PublishedTopic.objects.filter(*_on(timeline, at))
    cited = PublishedSource.objects.filter(*_on(timeline, at))
    if is_past:
        current = current.not_withheld_since()
        cited = cited.filter(~withheld_since())
    counted = cited.order_by().values("identity").annotate(count=Count("pk"))
    return pack(
        # Rows in the order of the fields of a ChartRow, without the cost of making each one.
        _streamed(current.order_by(*ORDER).values_list(*COLUMNS)),
        _streamed(pairs.order_by().values_list("topic_id", f"{THROUGH}pk")),
        SourceTally.of(_streamed(counted.values_list("identity", "count"))),
    )


def changed_columns(
    known: ChartColumns, timeline: Timeline, *, since: datetime, at: datetime, is_past: bool = False
) -> ChartColumns | None:
    """The columns as of `at`, made of those as of `since`; None where that cannot be done, or would not be less work.

    Rows are added and closed, and never rewritten, so what began or ended meanwhile is all that can differ. What is
    made of it is counted again, for a database may have been put back to what it was before.
    """
    touched = _touched(timeline, min(since, at) - LEEWAY)
    if len(touched) > MOST_CHANGES or not _is_same_database(known):
        return None
    standing = PublishedEntry.objects.filter(stands_at(at), pk__in=touched)
    if is_past:
        standing = standing.not_withheld_since()
    rows = {row[0]: ChartRow(*row) for row in standing.values_list(*COLUMNS)}
    places = {known.index.key[place]: place for place in _places_of(known, touched)}
    come = [row for key, row in rows.items() if key not in places]
    gone = sorted(place for key, place in places.items() if key not in rows)
    if not is_past and len(known) + len(come) - len(gone) != count_standing(timeline, at):
        return None
    if not come and not gone:
        return known
    keys = [row.key for row in come]
    bearing = PublishedTopic.objects.filter(published_event__entries__in=keys)
    tally = Counter(_identities(keys))
    tally.subtract(_identities([known.index.key[place] for place in gone]))
    return spliced(
        known,
        gone,
        come,
        bearing.values_list("topic_id", "published_event__entries__pk").filter(
            published_event__entries__in=keys
        ),
        known.sources.changed(tally),
    )


def _touched(timeline: Timeline, after: datetime) -> set[int]:
    """What began or ended after that moment, or is to; enough of it to know when it is too much."""
    entries = PublishedEntry.objects.filter(timeline=timeline).order_by()
    # One question for each index.
    begun, ended = entries.filter(public_from__gt=after), entries.filter(public_until__gt=after)
    asked = (moved.values_list("pk", flat=True)[: MOST_CHANGES + 1] for moved in (begun, ended))
    return {key for keys in asked for key in keys}


def count_standing(timeline: Timeline, at: datetime) -> int:
    """How many entries are public: three counts, each of which an index answers without a look at the rows."""
    entries = PublishedEntry.objects.filter(timeline=timeline)
    lasting = entries.filter(public_until__isnull=True).count()
    ahead = entries.filter(public_until__isnull=True, public_from__gt=at).count()
    ending = entries.filter(public_until__gt=at, public_from__lte=at).count()
    return lasting - ahead + ending


def _identities(keys: Sequence[int]) -> Iterator[str]:
    """What tells the public sources of these entries apart, as often as they are cited."""
    if not keys:
        return iter(())
    events = PublishedEntry.objects.filter(pk__in=keys).values("published_event")
    cited = PublishedSource.objects.filter(published_event__in=events)
    return iter(cited.order_by().values_list("identity", flat=True))


def _is_same_database(known: ChartColumns) -> bool:
    """Whether a few entries are there under the names that they are known by."""
    if not len(known):
        return True
    places = {0, len(known) // 2, len(known) - 1}
    named = {known.index.key[place]: known.public_id(place) for place in places}
    found = PublishedEntry.objects.filter(pk__in=named).values_list("pk", "public_id")
    return dict(found) == named


def _places_of(known: ChartColumns, keys: set[int]) -> list[int]:
    return list(compress(range(len(known)), map(keys.__contains__, known.index.key))) if keys else []


def _moments(timeline: Timeline, at: datetime) -> tuple[datetime | None, datetime | None]:
    """When the last change became public, and when the next will by itself."""
    standing = PublishedEntry.objects.standing_at(at).filter(timeline=timeline).order_by("-public_from")
    last = standing.values_list("public_from", flat=True)[:1]
    return last.first(), PublishedEvent.objects.next_moment(at, timeline.slug)


def _on(timeline: Timeline, at: datetime) -> tuple[Q, Q]:
    """That something belongs to what is public of the timeline, as a condition on its publication's entries."""
    return stands_at(at, THROUGH), Q(**{f"{THROUGH}timeline": timeline})


def _streamed(found: Any) -> Iterator[Any]:
    return iter(found.iterator(chunk_size=BATCH))
