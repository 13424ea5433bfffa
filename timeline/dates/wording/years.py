"""What there is to say about years: with an era where readers need one, in runs, and as decades and centuries."""

from timeline.dates.notation.parts import Parts
from timeline.dates.precision import Precision
from timeline.dates.wording.phrase import Phrase

LAST_NUMBERED_CENTURY = 21
"""Of later ones people rarely speak by number, and a table of number words has an end."""

_LAST_NAMED_DECADE = 2990
"""Some languages name a decade by its century, and in Roman numerals."""

YEAR_KINDS = ("year", "year of era", "long year", "year before era")

_FIRST_PLAIN_YEAR = 1000
_LAST_PLAIN_YEAR = 9999


def is_plain_year(year: int) -> bool:
    """Whether a year is its four digits, with no era said."""
    return _FIRST_PLAIN_YEAR <= year <= _LAST_PLAIN_YEAR


def year_phrase(year: int) -> Phrase:
    """A year, with its era where readers need one: 2014, AD 79, 44 BC, 66,000,001 BC."""
    if year < 1:
        return Phrase("year before era", {"number": 1 - year})
    if year < _FIRST_PLAIN_YEAR:
        return Phrase("year of era", {"number": year})
    return Phrase("year" if year <= _LAST_PLAIN_YEAR else "long year", {"number": year})


def years_phrase(first: int, last: int) -> Phrase:
    """A run of years: 2014–2016, 500–401 BC, 1 BC – AD 99."""
    if last < 1:
        return Phrase("years before era", {"first": 1 - first, "last": 1 - last})
    if is_plain_year(first) and is_plain_year(last):
        return Phrase("years", {"first": first, "last": last})
    if first > _LAST_PLAIN_YEAR:
        return Phrase("long years", {"first": first, "last": last})
    return Phrase("interval", {"start": year_phrase(first), "end": year_phrase(last)})


def unspecified_years_phrase(parts: Parts) -> Phrase:
    """201X, 18XX, -04XX, 2XXX, XXXX."""
    first, last = parts.year, parts.last_year
    if last - first > 1000:
        return Phrase("any year" if first >= 0 else "any year before era")
    # A masked date's precision may be finer than its years: 156X-12-31.
    length = last - first + 1
    if length <= 10:
        return _decade_phrase(first, last)
    return _century_phrase(first, last) if length <= 100 else _by_years(Precision.MILLENNIUM, first, last)


def _decade_phrase(first: int, last: int) -> Phrase:
    """The 1990s; "the 1900s" would have two readings."""
    if _FIRST_PLAIN_YEAR <= first <= _LAST_NAMED_DECADE and first % 100:
        gaps = {"number": first, "tens": first % 100, "century": first // 100 + 1}
        return Phrase("decade", gaps, "teens" if gaps["tens"] == 10 else "")
    return _by_years(Precision.DECADE, first, last)


def _century_phrase(first: int, last: int) -> Phrase:
    """The 19th century, the 5th century BC. As there is no -0000, -00XX is a year short of one."""
    number = first // 100 + 1 if first >= 0 else -last // 100 + 1
    if number <= LAST_NUMBERED_CENTURY and last - first == 99:
        return Phrase("century" if first >= 0 else "century before era", {"number": number})
    return _by_years(Precision.CENTURY, first, last)


def _by_years(period: Precision, first: int, last: int) -> Phrase:
    return Phrase(f"{period} by years", {"years": years_phrase(first, last)})
