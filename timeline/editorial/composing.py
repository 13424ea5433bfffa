"""Making a timeline: its lanes, its rules, and whether the public can see it at all."""

from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from timeline.editorial.auditing import note_act
from timeline.editorial.dividing import begin_eras
from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import NotReady, StaleVersion, require_valid
from timeline.models import Lane, Role, Timeline, User
from timeline.models.slugs import RESERVED_SLUGS
from timeline.records import LaneRecord, TimelineRecord


@transaction.atomic
def compose_timeline(record: TimelineRecord, *, by: User) -> Timeline:
    """Make a timeline with its lanes. It is not public yet."""
    require_role(by, Role.EDITOR, _("To make a timeline takes an editor."))
    timeline = Timeline(
        title=record.title,
        standfirst=record.standfirst,
        language=record.language,
        minimum_sources=record.minimum_sources,
    )
    if record.slug:
        timeline.slug = _free_slug(record.slug)
    require_valid(timeline, exclude=() if record.slug else ("slug",))
    timeline.save()
    for position, lane in enumerate(record.lanes):
        _add_lane(timeline, lane, position)
    begin_eras(timeline, record.eras)
    note_act("compose", timeline, by=by, after={"title": record.title})
    return timeline


@transaction.atomic
def open_to_public(timeline: Timeline, *, by: User) -> Timeline:
    """Give the timeline its public page. Only what is published shows on it."""
    require_role(by, Role.PUBLISHER, _("To open a timeline to the public takes a publisher."))
    if not timeline.is_public:
        timeline.is_public = True
        timeline.save(update_fields=["is_public", "modified"])
        note_act("open to public", timeline, by=by, before={"is_public": False}, after={"is_public": True})
    return timeline


@transaction.atomic
def mark_live(timeline: Timeline, is_live: bool, *, by: User) -> Timeline:
    """Let pages that readers have open ask for what is new, or let them rest. Asked twice, it is done once."""
    require_role(by, Role.EDITOR, _("To mark a timeline as live takes an editor."))
    locked = Timeline.objects.select_for_update().get(pk=timeline.pk)
    if locked.is_live != is_live:
        locked.is_live = is_live
        locked.save(update_fields=["is_live", "modified"])
        act = "mark live" if is_live else "mark no longer live"
        note_act(act, locked, by=by, before={"is_live": not is_live}, after={"is_live": is_live})
    return locked


@transaction.atomic
def allow_embedding(
    timeline: Timeline, sites: Sequence[str], *, by: User, seen: Sequence[str] = ()
) -> Timeline:
    """Say which sites may show the timeline in a frame. `seen` is the list that this person had before them."""
    require_role(by, Role.EDITOR, _("To change where a timeline may be embedded takes an editor."))
    locked = Timeline.objects.select_for_update().get(pk=timeline.pk)
    before, wanted = list(locked.embed_sites), list(dict.fromkeys(sites))
    if before == wanted:
        return locked
    if before != list(seen):
        raise StaleVersion
    locked.embed_sites = wanted
    require_valid(locked, exclude=("slug",))
    locked.save(update_fields=["embed_sites", "modified"])
    note_act("allow embedding", locked, by=by, before={"sites": before}, after={"sites": wanted})
    return locked


@transaction.atomic
def set_minimum_sources(timeline: Timeline, number: int, *, by: User, seen: int) -> Timeline:
    """Say how many public sources an event needs before it can be published there. What is live stays live.

    `seen` is the number that this person had before them.
    """
    require_role(by, Role.EDITOR, _("To change the rule of a timeline takes an editor."))
    locked = Timeline.objects.select_for_update().get(pk=timeline.pk)
    before = locked.minimum_sources
    if before == number:
        return locked
    if before != seen:
        raise StaleVersion
    locked.minimum_sources = number
    require_valid(locked, exclude=("slug",))
    locked.save(update_fields=["minimum_sources", "modified"])
    note_act("set minimum sources", locked, by=by, before={"number": before}, after={"number": number})
    return locked


def _free_slug(slug: str) -> str:
    if slug in RESERVED_SLUGS or Timeline.objects.filter(slug=slug).exists():
        raise NotReady(_("The address “%(slug)s” is taken. Choose another one.") % {"slug": slug})
    return slug


def _add_lane(timeline: Timeline, record: LaneRecord, position: int) -> Lane:
    lane = Lane(timeline=timeline, name=record.name, colour=record.colour, position=position)
    if record.slug:
        lane.slug = record.slug
    require_valid(lane, exclude=() if record.slug else ("slug",))
    lane.save()
    return lane
