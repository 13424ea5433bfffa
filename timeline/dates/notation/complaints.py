"""Says why a text is not an EDTF date. Only read when something is wrong, so it may take its time."""

import re

from timeline.dates.calendar import days_in_month, iso_year
from timeline.dates.errors import DateError
from timeline.dates.vocabulary.english import MONTH_NAMES

_ADVICE = "Write it like 2014-03-18, 2014-03 or 2014."
_LEVEL_TWO = "This is EDTF of level 2, which is not read yet."

_KNOWN_FAULTS = (
    (r"[+].*", "A date has no plus sign in front."),
    (r".*\s.*", f"An EDTF date has no spaces. {_ADVICE}"),
    (r"-?[0-9]{5,}[?~%]?", "A year of more than four digits is written with a Y in front, as in Y12345."),
    (r"Y-?[0-9]{1,4}[?~%]?", "A year of up to four digits is written without the Y, as in 2006."),
    (r"Y-?0[0-9]*[?~%]?", "A year with a Y in front does not begin with a zero."),
    (r"-?[0-9]{1,3}[?~%]?", "A year has four digits, as in 2014 or 0044."),
    (r"[^t]*t[^t]*", "The T between date and time is a capital letter."),
    (r".*[?~%]{2,}", "One sign is enough: ? for uncertain, ~ for about, % for both."),
    (r".*T[0-9]{2}:[0-9]{2}(Z|[+-].*)?", "A time goes to the second, as in T23:20:30."),
    (r".*T.*[?~%]", "A time of day takes no ?, ~ or %."),
    (r".*T.*", "A time is written like T23:20:30, T23:20:30Z or T23:20:30+02:00."),
    (r"[\[{].*[\]}]", _LEVEL_TWO),
    (r"Y?-?[0-9]+(E[0-9]+)?(S[0-9]+)?", _LEVEL_TWO),
    (r"[?~%]?-?[0-9X]{4}[?~%]?(-[?~%]?[0-9X]{2}[?~%]?){0,2}", _LEVEL_TWO),
)
_FAULTS = tuple((re.compile(pattern, re.DOTALL), reason) for pattern, reason in _KNOWN_FAULTS)


def complaint(
    text: str, position: int = 0, *, year: int | None = None, month: int | None = None, day: int | None = None
) -> DateError:
    """The error to raise for `text`, with the offending month, or year, month and day, where known."""
    if day is not None and month is not None and year is not None:
        return DateError(day_reason(year, month), text, position)
    if month is not None:
        return DateError(_month_reason(month), text, position)
    for fault, reason in _FAULTS:
        if fault.fullmatch(text):
            return DateError(reason, text, position)
    return DateError(f"This is not a date in EDTF. {_ADVICE}", text, position)


def day_reason(year: int, month: int) -> str:
    """Why a day does not exist: "February 2022 has 28 days"."""
    return f"{MONTH_NAMES[month - 1]} {iso_year(year)} has {days_in_month(year, month)} days."


def _month_reason(month: int) -> str:
    if 25 <= month <= 41:
        return _LEVEL_TWO
    return f"There is no month {month:02d}: months run from 01 to 12, seasons from 21 to 24."
