"""What must hold for every form of the desk, whoever sends it: its token, version, role, fields, and all or nothing.

The forms are found by following links. A new one is among them by itself; what a form is let off stands in `let_off`
with the reason.
"""

from typing import Any

import pytest
from django.db import OperationalError, connection
from django.test import Client
from django.urls import resolve

from tests import cast
from tests.security import world
from tests.security.form_pages import taking_a_form
from tests.security.let_off import (
    CANARY,
    EXTRA,
    FOR_EVERYBODY,
    FOR_STRANGERS,
    NEVER_RIGHT,
    NOT_COME_TO,
    NOTED_AFTERWARDS,
    NOTHING_CHOSEN,
    OF_ONE_PERSON,
    SAME_IS_NO_CHANGE,
    SAY_NO_MORE,
    SENT_BY_THE_SCRIPT,
    SHOWS_ALONE,
    SOMEBODYS,
    STATES,
    TWICE_IS_TWICE,
    TWO_ACTS,
)
from tests.security.posted_forms import PostedForm
from tests.web.pages import HTMX
from tests.web.test_route_matrix import ROUTES, VERB
from timeline.models import AuditEntry
from timeline.rendering.audit_trail import WORDS

pytestmark = pytest.mark.django_db


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
        is_let_off = world.route_of(form) in SAME_IS_NO_CHANGE or SHOWS_ALONE & form.sent.keys()
        is_refused = answer.status_code in (409, 422) or is_let_off
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


def test_no_verb_is_left_out(every_form) -> None:
    """A verb of the desk without a form here is asked none of these questions."""
    verbs = {name for name, route in ROUTES.items() if route.statuses == VERB}
    assert verbs - {world.route_of(form) for _client, form in every_form} == SENT_BY_THE_SCRIPT


def test_no_page_with_a_form_is_left_out(every_form) -> None:
    """Nor is a page that shows a form and takes it: a link to it is missing, or nobody here can come to it."""
    pages = {name for name in taking_a_form() if ROUTES[name].statuses != VERB}
    assert len(pages) > 30
    left_out = pages - {world.route_of(form) for _client, form in every_form}
    assert left_out == NOT_COME_TO.keys(), sorted(left_out ^ NOT_COME_TO.keys())


def test_every_act_is_in_the_audit_in_words_and_says_what_it_changed(every_form) -> None:
    def ask(client: Client, form: PostedForm) -> str:
        before, last = world.rows(), AuditEntry.objects.count()
        status = client.post(form.action, form.sent).status_code
        entries = AuditEntry.objects.order_by("pk")[last:]
        if status >= 400 or not changed(before) or world.route_of(form) in OF_ONE_PERSON | NOTED_AFTERWARDS:
            return ""
        silent = [one.act for one in entries if one.act not in SAY_NO_MORE and not (one.before or one.after)]
        unsaid = [one.act for one in entries if one.act not in WORDS]
        return "" if entries and not silent and not unsaid else f"{changed(before)} {silent} {unsaid}"

    said = complaints(every_form, ask)
    assert not said, said


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
