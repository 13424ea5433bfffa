"""What the desk says back while a date is being typed."""

from datetime import date

import pytest

from tests import cast
from timeline.dates import EdtfDate
from timeline.rendering.date_reading import in_words, read_date, typable

TODAY = date(2022, 1, 4)


@pytest.fixture
def read(client, db):
    client.force_login(cast.carla())

    def ask(text: str, **options: str):
        return client.get("/desk/date-reading/", {"name": "published", "published": text, **options})

    return ask


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2 January 2022", "Sunday 2 January 2022"),
        ("2022-01-02", "Sunday 2 January 2022"),
        ("March 2014", "March 2014"),
        ("", ""),
    ],
)
def test_the_reading_is_said_back_in_words(read, typed, said):
    answer = read(typed)
    assert answer.status_code == 200
    assert said in answer.content.decode()


def test_a_single_day_comes_with_its_precision_and_something_to_confirm(read):
    page = read("2 Jan 2022", confirm="on").content.decode()
    assert "to the day" in page
    assert 'name="published_choice" value="2022-01-02"' in page


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("yesterdayish", "Type it like"),
        ("31 February 2022", "28 days"),
        ("x" * 5000, "too long"),
        ("<script>alert(1)</script>", "Type"),
        ("\0", ""),
    ],
)
def test_what_cannot_be_read_gets_a_sentence(read, typed, sentence):
    answer = read(typed)
    assert answer.status_code == 200
    assert sentence in answer.content.decode()
    assert "<script>" not in answer.content.decode()


def test_two_readings_are_asked_about(read):
    page = read("01/02/2022").content.decode()
    assert "Tuesday 1 February 2022" in page
    assert "Sunday 2 January 2022" in page
    assert page.count('type="radio"') == 2


def test_where_a_day_is_needed_a_month_is_said_to_be_too_wide(read):
    assert "Say the day" in read("March 2014", day="on").content.decode()


def test_the_field_name_cannot_smuggle_anything_in(read):
    assert "onclick" not in read("2 January 2022", name='x" onclick="go()', confirm="on").content.decode()


def test_strangers_are_sent_to_the_login(client):
    answer = client.get("/desk/date-reading/?date=2014")
    assert answer.status_code == 302
    assert "/login/" in answer["Location"]


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2022-01-02", "Sunday 2 January 2022"),
        ("2022-01-09/2022-01-10", "9–10 January 2022"),
        ("2022-01-02~", "about 2 January 2022"),  # nobody knows the weekday of an about
        ("2014", "2014"),
    ],
)
def test_only_a_certain_single_day_has_a_weekday(edtf, words):
    assert in_words(EdtfDate.parse(edtf)) == words


@pytest.mark.parametrize(
    "edtf", ["2022-01-02", "2022-01-09/2022-01-10", "2014", "2022-01~/2022-04~", "2014/.."]
)
def test_what_a_date_field_is_filled_with_is_read_back_as_the_same_date(edtf):
    value = EdtfDate.parse(edtf)
    assert read_date(typable(value, today=TODAY), today=TODAY).date == value


def test_a_choice_counts_only_while_the_words_can_mean_it():
    assert read_date("01/02/2022", today=TODAY, choice="2022-01-02").date == EdtfDate.parse("2022-01-02")
    assert read_date("01/02/2022", today=TODAY, choice="2021-05-05").date is None
    assert read_date("3 March 2022", today=TODAY, choice="2022-01-02", must_confirm=True).date is None
