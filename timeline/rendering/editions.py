"""What is out now: the edition that a page belongs to, and the chart of each timeline, made once per edition."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from threading import Lock, RLock
from typing import TypeVar

from django.db.models import F, Min, Q

from timeline.models import PublishedEvent, Timeline, stamp_of
from timeline.rendering.chart import Chart
from timeline.rendering.chart_reading import read_chart

MOST_CHARTS = 32
MOST_PAST_CHARTS = 4
"""Of past moments, which anybody can ask for, so few are kept."""

OLDEST = timedelta(minutes=1)
"""After so long it is asked whether something was published by a machine whose stamps are not seen here."""

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

# Threads that want the same chart wait for the one that makes it.
_making = RLock()
_keeping = Lock()


@dataclass(frozen=True, slots=True)
class _Kept:
    """A chart, under which stamp it was made, and the newest publication when that was last asked for."""

    chart: Chart
    stamp: str
    made_at: datetime
    newest: int
    asked_at: datetime

    def holds(self, stamp: str, at: datetime) -> bool:
        until = self.chart.until
        return self.stamp == stamp and self.made_at - LEEWAY <= at and (until is None or at < until)


_editions: dict[str, Edition] = {}
_charts: dict[int, "_Kept"] = {}
_past_charts: dict[tuple[int, str, datetime], Chart] = {}


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
    return _known_chart(timeline, at) or _made_chart(timeline, at)


def chart_as_of(timeline: Timeline, moment: datetime) -> Chart:
    """The chart of what was public at a moment in the past, under what is withheld, restricted and called now."""
    key = timeline.pk, stamp_of(timeline.slug), moment
    chart = _past_charts.get(key)
    if chart is None:
        chart = read_chart(timeline, at=moment, is_past=True)
        _keep(_past_charts, key, chart, MOST_PAST_CHARTS)
    return chart


def forget_charts() -> None:
    """Make everything anew when it is asked for next."""
    for kept in (_editions, _charts, _past_charts):
        kept.clear()


def _known_chart(timeline: Timeline, at: datetime) -> Chart | None:
    known = _charts.get(timeline.pk)
    if known is None or not known.holds(stamp_of(timeline.slug), at):
        return None
    if at - known.asked_at < OLDEST:
        return known.chart
    if _newest() != known.newest:
        return None
    _keep(_charts, timeline.pk, replace(known, asked_at=at), MOST_CHARTS)
    return known.chart


def _made_chart(timeline: Timeline, at: datetime) -> Chart:
    with _making:
        if known := _known_chart(timeline, at):
            return known
        # The stamp first: what changes while the chart is read has another one.
        stamp, newest = stamp_of(timeline.slug), _newest()
        chart = read_chart(timeline, at=at)
        _keep(_charts, timeline.pk, _Kept(chart, stamp, at, newest, at), MOST_CHARTS)
    return chart


def _newest() -> int:
    """Whatever is published, corrected or taken back anywhere is a publication more."""
    newest = PublishedEvent.objects.order_by("-pk").values_list("pk", flat=True).first()
    return newest or 0


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
