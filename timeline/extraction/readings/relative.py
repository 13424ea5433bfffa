"""Reads what counts from publication: today, last week, three years ago, in two weeks."""

import datetime
import re

from timeline.dates.vocabulary import Direction as Which
from timeline.dates.vocabulary import Unit
from timeline.extraction.calendar_text import (
    ONE_DAY,
    century_text,
    day_text,
    decade_text,
    monday_of,
    month_text,
    quarter_text,
    shift_months,
    week_text,
    year_text,
)
from timeline.extraction.explanations import day_in_words, length_in_words, published_in_words
from timeline.extraction.readings.reading import Reading, Setting, part, way_of
from timeline.extraction.readings.weekdays import last_weekday, next_weekday
from timeline.extraction.readings.years import read_relative_year
from timeline.records import Rival

_WHERE = {
    -2: "the second one before",
    -1: "the one before",
    0: "the one of",
    1: "the one after",
    2: "the second one after",
}
_STEPS = {Which.LAST: -1, Which.THIS: 0, Which.NEXT: 1}
_MONTHS_IN = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12, Unit.DECADE: 120, Unit.CENTURY: 1200}
# “Over 2,000 years”: so many are a length of time, not a time ahead.
LONGEST_AHEAD = 1000
_DAYS_IN = {Unit.DAY: 1, Unit.WEEK: 7, Unit.FORTNIGHT: 14}
# On the first day of a week hardly anything has happened in it yet.
A_WEEK_HAS_ONLY_BEGUN = 0


def read_day_word(match: re.Match[str], setting: Setting) -> Reading | None:
    """“today”, “yesterday”, “last night”, “the day after tomorrow”."""
    steps = setting.grammar.days_of(match["word"])
    if steps is None or abs(steps) > 2:
        return None
    if steps == 0 and setting.clocks.is_history and not setting.is_past:
        return None  # nowadays
    written = setting.clocks.written
    named = "the dateline" if written != setting.clocks.published else "publication"
    where = {
        -2: "two days before",
        -1: "the day before",
        0: "the day of",
        1: "the day after",
        2: "two days after",
    }[steps]
    return Reading(day_text(written + steps * ONE_DAY), f"{where} {named} on {day_in_words(written)}", 0.9)


def read_period(match: re.Match[str], setting: Setting) -> Reading | None:
    """“last month”, “this week”, “earlier this year”, “early next decade”."""
    unit = setting.grammar.unit_of(match["unit"])
    way = way_of(match, setting)
    return _period(unit, _STEPS[way], setting) if way else None


def read_period_word(match: re.Match[str], setting: Setting) -> Reading | None:
    """“torik”, a word for last year."""
    unit, steps = setting.grammar.period_of(match["period"])
    return _period(unit, steps, setting)


def _period(unit: Unit, steps: int, setting: Setting) -> Reading | None:
    today = setting.clocks.published
    if unit is Unit.WEEK:
        return _week(steps, setting)
    if unit is Unit.YEAR:
        return read_relative_year(setting, steps)
    published = published_in_words(today)
    where = _WHERE[steps]
    if unit is Unit.DAY:
        return Reading(day_text(today + steps * ONE_DAY), f"{where.replace('one', 'day')} {published}", 0.75)
    if unit is Unit.MONTH:
        return Reading(
            month_text(today.year, today.month + steps), f"{where.replace('one', 'month')} {published}", 0.9
        )
    if unit is Unit.QUARTER:
        year, quarter = divmod(today.year * 4 + (today.month - 1) // 3 + steps, 4)
        return Reading(
            quarter_text(year, quarter + 1), f"{where.replace('one', 'quarter')} {published}", 0.75
        )
    if unit is Unit.DECADE:
        return Reading(
            decade_text(today.year + 10 * steps), f"{where.replace('one', 'decade')} {published}", 0.8
        )
    if unit is Unit.CENTURY:
        return Reading(
            century_text(today.year // 100 + 1 + steps), f"{where.replace('one', 'century')} {published}", 0.8
        )
    return None


def _week(steps: int, setting: Setting) -> Reading:
    today = setting.clocks.published
    published = published_in_words(today)
    own = week_text(today + 7 * steps * ONE_DAY)
    if steps:
        which = "week" if abs(steps) == 1 else "second week"
        return Reading(own, f"the {which} {'before' if steps < 0 else 'after'} the one of {published}", 0.85)
    told = setting.clocks.story_day()
    has_only_begun = today.weekday() == A_WEEK_HAS_ONLY_BEGUN
    if told and setting.is_past and has_only_begun and 0 < (today - told).days <= 7:
        why = (
            f"the week of {day_in_words(told)}, which the story is telling of; "
            f"the one of {published} has only begun"
        )
        return Reading(week_text(told), why, 0.75, (Rival(own, f"the week of {published}"),))
    earlier = Rival(week_text(today - 7 * ONE_DAY), "the week before that")
    if told and monday_of(told) == monday_of(today):
        why = f"the week of {day_in_words(told)}, which the story is telling of, and of {published}"
        return Reading(own, why, 0.88, (earlier,))
    return Reading(own, f"the week of {published}, Monday to Sunday", 0.88, (earlier,))


def read_ago(match: re.Match[str], setting: Setting) -> Reading | None:
    """“three weeks ago”, “a year ago”: as exact as the unit they are counted in."""
    if part(match, "to_the_day"):
        return _anniversary(match, setting)
    if part(match, "weekday"):
        return _ago_on_weekday(match, setting)
    if part(match, "this_unit"):
        return _ago_to_the_period(match, setting)
    return counted(
        match, setting, setting.clocks.published, -1, published_in_words(setting.clocks.published), 0.82
    )


def _anniversary(match: re.Match[str], setting: Setting) -> Reading | None:
    """“five years ago today”."""
    unit, today = setting.grammar.unit_of(match["unit"]), setting.clocks.published
    if unit not in _MONTHS_IN:
        return None
    day = shift_months(today, -_number(match, setting) * _MONTHS_IN[unit])
    return Reading(day_text(day), f"to the day before {published_in_words(today)}", 0.85)


def _ago_on_weekday(match: re.Match[str], setting: Setting) -> Reading | None:
    """“a week ago Friday”, “two years ago on Tuesday”: so long before the last such day."""
    unit, number = setting.grammar.unit_of(match["unit"]), _number(match, setting)
    day = last_weekday(setting.clocks.published, setting.grammar.weekday_number(match["weekday"]))
    where = f"{length_in_words(number, unit, -1)} {day_in_words(day)}"
    if unit in _MONTHS_IN:
        return Reading(day_text(shift_months(day, -number * _MONTHS_IN[unit])), where, 0.7)
    if unit not in _DAYS_IN:
        return None
    rival = Rival(day_text(day), "that weekday itself")
    return Reading(day_text(day - number * _DAYS_IN[unit] * ONE_DAY), where, 0.6, (rival,))


def _ago_to_the_period(match: re.Match[str], setting: Setting) -> Reading | None:
    """“a year ago this month”, “ten years ago this week”."""
    unit, today = setting.grammar.unit_of(match["unit"]), setting.clocks.published
    if unit not in _MONTHS_IN:
        return None
    day = shift_months(today, -_number(match, setting) * _MONTHS_IN[unit])
    published = published_in_words(today)
    if setting.grammar.unit_of(match["this_unit"]) is Unit.WEEK:
        return Reading(week_text(day), f"to the week before {published}", 0.75)
    return Reading(month_text(day.year, day.month), f"to the month before {published}", 0.85)


def read_before_last(match: re.Match[str], setting: Setting) -> Reading | None:
    """“the Tuesday before last”, “the week before last”."""
    if not part(match, "weekday"):
        return _period(setting.grammar.unit_of(match["unit"]), -2, setting)
    today = setting.clocks.published
    last = last_weekday(today - ONE_DAY, setting.grammar.weekday_number(match["weekday"]))
    why = f"a week before the last one before {published_in_words(today)}"
    return Reading(day_text(last - 7 * ONE_DAY), why, 0.8, (Rival(day_text(last), "the last such day"),))


def read_weeks_from(match: re.Match[str], setting: Setting) -> Reading | None:
    """“a week from Friday”."""
    today, number = setting.clocks.published, _number(match, setting)
    first = next_weekday(today, setting.grammar.weekday_number(match["weekday"]))
    why = f"{length_in_words(number, Unit.WEEK, 1)} {day_in_words(first)}"
    return Reading(day_text(first + 7 * number * ONE_DAY), why, 0.8)


def read_ahead(match: re.Match[str], setting: Setting) -> Reading | None:
    """“in two weeks”, “three days from now”; a length of time (“built it in two weeks”) is not a date."""
    if not part(match, "from_now") and not setting.is_future:
        return None
    if setting.grammar.unit_of(match["unit"]) is Unit.YEAR and _number(match, setting) >= LONGEST_AHEAD:
        return None
    return counted(
        match, setting, setting.clocks.published, 1, published_in_words(setting.clocks.published), 0.65
    )


def counted(
    match: re.Match[str], setting: Setting, anchor: datetime.date, sign: int, named: str, confidence: float
) -> Reading | None:
    """A number of units before (-1) or after (+1) a day, named in the explanation as `named`."""
    unit = setting.grammar.unit_of(match["unit"])
    number = _number(match, setting)
    text = count(anchor, unit, sign * number)
    if text is None:
        return None
    rivals: tuple[Rival, ...] = ()
    if unit in (Unit.MONTH, Unit.YEAR):
        exact = shift_months(anchor, sign * number * _MONTHS_IN[unit])
        rivals = (Rival(day_text(exact), "to the very day"),)
    return Reading(text, f"{length_in_words(number, unit, sign)} {named}", confidence, rivals)


def _number(match: re.Match[str], setting: Setting) -> int:
    return setting.grammar.count_of(part(match, "number"), match["unit"])


def count(anchor: datetime.date, unit: Unit, number: int) -> str | None:
    """EDTF text some units from a day: a day for days, a week for weeks, a month for months; None for other units."""
    if unit in _DAYS_IN:
        day = anchor + number * _DAYS_IN[unit] * ONE_DAY
        return day_text(day) if unit is Unit.DAY else week_text(day)
    if unit is Unit.WEEKEND:
        return None
    if unit not in _MONTHS_IN:
        return None
    months = number * _MONTHS_IN[unit]
    if unit in (Unit.MONTH, Unit.QUARTER):
        return month_text(anchor.year, anchor.month + months)
    year = anchor.year + months // 12
    return year_text(year) if unit is Unit.YEAR else f"{year_text(year)}~"
