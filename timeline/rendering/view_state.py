"""What a reader is looking at, as the address says it: window, scale, lanes, search, order. Refuses to remember."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Self, TypeVar
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.translation import gettext as _

from timeline.dates import OPEN_END, OPEN_START, EdtfDate, read_typed


class ScaleKind(StrEnum):
    TRUE = "true"
    EVEN = "even"


class Order(StrEnum):
    OLDEST = "oldest"
    NEWEST = "newest"


LONGEST_SEARCH = 200

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class ViewState:
    """One state of the page. `query` gives the address of this state or, with changes, of a neighbouring one.

    `problem` is a sentence about what could not be read in the address; what it is about has been left out.
    """

    start: EdtfDate | None = None
    end: EdtfDate | None = None
    scale: ScaleKind = ScaleKind.TRUE
    lanes: tuple[str, ...] = ()
    search: str = ""
    order: Order = Order.OLDEST
    problem: str = ""

    @classmethod
    def read(cls, query: QueryDict) -> Self:
        problems: list[str] = []
        start, end = (_date(query.get(name, ""), problems) for name in ("from", "to"))
        if start and end and start.earliest > end.latest:
            problems.append(_("The window ends before it begins, so the whole timeline is shown."))
            start = end = None
        return cls(
            start=start,
            end=end,
            scale=_choice(ScaleKind, query.get("scale")),
            lanes=tuple(dict.fromkeys(query.getlist("lane"))),
            search=query.get("q", "").replace("\0", "").strip()[:LONGEST_SEARCH],
            order=_choice(Order, query.get("order")),
            problem=" ".join(problems),
        )

    def query(self, **changes: Any) -> str:
        """The part of the address from "?" on: what differs from the bare page, always in the same order."""
        state = replace(self, **changes)
        said: list[tuple[str, str]] = []
        if state.start:
            said.append(("from", state.start.text))
        if state.end:
            said.append(("to", state.end.text))
        said += [("lane", slug) for slug in state.lanes]
        if state.search:
            said.append(("q", state.search))
        if state.order is not Order.OLDEST:
            said.append(("order", state.order))
        if state.scale is not ScaleKind.TRUE:
            said.append(("scale", state.scale))
        return "?" + urlencode(said, safe="/:~")

    def shows_lane(self, slug: str) -> bool:
        return not self.lanes or slug in self.lanes

    def lane_query(self, slug: str) -> str:
        """The address with this lane switched the other way. No lane chosen means all of them."""
        rest = tuple(lane for lane in self.lanes if lane != slug)
        return self.query(lanes=rest if slug in self.lanes else (*self.lanes, slug))

    def window(self, whole_start: int, whole_end: int) -> tuple[int, int]:
        """First and last second of the window; an end that is not chosen, or open, is the timeline's own."""
        start = self.start.earliest if self.start else OPEN_START
        end = self.end.latest + 1 if self.end else OPEN_END
        if start == OPEN_START:
            start = min(whole_start, end - _LEAST) if self.end else whole_start
        if end >= OPEN_END:
            end = max(whole_end, start + _LEAST)
        return start, end

    @property
    def has_window(self) -> bool:
        return bool(self.start or self.end)


_LEAST = 86_400


def _date(text: str, problems: list[str]) -> EdtfDate | None:
    """A date as a link writes it or as a person types it."""
    if not text.strip():
        return None
    reading = read_typed(text)
    if reading.value is None:
        sentence = _("“%(text)s” is not a date that this page can read. %(reason)s")
        problems.append(sentence % {"text": text[:40], "reason": reading.refusal or reading.suggestion})
    return reading.value


def _choice(kind: type[Choice], text: str | None) -> Choice:
    """The first choice is what an address that says nothing, or nonsense, means."""
    return next((choice for choice in kind if choice == text), next(iter(kind)))
