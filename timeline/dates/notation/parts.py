"""What one EDTF date says, field by field, before anyone asks what span of time it covers."""

from typing import NamedTuple

from timeline.dates.precision import Precision


class Parts(NamedTuple):
    """One date as written. A year with unspecified digits runs from `year` to `last_year`; else the two are
    equal.

    `precision` is what is known and `written_to` how far the writing goes: 1985-04-XX is known to the month
    and written to the day ("a day in April 1985").
    """

    year: int
    last_year: int
    month: int | None
    day: int | None
    season: int | None
    time: str
    qualifier: str
    precision: Precision
    written_to: Precision

    @property
    def is_approximate(self) -> bool:
        return self.qualifier in ("~", "%")

    @property
    def is_uncertain(self) -> bool:
        return self.qualifier in ("?", "%")
