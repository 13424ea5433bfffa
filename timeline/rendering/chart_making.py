"""Making charts with as little work as there can be: what is known already is brought up to date, not read again."""

from dataclasses import replace
from datetime import datetime

from timeline.models import Timeline, stamp_of
from timeline.rendering.chart import Chart
from timeline.rendering.chart_columns import ChartColumns
from timeline.rendering.chart_file import ChartFile, find_chart, turn_at, write_chart
from timeline.rendering.chart_reading import changed_columns, read_chart, read_columns
from timeline.rendering.kept_charts import Kept, Made

LEAST_KEPT = 2_000
"""Fewer events than these are read anew in less time than it takes to find out what changed."""


def make_chart(timeline: Timeline, made: Made, known: Kept | None) -> Chart:
    """The chart of what is public now; `known` is the one that this process had before."""
    with turn_at(timeline.pk):
        found = find_chart(timeline.pk)
        if found and _is_of_now(found, timeline, made):
            return read_chart(timeline, found.columns, at=made.at, scale=found.scale)
        base = _newer(found, known)
        columns = base and changed_columns(base[0], timeline, since=base[1], at=made.at)
        chart = read_chart(timeline, columns or read_columns(timeline, at=made.at), at=made.at)
        if len(chart) < LEAST_KEPT:
            return chart
        write_chart(
            timeline.pk,
            ChartFile(chart.columns, chart.true_scale, made._replace(until=chart.until)),
        )
        # From here on it is shared with the other processes.
        kept = find_chart(timeline.pk)
        return replace(chart, columns=kept.columns, known_scale=kept.scale) if kept else chart


def make_past_chart(timeline: Timeline, moment: datetime, known: Chart, *, known_at: datetime) -> Chart:
    """The chart of what was public at that moment; `known` is the one of now."""
    columns = None
    if len(known) >= LEAST_KEPT:
        columns = changed_columns(known.columns, timeline, since=known_at, at=moment, is_past=True)
    columns = columns or read_columns(timeline, at=moment, is_past=True)
    return read_chart(timeline, columns, at=moment, is_past=True)


def _is_of_now(found: ChartFile, timeline: Timeline, made: Made) -> bool:
    is_current = found.made.holds(stamp_of(timeline.slug), made.at)
    return is_current and not found.made.traces.are_followed(made.traces)


def _newer(found: ChartFile | None, known: Kept | None) -> tuple[ChartColumns, datetime] | None:
    """Long columns to begin with, and of when they are."""
    bases = [(found.columns, found.made.at)] if found else []
    if known and len(known.chart) >= LEAST_KEPT:
        bases.append((known.chart.columns, known.made.at))
    return max(bases, key=lambda base: base[1], default=None)
