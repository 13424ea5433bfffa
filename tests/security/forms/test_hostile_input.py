"""Hostile text in every field of every form that a page of the desk offers. Forms are found by following links, so that
a new one is among them by itself."""

from collections.abc import Collection, Iterator
from functools import lru_cache
from importlib import import_module
from itertools import cycle
from pkgutil import iter_modules
from typing import Any

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.test import Client

from tests.security import world
from tests.security.hostile import INERT, REFUSED
from tests.security.posted_forms import PostedForm
from timeline.models.characters import refuse_unfit_text
from timeline.web import forms as web_forms
from timeline.web.forms.house_form import HouseForm

pytestmark = pytest.mark.django_db

SOFT = {200, 302, 303, 400, 403, 404, 409, 410, 422, 429}
# A password is nobody's to judge, and goes into no page; it is kept as a hash.
NOT_TEXT = {"password", "password1", "password2", "oldpassword"}
# That somebody tried in vain to come in is written down.
WATCHED = {"mfa_authenticate", "mfa_reauthenticate", "account_login"}
ANSWERS_WITH_A_WORD = (
    'role="alert"',
    'class="refusal',
    "errorlist",
    "notice--problem",
    'aria-invalid="true"',
)


def attempts(form: PostedForm) -> Iterator[tuple[str, PostedForm]]:
    """All fields at once with each value; and each field by itself, beside others that are in order.

    Where something is hidden, also all that are seen: a version that is no number ends it before the text is read.
    """
    fields = [name for name in form.typed if name not in NOT_TEXT]
    if not fields:
        return
    seen = [name for name in fields if name not in form.hidden] or fields
    for what, value in INERT.items():
        yield f"{what} in every field", form.with_typed(dict.fromkeys(fields, value))
        if seen != fields:
            yield f"{what} in every field that is seen", form.with_typed(dict.fromkeys(seen, value))
    refused = cycle(REFUSED.items())
    for name in fields:
        for _ in range(2):
            what, value = next(refused)
            yield f"{what} in {name}", form.with_typed({name: value})
        # Where it is the only one that is seen, it has been that long already.
        if seen != [name]:
            yield f"very long in {name}", form.with_typed({name: INERT["very long"]})


def fault(client: Client, form: PostedForm, before: dict[str, Any]) -> str:
    """Post the form and say what is not as it should be; "" where all is well."""
    with world.noting_writes() as written:
        answer = client.post(form.action, form.sent)
    if answer.status_code not in SOFT:
        return f"answered {answer.status_code}"
    changed = changed_tables(before) if written else set()
    if answer.status_code >= 400 and changed - watched(form):
        return f"answered {answer.status_code} and saved something"
    if answer.status_code in (409, 422) and not says_what_is_wrong(answer):
        return f"answered {answer.status_code} without a word"
    # What the rows say of who was where is written whatever is asked, and is not among those compared.
    return kept_unfit(changed | world.NOT_WHAT_IS_ASKED) if answer.status_code < 400 and written else ""


def watched(form: PostedForm) -> set[str]:
    return {"timeline_auditentry"} if world.route_of(form) in WATCHED else set()


def changed_tables(before: dict[str, Any]) -> set[str]:
    after = world.rows()
    return {table for table in after if after[table] != before[table]}


def says_what_is_wrong(answer: HttpResponse) -> bool:
    page = answer.content.decode()
    return any(mark in page for mark in ANSWERS_WITH_A_WORD)


def kept_unfit(tables: Collection[str]) -> str:
    for column, text in world.texts_in_fields(tables):
        if said := why_unfit(text):
            return f"kept in {column}: {said}"
    return ""


@lru_cache(maxsize=5000)
def why_unfit(text: str) -> str:
    try:
        refuse_unfit_text(text)
    except ValidationError as refusal:
        return refusal.messages[0]
    return ""


def test_no_field_of_any_form_is_broken_by_what_is_typed(every_form) -> None:
    """Never a fault of ours, nothing half saved, and a sentence where it is refused."""
    wrong, tried = [], 0
    before = world.rows()
    assert not kept_unfit(before)
    for client, form in every_form:
        for what, attempt in attempts(form):
            with world.undone(client):
                tried += 1
                if said := fault(client, attempt, before):
                    wrong.append(f"{world.route_of(form)}: {what}: {said}")
    assert tried > 700
    assert not wrong, "\n" + "\n".join(wrong)


def test_every_form_of_ours_is_held_to_the_rule() -> None:
    """But those about passwords and codes, which are nobody's to judge, and which allauth reads."""
    modules = [import_module(f"timeline.web.forms.{one.name}") for one in iter_modules(web_forms.__path__)]
    ours = {thing for module in modules for thing in vars(module).values() if isinstance(thing, type)}
    loose = {
        one.__name__
        for one in ours
        if issubclass(one, forms.BaseForm)
        and not issubclass(one, HouseForm)
        and one.__module__.startswith("timeline.")
    }
    assert loose == {
        *("LoginForm", "ReauthenticateForm", "ChangePasswordForm", "SetPasswordForm"),
        *("ResetPasswordForm", "ResetPasswordKeyForm", "AuthenticateForm", "ActivateTOTPForm"),
    }
