"""When what stands on a timeline was last published, by second: so that a browser which remembers its last visit counts
for itself what is new since. Knows of no reader, and says nothing of what was published."""

from datetime import datetime
from typing import Any

from django.db.models import Count

from timeline.models import PublishedEntry, Timeline

MOST = 1_000
"""So many moments are told, the newest ones: whoever was away for longer hears “1,200+”."""


def publication_stamps(timeline: Timeline, *, at: datetime) -> dict[str, Any]:
    """Pairs of a second since 1970, rounded as the entries of a page are, and how many events stand since then."""
    current = PublishedEntry.objects.standing_at(at).filter(timeline=timeline)
    moments = current.order_by("-public_from").values_list("public_from").annotate(count=Count("pk"))
    found = list(moments[: MOST + 1])
    return {
        "stamps": [(int(moment.timestamp() + 0.5), count) for moment, count in found[:MOST]],
        "hasMore": len(found) > MOST,
    }
