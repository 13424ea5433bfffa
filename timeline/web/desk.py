"""The first page of the desk: what waits for the person who has come in."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from timeline.web import queues
from timeline.web.access import at_the_desk, is_editor, person

# A page that is read at a glance; the lists behind it have the rest.
SHOWN = 8


@at_the_desk
def overview(request: HttpRequest) -> HttpResponse:
    user = person(request)
    asked = list(queues.for_rows(queues.changes_asked_of(user)).prefetch_related("reviews__reviewer")[:SHOWN])
    events = {
        "to_review": queues.to_review(user).order_by("modified"),
        "to_publish": queues.to_publish(user).order_by("modified"),
        "scheduled": queues.scheduled(user),
        "drafts": queues.drafts_of(user).order_by("-modified"),
        "waiting": queues.waiting_for_others(user).order_by("modified"),
        "live": queues.recently_live(user),
    }
    context: dict[str, Any] = {name: list(queues.for_rows(found)[:SHOWN]) for name, found in events.items()}
    context |= {
        "asked": asked,
        "articles": list(queues.articles_in_triage(user)[:SHOWN]),
        "is_editor": is_editor(user),
        "merges": queues.merges_to_confirm(user).count(),
    }
    context["has_work"] = any(
        context[name] for name in ("articles", "asked", "to_review", "to_publish", "drafts")
    )
    return render(request, "desk/overview.html", context)
