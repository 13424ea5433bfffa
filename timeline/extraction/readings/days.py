"""Reads days of the month: with a year, without one, in numbers alone, two at a time."""

import datetime
import re

from timeline.dates.calendar import days_in_month
from timeline.dates.vocabulary import Direction as Which
from timeline.extraction.calendar_text import ONE_DAY, day_text, week_text
from timeline.extraction.explanations import day_in_words, published_in_words
from timeline.extraction.grammar import Grammar
from timeline.extraction.readings.nearness import choose_year
from timeline.extraction.readings.reading import Reading, Role, Setting, part, way_of
from timeline.extraction.readings.years import year_named
from timeline.records import Rival

WITH_YEAR, WITHOUT_YEAR, ASKED = 0.97, 0.85, 0.3
LONG_AGO = 90 * ONE_DAY


def read_day(match: re.Match[str], setting: Setting) -> Reading | None:
    """“Sunday, January 9, 2022”, “9 January”, “Jan. 9 last year”."""
    grammar = setting.grammar
    month, number = grammar.month_number(match["month"]), grammar.ordinal_of(match["day"])
    named = year_named(match, setting)
    if named is not None:
        day = _day(named, month, number)
        if day is None:
            return None
        written = Reading(day_text(day), "written out in full", WITH_YEAR, names_its_year=True)
        return _checked(day, match, setting, written)
    if way := way_of(match, setting):
        return _which_day(month, number, way, setting)
    year, rival, why = _year_of(month, number, setting, _weekday(match, grammar))
    day = _day(year, month, number)
    if day is None:
        return None
    rivals = _rival_days(rival, month, number)
    return _checked(day, match, setting, Reading(day_text(day), why, WITHOUT_YEAR, rivals))


def read_days(match: re.Match[str], setting: Setting) -> Reading | None:
    """“January 9-10”, “between 28 February and 3 March 2014”."""
    grammar = setting.grammar
    first_month = grammar.month_number(part(match, "month") or match["last_month"])
    last_month = grammar.month_number(part(match, "last_month") or match["month"])
    first, last = grammar.ordinal_of(match["day"]), grammar.ordinal_of(match["last_day"])
    named = year_named(match, setting)
    last_year, rival, why = (
        (named, None, "written out in full")
        if named
        else _year_of(last_month, last, setting, None, "such days")
    )
    if part(match, "first_year"):
        return _across_years(match, (first_month, first), (last_month, last), named)
    text = _days_text(last_year, first_month, first, last_month, last)
    if text is None:
        return None
    if part(match, "joint") and last - first > 1:
        why, rival = f"{why}; two days named together, perhaps with others between", None
    if not named and (way := way_of(match, setting)):
        return _which_days(text, way, setting)
    other = _days_text(rival, first_month, first, last_month, last) if rival else None
    rivals = (Rival(other, f"the same days of {rival}"),) if other else ()
    return Reading(text, why, WITH_YEAR if named else WITHOUT_YEAR, rivals, names_its_year=named is not None)


def _across_years(
    match: re.Match[str], first: tuple[int, int], last: tuple[int, int], last_year: int | None
) -> Reading | None:
    """“from 14 September 2018 to 6 January 2019”."""
    start = _day(int(match["first_year"]), *first)
    end = _day(last_year, *last) if last_year else None
    if start is None or end is None or start >= end:
        return None
    text = f"{day_text(start)}/{day_text(end)}"
    return Reading(text, "from the first day to the last, as written", WITH_YEAR, names_its_year=True)


def read_week_of(match: re.Match[str], setting: Setting) -> Reading | None:
    """“the week of March 6”."""
    day = read_day(match, setting)
    if day is None or day.edtf is None:
        return None
    week = week_text(datetime.date.fromisoformat(day.edtf))
    return Reading(
        week, f"Monday to Sunday around that day, {day.why}", 0.8, (), day.role, day.names_its_year
    )


def read_numeric(match: re.Match[str], setting: Setting) -> Reading | None:
    """“9/1/2022”: read where only one order makes a day, asked about where two do."""
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    if year < 100:
        year += 2000 if year + 2000 <= setting.clocks.published.year + 10 else 1900
    day_first, month_first = _day(year, second, first), _day(year, first, second)
    dotted, slashed = match["joint"] == ".", match["joint"] == "/"
    is_said = dotted or (slashed and setting.grammar.words.is_day_first_with_slashes)
    if day_first and month_first and day_first != month_first and not is_said:
        rivals = (Rival(day_text(day_first), "day first"), Rival(day_text(month_first), "month first"))
        return Reading(
            None, "it can be read day first or month first; please say which", ASKED, rivals, Role.BACKGROUND
        )
    day = day_first or month_first
    order = "day first" if day == day_first else "month first"
    return Reading(day_text(day), f"written in numbers, {order}", 0.9, names_its_year=True) if day else None


def read_iso(match: re.Match[str], setting: Setting) -> Reading | None:
    """“2022-01-09”."""
    day = _day(int(match["year"]), int(match["month"]), int(match["day"]))
    return Reading(day_text(day), "written out in full", 0.99, names_its_year=True) if day else None


def read_day_by_name(match: re.Match[str], setting: Setting) -> Reading | None:
    """“9/11”, “the Sept. 11 attacks”: a day of history by which an event is called, unless it is still to come."""
    day = setting.grammar.known_day_of(match["known"])
    if datetime.date.fromisoformat(day) > setting.clocks.published:
        return None
    return Reading(day, "what happened on that day is called by it", 0.85, role=Role.BACKGROUND)


def read_dotted(match: re.Match[str], setting: Setting) -> Reading | None:
    """“am 9.1.”: the day, then the month."""
    number, month = (int(digits) for digits in match["dotted"].rstrip(".").split("."))
    year, rival, why = _year_of(month, number, setting, _weekday(match, setting.grammar))
    day = _day(year, month, number)
    return Reading(day_text(day), why, 0.8, _rival_days(rival, month, number)) if day else None


def read_known_day(match: re.Match[str], setting: Setting) -> Reading | None:
    """“9/11”, “the Sept. 11 attacks”: a day that has become a name."""
    return Reading("2001-09-11", "the attacks of that day are called by it", 0.85, role=Role.BACKGROUND)


def read_ordinal_day(match: re.Match[str], setting: Setting) -> Reading | None:
    """“on the 22nd”: of the month that the story is in, or of the nearest one to which the clause points."""
    number = setting.grammar.ordinal_of(match["day"])
    told = setting.clocks.story_day() or setting.clocks.story_month()
    today = setting.clocks.published
    here = told or today
    around = sorted(
        {day for near in (here, today) for step in range(-2, 3) if (day := _day_of_month(near, step, number))}
    )
    if setting.is_past:
        pointed = [day for day in around if day <= today]
    elif setting.is_future:
        pointed = [day for day in around if day >= today]
    else:
        pointed = around
    if not pointed:
        return None
    day = min(pointed, key=lambda day: (_months_apart(day, here), abs(day - here)))
    others = sorted((other for other in around if other != day), key=lambda other: abs(other - here))[:1]
    rivals = tuple(Rival(day_text(other), "the same day of another month") for other in others)
    why = _why_that_month(day, match["day"].lower(), told, setting)
    return Reading(day_text(day), why, 0.65 if told else 0.5, rivals)


def read_nth_day(match: re.Match[str], setting: Setting) -> Reading | None:
    """“le 22”, “في 22 منه”: of the month that the story is in; no date where it is in none."""
    return read_bare_day(match, setting) if setting.clocks.story_day() else None


def read_bare_day(match: re.Match[str], setting: Setting) -> Reading | None:
    """“Le 22, il quitte Paris”: in a story of long ago the present and the future tense tell of then."""
    told = setting.clocks.story_day()
    if told is None or abs(told - setting.clocks.published) < LONG_AGO:
        return read_ordinal_day(match, setting)
    day = _day_of_month(told, 0, setting.grammar.ordinal_of(match["day"]))
    if day is None:
        return None
    return Reading(day_text(day), _why_that_month(day, match["day"], told, setting), 0.65)


def _why_that_month(day: datetime.date, named: str, told: datetime.date | None, setting: Setting) -> str:
    published = published_in_words(setting.clocks.published)
    if told and _months_apart(day, told) == 0:
        return f"the {named} of the month of {day_in_words(told)}, where the story is"
    if setting.is_past or setting.is_future:
        way, looks = ("last", "back") if setting.is_past else ("next", "ahead")
        side = "before" if setting.is_past else "after"
        return f"the {way} {named} {side} {published}, for “{setting.cue}” looks {looks}"
    return f"the {named} of the month of {published}"


def _day_of_month(near: datetime.date, step: int, number: int) -> datetime.date | None:
    """That day of the month so many months on; None where the month has no such day."""
    months = near.year * 12 + near.month - 1 + step
    return _day(months // 12, months % 12 + 1, number)


def _months_apart(one: datetime.date, other: datetime.date) -> int:
    return abs((one.year - other.year) * 12 + one.month - other.month)


def _year_of(
    month: int, number: int, setting: Setting, weekday: int | None, named: str = "one"
) -> tuple[int, int | None, str]:
    year, rival, why = choose_year(lambda year: _day(year, month, number), setting, named)
    if weekday is None:
        return year, rival, why
    matching = _nearest_with_weekday(month, number, weekday, year)
    if matching is None or matching == year:
        return year, rival, why
    return matching, year, "the nearest year in which that day of the month falls on that weekday"


def _which_day(month: int, number: int, way: Which, setting: Setting) -> Reading | None:
    """“last Oct. 23”, “this Friday, Jan. 7”, “le 7 janvier dernier”: a word says which way to go."""
    step = {Which.LAST: -1, Which.NEXT: 1}.get(way)
    today = setting.clocks.published
    if step is None:
        year, rival, why = _year_of(month, number, setting, None)
        day = _day(year, month, number)
        return Reading(day_text(day), why, WITHOUT_YEAR, _rival_days(rival, month, number)) if day else None
    for year in (today.year, today.year + step):
        day = _day(year, month, number)
        if day and (day - today).days * step > 0:
            side = "last one before" if step < 0 else "first one after"
            return Reading(day_text(day), f"the {side} {published_in_words(today)}", 0.9)
    return None


def _which_days(text: str, way: Which, setting: Setting) -> Reading:
    """“في 9 و10 آذار المقبل”: the same, of several days."""
    start, end = map(datetime.date.fromisoformat, text.split("/"))
    today = setting.clocks.published
    turns = {Which.LAST: range(2, -3, -1), Which.NEXT: range(-2, 3)}.get(way, range(1))
    is_there = {
        Which.LAST: lambda turn: _years_on(end, turn) < today,
        Which.NEXT: lambda turn: _years_on(start, turn) > today,
    }.get(way, bool)
    years = next(filter(is_there, turns), 0)
    side = {Which.LAST: "last ones before", Which.NEXT: "first ones after"}.get(way, "ones nearest to")
    days = "/".join(day_text(_years_on(day, years)) for day in (start, end))
    return Reading(days, f"the {side} {published_in_words(today)}", WITHOUT_YEAR)


def _years_on(day: datetime.date, years: int) -> datetime.date:
    return day.replace(year=day.year + years)


def _nearest_with_weekday(month: int, number: int, weekday: int, year: int) -> int | None:
    for distance in (0, -1, 1, -2, 2, -3, 3):
        day = _day(year + distance, month, number)
        if day and day.weekday() == weekday:
            return year + distance
    return None


def _weekday(match: re.Match[str], grammar: Grammar) -> int | None:
    return grammar.weekday_number(match["weekday"]) if part(match, "weekday") else None


def _checked(day: datetime.date, match: re.Match[str], setting: Setting, reading: Reading) -> Reading:
    """A weekday that does not fit its date is said, not mended."""
    weekday = _weekday(match, setting.grammar)
    if weekday is None or weekday == day.weekday():
        return reading
    doubt = f"{reading.why}; but that day is not a {match['weekday'].rstrip('.')}, so please check"
    nearest = day + ((weekday - day.weekday() + 3) % 7 - 3) * ONE_DAY
    rival = Rival(day_text(nearest), "the nearest day that the weekday fits")
    return Reading(reading.edtf, doubt, 0.5, (rival, *reading.rivals), reading.role, reading.names_its_year)


def _rival_days(year: int | None, month: int, number: int) -> tuple[Rival, ...]:
    day = _day(year, month, number) if year else None
    return (Rival(day_text(day), f"the same day of {year}"),) if day else ()


def _days_text(last_year: int, first_month: int, first: int, last_month: int, last: int) -> str | None:
    first_year = last_year - 1 if first_month > last_month else last_year
    start, end = _day(first_year, first_month, first), _day(last_year, last_month, last)
    return f"{day_text(start)}/{day_text(end)}" if start and end and start < end else None


def _day(year: int, month: int, number: int) -> datetime.date | None:
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= number <= days_in_month(year, month)):
        return None
    return datetime.date(year, month, number)
