"""A letter about what a person was told at the desk and has not read, as far as they may see it when it is sent."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone

from timeline.models import Letters, User
from timeline.rendering.languages import speaking_to_desk
from timeline.rendering.notifications import NotificationRow, to_be_sent

# On the newsroom's clock: those who want one letter a day find it when they begin.
HOUR_OF_DAILY = 7


@dataclass(frozen=True)
class DigestLine:
    sentence: str
    headline: str
    link: str


@dataclass(frozen=True)
class Digest:
    """`rows` are what it tells, so that whoever sends it can note that they went out."""

    to: User
    lines: tuple[DigestLine, ...]
    rows: tuple[NotificationRow, ...]


def people_to_write_to() -> QuerySet[User]:
    """Who wants a letter now, if there is anything to tell."""
    wanting = User.objects.filter(is_active=True).exclude(email="").exclude(letters=Letters.OFF)
    return wanting.order_by("pk")


def is_due(user: User, at: datetime) -> bool:
    """At once, or the first time from seven in the morning on that there was no letter yet."""
    if user.letters == Letters.AT_ONCE:
        return True
    now = timezone.localtime(at)
    morning = now.replace(hour=HOUR_OF_DAILY, minute=0, second=0, microsecond=0)
    if now < morning:
        morning -= timedelta(days=1)
    return user.letters == Letters.DAILY and (not user.letter_sent_at or user.letter_sent_at < morning)


def digest_of(user: User, at: datetime) -> Digest | None:
    """None where there is nothing to tell, or no letter is due."""
    if not is_due(user, at) or not (rows := to_be_sent(user, at)):
        return None
    with speaking_to_desk(user.language):
        return Digest(user, tuple(_line(row) for row in rows), tuple(rows))


def _line(row: NotificationRow) -> DigestLine:
    event = row.notification.event
    link = settings.SITE_URL + reverse("desk:event", args=[event.public_id])
    return DigestLine(row.sentence, event.headline, link)
