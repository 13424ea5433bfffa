"""Who tells `editorial` what allauth saw: a login, a wrong code, a changed password. Decides nothing.

Listens to allauth's signals: Django's own of a login also comes from tests and commands, where nobody came in.
"""

from typing import Any

from allauth.account import signals as account_signals
from allauth.account.adapter import get_adapter
from allauth.mfa import signals as mfa_signals
from allauth.mfa.models import Authenticator
from django.dispatch import receiver
from django.http import HttpRequest

from timeline.editorial.witnessing import end_other_sessions, note_own_act
from timeline.models import User


@receiver(account_signals.user_logged_in)
def saw_login(request: HttpRequest, user: User, **_: Any) -> None:
    note_own_act("log in", user, ip=_ip(request))


@receiver(account_signals.user_logged_out)
def saw_logout(request: HttpRequest, user: User, **_: Any) -> None:
    note_own_act("log out", user)


@receiver(mfa_signals.authentication_failed)
def saw_wrong_code(request: HttpRequest, user: User, authenticator: Authenticator, **_: Any) -> None:
    note_own_act("fail second factor", user, kind=authenticator.type, ip=_ip(request))


@receiver(mfa_signals.authenticator_added)
@receiver(mfa_signals.authenticator_reset)
def saw_new_factor(request: HttpRequest, user: User, authenticator: Authenticator, **_: Any) -> None:
    note_own_act("add second factor", user, kind=authenticator.type)


@receiver(mfa_signals.authenticator_removed)
def saw_factor_go(request: HttpRequest, user: User, authenticator: Authenticator, **_: Any) -> None:
    note_own_act("remove second factor", user, kind=authenticator.type)


@receiver(account_signals.password_set)
@receiver(account_signals.password_changed)
def saw_new_password(request: HttpRequest, user: User, **_: Any) -> None:
    """Sessions elsewhere carry a hash of the old password and are dead already; this takes them off the list."""
    note_own_act("change password", user)
    end_other_sessions(user, but=request.session.session_key or "")


@receiver(account_signals.password_reset)
def saw_password_replaced(request: HttpRequest, user: User, **_: Any) -> None:
    note_own_act("reset password", user, ip=_ip(request))
    end_other_sessions(user, but="")


def _ip(request: HttpRequest) -> str:
    return str(get_adapter().get_client_ip(request))
