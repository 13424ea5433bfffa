"""Reads ranges of days written in numbers, ranges from a day to a month, and days whose month is a Roman numeral."""

import datetime
import re

from timeline.dates.typed.roman import roman_number
from timeline.extraction.calendar_text import day_text, month_text
from timeline.extraction.readings.nearness import choose_year
from timeline.extraction.readings.reading import Reading, Setting, part
from timeline.extraction.readings.years import year_named
from timeline.records import Rival

AS_WRITTEN = "from the first day to the last, as written"
# Two digits for a year reach so far beyond publication and no further.
LONGEST_AHEAD = 10


def read_numeric_days(match: re.Match[str], setting: Setting) -> Reading | None:
    """“09.01–13.01.2022”, “14.12.2021–10.01.2022”, “9.–10.02”. Raises ValueError for days that no calendar has."""
    last_month, last = int(match["last_month"]), int(match["last_day"])
    month, first = int(part(match, "month") or last_month), int(match["day"])
    rival, why = None, AS_WRITTEN
    if part(match, "year"):
        year = _whole_year(match["year"], setting)
    else:
        year, rival, why = choose_year(
            lambda year: datetime.date(year, last_month, last), setting, "such days"
        )
    named = part(match, "first_year")
    start_year = _whole_year(named, setting) if named else year - (month > last_month)
    start, end = datetime.date(start_year, month, first), datetime.date(year, last_month, last)
    if start >= end:
        return None
    rivals: tuple[Rival, ...] = ()
    if rival:
        elsewhere = start.replace(year=start.year + rival - year), end.replace(year=rival)
        rivals = (Rival("/".join(map(day_text, elsewhere)), f"the same days of {rival}"),)
    names_its_year = bool(part(match, "year"))
    return Reading(
        f"{start}/{end}", why, 0.9 if names_its_year else 0.8, rivals, names_its_year=names_its_year
    )


def read_day_to_month(match: re.Match[str], setting: Setting) -> Reading | None:
    """“4 June – September 1916”: as exact at each end as it is written."""
    grammar = setting.grammar
    month, last_month = grammar.month_number(match["month"]), grammar.month_number(match["last_month"])
    named = year_named(match, setting)
    year, why = named, "from the day to the month, as written"
    if year is None:
        year, _, why = choose_year(lambda year: datetime.date(year, last_month, 1), setting)
    start_year = int(part(match, "first_year") or year - (month > last_month))
    if (start_year, month) >= (year, last_month):
        return None
    start = datetime.date(start_year, month, grammar.ordinal_of(match["day"]))
    return Reading(
        f"{day_text(start)}/{month_text(year, last_month)}", why, 0.85, names_its_year=named is not None
    )


def read_roman_month(match: re.Match[str], setting: Setting) -> Reading | None:
    """“11 XI 1918”."""
    month = roman_number(match["month"].lower())
    if not 1 <= month <= 12:
        return None
    day = datetime.date(int(match["year"]), month, setting.grammar.ordinal_of(match["day"]))
    return Reading(
        day_text(day), "written out in full, the month in Roman numerals", 0.95, names_its_year=True
    )


def _whole_year(digits: str, setting: Setting) -> int:
    """2022 of “22”."""
    year = int(digits)
    if len(digits) == 4:
        return year
    return year + 2000 if year + 2000 <= setting.clocks.published.year + LONGEST_AHEAD else year + 1900
