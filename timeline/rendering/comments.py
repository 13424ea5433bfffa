"""The comments on an event as one person at the desk sees them. No page for readers may ask this module anything."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from timeline.models import Comment, Event, User

# What is older is a click away.
RECENT = 50


@dataclass(frozen=True)
class CommentOnPage:
    comment: Comment
    is_own: bool
    # The event that it was said of, where that was merged into the one on the page since.
    said_of: Event | None = None

    @property
    def is_deleted(self) -> bool:
        return self.comment.deleted_at is not None

    @property
    def resolved_at(self) -> datetime | None:
        return self.comment.resolved_at


@dataclass(frozen=True)
class Conversation:
    """Oldest first; `older` is how many came before the first one shown."""

    comments: tuple[CommentOnPage, ...]
    older: int
    open_count: int


def conversation(
    event: Event, *, seen_by: User, merged: Collection[int] = (), whole: bool = False
) -> Conversation:
    """What was said of the event, and of those that were `merged` into it as far as this person may see them."""
    seen = Event.objects.visible_to(seen_by).filter(pk__in=merged).values("pk")
    about = Comment.objects.filter(Q(event=event) | Q(event__in=seen) if merged else Q(event=event))
    comments = list(about.select_related("author", "resolved_by", "event"))
    shown = comments if whole else comments[-RECENT:]
    return Conversation(
        comments=tuple(
            CommentOnPage(one, one.author_id == seen_by.pk, one.event if one.event_id != event.pk else None)
            for one in shown
        ),
        older=len(comments) - len(shown),
        open_count=sum(not (one.deleted_at or one.resolved_at) for one in comments),
    )
