"""The notices that readers may see. Refuses those of what they never met: whoever did not read what was wrong needs no
notice of it, and what was said on a closed timeline, or before the event was withheld, is not told by its correction.

Whoever could read the event at any time before the notice is told, on whatever open timeline that was, and also of what
was put right while it was closed: no correction is silent.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from timeline.models import Merge, Notice, NoticeKind, PublishedEntry, PublishedEvent, Standing, Timeline
from timeline.models.merge import LONGEST_CHAIN
from timeline.rendering.openings import met_before


def public_notices(events: Collection[int], *, at: datetime) -> QuerySet[Notice]:
    """Of these events (primary keys), newest first: each given while a publication stood that the public can reach now,
    that nothing has withheld since, and of what readers had met."""
    return _public(at, entries__timeline__is_public=True).filter(event__in=events)


def notices_by_event(events: Collection[int], *, at: datetime) -> dict[int, list[Notice]]:
    """The same, by the primary key of their event."""
    # Most events have none, and to put the whole condition into words takes a third of the time of a page.
    given = Notice.objects.filter(event__in=events, published_at__lte=at)
    noticed = set(given.order_by().values_list("event", flat=True))
    notices: dict[int, list[Notice]] = {}
    for notice in public_notices(noticed, at=at) if noticed else ():
        notices.setdefault(notice.event_id, []).append(notice)
    return notices


def notices_on(timeline: Timeline, *, at: datetime) -> QuerySet[Notice]:
    """Those given of events on this public timeline, of events that readers can still reach, if by merges."""
    reachable = PublishedEvent.objects.published(at).filter(entries__timeline__is_public=True)
    in_sight = reachable.exclude(standing=Standing.WITHHELD).values("event")
    return _public(at, entries__timeline=timeline).filter(
        Exists(reachable.filter(event=OuterRef("event"))) | _merged_into(in_sight)
    )


def _merged_into(in_sight: QuerySet[PublishedEvent, Any]) -> Q:
    """That the event's merges, one after the other, lead to one of these."""
    holds: dict[str, bool] = {}
    found, path = Q(), "kept"
    for _merge in range(LONGEST_CHAIN):
        merges = Merge.objects.standing().filter(lost=OuterRef("event"), **holds, **{f"{path}__in": in_sight})
        found |= Q(Exists(merges))
        step = f"{path}__merges_lost"
        holds |= {f"{step}__confirmed_at__isnull": False, f"{step}__undone_at__isnull": True}
        path = f"{step}__kept"
    return found


def _public(at: datetime, **where: Any) -> QuerySet[Notice]:
    """`where` says which publications count."""
    publications = PublishedEvent.objects.filter(event=OuterRef("event"), public_from__lte=at)
    reachable = publications.ever_public(at).filter(
        Q(public_until__isnull=True) | Q(public_until__gt=OuterRef("published_at")),
        public_from__lte=OuterRef("published_at"),
        **where,
    )
    # A notice of what was scheduled and called off came with a publication that never was.
    with_its_own = reachable.filter(pk=OuterRef("publication"))
    met = PublishedEntry.objects.lasting().filter(
        published_event__event=OuterRef("event"), timeline__is_public=True
    )
    # A tombstone that is in the open says why, whoever knew what it stands for.
    is_tombstone = Q(kind=NoticeKind.RETRACTION) & (
        Q(publication__public_until__isnull=True) | Q(publication__public_until__gt=at)
    )
    withheld = publications.filter(standing=Standing.WITHHELD, public_from__gt=OuterRef("published_at"))
    found = Notice.objects.filter(published_at__lte=at).select_related("publication")
    return found.defer("publication__record", "publication__summary").filter(
        Q(publication__isnull=True) & Exists(reachable) | Exists(with_its_own),
        is_tombstone | Exists(met_before(met.not_withheld_since(), OuterRef("published_at"))),
        ~Exists(withheld),
    )
