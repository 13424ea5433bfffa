"""Reads a typed phrase: one date, a range of two, or one that is open at an end. Says how many ways it can be read."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline.dates.calendar import SECONDS_PER_DAY, civil_from_days
from timeline.dates.errors import DateError
from timeline.dates.precision import Precision
from timeline.dates.typed.partial import Context, Partial
from timeline.dates.typed.refused import Refused
from timeline.dates.typed.shapes import Readings, read_rest_of_range
from timeline.dates.typed.single import qualified, read_single, without_qualifiers
from timeline.dates.typed.tokens import Kind, Token, Tokens
from timeline.dates.value import EdtfDate
from timeline.dates.vocabulary import Opening

MOST_SPLITS = 4
"""How many places to cut a range are tried: a date with more dashes than that is none, and reading stays linear."""

_BY_WORD = "Choose one, or type the month as a word."


@dataclass(frozen=True, slots=True)
class Outcome:
    """The dates that a phrase can mean, the likeliest first; settled where the first is the answer.

    Where it is not, `advice` says what would settle it.
    """

    choices: tuple[EdtfDate, ...]
    is_settled: bool
    advice: str = "Choose the one that is meant."


def read_phrase(tokens: Tokens, context: Context) -> Outcome | None:
    """What a phrase can mean; None where it is none of ours. Raises Refused for one that cannot be."""
    if not tokens:
        return None
    return (
        _read_unknown_end(tokens, context)
        or _outcome(read_single(tokens, context), context)
        or _read_range(tokens, context)
        or _read_open(tokens, context)
    )


def _outcome(readings: Readings, context: Context) -> Outcome | None:
    """The values of readings. A reading that no calendar has gives way to one that it has."""
    if not readings:
        return None
    if all(reading.lacks_year for reading in readings):
        return _ask_year(readings, context)
    choices, fault = _values(readings)
    if not choices and fault is not None:
        raise fault
    is_settled = len(choices) == 1 or readings[0].is_preferred
    return Outcome(choices, is_settled, _BY_WORD) if readings[0].order else Outcome(choices, is_settled)


def _values(readings: Readings) -> tuple[tuple[EdtfDate, ...], Exception | None]:
    """The different values of those readings that a calendar has, and the first fault of those that it has not."""
    values: dict[EdtfDate, None] = {}
    fault: Exception | None = None
    for reading in readings:
        try:
            values[reading.value()] = None
        except (Refused, DateError) as error:
            fault = fault or error
    return tuple(values), fault


def _ask_year(readings: Readings, context: Context) -> Outcome:
    """A date without a year is offered with the years around today, if there is one."""
    for reading in readings:
        reading.refuse_if_never()
    years = _years_to_offer(context, 1 if len(readings) > 1 else 2)
    choices, _ = _values(tuple(replace(reading, year=year) for year in years for reading in readings))
    if not choices:
        ways = "This date can be read two ways, and it" if len(readings) > 1 else "This date"
        raise Refused(f"{ways} has no year.", "Add the year, as in 9 January 2022.")
    return Outcome(choices, False, "Choose one, or add the year.")


def _years_to_offer(context: Context, count: int) -> tuple[int, ...]:
    """This year and those before it, or none where nobody said what today is."""
    return tuple(context.today.year - step for step in range(count)) if context.today else ()


def _read_unknown_end(tokens: Tokens, context: Context) -> Outcome | None:
    """From 2014, end unknown; until 2014, start unknown; 2014 – ?; ? – 2014."""
    first, last = tokens[0], tokens[-1]
    if last.kind in (Kind.UNKNOWN_END, Kind.UNKNOWN_START):
        inner = tokens[1:-1] if first.kind is Kind.OPENING else tokens[:-1]
        is_end = last.kind is Kind.UNKNOWN_END
    elif last.text == "?" and len(tokens) > 2 and _is_dash(tokens[-2]):
        inner, is_end = tokens[:-2], True
    elif first.text == "?" and len(tokens) > 2 and _is_dash(tokens[1]):
        inner, is_end = tokens[2:], False
    else:
        return None
    outcome = _outcome(read_single(inner, context), context)
    if outcome is None:
        return None
    texts = [f"{value.text}/" if is_end else f"/{value.text}" for value in outcome.choices]
    return replace(outcome, choices=tuple(map(EdtfDate.parse, texts)))


def _read_open(tokens: Tokens, context: Context) -> Outcome | None:
    """Since 2014, after 3 May, until early 2022. "After" begins with what follows, "before" ends with what precedes."""
    if tokens[0].kind is not Kind.OPENING:
        return None
    outcome = _outcome(read_single(tokens[1:], context), context)
    if outcome is None:
        return None
    opening = context.vocabulary.openings[tokens[0].text]
    return replace(outcome, choices=tuple(_opened(value, opening) for value in outcome.choices))


def _opened(value: EdtfDate, opening: Opening) -> EdtfDate:
    first, last = value.start or value, value.end or value
    if opening is Opening.SINCE:
        return EdtfDate.interval(first, None)
    if opening is Opening.UNTIL:
        return EdtfDate.interval(None, last)
    if opening is Opening.AFTER:
        return EdtfDate.interval(_neighbour(last, last.latest + 1), None)
    return EdtfDate.interval(None, _neighbour(first, first.earliest - 1))


def _neighbour(value: EdtfDate, second: int) -> EdtfDate:
    """The day, month or year around a second just outside of `value`, with the doubts of `value`."""
    year, month, day = civil_from_days(second // SECONDS_PER_DAY)
    if value.precision is Precision.DAY:
        neighbour = EdtfDate.from_civil(year, month, day)
    elif value.precision in (Precision.MONTH, Precision.SEASON):
        neighbour = EdtfDate.from_month(year, month)
    else:
        neighbour = EdtfDate.from_year(year)
    return neighbour.qualified(approximate=value.is_approximate, uncertain=value.is_uncertain)


def _read_range(tokens: Tokens, context: Context) -> Outcome | None:
    """Two dates with a dash or a word between them; each may lend the other its month, its year or its doubt."""
    if tokens[0].kind is Kind.RANGE_OPENER or tokens[0].text in context.vocabulary.range_openers:
        tokens = tokens[1:]
    for left, joint, right in _splits(tokens, context):
        if joint.kind in (Kind.DASH, Kind.HYPHEN) and not joint.number:
            left, right = _sharing_doubt(left, right)
        outcome = _range_outcome(_read_end(left, context), _read_end(right, context), context)
        if outcome is not None:
            return outcome
    return None


def _splits(tokens: Tokens, context: Context) -> Iterator[tuple[Tokens, Token, Tokens]]:
    joints = [
        index
        for index, token in enumerate(tokens)
        if 0 < index < len(tokens) - 1 and (_is_dash(token) or token.text in context.vocabulary.range_joiners)
    ]
    for index in joints[:MOST_SPLITS]:
        yield tokens[:index], tokens[index], tokens[index + 1 :]


def _is_dash(token: Token) -> bool:
    return token.kind in (Kind.DASH, Kind.HYPHEN)


def _sharing_doubt(left: Tokens, right: Tokens) -> tuple[Tokens, Tokens]:
    """In "c. 2014–16" and "2014–16?" the doubt is about both; where the dash is spaced, each end has its own."""
    start, _, _ = without_qualifiers(left)
    end, _, _ = without_qualifiers(right)
    doubts = tuple(token for token in left + right if token.kind in (Kind.APPROXIMATE, Kind.UNCERTAIN))
    return doubts + start, doubts + end


def _read_end(tokens: Tokens, context: Context) -> Readings:
    readings = read_single(tokens, context)
    if readings:
        return readings
    rest, is_approximate, is_uncertain = without_qualifiers(tokens)
    return qualified(read_rest_of_range(rest), is_approximate, is_uncertain)


def _range_outcome(starts: Readings, ends: Readings, context: Context) -> Outcome | None:
    """The intervals between ends that were read alike; their year is asked for where neither has one."""
    pairs = [(start, end) for start in starts for end in ends if start.order == end.order]
    if not pairs or not all(start.lacks_year and end.lacks_year for start, end in pairs):
        return _outcome(tuple(whole for pair in pairs for whole in _range(*pair)), context)
    if not any(end.month or end.months or end.season for pair in pairs for end in pair):
        return None
    years = _years_to_offer(context, 2)
    wholes = [
        whole for year in years for start, end in pairs for whole in _range(replace(start, year=year), end)
    ]
    if not wholes:
        raise Refused("This range has no year.", "Add the year, as in 9–10 January 2022.")
    return Outcome(_values(tuple(wholes))[0], False, "Choose one, or add the year.")


def _range(start: Partial, end: Partial) -> Iterator[Partial]:
    """The interval; two of them where it ends before it begins because only its end says a year."""
    first, last = start.in_era_of(end).filled_from(end), end.filled_from(start)
    if first.number is not None or last.number is not None:
        return
    may_cross_years = start.lacks_year != end.lacks_year and (start.month or start.months or start.season)
    if may_cross_years and first.year and last.year and _is_reversed(first, last):
        if start.lacks_year:
            yield _whole(replace(first, year=first.year - 1), last)
        yield _whole(first, replace(last, year=last.year + 1))
        return
    yield _whole(first, last)


def _is_reversed(first: Partial, last: Partial) -> bool:
    return first.value().earliest > last.value().latest


def _whole(first: Partial, last: Partial) -> Partial:
    start, end = first.value(), last.value()
    return Partial(whole=EdtfDate.interval(start.start or start, end.end or end))
