"""What a person is told, as sentences, at the desk and in letters. What they may not see any more is not there."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from timeline.models import Notification, NotificationKind, User
from timeline.rendering.keyset import KeysetPage, keyset_page

SENTENCES = {
    NotificationKind.MENTION: gettext_noop("%(by)s calls you by name in a comment on"),
    NotificationKind.COMMENT: gettext_noop("%(by)s commented on"),
    NotificationKind.REVIEW_ASKED: gettext_noop("%(by)s asks you to review"),
    NotificationKind.CHANGES_REQUESTED: gettext_noop("%(by)s asks for changes to"),
    NotificationKind.MERGE_PROPOSED: gettext_noop("%(by)s takes it for the same as another event:"),
    NotificationKind.MERGE_CONFIRMED: gettext_noop("%(by)s made one event of it and another:"),
    NotificationKind.WENT_LIVE: gettext_noop("Readers see it now; %(by)s let it out:"),
}


@dataclass(frozen=True)
class NotificationRow:
    notification: Notification

    @property
    def sentence(self) -> str:
        """What happened, up to the name of the event."""
        kind = NotificationKind(self.notification.kind)
        return _(SENTENCES[kind]) % {"by": self.notification.by}

    @property
    def quote(self) -> str:
        comment = self.notification.comment
        return comment.text if comment else ""

    @property
    def is_unread(self) -> bool:
        return self.notification.read_at is None


@dataclass(frozen=True)
class NotificationsPage:
    rows: tuple[NotificationRow, ...]
    page: KeysetPage[Notification]
    has_unread: bool


def notifications_page(user: User, at: datetime, cursor: str = "") -> NotificationsPage:
    """The notifications of this person at `cursor`, the latest first."""
    theirs = Notification.objects.visible_to(user, at)
    page = keyset_page(with_what_they_tell(theirs), cursor, column="at")
    return NotificationsPage(
        rows=tuple(NotificationRow(one) for one in page.rows),
        page=page,
        has_unread=theirs.unread().exists(),
    )


def unread_count(user: User, at: datetime) -> int:
    return Notification.objects.visible_to(user, at).unread().count()


def to_be_sent(user: User, at: datetime) -> list[NotificationRow]:
    """What a letter to this person would tell now: what they may see still, and have not read at the desk."""
    waiting = Notification.objects.visible_to(user, at).unread().filter(sent_at__isnull=True)
    return [NotificationRow(one) for one in with_what_they_tell(waiting).order_by("at", "pk")]


def with_what_they_tell(notifications: QuerySet[Notification]) -> QuerySet[Notification]:
    return notifications.select_related("by", "event", "comment")
