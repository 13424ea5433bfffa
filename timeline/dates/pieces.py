"""What a date can mean, as stretches of time and masks, so that the gaps of sets and masks are known. Knows nothing of
signs: "about" and "perhaps" widen nothing here.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import product
from typing import NamedTuple

from timeline.dates.bounds import season
from timeline.dates.calendar import (
    OPEN_START,
    SECONDS_PER_DAY,
    civil_from_days,
    days_from_civil,
    first_second,
    last_second,
)
from timeline.dates.notation.masks import Civil, Mask
from timeline.dates.notation.parts import Parts
from timeline.dates.notation.seasons import SEASONS


class Stretch(NamedTuple):
    """Seconds since 1970-01-01T00:00:00, both inclusive; an open end is `OPEN_START` or `OPEN_END`."""

    first: int
    last: int


class Pieces(NamedTuple):
    """All that a date can mean: some of these stretches, which lie apart and in order, or days of these masks."""

    stretches: tuple[Stretch, ...]
    masks: tuple[Mask, ...] = ()

    @classmethod
    def of(cls, parts: Parts | None, earliest: int, latest: int) -> "Pieces":
        """The pieces of a single date, or of an interval, which has no parts."""
        if parts is None or not parts.mask:
            return cls((Stretch(earliest, latest),))
        if parts.season is None:
            return cls((), (Mask.of(parts.mask),))
        year = Mask.of(parts.mask[: parts.mask.rindex("-")])
        months = SEASONS[parts.season].within_year
        if months:
            return cls((), (replace(year, months=months),))
        return cls(tuple(Stretch(*season(year, parts.season)) for year in year.years()))

    @classmethod
    def united(cls, many: Iterable["Pieces"]) -> "Pieces":
        every = list(many)
        stretches = sorted(stretch for pieces in every for stretch in pieces.stretches)
        return cls(tuple(_joined(stretches)), tuple(mask for pieces in every for mask in pieces.masks))

    def hold(self, other: "Pieces") -> bool:
        """Whether each moment of `other` is one of these. A stretch that only several masks cover is not seen."""
        return all(
            self._stretch_around(stretch.first, stretch.last) is not None
            or any(_holds(mask, stretch) for mask in self.masks)
            for stretch in other.stretches
        ) and all(self._hold_mask(mask) for mask in other.masks)

    def common(self, other: "Pieces") -> Stretch | None:
        """From the first moment that both have to the last; None where they have none."""
        shared = [
            stretch
            for stretch in (
                *_shared_stretches(self.stretches, other.stretches),
                *(_within(mask, self.stretches) for mask in other.masks),
                *(_within(mask, other.stretches) for mask in self.masks),
                *(_shared_days(one, two) for one, two in product(self.masks, other.masks)),
            )
            if stretch is not None
        ]
        if not shared:
            return None
        return Stretch(min(stretch.first for stretch in shared), max(stretch.last for stretch in shared))

    def _stretch_around(self, first: int, last: int) -> Stretch | None:
        place = bisect_right(self.stretches, first, key=lambda stretch: stretch.first) - 1
        return self.stretches[place] if place >= 0 and last <= self.stretches[place].last else None

    def _hold_mask(self, mask: Mask) -> bool:
        if any(own.holds_mask(mask) for own in self.masks):
            return True
        day = mask.first()
        while day is not None:
            days = days_from_civil(*day)
            stretch = self._stretch_around(first_second(days), last_second(days))
            if stretch is None:
                return False
            day = mask.first(civil_from_days(stretch.last // SECONDS_PER_DAY + 1))
        return True


def _joined(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """Stretches in order, those that touch or overlap made one."""
    current: Stretch | None = None
    for stretch in stretches:
        if current is not None and stretch.first <= current.last + 1:
            current = Stretch(current.first, max(current.last, stretch.last))
            continue
        if current is not None:
            yield current
        current = stretch
    if current is not None:
        yield current


def _shared_stretches(ones: tuple[Stretch, ...], twos: tuple[Stretch, ...]) -> Iterator[Stretch]:
    place, other = 0, 0
    while place < len(ones) and other < len(twos):
        one, two = ones[place], twos[other]
        first, last = max(one.first, two.first), min(one.last, two.last)
        if first <= last:
            yield Stretch(first, last)
        if one.last < two.last:
            place += 1
        else:
            other += 1


def _days_of(stretch: Stretch) -> tuple[Civil, Civil]:
    return civil_from_days(stretch.first // SECONDS_PER_DAY), civil_from_days(stretch.last // SECONDS_PER_DAY)


def _holds(mask: Mask, stretch: Stretch) -> bool:
    return stretch.first != OPEN_START and mask.holds(*_days_of(stretch))


def _within(mask: Mask, stretches: tuple[Stretch, ...]) -> Stretch | None:
    """From the first second of a mask's days within any of these stretches, which are in order, to the last."""
    first = next((found for stretch in stretches if (found := _clipped(mask, stretch))), None)
    if first is None:
        return None
    last = next(found for stretch in reversed(stretches) if (found := _clipped(mask, stretch)))
    return Stretch(first.first, last.last)


def _clipped(mask: Mask, stretch: Stretch) -> Stretch | None:
    from_day, to_day = _days_of(stretch)
    first, last = mask.first(from_day), mask.last(to_day)
    if first is None or last is None or first > last:
        return None
    return Stretch(
        max(stretch.first, first_second(days_from_civil(*first))),
        min(stretch.last, last_second(days_from_civil(*last))),
    )


def _shared_days(one: Mask, two: Mask) -> Stretch | None:
    shared = one.shared(two)
    first, last = (shared.first(), shared.last()) if shared else (None, None)
    if first is None or last is None:
        return None
    return Stretch(first_second(days_from_civil(*first)), last_second(days_from_civil(*last)))
