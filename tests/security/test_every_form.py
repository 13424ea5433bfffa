"""What must hold for every form of the desk, whoever sends it: its token, version, role, fields, and all or nothing.

The forms are found by following links. A new one is among them by itself; what a form is let off stands in a table here
with the reason.
"""

from typing import Any

import pytest
from django.db import OperationalError, connection
from django.test import Client
from django.urls import resolve

from tests import cast
from tests.security import world
from tests.security.posted_forms import PostedForm
from tests.web.pages import HTMX

pytestmark = pytest.mark.django_db

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
# Sent as it stands it changes nothing, from whatever version: there is nothing to be told apart.
SAME_IS_NO_CHANGE = {"desk:timeline-edit"}
# What is done is done, and then comes something else; each of the two is whole.
TWO_ACTS = {"desk:invitation-accept": "the account is made, then its person is let in"}
# Of a list where nothing is ticked, or of a lane that a scheduled event stands on: they have tests of their own.
NOTHING_CHOSEN = {
    "desk:event-change-together",
    "desk:timeline-place",
    "desk:timeline-lane-close",
    "desk:timeline-lanes",
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


def complaints(every_form: list[tuple[Client, PostedForm]], ask: Any) -> str:
    """What `ask` says of each form in which something is wrong, one line each."""
    said = []
    for client, form in every_form:
        with world.undone(client):
            if wrong := ask(client, form):
                said.append(f"{world.route_of(form)} {sorted(form.sent)}: {wrong}")
    return "\n".join(said)


def changed(before: dict[str, Any]) -> list[str]:
    after = world.rows()
    return sorted(table for table in after if after[table] != before[table])


def test_s24_without_its_token_no_form_is_taken(every_form) -> None:
    def ask(client: Client, form: PostedForm) -> str:
        forger = Client(enforce_csrf_checks=True)
        forger.cookies = client.cookies
        with world.noting_writes() as written:
            answer = forger.post(form.action, form.sent)
        return "" if (answer.status_code, written) == (403, []) else f"{answer.status_code} {written[:1]}"

    said = complaints(every_form, ask)
    assert not said, said


def test_s24_a_link_with_all_that_the_form_would_send_changes_nothing(every_form) -> None:
    def ask(client: Client, form: PostedForm) -> str:
        with world.noting_writes() as written:
            answer = client.get(form.action, form.sent)
        return "" if answer.status_code < 500 and not written else f"{answer.status_code} {written[:1]}"

    said = complaints(every_form, ask)
    assert not said, said


@pytest.mark.parametrize("version", [None, "0", "999999999"])
def test_a_version_that_is_missing_or_old_is_refused_and_nothing_is_written(every_form, version) -> None:
    def ask(client: Client, form: PostedForm) -> str:
        if "version" not in form.sent:
            return ""
        before = world.rows()
        sent = {name: value for name, value in form.sent.items() if name != "version"}
        answer = client.post(form.action, sent | ({} if version is None else {"version": version}))
        is_refused = answer.status_code in (409, 422) or world.route_of(form) in SAME_IS_NO_CHANGE
        return "" if is_refused and not changed(before) else f"{answer.status_code} {changed(before)}"

    said = complaints(every_form, ask)
    assert not said, said


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_a_second_click_does_nothing_more(every_form, headers) -> None:
    def ask(client: Client, form: PostedForm) -> str:
        client.post(form.action, form.sent, headers=headers)
        once = world.rows()
        answer = client.post(form.action, form.sent, headers=headers)
        if answer.status_code >= 500:
            return str(answer.status_code)
        return "" if world.route_of(form) in TWICE_IS_TWICE else " ".join(changed(once))

    said = complaints(every_form, ask)
    assert not said, said


def test_s21_a_stranger_is_led_to_the_login_and_nothing_is_done(every_form) -> None:
    def ask(_client: Client, form: PostedForm) -> str:
        if world.route_of(form) in FOR_STRANGERS:
            return ""
        with world.noting_writes() as written:
            answer = Client().post(form.action, form.sent)
        is_led = answer.status_code == 302 and answer["Location"].startswith("/desk/login/")
        return "" if is_led and not written else f"{answer.status_code} {written[:1]}"

    said = complaints(every_form, ask)
    assert not said, said


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_s22_what_is_not_a_contributors_is_refused_them_and_what_they_may_not_see_is_not_there(
    every_form, headers
) -> None:
    colin = Client()
    colin.force_login(cast.colin())

    def ask(_client: Client, form: PostedForm) -> str:
        name = world.route_of(form)
        if name in FOR_EVERYBODY:
            return ""
        with world.noting_writes() as written:
            status = colin.post(form.action, form.sent, headers=headers).status_code
        is_somebodys = name.startswith(SOMEBODYS) and bool(resolve(form.action.split("?")[0]).kwargs)
        allowed = {404} if is_somebodys else {403, 404}
        return "" if status in allowed and not written else f"{status} {written[:1]}"

    said = complaints(every_form, ask)
    assert not said, said


def test_s23_fields_that_a_form_does_not_have_change_nothing(every_form) -> None:
    """What is written with them is what is written without, statement by statement."""

    def ask(client: Client, form: PostedForm) -> str:
        if world.route_of(form) == "desk:person-access":
            return ""
        outcomes = []
        for extra in ({}, EXTRA, STATES):
            with world.undone(client):
                sent = {name: value for name, value in extra.items() if name not in form.sent}
                with world.noting_writes() as written:
                    status = client.post(form.action, form.sent | sent).status_code
                outcomes.append((status, len(written), CANARY in str(world.rows().values())))
        return "" if len(set(outcomes)) == 1 else str(outcomes)

    said = complaints(every_form, ask)
    assert not said, said


class FailingDisk:
    """Lets so many statements write and fails the next one, as a full disk does.

    What was kept while it was typed is thrown away after the act: where that fails, the text is offered once more.
    """

    def __init__(self, lets: int) -> None:
        self.lets = lets
        self.has_failed = False

    def __call__(self, execute: Any, sql: str, *rest: Any) -> Any:
        if world.is_about_what_is_asked(sql) and '"timeline_buffer"' not in sql:
            self.lets -= 1
            if self.lets == -1:
                self.has_failed = True
                raise OperationalError("database or disk is full")
        return execute(sql, *rest)


def test_a_fault_at_any_write_leaves_nothing_done(every_form) -> None:
    """Of every verb: publish, schedule, accept and the rest. Each of its writes fails once; no row of any table is
    another afterwards."""
    verbs = set()

    def ask(client: Client, form: PostedForm) -> str:
        if world.route_of(form) in TWO_ACTS:
            return ""
        before = world.rows()
        for lets in range(200):
            disk = FailingDisk(lets)
            with world.undone(client):
                with connection.execute_wrapper(disk):
                    client.post(form.action, form.sent)
                # A write outside every transaction of ours breaks this one; there it would have stood alone.
                connection.set_rollback(False)
                if not disk.has_failed:
                    return ""
                verbs.add(world.route_of(form))
                if tables := changed(before):
                    return f"the fault at write {lets + 1} left {tables}"
        return "it never ends"

    said = complaints(every_form, ask)
    assert not said, said
    assert {f"desk:event-{verb}" for verb in ("publish", "schedule", "approve", "edit", "retract")} <= verbs
    assert {"desk:proposal-accept", "desk:proposal-edit", "desk:source-new"} <= verbs


def test_nearly_every_form_is_taken_as_it_is_filled_in(every_form) -> None:
    """Or else the tests above would prove little: what is never taken writes nothing whatever is asked."""
    refused = set()
    for client, form in every_form:
        with world.undone(client):
            if client.post(form.action, form.sent).status_code >= 400:
                refused.add(world.route_of(form))
    taken = {world.route_of(form) for _client, form in every_form} - refused
    assert refused <= NEVER_RIGHT | NOTHING_CHOSEN, refused - NEVER_RIGHT - NOTHING_CHOSEN
    assert len(taken) > 55
