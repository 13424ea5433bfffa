"""A date half said: "9" of "9–10 January 2022". What it lacks comes from the other end of a range, or is asked for."""

import datetime
from dataclasses import dataclass
from typing import NamedTuple

from timeline.dates.calendar import days_from_civil, days_in_month, iso_year, weekday
from timeline.dates.halves import half_of
from timeline.dates.notation.complaints import day_reason
from timeline.dates.precision import Precision
from timeline.dates.thirds import third_of
from timeline.dates.typed.refused import Refused
from timeline.dates.value import EdtfDate
from timeline.dates.vocabulary import Part, Vocabulary
from timeline.dates.vocabulary.english import MONTH_NAMES, WEEKDAY_NAMES
from timeline.dates.wording import to_words

_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class Context:
    """What a reading may lean on besides the words: whose words they are, and which day it is for their writer."""

    vocabulary: Vocabulary
    today: datetime.date | None
    typed: str = ""
    """The whole text, as it was typed."""

    def counted_from(self) -> datetime.date:
        """The day that it is for the writer. Raises Refused where nobody said."""
        if self.today is None:
            raise Refused(f"“{self.typed}” needs a day to count from.", "Type the date itself, as in {day}.")
        return self.today


def _no_day_0() -> Refused:
    return Refused("There is no day 0.", "Days run from 1.")


class Partial(NamedTuple):
    """The fields that words give. `number` may yet be a day or a year; `whole` needs nothing more."""

    day: int | None = None
    month: int | None = None
    season: int | None = None
    """21-41, as EDTF has seasons, quarters, thirds and halves of a year."""
    has_two_years: bool = False
    """Whether the season was said to lie in two years: winter 2021–22."""
    year: int | None = None
    has_short_year: bool = False
    """Whether the year may be the end of one: "18 рр." after 1914."""
    is_count: bool = False
    """Whether the year is a count of years if no other year stands before it: "18 лет", but "1914–18 лет"."""
    era: int = 0
    """-1 for BC, 1 for AD, 0 where neither was said."""
    number: int | None = None
    weekday: int | None = None
    part: Part | None = None
    half: int = 0
    """The first or second half of what the fields say; 0 for the whole."""
    time: str = ""
    whole: EdtfDate | None = None
    unspecified: Precision | None = None
    is_approximate: bool = False
    is_uncertain: bool = False
    order: str = ""
    """How digits alone were read, so that both ends of a range are read alike."""
    is_preferred: bool = False
    """Whether it is the answer, and the others only alternatives."""

    @property
    def lacks_year(self) -> bool:
        return self.whole is None and self.year is None

    @property
    def is_bare(self) -> bool:
        """Whether it is no more than a number, or a day without its month."""
        return self.whole is None and (
            self.number is not None or (self.day is not None and self.month is None)
        )

    def in_era_of(self, end: "Partial") -> "Partial":
        """This as the start of a range whose end says the era for both: 500–401 BC, 300–400 AD."""
        if not end.era or self.era or self.whole is not None:
            return self
        if end.era > 0:
            is_year = self.number is not None and end.month is None
            return self._replace(number=None, year=self.number, era=1) if is_year else self
        if self.year is not None:
            return self._replace(year=1 - self.year, era=-1)
        if self.number is not None and end.month is None:
            return self._replace(number=None, year=1 - self.number, era=-1)
        return self

    def filled_from(self, other: "Partial") -> "Partial":
        """This with what it lacks and the other end says: the year, and for a bare number the month too."""
        if self.whole is not None:
            return self
        filled = self._replace(is_count=False) if other.year is not None and other.year > 99 else self
        is_led = other.year is not None and other.year > 99 and not other.has_short_year
        if filled.year is not None and filled.has_short_year and filled.month is None and is_led:
            filled = filled._replace(number=filled.year % 100, year=None, has_short_year=False)
        if filled.number is not None:
            filled = filled.with_number_like(other)
        if filled.day is not None and filled.month is None:
            filled = filled._replace(month=other.month)
        if filled.year is None:
            filled = filled._replace(year=other.year)
        return filled

    def with_number_like(self, other: "Partial") -> "Partial":
        """The bare number taken for a day beside a day, for a year beside a year: 1914–18."""
        number = self.number
        assert number is not None  # noqa: S101  the caller looked
        if other.day is not None:
            return self._replace(number=None, day=number)
        if other.month is not None:
            return self  # in "1-2/2022" it may be a month, in "March 2014-16" a year
        if other.year is None or other.season is not None:
            return self
        if other.era > 0 and number >= other.year:
            return self._replace(number=None, year=number)
        if number > other.year % 100 and number < 100 <= other.year:
            return self._replace(number=None, year=other.year // 100 * 100 + number)
        return self

    def value(self) -> EdtfDate:
        """The date that the fields make. Raises Refused for one that does not exist or is not whole."""
        value = self.whole or self._from_fields()
        if self.whole is not None and self.time:
            value = EdtfDate.parse(f"{value.text}T{self.time}")
        if self.part is not None:
            value = third_of(value, self.part)
        if self.half:
            value = half_of(value, self.half)
        if self.is_approximate or self.is_uncertain:
            value = value.qualified(
                approximate=self.is_approximate or None, uncertain=self.is_uncertain or None
            )
        return value

    def refuse_if_never(self) -> None:
        """Raise Refused for a month or a day of the month that no year has."""
        if self.month is None:
            return
        if not 1 <= self.month <= 12:
            raise Refused(f"There is no month {self.month}.", "Months run from 1 to 12.")
        if self.day == 0:
            raise _no_day_0()
        longest = days_in_month(_LEAP_YEAR, self.month)
        if self.year is None and self.day is not None and not 1 <= self.day <= longest:
            name = MONTH_NAMES[self.month - 1]
            raise Refused(f"{name} never has more than {longest} days.", "Check the day and the month.")

    def _from_fields(self) -> EdtfDate:
        if self.is_count:
            raise Refused("This is a number of years, not a date.", "Type the year itself, as in {year}.")
        if self.year is None or self.number is not None:
            raise Refused("This date has no year.", "Add the year, as in {day}.")
        if abs(self.year) > 9999:
            return self._long_year()
        if self.season is not None:
            return EdtfDate.from_month(self.year, self.season)
        if self.month is None:
            return self._unspecified(EdtfDate.from_year(self.year))
        self.refuse_if_never()
        if self.day is None:
            return self._unspecified(EdtfDate.from_month(self.year, self.month))
        return self._day(self.year, self.month, self.day)

    def _day(self, year: int, month: int, day: int) -> EdtfDate:
        if not day:
            raise _no_day_0()
        if not 1 <= day <= days_in_month(year, month):
            raise Refused(day_reason(year, month), "Check the day and the month.")
        if self.weekday is not None and weekday(days_from_civil(year, month, day)) != self.weekday:
            raise self._wrong_weekday(EdtfDate.from_civil(year, month, day))
        text = f"{iso_year(year)}-{month:02d}-{day:02d}"
        return EdtfDate.parse(f"{text}T{self.time}" if self.time else text)

    def _wrong_weekday(self, value: EdtfDate) -> Refused:
        assert self.weekday is not None  # noqa: S101  the caller looked
        real = WEEKDAY_NAMES[weekday(value.earliest // 86_400) - 1]
        return Refused(
            f"{to_words(value)} is a {real}, not a {WEEKDAY_NAMES[self.weekday - 1]}.",
            "Check the date, or leave the weekday out.",
        )

    def _long_year(self) -> EdtfDate:
        if self.month or self.season:
            raise Refused("So distant a year has no months.", "Type the year alone.")
        assert self.year is not None  # noqa: S101  the caller looked
        return EdtfDate.from_year(self.year)

    def _unspecified(self, value: EdtfDate) -> EdtfDate:
        """The value with an unknown day or month within it: "a day in March 2014"."""
        if self.unspecified is None:
            return value
        if self.unspecified is Precision.MONTH or self.month is not None:
            return EdtfDate.parse(f"{value.text}-XX")
        return EdtfDate.parse(f"{value.text}-XX-XX")
