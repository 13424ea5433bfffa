"""What is out now: the edition that a page belongs to, and the chart of each timeline, made once per edition."""

from dataclasses import dataclass
from datetime import datetime

from timeline.models import Era, FormerTopic, FormerWords, PublishedEntry, PublishedEvent, Timeline, stamp_of
from timeline.rendering.chart import Chart
from timeline.rendering.chart_making import make_chart, make_past_chart
from timeline.rendering.kept_charts import Kept, Made, Shelf, keep

MOST_CHARTS = 32
MOST_PAST_CHARTS = 4
"""Of past moments, which anybody can ask for, so few are kept."""


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


_editions: dict[str, Edition] = {}
_charts: Shelf[int] = Shelf(MOST_CHARTS)
# On its own, so that nobody who reads what is public now waits for the past.
_past_charts: Shelf[tuple[int, datetime | None]] = Shelf(MOST_PAST_CHARTS)


def edition_at(at: datetime, slug: str = "") -> Edition:
    """The edition of a timeline, or of the newsroom's own pages, that is out now; `at` is now. Asks the database only
    where a new one has begun."""
    stamp = stamp_of(slug)
    known = _editions.get(slug)
    if known and known.holds(stamp, at):
        return known
    edition = Edition(stamp, PublishedEvent.objects.next_moment(at, slug))
    keep(_editions, slug, edition, MOST_CHARTS * 8)
    return edition


def is_out(edition: Edition, slug: str, at: datetime) -> bool:
    """Whether that edition of the timeline is out still; `at` is now. Never asks the database."""
    return edition.holds(stamp_of(slug), at)


def chart_of(timeline: Timeline, *, at: datetime) -> Chart:
    """The chart of what is public now, when it is `at`."""

    def make(made: Made, known: Kept | None) -> Chart:
        return make_chart(timeline, made, known)

    return _charts.chart(timeline.pk, timeline, at, make)


def chart_as_of(timeline: Timeline, moment: datetime, *, now: datetime) -> Chart:
    """The chart of what was public at a moment in the past, under what is withheld and restricted now.

    Moments between which nothing on the timeline changed have one chart: anybody can ask for any moment.
    """
    key = timeline.pk, _last_change(timeline, moment)

    def make(made: Made, known: Kept | None) -> Chart:
        return make_past_chart(timeline, moment, chart_of(timeline, at=now), known_at=now)

    return _past_charts.chart(key, timeline, now, make)


def forget_charts() -> None:
    """Make everything anew when it is asked for next."""
    for kept in (_editions, _charts.charts, _past_charts.charts):
        kept.clear()


def _last_change(timeline: Timeline, moment: datetime) -> datetime | None:
    """When something last began or ended to stand on the timeline, or to be called so, up to that moment."""
    moments: list[datetime] = []
    of_it = {"timeline": timeline}
    for kind, whose, ends in (
        (PublishedEntry, of_it, ("public_from", "public_until")),
        (Era, of_it, ("begun_at", "ended_at")),
        (FormerWords, of_it, ("until",)),
        (FormerTopic, {}, ("until",)),
    ):
        for end in ends:
            passed = kind.objects.filter(**whose, **{f"{end}__lte": moment}).order_by(f"-{end}")
            moments += passed.values_list(end, flat=True)[:1]
    return max(moments, default=None)
