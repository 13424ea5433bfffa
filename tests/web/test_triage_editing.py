"""Editing a proposal before it becomes a draft: prefilled, said back, kept when refused."""

import pytest

from tests import cast, make
from tests.web.triage_requests import HTMX, based_on, page_of, triage_of, verb
from timeline.editorial.triaging import accept
from timeline.models import Event, Proposal, ProposalStatus


def edited(proposal: Proposal, **changes: str) -> dict[str, str]:
    told = {
        "headline": "Ministers meet in Vienna at last",
        "date": "6 March 2022",
        "date_words": "on Sunday",
        "summary": "",
        "place": "Vienna",
        "occurrence": "happened",
        "attribution": "",
        "lane": "",
        "importance": "3",
    }
    return based_on(proposal, **{**told, **changes})


def test_another_reading_may_be_offered_in_the_form(desk, first):
    assert 'value="27 February 2022"' in page_of(desk.get(verb(first, "edit"), {"date": "2022-02-27"}))


@pytest.mark.parametrize("date", ["nonsense", "\0", "9" * 5000, ""])
def test_a_reading_that_is_none_leaves_the_proposals_own(desk, first, date):
    assert 'value="6 March 2022"' in page_of(desk.get(verb(first, "edit"), {"date": date}))


def test_the_edit_form_is_a_page_and_a_fragment(desk, first):
    assert "<html" in page_of(desk.get(verb(first, "edit")))
    fragment = page_of(desk.get(verb(first, "edit"), headers=HTMX))
    assert fragment.lstrip().startswith('<div id="triage"')
    assert first.headline in fragment


def test_a_saved_edit_is_an_acceptance_with_changes(desk, capture, first, talks):
    answer = desk.post(verb(first, "edit"), edited(first, lane="talks/diplomacy"), follow=True)
    assert "Accepted with your changes. 2 left." in page_of(answer)
    first.refresh_from_db()
    event = Event.objects.get()
    assert first.status == ProposalStatus.EDITED
    assert (event.headline, event.place, event.date.text) == (
        "Ministers meet in Vienna at last",
        "Vienna",
        "2022-03-06",
    )
    assert event.entries.get().lane.name == "Diplomacy"


def test_what_was_edited_comes_back_after_an_undo(desk, first):
    desk.post(verb(first, "edit"), edited(first, place="Wien"))
    first.refresh_from_db()
    desk.post(verb(first, "undo"), based_on(first))
    assert 'value="Wien"' in page_of(desk.get(verb(first, "edit")))


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"headline": ""}, "An event needs a headline."),
        ({"headline": "x" * 201}, "at most 200"),
        ({"date": ""}, "Type the date"),
        ({"date": "yesterdayish"}, "Type it like"),
        ({"date": "31 February 2022"}, "28 days"),
        ({"date": "01/02/2022"}, "two ways"),
        ({"occurrence": "imagined"}, "not one of the available choices"),
        ({"lane": "no/lane"}, "not one of the available choices"),
        ({"importance": "9"}, "not one of the available choices"),
        ({"place": "nul\0l"}, "invisible control character"),
    ],
)
def test_a_bad_edit_keeps_what_was_typed(desk, first, changes, sentence):
    for headers in ({}, HTMX):
        answer = desk.post(verb(first, "edit"), edited(first, summary="Kept", **changes), headers=headers)
        assert answer.status_code == 422
        assert sentence in page_of(answer)
        assert "Kept" in page_of(answer)
    assert not Event.objects.exists()


def test_of_two_readings_the_picked_one_is_saved(desk, first):
    desk.post(verb(first, "edit"), edited(first, date="01/02/2022", date_choice="2022-01-02"))
    assert Event.objects.get().date.text == "2022-01-02"


def test_an_edit_that_comes_too_late_keeps_what_was_typed_and_shows_what_stands(desk, first):
    late = edited(first, headline="What Edith typed")
    accept(
        first,
        by=cast.egon(),
        expected_version=first.version,
        entries=(),
        edited=make.record("Egon’s headline"),
    )
    answer = desk.post(verb(first, "edit"), late)
    assert answer.status_code == 409
    assert "What Edith typed" in page_of(answer)
    assert "Egon’s headline" in page_of(answer)
    assert Event.objects.count() == 1


def test_markup_in_an_edit_is_inert(desk, capture, first):
    attack = "<img src=x onerror=alert(1)>"
    answer = desk.post(verb(first, "edit"), edited(first, headline=attack, place=attack, summary=attack))
    assert answer.status_code == 302
    assert attack not in page_of(desk.get(triage_of(capture, first)))
