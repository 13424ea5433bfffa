"""Recovery codes of which only hashes are kept: shown once, when they are made. Refuses to tell one afterwards.

allauth keeps a seed, and works its codes out from it anew; its class is named by no setting. So ours stands in its
place wherever allauth looks it up. Sets that were made from a seed work until they are used up or made anew.
"""

import string

from allauth.core import context
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal import auth, flows
from django.contrib.auth.hashers import check_password, make_password
from django.db import transaction
from django.utils.crypto import get_random_string

from timeline.models import User
from timeline.web.accounts.secrets_at_rest import open_secret, seal_secret

# A code begins with its own number, so that what is typed has to be compared with one hash and not with ten.
NUMBERS = string.digits
LENGTH = 10
# Slow on purpose, and never the default: a short code is guessed sooner than a password is.
HASHER = "scrypt"
# Where new codes wait in the session, sealed, for the page that shows them.
WAITING = "recovery_codes"


class HashedRecoveryCodes(auth.RecoveryCodes):
    instance: Authenticator

    @classmethod
    def activate(cls, user: User) -> "HashedRecoveryCodes":
        held = Authenticator.objects.filter(user_id=user.pk, type=Authenticator.Type.RECOVERY_CODES).first()
        if held:
            return cls(held)
        codes = [number + get_random_string(LENGTH - 1, string.digits) for number in NUMBERS]
        hashes = {code[0]: make_password(code, hasher=HASHER) for code in codes}
        made = cls(
            Authenticator.objects.create(
                user=user, type=Authenticator.Type.RECOVERY_CODES, data={"hashes": hashes}
            )
        )
        made.fresh = codes
        if context.request:
            context.request.session[WAITING] = seal_secret(" ".join([str(made.instance.pk), *codes]))
        return made

    def __init__(self, instance: Authenticator) -> None:
        super().__init__(instance)
        self.fresh: list[str] = []

    def generate_codes(self) -> list[str]:
        """Those just made; of an older set, from its seed."""
        return super().generate_codes() if self._has_seed else self.fresh

    def get_unused_codes(self) -> list[str]:
        """The codes themselves the one time that they are shown, and as many blanks from then on."""
        if self._has_seed:
            return super().get_unused_codes()
        if waiting := self._waiting():
            del context.request.session[WAITING]
            return waiting
        return [""] * len(self.instance.data["hashes"])

    @transaction.atomic
    def validate_code(self, code: str) -> bool:
        if self._has_seed:
            return bool(super().validate_code(code))
        self.instance = Authenticator.objects.select_for_update().get(pk=self.instance.pk)
        typed = "".join(code.split())
        hashes = self.instance.data["hashes"]
        kept = hashes.get(typed[:1])
        if len(typed) != LENGTH or kept is None or not check_password(typed, kept):
            return False
        del hashes[typed[0]]
        self.instance.save(update_fields=["data"])
        return True

    @property
    def did_view(self) -> bool:
        return super().did_view if self._has_seed else not self._waiting()

    @property
    def _has_seed(self) -> bool:
        return "hashes" not in self.instance.data

    def _waiting(self) -> list[str]:
        sealed = context.request.session.get(WAITING, "") if context.request else ""
        pk, *codes = open_secret(sealed).split(" ") if sealed else [""]
        return codes if pk == str(self.instance.pk) else []


auth.RecoveryCodes = HashedRecoveryCodes
flows.RecoveryCodes = HashedRecoveryCodes
