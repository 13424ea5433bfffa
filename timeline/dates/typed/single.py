"""Reads one date with all that may stand around it: about, early, a weekday, a time of day, "a day in". Not ranges."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, product

from timeline.dates.precision import Precision
from timeline.dates.typed.clock import is_time, read_times, split_time
from timeline.dates.typed.deep_time import DEEP_TIME
from timeline.dates.typed.lexicon import AROUND, DASHES, SKIPPED, Kind, Tokens, Words
from timeline.dates.typed.noise import without_noise
from timeline.dates.typed.partial import Context, Partial
from timeline.dates.typed.periods import PERIODS
from timeline.dates.typed.refused import Refused
from timeline.dates.typed.relative import read_relative
from timeline.dates.typed.shapes import DATES, Readings, shape
from timeline.dates.value import EdtfDate
from timeline.dates.vocabulary import Hemisphere, Part, Unit

LONGEST_SINGLE = 24
"""Words in one date. No date has more, and so a list of a hundred costs nothing to tell from one."""

MOST_VARIANTS = 32

_SOME_UNIT = {Unit.DAY: Precision.DAY, Unit.MONTH: Precision.MONTH}
_DOUBTS = frozenset({Kind.APPROXIMATE, Kind.UNCERTAIN})
_CLOCKS = frozenset({Kind.TIME, Kind.CLOCK_WORD, Kind.MERIDIEM})
_SUMMER, _WINTER = 22, 24
_SEASONS_FURTHER = {Hemisphere.NORTHERN: 4, Hemisphere.SOUTHERN: 8}

_WITH_WEEKDAY = re.compile("W[^W]{2,}|[^W]{2,}W")
_SOME = re.compile("I?U.+")


def read_single(words: Words, context: Context) -> Readings:
    """The readings of one date; none where the words are not one. Raises Refused for one that cannot be."""
    if len(words) > LONGEST_SINGLE:
        return ()
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


def variants(words: Words) -> Iterator[Tokens]:
    """The words as parts of one date, in every way that they can be; none where a word is no such part."""
    choices = []
    for word in words:
        senses: list[Tokens] = [(sense,) for sense in word.senses if sense.kind not in AROUND]
        if word.kinds & SKIPPED:
            senses.insert(0, ())
        if not senses:
            return
        if senses != [()]:
            choices.append(senses)
    for chosen in islice(product(*choices), MOST_VARIANTS):
        tokens = tuple(token for sense in chosen for token in sense)
        if tokens:
            yield tokens


def qualified(readings: Readings, is_approximate: bool, is_uncertain: bool) -> Readings:
    """The readings with more doubt."""
    if not is_approximate and not is_uncertain:
        return readings
    return tuple(
        replace(
            reading,
            is_approximate=reading.is_approximate or is_approximate,
            is_uncertain=reading.is_uncertain or is_uncertain,
        )
        for reading in readings
    )


def without_qualifiers(words: Words) -> tuple[Words, bool, bool]:
    """The words without those of doubt at either end, whether one said about, and whether one said perhaps."""
    first, last = 0, len(words)
    has_time = any(word.kinds & _CLOCKS for word in words)
    kinds: set[Kind] = set()
    while last > first:
        # "um 14 Uhr" is no time about, though "um 1850" is.
        if has_time and Kind.FILLER in words[first].kinds:
            break
        if words[first].kinds & _DOUBTS:
            kinds |= words[first].kinds
            first += 1
        elif words[last - 1].kinds & _DOUBTS:
            kinds |= words[last - 1].kinds
            last -= 1
        elif first and words[first].kinds <= SKIPPED:
            first += 1
        elif last < len(words) and words[last - 1].kinds <= SKIPPED:
            last -= 1
        else:
            break
    inner = words[first:last]
    if len(inner) > 1 and Kind.AGO_OPENING in inner[0].kinds:  # vor etwa drei Wochen
        rest, is_approximate, is_uncertain = without_qualifiers(inner[1:])
        inner = (inner[0], *rest)
        kinds |= {Kind.APPROXIMATE} if is_approximate else set()
        kinds |= {Kind.UNCERTAIN} if is_uncertain else set()
    return inner, Kind.APPROXIMATE in kinds, Kind.UNCERTAIN in kinds


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
        return tuple(replace(reading, part=part) for reading in _read_around(rest, context))
    for place, token in enumerate(tokens):
        if token.kind is Kind.HEMISPHERE and len(tokens) > 1:
            rest = tokens[:place] + tokens[place + 1 :]
            return _in_hemisphere(_read_dated(rest, context), Hemisphere(token.meaning))
    split = split_time(tokens, "." in context.vocabulary.clock_separators)
    if split is not None and (readings := _read_moment(*split, context)):
        return readings
    if is_time(tokens):
        raise Refused("A time of day needs its day.", "Type the day too, as in {day}, 14:30.")
    return tuple(
        reading
        for reading in _read_dated(tokens, context)
        if not (reading.has_two_years and reading.season == _SUMMER)
    )


def _in_hemisphere(readings: Readings, hemisphere: Hemisphere) -> Readings:
    """The seasons of one half of the earth. Its summer or its winter has two years, never both."""
    over_new_year = _WINTER if hemisphere is Hemisphere.NORTHERN else _SUMMER
    return tuple(
        replace(reading, season=reading.season + _SEASONS_FURTHER[hemisphere], has_two_years=False)
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
        return tuple(replace(reading, weekday=token.number) for reading in readings)
    if _SOME.fullmatch(letters) and (readings := _read_some(tokens, context)):
        return readings
    return _read_plain(tokens, context)


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
            readings.append(replace(reading, whole=EdtfDate.parse(reading.whole.text + suffix)))
        elif reading.whole is None and reading.day is None and reading.season is None:
            readings.append(replace(reading, unspecified=unit))
    return tuple(readings)


def _read_moment(date: Tokens, time: Tokens, context: Context) -> Readings:
    """A day with a time of day; in several readings where its zone has several."""
    readings = [
        reading
        for reading in _read_dated(date, context)
        if reading.day is not None or (reading.whole is not None and reading.whole.precision is Precision.DAY)
    ]
    return tuple(replace(reading, time=text) for reading in readings for text in read_times(time))
