"""Reads a day with a time: `2004-01-01T10:10:10+05:00`. Refuses fractions of a second, 24:00:00 and leap seconds."""

import re

from timeline.dates.errors import DateError
from timeline.dates.notation.complaints import complaint
from timeline.dates.notation.parts import Parts
from timeline.dates.notation.plain import DATE, read_plain
from timeline.dates.precision import Precision

# Level 0 "Date and Time": complete to the second; local, Z, or a shift in hours, or in hours and minutes.
_MOMENT = re.compile(
    r"(-?[0-9]{4}-[0-9]{2}-[0-9]{2})T(([0-9]{2}):([0-9]{2}):([0-9]{2})(Z|([+-])([0-9]{2})(?::([0-9]{2}))?)?)"
)


def read_moment(text: str) -> tuple[Parts, str]:
    """The parts and the canonical spelling, in which a shift has its minutes and none at all is Z."""
    moment = _MOMENT.fullmatch(text)
    if moment is None:
        raise complaint(text)
    _check_time(text, moment)
    day, sign = moment[1], moment[7]
    match = DATE.fullmatch(day)
    assert match is not None  # noqa: S101  a day is a date
    try:
        parts = read_plain(day, match)
    except DateError as error:
        raise DateError(error.reason, text, error.position) from None
    canonical = text
    if sign and moment[8] == "00" and moment[9] in (None, "00"):
        canonical = f"{text[: moment.start(7)]}Z"
    elif sign and moment[9] is None:
        canonical = f"{text}:00"
    return parts._replace(time=moment[2], precision=Precision.SECOND, written_to=Precision.SECOND), canonical


def _check_time(text: str, moment: re.Match[str]) -> None:
    """Refuse a time that no clock shows and a shift that no zone has; -00:00 is none (ISO 8601-1, 4.3.13)."""
    hour, minute, second = int(moment[3]), int(moment[4]), int(moment[5])
    if hour > 23 or minute > 59 or second > 59:
        raise DateError("Times run from 00:00:00 to 23:59:59.", text, moment.start(2))
    if moment[7] is None:
        return
    shift = int(moment[8]) * 60 + int(moment[9] or 0)
    farthest = 14 * 60 if moment[7] == "+" else 12 * 60
    if shift > farthest or int(moment[9] or 0) > 59 or (moment[7] == "-" and shift == 0):
        raise DateError("Shifts from UTC run from -12:00 to +14:00.", text, moment.start(7))
