"""Making a timeline: its lanes, its rules, and whether the public can see it at all."""

from collections.abc import Sequence

from django.db import transaction

from timeline.editorial.auditing import note_act
from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import require_valid
from timeline.models import Lane, Role, Timeline, User
from timeline.records import LaneRecord, TimelineRecord


@transaction.atomic
def compose_timeline(record: TimelineRecord, *, by: User) -> Timeline:
    """Make a timeline with its lanes. It is not public yet."""
    require_role(by, Role.EDITOR, "To make a timeline takes an editor.")
    timeline = Timeline(title=record.title, standfirst=record.standfirst, language=record.language)
    if record.slug:
        timeline.slug = record.slug
    require_valid(timeline, exclude=("slug",))
    timeline.save()
    for position, lane in enumerate(record.lanes):
        _add_lane(timeline, lane, position)
    note_act("compose", timeline, by=by, after={"title": record.title})
    return timeline


@transaction.atomic
def open_to_public(timeline: Timeline, *, by: User) -> Timeline:
    """Give the timeline its public page. Only what is published shows on it."""
    require_role(by, Role.PUBLISHER, "To open a timeline to the public takes a publisher.")
    if not timeline.is_public:
        timeline.is_public = True
        timeline.save(update_fields=["is_public", "modified"])
        note_act("open to public", timeline, by=by)
    return timeline


@transaction.atomic
def allow_embedding(timeline: Timeline, sites: Sequence[str], *, by: User) -> Timeline:
    """Say which sites may show the timeline in a frame."""
    require_role(by, Role.EDITOR, "To change where a timeline may be embedded takes an editor.")
    before = list(timeline.embed_sites)
    timeline.embed_sites = list(dict.fromkeys(sites))
    require_valid(timeline, exclude=("slug",))
    timeline.save(update_fields=["embed_sites", "modified"])
    note_act(
        "allow embedding", timeline, by=by, before={"sites": before}, after={"sites": timeline.embed_sites}
    )
    return timeline


def _add_lane(timeline: Timeline, record: LaneRecord, position: int) -> Lane:
    lane = Lane(timeline=timeline, name=record.name, colour=record.colour, position=position)
    if record.slug:
        lane.slug = record.slug
    require_valid(lane, exclude=("slug",))
    lane.save()
    return lane
