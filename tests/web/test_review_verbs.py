"""Each verb that moves an event on: works, says so, shows errors, and who may not, from both faces."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests import cast, make, shared
from tests.web.pages import HTMX, client_of, is_fragment, text_of
from timeline.editorial.correcting import retract
from timeline.editorial.drafting import edit_event
from timeline.models import AuditEntry, Event

pytestmark = pytest.mark.django_db

CORRECTION = {"decision": "correction", "wrong": "It said Saturday.", "text": "It was on Sunday."}
TOMORROW = timezone.now() + timedelta(days=1)


def scheduled() -> Event:
    return make.scheduled(moment=TOMORROW)


def edited() -> Event:
    """A draft that once read otherwise."""
    event = make.draft("As it was")
    record = make.record("As it is", event.entries.get().timeline)
    return edit_event(event, record, by=cast.edith(), expected_version=event.version)


def retracted() -> Event:
    event = make.published_event()
    return retract(event, by=cast.piet(), expected_version=event.version, reason="The paper was forged.")


# verb: what makes an event ready for it, who may do it, what they send, who in the newsroom may not, what is then said
VERBS = {
    "submit": (make.draft, cast.edith, {}, None, "Sent to review."),
    "approve": (make.in_review, cast.paula, {}, cast.egon, "Approved."),
    "request-changes": (make.in_review, cast.egon, {"comment": "Which day?"}, None, "Sent back"),
    "publish": (make.approved, cast.paula, {}, cast.egon, "Published."),
    "withdraw": (make.in_review, cast.edith, {}, None, "Taken back."),
    "schedule": (
        make.approved,
        cast.paula,
        {"moment": f"{TOMORROW:%Y-%m-%dT%H:%M}"},
        cast.egon,
        "Scheduled.",
    ),
    "unschedule": (scheduled, cast.paula, {}, cast.egon, "Taken off the schedule."),
    "restore": (edited, cast.edith, {"number": "1"}, None, "Restored"),
    "word-notice": (make.open_correction, cast.edith, CORRECTION, None, "The notice is changed."),
    "correct": (make.published_event, cast.edith, CORRECTION, None, "The correction is open."),
    "drop-correction": (make.open_correction, cast.edith, {}, None, "The correction is dropped."),
    "retract": (
        make.published_event,
        cast.piet,
        {"reason": "The paper was forged."},
        cast.egon,
        "Retracted.",
    ),
    "reinstate": (retracted, cast.piet, {"reason": "It was genuine."}, cast.egon, "It is back."),
    "withhold": (make.published_event, cast.piet, {"reason": "A court order."}, cast.egon, "Withheld."),
}
NEED_WORDS = {
    "request-changes": "Say what should be changed",
    "schedule": "Choose the date and the time.",
    "word-notice": "Choose what kind of change this is.",
    "reinstate": "Say why it comes back.",
    "correct": "Choose what kind of change this is.",
    "retract": "Say in a sentence why it is retracted.",
    "withhold": "Say why it is withheld.",
}
every_verb = pytest.mark.parametrize("verb", VERBS)


@pytest.fixture(scope="module")
def ready_for(django_db_setup: None, django_db_blocker: Any) -> Iterator[Callable[[str], tuple[Event, str]]]:
    """An event that is ready for a verb, and the verb's address: made once, and for each test as it was made."""
    with shared.scene(django_db_blocker):
        keys = {verb: make_ready().pk for verb, (make_ready, *_) in VERBS.items()}

        def fresh(verb: str) -> tuple[Event, str]:
            event = Event.objects.get(pk=keys[verb])
            return event, f"/desk/events/{event.public_id}/{verb}/"

        yield fresh


def stands(event: Event) -> tuple[str, str, int]:
    event.refresh_from_db()
    return event.stage, event.standing, event.version


@every_verb
def test_it_is_done_and_said_on_the_events_page(ready_for, verb):
    event, address = ready_for(verb)
    _, who, sent, _, said = VERBS[verb]
    before = event.version
    answer = client_of(who()).post(address, {"version": event.version, **sent}, follow=True)
    assert answer.redirect_chain == [(f"/desk/events/{event.public_id}/", 302)]
    assert said in text_of(answer)
    assert stands(event)[2] == before + 1


@every_verb
def test_htmx_gets_the_event_as_it_then_stands(ready_for, verb):
    event, address = ready_for(verb)
    _, who, sent, _, said = VERBS[verb]
    answer = client_of(who()).post(address, {"version": event.version, **sent}, headers=HTMX)
    assert answer.status_code == 200
    assert is_fragment(answer)
    assert said in text_of(answer)
    assert "HX-Request" in answer["Vary"]


@every_verb
def test_a_second_click_is_the_same_act(ready_for, verb):
    event, address = ready_for(verb)
    _, who, sent, _, _ = VERBS[verb]
    client, version = client_of(who()), event.version
    for _ in range(2):
        assert client.post(address, {"version": version, **sent}).status_code == 302
    assert AuditEntry.objects.filter(target_id=str(event.pk), base_version=version).count() == 1


@every_verb
@pytest.mark.parametrize("version", ["", "1000", "-1", "one", "１", "9" * 30])
def test_a_missing_or_stale_version_changes_nothing(ready_for, verb, version):
    event, address = ready_for(verb)
    _, who, sent, _, _ = VERBS[verb]
    before = stands(event)
    answer = client_of(who()).post(address, {"version": version, **sent})
    assert answer.status_code == 409
    assert "Somebody changed this event after you opened it, so nothing was done." in text_of(answer)
    assert stands(event) == before


@every_verb
def test_a_link_does_nothing(ready_for, verb):
    event, address = ready_for(verb)
    before = stands(event)
    answer = client_of(VERBS[verb][1]()).get(address)
    assert answer.status_code == 405
    assert "takes a button, not a link" in text_of(answer)
    assert stands(event) == before


@every_verb
def test_a_stranger_is_asked_to_log_in(ready_for, client, verb):
    event, address = ready_for(verb)
    before = stands(event)
    answer = client.post(address, {"version": event.version})
    assert answer.status_code == 302
    assert answer["Location"].startswith("/desk/login/")
    assert stands(event) == before


@pytest.mark.parametrize("verb", [verb for verb in VERBS if VERBS[verb][0] is not make.published_event])
def test_a_contributor_finds_no_event_of_others_there(ready_for, verb):
    event, address = ready_for(verb)
    before = stands(event)
    answer = client_of(cast.colin()).post(address, {"version": event.version, **VERBS[verb][2]})
    assert answer.status_code == 404
    assert stands(event) == before


@pytest.mark.parametrize("verb", [verb for verb in VERBS if VERBS[verb][3]])
def test_a_role_that_is_not_enough_is_told_so(ready_for, verb):
    event, address = ready_for(verb)
    before = stands(event)
    answer = client_of(VERBS[verb][3]()).post(address, {"version": event.version, **VERBS[verb][2]})
    assert answer.status_code == 403
    assert "this event takes a publisher." in text_of(answer)
    assert stands(event) == before


@pytest.mark.parametrize("verb", NEED_WORDS)
@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_what_needs_words_says_so_and_stays_open(ready_for, verb, headers):
    event, address = ready_for(verb)
    before = stands(event)
    answer = client_of(VERBS[verb][1]()).post(address, {"version": event.version}, headers=headers)
    assert answer.status_code == 422
    assert NEED_WORDS[verb] in text_of(answer)
    assert is_fragment(answer) == bool(headers)
    assert '<details class="act" open' in answer.content.decode()
    assert stands(event) == before


@pytest.mark.parametrize("verb", NEED_WORDS)
def test_who_may_not_do_it_is_told_that_and_not_what_the_form_lacks(ready_for, verb):
    event, address = ready_for(verb)
    Event.objects.filter(pk=event.pk).update(created_by=cast.carla())
    answer = client_of(cast.carla()).post(address, {"version": event.version})
    assert answer.status_code == 403
