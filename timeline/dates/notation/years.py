"""Reads years that need more than four digits: `Y-66000000`, `Y17E7`, `1950S2`, `Y171010000S3`. Refuses those whose
seconds do not fit 64 bits, before any great number is made of them.

Level 1 "Letter-prefixed calendar year", level 2 "Exponential year" and "Significant digits".
"""

import re

from timeline.dates.calendar import FARTHEST_YEAR, iso_year
from timeline.dates.errors import DateError
from timeline.dates.notation.complaints import NO_YEAR_MINUS_ZERO, TOO_FAR, complaint
from timeline.dates.notation.parts import Parts
from timeline.dates.notation.signs import united
from timeline.dates.precision import Precision

_YEAR = re.compile(
    r"([?~%]?)"
    r"(?:Y(-?)(?:([1-9][0-9]{4,})|([1-9][0-9]*)E([1-9][0-9]*))|(-?)([0-9]{4})(?=S))"  # a four-digit year only with S
    r"(?:S([1-9][0-9]*))?([?~%]?)"
)
_MOST_DIGITS = len(str(FARTHEST_YEAR))
_PRECISION = (Precision.YEAR, Precision.DECADE, Precision.CENTURY)


def read_year(text: str) -> tuple[Parts, str]:
    """The parts and the canonical spelling, which has neither an exponent nor a Y that is not needed."""
    match = _YEAR.fullmatch(text)
    if match is None:
        raise complaint(text)
    before, long_sign, digits, mantissa, exponent, sign, short, significant, after = match.groups()
    if short:
        number = int(short)
        if sign and not number:
            raise DateError(NO_YEAR_MINUS_ZERO, text, match.start(6))
    else:
        number = _number(text, match, digits or mantissa, exponent)
    is_negative = bool(sign or long_sign)
    year = -number if is_negative else number
    first, last, precision = year, year, Precision.YEAR
    if significant:
        first, last, precision = _promised(text, match.start(8), number, significant, is_negative)
    qualifier = united((before, after))
    canonical = spelled_year(year) + (f"S{significant}" if significant else "") + qualifier
    return Parts(
        first,
        last,
        None,
        None,
        None,
        "",
        qualifier,
        precision,
        Precision.YEAR,
        estimate=year if significant else None,
        significant=int(significant) if significant else 0,
    ), canonical


def spelled_year(year: int) -> str:
    """A year as EDTF has it: four digits, or Y and more."""
    return iso_year(year) if abs(year) <= 9999 else f"Y{year}"


def _number(text: str, match: re.Match[str], digits: str, exponent: str | None) -> int:
    """The year without its sign. Lengths are looked at first: the digits of E99999999 would fill the memory."""
    zeros = 0
    if exponent:
        zeros = int(exponent) if len(exponent) <= 2 else _MOST_DIGITS
    if len(digits) + zeros <= _MOST_DIGITS:
        number = int(digits + "0" * zeros)
        if number <= FARTHEST_YEAR:
            return number
    raise DateError(TOO_FAR, text, match.start(3 if match[3] else 4))


def _promised(
    text: str, position: int, number: int, significant: str, is_negative: bool
) -> tuple[int, int, Precision]:
    """The years that share the first `significant` digits: 1950S2 is estimated at 1950 and lies in 1900-1999."""
    digits = len(str(number))
    if len(significant) > 2 or int(significant) > digits:
        raise DateError(
            f"This year has {digits} digit{'s' if digits > 1 else ''}: S cannot promise more.", text, position
        )
    unknown = digits - int(significant)
    low = number - number % 10**unknown
    high = low + 10**unknown - 1
    if high > FARTHEST_YEAR:
        raise DateError(TOO_FAR, text, position)
    precision = _PRECISION[unknown] if unknown < len(_PRECISION) else Precision.MILLENNIUM
    return (-high, -low, precision) if is_negative else (low, high, precision)
