"""The comments on an event as one person at the desk sees them. No page for readers may ask this module anything."""

from dataclasses import dataclass
from datetime import datetime

from timeline.models import Comment, Event, User

# What is older is a click away.
RECENT = 50


@dataclass(frozen=True)
class CommentOnPage:
    comment: Comment
    is_own: bool

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


def conversation(event: Event, *, seen_by: User, whole: bool = False) -> Conversation:
    comments = list(event.comments.select_related("author", "resolved_by"))
    shown = comments if whole else comments[-RECENT:]
    return Conversation(
        comments=tuple(CommentOnPage(one, is_own=one.author_id == seen_by.pk) for one in shown),
        older=len(comments) - len(shown),
        open_count=sum(not (one.deleted_at or one.resolved_at) for one in comments),
    )
