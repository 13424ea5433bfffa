"""A timeline as a frame in an article shows it: what an editor chose of it, where it begins, what changed since.

A frame that is pinned to a moment says what it said then, and tells beside it what was corrected or retracted later.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from timeline.dates.calendar import SECONDS_PER_DAY, days_from_civil
from timeline.models import Embed, EmbedChoices, Timeline
from timeline.rendering.accent import accent_sheet
from timeline.rendering.chart import Chart
from timeline.rendering.editions import chart_as_of, chart_of
from timeline.rendering.embed_choices import query_of
from timeline.rendering.event_item import EventItem
from timeline.rendering.event_page import page_instead_of
from timeline.rendering.languages import counted, is_in_use
from timeline.rendering.outline import OutlineGroup
from timeline.rendering.page_meta import Alternate
from timeline.rendering.selection import select
from timeline.rendering.sheets import Sheet, sheet_inside
from timeline.rendering.timeline_page import TimelinePage, timeline_page
from timeline.rendering.view_state import Order

SHEET = "css/frame.css"

MOST_IN_FRAME = 100
"""A frame holds all its events, for it has no next page. Of more than these it shows the first, and leads to all."""


@dataclass(frozen=True, slots=True)
class EmbedPage:
    """`folded` are the groups before the event that the frame begins with, out of sight until they are asked for."""

    page: TimelinePage
    choices: EmbedChoices
    public_id: str = ""
    folded: tuple[OutlineGroup, ...] = ()
    groups: tuple[OutlineGroup, ...] = ()
    # How many events the frame shows that are not read here.
    unread: int = 0

    @property
    def folded_count(self) -> int:
        return sum(len(group.items) for group in self.folded)

    @property
    def folded_words(self) -> str:
        count = self.folded_count
        if self.page.asked.view.order is Order.NEWEST:
            return ngettext("One later event", "%(count)s later events", count) % {"count": counted(count)}
        return ngettext("One earlier event", "%(count)s earlier events", count) % {"count": counted(count)}

    @property
    def classes(self) -> str:
        """What the style sheet goes by; none for what is usual."""
        said = (
            {"light": "is-light", "dark": "is-dark"}.get(self.choices.theme),
            "is-compact" * self.is_compact,
        )
        return " ".join(filter(None, said))

    @property
    def own_language(self) -> str:
        """That of the timeline's words; none where all around them is said in it too."""
        own = self.page.timeline.language
        return "" if is_in_use(own) else own

    @property
    def is_compact(self) -> bool:
        return self.choices.density == Embed.Density.COMPACT

    @property
    def colour(self) -> str:
        """The accent as its style sheet is called."""
        return self.choices.accent.removeprefix("#")

    @property
    def problem(self) -> str:
        """Why there is nothing to show where it was pinned to a moment at which nobody could see it."""
        return self.page.asked.as_of.problem if self.choices.pinned_at else ""

    @property
    def nothing_words(self) -> str:
        """Why there is no event to tell of; "" where there is one."""
        if self.problem or self.groups:
            return self.problem
        if self.page.outline.entry_count:
            return _("No event of this timeline is in the part that is asked for.")
        return _("Nothing has been published on this timeline yet.")

    @property
    def whole_words(self) -> str:
        """What the link to the timeline says: how many events there are, where these are not all."""
        outline, count = self.page.outline, self.page.outline.event_count
        if outline.shown >= count:
            return _("The whole timeline, to search and zoom")
        words = ngettext(
            "The one event, to search and zoom", "All %(count)s events, to search and zoom", count
        )
        return words % {"count": counted(count)}

    @property
    def has_list(self) -> bool:
        return self.choices.shows != Embed.Shows.AXIS

    @property
    def listed(self) -> frozenset[str]:
        """The public ids of the events in the list: the mark of any other leads to the event's own page."""
        return frozenset(event.public_id for event in self._events if self.has_list)

    @property
    def pinned_at(self) -> datetime | None:
        return self.page.asked.view.as_of

    @property
    def changed_since(self) -> int:
        """How many of the events that it shows have a notice that was given since it was pinned."""
        if self.pinned_at is None:
            return 0
        return sum(
            any(notice.given_at > self.pinned_at for notice in event.notices) for event in self._events
        )

    @property
    def _events(self) -> Iterator[EventItem]:
        """All that it shows, folded or not."""
        return (item.event for group in (*self.folded, *self.groups) for item in group.items)


def asked_page(timeline: Timeline, query: QueryDict, *, at: datetime) -> EmbedPage:
    """As the address asks for it; `at` is now, in the newsroom's own zone."""
    first = query.get("event", "").replace("\0", "")[:40]
    begins = Embed.Begins.EVENT if first else Embed.Begins.FIRST
    return _begun_page(timeline, EmbedChoices("", begins=begins, begins_with=first), query, at=at)


def usual_page(page: TimelinePage) -> EmbedPage:
    """With nothing chosen about how it looks, as far as the page has read it."""
    unread = min(page.outline.found, MOST_IN_FRAME) - page.outline.shown
    return EmbedPage(page, EmbedChoices(""), groups=page.outline.groups, unread=max(unread, 0))


def frame_context(
    embed: EmbedPage, *, site: str, alternates: Iterable[Alternate] = (), sheet: Sheet | None = None
) -> dict[str, object]:
    """What the template of the frame needs; `site` is our own address, for links that lead out of the frame.

    Without the sheet, which a policy has to know, the frame links to it.
    """
    shown = {"embed": embed, "page": embed.page, "alternates": alternates, "sheet": sheet}
    return shown | {
        "site": site,
        "address": site + reverse("reader:timeline", args=[embed.page.timeline.slug]),
    }


def frame_sheet(embed: EmbedPage | None = None) -> Sheet | None:
    """All that a frame wears stands inside it: what is read first waits for the page alone."""
    return sheet_inside(SHEET, accent_sheet(embed.choices.accent) if embed and embed.choices.accent else "")


def chosen_page(timeline: Timeline, choices: EmbedChoices, *, at: datetime, public_id: str = "") -> EmbedPage:
    """As an editor chose it, under the short id that the choice is kept under, if it is."""
    return replace(_begun_page(timeline, choices, query_of(choices), at=at), public_id=public_id)


def _begun_page(timeline: Timeline, choices: EmbedChoices, query: QueryDict, *, at: datetime) -> EmbedPage:
    """What the query asks for, from where the choices have it begin."""
    chosen = (*choices.lanes, *choices.topics)
    read = partial(
        timeline_page,
        timeline,
        at=at,
        notices_at=at,
        language=choices.language,
        chosen=chosen,
        most=MOST_IN_FRAME,
    )
    page = read(query)
    whole = EmbedPage(page, choices, groups=page.outline.groups)
    view = page.asked.view
    # Words that are looked for leave too little to begin in the midst of.
    if choices.begins == Embed.Begins.FIRST or view.search:
        return whole
    chart = chart_as_of(timeline, view.as_of, now=at) if view.as_of else chart_of(timeline, at=at)
    found = select(chart, view, None).found
    first = _beginning(chart, found, choices, view.as_of or at)
    if first is None:
        return whole
    if page.outline.shown == page.outline.found:
        folded, groups = _cut(page.outline.groups, chart.columns.public_id(first))
        return replace(whole, folded=folded, groups=groups)
    # A long list is read a piece at a time, and what stands before this piece is a link away.
    if before := _neighbour(found, first, is_forward=view.order is Order.NEWEST):
        query = query.copy()
        query.pop("before", None)
        query["after"] = chart.columns.public_id(before - 1)
        page = read(query)
    return replace(whole, page=page, groups=page.outline.groups)


def _beginning(chart: Chart, found: int, choices: EmbedChoices, at: datetime) -> int | None:
    """The position of the event that the list begins with; None where it begins at its beginning."""
    if not found:
        return None
    if choices.begins == Embed.Begins.EVENT:
        chosen = chart.position_of(choices.begins_with)
        if chosen is None:  # it may have been merged into another since
            chosen = chart.position_of(page_instead_of(choices.begins_with, at=at))
        return chosen if chosen is not None and found >> chosen & 1 else None
    today = days_from_civil(at.year, at.month, at.day) * SECONDS_PER_DAY
    ahead = chart.index.nearest(today, found)
    if choices.begins == Embed.Begins.TODAY or ahead is None:
        return ahead
    behind = _neighbour(found, ahead, is_forward=False)
    around = [ahead, behind - 1] if behind else [ahead]
    return min(around, key=lambda place: _distance(chart, place, today))


def _neighbour(found: int, position: int, *, is_forward: bool) -> int:
    """One more than the position of the next of these in that direction; 0 where there is none."""
    if is_forward:
        later = found >> position + 1
        return position + 1 + (later & -later).bit_length() if later else 0
    return (found & (1 << position) - 1).bit_length()


def _distance(chart: Chart, position: int, moment: int) -> int:
    """In seconds, from a day to all that the date can mean."""
    earliest, latest = chart.index.earliest[position], chart.index.latest[position]
    return max(earliest - moment - SECONDS_PER_DAY + 1, moment - latest, 0)


def _cut(
    groups: Sequence[OutlineGroup], public_id: str
) -> tuple[tuple[OutlineGroup, ...], tuple[OutlineGroup, ...]]:
    """The list in two: before that event, which may stand within a group, and from it on."""
    items = [item.event.public_id for group in groups for item in group.items]
    before = set(items[: items.index(public_id)] if public_id in items else ())
    folded = [_part(group, f"earlier-{group.name}", before, is_in=True) for group in groups]
    shown = [_part(group, group.name, before, is_in=False) for group in groups]
    return tuple(group for group in folded if group.items), tuple(group for group in shown if group.items)


def _part(group: OutlineGroup, name: str, ids: Container[str], *, is_in: bool) -> OutlineGroup:
    items = (item for item in group.items if (item.event.public_id in ids) is is_in)
    return OutlineGroup(name, group.heading, tuple(items))
