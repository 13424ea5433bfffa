"""The forms of allauth's second factor in the house's words. Changes nothing about what they check."""

from typing import Any

from allauth.mfa.base import forms as base_forms
from allauth.mfa.totp import forms as totp_forms
from allauth.mfa.webauthn import forms as webauthn_forms
from django.utils.translation import gettext_lazy as _

from timeline.web.forms.account import cap_field, word_fields
from timeline.web.forms.house_form import HouseForm

FROM_THE_APP = _("Six digits from your app, or one of your recovery codes.")


class AuthenticateForm(base_forms.AuthenticateForm):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        word_fields(self, {"code": _("Code")}, {"code": FROM_THE_APP})
        self.fields["code"].widget.attrs |= {"inputmode": "numeric", "autofocus": True}


class ReauthenticateForm(base_forms.ReauthenticateForm):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        word_fields(self, {"code": _("Code")}, {"code": FROM_THE_APP})
        self.fields["code"].widget.attrs |= {"inputmode": "numeric", "autofocus": True}


class ActivateTOTPForm(totp_forms.ActivateTOTPForm):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        word_fields(self, {"code": _("The code that the app shows now")})
        self.fields["code"].widget.attrs |= {"inputmode": "numeric"}


class AddPasskeyForm(HouseForm, webauthn_forms.AddWebAuthnForm):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        word_fields(
            self,
            {"name": _("What you call it"), "passwordless": _("Let it log me in without my password")},
            {"name": _("Such as “my phone” or “the blue key”.")},
        )
        cap_field(self, "name", 100)
        # What most people come for; a key that only confirms a password can still be had.
        self.fields["passwordless"].initial = True


class EditPasskeyForm(HouseForm, webauthn_forms.EditWebAuthnForm):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        word_fields(self, {"name": _("What you call it")})
        cap_field(self, "name", 100)
