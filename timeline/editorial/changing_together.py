"""The same change to several events, each by its ordinary verb and on its own: what cannot be done is told, row by row.

Publishes nothing: what readers see is decided event by event, or all together in publishing.py.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from timeline.editorial.drafting import edit_event
from timeline.editorial.refusals import NotReady, Refusal
from timeline.models import Event, Lane, Timeline, Topic, User
from timeline.records import EntryRecord

Verb = Callable[[Event, int], object]


@dataclass(frozen=True)
class Outcome:
    """What was done, and for everything else the reason why it was not."""

    done: tuple[Event, ...]
    not_done: tuple[tuple[Event, tuple[str, ...]], ...]


def change_together(wanted: Sequence[tuple[Event, int]], verb: Verb) -> Outcome:
    """Do it to each as it was seen: `wanted` pairs events with the versions that the person had before them."""
    if not wanted:
        raise NotReady(_("Choose at least one event."))
    done: list[Event] = []
    not_done: list[tuple[Event, tuple[str, ...]]] = []
    for event, version in wanted:
        try:
            verb(event, version)
        except Refusal as refusal:
            not_done.append((event, refusal.sentences))
        else:
            done.append(event)
    return Outcome(tuple(done), tuple(not_done))


def put_on_lane(event: Event, lane: Lane, *, by: User, expected_version: int) -> Event:
    """Move it to the lane on that timeline; where it does not stand there yet, put it there."""
    stands, timeline = event.to_record(), lane.timeline.slug
    entries = tuple(
        replace(entry, lane=lane.slug) if entry.timeline == timeline else entry for entry in stands.entries
    )
    if all(entry.timeline != timeline for entry in entries):
        entries = (*entries, EntryRecord(timeline, lane.slug))
    return edit_event(event, replace(stands, entries=entries), by=by, expected_version=expected_version)


def set_importance(
    event: Event, importance: int, on: Timeline | None, *, by: User, expected_version: int
) -> Event:
    """On that timeline, or on every one that it stands on."""
    stands = event.to_record()
    places = [entry for entry in stands.entries if on is None or entry.timeline == on.slug]
    if not places:
        raise NotReady(_("It stands on no timeline.") if on is None else _("It does not stand on “%s”.") % on)
    entries = tuple(
        replace(entry, importance=importance) if entry in places else entry for entry in stands.entries
    )
    return edit_event(event, replace(stands, entries=entries), by=by, expected_version=expected_version)


def give_topic(event: Event, topic: Topic, *, by: User, expected_version: int) -> Event:
    """One topic more; those that it has stay."""
    stands = event.to_record()
    topics = tuple(sorted({*stands.topics, topic.slug}))
    return edit_event(event, replace(stands, topics=topics), by=by, expected_version=expected_version)
