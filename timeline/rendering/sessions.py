"""Where a person is logged in: each live session with its browser in words. Ends none."""

from dataclasses import dataclass
from datetime import datetime

from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.models import User

# More devices than one person logs in on; whoever has more logs them out together.
MOST = 50
# The first that fits: every browser also claims to be those further down.
BROWSERS = (
    ("Edg", "Edge"),
    ("OPR", "Opera"),
    ("Firefox", "Firefox"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
)
SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "Mac"),
    ("Linux", "Linux"),
)


@dataclass(frozen=True)
class LiveSession:
    pk: int
    browser: str
    ip: str
    began: datetime
    is_current: bool


def live_sessions(user: User, current_key: str) -> list[LiveSession]:
    """The person's sessions, this one first; those that have run out are left out."""
    sessions = list(UserSession.objects.filter(user=user).order_by("-created_at")[:MOST])
    keys = [session.session_key for session in sessions]
    alive = set(
        Session.objects.filter(session_key__in=keys, expire_date__gt=timezone.now()).values_list(
            "session_key", flat=True
        )
    )
    found = [
        LiveSession(
            pk=session.pk,
            browser=browser_in_words(session.user_agent),
            ip=session.ip,
            began=session.created_at,
            is_current=session.session_key == current_key,
        )
        for session in sessions
        if session.session_key in alive
    ]
    return sorted(found, key=lambda session: not session.is_current)


def browser_in_words(user_agent: str) -> str:
    """“Firefox on Windows”, as far as the browser says who it is."""
    browser = _first_in(BROWSERS, user_agent)
    system = _first_in(SYSTEMS, user_agent)
    if browser and system:
        return _("%(browser)s on %(system)s") % {"browser": browser, "system": system}
    return browser or system or _("Unknown browser")


def _first_in(names: tuple[tuple[str, str], ...], user_agent: str) -> str:
    return next((name for mark, name in names if mark in user_agent), "")
