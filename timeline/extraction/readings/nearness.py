"""Chooses among the times that words without a year can mean: where the clause points, never absurdly far."""

import datetime
from collections.abc import Callable, Iterator

from timeline.dates import Precision
from timeline.extraction.anchors import Told
from timeline.extraction.explanations import date_in_words, day_in_words, published_in_words
from timeline.extraction.readings.reading import Setting

# A clause may be misheard. Against so long a way and so short a way back, the calendar is believed instead.
ABSURDLY_FAR, QUITE_NEAR = datetime.timedelta(days=320), datetime.timedelta(days=35)
# Where nothing is said, most of what is told has happened: the future must be this many times nearer.
PAST_OVER_FUTURE = 2
# A story goes on rather than so far back within a year.
MONTHS_TO_GO_ON = 6
# News this fresh is not moved into another year by a year told in passing.
RECENT = datetime.timedelta(days=92)


def choose_year(
    first_day_in: Callable[[int], datetime.date | None], setting: Setting, named: str = "one"
) -> tuple[int, int | None, str]:
    """(the year, the rival year, why) for a day or month that comes once a year.

    `first_day_in(year)` gives its first day in a year, None where there is none (29 February). `named` is what the
    explanation calls it.
    """
    year, rival, why = _by_direction(first_day_in, setting, named)
    told = setting.clocks.story_year()
    is_history = setting.clocks.is_history
    if told is None or (setting.is_future and not is_history) or first_day_in(told.year) is None:
        return year, rival, why
    chosen = first_day_in(year)
    distance = abs(setting.clocks.published - chosen) if chosen else datetime.timedelta.max
    is_elsewhere = told.paragraph != setting.clocks.paragraph
    if not is_history and distance <= RECENT and (is_elsewhere or told.date.precision is Precision.YEAR):
        return year, told.year, why
    if _goes_on(first_day_in(told.year + 1), told, setting.clocks.published):
        return (
            told.year + 1,
            told.year,
            f"the next {named} after {date_in_words(told.date.text)}, where the story is",
        )
    return told.year, year, f"in {told.year}, the year that the story is telling of"


def _goes_on(day: datetime.date | None, told: Told, published: datetime.date) -> bool:
    """“It began in August 2016. In January …”: a story goes on into the next year rather than far back in its own."""
    if day is None or day > published or told.date.precision not in (Precision.DAY, Precision.MONTH):
        return False
    return (day.year * 12 + day.month) - (told.year * 12 + int(told.come_to[5:7])) <= MONTHS_TO_GO_ON


def _by_direction(
    first_day_in: Callable[[int], datetime.date | None], setting: Setting, named: str = "one"
) -> tuple[int, int | None, str]:
    today = setting.clocks.published
    past = next((day for day in _days(first_day_in, today.year, -1) if day <= today), None)
    future = next((day for day in _days(first_day_in, today.year, +1) if day >= today), None)
    if past is None or future is None:
        only = past or future
        if only is None:
            raise ValueError("A day that no year has.")
        return only.year, None, f"the only one near publication on {day_in_words(today)}"
    back, ahead = today - past, future - today
    if setting.is_future and not (ahead > ABSURDLY_FAR and back < QUITE_NEAR):
        why = f"the next {named} after {published_in_words(today)}, for “{setting.cue}” looks ahead"
        return future.year, _other(past, future), why
    if setting.is_past and not (back > ABSURDLY_FAR and ahead < QUITE_NEAR):
        why = f"the last {named} before {published_in_words(today)}, for “{setting.cue}” looks back"
        return past.year, _other(future, past), why
    nearest, other = (past, future) if back <= PAST_OVER_FUTURE * ahead else (future, past)
    return nearest.year, _other(other, nearest), f"the likeliest {named} near {published_in_words(today)}"


def _other(rival: datetime.date, chosen: datetime.date) -> int | None:
    return rival.year if rival.year != chosen.year else None


def _days(
    first_day_in: Callable[[int], datetime.date | None], year: int, step: int
) -> Iterator[datetime.date]:
    """Its first days from a year on, or back: up to eight years away, which any 29 February is at most."""
    for candidate in range(year, year + 9 * step, step):
        if 1 <= candidate <= 9999 and (day := first_day_in(candidate)):
            yield day
