"""What a reader is looking at, as the address says it: window, scale, what is looked for, order. Remembers nothing."""

import datetime
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any
from urllib.parse import urlencode

from timeline.dates import OPEN_END, OPEN_START, EdtfDate
from timeline.layout.scale import Scale


class ScaleKind(StrEnum):
    TRUE = "true"
    EVEN = "even"


class Order(StrEnum):
    OLDEST = "oldest"
    NEWEST = "newest"


class Shown(StrEnum):
    """What the page holds: the axis and the list, or the list alone."""

    BOTH = "both"
    LIST = "list"


PARAMETERS = (
    *("from", "to", "lane", "topic", "person", "place", "confirmed", "q"),
    *("order", "start", "scale", "view", "as-of"),
)
"""Every word of an address that says what a timeline's page shows."""

OF_FRAMES = ("importance", "event")
"""What can be asked besides of a timeline in a frame, which has less room; `event` is the one that it begins with."""

PLACES_IN_THE_LIST = ("after", "before")
"""Those that say which piece of a long list it is."""

IN_A_FRAME = (*PARAMETERS, *OF_FRAMES, *PLACES_IN_THE_LIST)


@dataclass(frozen=True, slots=True)
class ViewState:
    """One state of the page. `query` gives the address of this state or, with changes, of a neighbouring one.

    Of lanes and places any of the chosen will do, for an event has one; of topics and people it must bear all. Topics
    and people are slugs, places the words of an event's place. `starts_today` lets the list begin at what comes next
    instead of at its end. `as_of` is the moment, in the past, at which the timeline is shown; None is now.
    `least_importance` leaves out what matters less.
    """

    start: EdtfDate | None = None
    end: EdtfDate | None = None
    scale: ScaleKind = ScaleKind.TRUE
    lanes: tuple[str, ...] = ()
    search: str = ""
    order: Order = Order.OLDEST
    topics: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    is_confirmed: bool = False
    starts_today: bool = False
    shown: Shown = Shown.BOTH
    as_of: datetime.datetime | None = None
    least_importance: int = 1

    def query(self, **changes: Any) -> str:
        """The part of the address from "?" on: what differs from the bare page, always in the same order."""
        state = replace(self, **changes)
        said = (
            ("from", [state.start.text] if state.start else []),
            ("to", [state.end.text] if state.end else []),
            ("lane", state.lanes),
            ("topic", state.topics),
            ("person", state.people),
            ("place", state.places),
            ("confirmed", ["1"] * state.is_confirmed),
            ("importance", [str(state.least_importance)] * (state.least_importance > 1)),
            ("q", [state.search] if state.search else []),
            ("order", [state.order] * (state.order is not Order.OLDEST)),
            ("start", ["today"] * state.starts_today),
            ("scale", [state.scale] * (state.scale is not ScaleKind.TRUE)),
            ("view", [state.shown] * (state.shown is not Shown.BOTH)),
            ("as-of", [state.as_of.isoformat(timespec="seconds")] if state.as_of else []),
        )
        return "?" + urlencode(said, doseq=True, safe="/:~")

    @property
    def is_filtered(self) -> bool:
        """Whether it leaves out events by what they are, whatever the window."""
        chosen = (self.lanes, self.topics, self.people, self.places, self.search, self.is_confirmed)
        return any(chosen) or self.least_importance > 1

    def shows_lane(self, slug: str) -> bool:
        return not self.lanes or slug in self.lanes

    def window(self, scale: Scale) -> tuple[int, int]:
        """First second of the window and first after it; an end that is not chosen, or open, is the timeline's own."""
        start = self.start.earliest if self.start else OPEN_START
        end = self.end.latest + 1 if self.end else OPEN_END
        if start == OPEN_START:
            start = min(scale.start, end - _LEAST) if self.end else scale.start
        if end >= OPEN_END:
            end = max(scale.end, start + _LEAST) if self.start else scale.end
        return scale.drawable(start, end)

    @property
    def has_window(self) -> bool:
        return bool(self.start or self.end)


_LEAST = 86_400
