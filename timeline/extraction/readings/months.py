"""Reads months and seasons, with a year or where the clause points."""

import datetime
import re
from dataclasses import replace

from timeline.dates import EdtfDate
from timeline.dates.thirds import third_of
from timeline.dates.vocabulary import Direction as Way
from timeline.extraction.calendar_text import ONE_DAY, month_text, year_text
from timeline.extraction.explanations import date_in_words, published_in_words
from timeline.extraction.readings.nearness import choose_year
from timeline.extraction.readings.reading import (
    Reading,
    Role,
    Setting,
    looks_only_back,
    part,
    role_of,
    way_of,
)
from timeline.extraction.readings.years import year_named
from timeline.records import Rival


def read_month(match: re.Match[str], setting: Setting) -> Reading | None:
    """“March 2014”, “in March”, “last March”, “the October slaying”."""
    month = setting.grammar.month_number(match["month"])
    role = role_of(match, setting)
    named = year_named(match, setting)
    if named is not None:
        return _its_part(
            Reading(month_text(named, month), "the month, as written", 0.93, (), role, True), match, setting
        )
    if way := way_of(match, setting):
        year, why = _which_month(month, way, setting.clocks.published)
        return _its_part(Reading(month_text(year, month), why, 0.85, (), role), match, setting)
    if looks_only_back(match, setting) and not setting.clocks.story_year():
        return _its_part(_since(month, setting.clocks.published), match, setting)
    year, rival, why = choose_year(lambda year: _fitting(year, month, setting), setting)
    rivals = (Rival(month_text(rival, month), f"the same month of {rival}"),) if rival else ()
    return _its_part(Reading(month_text(year, month), why, 0.78, rivals, role), match, setting)


def read_week_of_month(match: re.Match[str], setting: Setting) -> Reading | None:
    """“the first week of December”, “the last week of 2021”: about seven days from the first, or up to the last."""
    if part(match, "month"):
        month = read_month(match, setting)
        period, names_its_year = (month.edtf, month.names_its_year) if month else (None, False)
    else:
        period, names_its_year = match["year"], True
    if period is None:
        return None
    date = EdtfDate.parse(period)
    first, last = (datetime.date.fromisoformat(day) for day in (date.first_day, date.last_day))
    number = setting.grammar.ordinal_of(match["ordinal"]) if part(match, "ordinal") else 0
    if not number and way_of(match, setting) is not Way.LAST:
        return None
    start = first + 7 * (number - 1) * ONE_DAY if number else last - 6 * ONE_DAY
    end = start + 6 * ONE_DAY
    if not first <= start <= end <= last:
        return None
    why = f"seven days of {date_in_words(period)}, with soft ends"
    return Reading(
        f"{start}~/{end}~", why, 0.7, (Rival(period, "the whole of it"),), names_its_year=names_its_year
    )


def _its_part(month: Reading, match: re.Match[str], setting: Setting) -> Reading:
    """“early March”: the month, as annotators of articles date it; its third is only offered, for it has no edges."""
    if not part(match, "part") or month.edtf is None:
        return month
    third = third_of(EdtfDate.parse(month.edtf), setting.grammar.part_of(match["part"]))
    return replace(month, rivals=(Rival(third.text, "about a third of it"), *month.rivals))


def read_months(match: re.Match[str], setting: Setting) -> Reading | None:
    """“March–April 2014”, “from November 2013 to February 2014”."""
    grammar = setting.grammar
    first, last = grammar.month_number(match["month"]), grammar.month_number(match["last_month"])
    end = year_named(match, setting)
    if end is None:
        end, _, why = choose_year(lambda year: datetime.date(year, last, 1), setting)
    else:
        why = "from the first month to the last, as written"
    start = int(match["first_year"]) if part(match, "first_year") else end - (first > last)
    if (start, first) >= (end, last):
        return None
    return Reading(
        f"{month_text(start, first)}/{month_text(end, last)}",
        why,
        0.85,
        names_its_year=bool(part(match, "year")),
    )


def read_season(match: re.Match[str], setting: Setting) -> Reading | None:
    """“last fall”, “the spring of 2014”, “this summer”."""
    season = setting.grammar.season_number(match["season"])
    named = year_named(match, setting)
    if named is not None:
        return Reading(f"{year_text(named)}-{season}", "the season, as written", 0.85, names_its_year=True)
    today = setting.clocks.published
    which = way_of(match, setting)
    if which is Way.LAST:
        year = today.year - (today.month <= 3 * (season - 20) + 2)
        return Reading(
            f"{year_text(year)}-{season}", f"the last one to end before {published_in_words(today)}", 0.78
        )
    if which is Way.THIS:
        return Reading(
            f"{year_text(today.year)}-{season}", f"the one in the year of {published_in_words(today)}", 0.75
        )
    if which is Way.NEXT:
        year = today.year + (today.month >= 3 * (season - 20))
        return Reading(
            f"{year_text(year)}-{season}", f"the first one to begin after {published_in_words(today)}", 0.72
        )
    year, rival, why = choose_year(lambda year: datetime.date(year, 3 * (season - 20), 1), setting)
    rivals = (Rival(f"{year_text(rival)}-{season}", f"the same season of {rival}"),) if rival else ()
    return Reading(f"{year_text(year)}-{season}", why, 0.55, rivals)


def read_season_ahead(match: re.Match[str], setting: Setting) -> Reading | None:
    """“en otoño”, which comes every year: a date only where its clause looks ahead."""
    return read_season(match, setting) if setting.is_future else None


def _which_month(month: int, which: Way, today: datetime.date) -> tuple[int, str]:
    if which is Way.LAST:
        return today.year - (month >= today.month), f"the last one to end before {published_in_words(today)}"
    if which is Way.THIS:
        return today.year, f"the one in the year of {published_in_words(today)}"
    return today.year + (month <= today.month), f"the first one to begin after {published_in_words(today)}"


def _since(month: int, today: datetime.date) -> Reading:
    """“Since July” never looks ahead, however far back July is."""
    why = f"the last one to begin before {published_in_words(today)}"
    text = month_text(today.year - (month > today.month), month)
    return Reading(text, why, 0.8, (Rival(f"{text}/..", "everything from then on"),), Role.BACKGROUND)


def _fitting(year: int, month: int, setting: Setting) -> datetime.date:
    """A day to measure by: the month of publication itself is no distance away in either direction."""
    today = setting.clocks.published
    return today if (year, month) == (today.year, today.month) else datetime.date(year, month, 1)
