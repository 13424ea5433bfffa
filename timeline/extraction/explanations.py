"""Words a reading explains itself with: plain sentences for the person who has to decide whether to believe it."""

import datetime

from timeline.dates import EdtfDate, Precision, to_words
from timeline.dates.vocabulary.english import MONTH_NAMES

_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def day_in_words(day: datetime.date) -> str:
    """“Fri 31 December 2021”: the weekday lets an editor check the day at a glance."""
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def published_in_words(published: datetime.date) -> str:
    return f"publication on {day_in_words(published)}"


def date_in_words(edtf: str | None) -> str:
    """Any date; days with their weekday."""
    if edtf is None:
        return "no date"
    date = EdtfDate.parse(edtf)
    is_open = date.is_open_start or date.is_open_end
    if date.precision is Precision.DAY and not (date.is_set or is_open or date.is_approximate):
        try:
            first, last = (datetime.date.fromisoformat(day) for day in (date.first_day, date.last_day))
        except ValueError:
            return to_words(date)
        return day_in_words(first) if first == last else f"{day_in_words(first)} to {day_in_words(last)}"
    return to_words(date)


def length_in_words(number: int, unit: str, sign: int) -> str:
    """“two days before”, “11 years after”: in words up to ten, as newspapers write."""
    written = _NUMBERS[number - 1] if 1 <= number <= len(_NUMBERS) else f"{number:,}"
    return f"{written} {unit}{'' if number == 1 else 's'} {'after' if sign > 0 else 'before'}"


def explain(words: str, edtf: str | None, why: str) -> str:
    """“on Friday” → Fri 31 December 2021: the last Friday before publication on Sun 2 January 2022."""
    shown = " ".join(words.split())
    return f"“{shown}” → {date_in_words(edtf)}: {why}."
