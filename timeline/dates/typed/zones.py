"""Names of time zones in any language → their shifts from UTC; several where newsrooms mean several by one name.

Only names that are written after a time of day. A summer name is its own entry: EST is never EDT.
"""

import re
from types import MappingProxyType

from timeline.dates.typed.kinds import Kind, Word

ZONES = MappingProxyType(
    {
        "z": ("+00:00",),
        "utc": ("+00:00",),
        "gmt": ("+00:00",),
        "wet": ("+00:00",),
        "west": ("+01:00",),
        "cet": ("+01:00",),
        "cest": ("+02:00",),
        "eet": ("+02:00",),
        "eest": ("+03:00",),
        "msk": ("+03:00",),
        "trt": ("+03:00",),
        "bst": ("+01:00", "+06:00"),  # British summer, Bangladesh
        "ist": ("+05:30", "+01:00", "+02:00"),  # India, Ireland in summer, Israel
        "idt": ("+03:00",),
        "gst": ("+04:00",),
        "pkt": ("+05:00",),
        "hkt": ("+08:00",),
        "sgt": ("+08:00",),
        "jst": ("+09:00",),
        "kst": ("+09:00",),
        "aest": ("+10:00",),
        "aedt": ("+11:00",),
        "nzst": ("+12:00",),
        "nzdt": ("+13:00",),
        "et": ("-05:00", "-04:00"),  # standard, summer
        "ct": ("-06:00", "-05:00"),
        "mt": ("-07:00", "-06:00"),
        "pt": ("-08:00", "-07:00"),
        "est": ("-05:00",),
        "edt": ("-04:00",),
        "cst": ("-06:00", "+08:00", "-05:00"),  # North America, China, Cuba
        "cdt": ("-05:00",),
        "mst": ("-07:00",),
        "mdt": ("-06:00",),
        "pst": ("-08:00",),
        "pdt": ("-07:00",),
        "akst": ("-09:00",),
        "akdt": ("-08:00",),
        "hst": ("-10:00",),
        "brt": ("-03:00",),
        "sast": ("+02:00",),
        "cat": ("+02:00",),
        "eat": ("+03:00",),
        "wat": ("+01:00",),
    }
)

# After a time alone, a minus is that of a range (14:30-15:00), unless mail wrote it: 14:30:00 -0500 (RFC 5322, 3.3).
_SHIFT_OF_TIME = re.compile(r"\s?(\+[0-9]{1,2}(?::?[0-9]{2})?)(?![0-9:])")
_SHIFT_IN_MAIL = re.compile(r"\s?(-[0-9]{4})(?![0-9:])")
_SHIFT_OF_UTC = re.compile(r"\s?([+-][0-9]{1,2}(?::?[0-9]{2})?)(?![0-9:])")
_BEFORE_SHIFT = frozenset({Kind.TIME, Kind.MERIDIEM, Kind.CLOCK_WORD})
_UTC = frozenset({"utc", "gmt", "z"})
_SHIFT = re.compile(r"([+-])([0-9]{1,2})(?::?([0-9]{2}))?")


def edtf_zone(shift: str) -> str:
    """ "+2" → "+02:00"; no shift at all → "Z", which is how EDTF writes UTC."""
    match = _SHIFT.fullmatch(shift)
    if match is None:
        return shift
    sign, hours, minutes = match.groups()
    return "Z" if not int(hours) and not int(minutes or 0) else f"{sign}{int(hours):02d}:{minutes or '00'}"


def shift_after(word: Word, text: str, position: int) -> re.Match[str] | None:
    """The shift from UTC that stands behind a time or the name of UTC, as its first group."""
    if word.text in _UTC and Kind.ZONE in word.kinds:
        return _SHIFT_OF_UTC.match(text, position)
    if not word.kinds & _BEFORE_SHIFT:
        return None
    match = _SHIFT_OF_TIME.match(text, position)
    has_seconds = word.text.count(":") > 1
    return _SHIFT_IN_MAIL.match(text, position) if not match and has_seconds else match
