"""How tests of accounts log in, confirm who they are, and work out the codes of an app."""

import time

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from django.http import HttpResponse
from django.test import Client

from tests import cast
from timeline.models import User
from timeline.web.accounts.recovery_codes import HashedRecoveryCodes

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def log_in(client: Client, name: str, password: str = cast.PASSWORD, **more: str) -> HttpResponse:
    return client.post("/desk/login/", {"login": name, "password": password, **more})


def confirmed(user: User) -> Client:
    """Somebody who has just typed their password once more."""
    client = Client()
    client.force_login(user)
    client.post("/desk/account/confirm/", {"password": cast.PASSWORD})
    return client


def give_app(user: User) -> None:
    TOTP.activate(user, SECRET)


def give_recovery_codes(user: User) -> list[str]:
    codes: list[str] = HashedRecoveryCodes.activate(user).generate_codes()
    return codes


def code_now(secret: str = SECRET) -> str:
    return str(format_hotp_value(hotp_value(secret, int(time.time()) // 30)))


def factors_of(user: User) -> list[str]:
    return sorted(Authenticator.objects.filter(user=user).values_list("type", flat=True))
