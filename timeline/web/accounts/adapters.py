"""What allauth asks us: nobody signs themself up, letters and messages are in our words, secrets lie encrypted.

Refuses to look anybody up or to change an account: that is `editorial`'s, and allauth's own.
"""

import logging
from smtplib import SMTPException
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context as current
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from django.conf import settings
from django.contrib import messages
from django.core.mail import EmailMessage
from django.http import HttpRequest
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _

from timeline.models import User
from timeline.web.accounts.letters import write_letter
from timeline.web.accounts.secrets_at_rest import open_secret, seal_secret
from timeline.web.accounts.words import ERRORS, LETTERS, MESSAGES

LOG = logging.getLogger(__name__)


class AccountAdapter(DefaultAccountAdapter):
    error_messages = {**DefaultAccountAdapter.error_messages, **ERRORS}

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def is_safe_url(self, url: str) -> bool:
        """This very host only: the default also lets through what ALLOWED_HOSTS and CSRF_TRUSTED_ORIGINS name."""
        request = current.request
        return url_has_allowed_host_and_scheme(
            url, allowed_hosts={request.get_host()}, require_https=request.is_secure()
        )

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("mfa_index")

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        """Not in the audit, which strangers could fill, and without the name, which may be a mistyped password."""
        LOG.warning("A login from %s failed.", self.get_client_ip(request))

    def add_message(
        self,
        request: HttpRequest,
        level: int,
        message_template: str | None = None,
        message_context: dict[str, Any] | None = None,
        extra_tags: str = "",
        message: Any = None,
    ) -> None:
        """Say what happened in our words; what has none goes without saying."""
        if said := message or MESSAGES.get(message_template or ""):
            messages.add_message(request, level, said)

    def render_mail(
        self,
        template_prefix: str,
        email: str | list[str],
        context: dict[str, Any],
        headers: dict[str, str] | None = None,
    ) -> EmailMessage:
        to = [email] if isinstance(email, str) else email
        return write_letter(template_prefix.rpartition("/")[2], to, context)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """A letter that cannot be sent breaks no page; who waits for it is told the same either way."""
        try:
            super().send_mail(template_prefix, email, context)
        except (OSError, SMTPException):
            LOG.exception("A letter could not be sent.")

    def send_notification_mail(
        self,
        template_prefix: str,
        user: Any,
        context: dict[str, Any] | None = None,
        email: str | None = None,
    ) -> None:
        """Tell the person what was changed about their account, in case it was not them."""
        name = template_prefix.rpartition("/")[2]
        if user.email and name in LETTERS:
            said = {"user": user, "what": LETTERS[name], "ip": self.get_client_ip(current.request)}
            self.send_mail("account_changed", user.email, said)


def tell_of_an_owner(request: HttpRequest, user: User, what: str, *, also_to: str = "") -> None:
    """Write to the holder of an account what an owner did to it; of a new address, to the one before as well."""
    with current.request_context(
        request
    ):  # this comes after the answer, when allauth has forgotten the request
        adapter = AccountAdapter()
        said = {"user": user, "what": LETTERS[what], "ip": adapter.get_client_ip(request)}
        for address in filter(None, dict.fromkeys((user.email, also_to))):
            adapter.send_mail("account_changed", address, said)


class SecondFactorAdapter(DefaultMFAAdapter):
    """The seed of an app's codes has to be read again, so it is encrypted, with a key from SECRET_KEY."""

    error_messages = {**DefaultMFAAdapter.error_messages, **ERRORS}

    def encrypt(self, text: str) -> str:
        return seal_secret(text)

    def decrypt(self, encrypted_text: str) -> str:
        return open_secret(encrypted_text)

    def get_totp_issuer(self) -> str:
        return settings.NEWSROOM_NAME

    def get_totp_label(self, user: Any) -> str:
        return str(user.get_username())

    def generate_authenticator_name(self, user: Any, type: Any) -> str:
        return str(_("Passkey"))


class SingleSignOnAdapter(DefaultSocialAccountAdapter):
    """The organisation's own login: for people who work here already, and never a way to become one of them."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        return False

    def can_authenticate_by_email(self, login: SocialLogin, email: str) -> bool:
        return bool(settings.OIDC_TRUST_EMAIL)

    def authenticate_by_email(self, sociallogin: SocialLogin) -> tuple[User, str] | None:
        """Only what the server says in so many words is verified: "false" in a string would pass for true."""
        for address in sociallogin.email_addresses:
            address.verified = address.verified is True
        found: tuple[User, str] | None = super().authenticate_by_email(sociallogin)
        return found
