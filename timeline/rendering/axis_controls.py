"""Where a reader can go from here: nearer, farther, earlier, later, the whole. Each is a plain link.

Moves are made along the axis, not in time, so that no number of clicks is needed to cross an empty century.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median_low

from django.utils.translation import gettext as _

from timeline.dates import EdtfDate
from timeline.dates.calendar import FARTHEST_YEAR, SECONDS_PER_DAY, civil_from_days
from timeline.layout.scale import Scale
from timeline.layout.span import Span
from timeline.rendering.axis_drawing import FEW_DAYS
from timeline.rendering.languages import date_in_words
from timeline.rendering.view_state import ScaleKind, Shown, ViewState

PAN = 1 / 2
ZOOM = 2
LEAST_WINDOW = 3 * SECONDS_PER_DAY
LEAST_WINDOW_OF_TIMES = 10 * 60
"""In seconds; the latter where the time of day of an event is known."""
STOPS_PER_WINDOW = 32
STOPS = 128
"""Along the whole timeline, for a hand on the overview."""

NOTHING = 1e-6
"""A share of the axis too small to be seen."""


@dataclass(frozen=True, slots=True)
class Control:
    """A link, and how the picture moves until its answer is here: `shift` in windows, then `zoom` about the middle.

    Without a `query` there is nowhere to go in this direction.
    """

    name: str
    words: str
    query: str = ""
    shift: float = 0
    zoom: float = 1


@dataclass(frozen=True, slots=True)
class Switch:
    """One of a few ways to draw the same thing. `place` is where on the page it is to be seen, where that is told."""

    words: str
    query: str
    is_current: bool
    place: str = ""


@dataclass(frozen=True, slots=True)
class Controls:
    """`stops` are the dates at equal steps along the axis, from one window before this one to one after: a drag or a
    wheel picks two of them and has an address, without knowing a calendar."""

    moves: tuple[Control, ...]
    scales: tuple[Switch, ...]
    stops: tuple[str, ...]
    stops_per_window: int = STOPS_PER_WINDOW


def axis_controls(view: ViewState, scale: Scale, spans: Sequence[Span]) -> Controls:
    """Zooming in keeps the middle one of the spans that are in sight there."""
    start, end = view.window(scale)
    left, right = scale.position(start), scale.position(end)
    width = right - left
    middle = (left + right) / 2
    is_before, is_after = left > NOTHING, right < 1 - NOTHING
    positions = [scale.position(span.first) for span in spans]
    seen = [position for position in positions if left <= position <= right]
    least = LEAST_WINDOW_OF_TIMES if any(span.is_moment for span in spans) else LEAST_WINDOW
    # Where most of what is in sight stands: half of it on either side.
    aim = median_low(seen) if seen else middle

    def move(name: str, words: str, first: float, last: float, *, is_possible: bool) -> Control:
        if not is_possible:
            return Control(name, words)
        shift = ((first + last) / 2 - middle) / width
        query = _window_query(view, scale, first, last)
        return Control(name, words, query, round(shift, 3), round(width / (last - first), 3))

    step, half, double = width * PAN, width / ZOOM / 2, width * ZOOM / 2
    return Controls(
        moves=(
            move("earlier", _("Earlier"), left - step, right - step, is_possible=is_before),
            move("later", _("Later"), left + step, right + step, is_possible=is_after),
            move("in", _("Zoom in"), aim - half, aim + half, is_possible=end - start > least),
            move("out", _("Zoom out"), middle - double, middle + double, is_possible=is_before or is_after),
            move("whole", _("Whole"), 0, 1, is_possible=view.has_window),
        ),
        scales=_switches(view),
        stops=tuple(
            _stop(scale, left + width * step / STOPS_PER_WINDOW, end - start)
            for step in range(-STOPS_PER_WINDOW, 2 * STOPS_PER_WINDOW + 1)
        ),
    )


def _switches(view: ViewState) -> tuple[Switch, ...]:
    """True, even, or no picture at all; back from the list alone leads a link beside the list."""
    return (
        Switch(_("True to time"), view.query(scale=ScaleKind.TRUE), view.scale is ScaleKind.TRUE),
        Switch(_("Evenly spaced"), view.query(scale=ScaleKind.EVEN), view.scale is ScaleKind.EVEN),
        Switch(_("List only"), view.query(shown=Shown.LIST), is_current=False),
    )


def stops_along(scale: Scale) -> tuple[str, ...]:
    """The dates at equal steps along all of the timeline, first and last included."""
    length = scale.moment(1) - scale.moment(0)
    return tuple(_stop(scale, step / STOPS, length // STOPS * STOPS_PER_WINDOW) for step in range(STOPS + 1))


def window_words(scale: Scale, start: int, end: int) -> str:
    """“3 Apr 2008 – 13 Jan 2022”: no finer than a person who hears it needs."""
    length = end - start if end - start <= FEW_DAYS else max(end - start, STOPS_PER_WINDOW * SECONDS_PER_DAY)
    first, last = (
        EdtfDate.parse(_stop(scale, scale.position(moment), length)) for moment in (start, end - 1)
    )
    said = dict.fromkeys(date_in_words(date, "short") for date in (first, last))
    return " – ".join(said)


def _window_query(view: ViewState, scale: Scale, first: float, last: float) -> str:
    """A window that holds the whole timeline is no window."""
    if first <= NOTHING and last >= 1 - NOTHING:
        return view.query(start=None, end=None)
    length = scale.moment(last) - scale.moment(first)
    start, end = (EdtfDate.parse(_stop(scale, position, length)) for position in (first, last))
    return view.query(start=start, end=end)


def _stop(scale: Scale, position: float, window: int) -> str:
    """The date that stands here, no finer than a window of so many seconds needs."""
    days, seconds = divmod(scale.moment(position), SECONDS_PER_DAY)
    year, month, day = civil_from_days(days)
    years = window / SECONDS_PER_DAY / 365
    if abs(year) > 9999 or years > 1000:
        return EdtfDate.from_year(max(-FARTHEST_YEAR, min(year, FARTHEST_YEAR))).text
    date = EdtfDate.from_month(year, month) if years > 20 else EdtfDate.from_civil(year, month, day)
    is_fine = window < STOPS_PER_WINDOW * SECONDS_PER_DAY
    return f"{date.text}T{seconds // 3600:02d}:{seconds // 60 % 60:02d}:00" if is_fine else date.text
