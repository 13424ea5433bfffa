"""Reads a time of day and its zone: "2.30 pm", "14h30 UTC+2", "noon". Refuses a time that no clock shows.

A zone's name that newsrooms give to several zones gives several readings.
"""

import re

from timeline.dates.typed.kinds import Kind, Tokens
from timeline.dates.typed.refused import Refused
from timeline.dates.typed.shapes import shape
from timeline.dates.typed.zones import edtf_zone

_NUMBER = "[dw]"
CLOCK = rf"(?:k*(?:t|d,d(?=[mk])|{_NUMBER}(?=[mk])|o(?=k)|{_NUMBER}kd)[mk]*|k+(?:d,d|[dwo])[mk]*)(?:k*z)?"
"""The shape of a time, so that no bare number is one."""

# After "the year" a number is one: "منذ عام 12 م" is since AD 12, though "م" is also p.m.
_AT_END = re.compile(rf"([^tmkz]+?)(?!(?<=[^dny]Y)[dw]m)(?:{CLOCK})")
_AT_START = re.compile(rf"({CLOCK})[^tmkz]+")
_ALONE = re.compile(CLOCK)
_STOPPED_AT_END = re.compile("(.*y)d,dz?")
_LAST_HOUR = 23
_NOON = 12


def split_time(tokens: Tokens, has_stops: bool) -> tuple[Tokens, Tokens] | None:
    """The date and the time of day that stands before or after it; None where there is none.

    `has_stops`: whether the language writes 14.30.
    """
    letters = shape(tokens)
    if match := _AT_END.fullmatch(letters):
        return tokens[: match.end(1)], tokens[match.end(1) :]
    if match := _AT_START.fullmatch(letters):
        return tokens[match.end(1) :], tokens[: match.end(1)]
    stopped = _STOPPED_AT_END.fullmatch(letters) if has_stops else None
    if stopped and len(tokens[stopped.end(1) + 2].text) == 2:
        return tokens[: stopped.end(1)], tokens[stopped.end(1) :]
    return None


def is_time(tokens: Tokens) -> bool:
    """Whether the tokens are a time of day and no date."""
    return _ALONE.fullmatch(shape(tokens)) is not None


def read_times(tokens: Tokens) -> tuple[str, ...]:
    """EDTF's hh:mm:ss with zone: one, or several where the name of the zone is used for several."""
    hour, minute, second = _digits(tokens)
    for token in tokens:
        if token.kind is Kind.MERIDIEM:
            hour = _in_half(hour, token.number)
    clock = f"{hour:02d}:{minute:02d}:{second:02d}"
    zone = next((token.meaning for token in tokens if token.kind is Kind.ZONE), "")
    return tuple(clock + edtf_zone(shift) for shift in zone.split(" "))


def _digits(tokens: Tokens) -> tuple[int, int, int]:
    for token in tokens:
        if token.kind is Kind.TIME:
            hour, minute, *seconds = map(int, token.meaning.split(":"))
            return hour, minute, seconds[0] if seconds else 0
    hour, *minutes = (
        token.number for token in tokens if token.kind in (Kind.SMALL, Kind.COUNT, Kind.ORDINAL)
    )
    return hour, minutes[0] if minutes else 0, 0


def _in_half(hour: int, half: int) -> int:
    """The hour of a clock of twelve in the morning (0) or after noon (12); of a clock of 24, itself."""
    if hour > _LAST_HOUR or (hour > _NOON and not half) or (half and not hour):
        raise Refused("There is no such time of day.", "Type the time like 14:30.")
    return hour if hour > _NOON else hour % _NOON + half
