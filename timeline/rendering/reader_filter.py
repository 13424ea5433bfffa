"""What a reader asks of a timeline in its address, typed dates included. What cannot be read gets a sentence."""

import datetime
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from django.http import QueryDict
from django.utils.translation import gettext as _

from timeline.models.published_words import folded
from timeline.rendering.date_asked import DateAsked, date_asked
from timeline.rendering.moment_asked import NOW, MomentAsked
from timeline.rendering.view_state import Order, ScaleKind, Shown, ViewState

LONGEST_SEARCH = 200
MOST_CHOICES = 40
"""What is typed beyond this is not shown again."""

IMPORTANCES = {"2", "3", "4", "5"}

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True)
class Known:
    """What a timeline has to choose from: slugs of lanes, every slug that a topic ever had with the one it stands under
    now, and the words of places."""

    lanes: Container[str] = ()
    topics: Mapping[str, str] = field(default_factory=dict)
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
    as_of: MomentAsked = NOW

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
    as_of: MomentAsked = NOW,
) -> ReaderFilter:
    """Read the address. Unknown parameters, values and choices are passed over; a date that is none is not.

    Dates are read in the timeline's language, then in English, which the page itself speaks. `as_of` was read before,
    for what is known depends on it.
    """
    start, end = (date_asked(query.get(name, ""), today, language) for name in ("from", "to"))
    if start.date and end.date and start.date.earliest > end.date.latest:
        end = DateAsked(end.text, None, _("This is before the date in “From”."))
    view = ViewState(
        start=start.date,
        end=end.date,
        scale=_choice(ScaleKind, query.get("scale"), ScaleKind.TRUE),
        lanes=_known(query, "lane", known.lanes),
        search=" ".join(query.get("q", "").replace("\0", " ").split())[:LONGEST_SEARCH],
        order=_choice(Order, query.get("order"), Order.OLDEST),
        topics=_standing(query, "topic", known.topics),
        people=_standing(query, "person", known.topics),
        places=_known(query, "place", known.places),
        is_confirmed=query.get("confirmed") == "1",
        starts_today=query.get("start") == "today",
        shown=_choice(Shown, query.get("view"), Shown.BOTH),
        as_of=as_of.moment,
        least_importance=_importance(query.get("importance", "")),
    )
    after, before = (query.get(name, "")[:40] for name in ("after", "before"))
    return ReaderFilter(view, start, end, after=after, before=before, as_of=as_of)


def _known(query: QueryDict, name: str, known: Container[str]) -> tuple[str, ...]:
    said = dict.fromkeys(value for value in query.getlist(name)[:MOST_CHOICES] if value in known)
    return tuple(said)


def _standing(query: QueryDict, name: str, known: Mapping[str, str]) -> tuple[str, ...]:
    """An address from before a merge asks for the topic that was kept."""
    return tuple(dict.fromkeys(known[slug] for slug in _known(query, name, known)))


def _importance(said: str) -> int:
    return int(said) if said in IMPORTANCES else 1


def _choice(kind: type[Choice], text: str | None, otherwise: Choice) -> Choice:
    return next((choice for choice in kind if choice == text), otherwise)
