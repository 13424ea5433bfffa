"""Two people, one event: what they change in different fields is joined, and of one field both texts are shown."""

import pytest

from tests import cast, make
from tests.web.pages import HTMX, client_of
from tests.web.test_events import edit, fields

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("version", ["", "1", "77", "x"])
def test_a_stale_or_missing_version_shows_both_texts_and_saves_none(version):
    event = make.draft()
    client_of(cast.egon()).post(edit(event), fields(event, place="Schönbrunn"))
    answer = client_of(cast.edith()).post(edit(event), fields(event, place="Hofburg", version=version))
    assert answer.status_code == 409
    page = answer.content.decode()
    assert "Schönbrunn" in page
    assert 'value="Hofburg"' in page
    assert "Save mine over theirs" in page
    event.refresh_from_db()
    assert (event.place, event.version) == ("Schönbrunn", 2)


def test_saving_over_theirs_keeps_what_they_changed_elsewhere():
    event = make.draft()
    client_of(cast.egon()).post(edit(event), fields(event, place="Schönbrunn", summary="Written by Egon."))
    client = client_of(cast.edith())
    shown = client.post(edit(event), fields(event, place="Hofburg"))
    assert shown.status_code == 409
    form = shown.context["form"]
    assert (form["place"].value(), form["summary"].value()) == ("Hofburg", "Written by Egon.")
    assert [change.field for change in shown.context["changes"]] == ["place"]


def test_having_seen_both_the_person_may_save_theirs():
    event = make.draft()
    client_of(cast.egon()).post(edit(event), fields(event, place="Schönbrunn"))
    client = client_of(cast.edith())
    sent = fields(event, place="Hofburg")
    shown = client.post(edit(event), sent)
    client.post(edit(event), sent | {"version": str(shown.context["version"])})
    event.refresh_from_db()
    assert (event.place, event.version) == ("Hofburg", 3)


def test_of_each_field_one_can_choose_theirs_or_ones_own():
    event = make.draft()
    client_of(cast.egon()).post(edit(event), fields(event, place="Schönbrunn", summary="Written by Egon."))
    client = client_of(cast.edith())
    sent = fields(event, place="Hofburg", summary="Written by Edith.")
    shown = client.post(edit(event), sent)
    assert shown.content.decode().count('form="event-form"') == 4
    chosen = {"version": str(shown.context["version"]), "choose_place": "theirs", "choose_summary": "mine"}
    client.post(edit(event), sent | chosen)
    event.refresh_from_db()
    assert (event.place, event.summary) == ("Schönbrunn", "Written by Edith.")


@pytest.mark.parametrize(
    "choice", [{"choose_citations": "theirs"}, {"choose_place": "x"}, {"choose_pk": "theirs"}]
)
def test_a_choice_that_is_none_changes_nothing(choice):
    event = make.draft()
    client_of(cast.edith()).post(edit(event), fields(event, place="Hofburg") | choice)
    event.refresh_from_db()
    assert (event.place, event.citations.count()) == ("Hofburg", 1)


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_two_tabs_of_one_person_are_as_two_people(headers):
    event, client = make.draft(), client_of(cast.edith())
    client.post(edit(event), fields(event, summary="In the first tab."))
    client.post(edit(event), fields(event, place="Hofburg"), headers=headers)
    event.refresh_from_db()
    assert (event.summary, event.place, event.version) == ("In the first tab.", "Hofburg", 3)
    shown = client.post(edit(event), fields(event, place="Schönbrunn", version="1"), headers=headers)
    assert shown.status_code == 409
    assert "Hofburg" in shown.content.decode()
    assert 'value="Schönbrunn"' in shown.content.decode()
