"""Reads weekdays and weekends: the nearest one in the direction of their clause, seen from publication."""

import datetime
import re

from timeline.dates.vocabulary import Direction as Way
from timeline.dates.vocabulary.english import WEEKDAY_NAMES
from timeline.extraction.calendar_text import ONE_DAY, day_text, monday_of, weekend_text
from timeline.extraction.explanations import day_in_words, published_in_words
from timeline.extraction.readings.reading import (
    Reading,
    Role,
    Setting,
    looks_only_back,
    part,
    role_of,
    way_of,
)
from timeline.records import Rival

# “Next Friday”, said on a Wednesday, is rarely the day after tomorrow.
TOO_SOON_FOR_NEXT = 3


def read_weekday(match: re.Match[str], setting: Setting) -> Reading | None:
    """“on Friday”, “Thursday morning”, “last Monday”, “Sunday” of “Sunday's call”."""
    number = setting.grammar.weekday_number(match["weekday"])
    name = WEEKDAY_NAMES[number]  # explanations are in English, whatever the article is in
    way = way_of(match, setting)
    today = setting.clocks.published
    role = role_of(match, setting)
    last, following = last_weekday(today, number), next_weekday(today, number)
    if way is Way.LAST:
        day = last - 7 * ONE_DAY if last == today else last
        rival = Rival(day_text(day - 7 * ONE_DAY), f"the {name} of the week before")
        return Reading(
            day_text(day), f"the last {name} before {published_in_words(today)}", 0.88, (rival,), role
        )
    if way is Way.NEXT:
        return _next(name, today, following, _is_nearest(match, setting), role)
    if looks_only_back(match, setting):
        rival = Rival(day_text(last - 7 * ONE_DAY), f"the {name} before, a week earlier")
        return Reading(
            day_text(last), f"the last {name} up to {published_in_words(today)}", 0.85, (rival,), role
        )
    if way is Way.THIS:
        return _of_this_week(name, today, number, setting, role)
    return _by_direction(name, last, following, setting, role)


def read_weekdays(match: re.Match[str], setting: Setting) -> Reading | None:
    """“from Monday to Wednesday”."""
    first = setting.grammar.weekday_number(match["weekday"])
    last = setting.grammar.weekday_number(match["last_weekday"])
    today = setting.clocks.published
    length = (last - first) % 7
    if length == 0:
        return None
    start = next_weekday(today, first) if setting.is_future else last_weekday(today - length * ONE_DAY, first)
    why = f"the {'next' if setting.is_future else 'last'} such days seen from {published_in_words(today)}"
    return Reading(f"{start}/{start + length * ONE_DAY}", why, 0.7)


def read_weekdays_ahead(match: re.Match[str], setting: Setting) -> Reading | None:
    """“Rain is expected Friday through Sunday”; without a word that looks ahead they are those of every week."""
    return read_weekdays(match, setting) if setting.is_future else None


def read_weekend(match: re.Match[str], setting: Setting) -> Reading | None:
    """“this weekend”, “over the weekend”, “last weekend”."""
    way = way_of(match, setting)
    today = setting.clocks.published
    is_weekend = today.weekday() >= 5
    if way is Way.LAST:
        day = today - 7 * ONE_DAY
        why = "the last weekend to end before"
    elif way is Way.NEXT:
        is_nearest = _is_nearest(match, setting)
        day = today + 7 * ONE_DAY if not is_nearest or is_weekend else today
        why = "the weekend after" if is_nearest else "the weekend after the one next to"
    elif setting.is_past and not is_weekend:
        day = today - 7 * ONE_DAY
        why = f"the last weekend, for “{setting.cue}” looks back from"
    else:
        day = today
        why = "the weekend of the week of"
    return Reading(weekend_text(day), f"{why} {published_in_words(today)}", 0.75)


def _is_nearest(match: re.Match[str], setting: Setting) -> bool:
    """“Coming”, not “next”."""
    return setting.grammar.is_nearest(part(match, "which") or part(match, "which_after"))


def last_weekday(day: datetime.date, number: int) -> datetime.date:
    """The last such weekday up to and including `day`."""
    return day - (day.weekday() - number) % 7 * ONE_DAY


def next_weekday(day: datetime.date, number: int) -> datetime.date:
    """The first such weekday from `day` on, `day` included."""
    return day + (number - day.weekday()) % 7 * ONE_DAY


def _by_direction(
    name: str, last: datetime.date, following: datetime.date, setting: Setting, role: Role
) -> Reading:
    today = setting.clocks.published
    published = published_in_words(today)
    if last == today:
        if setting.is_future:
            rival = Rival(day_text(today + 7 * ONE_DAY), f"the {name} after, a week later")
        else:
            rival = Rival(day_text(today - 7 * ONE_DAY), f"the {name} before, a week earlier")
        why = f"the day of publication itself, {day_in_words(today)}, is a {name}"
        return Reading(day_text(today), why, 0.88 if setting.cue else 0.8, (rival,), role)
    back = Rival(day_text(last), f"the last {name} before {published}")
    ahead = Rival(day_text(following), f"the next {name} after {published}")
    if setting.is_future:
        why = f"{ahead.explanation}, for “{setting.cue}” looks ahead"
        return Reading(ahead.edtf, why, 0.87, (back,), role)
    return Reading(back.edtf, back.explanation, 0.92 if setting.is_past else 0.78, (ahead,), role)


def _next(name: str, today: datetime.date, following: datetime.date, is_nearest: bool, role: Role) -> Reading:
    first = following + 7 * ONE_DAY if following == today else following
    other = first + 7 * ONE_DAY
    published = published_in_words(today)
    if not is_nearest and (first - today).days < TOO_SOON_FOR_NEXT:
        rival = Rival(day_text(first), f"the first {name} after {published}")
        return Reading(day_text(other), f"the {name} of the week after {published}", 0.65, (rival,), role)
    rival = Rival(day_text(other), f"the {name} a week later")
    return Reading(day_text(first), f"the first {name} after {published}", 0.8, (rival,), role)


def _of_this_week(name: str, today: datetime.date, number: int, setting: Setting, role: Role) -> Reading:
    day = monday_of(today) + number * ONE_DAY
    if setting.is_future and day < today:
        why = f"the next {name} after {published_in_words(today)}, for “{setting.cue}” looks ahead"
        rival = Rival(day_text(day), f"the {name} in the week of publication")
        return Reading(day_text(day + 7 * ONE_DAY), why, 0.75, (rival,), role)
    rival = Rival(day_text(day + 7 * ONE_DAY), f"the {name} a week later")
    return Reading(
        day_text(day), f"the {name} in the week of {published_in_words(today)}", 0.82, (rival,), role
    )
