"""What the desk says back while a date is being typed."""

from datetime import date

import pytest

from tests import cast
from timeline.dates import EdtfDate
from timeline.rendering.date_reading import in_words, precision_in_words, read_date, typable

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


@pytest.mark.parametrize(
    ("typed", "language", "own", "english"),
    [
        ("9 січня 2022 року", "uk", "9 січня 2022 року", "Sunday 9 January 2022"),
        ("٩ يناير ٢٠٢٢", "ar", "9 يناير 2022", "Sunday 9 January 2022"),
        ("le 1er novembre 2014", "fr", "1er novembre 2014", "Saturday 1 November 2014"),
        ("am 9. Januar 2022", "de", "9. Januar 2022", "Sunday 9 January 2022"),
    ],
)
def test_what_is_typed_in_another_language_is_said_in_it_and_in_english(read, typed, language, own, english):
    page = read(typed).content.decode()
    assert f'lang="{language}" dir="auto">{own}</p>' in page
    assert f"<bdi>{english}</bdi>" in page


def test_english_is_said_once(read):
    assert read("9 January 2022").content.decode().count("date-reading__words") == 1


def test_the_language_of_the_text_is_read_first(read):
    assert "1 de mayo de 2014" in read("1 mayo 2014", language="es").content.decode()
    assert read("2014", language="x' onclick='go()").status_code == 200


def test_a_settled_reading_is_drawn(read):
    page = read("early March 2014").content.decode()
    assert 'aria-label="early March 2014, drawn within March 2014"' in page
    assert "to a third of the month" in page


class TestOtherReadings:
    """“the 19th century” stands, and can be taken for another hundred years."""

    def test_they_stand_one_click_away(self, read) -> None:
        page = read("winter 2014").content.decode()
        assert "Or did you mean" in page
        assert page.count('type="radio"') > 1
        assert page.count(" checked") == 1

    def test_the_one_that_is_taken_is_shown_and_stays_taken(self, read) -> None:
        settled = read_date("winter 2014", today=TODAY)
        other = settled.options[1]
        page = read("winter 2014", published_choice=other.edtf).content.decode()
        assert f'aria-label="{other.extent.name}"' in page
        assert f'value="{other.edtf}" checked' in page

    def test_one_that_the_words_cannot_mean_is_not_taken(self, read) -> None:
        page = read("winter 2014", published_choice="1999").content.decode()
        assert f'value="{read_date("winter 2014", today=TODAY).options[0].edtf}" checked' in page


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
        ("2022-01-09T14:30:00Z", "Sunday 9 January 2022, 14:30 UTC"),
        ("2004-06-~11", "11 June 2004 (day approximate)"),
    ],
)
def test_only_a_certain_single_day_has_a_weekday(edtf, words):
    assert in_words(EdtfDate.parse(edtf)) == words


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("2022-01-09T14:30:00Z", "to the minute"),
        ("2022-01-09T14:30:05Z", "to the second"),
        ("Y-66000000~", "roughly"),
        ("2014-33", "to the quarter"),
        ("2014-37", "to the third of a year"),
        ("2014-40", "to the half-year"),
        ("156X-12-31", "to the decade"),
        ("2022-01-09/2022-01-10", "from day to day"),
        ("2014/2016-05", "from year to month"),
        ("2014-03-01~/2014-03-10~", "to a third of the month"),
        ("1994~/1996~", "to a third of the decade"),
        ("2014/..", "to the year, end open"),
        ("/1985", "to the year, beginning unknown"),
        ("[2008,2009]", "one of several"),
        ("{2008,2009}", "several, all of them"),
    ],
)
def test_how_exactly_it_is_known_is_said_in_words(edtf, said):
    assert precision_in_words(EdtfDate.parse(edtf)) == said


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
