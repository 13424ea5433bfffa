"""Where an event stands and what it is about, as its record says: lanes and topics that there are, and no others."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from timeline.editorial.refusals import NotReady
from timeline.models import Entry, Event, Lane, Topic
from timeline.records import EntryRecord


def place_in_lanes(event: Event, entries: Sequence[EntryRecord]) -> None:
    lanes = {
        (lane.timeline.slug, lane.slug): lane
        for lane in Lane.objects.select_related("timeline").filter(
            timeline__slug__in=[entry.timeline for entry in entries]
        )
    }
    rows = {row.timeline_id: row for row in Entry.objects.filter(event=event)}
    stands, left = {row.lane_id for row in rows.values()}, set(rows)
    for entry in entries:
        lane = lanes.get((entry.timeline, entry.lane))
        if lane is None or (lane.closed_at and lane.pk not in stands):
            raise NotReady(
                _("There is no lane “%(lane)s” on the timeline “%(timeline)s”.")
                % {"lane": entry.lane, "timeline": entry.timeline}
            )
        row = rows.setdefault(lane.timeline_id, Entry(event=event, timeline=lane.timeline))
        row.lane, row.importance, row.headline = lane, entry.importance, entry.headline
        row.save()
        left.discard(lane.timeline_id)
    if left:
        Entry.objects.filter(event=event, timeline__in=left).delete()


def kept_topics(slugs: Sequence[str]) -> set[str]:
    """The slugs as they stand now: those of topics that were merged are read as those that were kept."""
    merged = Topic.objects.filter(slug__in=slugs, merged_into__isnull=False)
    kept = dict(merged.values_list("slug", "merged_into__slug"))
    return {kept.get(slug, slug) for slug in slugs}


def set_topics(event: Event, slugs: Sequence[str]) -> None:
    found = Topic.objects.filter(slug__in=slugs).select_related("merged_into")
    topics = {topic.slug: topic.kept for topic in found}
    for slug in slugs:
        if slug not in topics:
            raise NotReady(_("There is no topic “%(slug)s” any more. Choose another one.") % {"slug": slug})
    event.topics.set(topics.values())
