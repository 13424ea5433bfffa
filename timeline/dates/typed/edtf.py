"""Takes typed text for EDTF where it is that, and asks where it is also the common way to write two years.

Letters typed in Cyrillic that look like EDTF's are taken for them.
"""

import re

from timeline.dates.errors import DateError
from timeline.dates.typed.answers import Outcome
from timeline.dates.typed.refused import Refused
from timeline.dates.value import EdtfDate

_LOOKS_LIKE_EDTF = re.compile(r"[-0-9XYEST~?%./:+Z\[\]{},]*[0-9X]{4}[-0-9XYEST~?%./:+Z\[\]{},]*")
# "2021-22" is summer 2021 in EDTF and two years to most people; "1939-41", the second half of 1939.
_YEARS = re.compile(r"([0-9]{2})([0-9]{2})-([0-9]{2})")
_MINUS_YEAR = re.compile(r"-[0-9]{4}")
_FIRST_BEYOND_SEASONS = 25
_LONGEST_LIKELY_RANGE = 10
_CYRILLIC_LETTERS = str.maketrans("ХТУЕ", "XTYE")


def read_edtf(text: str) -> Outcome | None:
    """A strict EDTF value, in either case; None where the text is none."""
    if " " in text:
        return None
    upper = text.upper().translate(_CYRILLIC_LETTERS)
    try:
        value = EdtfDate.parse(upper)
    except DateError:
        return None
    years = _two_years(upper)
    if _MINUS_YEAR.fullmatch(upper):  # to most people, no year of an astronomer but one end of a range
        return Outcome((value, EdtfDate.parse(f"../{upper[1:]}")), True)
    if years is None:
        return Outcome((value,), True)
    return Outcome((value, years), is_settled=not _is_asked(value, years))


def edtf_fault(text: str) -> Refused | None:
    """EDTF's own complaint about what was meant for EDTF."""
    upper = text.upper()
    if _LOOKS_LIKE_EDTF.fullmatch(upper):
        try:
            EdtfDate.parse(upper)
        except DateError as error:
            return Refused(error.reason)
    return None


def _two_years(text: str) -> EdtfDate | None:
    """The years that "2009-10" names to most people."""
    match = _YEARS.fullmatch(text)
    if match is None or int(match[3]) <= int(match[2]):
        return None
    return EdtfDate.parse(f"{match[1]}{match[2]}/{match[1]}{match[3]}")


def _is_asked(value: EdtfDate, years: EdtfDate) -> bool:
    """Whether the years are as likely: those of a season that follow each other, and up to ten years where EDTF has a
    quarter or a half, which hardly anyone writes so. A month is what most people mean."""
    season = value.parts.season if value.parts else None
    if season is None or years.start is None or years.end is None:
        return False
    first, last = years.start.parts, years.end.parts
    longest = _LONGEST_LIKELY_RANGE if season >= _FIRST_BEYOND_SEASONS else 1
    return first is not None and last is not None and last.year - first.year <= longest
