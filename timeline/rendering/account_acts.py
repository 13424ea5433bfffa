"""What is done to accounts, as the trail of acts tells it. Names acts that `editorial` writes, and writes none."""

from django.utils.translation import gettext_lazy as _

ACCOUNT_ACTS = {
    "log in": _("logged in"),
    "log out": _("logged out"),
    "fail second factor": _("gave a wrong code"),
    "add second factor": _("added a second factor"),
    "remove second factor": _("removed a second factor"),
    "reset second factor": _("reset the second factor"),
    "change password": _("changed the password"),
    "reset password": _("replaced the password by letter"),
    "end session": _("logged a device out"),
    "end other sessions": _("logged out every other device"),
    "change role": _("gave another role"),
    "change account": _("changed the name or the address"),
    "give password": _("gave another password"),
    "switch off": _("switched the account off"),
    "let in": _("let in again"),
    "invite": _("invited"),
    "revoke invitation": _("took back the invitation"),
    "accept invitation": _("took up the invitation"),
}
