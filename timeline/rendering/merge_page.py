"""Two events beside each other: what can be chosen, what both bring along, and how a merge of them stands."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from timeline.models import Event, Merge, Standing, User
from timeline.models.searched import matching
from timeline.records import EventRecord
from timeline.rendering.comparison import Change, Piece, compare
from timeline.rendering.duplicates import Duplicate, duplicates_of_event
from timeline.rendering.event_desk import names_of_slugs
from timeline.rendering.image_line import ImageLine, image_line
from timeline.rendering.keyset import KeysetPage, keyset_page

MOST_FOUND = 20
JOINED = {"citations", "entries", "topics"}


@dataclass(frozen=True)
class Choice:
    """A field in which the two differ. Where the one that stays says nothing, the other's is chosen beforehand."""

    change: Change
    is_taken: bool
    # Where it is the picture that is chosen: that of each, if it has one.
    kept_image: ImageLine | None = None
    lost_image: ImageLine | None = None


@dataclass(frozen=True)
class Sides:
    """What has to be chosen, and what the one that stays gets from the other in any case, by field."""

    choices: tuple[Choice, ...]
    brought: tuple[tuple[str, tuple[Piece, ...]], ...]


@dataclass(frozen=True)
class Others:
    """What the event could be the same as: those that look like it, and those that were searched for."""

    lookalikes: tuple[Duplicate, ...]
    found: tuple[Event, ...]


def others_to_merge(event: Event, words: str, *, seen_by: User) -> Others:
    events = Event.objects.visible_to(seen_by).exclude(pk=event.pk)
    found = matching(events, words, in_order=True)
    return Others(
        tuple(duplicates_of_event(event, seen_by)),
        tuple(found.order_by("-modified", "-pk")[:MOST_FOUND]),
    )


def merge_sides(kept: EventRecord, lost: EventRecord, taken: frozenset[str] | None = None) -> Sides:
    """`taken` are the fields chosen so far; None before anybody has chosen."""
    changes = compare(kept, lost, names_of_slugs())
    return Sides(
        tuple(_choice(change, kept, lost, taken) for change in changes if change.field not in JOINED),
        tuple(
            (change.label, added)
            for change in changes
            if change.field in JOINED
            and (added := tuple(piece for piece in change.pieces if piece.kind == "added"))
        ),
    )


def _choice(change: Change, kept: EventRecord, lost: EventRecord, taken: frozenset[str] | None) -> Choice:
    is_missing = kept.image is None if change.field == "image" else not change.before
    is_taken = change.field in taken if taken is not None else is_missing
    if change.field != "image":
        return Choice(change, is_taken)
    return Choice(change, is_taken, image_line(kept.image), image_line(lost.image))


def before_undoing(merge: Merge) -> str:
    """What whoever undoes it has to know beforehand, as a sentence; "" where nothing is out of the ordinary."""
    if merge.lost_standing != Standing.LIVE:
        return ""
    told = {"kept": merge.kept, "lost": merge.lost}
    if merge.kept.standing == Standing.WITHHELD:
        return (
            _(
                "“%(kept)s” has been withheld since. Undone, readers see “%(lost)s” again at once, "
                "though it may tell of the same. Say below why they may."
            )
            % told
        )
    if merge.kept.standing == Standing.RETRACTED:
        return (
            _(
                "“%(kept)s” has been retracted since. Undone, readers see “%(lost)s” again at once, "
                "though it may tell of the same. Say below why they may."
            )
            % told
        )
    return ""


def merge_changes(merge: Merge) -> tuple[Change, ...]:
    """What the merge changes, or changed, in the one that stays."""
    before = merge.kept_before.to_record() if merge.kept_before else merge.kept.to_record()
    return compare(before, merge.to_record(), names_of_slugs())


def merge_list(cursor: str) -> KeysetPage[Merge]:
    """Those that wait for a publisher, the latest first."""
    waiting = Merge.objects.open().select_related("kept", "lost", "proposed_by")
    return keyset_page(waiting, cursor)
