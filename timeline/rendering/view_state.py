"""What a reader is looking at, as the address says it: window, scale, lanes, search, order. Refuses to remember."""

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


@dataclass(frozen=True, slots=True)
class ViewState:
    """One state of the page. `query` gives the address of this state or, with changes, of a neighbouring one."""

    start: EdtfDate | None = None
    end: EdtfDate | None = None
    scale: ScaleKind = ScaleKind.TRUE
    lanes: tuple[str, ...] = ()
    search: str = ""
    order: Order = Order.OLDEST

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
