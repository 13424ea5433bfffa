"""What is out now: the edition that a page belongs to, and the chart of each timeline, made once per edition."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from threading import Lock, RLock
from typing import Generic, Self, TypeVar

from django.db.models import F, Max, Min, Q

from timeline.models import AuditEntry, Era, PublishedEntry, PublishedEvent, Timeline, stamp_of
from timeline.rendering.chart import Chart
from timeline.rendering.chart_reading import read_chart

MOST_CHARTS = 32
MOST_PAST_CHARTS = 4
"""Of past moments, which anybody can ask for, so few are kept."""

OLDEST = timedelta(minutes=1)
"""After so long it is asked whether something was changed by a machine whose stamps are not seen here."""

ACTS_ON_CHARTS = ("timeline", "topic", "merge")
"""On these, an act can change what readers see without a publication."""

Key = TypeVar("Key")
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Edition:
    """From its stamp until something is public that was scheduled. `name` is the same in every process."""

    stamp: str
    until: datetime | None

    @property
    def name(self) -> str:
        return f"{self.stamp}@{self.until.isoformat() if self.until else ''}"

    def holds(self, stamp: str, at: datetime) -> bool:
        return self.stamp == stamp and (self.until is None or at < self.until)


LEEWAY = timedelta(seconds=1)
"""Two threads that ask at once have moments that differ by a little."""

_keeping = Lock()


@dataclass(frozen=True, slots=True)
class _Traces:
    """The newest publication, and the newest act, by their keys: whatever readers can notice leaves one of them."""

    publication: int
    act: int

    @classmethod
    def now(cls) -> Self:
        newest = (
            kind.objects.order_by("-pk").values_list("pk", flat=True) for kind in (PublishedEvent, AuditEntry)
        )
        return cls(*(keys.first() or 0 for keys in newest))

    def are_followed(self, by: Self) -> bool:
        """Whether something has come after these that charts tell of."""
        acts = AuditEntry.objects.filter(pk__gt=self.act, target_kind__in=ACTS_ON_CHARTS)
        return by.publication != self.publication or (by.act != self.act and acts.exists())


@dataclass(frozen=True, slots=True)
class _Kept:
    """A chart, under which stamp it was made, and what there was when that was last asked."""

    chart: Chart
    stamp: str
    made_at: datetime
    traces: _Traces
    asked_at: datetime

    def holds(self, stamp: str, at: datetime) -> bool:
        until = self.chart.until
        return self.stamp == stamp and self.made_at - LEEWAY <= at and (until is None or at < until)


class _Shelf(Generic[Key]):
    """A few charts. One is made at a time, and whoever wants it meanwhile waits for it."""

    def __init__(self, most: int) -> None:
        self.charts: dict[Key, _Kept] = {}
        self._most = most
        self._making = RLock()

    def chart(self, key: Key, timeline: Timeline, at: datetime, read: Callable[[], Chart]) -> Chart:
        """The chart under that key, as it stands at that moment, which is now."""
        known = self._known(key, timeline, at)
        if known is not None:
            return known
        with self._making:
            known = self._known(key, timeline, at)
            if known is not None:
                return known
            # Stamp and traces first: what changes while the chart is read has others.
            stamp, traces = stamp_of(timeline.slug), _Traces.now()
            chart = read()
            _keep(self.charts, key, _Kept(chart, stamp, at, traces, at), self._most)
        return chart

    def _known(self, key: Key, timeline: Timeline, at: datetime) -> Chart | None:
        known = self.charts.get(key)
        if known is None or not known.holds(stamp_of(timeline.slug), at):
            return None
        if at - known.asked_at >= OLDEST:
            traces = _Traces.now()
            if known.traces.are_followed(traces):
                return None
            _keep(self.charts, key, replace(known, traces=traces, asked_at=at), self._most)
        return known.chart


_editions: dict[str, Edition] = {}
_charts: _Shelf[int] = _Shelf(MOST_CHARTS)
# On its own, so that nobody who reads what is public now waits for the past.
_past_charts: _Shelf[tuple[int, datetime | None]] = _Shelf(MOST_PAST_CHARTS)


def edition_at(at: datetime, slug: str = "") -> Edition:
    """The edition of a timeline, or of the newsroom's own pages, that is out now; `at` is now. Asks the database only
    where a new one has begun."""
    stamp = stamp_of(slug)
    known = _editions.get(slug)
    if known and known.holds(stamp, at):
        return known
    edition = Edition(stamp, _next_moment(at))
    _keep(_editions, slug, edition, MOST_CHARTS * 8)
    return edition


def chart_of(timeline: Timeline, *, at: datetime) -> Chart:
    """The chart of what is public now, when it is `at`."""
    return _charts.chart(timeline.pk, timeline, at, lambda: read_chart(timeline, at=at))


def chart_as_of(timeline: Timeline, moment: datetime, *, now: datetime) -> Chart:
    """The chart of what was public at a moment in the past, under what is withheld, restricted and called now.

    Moments between which nothing on the timeline changed have one chart: anybody can ask for any moment.
    """
    key = timeline.pk, _last_change(timeline, moment)
    return _past_charts.chart(key, timeline, now, lambda: read_chart(timeline, at=moment, is_past=True))


def forget_charts() -> None:
    """Make everything anew when it is asked for next."""
    for kept in (_editions, _charts.charts, _past_charts.charts):
        kept.clear()


def _last_change(timeline: Timeline, moment: datetime) -> datetime | None:
    """When something last began or ended to stand on the timeline, up to that moment."""
    asked = (
        (PublishedEntry.objects.filter(timeline=timeline), ("public_from", "public_until")),
        (Era.objects.filter(timeline=timeline), ("begun_at", "ended_at")),
    )
    moments: list[datetime] = []
    for rows, ends in asked:
        latest = {end: Max(end, filter=Q(**{f"{end}__lte": moment})) for end in ends}
        moments += filter(None, rows.order_by().aggregate(**latest).values())
    return max(moments, default=None)


def _next_moment(at: datetime) -> datetime | None:
    ahead = PublishedEvent.objects.filter(public_from__gt=at)
    waiting = ahead.filter(Q(public_until__isnull=True) | Q(public_until__gt=F("public_from")))
    return waiting.order_by().aggregate(moment=Min("public_from"))["moment"]


def _keep(kept: dict[Key, Value], key: Key, value: Value, most: int) -> None:
    """The newest last; what has not been made anew for the longest goes first."""
    with _keeping:
        kept.pop(key, None)
        while len(kept) >= most:
            kept.pop(next(iter(kept)))
        kept[key] = value
