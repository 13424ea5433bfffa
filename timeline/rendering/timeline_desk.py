"""A timeline as the desk looks at it: its lanes, and its events by how far they have come."""

from dataclasses import dataclass

from django.db.models import Count, Prefetch, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from timeline.models import Entry, Event, Lane, Role, Stage, Standing, Timeline, User

# Enough for one story on one page; a longer one is read through the list of events.
MOST_ENTRIES = 100
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
    left_out: int


def timeline_rows() -> QuerySet[Timeline]:
    """Every timeline with its lanes, how many events stand on it and how many of them are live."""
    went_live = Q(entries__event__stage=Stage.SCHEDULED, entries__event__scheduled_for__lte=timezone.now())
    is_live = Q(entries__event__standing=Standing.LIVE) | went_live
    counted = Timeline.objects.annotate(events=Count("entries"), live=Count("entries", filter=is_live))
    return counted.prefetch_related(Prefetch("lanes", Lane.objects.open()))


def timeline_desk(timeline: Timeline, user: User) -> TimelineDesk:
    """Shape the timeline for its page, with the events that this person may see."""
    found = timeline.entries.exclude(event__standing=Standing.MERGED)
    if not user.has_role(Role.EDITOR):
        found = found.filter(event__in=Event.objects.visible_to(user))
    in_order = found.order_by("event__earliest", "event__precision", "event__latest", "pk")
    # Sorted by themselves: whole rows of a long timeline are too much to carry through a sort.
    keys = list(in_order.values_list("pk", flat=True)[:MOST_ENTRIES])
    rows = timeline.entries.select_related("event__last_edited_by", "lane").in_bulk(keys)
    entries = [rows[key] for key in keys]
    lanes = list(timeline.lanes.open())
    return TimelineDesk(
        timeline=timeline,
        lanes=tuple((lane, sum(entry.lane_id == lane.pk for entry in entries)) for lane in lanes),
        groups=tuple(_groups(entries)),
        left_out=max(0, found.count() - len(entries)) if len(entries) == MOST_ENTRIES else 0,
    )


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
