"""The triage page and its verbs, each with both faces: the whole page, and the part that htmx puts in its place."""

import pytest

from tests import cast, make
from tests.web.triage_requests import HTMX, based_on, page_of, triage_of, verb
from timeline.editorial.triaging import accept, reject, skip
from timeline.models import Event, Proposal, ProposalStatus


def test_the_first_open_proposal_is_shown_beside_its_lit_sentence(desk, capture, first):
    page = page_of(desk.get(triage_of(capture)))
    assert first.headline in page
    assert "Sunday 6 March 2022" in page
    assert "2022-03-06" in page
    assert 'class="date-words date-words--open is-current is-lit"' in page
    assert "1 of 3" in page


def test_the_address_says_which_proposal_is_shown(desk, capture):
    last = capture.proposals.order_by("start").last()
    page = page_of(desk.get(triage_of(capture, last)))
    assert last.headline in page
    assert "3 of 3" in page


@pytest.mark.parametrize("asked", ["999999", "x", "-1", "1'"])
def test_a_proposal_that_is_not_in_this_article_is_not_found(desk, capture, asked):
    assert desk.get(triage_of(capture), {"proposal": asked}).status_code == 404


# the verb, what is posted with it, what becomes of the proposal
DECISIONS = [
    ("accept", {"lane": "", "importance": "3"}, ProposalStatus.ACCEPTED, "Accepted. 2 left."),
    ("reject", {"reason": "Not an event"}, ProposalStatus.REJECTED, "Rejected. 2 left."),
    ("skip", {}, ProposalStatus.OPEN, "Skipped. 3 left."),
]


@pytest.mark.parametrize(("name", "posted", "status", "said"), DECISIONS)
def test_a_decision_goes_on_to_the_next_proposal(desk, capture, first, name, posted, status, said):
    following = capture.proposals.order_by("start")[1]
    answer = desk.post(verb(first, name), based_on(first, **posted), follow=True)
    assert answer.redirect_chain == [(triage_of(capture, following), 302)]
    assert said in page_of(answer)
    first.refresh_from_db()
    assert first.status == status


@pytest.mark.parametrize(("name", "posted", "status", "said"), DECISIONS)
def test_htmx_gets_the_next_proposal_at_once(desk, capture, first, name, posted, status, said):
    following = capture.proposals.order_by("start")[1]
    answer = desk.post(verb(first, name), based_on(first, **posted), headers=HTMX)
    assert answer.status_code == 200
    assert answer["HX-Push-Url"] == triage_of(capture, following)
    assert "HX-Request" in answer["Vary"]
    assert page_of(answer).lstrip().startswith('<div id="triage"')
    assert said in page_of(answer)
    assert following.headline in page_of(answer)


def test_an_accepted_proposal_is_a_draft_on_its_lane_that_cites_the_sentence(desk, first, talks):
    desk.post(verb(first, "accept"), based_on(first, lane="talks/military", importance="4"))
    event = Event.objects.get()
    [entry], [citation] = event.entries.all(), event.citations.all()
    assert (entry.timeline, entry.lane.name, entry.importance) == (talks, "Military", 4)
    assert citation.passage == first.sentence


def test_the_lane_is_remembered_for_the_next(desk, capture, first, talks):
    desk.post(verb(first, "accept"), based_on(first, lane="talks/military", importance="4"))
    page = page_of(desk.get(triage_of(capture)))
    assert '<option value="talks/military" selected>' in page
    assert '<option value="4" selected>' in page


def test_the_timeline_is_named_with_the_lane_and_where_the_event_went_is_said(desk, first, talks):
    page = page_of(desk.get(triage_of(first.capture, first)))
    assert "On no timeline yet</option>" in page
    assert f'<option value="talks/military">Military – {talks.title}</option>' in page
    answer = desk.post(
        verb(first, "accept"), based_on(first, lane="talks/military", importance="4"), follow=True
    )
    assert f"Accepted, on Military – {talks.title}. 2 left." in page_of(answer)


@pytest.mark.parametrize("is_new_session", [False, True])
def test_the_last_choice_is_kept_for_each_article(desk, capture, first, talks, is_new_session):
    other = make.capture("Ministers met in Geneva on Sunday. Talks failed on Monday.")
    here, next_here = capture.proposals.order_by("start")[:2]
    there, next_there = other.proposals.order_by("start")[:2]
    desk.post(verb(here, "accept"), based_on(here, lane="talks/military", importance="3"))
    desk.post(verb(there, "accept"), based_on(there, lane="", importance="3"))
    if is_new_session:
        desk.logout()
        desk.force_login(cast.edith())
    assert '<option value="talks/military" selected>' in page_of(desk.get(triage_of(capture, next_here)))
    assert '<option value="" selected>' in page_of(desk.get(triage_of(other, next_there)))


def test_a_place_comes_back_with_what_was_wrong_beside_it(desk, first, talks):
    posted = based_on(first, lane="talks/military", importance="5", new_topics="x" * 300)
    answer = desk.post(verb(first, "accept"), posted)
    assert answer.status_code == 422
    assert '<option value="talks/military" selected>' in page_of(answer)


def test_a_lane_that_is_not_there_is_refused(desk, first):
    answer = desk.post(verb(first, "accept"), based_on(first, lane="talks/nowhere", importance="3"))
    assert answer.status_code == 422
    assert "Choose a lane from the list." in page_of(answer)
    assert not Event.objects.exists()


def test_a_rejection_takes_a_reason(desk, first):
    answer = desk.post(verb(first, "reject"), based_on(first))
    assert answer.status_code == 422
    assert "Say why it is rejected" in page_of(answer)


def test_a_reason_in_ones_own_words_counts_before_the_button(desk, first):
    own = "Told twice <b>already</b>"
    desk.post(verb(first, "reject"), based_on(first, reason="Not an event", reason_words=own))
    first.refresh_from_db()
    assert first.reason == own


def test_skipped_ones_come_again_at_the_end(desk, capture, first):
    desk.post(verb(first, "skip"), based_on(first))
    for proposal in capture.proposals.order_by("start")[1:]:
        answer = desk.post(verb(proposal, "reject"), based_on(proposal, reason="Not an event"))
    assert answer["Location"] == triage_of(capture, first)


def test_at_the_end_there_are_counts_and_drafts(desk, capture, first):
    desk.post(verb(first, "accept"), based_on(first, lane="", importance="3"))
    for proposal in capture.proposals.open():
        answer = desk.post(verb(proposal, "reject"), based_on(proposal, reason="Not an event"), follow=True)
    page = page_of(answer)
    assert "All 3 are decided" in page
    assert f"/desk/events/{Event.objects.get().public_id}/" in page
    assert "/desk/events/?queue=mine" in page and "Send them to review" in page


@pytest.mark.parametrize(("name", "posted", "status", "said"), DECISIONS)
def test_undo_takes_back_the_last_decision_and_shows_it(desk, capture, first, name, posted, status, said):
    page = page_of(desk.post(verb(first, name), based_on(first, **posted), follow=True))
    assert verb(first, "undo") in page
    first.refresh_from_db()
    answer = desk.post(verb(first, "undo"), based_on(first), follow=True)
    assert answer.redirect_chain == [(triage_of(capture, first), 302)]
    assert "Taken back. 3 left." in page_of(answer)
    first.refresh_from_db()
    assert (first.status, first.skipped_at) == (ProposalStatus.OPEN, None)
    assert not Event.objects.exists()
    assert verb(first, "undo") not in page_of(answer)  # nothing more of this person's to take back


def test_nobody_is_offered_to_take_back_a_colleagues_decision(desk, capture, first):
    reject(first, by=cast.egon(), expected_version=first.version, reason="Not an event")
    assert verb(first, "undo") not in page_of(desk.get(triage_of(capture)))


def test_accepting_what_a_colleague_decided_shows_both(desk, first):
    stale = based_on(first, lane="", importance="3")
    accept(
        first,
        by=cast.egon(),
        expected_version=first.version,
        entries=(),
        edited=make.record("Egon’s headline"),
    )
    for headers in ({}, HTMX):
        answer = desk.post(verb(first, "accept"), stale, headers=headers)
        assert answer.status_code == 409
        page = page_of(answer)
        assert "Somebody decided on this after you opened it." in page
        assert "Egon’s headline" in page
        assert first.headline in page
    assert Event.objects.count() == 1


def test_after_a_colleague_skipped_it_one_may_look_and_decide(desk, first):
    stale = based_on(first, lane="", importance="3")
    skip(first, by=cast.egon(), expected_version=first.version)
    answer = desk.post(verb(first, "accept"), stale)
    assert answer.status_code == 409
    first.refresh_from_db()
    assert f'name="version" value="{first.version}"' in page_of(answer)


@pytest.mark.parametrize("version", ["", "x", "99", "-1", "1e5", "٣"])
def test_a_missing_or_wrong_version_is_out_of_date(desk, first, version):
    answer = desk.post(verb(first, "accept"), {"version": version, "lane": "", "importance": "3"})
    assert answer.status_code == 409
    assert not Event.objects.exists()


def test_a_double_click_drafts_one_event(desk, first):
    posted = based_on(first, lane="", importance="3")
    answers = [desk.post(verb(first, "accept"), posted) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [302, 302]
    assert Event.objects.count() == 1


@pytest.mark.parametrize("name", ["accept", "reject", "skip", "undo"])
def test_a_verb_opened_like_a_page_does_nothing_and_says_so(desk, first, name):
    answer = desk.get(verb(first, name))
    assert answer.status_code == 405
    assert "it takes a button, not a link" in page_of(answer)
    before = first.version
    first.refresh_from_db()
    assert first.version == before


@pytest.mark.parametrize("name", ["accept", "reject", "skip", "undo", "edit"])
def test_a_strangers_proposal_is_not_there(client, first, name):
    client.force_login(cast.colin())
    assert client.post(verb(first, name), based_on(first)).status_code == 404
    assert client.post(verb(first, name), based_on(first), headers=HTMX).status_code == 404


def test_a_strangers_article_is_not_there(client, capture):
    client.force_login(cast.colin())
    assert client.get(triage_of(capture)).status_code == 404
    assert client.get(f"/desk/captures/{capture.pk}/propose/").status_code == 404


@pytest.mark.parametrize("name", ["accept", "reject", "skip", "undo", "edit"])
def test_without_a_login_there_is_only_the_login(client, first, name):
    assert "/login/" in client.post(verb(first, name), based_on(first))["Location"]


def test_a_statement_without_a_date_offers_to_type_one_and_refuses_to_be_accepted(desk, capture, first):
    Proposal.objects.filter(pk=first.pk).update(date="")
    page = page_of(desk.get(triage_of(capture, first)))
    assert "No date of its own" in page
    assert verb(first, "accept") not in page
    answer = desk.post(verb(first, "accept"), based_on(first, lane="", importance="3"))
    assert answer.status_code == 422
    assert "Edit it and type the date." in page_of(answer)


def test_going_back_in_the_browser_gets_the_whole_page(desk, capture):
    headers = {**HTMX, "HX-History-Restore-Request": "true"}
    assert "<html" in page_of(desk.get(triage_of(capture), headers=headers))


def test_a_decision_costs_as_many_queries_in_a_long_article_as_in_a_short_one(
    desk, django_assert_max_num_queries
):
    text = "\n".join(f"Meeting {number} was on {1 + number % 28} March 2021." for number in range(60))
    proposal = make.proposal(text=text)
    with django_assert_max_num_queries(24):
        desk.post(verb(proposal, "reject"), based_on(proposal, reason="Not an event"), headers=HTMX)
