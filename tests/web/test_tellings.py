"""Citing a proposal on an event that is there already, and telling sentences apart, from the triage page."""

import pytest

from tests import cast, make
from tests.web.triage_requests import HTMX, based_on, page_of, triage_of, verb
from timeline.editorial.triaging import reject
from timeline.models import Event, ProposalStatus

TWICE = (
    "The envoys of Norland and Sudland met in Vienna on Sunday. Nobody spoke to the press. "
    "On Sunday the envoys of Norland and Sudland met for talks in Vienna."
)


@pytest.fixture
def event(talks):
    return make.draft("The ministers meet in Vienna", on=talks)


@pytest.fixture
def leader(desk):
    return make.capture(TWICE).proposals.get(folded_into=None)


def test_citing_is_the_first_choice_where_it_is_nearly_sure(desk, capture, event):
    page = page_of(desk.get(triage_of(capture)))
    assert "This event is there already" in page
    assert "Nearly the same" in page
    assert f'value="{event.public_id}" data-key="c"' in page
    assert 'class="button" form="accept" data-key="a"' in page


def test_what_is_only_similar_is_a_quiet_choice(desk, capture, talks):
    for place in ("Vienna", "Vienna again"):
        make.draft(f"Some ministers and Kofi Mensah dine in {place}", on=talks)
    page = page_of(desk.get(triage_of(capture)))
    assert "Is it one of these?" in page
    assert 'data-choice="2"' in page
    assert 'class="button button--primary" form="accept"' in page


def test_what_is_not_theirs_is_not_shown_to_a_contributor(client, event):
    client.force_login(cast.carla())
    page = page_of(client.get(triage_of(make.capture(by=cast.carla()))))
    assert event.headline not in page


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_it_is_cited_and_the_next_comes(desk, capture, first, event, headers):
    answer = desk.post(
        verb(first, "cite"), based_on(first, event=event.public_id), headers=headers, follow=True
    )
    page = page_of(answer)
    assert "Cited on the existing event. 2 left." in page
    assert f'Cited on <a href="/desk/events/{event.public_id}/">' in page
    assert page.lstrip().startswith("<div") == bool(headers)
    first.refresh_from_db()
    assert (first.status, first.event) == (ProposalStatus.MERGED, event)


def test_of_a_live_event_it_says_that_a_correction_is_open(desk, first, talks):
    event = make.published_event("The ministers meet in Vienna", on=talks)
    page = page_of(desk.post(verb(first, "cite"), based_on(first, event=event.public_id), follow=True))
    assert "a correction has been started" in page
    answer = desk.post(
        f"/desk/events/{event.public_id}/word-notice/",
        {"version": event.version + 1, "decision": "update", "text": "One more source."},
        follow=True,
    )
    assert "The notice is changed." in page_of(answer)


def test_undo_takes_it_back(desk, first, event):
    desk.post(verb(first, "cite"), based_on(first, event=event.public_id))
    first.refresh_from_db()
    page = page_of(desk.post(verb(first, "undo"), based_on(first), follow=True))
    assert "Taken back. 3 left." in page
    assert "Cited on <a" not in page


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_what_a_colleague_decided_meanwhile_is_shown(desk, first, event, headers):
    stale = based_on(first, event=event.public_id)
    reject(first, by=cast.egon(), expected_version=first.version, reason="Not an event")
    answer = desk.post(verb(first, "cite"), stale, headers=headers)
    assert answer.status_code == 409
    assert "Somebody decided on this after you opened it." in page_of(answer)


def test_an_event_that_cites_these_words_already_says_so(desk, capture, first, talks):
    event = make.draft(quote=(capture, first.sentence.exact), on=talks)
    answer = desk.post(verb(first, "cite"), based_on(first, event=event.public_id))
    assert answer.status_code == 422
    assert "cites these very words already" in page_of(answer)


@pytest.mark.parametrize("asked", ["", "nowhere", "\0"])
def test_an_event_that_is_not_there_is_not_found(desk, first, asked):
    assert desk.post(verb(first, "cite"), based_on(first, event=asked)).status_code == 404


def test_a_contributor_is_told_that_it_takes_an_editor(client, talks):
    event = make.published_event("The ministers meet in Vienna", on=talks, by=cast.carla())
    first = make.capture(by=cast.carla()).proposals.first()
    client.force_login(cast.carla())
    answer = client.post(verb(first, "cite"), based_on(first, event=event.public_id))
    assert answer.status_code == 403
    assert "tell an editor which event" in page_of(answer)


@pytest.mark.parametrize("name", ["cite", "tell-apart"])
def test_a_stranger_finds_nothing_and_a_link_does_nothing(client, desk, first, name):
    assert desk.get(verb(first, name)).status_code == 405
    client.force_login(cast.colin())
    assert client.post(verb(first, name), based_on(first)).status_code == 404


def test_the_queue_counts_what_leads_and_links_what_tells_it_again(desk, leader):
    page = page_of(desk.get(triage_of(leader.capture)))
    assert "1 of 1" in page
    assert "Told again in 1 more sentence" in page
    assert f'href="#s{leader.folded.get().sentence.start}"' in page


def test_a_link_to_what_is_folded_leads_to_what_leads(desk, leader):
    assert leader.headline in page_of(desk.get(triage_of(leader.capture, leader.folded.get())))


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_told_apart_it_is_a_proposal_of_its_own(desk, leader, headers):
    again = leader.folded.get()
    page = page_of(desk.post(verb(again, "tell-apart"), based_on(again), headers=headers, follow=True))
    assert "A proposal of its own now. 2 left." in page
    assert "Told again" not in page


def test_told_apart_twice_says_that_it_is(desk, leader):
    answer = desk.post(verb(leader, "tell-apart"), based_on(leader))
    assert answer.status_code == 409
    assert "a proposal of its own already" in page_of(answer)


def test_accepting_cites_both(desk, leader):
    desk.post(verb(leader, "accept"), based_on(leader, lane="", importance="3"))
    assert Event.objects.get().citations.count() == 2


def test_the_editor_of_an_event_sees_what_looks_like_it(desk, event, talks):
    other = make.draft("Ministers met in Vienna", on=talks)
    make.draft("Floods in Lisbon", on=talks)
    page = page_of(desk.get(f"/desk/events/{event.public_id}/edit/"))
    assert f"/desk/events/{other.public_id}/" in page
    assert "Floods in Lisbon" not in page


def test_finding_what_is_alike_costs_as_many_queries_with_many_events(
    desk, capture, talks, django_assert_max_num_queries
):
    for number in range(12):
        make.draft(f"Ministers meet in Vienna, hall {number}", on=talks)
    with django_assert_max_num_queries(20):
        desk.get(triage_of(capture))
