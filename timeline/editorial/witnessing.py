"""What people do with their own account, written down: logins, second factors, passwords, sessions. Judges nothing."""

from datetime import timedelta
from typing import Any

from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.db import transaction
from django.utils import timezone

from timeline.editorial.auditing import note_act
from timeline.models import AuditEntry, User

# Often enough to say who was here today, seldom enough that looking at pages writes next to nothing.
SEEN_EVERY = timedelta(minutes=15)


def note_own_act(act: str, user: User, **details: Any) -> AuditEntry:
    return note_act(act, user, by=user, after=details or None)


def note_presence(user: User) -> None:
    now = timezone.now()
    seen = [moment for moment in (user.last_seen_at, user.last_login) if moment]
    if not seen or now - max(seen) > SEEN_EVERY:
        User.objects.filter(pk=user.pk).update(last_seen_at=now)


@transaction.atomic
def end_session(session: UserSession, *, by: User) -> None:
    """Log this one device out."""
    _end([session])
    note_own_act("end session", by, began=session.created_at, ip=session.ip)


@transaction.atomic
def end_other_sessions(user: User, *, but: str) -> int:
    """Log out every device of this person but the one whose session has the key `but`; say how many."""
    others = list(UserSession.objects.filter(user=user).exclude(session_key=but))
    if others:
        _end(others)
        note_own_act("end other sessions", user, count=len(others))
    return len(others)


def _end(sessions: list[UserSession]) -> None:
    Session.objects.filter(session_key__in=[session.session_key for session in sessions]).delete()
    UserSession.objects.filter(pk__in=[session.pk for session in sessions]).delete()
