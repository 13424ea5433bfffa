"""Telling people at the desk what concerns them. Nobody is told of their own acts, nor of what they may not see."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.editorial.permissions import had_a_hand_in, may_see
from timeline.editorial.refusals import NotReady
from timeline.models import Comment, Event, Letters, Notification, NotificationKind, User


def notify(
    kind: NotificationKind,
    event: Event,
    *,
    to: Iterable[User],
    by: User,
    at: datetime | None = None,
    comment: Comment | None = None,
) -> None:
    """Tell each of them once. With `at` ahead it is planned, and appears by itself when its moment comes."""
    people = {person.pk: person for person in to if person.pk != by.pk and person.is_active}
    Notification.objects.bulk_create(
        [
            Notification(to=person, kind=kind, event=event, by=by, at=at or timezone.now(), comment=comment)
            for person in people.values()
            if may_see(person, event)
        ]
    )


def announce_live(event: Event, *, by: User, at: datetime) -> None:
    """Tell those whose work it is that readers see it, or will from that moment on."""
    notify(
        NotificationKind.WENT_LIVE,
        event,
        to=User.objects.filter(pk__in=had_a_hand_in(event)),
        by=by,
        at=at,
    )


def tell_of_merge(kind: NotificationKind, kept: Event, lost: Event, *, by: User) -> None:
    """Tell those whose work the two are, each of the one that they know; of both, of the one that stays."""
    told: set[int] = set()
    for event in (kept, lost):
        concerned = had_a_hand_in(event) - told
        if event.assigned_to_id and event.assigned_to_id not in told:
            concerned.add(event.assigned_to_id)
        people = User.objects.filter(pk__in=concerned)
        notify(kind, event, to=people, by=by)
        told |= {person.pk for person in people if may_see(person, event)}


def drop_planned(event: Event, *, after: datetime) -> None:
    """What was planned will not come to pass."""
    Notification.objects.filter(event=event, kind=NotificationKind.WENT_LIVE, at__gt=after).delete()


def drop_request(event: Event) -> None:
    """Whoever was asked by name to review it, and has not looked yet, is not asked any more."""
    Notification.objects.unread().filter(event=event, kind=NotificationKind.REVIEW_ASKED).delete()


def mark_read(notifications: QuerySet[Notification]) -> int:
    """Note that they have been seen, but for those that were seen before; say how many that was."""
    return notifications.filter(read_at__isnull=True).update(read_at=timezone.now())


def choose_letters(user: User, how_often: str) -> None:
    """How often this person wants letters about all this; theirs alone to say."""
    if how_often not in Letters.values:
        raise NotReady(_("Choose one of these: not at all, once a day, or as it happens."))
    User.objects.filter(pk=user.pk).update(letters=how_often)


def note_sent(user: User, notifications: Sequence[Notification], *, at: datetime) -> None:
    """They have gone out by e-mail, and do not go out again."""
    Notification.objects.filter(pk__in=[one.pk for one in notifications]).update(sent_at=at)
    User.objects.filter(pk=user.pk).update(letter_sent_at=at)
