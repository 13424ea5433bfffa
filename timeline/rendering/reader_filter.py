"""What a reader asks of a timeline in its address, typed dates included. What cannot be read gets a sentence."""

import datetime
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from django.http import QueryDict
from django.utils.translation import gettext as _

from timeline.dates import EdtfDate, read_typed
from timeline.dates.vocabulary import LANGUAGES
from timeline.models.date_sentences import in_use
from timeline.models.published_words import folded
from timeline.rendering.date_line import words_in
from timeline.rendering.view_state import Order, ScaleKind, ViewState

LONGEST_SEARCH = 200
LONGEST_DATE = 100
"""What is typed beyond this is not shown again."""

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class DateAsked:
    """One end of the window: what stands in its field, what that was read as, or why it was not."""

    text: str = ""
    date: EdtfDate | None = None
    problem: str = ""
    choices: tuple[EdtfDate, ...] = ()
    language: str = "en"

    @property
    def choices_in_words(self) -> tuple[tuple[EdtfDate, str], ...]:
        return tuple((choice, words_in(choice, self.language)) for choice in self.choices)


@dataclass(frozen=True, slots=True)
class ReaderFilter:
    """`view` is what the page shows; `after` is the public id that a long list goes on behind."""

    view: ViewState
    start: DateAsked
    end: DateAsked
    after: str = ""

    @property
    def has_problem(self) -> bool:
        return bool(self.start.problem or self.end.problem)

    @property
    def is_narrowed(self) -> bool:
        return bool(self.view.search or self.view.lanes or self.view.has_window)

    @property
    def words(self) -> tuple[str, ...]:
        """The words to look for, folded. Every one of them must be found."""
        return tuple(folded(self.view.search).split())


def read_filter(
    query: QueryDict, *, lanes: Collection[str], today: datetime.date, language: str = "en"
) -> ReaderFilter:
    """Read the address. Unknown parameters, lanes and choices are passed over; a date that is none is not.

    Dates are read in the timeline's language, then in English, which the page itself speaks.
    """
    start, end = (_date_asked(query.get(name, ""), today, language) for name in ("from", "to"))
    if start.date and end.date and start.date.earliest > end.date.latest:
        end = DateAsked(end.text, None, _("This is before the date in “From”."))
    view = ViewState(
        start=start.date,
        end=end.date,
        scale=_choice(ScaleKind, query.get("scale"), ScaleKind.TRUE),
        lanes=tuple(slug for slug in dict.fromkeys(query.getlist("lane")) if slug in lanes),
        search=" ".join(query.get("q", "").replace("\0", " ").split())[:LONGEST_SEARCH],
        order=_choice(Order, query.get("order"), Order.OLDEST),
    )
    return ReaderFilter(view, start, end, after=query.get("after", "")[:40])


def _date_asked(typed: str, today: datetime.date, language: str) -> DateAsked:
    text = " ".join(typed.replace("\0", " ").split())
    if not text:
        return DateAsked()
    languages = _languages(language)
    reading = read_typed(text, languages=languages, today=today)
    if reading.value is None:
        problem = f"{in_use(reading.refusal)} {in_use(reading.suggestion)}".strip()
        return DateAsked(text[:LONGEST_DATE], None, problem, reading.alternatives, language)
    # The axis asks in EDTF: its field shows words instead, where they would be read as the same date again.
    words = words_in(reading.value, language)
    is_read_back = read_typed(words, languages=languages, today=today).value == reading.value
    return DateAsked(words if text == reading.value.text and is_read_back else text, reading.value)


def _languages(language: str) -> tuple[str, ...]:
    base = language.partition("-")[0].lower()
    return tuple(dict.fromkeys([base, "en"] if base in LANGUAGES else ["en"]))


def _choice(kind: type[Choice], text: str | None, otherwise: Choice) -> Choice:
    return next((choice for choice in kind if choice == text), otherwise)
