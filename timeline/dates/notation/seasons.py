"""The numbers 21 to 41 that stand where a month stands: which months they mean. Refuses to guess a hemisphere.

EDTF leaves open when a season begins (level 1, "Seasons"). Here they are the meteorological ones, three whole months
each, and 21 to 24, which level 2 calls "independent of location", are those of the northern half of the earth. A season
belongs to the year that it begins in: winter 2010 ends with February 2011, as does a southern summer.
"""

from typing import NamedTuple

from timeline.dates.precision import Precision


class Season(NamedTuple):
    """A run of whole months (`first`, 1-12, is the month that it begins with), which may end in the next year."""

    first: int
    months: int
    precision: Precision

    @property
    def within_year(self) -> tuple[int, ...]:
        """Its months (1-12); none where it ends in the next year."""
        last = self.first + self.months - 1
        return tuple(range(self.first, last + 1)) if last <= 12 else ()


def _row(number: int, firsts: tuple[int, ...], months: int, precision: Precision) -> dict[int, Season]:
    return {number + place: Season(first, months, precision) for place, first in enumerate(firsts)}


SEASONS = {
    **_row(21, (3, 6, 9, 12), 3, Precision.SEASON),  # spring, summer, autumn, winter
    **_row(25, (3, 6, 9, 12), 3, Precision.SEASON),  # the same, said to be northern
    **_row(29, (9, 12, 3, 6), 3, Precision.SEASON),  # the same, southern
    **_row(33, (1, 4, 7, 10), 3, Precision.QUARTER),
    **_row(37, (1, 5, 9), 4, Precision.THIRD),  # "quadrimester": four months
    **_row(40, (1, 7), 6, Precision.HALF),
}
