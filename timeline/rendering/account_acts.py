"""What is done to accounts, as the trail of acts tells it. Names acts that `editorial` writes, and writes none."""

ACCOUNT_ACTS = {
    "log in": "logged in",
    "log out": "logged out",
    "fail second factor": "gave a wrong code",
    "add second factor": "added a second factor",
    "remove second factor": "removed a second factor",
    "reset second factor": "reset the second factor",
    "change password": "changed the password",
    "reset password": "replaced the password by letter",
    "end session": "logged a device out",
    "end other sessions": "logged out every other device",
    "change role": "gave another role",
    "switch off": "switched the account off",
    "let in": "let in again",
    "invite": "invited",
    "revoke invitation": "took back the invitation",
    "accept invitation": "took up the invitation",
}
