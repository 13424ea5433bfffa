"""The one page on which an event is written: what it lacks, rests on and resembles, its comments and its history."""

import pytest

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.editorial.commenting import comment_on
from timeline.editorial.drafting import edit_event

pytestmark = pytest.mark.django_db


def form_of(event) -> str:
    return f"/desk/events/{event.public_id}/edit/"


def page_of(event, who=cast.edith) -> str:
    return text_of(client_of(who()).get(form_of(event)))


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"date": ""}, "Before it can go to review"),
        ({"cited": False}, "Before it can go to review"),
        ({}, "Nothing is missing."),
    ],
    ids=["no date", "no source", "whole"],
)
def test_it_says_in_words_what_keeps_it_from_readers(told, sentence):
    assert sentence in page_of(make.draft(**told))


def test_what_it_rests_on_stands_there_and_can_be_changed():
    event = make.draft(quote=(make.capture(), "met in Vienna on Sunday"))
    page = client_of(cast.edith()).get(form_of(event)).content.decode()
    assert "<mark>met in Vienna on Sunday</mark>" in page and "Supports" in page
    for address in (
        f"/desk/events/{event.public_id}/cite/",
        f"/desk/citations/{event.citations.get().pk}/edit/",
    ):
        assert f'href="{address}"' in page


def test_comments_and_history_stand_there():
    event = make.draft()
    comment_on(event, "Is it the sixth, @Egon?", by=cast.edith())
    record = make.record("Ministers meet again", event.entries.get().timeline)
    edit_event(event, record, by=cast.egon(), expected_version=event.version, note="As the minutes say")
    page = page_of(event)
    assert "Is it the sixth, @Egon?" in page and "An @ before a name tells that person." in page
    assert "Revision 2" in page and "As the minutes say" in page
    # What would take the person away from what is being typed is on the event's own page.
    assert "Restore" not in page


def test_a_new_event_has_none_of_that():
    page = text_of(client_of(cast.edith()).get("/desk/events/new/"))
    assert "What it still lacks" not in page and "How it came to be so" not in page
