"""Reads one date with all that may stand around it: about, early, a weekday, a time of day, "a day in". Not ranges."""

import re
from dataclasses import replace

from timeline.dates.precision import Precision
from timeline.dates.typed.deep_time import read_deep_time
from timeline.dates.typed.partial import Context
from timeline.dates.typed.periods import read_period
from timeline.dates.typed.relative import read_relative
from timeline.dates.typed.shapes import Readings, read_digits, read_worded
from timeline.dates.typed.tokens import Kind, Tokens, shape
from timeline.dates.value import EdtfDate
from timeline.dates.vocabulary import Unit

_SOME_UNIT = {Unit.DAY: Precision.DAY, Unit.MONTH: Precision.MONTH}


def read_single(tokens: Tokens, context: Context) -> Readings:
    """The readings of one date; none where the words are not one."""
    tokens, is_approximate, is_uncertain = without_qualifiers(tokens)
    return qualified(_read_around(tokens, context), is_approximate, is_uncertain)


def qualified(readings: Readings, is_approximate: bool, is_uncertain: bool) -> Readings:
    """The readings with more doubt."""
    return tuple(
        replace(
            reading,
            is_approximate=reading.is_approximate or is_approximate,
            is_uncertain=reading.is_uncertain or is_uncertain,
        )
        for reading in readings
    )


def without_qualifiers(tokens: Tokens) -> tuple[Tokens, bool, bool]:
    """The tokens without the words of doubt at either end, whether one said about, and whether one said perhaps."""
    first, last = 0, len(tokens)
    while first < last and tokens[first].kind in (Kind.APPROXIMATE, Kind.UNCERTAIN):
        first += 1
    while last > first and tokens[last - 1].kind in (Kind.APPROXIMATE, Kind.UNCERTAIN):
        last -= 1
    kinds = {token.kind for token in tokens[:first] + tokens[last:]}
    return tokens[first:last], Kind.APPROXIMATE in kinds, Kind.UNCERTAIN in kinds


def _read_around(tokens: Tokens, context: Context) -> Readings:
    """Take the outer words off, read what is left, and give it what they say."""
    letters = shape(tokens)
    if re.match("P", letters) and len(tokens) > 1:
        rest = tokens[2:] if tokens[1].kind in (Kind.HYPHEN, Kind.DASH) else tokens[1:]
        part = context.vocabulary.parts[tokens[0].text]
        return tuple(replace(reading, part=part) for reading in _read_around(rest, context))
    if re.fullmatch("W[^W]{2,}|[^W]{2,}W", letters) and not letters.startswith("D"):
        token, rest = (tokens[0], tokens[1:]) if letters[0] == "W" else (tokens[-1], tokens[:-1])
        return tuple(replace(reading, weekday=token.number) for reading in _read_plain(rest, context))
    if re.fullmatch(".+tz?", letters):
        return _read_moment(tokens, context)
    if re.fullmatch("IU.+", letters) and context.vocabulary.units[tokens[1].text] in _SOME_UNIT:
        return _read_some(tokens, context) or _read_plain(tokens, context)
    return _read_plain(tokens, context)


def _read_plain(tokens: Tokens, context: Context) -> Readings:
    named_year = len(tokens) > 1 and tokens[0].kind is Kind.UNIT and tokens[1].kind is Kind.YEAR
    if named_year and context.vocabulary.units[tokens[0].text] is Unit.YEAR:
        tokens = tokens[1:]
    return (
        read_period(tokens, context)
        or read_worded(tokens)
        or read_digits(tokens)
        or read_deep_time(tokens, context)
        or read_relative(tokens, context)
    )


def _read_some(tokens: Tokens, context: Context) -> Readings:
    """A day in March 2014, a month in the 1990s."""
    unit = _SOME_UNIT[context.vocabulary.units[tokens[1].text]]
    readings = []
    for reading in _read_plain(tokens[2:], context):
        if (
            reading.whole is not None
            and reading.whole.parts
            and reading.whole.parts.year != reading.whole.parts.last_year
        ):
            suffix = "-XX" if unit is Precision.MONTH else "-XX-XX"
            readings.append(replace(reading, whole=EdtfDate.parse(reading.whole.text + suffix)))
        elif (
            reading.whole is None
            and reading.day is None
            and reading.season is None
            and reading.months is None
        ):
            readings.append(replace(reading, unspecified=unit))
    return tuple(readings)


def _read_moment(tokens: Tokens, context: Context) -> Readings:
    """A day with a time to the second, which is how wording prints one."""
    end = next(index for index, token in enumerate(tokens) if token.kind is Kind.TIME)
    zone = tokens[end + 1].text.removeprefix("utc") or "Z" if end + 1 < len(tokens) else ""
    return tuple(
        replace(reading, time=tokens[end].text + zone)
        for reading in _read_plain(tokens[:end], context)
        if reading.day is not None
    )
