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
    doubts: tuple[str, str, str] = ("", "", "")
    """The signs that year, month (or season) and day are qualified with, where they are not qualified alike (level 2,
    "Qualification"); `qualifier` is then "". All three are "" where `qualifier` says it for the whole."""
    mask: str = ""
    """The date as written, without its qualifiers, where an X stands elsewhere than level 1 has it: 156X-12-31. `month`
    and `day` are there where they are known; the years run from `year` to `last_year`."""
    estimate: int | None = None
    """The year that was estimated where `year` to `last_year` is what its significant digits promise: 1950S2."""
    significant: int = 0
    """The number of those digits."""

    @property
    def is_approximate(self) -> bool:
        return any(sign in ("~", "%") for sign in (self.qualifier, *self.doubts))

    @property
    def is_uncertain(self) -> bool:
        return any(sign in ("?", "%") for sign in (self.qualifier, *self.doubts))

    @property
    def signs(self) -> tuple[str, ...]:
        """The sign of each component that is written, or the one that holds for them all."""
        if not any(self.doubts):
            return (self.qualifier,)
        return self.doubts if self.written_to is Precision.DAY else self.doubts[:2]
