"""What the account pages and letters say, in the house's words, by the names that allauth gives to what happened."""

from django.utils.translation import gettext_lazy as _

NO_PAIR = _("That name and password do not go together. Check for capital letters and try again.")
TOO_OFTEN = _("That was tried too often. Wait five minutes and try again.")
ERRORS = {
    # The same for a name that nobody has, an address that nobody has, and a wrong password.
    "username_password_mismatch": NO_PAIR,
    "email_password_mismatch": NO_PAIR,
    "too_many_login_attempts": TOO_OFTEN,
    "rate_limited": TOO_OFTEN,
    "incorrect_code": _("That code is not right. Apps change theirs every half minute: try the next one."),
    "enter_current_password": _("That is not your password now."),
    "incorrect_password": _("That is not your password."),
}

MESSAGES = {
    "account/messages/password_changed.txt": _("Your password is changed. Other devices are logged out."),
    "account/messages/password_set.txt": _("Your password is set."),
    "mfa/messages/totp_activated.txt": _("Logging in now takes a code from your app."),
    "mfa/messages/totp_deactivated.txt": _("Logging in no longer takes a code from your app."),
    "mfa/messages/webauthn_added.txt": _("The passkey is added."),
    "mfa/messages/webauthn_removed.txt": _("The passkey is removed."),
    "socialaccount/messages/account_connected.txt": _("You can now log in with that account as well."),
    "socialaccount/messages/account_connected_other.txt": _("That account belongs to a colleague here."),
    "socialaccount/messages/account_disconnected.txt": _("That account no longer logs you in."),
}

LETTERS = {
    "password_changed": _("The password was changed."),
    "password_set": _("A password was set."),
    "password_given": _("An owner of the newsroom changed its password."),
    "address_given": _("An owner of the newsroom changed the e-mail address that letters about it go to."),
    "password_reset": _("The password was replaced through a link sent by e-mail."),
    "totp_activated": _("An app for one-time codes was added."),
    "totp_deactivated": _("The app for one-time codes was removed."),
    "webauthn_added": _("A passkey was added."),
    "webauthn_removed": _("A passkey was removed."),
    "recovery_codes_generated": _("New recovery codes were made; the old ones are void."),
    "account_connected": _("An account of another service was added, which now logs in here."),
    "account_disconnected": _("An account of another service was removed."),
}
