"""Dates as a newsroom has them, imprecise and disputed: EDTF values, their wording, the reading of typed ones.

Knows no clock and no time zone: what "today" is, a caller says.
"""

from timeline.dates.calendar import OPEN_END, OPEN_START
from timeline.dates.errors import DateError
from timeline.dates.hull import hull
from timeline.dates.precision import Precision
from timeline.dates.typed import TypedReading, read_typed
from timeline.dates.value import EdtfDate
from timeline.dates.wording import to_words

__all__ = [
    "OPEN_END",
    "OPEN_START",
    "DateError",
    "EdtfDate",
    "Precision",
    "TypedReading",
    "hull",
    "read_typed",
    "to_words",
]
