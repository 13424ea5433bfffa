"""A date as a reader meets it: in words, for machines where they can take it, and what its vagueness means."""

import re
from dataclasses import dataclass
from itertools import takewhile
from typing import Self

from django.utils.translation import gettext as _

from timeline.dates import DateError, EdtfDate, Precision, to_words
from timeline.dates.wording import LOCALES
from timeline.rendering.languages import is_in_use

# What HTML's <time> takes of EDTF: a plain year, month or day after the year 0. All else goes without the attribute.
_FOR_MACHINES = re.compile(r"(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class DateLine:
    """`machine` is empty where HTML has no word for the date. `as_written` is how the source puts it, where it differs;
    `is_reworded` where it differs by more than "in" and a year that goes without saying. `language` is that of the
    words, where it is not the page's."""

    words: str
    machine: str = ""
    as_written: str = ""
    is_reworded: bool = False
    meaning: str = ""
    language: str = ""

    @classmethod
    def of(cls, date: EdtfDate, *, as_written: str = "", language: str = "en") -> Self:
        words, spoken = words_in(date, language), _spoken(language)
        return cls(
            words=_capitalised(words),
            machine=date.text if _FOR_MACHINES.fullmatch(date.text) else "",
            as_written="" if as_written.casefold() == words.casefold() else as_written,
            is_reworded=not words.casefold().startswith(_without_preposition(as_written.casefold())),
            meaning=meaning_of(date, language),
            language="" if is_in_use(spoken) else spoken,
        )


def words_in(date: EdtfDate, language: str) -> str:
    """The date in the timeline's language, or in English where there is no wording for it."""
    return to_words(date, locale=_spoken(language))


def _spoken(language: str) -> str:
    base = language.partition("-")[0]
    return base if base in LOCALES else "en"


def text_in_words(text: str, language: str = "en") -> str:
    """EDTF text of a stored record in words; "" for none, and for what no longer parses."""
    try:
        return words_in(EdtfDate.parse(text), language) if text else ""
    except DateError:
        return ""


def meaning_of(date: EdtfDate, language: str) -> str:
    """What the date says and what it leaves open, in a sentence or two; "" where it is simply a day."""
    return " ".join(sentence for sentence in (_bounds(date, language), _doubt(date)) if sentence)


def _bounds(date: EdtfDate, language: str) -> str:
    if date.is_set:
        return ""  # its words name each of its dates
    if date.is_unknown_end or date.is_unknown_start:
        return _("Its end is not known.") if date.is_unknown_end else _("Its beginning is not known.")
    if date.is_open_end:
        return _("It has no end so far.")
    if date.is_open_start:
        return _("Its beginning is not given.")
    if not date.is_approximate and (date.is_interval or date.precision is Precision.DAY):
        return ""
    first, last = _first_and_last(date, language)
    if not first or first == last:
        return ""
    says = (
        _("“%(date)s” means roughly between %(first)s and %(last)s.")
        if date.is_approximate
        else _("“%(date)s” means some time between %(first)s and %(last)s.")
    )
    return says % {
        "date": _capitalised(words_in(date, language)),
        "first": first,
        "last": last,
    }


def _doubt(date: EdtfDate) -> str:
    if date.is_approximate and date.is_uncertain:
        return _("The date is approximate and in doubt.")
    if date.is_approximate:
        return _("The date is approximate, so it may lie a little outside.")
    return _("The date is in doubt.") if date.is_uncertain else ""


def _first_and_last(date: EdtfDate, language: str) -> tuple[str, str]:
    """The outermost days in words, the first without the month and year that both end with; "" in deep time."""
    first, last = (text_in_words(day, language) for day in (date.first_day, date.last_day))
    if first == last:
        return first, last
    words = first.split(" ")
    pairs = zip(reversed(words), reversed(last.split(" ")), strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return " ".join(words[: len(words) - shared]) or first, last


def _without_preposition(words: str) -> str:
    """ "on 7 December" without the "on": what the list's own "7 December 2021" says too."""
    return re.sub(r"^(in|on|at|by)\s+", "", words)


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]
