"""A timeline as the desk looks at it: its lanes, and its events by how far they have come."""

from dataclasses import dataclass

from django.db.models import BigIntegerField, Count, Prefetch, Q, QuerySet, Value
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from timeline.models import Entry, Event, Lane, Role, Stage, Standing, Timeline, User
from timeline.models.dated import ORDER_OF_DATE
from timeline.rendering.keyset import KeysetPage, keyset_page

# Enough for most stories on one page.
ENTRIES = 100
# Where an event without a date stands: behind every moment that a column can hold, on both databases.
BEHIND_ALL = 2**63 - 1
TITLES = {
    Stage.CHANGES_REQUESTED: _("Changes requested"),
    Stage.DRAFT: _("Drafts"),
    Stage.IN_REVIEW: _("In review"),
    Stage.APPROVED: _("Approved, not published"),
    Stage.SCHEDULED: _("Scheduled"),
    Standing.LIVE: _("Live"),
    Standing.RETRACTED: _("Retracted"),
    Standing.WITHHELD: _("Withheld"),
}


@dataclass(frozen=True)
class EntriesByState:
    """The entries of one state, in the order of their dates."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class TimelineDesk:
    timeline: Timeline
    lanes: tuple[tuple[Lane, int], ...]
    groups: tuple[EntriesByState, ...]
    page: KeysetPage[Entry]
    total: int


def timeline_rows() -> QuerySet[Timeline]:
    """Every timeline with its lanes, how many events stand on it and how many of them are live."""
    went_live = Q(entries__event__stage=Stage.SCHEDULED, entries__event__scheduled_for__lte=timezone.now())
    is_live = Q(entries__event__standing=Standing.LIVE) | went_live
    counted = Timeline.objects.annotate(events=Count("entries"), live=Count("entries", filter=is_live))
    return counted.prefetch_related(Prefetch("lanes", Lane.objects.open()))


def timeline_desk(timeline: Timeline, user: User, cursor: str = "") -> TimelineDesk:
    """Shape the timeline for its page: a piece of the events that one may see, in the order of their dates."""
    found = timeline.entries.exclude(event__standing=Standing.MERGED)
    if not user.has_role(Role.EDITOR):
        found = found.filter(event__in=Event.objects.visible_to(user))
    page: KeysetPage[Entry] = keyset_page(
        _dated(found),
        cursor,
        column="dated",
        descending=False,
        size=ENTRIES,
        shown=_dated(Entry.objects.select_related("event__last_edited_by", "lane")),
    )
    counted = dict(found.order_by().values_list("lane").annotate(Count("pk")))
    return TimelineDesk(
        timeline=timeline,
        lanes=tuple((lane, counted.get(lane.pk, 0)) for lane in timeline.lanes.open()),
        groups=tuple(_groups(sorted(page.rows, key=_order_of_date))),
        page=page,
        total=sum(counted.values()),
    )


def _dated(entries: QuerySet[Entry]) -> QuerySet[Entry]:
    behind_all = Value(BEHIND_ALL, output_field=BigIntegerField())
    return entries.annotate(dated=Coalesce("event__earliest", behind_all))


def _order_of_date(entry: Entry) -> list[int]:
    """Pages begin anew by their first moment; within one the finer date comes first, as everywhere."""
    bounds = (getattr(entry.event, column) for column in ORDER_OF_DATE)
    return [BEHIND_ALL if bound is None else bound for bound in bounds]


def lanes_with_counts(timeline: Timeline) -> list[tuple[Lane, int]]:
    """The open lanes in their order, and how many events stand in each."""
    # Whoever counts must say the order: with a sum, the table's own is left out.
    counted = timeline.lanes.open().annotate(standing=Count("entries")).order_by("position", "pk")
    return [(lane, lane.standing) for lane in counted]


def _groups(entries: list[Entry]) -> list[EntriesByState]:
    states = [_state(entry) for entry in entries]
    return [
        EntriesByState(
            str(title), tuple(entry for entry, its in zip(entries, states, strict=True) if its == state)
        )
        for state, title in TITLES.items()
        if state in states
    ]


def _state(entry: Entry) -> str:
    """What readers see counts before how far a correction has come: its badges tell that."""
    event = entry.event
    return event.stage if event.standing == Standing.NONE else event.standing
