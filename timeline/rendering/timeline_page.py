"""A timeline as its page and its embed show it: what was asked, the list, the picture, and what can be asked next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.http import QueryDict

from timeline.models import Lane, PublishedEntry, Timeline
from timeline.rendering.axis_mark import AxisMark
from timeline.rendering.outline import Outline, timeline_outline
from timeline.rendering.reader_filter import DateAsked, ReaderFilter, read_filter
from timeline.rendering.scene import Scene, timeline_scene


@dataclass(frozen=True, slots=True)
class LaneChoice:
    lane: Lane
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class DateChoice:
    """A date that ambiguous words can mean, as a link."""

    query: str
    words: str


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """`image_route` names the address at which whoever looks at the page may have its pictures."""

    timeline: Timeline
    asked: ReaderFilter
    outline: Outline
    axis: Scene
    lanes: tuple[LaneChoice, ...]
    start_choices: tuple[DateChoice, ...]
    end_choices: tuple[DateChoice, ...]
    image_route: str = "reader:image"


def timeline_page(
    timeline: Timeline, query: QueryDict, *, at: datetime, entries: Sequence[PublishedEntry] | None = None
) -> TimelinePage:
    """Read everything in three queries, however many events there are. `at` is in the newsroom's own zone.

    `entries` are shown in place of those that are public: see preview.py.
    """
    lanes = list(timeline.lanes.all())
    asked = read_filter(
        query, lanes=[lane.slug for lane in lanes], today=at.date(), language=timeline.language
    )
    outline = timeline_outline(timeline, asked, at=at, entries=entries)
    seen = {entry.lane_id for entry in outline.entries}
    lanes = [lane for lane in lanes if lane.closed_at is None or lane.pk in seen]
    marks = [AxisMark.from_entry(entry) for entry in outline.matching]
    return TimelinePage(
        timeline=timeline,
        asked=asked,
        outline=outline,
        axis=timeline_scene(marks, lanes=lanes, view=asked.view, at=at),
        lanes=_lane_choices(lanes, asked),
        start_choices=_date_choices(asked, "start", asked.start),
        end_choices=_date_choices(asked, "end", asked.end),
    )


def _lane_choices(lanes: Sequence[Lane], asked: ReaderFilter) -> tuple[LaneChoice, ...]:
    return tuple(LaneChoice(lane, lane.slug in asked.view.lanes) for lane in lanes)


def _date_choices(asked: ReaderFilter, end: str, date: DateAsked) -> tuple[DateChoice, ...]:
    return tuple(
        DateChoice(asked.view.query(**{end: choice}), words) for choice, words in date.choices_in_words
    )
