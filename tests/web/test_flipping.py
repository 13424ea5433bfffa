"""Another reading with one button or one key: both faces, and what the card says afterwards."""

import pytest

from tests import cast
from tests.web.triage_requests import HTMX, based_on, page_of, triage_of, verb
from timeline.editorial.triaging import reject
from timeline.models import Proposal


@pytest.fixture
def open_one(first: Proposal) -> Proposal:
    first.rivals = [
        {"edtf": "2022-02-27", "explanation": "the Sunday before"},
        {"edtf": "2022-03-13", "explanation": "the Sunday after"},
    ]
    first.save()
    return first


def test_each_other_reading_is_a_button_with_its_key(desk, capture, open_one):
    page = page_of(desk.get(triage_of(capture)))
    for place, words in enumerate(["Sunday 27 February 2022", "Sunday 13 March 2022"]):
        assert f'name="rival" value="{place}" data-key="{place + 1}">{words}' in page
    assert "choose another reading" in page


def test_the_tenth_has_a_button_and_no_key(desk, capture, first):
    first.rivals = [{"edtf": f"20{year}", "explanation": "perhaps"} for year in range(11, 21)]
    first.save()
    page = page_of(desk.get(triage_of(capture)))
    assert 'value="9">2020' in page
    assert 'data-key="9"' in page
    assert 'data-key="10"' not in page


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_the_chosen_reading_stays_on_the_desk(desk, capture, open_one, headers):
    posted = based_on(open_one, rival="1")
    answer = desk.post(verb(open_one, "flip"), posted, headers=headers, follow=not headers)
    page = page_of(answer)
    assert "Read as Sunday 13 March 2022. 3 left." in page
    assert '<p class="card__date">Sunday 13 March 2022</p>' in page
    assert "You chose 13 March 2022: the Sunday after." in page
    assert 'value="1" data-key="2">Sunday 6 March 2022' in page
    assert verb(open_one, "undo") in page
    if headers:
        assert answer["HX-Push-Url"] == triage_of(capture, open_one)
        assert page.lstrip().startswith('<div id="triage"')


def test_a_colleague_reads_who_chose_it(desk, client, capture, open_one):
    desk.post(verb(open_one, "flip"), based_on(open_one, rival="1"))
    client.force_login(cast.egon())
    assert "Edith chose 13 March 2022" in page_of(client.get(triage_of(capture)))


def test_undo_gives_the_rules_reading_back(desk, open_one):
    before = open_one.explanation
    desk.post(verb(open_one, "flip"), based_on(open_one, rival="1"))
    open_one.refresh_from_db()
    page = page_of(desk.post(verb(open_one, "undo"), based_on(open_one), follow=True))
    open_one.refresh_from_db()
    assert open_one.explanation == before
    assert '<p class="card__date">Sunday 6 March 2022</p>' in page


@pytest.mark.parametrize("rival", ["", "x", "2", "-1", "1e1", "٣", "9" * 50])
def test_a_reading_that_is_not_there_gets_a_sentence(desk, open_one, rival):
    answer = desk.post(verb(open_one, "flip"), based_on(open_one, rival=rival))
    assert answer.status_code == 422
    assert "There is no such other reading." in page_of(answer)


@pytest.mark.parametrize("version", ["", "7"])
def test_an_old_version_is_refused(desk, open_one, version):
    answer = desk.post(verb(open_one, "flip"), {"version": version, "rival": "0"})
    assert answer.status_code == 409


def test_what_a_colleague_decided_meanwhile_is_shown(desk, open_one):
    posted = based_on(open_one, rival="0")
    reject(open_one, by=cast.egon(), expected_version=open_one.version, reason="Not an event")
    answer = desk.post(verb(open_one, "flip"), posted)
    assert answer.status_code == 409
    assert "Somebody decided on this" in page_of(answer)


def test_a_strangers_is_not_there(client, open_one):
    client.force_login(cast.colin())
    assert client.post(verb(open_one, "flip"), based_on(open_one, rival="0")).status_code == 404


def test_it_takes_a_button(desk, open_one):
    assert desk.get(verb(open_one, "flip")).status_code == 405


def test_without_a_login_there_is_only_the_login(client, open_one):
    assert "/login/" in client.post(verb(open_one, "flip"), based_on(open_one, rival="0"))["Location"]
