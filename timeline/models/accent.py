"""An accent colour that an editor chooses: whether it can be read on our paper, and what it becomes in the dark."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

# As in tokens.css.
PAPER, DARK_PAPER = "#fffefb", "#15171a"
LEAST_CONTRAST = 4.5
"""Of text on its ground (WCAG 2.2, 1.4.3)."""

_COLOUR = re.compile(r"#[0-9a-f]{6}", re.ASCII)
_STEPS = 64


def validate_accent(colour: str) -> None:
    """Raise ValidationError for what is no colour, or too pale to be read on white paper."""
    if not _COLOUR.fullmatch(colour):
        raise ValidationError(_("A colour is written like #b3261e."), code="colour")
    if contrast(colour, PAPER) < LEAST_CONTRAST:
        raise ValidationError(
            _("This is too pale to be read on white: %(darker)s would be dark enough."),
            code="pale",
            params={"darker": towards(colour, "#000000", on=PAPER)},
        )


def in_the_dark(colour: str) -> str:
    """The same hue as light as it must be to be read on the dark paper."""
    return towards(colour, "#ffffff", on=DARK_PAPER)


def contrast(one: str, other: str) -> float:
    """The ratio of luminances from 1 to 21 (WCAG 2.2, "contrast ratio"); both as "#rrggbb"."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def towards(colour: str, end: str, *, on: str) -> str:
    """The first mixture on the way to `end` that can be read there; `colour` itself where it can."""
    for step in range(_STEPS):
        mixed = _mixed(colour, end, step / _STEPS)
        if contrast(mixed, on) >= LEAST_CONTRAST:
            return mixed
    return end


def _mixed(colour: str, end: str, share: float) -> str:
    channels = zip(_channels(colour), _channels(end), strict=True)
    return "#" + "".join(f"{round(one + (other - one) * share):02x}" for one, other in channels)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))


def _luminance(colour: str) -> float:
    """Relative luminance of an sRGB colour (WCAG 2.2, "relative luminance")."""
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
