"""Where events stand: on which timelines, in which lane, and how much they matter there; each by its own way of review.

What readers see already is placed anew by a correction of which no notice is due, and stays where it is until that is
published.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from django.db import transaction
from django.utils.translation import gettext as _

from timeline.editorial.correcting import correct
from timeline.editorial.drafting import edit_event
from timeline.editorial.performing import perform
from timeline.editorial.recording import for_the_record
from timeline.editorial.refusals import NotReady, NotTogether, Refusal, StaleVersion
from timeline.editorial.reviewing import submit
from timeline.editorial.states import Act
from timeline.models import Event, NoticeDecision, Stage, Standing, Timeline, User
from timeline.records import EntryRecord, EventRecord

# Each event is a write of its own; more of them at once would keep colleagues waiting.
MOST_AT_ONCE = 100


@dataclass(frozen=True)
class Placement:
    """What is wanted of places on one timeline. Where `lane` or `importance` is left open, what stands stays."""

    timeline: Timeline
    lane: str = ""
    importance: int | None = None

    def over(self, entry: EntryRecord | None) -> EntryRecord:
        """The entry as it is wanted, over the one that stands."""
        if entry is None:
            if not self.lane:
                raise NotReady(_("It is not on the timeline yet: choose a lane for it."))
            return EntryRecord(self.timeline.slug, self.lane, self.importance or 3)
        return replace(entry, lane=self.lane or entry.lane, importance=self.importance or entry.importance)


def place(
    event: Event, placement: Placement, *, by: User, expected_version: int, send_on: bool = False
) -> Event:
    """Let the event stand on a timeline, or stand there otherwise. With `send_on` a correction goes to review."""
    slug, title = placement.timeline.slug, placement.timeline.title

    def placed(record: EventRecord) -> EventRecord:
        stands = {entry.timeline: entry for entry in record.entries}
        wanted = placement.over(stands.get(slug))
        return replace(record, entries=tuple((stands | {slug: wanted}).values()))

    why = for_the_record("Placed on the timeline “%(title)s”.", title=title)
    return _rewrite(event, placed, why, by=by, expected_version=expected_version, send_on=send_on)


def take_off(
    event: Event, timeline: Timeline, *, by: User, expected_version: int, send_on: bool = False
) -> Event:
    """Let the event stand on that timeline no longer. What readers see must stand on another one."""

    def taken_off(record: EventRecord) -> EventRecord:
        left = tuple(entry for entry in record.entries if entry.timeline != timeline.slug)
        if not left and event.standing == Standing.LIVE:
            raise NotReady(
                _(
                    "It stands on no other timeline, and readers see it. Place it on another one "
                    "first, or retract it."
                )
            )
        return replace(record, entries=left)

    why = for_the_record("Taken off the timeline “%(title)s”.", title=timeline.title)
    return _rewrite(event, taken_off, why, by=by, expected_version=expected_version, send_on=send_on)


def place_all(
    wanted: Sequence[tuple[Event, int]], placement: Placement, *, by: User, send_on: bool = False
) -> list[Event]:
    """Place all of these, each as it was seen, or none: `NotTogether` says what stands in whose way."""
    return _together(
        wanted,
        lambda event, version: place(event, placement, by=by, expected_version=version, send_on=send_on),
    )


def take_all_off(
    wanted: Sequence[tuple[Event, int]], timeline: Timeline, *, by: User, send_on: bool = False
) -> list[Event]:
    """Take all of these off the timeline, each as it was seen, or none."""
    return _together(
        wanted,
        lambda event, version: take_off(event, timeline, by=by, expected_version=version, send_on=send_on),
    )


@transaction.atomic
def _rewrite(
    event: Event,
    change: Callable[[EventRecord], EventRecord],
    why: str,
    *,
    by: User,
    expected_version: int,
    send_on: bool,
) -> Event:
    current = Event.objects.with_record().get(pk=event.pk)
    stands = current.to_record()
    record = change(stands)
    if record == stands:
        return current
    if current.version != expected_version:
        raise StaleVersion(current.version)
    is_live = current.standing == Standing.LIVE and current.stage == Stage.APPROVED
    if is_live:
        current = _open(current, why, by=by, expected_version=expected_version)
    changed = edit_event(current, record, by=by, expected_version=current.version, note=why[:200])
    if is_live and send_on:
        changed = submit(changed, by=by, expected_version=changed.version)
    return changed


def _open(event: Event, why: str, *, by: User, expected_version: int) -> Event:
    """A correction that was approved and waits to be published keeps what readers are to be told of it."""
    if event.notice_decision:
        return perform(Act.CORRECT, event, by=by, expected_version=expected_version, reason=why)
    return correct(event, by=by, expected_version=expected_version, decision=NoticeDecision.NOT_DUE, text=why)


def _together(wanted: Sequence[tuple[Event, int]], act: Callable[[Event, int], Event]) -> list[Event]:
    if not wanted:
        raise NotReady(_("Choose at least one event."))
    if len(wanted) > MOST_AT_ONCE:
        raise NotReady(
            _("These are %(number)s events; %(most)s are the most at once.")
            % {"number": len(wanted), "most": MOST_AT_ONCE}
        )
    problems: list[tuple[Event, tuple[str, ...]]] = []
    done = []
    with transaction.atomic():
        # Always in one order, so that two people who place the same events do not wait for each other for ever.
        for event, version in sorted(wanted, key=lambda pair: pair[0].pk):
            try:
                done.append(act(event, version))
            except Refusal as refusal:
                problems.append((event, refusal.sentences))
        if problems:
            raise NotTogether(problems)
    return done
