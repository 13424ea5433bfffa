"""Moving an event on in the web face: each verb, each answer, and the second person throughout."""

import pytest

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.models import Event, NoticeDecision, PublishedEvent, Stage, Standing

pytestmark = pytest.mark.django_db

CORRECTION = {"decision": "correction", "wrong": "It said Saturday.", "text": "It was on Sunday."}


def stands(event: Event) -> tuple[str, str, int]:
    event.refresh_from_db()
    return event.stage, event.standing, event.version


def test_words_of_a_refused_act_are_kept():
    event = make.in_review()
    address = f"/desk/events/{event.public_id}/request-changes/"
    sent = {"version": "1", "comment": "The minutes say Monday."}
    answer = client_of(cast.egon()).post(address, sent)
    assert answer.status_code == 409
    assert text_of(answer).count("The minutes say Monday.") == 2, "once in the notice, once in the form"


def test_words_are_kept_even_where_the_act_is_no_longer_offered():
    event = make.approved()
    sent = {"version": event.version - 1, "comment": "The minutes say Monday."}
    answer = client_of(cast.egon()).post(f"/desk/events/{event.public_id}/request-changes/", sent)
    assert answer.status_code == 409
    assert "You wrote: “The minutes say Monday.”" in text_of(answer)


@pytest.mark.parametrize("role", [cast.paula, cast.olga])
def test_nobody_approves_what_they_wrote_whatever_their_role(role):
    event = make.in_review(by=role())
    page = client_of(role()).get(f"/desk/events/{event.public_id}/")
    assert "takes a second person" in text_of(page)
    assert "/approve/" not in page.content.decode()
    answer = client_of(role()).post(f"/desk/events/{event.public_id}/approve/", {"version": event.version})
    assert answer.status_code == 403
    assert "Ask a colleague." in text_of(answer)
    assert stands(event)[0] == Stage.IN_REVIEW


def test_whoever_edits_during_review_is_no_second_person_for_it():
    event = make.in_review()
    client = client_of(cast.paula())
    client.post(
        f"/desk/events/{event.public_id}/cite/",
        {
            "version": event.version,
            "source": make.source("Another").pk,
            "locator": "page 9",
            "stance": "context",
        },
    )
    event.refresh_from_db()
    assert event.stage == Stage.DRAFT
    client_of(cast.edith()).post(f"/desk/events/{event.public_id}/submit/", {"version": event.version})
    event.refresh_from_db()
    answer = client.post(f"/desk/events/{event.public_id}/approve/", {"version": event.version})
    assert answer.status_code == 403


def test_what_is_missing_is_said_before_and_when_it_is_sent():
    event = make.draft(cited=False, date="")
    client = client_of(cast.edith())
    for answer in (
        client.get(f"/desk/events/{event.public_id}/"),
        client.post(f"/desk/events/{event.public_id}/submit/", {"version": event.version}),
    ):
        assert "It has no date yet." in text_of(answer)
        assert "No source supports it yet: cite at least one." in text_of(answer)
    assert answer.status_code == 422
    assert stands(event)[0] == Stage.DRAFT


def test_a_correction_is_seen_against_what_readers_see_and_ends_in_its_notice():
    event = make.published_event()
    editor, publisher = client_of(cast.edith()), client_of(cast.piet())
    page = f"/desk/events/{event.public_id}/"
    editor.post(page + "correct/", {"version": event.version, **CORRECTION})
    record = {"headline": "Ministers meet in Geneva", "date": "6 March 2022", "occurrence": "happened"}
    lane = event.entries.get()
    record |= {f"lane_{lane.timeline_id}": lane.lane.slug, f"importance_{lane.timeline_id}": "3"}
    editor.post(page + "edit/", {"version": event.version + 1, **record})
    shown = editor.get(page)
    assert "What would change for readers" in text_of(shown)
    assert "<del> Vienna</del><ins> Geneva</ins>" in shown.content.decode()
    editor.post(page + "submit/", {"version": event.version + 2})
    publisher.post(page + "approve/", {"version": event.version + 3})
    publisher.post(page + "publish/", {"version": event.version + 4})
    assert PublishedEvent.objects.get(event=event, public_until=None).headline == "Ministers meet in Geneva"
    assert "It was on Sunday." in text_of(editor.get(page))
    assert event.notices.get().kind == "correction"


def test_a_live_event_offers_a_correction_and_no_second_publication():
    event = make.published_event()
    page = client_of(cast.paula()).get(f"/desk/events/{event.public_id}/").content.decode()
    assert f"/desk/events/{event.public_id}/correct/" in page
    assert f"/desk/events/{event.public_id}/publish/" not in page
    assert f"/desk/events/{event.public_id}/edit/" not in page


def test_a_decision_that_is_none_is_refused():
    event = make.published_event()
    address = f"/desk/events/{event.public_id}/correct/"
    for decision in ("", "retraction", NoticeDecision.UNDECIDED, "\0"):
        answer = client_of(cast.edith()).post(
            address, {"version": event.version, "decision": decision, "text": "Why"}
        )
        assert answer.status_code == 422
    assert stands(event)[1] == Standing.LIVE


@pytest.mark.parametrize("words", ["a\0b", "x" * 2001], ids=["null byte", "too long"])
def test_words_that_cannot_be_kept_are_refused_with_a_sentence(words):
    event = make.in_review()
    answer = client_of(cast.egon()).post(
        f"/desk/events/{event.public_id}/request-changes/", {"version": event.version, "comment": words}
    )
    assert answer.status_code == 422
    assert stands(event)[0] == Stage.IN_REVIEW


def test_a_comment_is_text_and_never_html():
    event = make.in_review()
    page = f"/desk/events/{event.public_id}/"
    comment = "<script>alert(1)</script><b onclick=x>Which day?</b>"
    client_of(cast.egon()).post(page + "request-changes/", {"version": event.version, "comment": comment})
    shown = client_of(cast.edith()).get(page).content.decode()
    assert "<script>alert" not in shown and "<b onclick" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown


def test_posting_a_state_does_not_make_it():
    event = make.draft()
    sent = {"version": event.version, "stage": "approved", "standing": "live", "created_by": cast.olga().pk}
    client_of(cast.edith()).post(f"/desk/events/{event.public_id}/submit/", sent)
    assert stands(event)[:2] == (Stage.IN_REVIEW, Standing.NONE)
    assert event.created_by == cast.edith()
