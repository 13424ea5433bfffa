"""Reads one date with all that may stand around it: about, early, a weekday, a time of day, "a day in". Not ranges."""

import re

from timeline.dates.calendar import SECONDS_PER_DAY, civil_from_days, weekday
from timeline.dates.precision import Precision
from timeline.dates.typed.clock import is_time, read_times, split_time
from timeline.dates.typed.deep_time import DEEP_TIME
from timeline.dates.typed.kinds import DASHES, Kind, Token, Tokens, Word, Words, places_of
from timeline.dates.typed.noise import without_noise
from timeline.dates.typed.partial import Context, Partial
from timeline.dates.typed.periods import PERIODS
from timeline.dates.typed.refused import Refused
from timeline.dates.typed.relative import read_relative
from timeline.dates.typed.remarks import split_remark, with_remark
from timeline.dates.typed.shapes import DATES, Readings, qualified, shape
from timeline.dates.typed.variants import variants, without_qualifiers
from timeline.dates.value import EdtfDate
from timeline.dates.vocabulary import Hemisphere, Part, Unit

LONGEST_SINGLE = 24
"""Words in one date. No date has more, and so a list of a hundred costs nothing to tell from one."""

_SOME_UNIT = {Unit.DAY: Precision.DAY, Unit.MONTH: Precision.MONTH}
_DASH = Word.of(Token(Kind.DASH, "–"))
_DAYS_PER_WEEK = 7
_LAST_HOUR_OF_HALF = 12
_SUMMER, _WINTER = 22, 24
_SEASONS_FURTHER = {Hemisphere.NORTHERN: 4, Hemisphere.SOUTHERN: 8}

_WITH_WEEKDAY = re.compile("W[^W]{2,}|[^W]{2,}W")
_HALF = re.compile("(?:[dor]U|U[dor])(?=.)")
_SOME = re.compile("I?U.+")


def read_single(words: Words, context: Context) -> Readings:
    """The readings of one date; none where the words are not one. Raises Refused for one that cannot be."""
    if len(words) > LONGEST_SINGLE:
        return ()
    remarked = split_remark(words)
    if remarked is not None:
        readings = with_remark(_read_bare(remarked[0], context), remarked[1])
        if readings:
            return readings
    return _read_bare(words, context)


def _read_bare(words: Words, context: Context) -> Readings:
    return _read_qualified(words, context) or _read_winter(words, context)


def _read_winter(words: Words, context: Context) -> Readings:
    """A season whose two years have a word between them: "winter 2014 to 2015"."""
    joints = places_of(words, Kind.JOINER)
    if len(joints) != 1 or not any(Kind.SEASON in word.kinds for word in words[: joints[0]]):
        return ()
    dashed = (*words[: joints[0]], _DASH, *words[joints[0] + 1 :])
    return tuple(reading for reading in _read_qualified(dashed, context) if reading.has_two_years)


def _read_qualified(words: Words, context: Context) -> Readings:
    inner, is_approximate, is_uncertain = without_qualifiers(words)
    refused: Refused | None = None
    for tokens in variants(inner):
        try:
            readings = _read_some_year(tokens, context) or _read_around(tokens, context)
        except Refused as error:
            refused = refused or error
            continue
        if readings:
            return qualified(readings, is_approximate, is_uncertain)
    if refused:
        raise refused
    return ()


def _read_some_year(tokens: Tokens, context: Context) -> Readings:
    """31 December of a year in the 1560s."""
    place = next((index for index, token in enumerate(tokens) if token.kind is Kind.SOME_YEAR), 0)
    if not place:
        return ()
    readings = []
    for period in _read_around(tokens[place + 1 :], context):
        years = period.value()
        for reading in _read_around(tokens[:place], context):
            month = reading.month or reading.season
            if years.parts is None or month is None or not reading.lacks_year:
                continue
            day = f"-{reading.day:02d}" if reading.day else ""
            unknown = "-XX" if reading.unspecified is Precision.DAY else ""
            whole = EdtfDate.parse(f"{years.text}-{month:02d}{day or unknown}")
            readings.append(Partial(whole=whole, is_preferred=period.is_preferred))
            break
    return tuple(readings[:1])


def _read_around(tokens: Tokens, context: Context) -> Readings:
    """Take the outer words off, read what is left, and give it what they say."""
    if not tokens:
        return ()
    if tokens[0].kind is Kind.PART and len(tokens) > 1:
        rest = tokens[2:] if tokens[1].kind in DASHES else tokens[1:]
        part = Part(tokens[0].meaning)
        if rest and rest[0].kind is Kind.PART:
            return ()  # "early-mid 2014" has two ends
        return tuple(reading._replace(part=part) for reading in _read_around(rest, context))
    for place, token in enumerate(tokens):
        if token.kind is Kind.HEMISPHERE and len(tokens) > 1:
            rest = tokens[:place] + tokens[place + 1 :]
            return _in_hemisphere(_read_dated(rest, context), Hemisphere(token.meaning))
    _refuse_hour_or_year(tokens, context)
    split = split_time(tokens, "." in context.vocabulary.clock_separators)
    if split is not None and (readings := _read_moment(*split, context)):
        return readings
    if is_time(tokens):
        raise Refused("A time of day needs its day.", "Type the day too, as in {day}, 14:30.")
    readings = _read_dated(tokens, context) or _read_half(tokens, context)
    if any(reading.has_two_years and reading.season == _SUMMER for reading in readings):
        if tokens[0].text in context.vocabulary.units:
            return ()  # "lata 2014/2015" are years
        return _in_hemisphere(readings, Hemisphere.SOUTHERN)  # no other summer lies in two years
    return readings


def _refuse_hour_or_year(tokens: Tokens, context: Context) -> None:
    """Raise Refused for a number that is an hour or a year: in Arabic "7 م" is 7 p.m. and AD 7."""
    if shape(tokens) not in ("dE", "dm") or tokens[0].number > _LAST_HOUR_OF_HALF:
        return
    if tokens[1].text in context.vocabulary.meridiems.keys() & context.vocabulary.eras.keys():
        raise Refused("This may be a time of day or a year.", "Put the word for “year” before a year.")


def _read_half(tokens: Tokens, context: Context) -> Readings:
    """The second half of the 19th century, of the 1990s, of March 2014. The halves of a year are named periods."""
    match = _HALF.match(shape(tokens))
    if match is None:
        return ()
    unit = next(token.unit for token in tokens if token.kind is Kind.UNIT)
    number = next(token.number for token in tokens if token.kind is not Kind.UNIT)
    if unit is not Unit.HALF or number not in (1, 2):
        return ()
    return tuple(reading._replace(half=number) for reading in _read_dated(tokens[match.end() :], context))


def _in_hemisphere(readings: Readings, hemisphere: Hemisphere) -> Readings:
    """The seasons of one half of the earth. Its summer or its winter has two years, never both."""
    over_new_year = _WINTER if hemisphere is Hemisphere.NORTHERN else _SUMMER
    return tuple(
        reading._replace(season=reading.season + _SEASONS_FURTHER[hemisphere], has_two_years=False)
        for reading in readings
        if reading.season is not None
        and reading.season <= _WINTER
        and (not reading.has_two_years or reading.season == over_new_year)
        and (reading.season == over_new_year or reading.is_preferred or len(readings) == 1)
    )


def _read_dated(tokens: Tokens, context: Context) -> Readings:
    """A day with its weekday, some day of a month, or anything else without a time."""
    tokens = without_noise(tokens, context)
    letters = shape(tokens)
    if _WITH_WEEKDAY.fullmatch(letters):
        token, rest = (tokens[0], tokens[1:]) if letters[0] == "W" else (tokens[-1], tokens[:-1])
        readings = _read_plain(rest, context)
        return tuple(found for reading in readings for found in _on_weekday(reading, token.number))
    if _SOME.fullmatch(letters) and (readings := _read_some(tokens, context)):
        return readings
    return _read_plain(tokens, context)


def _on_weekday(reading: Partial, number: int) -> Readings:
    """A day that must be such a weekday, or the day of a week that is one: next week, Tuesday."""
    if reading.whole is None:
        return (reading._replace(weekday=number),) if reading.day is not None else ()
    first, last = (second // SECONDS_PER_DAY for second in (reading.whole.earliest, reading.whole.latest))
    day = first + (number - weekday(first)) % _DAYS_PER_WEEK
    if last - first >= _DAYS_PER_WEEK:
        return ()
    if day <= last:
        return (Partial(whole=EdtfDate.from_civil(*civil_from_days(day))),)
    year, month, other = civil_from_days(first)
    return (Partial(year=year, month=month, day=other, weekday=number),)


def _read_plain(tokens: Tokens, context: Context) -> Readings:
    return (
        PERIODS.read(tokens, context)
        or DATES.read(tokens, context)
        or DEEP_TIME.read(tokens, context)
        or read_relative(tokens, context)
    )


def _read_some(tokens: Tokens, context: Context) -> Readings:
    """A day in March 2014, a month in the 1990s."""
    unit_at = 1 if tokens[0].kind is Kind.ARTICLE else 0
    unit = _SOME_UNIT.get(tokens[unit_at].unit)
    if unit is None:
        return ()
    readings = []
    for reading in _read_plain(tokens[unit_at + 1 :], context):
        whole = reading.whole.parts if reading.whole is not None else None
        if whole and whole.year != whole.last_year and reading.whole is not None:
            suffix = "-XX" if unit is Precision.MONTH else "-XX-XX"
            readings.append(reading._replace(whole=EdtfDate.parse(reading.whole.text + suffix)))
        elif reading.whole is None and reading.day is None and reading.season is None:
            readings.append(reading._replace(unspecified=unit))
    return tuple(readings)


def _read_moment(date: Tokens, time: Tokens, context: Context) -> Readings:
    """A day with a time of day; in several readings where its zone has several."""
    readings = [
        reading
        for reading in _read_dated(date, context)
        if reading.day is not None or (reading.whole is not None and reading.whole.precision is Precision.DAY)
    ]
    return tuple(reading._replace(time=text) for reading in readings for text in read_times(time))
