"""Reads days that go by a name: Christmas Day, Thanksgiving, the last Thanksgiving but never the season around them."""

import datetime
import re
from calendar import monthrange

from timeline.dates.vocabulary import Direction as Which
from timeline.extraction.calendar_text import ONE_DAY, day_text
from timeline.extraction.explanations import published_in_words
from timeline.extraction.readings.nearness import choose_year
from timeline.extraction.readings.reading import Reading, Setting, part, way_of
from timeline.extraction.readings.weekdays import last_weekday, next_weekday
from timeline.records import Rival

_STEPS = {Which.LAST: -1, Which.NEXT: 1}


def read_holiday(match: re.Match[str], setting: Setting) -> Reading | None:
    """“Thanksgiving Day”, “last Christmas”, “Election Day 2020”."""
    rule = setting.grammar.holiday_of(match["holiday"])
    today = setting.clocks.published
    if part(match, "year"):
        return Reading(
            day_text(_day(rule, int(match["year"]))), "the holiday of that year", 0.9, names_its_year=True
        )
    which = way_of(match, setting)
    if which in _STEPS:
        step = _STEPS[which]
        years = (today.year, today.year + step)
        day = next(day for year in years if ((day := _day(rule, year)) - today).days * step > 0)
        return Reading(day_text(day), f"the {which} one seen from {published_in_words(today)}", 0.85)
    year, rival, why = choose_year(lambda year: _day(rule, year), setting)
    rivals = (Rival(day_text(_day(rule, rival)), f"the same holiday of {rival}"),) if rival else ()
    return Reading(day_text(_day(rule, year)), why, 0.8, rivals)


def easter_sunday(year: int, *, is_orthodox: bool) -> datetime.date:
    """In the Gregorian calendar, by the rule of the Western churches or of the Eastern ones (Meeus 1991, chapter 8)."""
    golden = year % 19
    if is_orthodox:
        moon = (19 * golden + 15) % 30
        sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
        month, number = divmod(moon + sunday + 114, 31)
        shift = year // 100 - year // 400 - 2  # from the Julian calendar
        return datetime.date(year, month, number + 1) + shift * ONE_DAY
    century, rest = divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, number = divmod(moon + sunday - 7 * late + 114, 31)
    return datetime.date(year, month, number + 1)


def _day(rule: tuple[int, ...], year: int) -> datetime.date:
    month, number = rule[:2]
    if month <= 0:
        return easter_sunday(year, is_orthodox=month < 0) + number * ONE_DAY
    if len(rule) == 2:
        return datetime.date(year, month, number)
    count = rule[2]
    if count < 0:
        return last_weekday(datetime.date(year, month, monthrange(year, month)[1]), number - 1)
    if count == 0:  # the first one after a Monday: the polling day of the United States
        return next_weekday(datetime.date(year, month, 1), 0) + (number - 1) * ONE_DAY
    return next_weekday(datetime.date(year, month, 1), number - 1) + (count - 1) * 7 * ONE_DAY
