"""A timeline as its page and its embed show it: what was asked, the list, the picture, and what can be asked next."""

from collections.abc import Collection, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import datetime

from django.http import QueryDict

from timeline.models import Lane, PublishedEntry, Timeline
from timeline.rendering.axis_crowd import Crowd
from timeline.rendering.axis_mark import AxisMark
from timeline.rendering.chart import Chart
from timeline.rendering.date_asked import DateAsked
from timeline.rendering.entry_rows import EntryRows, GivenRows, PublishedRows
from timeline.rendering.facet_counts import facets_of
from timeline.rendering.facets import Facets
from timeline.rendering.languages import speaking
from timeline.rendering.moment_asked import MomentAsked
from timeline.rendering.outline import Outline, timeline_outline
from timeline.rendering.past_moment import past_moment
from timeline.rendering.past_rows import PastRows
from timeline.rendering.reader_filter import Known, ReaderFilter, read_filter
from timeline.rendering.scene import Scene, timeline_scene
from timeline.rendering.selection import Selection, select
from timeline.rendering.view_state import Shown, ViewState

MOST_MARKS_READ = 120
"""The axis draws no more marks than these."""


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
    """`timeline` says what it said at the moment that is shown, and `is_told_anew` that some words are those of now.
    `image_route` names the address at which whoever looks at the page may have its pictures."""

    timeline: Timeline
    asked: ReaderFilter
    outline: Outline
    axis: Scene
    lanes: tuple[LaneChoice, ...]
    start_choices: tuple[DateChoice, ...]
    end_choices: tuple[DateChoice, ...]
    facets: Facets = field(default_factory=Facets)
    image_route: str = "reader:image"
    # The one that dates are worded in, and everything beside them.
    language: str = ""
    is_told_anew: bool = False


def timeline_page(
    timeline: Timeline,
    query: QueryDict,
    *,
    at: datetime,
    entries: Sequence[PublishedEntry] | None = None,
    notices_at: datetime | None = None,
    language: str = "",
    chosen: Collection[str] | None = None,
    most: int | None = None,
) -> TimelinePage:
    """Read everything in a constant number of queries, however many events there are. `at` is now, in the newsroom's
    own zone; what the address asks for may be as of another moment.

    `entries` are shown in place of those that are public: see preview.py. The notices are those of the moment that is
    shown, or of `notices_at`; dates are worded in that language, or in the timeline's own. Slugs of lanes and topics
    that are `chosen` beforehand are heeded though nothing public has them, and then leave nothing to show; such a page
    offers nothing to choose by. The list holds `most` events, or as many as a page has room for.
    """
    as_of = past_moment(timeline, query.get("as-of", ""), now=at)
    rows = _rows(timeline, entries, now=at, is_past=as_of.moment is not None)
    chart = rows.chart(now=at, as_of=as_of.moment)
    told = chart.called.on(timeline)
    # It may have been told in another language then.
    with speaking(language or told.language) if told is not timeline else nullcontext():
        return _page(
            told,
            query,
            rows,
            chart,
            as_of,
            now=at,
            notices_at=notices_at or as_of.moment or at,
            language=language or told.language,
            chosen=chosen,
            most=most,
        )


def _page(
    timeline: Timeline,
    query: QueryDict,
    rows: EntryRows,
    chart: Chart,
    as_of: MomentAsked,
    *,
    now: datetime,
    notices_at: datetime,
    language: str,
    chosen: Collection[str] | None,
    most: int | None,
) -> TimelinePage:
    asked = read_filter(
        query, known=_known(chart, chosen or ()), today=now.date(), language=timeline.language, as_of=as_of
    )

    def with_words(text: str) -> int:
        return chart.of_keys(rows.with_words(text))

    search = asked.view.search
    selection = select(chart, asked.view, with_words(search) if search else None)
    at = as_of.moment or now
    return TimelinePage(
        timeline=timeline,
        asked=asked,
        outline=timeline_outline(
            rows, selection, asked, at=at, notices_at=notices_at, language=language, most=most
        ),
        axis=_axis(rows, selection, asked.view, at),
        lanes=tuple(LaneChoice(lane, lane.slug in asked.view.lanes) for lane in chart.lanes),
        start_choices=_date_choices(asked, "start", asked.start),
        end_choices=_date_choices(asked, "end", asked.end),
        facets=facets_of(selection, asked, with_words) if chosen is None else Facets(),
        language=language,
        is_told_anew=chart.called.is_told_anew,
    )


def _rows(
    timeline: Timeline, entries: Sequence[PublishedEntry] | None, *, now: datetime, is_past: bool
) -> EntryRows:
    if entries is not None:
        return GivenRows(timeline, entries)
    return PastRows(timeline, now=now) if is_past else PublishedRows(timeline)


def _known(chart: Chart, chosen: Collection[str]) -> Known:
    lanes = {*chosen, *(lane.slug for lane in chart.lanes)}
    topics = {slug: slug for slug in chosen} | chart.topic_slugs
    return Known(lanes=lanes, topics=topics, places=chart.at_place)


def _axis(rows: EntryRows, selection: Selection, view: ViewState, at: datetime) -> Scene:
    """The picture of what is asked for: of the most important marks of the window, and of the number of the rest."""
    chart, among = selection.chart, selection.among
    scale = None if view.shown is Shown.LIST else chart.scale(view, among)
    if scale is None:
        return Scene("") if view.shown is Shown.LIST else timeline_scene((), lanes=(), view=view)
    start, end = view.window(scale)
    top = [chart.index.key[place] for place in chart.index.top(start, end, MOST_MARKS_READ, among)]
    entries = rows.for_marks(top)
    lane_sets = {lane.slug: chart.in_lane.bitmap(lane.slug) for lane in chart.lanes}
    return timeline_scene(
        [AxisMark.from_entry(entries[key]) for key in top if key in entries],
        lanes=chart.lanes,
        eras=chart.eras,
        view=view,
        at=at,
        crowd=Crowd(chart.index, among, lane_sets, scale),
    )


def _date_choices(asked: ReaderFilter, end: str, date: DateAsked) -> tuple[DateChoice, ...]:
    return tuple(
        DateChoice(asked.view.query(**{end: choice}), words) for choice, words in date.choices_in_words
    )
