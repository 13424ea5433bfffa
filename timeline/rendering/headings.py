"""Headings of a list of dates: years; months where it all lies within two years; days where a month of them has several
events each. Never sharper than the date.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from django.utils.translation import gettext as _

from timeline.dates import OPEN_START, EdtfDate, Precision
from timeline.dates.calendar import SECONDS_PER_DAY, civil_from_days
from timeline.rendering.date_line import words_in

FEWEST_FOR_MONTHS = 8
MOST_DAYS_FOR_MONTHS = 2 * 366
MOST_DAYS_FOR_DAYS = 31
FEWEST_A_DAY = 2
"""On the average: a heading for each event alone would say its date twice."""


@dataclass(frozen=True, slots=True)
class Headings:
    by_month: bool
    language: str
    by_day: bool = False

    @classmethod
    def for_dates(cls, dates: Iterable[EdtfDate | None], language: str) -> Self:
        starts = [date.earliest for date in dates if date and date.earliest != OPEN_START]
        days = (max(starts) - min(starts)) // SECONDS_PER_DAY if starts else 0
        by_month = len(starts) >= FEWEST_FOR_MONTHS and days <= MOST_DAYS_FOR_MONTHS
        different = len({start // SECONDS_PER_DAY for start in starts})
        by_day = by_month and days <= MOST_DAYS_FOR_DAYS and FEWEST_A_DAY * different <= len(starts)
        return cls(by_month, language, by_day)

    def of(self, date: EdtfDate) -> str:
        """The heading that the date stands under: that of its beginning, or its own words where it is wider."""
        begins = date.beginning
        if begins is None or begins.earliest == OPEN_START:
            return _("Earlier")
        year, month, day = civil_from_days(begins.earliest // SECONDS_PER_DAY)
        if self.by_day and begins.precision.rank <= Precision.DAY.rank:
            return words_in(EdtfDate.from_civil(year, month, day), self.language)
        if self.by_month and begins.precision.rank <= Precision.MONTH.rank:
            return words_in(EdtfDate.from_month(year, month), self.language)
        if begins.precision.rank <= Precision.YEAR.rank:
            return words_in(EdtfDate.from_year(year), self.language)
        words = words_in(begins, self.language)
        return words[:1].upper() + words[1:]
