"""What a reader asks of a timeline in its address, typed dates included. What cannot be read gets a sentence."""

import datetime
from collections.abc import Container
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
from timeline.rendering.view_state import Order, ScaleKind, Shown, ViewState

LONGEST_SEARCH = 200
LONGEST_DATE = 100
MOST_CHOICES = 40
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
class MomentAsked:
    """The moment as of which a timeline is to be shown: None is now. `problem` says why it was not read."""

    text: str = ""
    moment: datetime.datetime | None = None
    problem: str = ""


@dataclass(frozen=True)
class Known:
    """What a timeline has to choose from: slugs of lanes and topics, and the words of places."""

    lanes: Container[str] = ()
    topics: Container[str] = ()
    places: Container[str] = ()


@dataclass(frozen=True, slots=True)
class ReaderFilter:
    """`view` is what the page shows; `after` is the public id that a long list goes on behind, `before` the one
    that a piece of it ends before."""

    view: ViewState
    start: DateAsked
    end: DateAsked
    after: str = ""
    before: str = ""
    as_of: MomentAsked = MomentAsked()

    @property
    def has_problem(self) -> bool:
        return bool(self.start.problem or self.end.problem or self.as_of.problem)

    @property
    def is_narrowed(self) -> bool:
        return self.view.is_filtered or self.view.has_window

    @property
    def words(self) -> tuple[str, ...]:
        """The words to look for, folded. Every one of them must be found."""
        return tuple(folded(self.view.search).split())


def read_filter(
    query: QueryDict,
    *,
    known: Known,
    today: datetime.date,
    language: str = "en",
    as_of: MomentAsked = MomentAsked(),
) -> ReaderFilter:
    """Read the address. Unknown parameters, values and choices are passed over; a date that is none is not.

    Dates are read in the timeline's language, then in English, which the page itself speaks. `as_of` was read before,
    for what is known depends on it.
    """
    start, end = (_date_asked(query.get(name, ""), today, language) for name in ("from", "to"))
    if start.date and end.date and start.date.earliest > end.date.latest:
        end = DateAsked(end.text, None, _("This is before the date in “From”."))
    view = ViewState(
        start=start.date,
        end=end.date,
        scale=_choice(ScaleKind, query.get("scale"), ScaleKind.TRUE),
        lanes=_known(query, "lane", known.lanes),
        search=" ".join(query.get("q", "").replace("\0", " ").split())[:LONGEST_SEARCH],
        order=_choice(Order, query.get("order"), Order.OLDEST),
        topics=_known(query, "topic", known.topics),
        people=_known(query, "person", known.topics),
        places=_known(query, "place", known.places),
        is_confirmed=query.get("confirmed") == "1",
        starts_today=query.get("start") == "today",
        shown=_choice(Shown, query.get("view"), Shown.BOTH),
        as_of=as_of.moment,
    )
    after, before = (query.get(name, "")[:40] for name in ("after", "before"))
    return ReaderFilter(view, start, end, after=after, before=before, as_of=as_of)


def read_as_of(query: QueryDict, *, now: datetime.datetime, language: str = "en") -> MomentAsked:
    """Read as of which moment the timeline is to be shown: an ISO date and time, or a date, which means its end.

    What lies ahead is refused: nobody learns from an address what is going to be published.
    """
    text = " ".join(query.get("as-of", "").replace("\0", " ").split())
    if not text:
        return MomentAsked()
    try:
        first = last = _aware(datetime.datetime.fromisoformat(text), now) if "T" in text else None
        if first is None or last is None:
            asked = _date_asked(text, now.date(), language)
            if asked.date is None:
                return MomentAsked(text[:LONGEST_DATE], None, asked.problem)
            first, last = (_moment(second, now) for second in (asked.date.earliest, asked.date.latest))
    except (ValueError, OverflowError):
        return MomentAsked(text[:LONGEST_DATE], None, _("This is no date and time that can be read."))
    if first > now:
        return MomentAsked(text[:LONGEST_DATE], None, _("That moment has not come yet."))
    return MomentAsked(text[:LONGEST_DATE], last if last < now else None)


def _aware(moment: datetime.datetime, now: datetime.datetime) -> datetime.datetime:
    """A time without a zone is one in the newsroom's own. Raises OverflowError for what a database cannot be asked."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo)
    aware.astimezone(datetime.UTC)
    return aware


def _moment(second: int, now: datetime.datetime) -> datetime.datetime:
    """In the newsroom's own zone; a time that no clock shows, such as an open end, is the nearest that one does."""
    bounds = (datetime.datetime(1, 1, 2), datetime.datetime(9999, 12, 30))
    least, most = ((bound - _EPOCH) // datetime.timedelta(seconds=1) for bound in bounds)
    civil = _EPOCH + datetime.timedelta(seconds=max(least, min(second, most)))
    return civil.replace(tzinfo=now.tzinfo)


_EPOCH = datetime.datetime(1970, 1, 1)


def _known(query: QueryDict, name: str, known: Container[str]) -> tuple[str, ...]:
    said = dict.fromkeys(value for value in query.getlist(name)[:MOST_CHOICES] if value in known)
    return tuple(said)


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
