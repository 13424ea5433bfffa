"""Any two revisions side by side, from an address that names both."""

from dataclasses import replace

import pytest

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.editorial.drafting import edit_event
from timeline.models import Event

pytestmark = pytest.mark.django_db


@pytest.fixture
def event() -> Event:
    """Live as its first revision, with two later ones proposed."""
    event = make.open_correction("First")
    for fields in ({"headline": "Second"}, {"headline": "Third", "date": "2022-04"}):
        record = replace(Event.objects.with_record().get(pk=event.pk).to_record(), **fields)
        event = edit_event(event, record, by=cast.edith(), expected_version=event.version)
    return event


def shown(event: Event, query: str = "") -> str:
    answer = client_of(cast.edith()).get(f"/desk/events/{event.public_id}/compare/{query}")
    assert answer.status_code == 200
    return answer.content.decode()


def test_unasked_it_is_what_is_proposed_against_what_readers_see(event):
    page = shown(event)
    assert "From revision 1 to revision 3" in page
    assert "<del>First</del><ins>Third</ins>" in page


def test_any_two_can_be_asked_for_in_either_order(event):
    assert "<del>First</del><ins>Second</ins>" in shown(event, "?before=1&after=2")
    assert "<del>Third</del><ins>Second</ins>" in shown(event, "?before=3&after=2")
    assert "The two say the same." in shown(event, "?before=2&after=2")


def test_both_dates_are_drawn_to_one_scale(event):
    page = shown(event)
    assert page.count('<svg class="date-extent') == 2
    assert page.count("drawn within") == 2
    rulers = {line for line in page.splitlines() if "date-extent__tick" in line}
    assert len(rulers) == 1, "the same ticks beneath both"


@pytest.mark.parametrize("query", ["?before=9", "?after=0", "?before=x", "?after=-1", "?before=" + "9" * 30])
def test_a_revision_that_there_is_not(event, query):
    assert client_of(cast.edith()).get(f"/desk/events/{event.public_id}/compare/{query}").status_code == 404


def test_an_earlier_one_is_restored_from_there(event):
    page = shown(event, "?before=2")
    assert f'action="/desk/events/{event.public_id}/restore/"' in page
    answer = client_of(cast.edith()).post(
        f"/desk/events/{event.public_id}/restore/", {"version": event.version, "number": "2"}, follow=True
    )
    assert "Restored: the earlier revision stands again, as a new one." in text_of(answer)
    event.refresh_from_db()
    assert event.headline == "Second"


def test_a_restore_that_names_nothing_says_so(event):
    answer = client_of(cast.edith()).post(
        f"/desk/events/{event.public_id}/restore/", {"version": event.version}
    )
    assert answer.status_code == 422
    assert "Choose a revision." in text_of(answer)
