"""Reads what stands in brackets after a date: which part of it is in doubt, or the period that it is an estimate for.

    11 June 2004 (day approximate)          2004-06-~11
    1950 (estimated, 1900–1999)             1950S2

Any other remark is left to whoever reads the date.
"""

import re

from timeline.dates.errors import DateError
from timeline.dates.typed.kinds import SKIPPED, Kind, Words
from timeline.dates.typed.partial import Partial
from timeline.dates.typed.periods import two_years
from timeline.dates.typed.shapes import Readings, shape
from timeline.dates.typed.variants import variants
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
_DOUBTS = frozenset({Kind.APPROXIMATE, Kind.UNCERTAIN})
_PASSED = SKIPPED | {Kind.AND, Kind.ARTICLE}
_SIGNS = {frozenset({Kind.APPROXIMATE}): "~", frozenset({Kind.UNCERTAIN}): "?", _DOUBTS: "%"}
_TWO_YEARS = re.compile("Y?E?[dny]Y?E?[-–/]E?[dny]Y?E?")


def split_remark(words: Words) -> tuple[Words, Words] | None:
    """The date and the remark in brackets behind it."""
    opened = next((place for place, word in enumerate(words) if Kind.OPENED in word.kinds), 0)
    closed = next((place for place, word in enumerate(words) if Kind.CLOSED in word.kinds), 0)
    if not 0 < opened < closed or any(word.kinds != {Kind.FILLER} for word in words[closed + 1 :]):
        return None
    return words[:opened], words[opened + 1 : closed]


def with_remark(readings: Readings, remark: Words) -> Readings:
    """What the remark makes of a date; none where it says nothing about it, or where the date is open."""
    if not readings or readings[0].lacks_year:
        return ()
    value = readings[0].value()
    if any(Kind.ESTIMATE in word.kinds for word in remark):
        changed = _estimate(value, remark)
    else:
        changed = _doubted(value, _doubts(remark))
    return (Partial(whole=changed),) if changed else ()


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
                signs |= dict.fromkeys(places, _SIGNS[frozenset(kinds)])
                places, kinds = [], set()
            places.append(_PLACES[unit])
        elif not word.kinds & _PASSED:
            return {}
    return signs | dict.fromkeys(places, _SIGNS[frozenset(kinds)]) if kinds and places else {}


def _doubted(value: EdtfDate, doubts: dict[int, str]) -> EdtfDate | None:
    """The date with a sign before each part that is in doubt (EDTF level 2, "Qualification")."""
    sign = "-" if value.text.startswith("-") else ""
    parts = value.text.removeprefix("-").split("-")
    if not doubts or max(doubts) >= len(parts) or value.parts is None:
        return None
    parts[0] = sign + parts[0]
    return EdtfDate.parse("-".join(doubts.get(place, "") + part for place, part in enumerate(parts)))


def _estimate(value: EdtfDate, remark: Words) -> EdtfDate | None:
    """The year to as many significant digits as leave the period that the remark names."""
    base = value.text.rstrip("?~%")
    doubt = value.text[len(base) :]
    words = tuple(word for word in remark if Kind.ESTIMATE not in word.kinds)
    years = next(
        (two_years(tokens) for tokens in variants(words) if _TWO_YEARS.fullmatch(shape(tokens))), None
    )
    for digits in range(1, len(base) + 1 if years else 0):
        try:
            estimate = EdtfDate.parse(f"{base}S{digits}{doubt}")
        except DateError:
            continue
        if estimate.parts and (estimate.parts.year, estimate.parts.last_year) == years:
            return estimate
    return None
