"""What a form of the desk is let off, and why: tables by the names of addresses. Asks nothing itself."""

# Who comes in, or has forgotten a password, is a stranger still.
FOR_STRANGERS = {
    "account_login",
    "account_reset_password",
    "desk:invitation-accept",
    "mfa_login_webauthn",
}
# Of their own account, or a thing of their own: there is nobody whose role is too small.
FOR_EVERYBODY = FOR_STRANGERS | {
    "account_change_password",
    "account_reauthenticate",
    "mfa_reauthenticate",
    "mfa_reauthenticate_webauthn",
    "mfa_activate_totp",
    "mfa_deactivate_totp",
    "mfa_add_webauthn",
    "mfa_generate_recovery_codes",
    "desk:session-end-others",
    "desk:language-choose",
    "desk:keys-switch",
    "desk:notification-read-all",
    "desk:notification-letters",
    "desk:filter-save",
    "desk:event-change-together",
    "desk:event-new",
    "desk:source-new",
    "desk:document-new",
    "desk:date-reading",
}
# What belongs to somebody: for a contributor who is not that one it is not there at all.
SOMEBODYS = (
    "desk:event-",
    "desk:citation-",
    "desk:source-edit",
    "desk:proposal-",
    "desk:comment-",
    "desk:filter-",
)
# Asked for twice it is done twice, and the trail says both.
TWICE_IS_TWICE = {
    "desk:event-hand-out": "two files were handed out",
    "desk:timeline-hand-out": "two files were handed out",
    "account_login": "two logins",
    "mfa_reauthenticate": "two tries, and the trail counts them",
    "mfa_generate_recovery_codes": "new codes each time, as the page says",
    "desk:invitation-new": "a second letter goes out, and the link in the first is dead",
}
# Sent as it stands it changes nothing, from whatever version: nothing is told apart, or that merge is proposed already.
SAME_IS_NO_CHANGE = {"desk:timeline-edit", "desk:timeline-languages", "desk:merge-new"}
# Buttons that show what was chosen and write nothing, over whatever version.
SHOWS_ALONE = {"preview"}
# What is done is done, and then comes something else; each of the two is whole.
TWO_ACTS = {"desk:invitation-accept": "the account is made, then its person is let in"}
# Of a list where nothing is ticked, or of a lane that a scheduled event stands on: they have tests of their own.
NOTHING_CHOSEN = {
    "desk:event-change-together",
    "desk:timeline-place",
    "desk:timeline-lane-close",
    "desk:timeline-former",
    "desk:timeline-lanes",
    "desk:topic-former",
    "desk:event-submit",
}
# Codes and keys of devices that nobody here has are never right.
NEVER_RIGHT = {
    "account_login",
    "mfa_activate_totp",
    "mfa_add_webauthn",
    "mfa_generate_recovery_codes",
    "mfa_reauthenticate",
}
# No form lies on a page for them: the script sends them while somebody types, and tests of their own ask them.
SENT_BY_THE_SCRIPT = {"desk:buffer-keep", "desk:event-presence", "desk:summary-preview"}
# Pages with a form that nobody of these comes to by a link.
NOT_COME_TO = {
    "account_logout": "what follows would be a stranger's",
    "account_set_password": "everybody here has one",
    "mfa_edit_webauthn": "nobody here has a passkey",
    "mfa_remove_webauthn": "nobody here has a passkey",
    "mfa_reauthenticate_webauthn": "nobody here has a passkey",
    "account_reset_password_from_key": "its link is in a letter",
    "mfa_authenticate": "it is the second step of a login, whose first is asked",
    "desk:triage": "it shows again what its verbs were sent, and takes nothing itself",
}
# How the desk looks to one person, and what they keep for themselves: no act in the newsroom.
OF_ONE_PERSON = {
    "desk:keys-switch",
    "desk:language-choose",
    "desk:notification-letters",
    "desk:notification-read",
    "desk:notification-read-all",
    "desk:buffer-throw-away",
    "desk:filter-save",
    "desk:filter-rename",
    "desk:filter-delete",
}
# Written down once the act is committed, which no act here is: see `witnesses`.
NOTED_AFTERWARDS = {"mfa_generate_recovery_codes"}
# That it was done is all there is to say.
SAY_NO_MORE = {"change password"}
CANARY = "canary"
# Columns that no form of the desk holds, and those that only another form does.
EXTRA = {
    **dict.fromkeys(("owner", "author", "created_by", "last_edited_by", "added_by", "actor"), "1"),
    **dict.fromkeys(("stage", "status", "standing", "slug", "public_id_", "role_", "sha256"), CANARY),
    **dict.fromkeys(("is_superuser", "is_staff", "is_active", "is_published"), "on"),
    **dict.fromkeys(("id", "pk", "event_id", "timeline_id", "went_live_at", "scheduled_for", "created"), "1"),
}
STATES = {
    "stage": "approved",
    "standing": "live",
    "status": "accepted",
    "is_superuser": "on",
    "is_staff": "on",
}
