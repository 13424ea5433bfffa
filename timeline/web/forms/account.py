"""The forms of allauth's account pages in the house's words. Changes nothing about what they check."""

from typing import Any

from allauth.account import forms as allauth_forms
from allauth.account.adapter import get_adapter
from django import forms
from django.core.validators import MaxLengthValidator
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

NEW_PASSWORD_HELP = _("At least 12 characters. Four or five words in a row are easy to keep in mind.")


def word_fields(form: forms.Form, labels: dict[str, Any], helps: dict[str, Any] | None = None) -> None:
    """Give the fields our labels and helps, and no text inside the boxes."""
    for name, label in labels.items():
        field = form.fields[name]
        field.label, field.help_text = label, (helps or {}).get(name, "")
        field.widget.attrs.pop("placeholder", None)


def cap_field(form: forms.Form, name: str, most: int) -> None:
    """Hold a field that allauth leaves open to a length."""
    form.fields[name].validators.append(MaxLengthValidator(most))
    form.fields[name].widget.attrs["maxlength"] = most


def _word_new_password(form: forms.Form) -> None:
    labels = {"password1": _("New password"), "password2": _("The same again")}
    word_fields(form, labels, {"password1": NEW_PASSWORD_HELP})


class LoginForm(allauth_forms.LoginForm):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        word_fields(self, {"login": _("Name or e-mail"), "password": _("Password")})
        cap_field(self, "login", 254)
        self.fields["login"].widget.attrs |= {
            "autocomplete": "username",
            "autocapitalize": "none",
            "spellcheck": "false",
            "autofocus": True,
        }


class ReauthenticateForm(allauth_forms.ReauthenticateForm):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        word_fields(self, {"password": _("Password")})
        self.fields["password"].widget.attrs["autofocus"] = True


class ChangePasswordForm(allauth_forms.ChangePasswordForm):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        word_fields(self, {"oldpassword": _("Your password now")})
        _word_new_password(self)


class SetPasswordForm(allauth_forms.SetPasswordForm):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        _word_new_password(self)


class ResetPasswordKeyForm(allauth_forms.ResetPasswordKeyForm):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        _word_new_password(self)


class ResetPasswordForm(allauth_forms.ResetPasswordForm):
    """Whoever asks learns nothing: a letter goes out either way, and takes as long."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        word_fields(self, {"email": _("E-mail")})

    def save(self, request: HttpRequest, **options: Any) -> str:
        if self.users:
            return str(super().save(request, **options))
        email = self.cleaned_data["email"]
        get_adapter().send_mail("unknown_account", email, {})
        return str(email)
