"""Reads what counts from the story's own date: the following day, two weeks later, that month. Without one, says so."""

import datetime
import re
from dataclasses import replace

from timeline.dates import EdtfDate, Precision
from timeline.dates.vocabulary import Unit
from timeline.extraction.calendar_text import ONE_DAY, day_text, month_text, week_text, year_text
from timeline.extraction.explanations import date_in_words, day_in_words, length_in_words
from timeline.extraction.readings.months import read_month
from timeline.extraction.readings.reading import Reading, Role, Setting, part
from timeline.extraction.readings.relative import count, counted, read_ahead, read_period
from timeline.extraction.readings.weekdays import last_weekday, next_weekday, read_weekday
from timeline.records import Rival

UNDATED = 0.15
_COARSER = {Unit.MONTH: Precision.MONTH, Unit.YEAR: Precision.YEAR}


def read_neighbour(match: re.Match[str], setting: Setting) -> Reading | None:
    """“the following day”, “the previous week”, “the same day”, “that month”, “later that year”."""
    grammar = setting.grammar
    steps = grammar.steps_of(match["which"])
    is_seen_from_publication = _looks_from_publication(match, setting)
    if part(match, "weekday"):
        read = read_weekday if is_seen_from_publication else _neighbouring_weekday
        return read(match, setting)
    if is_seen_from_publication:
        return read_period(match, setting)
    unit = grammar.unit_of(match["unit"])
    if not grammar.is_pointing(match["which"]):
        return _from_day(setting.clocks.story_day(), unit, steps, setting)
    if unit is Unit.YEAR and (year := setting.clocks.year_just_mentioned()):
        why = f"the year that was just mentioned, {year}"
        return Reading(year_text(year), why, 0.75, names_its_year=True)
    pointed = setting.clocks.day_just_mentioned() if unit is Unit.DAY else None
    return _from_day(pointed or setting.clocks.story_day(), unit, steps, setting)


def read_story_day(match: re.Match[str], setting: Setting) -> Reading | None:
    """“le lendemain”, “наступного дня”: so many days from the story's."""
    steps = setting.grammar.steps_of(match["phrase"])
    return _from_day(setting.clocks.story_day(), Unit.DAY, steps, setting)


def read_counted_on(match: re.Match[str], setting: Setting) -> Reading | None:
    """“nach zwei Tagen”, “через два дні”: from the story's day, but from publication where the clause looks ahead."""
    if setting.is_future:
        return read_ahead(match, setting)
    return read_later(match, setting) if setting.clocks.story_period() else None


def _looks_from_publication(match: re.Match[str], setting: Setting) -> bool:
    """Of a word that may be “next” or “following”: it is “next” where the clause looks ahead, or there is no story."""
    grammar = setting.grammar
    if grammar.words.neighbour_articles or grammar.direction_of(match["which"]) is None:
        return False
    return setting.is_future or setting.clocks.story_period() is None


def _from_day(day: datetime.date | None, unit: Unit, steps: int, setting: Setting) -> Reading | None:
    if day is None:
        return _from_period(unit, steps, setting)
    text = count(day, unit, steps)
    if text is None:
        return None
    # “The day before” is a glance back: the story stays where it is.
    role = Role.BACKGROUND if steps < 0 else Role.MAIN
    return Reading(text, f"{_where(steps, unit)} {day_in_words(day)}, where the story is", 0.8, role=role)


def read_neighbour_month(match: re.Match[str], setting: Setting) -> Reading | None:
    """“the following January”, “that November”: after, before or in the year of what the story is telling of."""
    period = setting.clocks.story_period()
    if period is None or period.is_open_end:
        return _nowhere(Unit.MONTH)
    if _looks_from_publication(match, setting):
        return read_month(match, setting)
    steps, month = setting.grammar.steps_of(match["which"]), setting.grammar.month_number(match["month"])
    first, last = period.first_day, period.last_day
    if steps > 0:
        year, where = int(last[:4]) + (month <= int(last[5:7])), "the first one after"
    elif steps < 0:
        year, where = int(first[:4]) - (month >= int(first[5:7])), "the last one before"
    else:
        year, where = int(first[:4]), "the one in the year of"
    return Reading(month_text(year, month), f"{where} {date_in_words(period.text)}, where the story is", 0.7)


def read_neighbour_season(match: re.Match[str], setting: Setting) -> Reading | None:
    """“the following spring”, “that summer”: after, before or in the year of what the story is telling of."""
    period = setting.clocks.story_period()
    if period is None or period.is_open_end:
        return _nowhere(Unit.YEAR)
    word = part(match, "which") or match["which_that"]
    steps, season = setting.grammar.steps_of(word), setting.grammar.season_number(match["season"])
    first = 3 * (season - 20)  # its first month
    year = int(period.first_day[:4])
    if steps > 0:
        year = int(period.last_day[:4]) + (first <= int(period.last_day[5:7]))
    elif steps < 0:
        year -= first + 2 >= int(period.first_day[5:7])
    where = {1: "the first one after", -1: "the last one before", 0: "the one in the year of"}[steps]
    why = f"{where} {date_in_words(period.text)}, where the story is"
    return Reading(f"{year_text(year)}-{season}", why, 0.7)


def read_of_that_year(match: re.Match[str], setting: Setting) -> Reading | None:
    """“in the spring of that year”, “5 May of the following year”: of the year just spoken of, or of the story's."""
    grammar, period = setting.grammar, setting.clocks.story_period()
    told = setting.clocks.year_just_mentioned() or (int(period.first_day[:4]) if period else None)
    if told is None or (period and period.is_open_start):
        return _nowhere(Unit.YEAR)
    word = part(match, "which") or part(match, "which_that") or match["which_after"]
    year = told + grammar.steps_of(word)
    why = f"in {year}, for “{word}” counts from {told}, where the story is"
    if part(match, "season") or part(match, "adverb"):
        season = grammar.season_number(part(match, "season") or match["adverb"])
        return Reading(f"{year_text(year)}-{season}", why, 0.75)
    month = grammar.month_number(match["month"])
    if not part(match, "day"):
        return Reading(month_text(year, month), why, 0.75)
    day = datetime.date(year, month, grammar.ordinal_of(match["day"]))
    return Reading(day_text(day), why, 0.75)


def read_later(match: re.Match[str], setting: Setting) -> Reading | None:
    """“two days later”, “a week earlier”, “three months after that”."""
    sign = setting.grammar.steps_of(part(match, "way") or part(match, "way_back"))
    day, just = setting.clocks.story_day(), setting.clocks.just_mentioned()
    if day is None:
        read = _later_than_period(match, setting, sign, setting.clocks.story_period())
    else:
        read = counted(match, setting, day, sign, f"{day_in_words(day)}, where the story is", 0.75)
    if just and setting.is_past and _is_to_come(read, setting):
        # “The worst since March 2009. A year later, it closed”: what is told cannot lie ahead.
        read = _later_than_period(match, setting, sign, just)
    return replace(read, role=Role.BACKGROUND) if read and sign < 0 else read


def _is_to_come(read: Reading | None, setting: Setting) -> bool:
    if read is None or read.edtf is None:
        return False
    return EdtfDate.parse(read.edtf).first_day > day_text(setting.clocks.published)


def read_undated(match: re.Match[str], setting: Setting) -> Reading | None:
    """“Following those discussions”: an order of events, not a date; shown to the editor without one."""
    return Reading(
        None, "it follows or precedes something that has no date here", UNDATED, role=Role.BACKGROUND
    )


def _neighbouring_weekday(match: re.Match[str], setting: Setting) -> Reading | None:
    steps = setting.grammar.steps_of(match["which"])
    number = setting.grammar.weekday_number(match["weekday"])
    day = setting.clocks.story_day()
    if day is None:
        return None
    if steps > 0:
        found = next_weekday(day + ONE_DAY, number)
    elif steps < 0:
        found = last_weekday(day - ONE_DAY, number)
    else:
        found = min(last_weekday(day, number), next_weekday(day, number), key=lambda other: abs(other - day))
    way = "first" if steps > 0 else "last" if steps < 0 else "one nearest to"
    joint = " after" if steps > 0 else " before" if steps < 0 else ""
    return Reading(day_text(found), f"the {way}{joint} {day_in_words(day)}, where the story is", 0.75)


def _from_period(unit: Unit, steps: int, setting: Setting) -> Reading | None:
    """Where the story has no day: “that year” and “the following month” still count from its month or year."""
    period = setting.clocks.story_period()
    if period is None or period.is_open_start or period.is_open_end:
        return _nowhere(unit)
    start = period.first_day
    year, month = int(start[:4]), int(start[5:7])
    where = f"{date_in_words(period.text)}, where the story is"
    if unit is Unit.YEAR and period.precision.rank <= Precision.YEAR.rank:
        return Reading(year_text(year + steps), f"{_where(steps, unit)} {where}", 0.75)
    if unit is Unit.MONTH and period.precision is Precision.MONTH:
        return Reading(month_text(year, month + steps), f"{_where(steps, unit)} {where}", 0.75)
    if unit is Unit.WEEK and period.precision is Precision.DAY:
        monday = datetime.date.fromisoformat(start)
        return Reading(week_text(monday + 7 * steps * ONE_DAY), f"{_where(steps, unit)} {where}", 0.7)
    return _nowhere(unit)


def _later_than_period(
    match: re.Match[str], setting: Setting, sign: int, period: EdtfDate | None
) -> Reading | None:
    unit = setting.grammar.unit_of(match["unit"])
    if period is None or period.is_open_start or unit not in _COARSER:
        return _nowhere(unit)
    number = sign * setting.grammar.count_of(part(match, "number"), match["unit"])
    year, month = int(period.first_day[:4]), int(period.first_day[5:7])
    where = f"{date_in_words(period.text)}, where the story is"
    why = f"{length_in_words(abs(number), unit, sign)} {where}"
    if unit is Unit.YEAR and period.precision.rank <= Precision.YEAR.rank:
        return Reading(year_text(year + number), why, 0.7, (Rival(period.text, "the date it counts from"),))
    if unit is Unit.MONTH and period.precision.rank <= Precision.MONTH.rank:
        return Reading(
            month_text(year, month + number), why, 0.7, (Rival(period.text, "the date it counts from"),)
        )
    return _nowhere(unit)


def _nowhere(unit: Unit) -> Reading:
    return Reading(
        None, f"it counts from a {unit} that the text does not date", UNDATED, role=Role.BACKGROUND
    )


def _where(steps: int, unit: Unit) -> str:
    if steps == 0:
        return f"the {unit} of"
    return f"the {unit} {'after' if steps > 0 else 'before'}"
