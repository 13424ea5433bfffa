"""Reads what stands in brackets after a date: which part of it is in doubt, or the period that it is an estimate for.

    11 June 2004 (day approximate)          2004-06-~11
    1950 (estimated, 1900–1999)             1950S2
"""

import re

from timeline.dates.errors import DateError
from timeline.dates.typed.lexicon import SKIPPED, Kind, Words
from timeline.dates.typed.partial import Context
from timeline.dates.typed.periods import two_years
from timeline.dates.typed.shapes import shape
from timeline.dates.typed.single import read_single, variants
from timeline.dates.value import EdtfDate
from timeline.dates.vocabulary import Unit

_PLACES = {
    Unit.YEAR: 0,
    Unit.MONTH: 1,
    Unit.SEASON: 1,
    Unit.QUARTER: 1,
    Unit.THIRD: 1,
    Unit.HALF: 1,
    Unit.DAY: 2,
}
_TWO_YEARS = re.compile("E?[dny]E?[-–/]E?[dny]E?")
_DOUBTS = frozenset({Kind.APPROXIMATE, Kind.UNCERTAIN})
_PASSED = SKIPPED | {Kind.AND, Kind.ARTICLE}
_QUALIFIERS = {
    frozenset({Kind.APPROXIMATE}): "~",
    frozenset({Kind.UNCERTAIN}): "?",
    _DOUBTS: "%",
}


def read_remark(words: Words, context: Context) -> EdtfDate | None:
    """The date with its remark, if there is one that says something about the date."""
    opened = next((place for place, word in enumerate(words) if Kind.OPENED in word.kinds), 0)
    if not opened or Kind.CLOSED not in words[-1].kinds:
        return None
    date, remark = words[:opened], words[opened + 1 : -1]
    if any(Kind.ESTIMATE in word.kinds for word in remark):
        return _estimate(date, remark, context)
    doubts = _doubts(remark)
    return _doubted(date, doubts, context) if doubts else None


def _doubts(remark: Words) -> dict[int, str]:
    """Year, month or day (0, 1, 2) → its sign; empty where the remark is about something else."""
    signs: dict[int, str] = {}
    places: list[int] = []
    kinds: set[Kind] = set()
    for word in remark:
        unit = next((sense.unit for sense in word.senses if sense.kind in (Kind.UNIT, Kind.YEAR_WORD)), None)
        if word.kinds & _DOUBTS:
            kinds |= word.kinds & _DOUBTS
        elif unit in _PLACES:
            if kinds and places:
                signs |= dict.fromkeys(places, _QUALIFIERS[frozenset(kinds)])
                places, kinds = [], set()
            places.append(_PLACES[unit])
        elif not word.kinds & _PASSED:
            return {}
    if not kinds or not places:
        return {}
    return signs | dict.fromkeys(places, _QUALIFIERS[frozenset(kinds)])


def _doubted(date: Words, doubts: dict[int, str], context: Context) -> EdtfDate | None:
    """The date with a sign before each part that is in doubt (EDTF level 2, "Qualification of individual component")."""
    readings = read_single(date, context)
    if not readings or readings[0].lacks_year:
        return None
    text = readings[0].value().text
    sign = "-" if text.startswith("-") else ""
    parts = text.removeprefix("-").split("-")
    if max(doubts) >= len(parts):
        return None
    parts[0] = sign + parts[0]
    return EdtfDate.parse("-".join(doubts.get(place, "") + part for place, part in enumerate(parts)))


def _estimate(date: Words, remark: Words, context: Context) -> EdtfDate | None:
    """The year to as many significant digits as leave the period that the remark names."""
    readings = read_single(date, context)
    years = tuple(word for word in remark if Kind.ESTIMATE not in word.kinds)
    value = readings[0].value() if readings and not readings[0].lacks_year else None
    if value is None or value.parts is None:
        return None
    first, last = next((two_years(tokens) for tokens in variants(years) if _TWO_YEARS.fullmatch(shape(tokens))), (0, 0))
    for digits in range(1, len(value.text)):
        try:
            estimate = EdtfDate.parse(f"{value.text}S{digits}")
        except DateError:
            continue
        if estimate.parts and (estimate.parts.year, estimate.parts.last_year) == (first, last):
            return estimate
    return None

