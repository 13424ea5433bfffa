"""What reading a date says when it is none, as templates for translation, and the way from a sentence to its template.

The rooms below know no Django, so they say it in English; nothing of theirs is repeated here but for this purpose, and
a test reads their sources for sentences that are missing.
"""

import re
from functools import cache

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

TYPED = (
    _("Choose one, or type the month as a word."),
    _("Choose one, or add the year."),
    _("Choose the one that is meant."),
    _("Add the year, as in %(day)s."),
    _("There are characters in this that no date has."),
    _("This is not a date that can be read."),
    _("There is no such time of day."),
    _("Type the time like 14:30."),
    _("This is longer ago than time itself."),
    _("Check the number."),
    _("One end of this range is missing."),
    _("Type both ends, as in %(range)s."),
    _("A range goes from day to day: leave the times out."),
    _("Type it like %(range)s."),
    _("There is no day 0."),
    _("Days run from 1."),
    _("Check the date, or leave the weekday out."),
    _("Type the date itself, as in %(day)s."),
    _("Months run from 1 to 12."),
    _("Check the day and the month."),
    _("This is a number of years, not a date."),
    _("Type the year itself, as in %(year)s."),
    _("This date has no year."),
    _("So distant a year has no months."),
    _("Type the year alone."),
    _("This may be somebody's age."),
    _("Write a century in Roman numerals."),
    _("The number after this date may be a day or a year."),
    _("Type both dates out, as in %(range)s."),
    _("This range has no year."),
    _("Add the year, as in %(range)s."),
    _("Type it like %(day)s, %(month)s, %(year)s, %(part)s or %(range)s."),
    _("This lies too far from today."),
    _("Type the year itself."),
    _("There is no year 0: AD 1 follows 1 BC."),
    _("Check the year."),
    _("A time of day needs its day."),
    _("Type the day too, as in %(day)s, 14:30."),
    _("This may be a time of day or a year."),
    _("Put the word for “year” before a year."),
    _("There is no month %(month)s: months run from 01 to 12."),
    _(
        "There is no month %(month)s: months run from 01 to 12, seasons and other parts of the year from 21 to 41."
    ),
    _("An EDTF date has no spaces. Write it like 2014-03-18, 2014-03 or 2014."),
    _("This is not a date in EDTF. Write it like 2014-03-18, 2014-03 or 2014."),
    _("%(part)s is a part of the year, and has no numbered days: leave the day out."),
    _("No year that fits %(year)s is a leap year, and so has a 29 February."),
    _("There is no day %(day)s: days run from 01 to 31."),
    _("A set that opens with %(bracket)s ends with %(closing)s."),
    _("This date can be read two ways, and it has no year."),
    _("This is too long for a date, which has at most %(most)s characters."),
    _("“%(words)s” needs a day to count from."),
    _("There is no month %(month)s."),
    _("%(month)s never has more than %(days)s days."),
    _("This date can be read two ways: %(ways)s."),
    _("This date can be read three ways: %(ways)s."),
    _("This date has no year. Is it %(ways)s?"),
    _("“%(word)s” is not part of a date that can be read."),
    _("%(month)s has %(days)s days."),
)

NOTATION = (
    _("EDTF has no interval of years of more than four digits."),
    _("Only a month, a year, a decade or a century has halves."),
    _("There is no date here."),
    _("There is no year -0000: 1 BC is written 0000."),
    _("This year lies farther away than 290 thousand million years."),
    _("Write it like 2014-03-18, 2014-03 or 2014."),
    _("One sign is enough: ? for uncertain, ~ for about, %% for both."),
    _("A date has no plus sign in front."),
    _("A set opens with [ or {, as in [2008,2009]."),
    _("Between year, month and day stand hyphens, as in 2014-03-18."),
    _("A year of more than four digits is written with a Y in front, as in Y12345."),
    _("A year of up to four digits is written without the Y, as in 2006."),
    _("A year with a Y in front does not begin with a zero."),
    _("A year with a Y in front stands alone, without month and day."),
    _("A year has four digits, as in 2014 or 0044."),
    _("After E and after S stands a whole number from 1."),
    _("EDTF has no durations: write both ends of an interval, as in 2014/2016."),
    _("A long year is written like Y12345, Y-66000000, Y17E7 or Y171010000S3."),
    _("Only a year has significant digits, as in 1950S2."),
    _("The T between date and time is a capital letter."),
    _("A time goes to the second, as in T23:20:30."),
    _("A time of day takes no ?, ~ or %%."),
    _("A time of day stands with a whole day, without an X."),
    _("A time is written like T23:20:30, T23:20:30Z or T23:20:30+02:00."),
    _("The sign stands in front of the minus, as in ~-0044."),
    _("An unknown digit is a capital X, as in 199X."),
    _("There are no brackets in a date: a sign to the right of a part holds for all before."),
    _("A run of dates stands in a set, as in [1670..1672]; an interval is written 1670/1672."),
    _("Dates with commas stand in a set, as in [2008,2009] or {2008,2009}."),
    _("An interval is written 2014/2016, and so a run in a set 2014..2016."),
    _("Hyphens are plain ones, and an interval has a slash, as in 2014/2016."),
    _("A year has four digits; a longer one stands alone, as in Y12345."),
    _("Month and day have two digits, as in 2014-03-08."),
    _("EDTF has no weeks: write the first and the last day, as in 2014-03-17/2014-03-23."),
    _("EDTF does not number the days of a year: write month and day."),
    _("An open end is written with two dots, an unknown one is left out: 2014/.. or 2014/."),
    _("February has 29 days at most."),
    _("Times run from 00:00:00 to 23:59:59."),
    _("Shifts from UTC run from -12:00 to +14:00."),
    _("There is no date between two commas, or at an end of this set."),
    _("A run needs at least one end that is known, as in [1760..] or [..1984]."),
    _("A set holds no intervals: all dates between two are written 1670..1672."),
    _("A set holds whole days, months or years: leave the time out."),
    _("A set holds no other set."),
    _("A run has two ends and two dots between them, as in 1670..1672."),
    _("There is no date in this set."),
    _("A set stands alone: it cannot be the end of an interval."),
    _("Only the first run of a set can be open at its start."),
    _("Only the last run of a set can be open at its end."),
    _("Only a month, a year, a decade or a century is early, mid or late."),
    _("An interval has two ends and one slash, as in 2014/2016."),
    _("An interval needs at least one end that is known, as in 2014/.. or ../2014."),
    _("This interval ends before it begins."),
    _("A year of more than four digits stands alone, at no end of an interval or a run."),
    _("An interval goes from day to day: leave the time out."),
    _("Both ends of a run are days, or months, or years."),
    _("This run ends before it begins."),
)

_GAP = re.compile(r"%\\\((\w+)\\\)s")


def in_use(sentence: str) -> str:
    """The sentence in the language in use; one that no template fits stays as it is."""
    if not sentence:
        return ""
    for template, pattern in _patterns():
        if found := pattern.fullmatch(sentence):
            return gettext(template) % {
                name: words.replace(", or ", gettext(", or ")) for name, words in found.groupdict().items()
            }
    return sentence


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Those without gaps first: a gap would take them for its own."""
    templates = sorted({*TYPED, *NOTATION}, key=lambda template: template.count("%("))
    return tuple(
        (template, re.compile(_GAP.sub(r"(?P<\1>.+?)", re.escape(template).replace("%%", "%")), re.DOTALL))
        for template in templates
    )
