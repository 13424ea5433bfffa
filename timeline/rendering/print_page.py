"""A whole timeline for paper: every event with its sources beneath it and their addresses spelled out.

Refuses timelines of more events than anybody prints; those are to be had as text or as a table.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from timeline.models import Timeline
from timeline.rendering.chronology import Told, chronology
from timeline.rendering.editions import chart_of
from timeline.rendering.headings import Headings

MOST_PRINTED = 2_000


@dataclass(frozen=True, slots=True)
class PrintedGroup:
    """The events under one heading of time."""

    heading: str
    events: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class PrintPage:
    """`groups` are empty where there are more events than are printed."""

    timeline: Timeline
    groups: tuple[PrintedGroup, ...]
    event_count: int
    updated_at: datetime | None
    printed_at: datetime
    is_too_long: bool


def print_page(timeline: Timeline, *, at: datetime) -> PrintPage:
    chart = chart_of(timeline, at=at)
    is_too_long = len(chart) > MOST_PRINTED
    told = [] if is_too_long else list(chronology(timeline, at=at))
    return PrintPage(
        timeline=timeline,
        groups=tuple(_groups(told, timeline.language)),
        event_count=chart.live.bit_count(),
        updated_at=chart.updated_at,
        printed_at=at,
        is_too_long=is_too_long,
    )


def _groups(told: Sequence[Told], language: str) -> Iterable[PrintedGroup]:
    headings = Headings.for_dates([one.item.edtf for one in told], language)
    groups: dict[str, list[Told]] = {}
    for one in told:
        groups.setdefault(headings.of(one.item.edtf), []).append(one)
    for heading, events in groups.items():
        yield PrintedGroup(heading, tuple(events))
