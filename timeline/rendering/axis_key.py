"""What the shapes in a picture mean, told under it: only those that occur in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from timeline.rendering.axis_mark import AxisMark


@dataclass(frozen=True, slots=True)
class KeySign:
    """`kind` is the name of its drawing in the template."""

    kind: str
    words: str


def key_of(marks: Sequence[AxisMark], *, has_bars: bool) -> tuple[KeySign, ...]:
    """None where there are but exact days: those need no telling."""
    kinds = {kind for mark in marks for kind in _kinds(mark)}
    if kinds <= {"point"} and not has_bars:
        return ()
    signs = {
        "point": _("on a day"),
        "range": _("from … to"),
        "within": _("some time within"),
        "about": _("beginning or end not certain"),
        "open": _("goes on"),
        "ahead": _("planned or forecast"),
        "struck": _("retracted or cancelled"),
        "bars": _("how many events"),
    }
    if has_bars:
        kinds.add("bars")
    return tuple(KeySign(kind, words) for kind, words in signs.items() if kind in kinds)


def _kinds(mark: AxisMark) -> list[str]:
    """How its date is drawn, and what became of it."""
    span = mark.span
    became = [kind for kind, is_so in (("ahead", mark.is_ahead), ("struck", mark.is_struck)) if is_so]
    if became:
        return became
    if span.is_point:
        return ["point"]
    if mark.is_within:
        return ["within"]
    is_open = span.is_open_start or span.is_open_end
    return (["open"] if is_open else []) + (["about"] if span.ramps else [] if is_open else ["range"])
