"""What a language's wording is made of: the kinds of things to say, and for each a template with named gaps.

A language is a table like the one in `english.py`: long templates, what the short style says differently from the
long one, and what the numeric style says differently from the short one.

A template is a text with gaps: "{day} {month} {year}". What a gap may ask for stands after its colon:

- of a phrase (a date, a period, a year, a season's name), a grammatical form: "{start:genitive}". Forms have whatever
  names a language gives them. The phrase is then said by the template "<kind> <form>", or by "<kind>" where there is
  none; either way its own inner phrases are asked for the same form, unless their gaps name another. "plain" names
  no form. Thus with "day": "{day} {month} {year:genitive}" and "year genitive": "{number} року" there is no more
  to say about years of days.
- of a month, its name as CLDR has it beside a day (nothing after the name), "standalone" as CLDR has it alone, "number"
  for digits, "two" for two digits, or a row of names that the language has in its `months`: "{month:locative}".
- of a number, "two" for two digits (22 of 2022, too), "roman" for Roman numerals, or a rule that the language has in
  its `numerals`: "{number:ordinal}". Without, digits, in groups from 10,000 on.

Some kinds have variants, which come before the form: "<kind> <variant> <form>". They are optional too.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

PLURALS = ("zero", "one", "two", "few", "many", "other")
"""CLDR's plural categories: variants of a kind with a count."""

PERIODS = ("month", "year", "decade", "century")
"""What has an early, a middle and a late part: variants of those."""

MEMBERS = ("day", "month", "year")
"""What a run in a set is made of, where a language names it: "one of the years 1670–1672"."""


DOUBTED = ("many", "day", "month", "season", "quarter", "third", "half", "year")
"""What may be in doubt by itself."""


class Kind(NamedTuple):
    """One thing to say: what it is, which gaps its template may have, and what says it where there is no template."""

    remark: str
    gaps: tuple[str, ...] = ()
    default: str | None = None
    variants: tuple[str, ...] = ()


def _gaps(names: str) -> tuple[str, ...]:
    return tuple(names.split())


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        # Years, which go into most other gaps. All are phrases: {year:genitive} finds "year genitive".
        "year": Kind("A year from 1000 to 9999, which needs no era.", _gaps("number")),
        "year of era": Kind("A year from 1 to 999: AD 79.", _gaps("number")),
        "long year": Kind("A year from 10,000 on: AD 170,000,002.", _gaps("number"), "year of era"),
        "year before era": Kind("44 BC.", _gaps("number")),
        "years": Kind("A run of years from 1000 to 9999: 2014–2016.", _gaps("first last")),
        "years before era": Kind("A run of years BC: 500–401 BC.", _gaps("first last")),
        "long years": Kind("A run of years from 10,000 on.", _gaps("first last")),
        # One date
        "day": Kind("9 January 2022; {year} is a phrase.", _gaps("day month year"), None, ("plain",)),
        "month": Kind("January 2022.", _gaps("month year"), None, ("plain",)),
        "season": Kind("Spring 2001; {season} and {year} are phrases.", _gaps("season year")),
        "season over new year": Kind(
            "Winter 2021–22: first and last are numbers, {last:two} is 22.", _gaps("season first last")
        ),
        "spring": Kind("The name of the season, as it stands in a sentence."),
        "summer": Kind("The same of summer."),
        "autumn": Kind("The same of autumn."),
        "winter": Kind("The same of winter."),
        "northern": Kind(
            "Spring 2001 (northern hemisphere): {date} is the season with its year.", _gaps("date")
        ),
        "southern": Kind("Spring 2001 (southern hemisphere).", _gaps("date")),
        "quarter": Kind("First quarter of 2014: number 1-4.", _gaps("number year")),
        "third": Kind("First third of 2014, four months: number 1-3.", _gaps("number year")),
        "half": Kind("First half of 2014: number 1-2.", _gaps("number year")),
        # Time of day
        "time": Kind("14:30.", _gaps("hour minute")),
        "time on the hour": Kind("14:00, where it is said otherwise.", _gaps("hour minute"), "time"),
        "time with seconds": Kind("14:30:05.", _gaps("hour minute second")),
        "moment": Kind("9 January 2022, 14:30; {day} is a phrase here, and so is {time}.", _gaps("day time")),
        "moment in utc": Kind("9 January 2022, 14:30 UTC.", _gaps("day time")),
        "moment off utc": Kind(
            "9 January 2022, 14:30 UTC+02:00; the shift is “+02:00”.", _gaps("day time shift")
        ),
        # Years with digits unspecified
        "decade": Kind(
            "The 1990s: number is 1990, tens 90, century 20. Never the first decade of a century. Variant “teens”: "
            "the 1910s, for languages that name decades by their tens.",
            _gaps("number tens century"),
            None,
            ("teens",),
        ),
        "decade by years": Kind("The decade 1900–1909: {years} is a phrase.", _gaps("years")),
        "century": Kind("The 19th century: number 1-21.", _gaps("number")),
        "century before era": Kind("The 5th century BC: number 1-21.", _gaps("number")),
        "century by years": Kind("The century 100–2 BC: none that has a number.", _gaps("years")),
        "millennium by years": Kind("The millennium 2000–2999.", _gaps("years")),
        "any year": Kind("XXXX: an unknown year."),
        "any year before era": Kind("-XXXX: an unknown year BC."),
        "some day": Kind("A day in March 2014, in 2014, in the 1990s.", _gaps("period")),
        "some month": Kind("A month in 2014, in the 1990s.", _gaps("period")),
        "day of some year": Kind("31 December of a year in the 1560s.", _gaps("day month period")),
        "month of some year": Kind("December of a year in the 16th century.", _gaps("month period")),
        "mask": Kind("1XX3 (X: digit unknown), for all other unspecified digits.", _gaps("notation")),
        "estimate": Kind("1950 (estimated, 1900–1999): {year} and {span} are phrases.", _gaps("year span")),
        # Deep time; the count is a text such as 66 or 4.5
        "millions of years ago": Kind("About 66 million years ago.", _gaps("count"), None, PLURALS),
        "billions of years ago": Kind("About 4.5 billion (10⁹) years ago.", _gaps("count"), None, PLURALS),
        # Doubt about the whole of a date
        "approximate": Kind(
            "About 2014. Variant “year”: of a year alone, where German has a word of its own.",
            _gaps("date"),
            None,
            ("year",),
        ),
        "uncertain": Kind("Possibly 2014.", _gaps("date")),
        "uncertain and approximate": Kind("Possibly about 2014.", _gaps("date"), None, ("year",)),
        # Doubt about parts of it
        "doubts": Kind("4 June 2004 (day approximate): {doubts} is a phrase.", _gaps("date doubts")),
        "approximate parts": Kind(
            "Day approximate. Variant “many” for more than one part, else the part, whose gender may matter.",
            _gaps("parts"),
            None,
            DOUBTED,
        ),
        "uncertain parts": Kind("Day uncertain.", _gaps("parts"), None, DOUBTED),
        "uncertain and approximate parts": Kind(
            "Day uncertain and approximate.", _gaps("parts"), None, DOUBTED
        ),
        "unit day": Kind("The word “day” in such a remark."),
        "unit month": Kind("The word “month” there."),
        "unit season": Kind("The word “season” there."),
        "unit quarter": Kind("The word “quarter” there."),
        "unit third": Kind("The word “third” there."),
        "unit half": Kind("The word “half” there."),
        "unit year": Kind("The word “year” there."),
        # Intervals. Doubt about both ends is said once, before the whole, unless the template has a spaced dash
        # (" – "): then each end has its own, and “interval” says it.
        "days of a month": Kind("9–10 January 2022.", _gaps("day last_day month year")),
        "days of a year": Kind("3 March – 4 May 2014.", _gaps("day month last_day last_month year")),
        "days": Kind(
            "27 December 2021 – 2 January 2022. Variant “plain”: any two days, each said whole.",
            _gaps("start end"),
            "interval",
            ("plain",),
        ),
        "months of a year": Kind("January–March 2014.", _gaps("month last_month year")),
        "months": Kind("December 2021 – January 2022.", _gaps("start end"), "interval", ("plain",)),
        "seasons of a year": Kind("Spring–autumn 2014.", _gaps("season last_season year")),
        "interval": Kind("Any two dates: March 2014 – about 2016.", _gaps("start end")),
        "open end": Kind("2014/..: since 2014.", _gaps("start")),
        "open start": Kind("../2014: until 2014.", _gaps("end")),
        "unknown end": Kind("2014/: from 2014, end unknown.", _gaps("start")),
        "unknown start": Kind("/2014: until 2014, start unknown.", _gaps("end")),
        # Early, mid and late
        "early": Kind("Early 2022: {period} is a phrase.", _gaps("period"), None, PERIODS),
        "mid": Kind("Mid-2022.", _gaps("period"), None, PERIODS),
        "late": Kind("Late 2022.", _gaps("period"), None, PERIODS),
        # Sets
        "enumeration": Kind(
            "1667, 1668: before the last of more than two; also between remarks.", _gaps("first last")
        ),
        "or": Kind("2008 or 2009; {first} may be an enumeration.", _gaps("first last")),
        "and": Kind("2008 and 2009.", _gaps("first last")),
        "days in a set": Kind("9 or 10 January 2022: {days} is a phrase.", _gaps("days month year")),
        "day number": Kind("The 9 and the 10 of such a set.", _gaps("day")),
        "months in a set": Kind("March or May 2014.", _gaps("months year")),
        "month name": Kind("The March and the May of such a set.", _gaps("month")),
        "one of": Kind("[1670..1672]: one of 1670–1672; {run} is an interval.", _gaps("run"), None, MEMBERS),
        "all of": Kind("{1670..1672}: all of 1670–1672.", _gaps("run"), None, MEMBERS),
        "or earlier": Kind("[..1984]: 1984 or earlier.", _gaps("date")),
        "or later": Kind("[1760..]: 1760 or later.", _gaps("date")),
        "and earlier": Kind("{..1984}: 1984 and earlier.", _gaps("date")),
        "and later": Kind("{1760..}: 1760 and later.", _gaps("date")),
    }
)
