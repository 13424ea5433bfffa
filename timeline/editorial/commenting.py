"""What colleagues say to each other about an event, and whom they call by name. Never public, and no revision."""

import re
from collections.abc import Iterable
from datetime import timedelta

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.editorial.auditing import note_act
from timeline.editorial.notifying import notify
from timeline.editorial.permissions import may_see
from timeline.editorial.refusals import NotAllowed, NotReady, WrongState
from timeline.models import Comment, Event, NotificationKind, Role, User
from timeline.models.comment import LONGEST_COMMENT

# The same words again within this time are a second click, not a second thought.
SECOND_CLICK = timedelta(minutes=1)


@transaction.atomic
def comment_on(event: Event, text: str, *, by: User) -> Comment:
    """Say something about the event to those who may see it, and tell whoever is called by `@name` in it."""
    text = text.replace("\0", "").replace("\r\n", "\n").strip()
    if not may_see(by, event):
        raise NotAllowed(_("You may not see this event."))
    if not text:
        raise NotReady(_("Write something first."))
    if len(text) > LONGEST_COMMENT:
        raise NotReady(_("That is too long: 2,000 characters are the most."))
    mentioned = mentioned_in(text, User.objects.filter(is_active=True))
    if blind := [person for person in mentioned if not may_see(person, event)]:
        raise NotReady(*(_why_not_mentioned(person) for person in blind))
    now = timezone.now()
    again = event.comments.standing().filter(author=by, text=text, written_at__gt=now - SECOND_CLICK)
    if said := again.first():
        return said
    comment = Comment.objects.create(event=event, author=by, text=text, written_at=now)
    note_act("comment", event, by=by, after={"comment": comment.pk})
    _tell(comment, mentioned)
    return comment


@transaction.atomic
def delete_comment(comment: Comment, *, by: User) -> Comment:
    """Take one's own words back. That there was a comment stays to be seen, and nothing of what it said."""
    locked = Comment.objects.select_for_update().get(pk=comment.pk)
    if locked.author_id != by.pk:
        raise NotAllowed(_("Only whoever wrote a comment can take it back."))
    if locked.deleted_at is None:
        locked.text, locked.deleted_at = "", timezone.now()
        locked.save(update_fields=["text", "deleted_at"])
        locked.notifications.all().delete()
        note_act("delete comment", locked.event, by=by, before={"comment": locked.pk})
    return locked


@transaction.atomic
def resolve_comment(comment: Comment, *, by: User, is_resolved: bool = True) -> Comment:
    """Say that what the comment asks for is done, or is not done after all."""
    locked = Comment.objects.select_for_update(of=("self",)).select_related("event").get(pk=comment.pk)
    if not may_see(by, locked.event):
        raise NotAllowed(_("You may not see this event."))
    if locked.deleted_at:
        raise WrongState(_("Whoever wrote this comment has taken it back."))
    if (locked.resolved_at is not None) != is_resolved:
        locked.resolved_at = timezone.now() if is_resolved else None
        locked.resolved_by = by if is_resolved else None
        locked.save(update_fields=["resolved_at", "resolved_by"])
        act = "resolve comment" if is_resolved else "reopen comment"
        note_act(act, locked.event, by=by, after={"comment": locked.pk})
    return locked


def people_who_see(event: Event) -> QuerySet[User]:
    """Whom one can call by name on this event, in the order of their names."""
    editors = [role for role in Role if role.reaches(Role.EDITOR)]
    theirs = Q(role__in=editors) | Q(pk=event.created_by_id)
    return User.objects.filter(theirs, is_active=True).order_by("first_name", "last_name", "username")


def mentioned_in(text: str, people: Iterable[User]) -> list[User]:
    """Everybody whose login or full name stands behind an "@" in the text. The longest name that fits is meant."""
    named: dict[str, list[User]] = {}
    for person in people:
        for name in {person.username, person.get_full_name()} - {""}:
            named.setdefault(_folded(name), []).append(person)
    if not named or "@" not in text:
        return []
    names = "|".join(
        r"\s+".join(map(re.escape, name.split())) for name in sorted(named, key=len, reverse=True)
    )
    found = re.finditer(rf"(?<![\w.])@({names})(?![\w@])", text, re.IGNORECASE)
    called = {person.pk: person for match in found for person in named.get(_folded(match[1]), ())}
    return list(called.values())


def _folded(name: str) -> str:
    return " ".join(name.lower().split())


def _tell(comment: Comment, mentioned: list[User]) -> None:
    event, by = comment.event, comment.author
    notify(NotificationKind.MENTION, event, to=mentioned, by=by, comment=comment)
    named = {person.pk for person in mentioned}
    others = [one for one in (event.created_by, event.last_edited_by) if one.pk not in named]
    notify(NotificationKind.COMMENT, event, to=others, by=by, comment=comment)


def _why_not_mentioned(person: User) -> str:
    return _(
        "%(person)s cannot see this event, and so cannot be called by name here: "
        "contributors see only what they began. Leave the name out, or the “@” before it."
    ) % {"person": person}
