"""Marks as shapes along one axis, whichever way it runs on the page. Knows where, not in which colours."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.layout.scale import Scale
from timeline.layout.span import Span

FADE = 48
"""How long an open range takes to fade out: there is no real interval that it could stand for."""

SHORTEST_BAR = 10

LONGEST_POINT = 60
"""A day that is wider than this is drawn as a day: a point at its noon would claim to know the hour."""


@dataclass(frozen=True, slots=True)
class Shape:
    """From `start` to `end` along the axis; `grip` is where words take hold of it.

    `stops` are (share of the length, opacity) where it is not equally certain all along, and empty where it is.
    `is_within` where it fell some time between two ends that are themselves known.
    """

    start: float
    end: float
    grip: float
    is_point: bool
    stops: tuple[tuple[float, float], ...] = ()
    is_within: bool = False


def shape_of(
    span: Span,
    scale: Scale,
    *,
    first: float,
    last: float,
    is_within: bool = False,
    today: float | None = None,
) -> Shape:
    """What is seen of a span between `first` and `last`. What is open goes on until `today`, if that is seen."""
    length_of_point = scale.position(span.latest + 1) - scale.position(span.earliest) if span.is_point else 0
    if span.is_point and length_of_point <= LONGEST_POINT:
        at = _within(scale.position(span.rise), first, last)
        return Shape(at, at, at, is_point=True)
    if is_within:
        return _within_known_ends(span, scale, first, last)
    profile = _profile(span, scale, first, last, today)
    start, end = (_within(profile[place][0], first, last) for place in (0, -1))
    if end - start < SHORTEST_BAR:
        middle = _within((start + end) / 2, first + SHORTEST_BAR / 2, last - SHORTEST_BAR / 2)
        start, end = middle - SHORTEST_BAR / 2, middle + SHORTEST_BAR / 2
        stops = ((0.0, 0.0), (0.5, 1.0), (1.0, 0.0)) if span.is_soft else ()
        return Shape(start, end, middle, is_point=False, stops=stops)
    grip = next((place for place, opacity in profile if opacity == 1), (start + end) / 2)
    return Shape(start, end, _within(grip, start, end), is_point=False, stops=_stops(profile, start, end))


def _within_known_ends(span: Span, scale: Scale, first: float, last: float) -> Shape:
    """A year, a season, a month: it happened in there, once. Its first second and its last are no guess."""
    start = _within(scale.position(span.earliest), first, last)
    end = _within(scale.position(span.latest + 1), first, last)
    if end - start < SHORTEST_BAR:
        middle = _within((start + end) / 2, first + SHORTEST_BAR / 2, last - SHORTEST_BAR / 2)
        start, end = middle - SHORTEST_BAR / 2, middle + SHORTEST_BAR / 2
    return Shape(start, end, start, is_point=False, is_within=True)


def _profile(
    span: Span, scale: Scale, first: float, last: float, today: float | None
) -> list[tuple[float, float]]:
    """Corners of the line that says how certain it is at each place that the event is going on."""
    if span.is_open_start:
        rising = [(first, 0.0), (first + FADE, 1.0)]
    else:
        rising = [(scale.position(span.earliest), 0.0), (scale.position(span.rise), 1.0)]
    if span.is_open_end:
        begun = first + FADE if span.is_open_start else scale.position(span.rise)
        until = last - FADE if today is None or today < max(begun, first) else min(today, last - FADE)
        falling = [(until, 1.0), (until + FADE, 0.0)]
    else:
        falling = [(scale.position(span.fall), 1.0), (scale.position(span.latest), 0.0)]
    return [rising[0], *([rising[1]] if rising[1][0] <= falling[0][0] else []), *falling]


def _stops(
    profile: Sequence[tuple[float, float]], start: float, end: float
) -> tuple[tuple[float, float], ...]:
    corners = [start, *(place for place, _ in profile if start < place < end), end]
    stops = [((place - start) / (end - start), _opacity(profile, place)) for place in corners]
    if all(opacity == 1 for _, opacity in stops):
        return ()
    return tuple((round(share, 3), round(opacity, 2)) for share, opacity in stops)


def _opacity(profile: Sequence[tuple[float, float]], at: float) -> float:
    """A hard end is a ramp without width: certain from its very edge on."""
    return max(
        before_opacity + (opacity - before_opacity) * (at - before) / (place - before)
        if place > before
        else max(before_opacity, opacity)
        for (before, before_opacity), (place, opacity) in pairwise(profile)
        if before <= at <= place
    )


def _within(place: float, first: float, last: float) -> float:
    return max(first, min(place, last))
