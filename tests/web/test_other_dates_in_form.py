"""Two sources disagree: the other dates in the event's own form, saved with the rest of it or refused beside it."""

import pytest

from tests import cast, make
from tests.web.pages import HTMX, client_of, is_fragment, text_of
from tests.web.test_events import fields
from tests.web.test_other_dates import REASON, with_another_date
from timeline.editorial.drafting import NewCitation, cite, remove_citation
from timeline.models import Event

pytestmark = pytest.mark.django_db


def form_of(event: Event) -> str:
    return f"/desk/events/{event.public_id}/edit/"


def typed(event: Event, other: str = "", reason: str = "", **changed: str) -> dict[str, str]:
    """The event's form with another date for its last citation."""
    citation = event.citations.latest("pk")
    was = citation.other_date.text if citation.other_date else ""
    sent = {
        f"other_date_{citation.pk}": other,
        f"other_reason_{citation.pk}": reason,
        f"other_date_{citation.pk}_was": was,
        f"other_reason_{citation.pk}_was": citation.other_date_reason,
    }
    return fields(event) | sent | changed


def told_of(event: Event) -> list[tuple[str, str]]:
    record = Event.objects.with_record().get(pk=event.pk).to_record()
    return [(citation.other_date, citation.other_date_reason) for citation in record.citations]


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_it_is_added_changed_and_taken_away_in_the_form_of_the_event(headers):
    event, client = make.draft(), client_of(cast.edith())
    for date, reason, stands in (
        ("5 March 2022", REASON, ("2022-03-05", REASON)),
        ("early March 2022", "Another reason.", ("2022-03-01~/2022-03-10~", "Another reason.")),
        ("", "", ("", "")),
    ):
        answer = client.post(form_of(event), typed(event, date, reason), headers=headers, follow=True)
        assert (answer.status_code, is_fragment(answer)) == (200, bool(headers))
        assert told_of(event) == [stands]
        event.refresh_from_db()
    assert event.revisions.count() == 4


def test_it_is_saved_with_the_rest_as_one_revision_and_only_once():
    event, client = make.draft(), client_of(cast.edith())
    told = typed(event, "5 March 2022", REASON, place="Hofburg")
    assert [client.post(form_of(event), told).status_code for _ in range(2)] == [302, 302]
    event.refresh_from_db()
    assert (event.place, told_of(event), event.revisions.count()) == ("Hofburg", [("2022-03-05", REASON)], 2)


def test_a_form_that_says_nothing_of_it_leaves_it_as_it_stands():
    event = with_another_date(make.draft())
    client_of(cast.edith()).post(form_of(event), fields(event, place="Hofburg"))
    assert told_of(event)[1] == ("2022-03-05", REASON)


@pytest.mark.parametrize(
    ("date", "reason", "sentence"),
    [
        ("5 March 2022", "", "Say in a sentence why the two differ."),
        ("", REASON, "Give the date that this source gives"),
        ("01/02/2022", REASON, "can be read two ways"),
        ("6 March 2022", REASON, "That is the date of the event already"),
        ("5 March 2022", "x" * 301, "300 characters are the most"),
        ("5 March 2022", "a\u202eb", "turns the order of letters around"),
    ],
)
def test_what_cannot_be_kept_is_said_beside_its_field(date, reason, sentence):
    event = make.draft()
    answer = client_of(cast.edith()).post(form_of(event), typed(event, date, reason))
    assert answer.status_code == 422
    assert sentence in text_of(answer)
    assert event.revisions.count() == 1


def test_the_date_of_the_event_may_not_become_one_of_the_others():
    event = with_another_date(make.draft())
    answer = client_of(cast.edith()).post(
        form_of(event), typed(event, "5 March 2022", REASON, date="5 March 2022")
    )
    assert (answer.status_code, "That is the date of the event already" in text_of(answer)) == (422, True)


def test_what_two_people_say_of_different_things_is_joined():
    event, client = make.draft(), client_of(cast.edith())
    mine = typed(event, "5 March 2022", REASON)
    client_of(cast.egon()).post(form_of(event), fields(event, place="Hofburg"))
    assert client.post(form_of(event), mine).status_code == 302
    event.refresh_from_db()
    assert (event.place, told_of(event)) == ("Hofburg", [("2022-03-05", REASON)])


def test_what_two_people_say_of_the_same_source_is_shown_side_by_side_and_sent_again():
    event, client = make.draft(), client_of(cast.edith())
    mine = typed(event, "5 March 2022", REASON)
    client_of(cast.egon()).post(form_of(event), typed(event, "4 March 2022", "It counts the journey."))
    answer = client.post(form_of(event), mine)
    page = answer.content.decode()
    assert (answer.status_code, told_of(event)) == (409, [("2022-03-04", "It counts the journey.")])
    assert "4 March 2022" in page and 'value="5 March 2022"' in page and 'value="2022-03-04"' in page
    event.refresh_from_db()
    client.post(form_of(event), typed(event, "5 March 2022", REASON))
    assert told_of(event) == [("2022-03-05", REASON)]


def test_a_date_typed_for_a_source_that_a_colleague_took_away_is_not_lost_in_silence():
    event = make.draft()
    mine = typed(event, "5 March 2022", REASON)
    remove_citation(event.citations.get(), by=cast.egon(), expected_version=event.version)
    answer = client_of(cast.edith()).post(form_of(event), mine)
    assert answer.status_code == 422
    assert "The source that gives “5 March 2022” is not cited any more." in text_of(answer)


def test_a_source_that_a_person_may_not_know_is_not_named_and_its_date_stays():
    event = make.draft(by=cast.carla())
    hidden = make.source("A name nobody may know", is_restricted=True, public_reason="An official")
    event = cite(
        event,
        NewCitation(hidden, locator="page 1", other_date=make.day("2022-03-05"), other_date_reason=REASON),
        by=cast.edith(),
        expected_version=event.version,
    )
    client = client_of(cast.carla())
    page = client.get(form_of(event)).content.decode()
    assert (
        "A name nobody may know" not in page and f"other_date_{event.citations.latest('pk').pk}" not in page
    )
    client.post(form_of(event), typed(event, "", ""))
    assert told_of(event)[1] == ("2022-03-05", REASON)


def test_the_echo_reads_it_as_it_reads_the_date_of_the_event():
    event, client = make.draft(), client_of(cast.edith())
    name = f"other_date_{event.citations.get().pk}"
    page = client.get(form_of(event)).content.decode()
    assert f"/desk/date-reading/?name={name}" in page
    said = text_of(client.get("/desk/date-reading/", {"name": name, name: "early March 2022"}))
    assert "early March 2022" in said
