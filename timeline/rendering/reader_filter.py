"""What a reader asks of a timeline in its address, typed dates included. What cannot be read gets a sentence."""

import datetime
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from django.http import QueryDict

from timeline.dates import EdtfDate, read_typed, to_words
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

    @property
    def choices_in_words(self) -> tuple[tuple[EdtfDate, str], ...]:
        return tuple((choice, to_words(choice)) for choice in self.choices)


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


def read_filter(query: QueryDict, *, lanes: Collection[str], today: datetime.date) -> ReaderFilter:
    """Read the address. Unknown parameters, lanes and choices are passed over; a date that is none is not."""
    start, end = (_date_asked(query.get(name, ""), today) for name in ("from", "to"))
    if start.date and end.date and start.date.earliest > end.date.latest:
        end = DateAsked(end.text, None, "This is before the date in “From”.")
    view = ViewState(
        start=start.date,
        end=end.date,
        scale=_choice(ScaleKind, query.get("scale"), ScaleKind.TRUE),
        lanes=tuple(slug for slug in dict.fromkeys(query.getlist("lane")) if slug in lanes),
        search=" ".join(query.get("q", "").replace("\0", " ").split())[:LONGEST_SEARCH],
        order=_choice(Order, query.get("order"), Order.OLDEST),
    )
    return ReaderFilter(view, start, end, after=query.get("after", "")[:40])


def folded(text: str) -> str:
    """Text without case and accents, so that “sao” finds “São” and “КИЇВ” finds “Київ”."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in parted if not unicodedata.combining(character))


def _date_asked(typed: str, today: datetime.date) -> DateAsked:
    text = " ".join(typed.replace("\0", " ").split())
    if not text:
        return DateAsked()
    reading = read_typed(text, today=today)
    if reading.value:
        return DateAsked(_in_field(text, reading.value, today), reading.value)
    problem = f"{reading.refusal} {reading.suggestion}".strip()
    return DateAsked(text[:LONGEST_DATE], None, problem, reading.alternatives)


def _in_field(text: str, date: EdtfDate, today: datetime.date) -> str:
    """The axis asks in EDTF: its field shows words instead, where they would be read as the same date again."""
    words = to_words(date)
    return words if text == date.text and read_typed(words, today=today).value == date else text


def _choice(kind: type[Choice], text: str | None, otherwise: Choice) -> Choice:
    return next((choice for choice in kind if choice == text), otherwise)
