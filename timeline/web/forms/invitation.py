"""Inviting somebody, and taking an invitation up. Neither says who may: that is `editorial`'s."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from timeline.editorial.inviting import Newcomer
from timeline.models import Role, User
from timeline.web.forms.account import NEW_PASSWORD_HELP
from timeline.web.forms.house_form import HouseForm

LONGEST_PASSWORD = 4096


class InvitationForm(HouseForm):
    email = forms.EmailField(
        label=_("E-mail"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
        error_messages={"invalid": _("That is not an e-mail address.")},
    )
    role = forms.ChoiceField(
        label=_("Role"),
        choices=Role.choices,
        initial=Role.CONTRIBUTOR,
        error_messages={"invalid_choice": _("Choose one of these roles.")},
    )

    def clean_email(self) -> str:
        return str(self.cleaned_data["email"]).lower()


class RoleForm(HouseForm):
    role = forms.ChoiceField(
        label=_("Role"),
        choices=Role.choices,
        error_messages={"invalid_choice": _("Choose one of these roles.")},
    )


class NewcomerForm(HouseForm):
    """Who somebody is. The address and the role are the invitation's."""

    first_name = forms.CharField(
        label=_("First name"), max_length=150, widget=forms.TextInput(attrs={"autocomplete": "given-name"})
    )
    last_name = forms.CharField(
        label=_("Last name"), max_length=150, widget=forms.TextInput(attrs={"autocomplete": "family-name"})
    )
    username = forms.CharField(
        label=_("Name to log in with"),
        help_text=_("Short, without spaces. Your e-mail works as well."),
        max_length=150,
        validators=[User.username_validator],
        widget=forms.TextInput(
            attrs={"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}
        ),
    )
    password1 = forms.CharField(
        label=_("Password"),
        help_text=NEW_PASSWORD_HELP,
        strip=False,
        max_length=LONGEST_PASSWORD,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    password2 = forms.CharField(
        label=_("The same again"),
        strip=False,
        max_length=LONGEST_PASSWORD,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def clean_password1(self) -> str:
        password = str(self.cleaned_data["password1"])
        validate_password(password)
        return password

    def clean(self) -> dict[str, Any]:
        told = super().clean() or self.cleaned_data
        if "password1" in told and "password2" in told and told["password1"] != told["password2"]:
            self.add_error("password2", ValidationError(_("These two are not the same.")))
        return told

    def to_newcomer(self) -> Newcomer:
        told = self.cleaned_data
        return Newcomer(told["username"], told["first_name"], told["last_name"], told["password1"])
