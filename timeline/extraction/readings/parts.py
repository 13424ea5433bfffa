"""Reads parts of what has no number: the end of the month, the start of the week; and the halves of a month."""

import datetime
import re
from dataclasses import replace

from timeline.dates import EdtfDate
from timeline.dates.thirds import third_of
from timeline.dates.vocabulary import Unit
from timeline.extraction.calendar_text import ONE_DAY, month_text, week_text
from timeline.extraction.explanations import day_in_words, published_in_words
from timeline.extraction.readings.months import read_month
from timeline.extraction.readings.reading import Reading, Setting, part
from timeline.extraction.readings.years import third_of_year
from timeline.records import Rival

LAST_DAY_OF_FIRST_HALF = 15


def read_half_of_month(match: re.Match[str], setting: Setting) -> Reading | None:
    """“the first half of January”: the month, as annotators of articles date it; its half is offered."""
    number = setting.grammar.ordinal_of(match["ordinal"])
    month = read_month(match, setting)
    if month is None or month.edtf is None or number > 2:
        return None
    date = EdtfDate.parse(month.edtf)
    middle = f"{month.edtf}-{LAST_DAY_OF_FIRST_HALF}"
    half = (
        f"{date.first_day}/{middle}"
        if number == 1
        else f"{month.edtf}-{LAST_DAY_OF_FIRST_HALF + 1}/{date.last_day}"
    )
    return replace(month, rivals=(Rival(half, "that half of it, to the day"), *month.rivals))


def read_part_of_the_period(match: re.Match[str], setting: Setting) -> Reading | None:
    """“by the end of the month”: of the one that the story is telling of, or else of publication."""
    unit = setting.grammar.unit_of(match["unit"])
    if unit is Unit.YEAR:
        of_story = None if setting.is_future else setting.clocks.story_year()
        year = of_story.year if of_story else setting.clocks.published.year
        return third_of_year(year, part(match, "part").lower(), setting)
    told = None if setting.is_future else setting.clocks.story_day()
    day = told or setting.clocks.published
    where = f"{day_in_words(day)}, where the story is" if told else published_in_words(day)
    if unit is Unit.WEEK:
        before = Rival(week_text(day - 7 * ONE_DAY), "the week before that")
        return Reading(week_text(day), f"the week of {where}", 0.7, (before,))
    return _month(match, setting, day, where)


def _month(match: re.Match[str], setting: Setting, day: datetime.date, where: str) -> Reading:
    text = month_text(day.year, day.month)
    third = third_of(EdtfDate.parse(text), setting.grammar.part_of(part(match, "part") or match["edge"]))
    before = Rival(month_text(day.year, day.month - 1), "the month before that")
    return Reading(text, f"the month of {where}", 0.7, (Rival(third.text, "about a third of it"), before))
