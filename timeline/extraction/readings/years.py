"""Reads years and what is longer: ranges, parts of a year, quarters, decades, centuries."""

import datetime
import re
from dataclasses import replace

from timeline.dates import EdtfDate
from timeline.dates.vocabulary import Direction as Which
from timeline.dates.vocabulary import Opening, Part
from timeline.extraction.calendar_text import (
    century_text,
    decade_text,
    month_text,
    quarter_text,
    week_text,
    year_text,
)
from timeline.extraction.explanations import published_in_words
from timeline.extraction.readings.reading import Reading, Role, Setting, part, role_of
from timeline.records import Rival

# Thirds of a year by month; approximate, for nobody says where “early” ends.
PARTS = {Part.EARLY: (1, 4), Part.MID: (5, 8), Part.LATE: (9, 12)}
# The month that the beginning, the middle or the end of a year is about.
EDGES = {Part.EARLY: (1, "first"), Part.MID: (6, "middle"), Part.LATE: (12, "last")}

# An edge so many months ahead has not been told of in the past tense.
MONTHS_NOT_YET_TOLD = 6

# So far from a quarter a word tells that it is of a match.
WIDEST_GAME = 120

_STEPS = {Which.LAST: -1, Which.THIS: 0, Which.NEXT: 1}


def year_named(match: re.Match[str], setting: Setting) -> int | None:
    """The year that the words name themselves: in digits, or as “last year”; None where they name none."""
    if part(match, "year"):
        return int(part(match, "year"))
    if word := part(match, "which_year") or part(match, "which_year_after"):
        way = setting.grammar.direction_of(word)
        return setting.clocks.published.year + _STEPS[way] if way else None
    if word := part(match, "year_word"):
        return setting.clocks.published.year + setting.grammar.period_of(word)[1]
    return None


def read_year(match: re.Match[str], setting: Setting) -> Reading | None:
    """“in 2014”, “Russia's 2008 invasion”, “since 1990”."""
    year = int(match["year"])
    opening = setting.grammar.opening_of(part(match, "preposition"))
    role = Role.MAIN
    rivals: tuple[Rival, ...] = ()
    if opening in (Opening.SINCE, Opening.AFTER):
        role, rivals = Role.BACKGROUND, (Rival(f"{year_text(year)}/..", f"everything from {year} on"),)
    elif opening:
        role, rivals = Role.BACKGROUND, (Rival(f"../{year_text(year)}", f"everything up to {year}"),)
    elif not part(match, "preposition") and not (setting.is_past and setting.grammar.words.reads_bare_years):
        role = Role.BACKGROUND
    return Reading(year_text(year), "the year, as written", 0.92, rivals, role, names_its_year=True)


def read_year_said(match: re.Match[str], setting: Setting) -> Reading | None:
    """“عام 2014”, “im Jahr 2014”: called a year, so the story goes there unless a preposition says otherwise."""
    read = read_year(match, setting)
    return replace(read, role=role_of(match, setting)) if read else None


def read_bare_year(match: re.Match[str], setting: Setting) -> Reading | None:
    """A year that no word leads, in a language that writes them so."""
    year = int(match["year"])
    role = Role.MAIN if setting.is_past else Role.BACKGROUND
    return Reading(year_text(year), "a number that reads as a year", 0.7, (), role, names_its_year=True)


def read_year_and_next(match: re.Match[str], setting: Setting) -> Reading | None:
    """“Saison 2010/11”: only where the second year is the next one; “2014/65” is a number of something."""
    reading = read_years(match, setting)
    is_next = (int(match["year"]) + 1) % 100 == int(match["last_year"]) % 100
    return reading if reading and is_next else None


def read_years(match: re.Match[str], setting: Setting) -> Reading | None:
    """“2014–2018”, “from 1991 to 1997”, “1914-18”."""
    first, last = int(match["year"]), match["last_year"]
    end = int(last) if len(last) == 4 else first - first % 100 + int(last)
    if not first < end <= 2099:
        return None
    rivals = (Rival(year_text(first), "its first year alone"), Rival(year_text(end), "its last year alone"))
    return Reading(
        f"{first}/{end}", "from the first year to the last, as written", 0.88, rivals, Role.BACKGROUND, True
    )


def read_years_running(match: re.Match[str], setting: Setting) -> Reading | None:
    """“the 2019/20 season”: a year and the one after it; two others are no such thing."""
    read = read_years(match, setting)
    return read if read and int(match["last_year"]) % 100 == (int(match["year"]) + 1) % 100 else None


def read_part_of_year(match: re.Match[str], setting: Setting) -> Reading | None:
    """“early 2022”, “late last year”: thirds of a year, with soft ends."""
    year = year_named(match, setting)
    if year is None:
        return None
    third = third_of_year(year, match["part"].lower(), setting)
    return replace(third, names_its_year=bool(part(match, "year")))


def third_of_year(year: int, third: str, setting: Setting) -> Reading:
    """The third that the words `third` say."""
    first, last = PARTS[setting.grammar.part_of(third)]
    text = f"{month_text(year, first)}~/{month_text(year, last)}~"
    why = f"about a third of {year}, with soft ends, for “{third}” does not say where it stops"
    rival = Rival(year_text(year), "the whole year")
    return Reading(text, why, 0.8, (rival,))


def read_edge_of_year(match: re.Match[str], setting: Setting) -> Reading | None:
    """“the end of 2021”, “the start of next year”: about its last or first month."""
    year = year_named(match, setting)
    return None if year is None else _edge_of(year, match, setting)


def read_edge_of_the_year(match: re.Match[str], setting: Setting) -> Reading:
    """“by the end of the year”: of the one that the story is telling of, or else of publication."""
    told = setting.clocks.story_period() if part(match, "which") else None
    if told:
        return _edge_of(int(told.first_day[:4]), match, setting)
    year = None if setting.is_future else setting.clocks.story_year()
    return _edge_of(year.year if year else _year_to_end(match, setting), match, setting)


def _year_to_end(match: re.Match[str], setting: Setting) -> int:
    """The year of publication; but in spring what had happened “by the end of the year” was in the one before."""
    today = setting.clocks.published
    month, _ = EDGES[_edge(match, setting)]
    return today.year - (setting.is_past and month - today.month > MONTHS_NOT_YET_TOLD)


def _edge(match: re.Match[str], setting: Setting) -> Part:
    return setting.grammar.part_of(match["edge"])


def _edge_of(year: int, match: re.Match[str], setting: Setting) -> Reading:
    month, which = EDGES[_edge(match, setting)]
    why = f"about the {which} month of {year}"
    return Reading(f"{month_text(year, month)}~", why, 0.65, (Rival(year_text(year), "the whole year"),))


def read_quarter(match: re.Match[str], setting: Setting) -> Reading | None:
    """“Q1 2022”, “the first quarter of last year”, “the second half of 2021”."""
    year = year_named(match, setting)
    if year is None:
        return None
    number = (
        int(part(match, "short")) if part(match, "short") else setting.grammar.ordinal_of(match["ordinal"])
    )
    if part(match, "half"):
        if number > 2:
            return None
        text = f"{month_text(year, 6 * number - 5)}/{month_text(year, 6 * number)}"
    elif number <= 4:
        text = quarter_text(year, number)
    else:
        return None
    return Reading(
        text, "counted in calendar months; a company's own year may differ", 0.8, role=Role.BACKGROUND
    )


def read_quarter_alone(match: re.Match[str], setting: Setting) -> Reading | None:
    """“in the third quarter”: the last one to begin, or the next; of a match, where its sentence speaks of one."""
    number = int(part(match, "short") or setting.grammar.ordinal_of(match["ordinal"]))
    around = match.string[max(0, match.start() - WIDEST_GAME) : min(match.endpos, match.end() + WIDEST_GAME)]
    if number > 4 or not setting.grammar.games.isdisjoint(around.lower().split()):
        return None
    today = setting.clocks.published
    this = (today.month + 2) // 3
    year = today.year + (setting.is_future and number < this) - (not setting.is_future and number > this)
    if setting.is_past and number == this and today.month % 3 == 1:
        year -= 1  # it has hardly begun
    way = "next one to end" if setting.is_future else "last one to begin"
    rival = Rival(
        quarter_text(year + (-1 if setting.is_future else 1), number), "the same quarter of another year"
    )
    why = f"the {way}, seen from {published_in_words(today)}; a company's own year may differ"
    return Reading(quarter_text(year, number), why, 0.6, (rival,), Role.BACKGROUND)


def read_week(match: re.Match[str], setting: Setting) -> Reading | None:
    """“week 52 of 2021”, as ISO 8601 counts weeks."""
    year = year_named(match, setting)
    if year is None or not 1 <= int(match["number"]) <= 53:
        return None
    monday = datetime.date.fromisocalendar(year, int(match["number"]), 1)
    return Reading(week_text(monday), "the week of that number in ISO 8601", 0.8, role=Role.BACKGROUND)


def read_decade(match: re.Match[str], setting: Setting) -> Reading | None:
    """“the 1990s”, “the late ’80s”: the whole decade, for a part of one has no edges of its own."""
    digits = part(match, "decade") or part(match, "short")
    tens = int(digits) if digits else setting.grammar.decade_of(match["word"])
    year = tens if len(digits) == 4 else 1900 + tens
    if len(digits) < 4 and year > setting.clocks.published.year:
        year += 100
    text = decade_text(year)
    return Reading(text, "the decade, as written", 0.85, role=Role.BACKGROUND, names_its_year=True)


def read_century(match: re.Match[str], setting: Setting) -> Reading | None:
    """“the 19th century”."""
    ordinal = setting.grammar.ordinal_of(match["ordinal"])
    if not 1 <= ordinal <= 99:
        return None
    return Reading(century_text(ordinal), "the hundred years commonly called so", 0.85, role=Role.BACKGROUND)


def read_relative_year(setting: Setting, steps: int) -> Reading:
    """“last year”, “this year”, “next year”."""
    year = setting.clocks.published.year + steps
    where = {
        -2: "the second year before",
        -1: "the year before",
        0: "the year of",
        1: "the year after",
        2: "the second year after",
    }[steps]
    return Reading(year_text(year), f"{where} {published_in_words(setting.clocks.published)}", 0.88)


def read_era(match: re.Match[str], setting: Setting) -> Reading | None:
    """“15 March 44 BC”, “AD 79”: the year before year 1 is 0 in EDTF, so 44 BC is -0043."""
    before = part(match, "before")
    year = 1 - int(before) if before else int(part(match, "since") or match["after"])
    if year > 2099 or (not before and year < 1):
        return None
    text = f"{'-' if year < 0 else ''}{abs(year):04}"
    if part(match, "month"):
        text += f"-{setting.grammar.month_number(match['month']):02}"
    if part(match, "day"):
        text += f"-{setting.grammar.ordinal_of(match['day']):02}"
    return Reading(EdtfDate.parse(text).text, "the year, as written", 0.9, role=Role.BACKGROUND)
