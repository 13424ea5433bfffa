"""A date drawn to scale beside the field it is typed in: which days it takes, and which of its edges are not sharp.

    hard ▐████▌   imprecise ◢████◣   approximate ░▒██▒░   open ░▒▓██▌   unknown ┄┄┄██▌

Knows nothing of the event: what is drawn is what the date says, and no more.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from timeline.dates import OPEN_END, OPEN_START, DateError, EdtfDate
from timeline.dates.calendar import SECONDS_PER_DAY, civil_from_days
from timeline.layout.letters import text_width
from timeline.layout.scale import Scale
from timeline.layout.surroundings import surroundings
from timeline.layout.ticks import Unit, ticks
from timeline.rendering.axis_drawing import number
from timeline.rendering.axis_labels import context_words, tick_words, year_words
from timeline.rendering.languages import date_in_words

WIDTH = 320
INSET = 18
"""Air at both ends, where what is open fades out and the outer labels find room."""
TOP, BOTTOM = 4, 18
LETTERS = 11
TICK_ROW, CONTEXT_ROW = 33, 47
SOFTNESS = 9
"""How far an approximate edge blurs: EDTF gives "about" no width, so this is none either."""
FADE = 40
NARROWEST = 3
_HOURS = (0, 6, 12, 18)
_SECONDS_PER_HOUR = 3600
_FARTHEST_EXACT = 9999


@dataclass(frozen=True, slots=True)
class Edge:
    """From where a bar may begin (or end) to where it certainly has: equal where the edge is hard."""

    outer: float
    inner: float
    is_soft: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """`stops` are (share of the width, opacity) where it fades, and empty where it does not."""

    path: str
    x: float
    width: float
    stops: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """A word about the place `at`; it stands at `x`, which is elsewhere where it would be cut off."""

    text: str
    x: float
    at: float = 0


@dataclass(frozen=True, slots=True)
class Extent:
    """`dashes` are the paths of what is not known; `name` says it all to who cannot see it."""

    name: str
    manner: str
    height: int
    bars: tuple[Bar, ...]
    dashes: tuple[str, ...]
    labels: tuple[Label, ...]
    contexts: tuple[Label, ...]
    width: int = WIDTH


def date_extent(date: EdtfDate, beside: EdtfDate | None = None) -> Extent:
    """Draw a date within its surroundings: a day within its month, a month within its year.

    With another date `beside` it, within what surrounds both: two drawings that can be laid one above the other.
    """
    known = [moment for each in (date, beside) if each for moment in _known(each)]
    start, end = surroundings(min(known), max(known))
    scale = Scale((start, end), (INSET, WIDTH - INSET))
    marks = _hours(scale, start, end) if end - start <= 2 * SECONDS_PER_DAY else _dates(scale, start, end)
    labels, contexts = marks
    return Extent(
        name=_("%(date)s, drawn within %(start)s")
        % {"date": _days_in_words(date), "start": _window_in_words(start, end)},
        manner=_manner(date),
        height=CONTEXT_ROW + 5 if contexts else TICK_ROW + 5,
        bars=tuple(_bar(*edges) for edges in _edges(date, scale)),
        dashes=tuple(_dashes(date, scale)),
        labels=labels,
        contexts=contexts,
    )


def _known(date: EdtfDate) -> tuple[int, int]:
    """The first and last moment to be seen: where an end is open, some of what lies beyond it."""
    known = [moment for each in _pieces(date) for moment in _moments(each)]
    first, last = min(known), max(known)
    beyond = 3 * (last - first + 1)
    if date.earliest == OPEN_START:
        first -= beyond
    if date.latest == OPEN_END:
        last += beyond
    return first, last


def _moments(date: EdtfDate) -> Iterator[int]:
    for each in (date.start, date.end) if date.is_interval else (date,):
        if each:
            # What is called about 66 million years ago has no year that is worth seeing.
            width = _roundness(each)
            yield each.earliest - width
            yield each.latest + width


def _roundness(date: EdtfDate) -> int:
    year = date.parts.year if date.parts else 0
    if not date.is_approximate or abs(year) <= _FARTHEST_EXACT:
        return 0
    zeros = len(str(year)) - len(str(year).rstrip("0"))
    return 365 * SECONDS_PER_DAY * 10**zeros // 2


def _pieces(date: EdtfDate) -> tuple[EdtfDate, ...]:
    return date.members or (date,)


def _manner(date: EdtfDate) -> str:
    """The classes of the drawing: what may be, and what is in doubt, is drawn paler than what is."""
    is_one_of_many = date.is_one_of or bool(date.parts and date.parts.mask)
    said = [("is-one-of", is_one_of_many), ("is-uncertain", date.is_uncertain)]
    return "".join(f" {name}" for name, is_so in said if is_so)


def _edges(date: EdtfDate, scale: Scale) -> Iterator[tuple[Edge, Edge]]:
    for each in _pieces(date):
        if each.is_interval:
            # A run of a set is whole years or days, each of them meant: its ends are hard.
            yield _interval_edges(each, scale, is_run=date.is_set)
        else:
            first, last = scale.position(each.earliest), scale.position(each.latest + 1)
            yield Edge(first, first, each.is_approximate), Edge(last, last, each.is_approximate)


def _interval_edges(date: EdtfDate, scale: Scale, *, is_run: bool) -> tuple[Edge, Edge]:
    """Where one end is unknown, the end that is known stands alone."""
    start = date.start or (date.end if date.is_unknown_start else None)
    end = date.end or (date.start if date.is_unknown_end else None)
    is_ramped = bool(date.start and date.end) and not is_run
    left, right = Edge(0, FADE, is_soft=True), Edge(WIDTH, WIDTH - FADE, is_soft=True)
    if start:
        outer = scale.position(start.earliest)
        left = Edge(
            outer, scale.position(_last_beginning(start)) if is_ramped else outer, start.is_approximate
        )
    if end:
        outer = scale.position(end.latest + 1)
        right = Edge(outer, scale.position(_first_ending(end)) if is_ramped else outer, end.is_approximate)
    if left.inner > right.inner:
        middle = (left.outer + right.outer) / 2  # both ends are vague and share a month or a year
        left, right = Edge(left.outer, middle, left.is_soft), Edge(right.outer, middle, right.is_soft)
    return left, right


def _last_beginning(start: EdtfDate) -> int:
    return start.earliest if start.first_day == start.last_day else start.latest + 1


def _first_ending(end: EdtfDate) -> int:
    return end.latest + 1 if end.first_day == end.last_day else end.earliest


def _bar(left: Edge, right: Edge) -> Bar:
    """Imprecise edges slope, soft ones fade."""
    left, right = _blurred(left, -1), _blurred(right, 1)
    if right.outer - left.outer < NARROWEST:
        middle = (left.outer + right.outer) / 2
        left, right = (
            Edge(middle - NARROWEST / 2, middle - NARROWEST / 2),
            Edge(middle + NARROWEST / 2, middle + NARROWEST / 2),
        )
    x, end = max(left.outer, 0.0), min(right.outer, float(WIDTH))
    rise = x if left.is_soft else max(left.inner, x)
    fall = end if right.is_soft else min(right.inner, end)
    corners = ((x, BOTTOM), (rise, TOP), (fall, TOP), (end, BOTTOM))
    path = "M" + "L".join(f"{number(across)} {down}" for across, down in corners) + "Z"
    return Bar(path, number(x), number(end - x), _stops(left, right, x, end))


def _blurred(edge: Edge, way: int) -> Edge:
    """An approximate edge reaches a little beyond, and is certain a little within; an open one has its fade already."""
    if not edge.is_soft or abs(edge.outer - edge.inner) >= SOFTNESS:
        return edge
    return Edge(edge.outer + way * SOFTNESS, edge.outer - way * 1, is_soft=True)


def _stops(left: Edge, right: Edge, start: float, end: float) -> tuple[tuple[float, float], ...]:
    if not (left.is_soft or right.is_soft):
        return ()
    rise = min(left.inner, (start + end) / 2) if left.is_soft else start
    fall = max(right.inner, (start + end) / 2) if right.is_soft else end
    opacities = ((start, 0 if left.is_soft else 1), (rise, 1), (fall, 1), (end, 0 if right.is_soft else 1))
    return tuple((round((at - start) / (end - start), 3), opacity) for at, opacity in opacities)


def _dashes(date: EdtfDate, scale: Scale) -> Iterator[str]:
    middle = (TOP + BOTTOM) // 2
    if date.is_unknown_start and date.end:
        yield f"M0 {middle}H{number(scale.position(date.end.earliest))}"
    if date.is_unknown_end and date.start:
        yield f"M{number(scale.position(date.start.latest + 1))} {middle}H{WIDTH}"


def _dates(scale: Scale, start: int, end: int) -> tuple[tuple[Label, ...], tuple[Label, ...]]:
    """Ticks with as little as tells them apart, and beneath them what they leave unsaid, wherever it changes."""
    years = (civil_from_days(moment // SECONDS_PER_DAY)[0] for moment in (start, end - 1))
    room = {
        Unit.DAY: 30.0,
        Unit.MONTH: 34.0,
        Unit.YEAR: max(text_width(year_words(year), LETTERS) for year in years) + 12,
    }
    found = ticks(scale, start, end, room)
    contexts, before = [], ""
    for tick in found:
        words = context_words(tick)
        if words and words != before:
            contexts.append(Label(words, max(0.0, number(tick.position - 8))))
        before = words
    return tuple(_label(tick_words(tick), tick.position) for tick in found), tuple(contexts)


def _label(text: str, at: float) -> Label:
    half = text_width(text, LETTERS) / 2
    return Label(text, number(min(max(at, half), WIDTH - half)), number(at))


def _hours(scale: Scale, start: int, end: int) -> tuple[tuple[Label, ...], tuple[Label, ...]]:
    labels, contexts = [], []
    for day in range(start // SECONDS_PER_DAY, end // SECONDS_PER_DAY):
        midnight = day * SECONDS_PER_DAY
        step = 1 if end - start <= SECONDS_PER_DAY else 2
        for hour in _HOURS[::step]:
            labels.append(_label(f"{hour:02d}:00", scale.position(midnight + hour * _SECONDS_PER_HOUR)))
        contexts.append(Label(_day_in_words(midnight), max(0.0, number(scale.position(midnight) - 14))))
    return tuple(labels), tuple(contexts)


def _days_in_words(date: EdtfDate) -> str:
    """From the first day to the last; the date's own words where it has no such days, or is more than they."""
    is_more = date.is_set or date.is_approximate or date.is_uncertain
    if date.parts:
        is_more |= bool(date.parts.time or date.parts.mask)
    first, last = date.first_day, date.last_day
    try:
        return date_in_words(
            date if is_more else EdtfDate.parse(first if first == last else f"{first}/{last}")
        )
    except DateError:
        return date_in_words(date)


def _window_in_words(start: int, end: int) -> str:
    (year, month, day), (last_year, last_month, _) = (
        civil_from_days(moment // SECONDS_PER_DAY) for moment in (start, end - 1)
    )
    if end - start <= 2 * SECONDS_PER_DAY:
        return _day_in_words(start)
    are_whole_years = (day, month) == (1, 1) and last_month == 12
    if are_whole_years or max(abs(year), abs(last_year)) > _FARTHEST_EXACT:  # EDTF has no months so far away
        return _between(EdtfDate.from_year(year), EdtfDate.from_year(last_year))
    return _between(EdtfDate.from_month(year, month), EdtfDate.from_month(last_year, last_month))


def _between(first: EdtfDate, last: EdtfDate) -> str:
    if first == last:
        return date_in_words(first)
    try:
        return date_in_words(EdtfDate.interval(first, last))
    except DateError:  # in deep time
        return f"{date_in_words(first)} – {date_in_words(last)}"


def _day_in_words(moment: int) -> str:
    year, month, day = civil_from_days(moment // SECONDS_PER_DAY)
    try:
        return date_in_words(EdtfDate.from_civil(year, month, day))
    except DateError:
        return year_words(year)
