"""The stroke through what was taken back: from low to high through a point, along the middle of a bar."""

from timeline.rendering.axis_shapes import Shape

REACH = 8
BEYOND = 5


def strike_across(start: float, end: float, shape: Shape) -> str:
    """`start` and `end` are those of a bar, seen from its grip."""
    return _slash() if shape.is_point else f"M{_short(start - BEYOND)} 0H{_short(end + BEYOND)}"


def strike_down(start: float, end: float, shape: Shape) -> str:
    return _slash() if shape.is_point else f"M0 {_short(start - BEYOND)}V{_short(end + BEYOND)}"


def _slash() -> str:
    return f"M{-REACH} {REACH - 2}L{REACH} {2 - REACH}"


def _short(value: float) -> float:
    return round(value, 1)
