"""From readings to what a phrase can mean: the values, and whether one of them is the answer or it is to be asked."""

from collections.abc import Iterator
from dataclasses import dataclass

from timeline.dates.calendar import SECONDS_PER_DAY, civil_from_days
from timeline.dates.errors import DateError
from timeline.dates.precision import Precision
from timeline.dates.typed.partial import Context, Partial
from timeline.dates.typed.refused import Refused
from timeline.dates.typed.shapes import Readings
from timeline.dates.value import EdtfDate

_BY_WORD = "Choose one, or type the month as a word."
_FIRST_OF_TWO_DIGITS = 10
_NEWEST_YEAR = 2049
_YEARS_AHEAD = 10
ADD_YEAR = "Choose one, or add the year."


@dataclass(frozen=True, slots=True)
class Outcome:
    """The dates that a phrase can mean, the likeliest first; settled where the first is the answer.

    Where it is not, `advice` says what would settle it. `lacks_year` says that only a year is missing.
    """

    choices: tuple[EdtfDate, ...]
    is_settled: bool
    advice: str = "Choose the one that is meant."
    lacks_year: bool = False


def outcome_of(readings: Readings, context: Context) -> Outcome | None:
    """The values of readings. A reading that no calendar has gives way to one that it has."""
    if not readings:
        return None
    if all(reading.lacks_year for reading in readings):
        return _ask_year(readings, context)
    choices, fault = values_of(
        tuple(full for reading in readings for (full,) in in_centuries((reading,), context))
    )
    if not choices and fault is not None:
        raise fault
    is_settled = len(choices) == 1 or readings[0].is_preferred
    return Outcome(choices, is_settled, _BY_WORD) if readings[0].order else Outcome(choices, is_settled)


def in_centuries(partials: tuple[Partial, ...], context: Context) -> Iterator[tuple[Partial, ...]]:
    """Dates whose years have two digits in the centuries that they may be of, the likeliest first; others as they are.

    Where the word for "year" comes first, as in "l'an 79", the year is as it stands.
    """
    years = [partial.year for partial in partials if partial.has_short_year and partial.whole is None]
    last = max((year % 100 for year in years if year is not None), default=0)
    if (
        not context.vocabulary.has_year_word_after
        or len(years) < len(partials)
        or last < _FIRST_OF_TWO_DIGITS
    ):
        yield partials
        return
    newest = context.today.year + _YEARS_AHEAD if context.today else _NEWEST_YEAR
    for century in (2000, 1900, 0) if 2000 + last <= newest else (1900, 2000, 0):
        yield tuple(
            partial._replace(year=century + (partial.year or 0) % 100, has_short_year=False)
            for partial in partials
        )


def values_of(readings: Readings) -> tuple[tuple[EdtfDate, ...], Exception | None]:
    """The different values of those readings that a calendar has, and the first fault of those that it has not."""
    values: dict[EdtfDate, None] = {}
    fault: Exception | None = None
    for reading in readings:
        try:
            values[reading.value()] = None
        except (Refused, DateError) as error:
            fault = fault or error
    return tuple(values), fault


def years_to_offer(context: Context, count: int) -> tuple[int, ...]:
    """This year and those before it, or none where nobody said what today is."""
    return tuple(context.today.year - step for step in range(count)) if context.today else ()


def _ask_year(readings: Readings, context: Context) -> Outcome:
    """A date without a year is offered with the years around today, if there is one."""
    for reading in readings:
        reading.refuse_if_never()
    years = years_to_offer(context, 1 if len(readings) > 1 else 2)
    choices, _ = values_of(tuple(reading._replace(year=year) for year in years for reading in readings))
    if not choices:
        ways = "This date can be read two ways, and it" if len(readings) > 1 else "This date"
        raise Refused(f"{ways} has no year.", "Add the year, as in {day}.")
    return Outcome(choices, False, ADD_YEAR, lacks_year=True)


def edge(value: EdtfDate, *, at_start: bool) -> EdtfDate:
    """What an interval has at one end: the end of an interval, else the value itself."""
    return (value.start if at_start else value.end) or value


def to_month(value: EdtfDate, *, at_start: bool) -> EdtfDate:
    """The first or last month of a quarter, a third or a half of a year; anything else as it is."""
    if value.precision not in (Precision.QUARTER, Precision.THIRD, Precision.HALF):
        return value
    year, month, _ = civil_from_days((value.earliest if at_start else value.latest) // SECONDS_PER_DAY)
    return EdtfDate.from_month(year, month).qualified(
        approximate=value.is_approximate, uncertain=value.is_uncertain
    )
