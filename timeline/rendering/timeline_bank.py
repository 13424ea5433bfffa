"""The newsroom's events as what a timeline can be made of: found by their words, newest work first, by pages."""

from dataclasses import dataclass

from timeline.models import Entry, Event, Lane, Stage, Standing, Timeline, User
from timeline.models.searched import matching
from timeline.rendering.keyset import KeysetPage, keyset_page


@dataclass(frozen=True)
class BankRow:
    """An event, where it stands on this timeline if it does, and what placing it there sets off."""

    event: Event
    entry: Entry | None
    others: tuple[str, ...]

    @property
    def can_be_placed(self) -> bool:
        return (
            self.entry is None
            and self.event.standing in (Standing.NONE, Standing.LIVE)
            and self.event.stage != Stage.SCHEDULED
        )


@dataclass(frozen=True)
class TimelineBank:
    rows: tuple[BankRow, ...]
    page: KeysetPage[Event]
    lanes: tuple[Lane, ...]


def timeline_bank(timeline: Timeline, words: str, cursor: str, *, seen_by: User) -> TimelineBank:
    """Read one page in a constant number of queries. Without words, all that has been worked on, the latest first."""
    events = Event.objects.visible_to(seen_by)
    found = matching(events, words, in_order=True) if words else events
    page = keyset_page(
        found.prefetch_related("entries__timeline", "entries__lane"), cursor, column="modified"
    )
    rows = tuple(_row(event, timeline) for event in page.rows)
    return TimelineBank(rows, page, tuple(timeline.lanes.open()))


def _row(event: Event, timeline: Timeline) -> BankRow:
    entries = list(event.entries.all())
    here = next((entry for entry in entries if entry.timeline_id == timeline.pk), None)
    others = tuple(entry.timeline.title for entry in entries if entry.timeline_id != timeline.pk)
    return BankRow(event, here, others)
