"""Which events of a chart an address asks for, and which it would ask for without one of its wishes. Reads no rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce
from operator import and_

from timeline.dates import OPEN_END, OPEN_START
from timeline.rendering.chart import Chart
from timeline.rendering.view_state import ViewState

WINDOW = "window"


@dataclass(frozen=True)
class Selection:
    """`wishes` are sets by what is wished for, where it is: lane, topic, person, place, confirmed, importance, q,
    window."""

    chart: Chart
    wishes: Mapping[str, int]

    @property
    def among(self) -> int:
        """What is asked for, whatever the window: the axis draws it."""
        return self.without(WINDOW)

    @property
    def found(self) -> int:
        return self.without()

    def without(self, *names: str) -> int:
        """What would be found without these wishes."""
        kept = (wish for name, wish in self.wishes.items() if name not in names)
        return reduce(and_, kept, self.chart.everything)


def select(chart: Chart, view: ViewState, with_words: int | None) -> Selection:
    """`with_words` is the set of what holds the words that are looked for; None where there are none."""
    wishes: dict[str, int] = {}
    if view.lanes:
        wishes["lane"] = chart.in_lane.any_of(view.lanes)
    if view.places:
        wishes["place"] = chart.at_place.any_of(view.places)
    for name, slugs in (("topic", view.topics), ("person", view.people)):
        if slugs:
            wishes[name] = reduce(and_, map(chart.about.bitmap, slugs))
    if view.is_confirmed:
        wishes["confirmed"] = chart.confirmed
    if view.least_importance > 1:
        wishes["importance"] = chart.index.of_importance(view.least_importance)
    if with_words is not None:
        wishes["q"] = with_words
    if view.has_window:
        wishes[WINDOW] = chart.index.overlapping(*window_of(view))
    return Selection(chart, wishes)


def window_of(view: ViewState) -> tuple[int, int]:
    """The first second that is asked for and the first after it, open where an end is."""
    start = view.start.earliest if view.start else OPEN_START
    end = view.end.latest if view.end else OPEN_END
    return start, end if end == OPEN_END else end + 1
