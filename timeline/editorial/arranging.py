"""What a timeline is called and which lanes it has. Its address stays whatever it is called: links never die."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.editorial.auditing import note_act
from timeline.editorial.permissions import require_role
from timeline.editorial.placing import MOST_AT_ONCE, Placement, place_all
from timeline.editorial.refusals import NotReady, StaleVersion, WrongState, require_valid
from timeline.editorial.remembering import remembering
from timeline.editorial.writing import write_once
from timeline.models import MOST_LANES, Event, Lane, PublishedEntry, Role, Standing, Timeline, User
from timeline.models.event import EventQuerySet
from timeline.records import LaneRecord


@dataclass(frozen=True)
class Particulars:
    """What a timeline says of itself."""

    title: str
    standfirst: str
    language: str
    about: str = ""

    @classmethod
    def of(cls, timeline: Timeline) -> "Particulars":
        return cls(timeline.title, timeline.standfirst, timeline.language, timeline.about)


def describe_timeline(
    timeline: Timeline, wanted: Particulars, *, by: User, expected_version: int
) -> Timeline:
    """Say what the timeline is called, what it is about and in which language it is told."""
    if Particulars.of(Timeline.objects.get(pk=timeline.pk)) == wanted:
        require_role(by, Role.EDITOR, _needs_an_editor())
        return timeline

    def change(locked: Timeline) -> None:
        locked.title, locked.standfirst = wanted.title, wanted.standfirst
        locked.language, locked.about = wanted.language, wanted.about
        require_valid(locked, exclude=("slug",))

    return _write(timeline, "describe", change, by=by, version=expected_version, asked=vars(wanted))


def arrange_lanes(
    timeline: Timeline, wanted: Sequence[LaneRecord], *, by: User, expected_version: int, reason: str = ""
) -> Timeline:
    """Let the open lanes be these, in this order: renamed, recoloured, moved, and one more for each without a slug.

    What a lane is called says what its events mean: where readers see it, another name takes a reason.
    """

    def change(locked: Timeline) -> None:
        lanes = {lane.slug: lane for lane in locked.lanes.open()}
        known = [lane.slug for lane in wanted if lane.slug]
        if sorted(known) != sorted(lanes):
            raise StaleVersion(locked.version)
        _require_lanes(wanted)
        renamed = [lane for lane in wanted if lane.slug and lanes[lane.slug].name != lane.name]
        if renamed and locked.is_public and not reason.strip():
            raise NotReady(_("Readers see these lanes. Say why one is called otherwise now."))
        for record in renamed:
            # Out of the way first: two lanes may change names with each other.
            Lane.objects.filter(pk=lanes[record.slug].pk).update(name=f"~{lanes[record.slug].pk}")
        for position, record in enumerate(wanted):
            lane = lanes.get(record.slug) or _lane_called(locked, record.name)
            lane.name, lane.colour, lane.position, lane.closed_at = record.name, record.colour, position, None
            require_valid(lane, exclude=("slug",))
            lane.save()

    asked = [[lane.slug, lane.name, lane.colour] for lane in wanted]
    return _write(
        timeline, "arrange lanes", change, by=by, version=expected_version, asked=asked, reason=reason.strip()
    )


def close_lane(
    lane: Lane, *, by: User, expected_version: int, into: Lane | None = None, reason: str = ""
) -> Timeline:
    """Do away with a lane, and move what stands in it into another one, each event by its own way through review.

    Readers see the lane until nothing that is public stands in it any more.
    """

    def change(locked: Timeline) -> None:
        standing = list(_movable(lane))
        _require_closable(locked, lane, into, len(standing))
        if into and standing:
            place_all(
                [(event, event.version) for event in standing],
                Placement(locked, into.slug),
                by=by,
                send_on=True,
            )
        is_public = PublishedEntry.objects.filter(lane=lane).exists()
        # A frame that shows nothing but this lane would show all of them, were it gone.
        if is_public or lane.entries.exists() or lane.embeds.exists():
            lane.closed_at = timezone.now()
            lane.save(update_fields=["closed_at"])
        else:
            lane.delete()

    asked = [lane.slug, into.slug if into else ""]
    return _write(
        lane.timeline, "close lane", change, by=by, version=expected_version, asked=asked, reason=reason
    )


@transaction.atomic
def close_to_public(timeline: Timeline, *, by: User, reason: str) -> Timeline:
    """Take the timeline's public page away. What stands on no other public timeline is out of sight with it."""
    require_role(by, Role.PUBLISHER, _("To close a timeline to the public takes a publisher."))
    if not reason.strip():
        raise NotReady(_("Say why it is closed. Only the newsroom will read it."))
    locked = Timeline.objects.select_for_update().get(pk=timeline.pk)
    if locked.is_public:
        locked.is_public = False
        locked.save(update_fields=["is_public", "modified"])
        note_act(
            "close to public",
            locked,
            by=by,
            before={"is_public": True},
            after={"is_public": False},
            reason=reason.strip(),
        )
    return locked


def _write(
    timeline: Timeline,
    act: str,
    change: Callable[[Timeline], None],
    *,
    by: User,
    version: int,
    asked: object,
    reason: str = "",
) -> Timeline:
    require_role(by, Role.EDITOR, _needs_an_editor())

    def change_and_remember(locked: Timeline) -> None:
        with remembering(locked):
            change(locked)

    return write_once(
        timeline,
        act,
        by=by,
        expected_version=version,
        asked=asked,
        change=change_and_remember,
        state=_state,
        reason=reason,
    )


def _state(timeline: Timeline) -> dict[str, Any]:
    lanes = [f"{lane.name} ({lane.get_colour_display()})" for lane in timeline.lanes.open()]
    return {"version": timeline.version, **vars(Particulars.of(timeline)), "lanes": lanes}


def _require_lanes(wanted: Sequence[LaneRecord]) -> None:
    names = [" ".join(lane.name.split()).casefold() for lane in wanted]
    if not names:
        raise NotReady(_("A timeline needs at least one lane: every event stands in one."))
    if len(names) > MOST_LANES:
        raise NotReady(_("%(most)s lanes are the most: more could not be told apart.") % {"most": MOST_LANES})
    if len(set(names)) < len(names):
        raise NotReady(_("Two lanes have the same name. Give each its own."))


def _lane_called(timeline: Timeline, name: str) -> Lane:
    """A closed lane of that name is opened again, with all that stood in it; else a new one."""
    return timeline.lanes.filter(name=name, closed_at__isnull=False).first() or Lane(timeline=timeline)


def _movable(lane: Lane) -> EventQuerySet:
    """What is out of readers' sight for good stays where it stood."""
    at = timezone.now()
    return Event.objects.of_standing([Standing.NONE, Standing.LIVE], at).filter(entries__lane=lane)


def _require_closable(timeline: Timeline, lane: Lane, into: Lane | None, standing: int) -> None:
    open_lanes = set(timeline.lanes.open().values_list("pk", flat=True))
    if lane.pk not in open_lanes:
        raise WrongState(_("This lane is closed already."))
    if len(open_lanes) == 1:
        raise NotReady(_("It is the only lane, and every event stands in one."))
    if standing and (into is None or into.pk not in open_lanes - {lane.pk}):
        raise NotReady(_("Events stand in this lane. Choose the lane that they move to."))
    if standing > MOST_AT_ONCE:
        raise NotReady(
            _(
                "%(number)s events stand in this lane; %(most)s are the most that move at once. Move some first."
            )
            % {"number": standing, "most": MOST_AT_ONCE}
        )


def _needs_an_editor() -> str:
    return _("To change a timeline takes an editor.")
