"""Reads one EDTF date of any level, and finds the reader for its kind: a plain date, a qualified one, a time, a long
year. Refuses intervals and sets.
"""

from timeline.dates.notation.complaints import complaint
from timeline.dates.notation.moments import read_moment
from timeline.dates.notation.parts import Parts
from timeline.dates.notation.plain import DATE, read_plain
from timeline.dates.notation.qualified import QUALIFIED, read_qualified
from timeline.dates.notation.years import read_year


def read_single(text: str) -> tuple[Parts, str]:
    """The parts of one date and its canonical spelling. Raises DateError with the reason and the place."""
    match = DATE.fullmatch(text)
    if match is not None:
        return read_plain(text, match), text
    match = QUALIFIED.fullmatch(text)
    if match is not None:
        return read_qualified(text, match)
    if "T" in text:
        return read_moment(text)
    if "Y" in text or "S" in text:
        return read_year(text)
    raise complaint(text)
