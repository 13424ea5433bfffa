"""Of whom a second factor is asked before the desk opens. Which roles, the settings say."""

from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings

from timeline.models import User

REAL_FACTORS = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]


def is_second_factor_due(user: User) -> bool:
    """Recovery codes are no factor by themselves: they stand in for one that is lost."""
    return user.role in settings.MFA_REQUIRED_OF and not is_mfa_enabled(user, REAL_FACTORS)
