"""The notices that readers may see. Refuses those of a time in which they could not see the event itself: what was told
on a closed timeline, or before the event was withheld, is not told afterwards by the notice of its correction.
"""

from collections.abc import Collection
from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet

from timeline.models import Notice, PublishedEvent, Standing


def public_notices(events: Collection[int], *, at: datetime) -> QuerySet[Notice]:
    """Of these events (primary keys), newest first: each given while a publication stood that the public could reach,
    and that nothing has withheld since."""
    publications = PublishedEvent.objects.filter(event=OuterRef("event"), public_from__lte=at)
    reachable = publications.ever_public(at).filter(
        Q(public_until__isnull=True) | Q(public_until__gt=OuterRef("published_at")),
        public_from__lte=OuterRef("published_at"),
        entries__timeline__is_public=True,
    )
    # A notice of what was scheduled and called off came with a publication that never was.
    with_its_own = reachable.filter(pk=OuterRef("publication"))
    withheld = publications.filter(standing=Standing.WITHHELD, public_from__gt=OuterRef("published_at"))
    found = Notice.objects.filter(event__in=events, published_at__lte=at)
    return found.filter(
        Q(publication__isnull=True) & Exists(reachable) | Exists(with_its_own), ~Exists(withheld)
    )
