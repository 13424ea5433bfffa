"""From published events to a picture of them: everything a template needs to draw the axis, worked out once.

The same address answers the same bytes to every device, so a scene holds three drawings of one plan, for wide pages,
for narrower ones and for phones, of which a style sheet shows one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from django.utils.translation import get_language_bidi

from timeline.dates.calendar import OPEN_END, OPEN_START, SECONDS_PER_DAY, days_from_civil
from timeline.layout.scale import Scale, even_scale, true_scale
from timeline.layout.span import Span
from timeline.layout.time_index import TimeIndex
from timeline.rendering.axis_controls import Controls, axis_controls, stops_along, window_words
from timeline.rendering.axis_crowd import Crowd
from timeline.rendering.axis_density import Overview, draw_overview
from timeline.rendering.axis_drawing import FEW_DAYS, Drawing, Plan
from timeline.rendering.axis_eras import eras_in_words
from timeline.rendering.axis_key import KeySign, key_of
from timeline.rendering.axis_labels import scene_summary
from timeline.rendering.axis_mark import AxisEra, AxisLane, AxisMark
from timeline.rendering.axis_mirror import mirrored, mirrored_overview
from timeline.rendering.axis_narrow import draw_narrow
from timeline.rendering.axis_overview_ruler import overview_rows
from timeline.rendering.axis_wide import MIDDLE, WIDE, draw_across
from timeline.rendering.view_state import ScaleKind, ViewState

MOST_MARKS = 36
"""More than these would neither be told apart nor weigh little enough for a phone; the most important are drawn."""

MOST_MARKS_IN_SMALL = 20
"""The same for the drawings of pages that are not wide."""


@dataclass(frozen=True, slots=True)
class Scene:
    """`drawings` is empty where nothing has a date; `summary` says in a sentence what there is to see."""

    summary: str
    drawings: tuple[Drawing, ...] = ()
    controls: Controls | None = None
    undrawn: int = 0
    overview: Overview | None = None
    key: tuple[KeySign, ...] = ()


def timeline_scene(
    marks: Iterable[AxisMark],
    *,
    lanes: Sequence[AxisLane],
    eras: Sequence[AxisEra] = (),
    view: ViewState | None = None,
    at: datetime | None = None,
    crowd: Crowd | None = None,
) -> Scene:
    """Draw what `view` shows of all the marks of a timeline.

    Give all of them, not those of the window alone: the scale is made of the whole, so that panning slides it. With a
    `crowd` the scale is its own, and the marks need only be the most important of the window. `at` is the moment of
    the "today" line, in the newsroom's own zone; without it there is none.
    """
    view = view or ViewState()
    shown_lanes = [lane for lane in lanes if view.shows_lane(lane.slug)]
    slugs = {lane.slug for lane in shown_lanes}
    ordered = sorted(
        (mark for mark in marks if mark.lane in slugs), key=lambda mark: (mark.date, mark.public_id)
    )
    spans = [mark.span for mark in ordered]
    is_even = view.scale is ScaleKind.EVEN
    scale = crowd.scale if crowd else scale_of(spans, view)
    if scale is None:
        return Scene(scene_summary((), lane_count=0))
    start, end = view.window(scale)
    seen = [mark for mark in ordered if mark.date.earliest < end and start <= mark.date.latest]
    drawn = _most_important(seen, MOST_MARKS)
    crowd = crowd or Crowd.of(ordered, scale)
    now = _now(at)
    today = now if now is not None and start <= now < end else None
    plan = Plan(scale, start, end, drawn, shown_lanes, is_even, today, crowd, view, eras)
    told = scene_summary(seen, lane_count=len({mark.lane for mark in seen}))
    small = replace(plan, marks=_most_important(drawn, MOST_MARKS_IN_SMALL))
    drawings = (draw_across(plan, WIDE), draw_across(small, MIDDLE), draw_narrow(small))
    overview = draw_overview(
        crowd,
        start,
        end,
        now,
        stops_along(scale),
        seen=window_words(scale, start, end),
        rows=overview_rows(scale, is_even=is_even, tells_time=_tells_time(scale, spans)),
    )
    is_mirrored = get_language_bidi()
    return Scene(
        summary=" ".join(filter(None, [told, eras_in_words(eras, start, end)])),
        drawings=tuple(mirrored(drawing) for drawing in drawings) if is_mirrored else drawings,
        controls=axis_controls(view, scale, spans),
        undrawn=crowd.count(start, end) - len(drawn),
        overview=mirrored_overview(overview) if overview and is_mirrored else overview,
        key=key_of(drawn, has_bars=any(plan.is_crowded(lane.slug) for lane in shown_lanes)),
    )


def scale_of(spans: Sequence[Span], view: ViewState) -> Scale | None:
    """The scale of a whole timeline, of the kind that is asked for. None where there is nothing to place."""
    return even_scale(spans) if view.scale is ScaleKind.EVEN else true_scale(spans)


def _tells_time(scale: Scale, spans: Sequence[Span]) -> bool:
    return scale.end - scale.start <= FEW_DAYS and any(span.is_moment for span in spans)


def _most_important(marks: Sequence[AxisMark], most: int) -> list[AxisMark]:
    """In order of date, as they are given."""
    index = TimeIndex.of(mark.row(place) for place, mark in enumerate(marks))
    return [marks[place] for place in index.top(OPEN_START, OPEN_END, most, index.all)]


def _now(at: datetime | None) -> int | None:
    if at is None:
        return None
    return days_from_civil(at.year, at.month, at.day) * SECONDS_PER_DAY + at.hour * 3600 + at.minute * 60
