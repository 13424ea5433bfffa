"""One event as the axis needs it: no row, no query. Refuses to know where it came from."""

from dataclasses import dataclass
from typing import Protocol, Self

from timeline.dates import EdtfDate
from timeline.layout.span import Span
from timeline.layout.time_index import TimeRow
from timeline.models import PublishedEntry, Standing
from timeline.records import Occurrence
from timeline.rendering.languages import date_in_words


class AxisLane(Protocol):
    """A lane as the axis needs it; `colour` is one of the names lane-1 to lane-12."""

    slug: str
    name: str
    colour: str


class AxisEra(Protocol):
    """An era as the axis needs it; `colour` as that of a lane."""

    name: str
    colour: str

    @property
    def date(self) -> EdtfDate | None: ...


@dataclass(frozen=True, slots=True)
class AxisMark:
    public_id: str
    headline: str
    lane: str
    date: EdtfDate
    importance: int = 3
    occurrence: Occurrence = Occurrence.HAPPENED
    is_retracted: bool = False

    @classmethod
    def from_entry(cls, entry: PublishedEntry) -> Self:
        """The entry's lane and published event are read, so fetch them with it."""
        event = entry.published_event
        return cls(
            public_id=event.public_id,
            headline=entry.headline,
            lane=entry.lane.slug,
            date=event.to_date(),
            importance=entry.importance,
            occurrence=Occurrence(event.occurrence or Occurrence.HAPPENED),
            is_retracted=event.standing == Standing.RETRACTED,
        )

    @property
    def span(self) -> Span:
        return Span.of(self.date)

    def row(self, key: int) -> TimeRow:
        """As an index of time takes it."""
        span = self.span
        is_certain = not (self.date.is_approximate or self.date.is_uncertain)
        return TimeRow(span.earliest, span.latest, span.rise, span.fall, is_certain, self.importance, key)

    @property
    def is_within(self) -> bool:
        """Whether it fell some time within a known year, season or month; an end that is doubted is not known."""
        span, date = self.span, self.date
        is_vague = span.is_soft and span.rise == span.fall and not date.is_interval
        is_closed = not (span.is_open_start or span.is_open_end)
        return is_vague and is_closed and not (date.is_approximate or date.is_uncertain or date.is_all_of)

    @property
    def words(self) -> str:
        return date_in_words(self.date)

    @property
    def short_words(self) -> str:
        return date_in_words(self.date, "short")

    @property
    def is_ahead(self) -> bool:
        """Whether it was still to come when it was written: drawn dashed."""
        return self.occurrence in (Occurrence.PLANNED, Occurrence.FORECAST, Occurrence.CANCELLED)

    @property
    def is_struck(self) -> bool:
        return self.is_retracted or self.occurrence is Occurrence.CANCELLED

    @property
    def href(self) -> str:
        """The event in the list below."""
        return f"#e-{self.public_id}"
