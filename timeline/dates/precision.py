"""How exactly a date is known, from a second to a millennium."""

from enum import StrEnum


class Precision(StrEnum):
    """The span of time within which a date is known. `rank` grows as knowledge gets coarser."""

    SECOND = "second"
    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    THIRD = "third"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"

    @property
    def rank(self) -> int:
        return _RANKS[self]


_RANKS = {precision: rank for rank, precision in enumerate(Precision)}
