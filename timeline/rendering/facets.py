"""What a reader can narrow a timeline by, and what it is narrowed by now: each with the address that it leads to.

Nothing that leads nowhere is offered. Plain records for a template: `facets_of` in facet_counts.py fills them.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value to choose, or a chosen one to take away.

    `value` is what the parameter of its facet takes, `words` what readers see. `count` is how many events the list
    holds once the address `query` is followed: with this value added or, where `is_chosen`, taken away. `bearing` is
    how many of what the other facets leave have it. `colour` is that of a lane ("lane-1").
    """

    value: str
    words: str
    count: int
    bearing: int
    query: str
    is_chosen: bool = False
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Facet:
    """Values of one kind; `name` is the parameter, so that a form can send it: lane, topic, person, place.

    Chosen ones come first, then the most frequent. Times stand in their own order. `undisclosed` is how many more
    values there are than are listed.
    """

    name: str
    label: str
    values: tuple[FacetValue, ...]
    undisclosed: int = 0


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that narrows the page now, in words ("Topic: Grain"), and the address without it.

    `name` is its parameter; a window has one chip for each end: from, to.
    """

    name: str
    label: str
    words: str
    query: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Where nothing was found: what to leave out, as a link that does lead somewhere, and how many events there are."""

    words: str
    count: int
    query: str


@dataclass(frozen=True, slots=True)
class Facets:
    """All of it for one page.

    `facets` are lanes, topics, people, organisations, places, as far as they have something to choose. `times` are
    stretches of time to look at (their `value` is the EDTF of the stretch). `confirmed` is the switch “only confirmed”,
    None where it would change nothing. `suggestions` are there where nothing was found. `clear_query` shows everything.
    """

    facets: tuple[Facet, ...] = ()
    times: Facet | None = None
    confirmed: FacetValue | None = None
    chips: tuple[Chip, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    clear_query: str = "?"

    def named(self, name: str) -> Facet | None:
        """The first facet of that parameter."""
        return next((facet for facet in self.facets if facet.name == name), None)
