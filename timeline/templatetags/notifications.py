"""The bell in the desk's head: how much has been told to the person who looks, and not read yet. Decides nothing."""

from typing import Any

from django import template
from django.utils import timezone

from timeline.rendering.notifications import unread_count

register = template.Library()


@register.inclusion_tag("desk/_bell.html", takes_context=True)
def bell(context: dict[str, Any]) -> dict[str, Any]:
    request = context["request"]
    match = request.resolver_match
    return {
        "unread": unread_count(request.user, timezone.now()),
        "is_here": bool(match and match.url_name == "notification-list"),
    }
