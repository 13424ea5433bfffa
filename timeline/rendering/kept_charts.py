"""Charts that a process keeps, and how it tells whether one still holds. Makes none: it is told how."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from threading import Lock, RLock
from typing import Generic, NamedTuple, Self, TypeVar

from django.db.models import Subquery

from timeline.models import AuditEntry, PublishedEvent, Timeline, stamp_of
from timeline.rendering.chart import Chart

OLDEST = timedelta(minutes=1)
"""After so long it is asked whether something was changed by a machine whose stamps are not seen here."""

LEEWAY = timedelta(seconds=1)
"""Two threads that ask at once have moments that differ by a little."""

ACTS_ON_CHARTS = ("timeline", "topic", "merge")
"""On these, an act can change what readers see without a publication."""

Key = TypeVar("Key")
Value = TypeVar("Value")

_keeping = Lock()


class Traces(NamedTuple):
    """The newest publication, and the newest act, by their keys: whatever readers can notice leaves one of them."""

    publication: int
    act: int

    @classmethod
    def now(cls) -> Self:
        act = Subquery(AuditEntry.objects.order_by("-pk").values("pk")[:1])
        newest = PublishedEvent.objects.order_by("-pk").values_list("pk", act).first()
        return cls(*(key or 0 for key in newest or (0, 0)))

    def are_followed(self, by: Self) -> bool:
        """Whether something has come after these that charts tell of."""
        acts = AuditEntry.objects.filter(pk__gt=self.act, target_kind__in=ACTS_ON_CHARTS)
        return by.publication != self.publication or (by.act != self.act and acts.exists())


class Made(NamedTuple):
    """Under which stamp and after which traces something was made, and when; it holds until `until`."""

    stamp: str
    traces: Traces
    at: datetime
    until: datetime | None = None

    def holds(self, stamp: str, at: datetime) -> bool:
        return self.stamp == stamp and self.at - LEEWAY <= at and (self.until is None or at < self.until)


@dataclass(frozen=True, slots=True)
class Kept:
    """A chart, how it was made, and what there was when that was last asked."""

    chart: Chart
    made: Made
    traces: Traces
    asked_at: datetime


class Shelf(Generic[Key]):
    """A few charts. One is made at a time, and whoever wants it meanwhile waits for it."""

    def __init__(self, most: int) -> None:
        self.charts: dict[Key, Kept] = {}
        self._most = most
        self._making = RLock()

    def chart(
        self, key: Key, timeline: Timeline, at: datetime, make: Callable[[Made, Kept | None], Chart]
    ) -> Chart:
        """The chart under that key, as it stands at that moment, which is now. `make` is told what it is made after,
        and what is kept in its place until then."""
        known = self._known(key, timeline, at)
        if known is not None:
            return known
        with self._making:
            known = self._known(key, timeline, at)
            if known is not None:
                return known
            # Stamp and traces first: what changes while the chart is read has others.
            made = Made(stamp_of(timeline.slug), Traces.now(), at)
            chart = make(made, self.charts.get(key))
            kept = Kept(chart, made._replace(until=chart.until), made.traces, at)
            keep(self.charts, key, kept, self._most)
        return chart

    def _known(self, key: Key, timeline: Timeline, at: datetime) -> Chart | None:
        known = self.charts.get(key)
        if known is None or not known.made.holds(stamp_of(timeline.slug), at):
            return None
        if at - known.asked_at >= OLDEST:
            traces = Traces.now()
            if known.traces.are_followed(traces):
                return None
            keep(self.charts, key, replace(known, traces=traces, asked_at=at), self._most)
        return known.chart


def keep(kept: dict[Key, Value], key: Key, value: Value, most: int) -> None:
    """The newest last; what has not been made anew for the longest goes first."""
    with _keeping:
        kept.pop(key, None)
        while len(kept) >= most:
            kept.pop(next(iter(kept)))
        kept[key] = value
