"""A break in time as a tear across the page: paper between two ragged edges."""

from collections.abc import Sequence

from timeline.rendering.axis_drawing import number

TOOTH = (4, 8)
"""A tooth of a torn edge: how far it sticks out, and how far it is to the next."""


def torn(x: float, y: float, length: float, *, gape: float, is_upright: bool) -> tuple[str, str]:
    """The paper of a tear and its two ragged edges, as paths: it starts about (x, y) and is `2 * gape` wide.

    Told in steps from tooth to tooth, which are alike in every tear, so that they weigh next to nothing compressed.
    """
    across, along = TOOTH
    steps = [(-across if tooth % 2 else across, along) for tooth in range(max(2, round(length / along)))]
    forth = _steps(steps, is_upright)
    back = _steps([(-step, -on) for step, on in reversed(steps)], is_upright)
    over = _steps([(2 * gape, 0)], is_upright)
    one, other = (_start(x, y, side - across / 2, is_upright) for side in (-gape, gape))
    return f"{one}{forth}{over}{back}Z", f"{one}{forth}{other}{forth}"


def _steps(steps: Sequence[tuple[float, float]], is_upright: bool) -> str:
    ordered = steps if is_upright else [(along, across) for across, along in steps]
    return "".join(f"l{number(dx)} {number(dy)}" for dx, dy in ordered)


def _start(x: float, y: float, aside: float, is_upright: bool) -> str:
    return f"M{number(x + aside)} {number(y)}" if is_upright else f"M{number(x)} {number(y + aside)}"
