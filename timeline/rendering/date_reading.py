"""What the desk reads in a date that somebody types: the sentence beside the field, and the choices it leaves open."""

import datetime
from dataclasses import dataclass, replace
from functools import cached_property

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.dates import EdtfDate, Precision, read_typed, to_words
from timeline.dates.calendar import SECONDS_PER_DAY, weekday
from timeline.dates.thirds import named_third
from timeline.dates.wording import LOCALES
from timeline.models.date_sentences import in_use
from timeline.models.edtf_form_field import LONGEST_TYPED, reading_order
from timeline.rendering.date_extent import Extent, date_extent
from timeline.rendering.date_precision import FROM, PRECISION, THIRDS, TO
from timeline.rendering.languages import date_in_words, is_in_use, weekday_in_words

_MOST_READINGS = 4
_NO_LANGUAGE = ""

_FARTHEST_EXACT_YEAR = 9999


@dataclass(frozen=True)
class Option:
    """One date that the words can mean, and the language that they are in."""

    date: EdtfDate
    language: str = _NO_LANGUAGE

    @property
    def edtf(self) -> str:
        return self.date.text

    @property
    def words(self) -> str:
        return in_words(self.date)

    @property
    def own_words(self) -> str:
        """The words in the language that was typed, where that is not the desk's."""
        if is_in_use(self.language) or self.language not in LOCALES:
            return ""
        words = to_words(self.date, locale=self.language)
        return "" if words == date_in_words(self.date) else words

    @property
    def precision(self) -> str:
        return precision_in_words(self.date)

    @cached_property
    def extent(self) -> Extent:
        return date_extent(self.date)


@dataclass(frozen=True)
class DateReading:
    """The reading of `text`. `choice` is the EDTF of the option that the person has picked, where they have.

    With `must_confirm` even a single reading waits for a person's yes; with `must_be_day` a month is too wide.
    `languages` are those of the text at hand, which are tried before the newsroom's.
    """

    text: str
    options: tuple[Option, ...] = ()
    refusal: str = ""
    suggestion: str = ""
    choice: str = ""
    is_settled: bool = False
    must_confirm: bool = False
    must_be_day: bool = False
    languages: tuple[str, ...] = ()

    @cached_property
    def chosen(self) -> Option | None:
        return next((option for option in self.options if option.edtf == self.choice), None)

    @property
    def only(self) -> Option | None:
        return self.options[0] if len(self.options) == 1 else None

    @property
    def date(self) -> EdtfDate | None:
        """The date that stands: the one picked, or the first reading where nobody needs to pick."""
        if self.chosen:
            return self.chosen.date
        return self.options[0].date if self.is_settled and not self.must_confirm else None

    @property
    def picked(self) -> str:
        return self.date.text if self.date else ""

    @cached_property
    def shown(self) -> Option | None:
        """The reading that is said back: the one picked, the only one, or the first where it stands by itself."""
        if self.chosen or self.only:
            return self.chosen or self.only
        return self.options[0] if self.date else None

    @property
    def is_too_wide(self) -> bool:
        """Whether the only thing that it can mean is longer than the day that is asked for."""
        return self.must_be_day and self.only is not None and not is_one_day(self.only.date)

    @property
    def question(self) -> str:
        if self.only:
            return _("We read this as %(words)s. Is that right?") % {"words": self.only.words}
        return self.refusal or _("This can be read in more than one way. Which is meant?")


ONE_DAY = gettext_lazy("Type one day, like 9 January 2022 or yesterday.")


def read_date(
    text: str,
    *,
    today: datetime.date,
    languages: tuple[str, ...] = (),
    choice: str = "",
    must_confirm: bool = False,
    must_be_day: bool = False,
) -> DateReading:
    """Read typed words. Never raises: what cannot be read comes back with a refusal and what to type instead."""
    asked = DateReading(text, must_confirm=must_confirm, must_be_day=must_be_day, languages=languages)
    if not text.strip():
        return asked
    if len(text) > LONGEST_TYPED:
        return replace(
            asked, refusal=_("That is too long for a date."), suggestion=_("Type a date like 9 January 2022.")
        )
    typed = read_typed(text, languages=reading_order(*languages), today=today)
    dates = dict.fromkeys([*([typed.value] if typed.value else []), *typed.alternatives])
    return replace(
        asked,
        options=tuple(Option(date, typed.language) for date in list(dates)[:_MOST_READINGS]),
        refusal=in_use(typed.refusal),
        suggestion=str(ONE_DAY) if must_be_day and not dates else in_use(typed.suggestion),
        choice=choice,
        is_settled=typed.value is not None,
    )


def in_words(date: EdtfDate) -> str:
    """A date as the desk says it: a single certain day with its weekday, so that a slip is seen."""
    words = date_in_words(date)
    if date.parts is None or date.is_approximate or date.is_uncertain or not is_one_day(date):
        return words
    day = weekday_in_words(weekday(date.earliest // SECONDS_PER_DAY) - 1)
    return _("%(weekday)s %(date)s") % {"weekday": day, "date": words}


def precision_in_words(date: EdtfDate) -> str:
    if date.is_set:
        return _("one of several") if date.is_one_of else _("several, all of them")
    if not date.is_interval:
        return _single_precision(date)
    if date.start is None or date.end is None:
        return f"{PRECISION[date.precision]}, {_missing_end(date)}"
    third = named_third(date)
    if third is not None:
        return str(THIRDS.get(third[1].precision, THIRDS[Precision.YEAR]))
    return _("from %(start)s to %(end)s") % {
        "start": FROM[date.start.precision],
        "end": TO[date.end.precision],
    }


def _single_precision(date: EdtfDate) -> str:
    """EDTF writes every time to the second and every distant year to the year: nobody meant either."""
    if date.precision is Precision.SECOND and date.earliest % 60 == 0:
        return _("to the minute")
    if date.is_approximate and date.parts and abs(date.parts.year) > _FARTHEST_EXACT_YEAR:
        return _("roughly")
    return str(PRECISION[date.precision])


def _missing_end(date: EdtfDate) -> str:
    is_unknown = date.is_unknown_start or date.is_unknown_end
    if date.start is None:
        return _("beginning unknown") if is_unknown else _("beginning open")
    return _("end unknown") if is_unknown else _("end open")


def is_one_day(date: EdtfDate) -> bool:
    return date.first_day == date.last_day


def typable(date: EdtfDate, *, today: datetime.date, languages: tuple[str, ...] = ()) -> str:
    """Words to put into a date field that are read back as this very date; its EDTF where no words are."""
    words = date_in_words(date)
    reading = read_typed(words, languages=reading_order(*languages), today=today)
    return words if reading.value == date else date.text
