"""Names of time zones in any language → their shifts from UTC; several where newsrooms mean several by one name.

Only names that are written after a time of day. A summer name is its own entry: EST is never EDT.
"""

import re
from types import MappingProxyType

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

_SHIFT = re.compile(r"([+-])([0-9]{1,2})(?::?([0-9]{2}))?")


def edtf_zone(shift: str) -> str:
    """ "+2" → "+02:00"; no shift at all → "Z", which is how EDTF writes UTC."""
    match = _SHIFT.fullmatch(shift)
    if match is None:
        return shift
    sign, hours, minutes = match.groups()
    return "Z" if not int(hours) and not int(minutes or 0) else f"{sign}{int(hours):02d}:{minutes or '00'}"
