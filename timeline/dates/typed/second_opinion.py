"""Asks dateparser about words in an order that our grammar lacks. Trusts only an answer that is the text's own digits.

Alone, dateparser reads "1990s" as 1990 seconds ago and "1914–18" as 14 November 1918, and lets "?" and "~" fall.
"""

import re
from functools import cache

from dateparser.date import DateDataParser

from timeline.dates.typed.kinds import SKIPPED, Kind, Words
from timeline.dates.value import EdtfDate

LONGEST_TEXT = 100
"""What dateparser is asked about: its time grows with the text."""

_DIGITS = re.compile(r"\d+")
# What a day or a month is said with. Any other word would be lost on dateparser: "until", "or", "early".
_ASKED = SKIPPED | {
    Kind.MONTH,
    Kind.WEEKDAY,
    Kind.SMALL,
    Kind.ORDINAL,
    Kind.YEAR,
    Kind.YEAR_WORD,
    Kind.DOT,
    Kind.HYPHEN,
}


def second_opinion(text: str, words: Words, language: str) -> EdtfDate | None:
    """A day, or a month, whose every number stands in the text and whose month is one of its words; else None."""
    numbers = sorted(map(int, _DIGITS.findall(text)))
    months = {sense.number for word in words for sense in word.senses if sense.kind is Kind.MONTH}
    if len(text) > LONGEST_TEXT or len(months) != 1 or not all(word.kinds & _ASKED for word in words):
        return None
    try:
        answer = _parser(language).get_date_data(text)
    except (ValueError, OverflowError):  # some numbers are too much for it
        return None
    moment, known = answer.date_obj, set(answer.parts)
    if moment is None or moment.year < 1000 or moment.month not in months:
        return None
    weekdays = {sense.number for word in words for sense in word.senses if sense.kind is Kind.WEEKDAY}
    if weekdays and (known != {"year", "month", "day"} or moment.isoweekday() not in weekdays):
        return None
    if known == {"year", "month", "day"} and numbers == sorted((moment.year, moment.day)):
        return EdtfDate.from_day(moment.date())
    if known == {"year", "month"} and numbers == [moment.year]:
        return EdtfDate.from_month(moment.year, moment.month)
    return None


@cache
def _parser(language: str) -> DateDataParser:
    return DateDataParser(languages=[language])
