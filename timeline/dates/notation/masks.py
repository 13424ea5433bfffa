"""Dates with unspecified digits anywhere: `156X-12-25`, `15XX-X2`, `1XX3`. Refuses those that no day fits.

Level 2 "Unspecified digit": X may stand for any digit of any component. What such a date can mean is every day of the
calendar that fits it, so 2018-05-X0 is 10, 20 or 30 May, and XXXX-02-29 is in a leap year. Nothing here goes through
the days of a mask one by one: of each kind of year, leap and common, all have the same days.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from timeline.dates.calendar import days_in_month, is_leap_year, shift_month
from timeline.dates.errors import DateError
from timeline.dates.notation.complaints import NO_YEAR_MINUS_ZERO, complaint, day_reason, month_reason
from timeline.dates.notation.parts import Parts
from timeline.dates.notation.seasons import SEASONS
from timeline.dates.precision import Precision
from timeline.dates.vocabulary.english import MONTH_NAMES

_MASK = re.compile(r"(-?)([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?([?~%]?)")

# By the place of the first X of the year: all that follows may be anything.
_YEAR_PRECISION = (Precision.MILLENNIUM, Precision.MILLENNIUM, Precision.CENTURY, Precision.DECADE)
_ONE_OF_EACH_KIND = {True: 2000, False: 2001}  # leap or not

Civil = tuple[int, int, int]


def read_mask(text: str) -> Parts:
    """The parts of one date with an X anywhere. Raises DateError with the reason and the place."""
    match = _MASK.fullmatch(text)
    if match is None:
        raise complaint(text)
    sign, year, month, day, qualifier = match.groups()
    if sign and year == "0000":
        raise DateError(NO_YEAR_MINUS_ZERO, text)
    written = text.removesuffix(qualifier)
    season = int(month) if month and month.isdigit() and day is None and int(month) in SEASONS else None
    mask = Mask.of(written if season is None else sign + year)
    if season is None:
        _check_month_and_day(text, match, mask)
    first, last = mask.first(), mask.last()
    if first is None or last is None:
        raise DateError(_no_such_day(mask, sign + year), text, match.start(4))
    written_to = Precision.YEAR if month is None else Precision.MONTH if day is None else Precision.DAY
    return Parts(
        first[0],
        last[0],
        None if month is None or season or "X" in month else int(month),
        None if day is None or "X" in day else int(day),
        season,
        "",
        qualifier,
        _precision(year, first, last, written_to),
        SEASONS[season].precision if season else written_to,
        mask=written,
    )


def _check_month_and_day(text: str, match: re.Match[str], mask: "Mask") -> None:
    month, day = match[3], match[4]
    if not mask.months:
        raise DateError(month_reason(month, has_day=day is not None), text, match.start(3))
    if not mask.days:
        raise DateError(f"There is no day {day}: days run from 01 to 31.", text, match.start(4))


def _no_such_day(mask: "Mask", year: str) -> str:
    """Why no day fits a mask whose month and day are possible, each for itself. Only a lone month can be too short."""
    month = mask.months[0]
    if "X" not in year:
        return day_reason(int(year), month)
    if month != 2:
        return f"{MONTH_NAMES[month - 1]} has {days_in_month(_ONE_OF_EACH_KIND[True], month)} days."
    if mask.days[0] > 29:
        return "February has 29 days at most."
    return f"No year that fits {year} is a leap year, and so has a 29 February."


def _precision(year: str, first: Civil, last: Civil, written_to: Precision) -> Precision:
    """The smallest of day, month, year, decade, century and millennium that holds all that is meant."""
    if first[0] != last[0]:
        return _YEAR_PRECISION[year.index("X")]
    if written_to is Precision.YEAR or first[1] != last[1]:
        return Precision.YEAR
    return Precision.DAY if first == last else Precision.MONTH


@lru_cache(maxsize=512)
def _fitting(digits: str, first: int, last: int) -> tuple[int, ...]:
    """The numbers of two digits from `first` to `last` that two characters can mean."""
    return tuple(
        number
        for number in range(first, last + 1)
        if all(digit in ("X", known) for digit, known in zip(digits, f"{number:02d}", strict=True))
    )


@dataclass(frozen=True, slots=True)
class Mask:
    """The days that a date with unspecified digits can mean: of these years, in these months, with these numbers.

    A month or a day that is not written leaves them all.
    """

    is_negative: bool
    year: str
    months: tuple[int, ...]
    days: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "Mask":
        """The mask of `Parts.mask`, which has no season."""
        match = _MASK.fullmatch(text)
        assert match is not None  # noqa: S101  it has been read
        sign, year, month, day, _ = match.groups()
        return cls(bool(sign), year, _fitting(month or "XX", 1, 12), _fitting(day or "XX", 1, 31))

    def first(self, from_day: Civil | None = None) -> Civil | None:
        """The first day that fits, on or after `from_day`; None where there is none."""
        return self._nearest(1, from_day)

    def last(self, to_day: Civil | None = None) -> Civil | None:
        """The last day that fits, on or before `to_day`; None where there is none."""
        return self._nearest(-1, to_day)

    def has_year(self, year: int) -> bool:
        if (year < 0) is not self.is_negative or abs(year) > 9999:
            return False
        return all(digit in ("X", known) for digit, known in zip(self.year, f"{abs(year):04d}", strict=True))

    def has_day(self, year: int, month: int, day: int) -> bool:
        return day in self.days and month in self.months and self.has_year(year)

    def holds(self, first: Civil, last: Civil) -> bool:
        """Whether every day from `first` to `last` fits. Goes by months, of which no more than a century's can fit."""
        (year, month, day), (last_year, last_month, last_day) = first, last
        while (year, month) <= (last_year, last_month):
            is_last = (year, month) == (last_year, last_month)
            end = last_day if is_last else days_in_month(year, month)
            if month not in self.months or not self.has_year(year):
                return False
            if any(number not in self.days for number in range(day, end + 1)):
                return False
            (year, month), day = shift_month(year, month, 1), 1
        return True

    def holds_mask(self, other: "Mask") -> bool:
        """Whether every day of another mask is one of this."""
        if self.is_negative is not other.is_negative:
            return False
        kinds = {
            is_leap: set(_days_of(example, other.months, other.days))
            for is_leap, example in _ONE_OF_EACH_KIND.items()
            if next(other.years(is_leap), None) is not None
        }
        days = set().union(*kinds.values())
        if any(month not in self.months or day not in self.days for month, day in days):
            return False
        if all(own in ("X", digit) for own, digit in zip(self.year, other.year, strict=True)):
            return True
        return all(
            self.has_year(year) for is_leap, found in kinds.items() if found for year in other.years(is_leap)
        )

    def shared(self, other: "Mask") -> "Mask | None":
        """The mask of the days that fit both, which may be none; None where no year fits both."""
        years = [_shared_digit(*digits) for digits in zip(self.year, other.year, strict=True)]
        if self.is_negative is not other.is_negative or not all(years):
            return None
        months = tuple(month for month in self.months if month in other.months)
        days = tuple(day for day in self.days if day in other.days)
        return Mask(self.is_negative, "".join(years), months, days)

    def years(self, is_leap: bool | None = None) -> Iterator[int]:
        """The years that fit, in order: all, or the leap years or the others alone."""
        return self._years(1, is_leap, None)

    def _nearest(self, step: int, bound: Civil | None) -> Civil | None:
        """The first day that fits, going up or down (`step` is 1 or -1), none before `bound`."""
        months, days = self.months[::step], self.days[::step]
        if bound and self.has_year(bound[0]):
            for month, day in _days_of(bound[0], months, days):
                if (month, day) == bound[1:] or ((month, day) > bound[1:]) is (step == 1):
                    return bound[0], month, day
        candidates = []
        for is_leap, example in _ONE_OF_EACH_KIND.items():
            found = next(_days_of(example, months, days), None)
            year = next(self._years(step, is_leap, bound[0] if bound else None), None) if found else None
            if found is not None and year is not None:
                candidates.append((year, *found))
        return (min if step == 1 else max)(candidates, default=None)

    def _years(self, step: int, is_leap: bool | None, beyond: int | None) -> Iterator[int]:
        """The years of a kind, going up or down, that lie beyond another."""
        sign, way = (-1, -step) if self.is_negative else (1, step)
        rests = _fitting(self.year[2:], 0, 99)[::way]
        if is_leap:
            rests = tuple(rest for rest in rests if rest % 4 == 0)
        for century in _fitting(self.year[:2], 0, 99)[::way]:
            farthest = sign * (century * 100 + (99 if way == 1 else 0))
            if beyond is not None and (farthest - beyond) * step <= 0:
                continue
            for rest in rests:
                year = sign * (century * 100 + rest)
                is_beyond = beyond is None or (year - beyond) * step > 0
                is_wanted = is_leap is None or is_leap_year(year) is is_leap
                if is_beyond and is_wanted and (year or not self.is_negative):
                    yield year


def _shared_digit(one: str, two: str) -> str:
    """The digit that fits both; "" where none does."""
    if one == "X" or one == two:
        return two
    return one if two == "X" else ""


def _days_of(year: int, months: tuple[int, ...], days: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """The days of these months that the calendar of this year has, in the order given."""
    for month in months:
        length = days_in_month(year, month)
        for day in days:
            if day <= length:
                yield month, day
