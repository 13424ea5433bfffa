"""Who has an event's form open now. It warns and never blocks: nothing that is written asks this module."""

from django.utils import timezone

from timeline.models import Event, Presence, User
from timeline.models.presence import GONE_AFTER


def attend(event: Event, *, by: User, tab: str) -> None:
    """This person has the form open in this tab, now."""
    now = timezone.now()
    _, is_new = Presence.objects.update_or_create(event=event, person=by, tab=tab, defaults={"seen_at": now})
    if is_new:
        Presence.objects.filter(event=event, seen_at__lte=now - GONE_AFTER).delete()


def leave(event: Event, *, by: User, tab: str) -> None:
    Presence.objects.filter(event=event, person=by, tab=tab).delete()
