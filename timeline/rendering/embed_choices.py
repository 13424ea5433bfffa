"""What an editor chose for a frame, as the address of the timeline's page would ask for it. Reads nothing."""

from django.http import QueryDict

from timeline.models import EmbedChoices
from timeline.rendering.view_state import Order, Shown


def query_of(chosen: EmbedChoices) -> QueryDict:
    query = QueryDict(mutable=True)
    query.setlist("lane", list(chosen.lanes))
    query.setlist("topic", list(chosen.topics))
    said = {
        "from": chosen.start,
        "to": chosen.end,
        "order": Order.NEWEST if chosen.order == "newest" else "",
        "importance": str(chosen.least_importance) if chosen.least_importance > 1 else "",
        "view": Shown.LIST if chosen.shows == "list" else "",
        "as-of": chosen.pinned_at.isoformat() if chosen.pinned_at else "",
    }
    for name, value in said.items():
        if value:
            query[name] = value
    query._mutable = False
    return query
