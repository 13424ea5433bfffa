"""What a reader asks in the address: dates typed in words, lanes, words to look for."""

import datetime

import pytest
from django.http import QueryDict

from timeline.models.published_words import folded
from timeline.rendering.reader_filter import Known, ReaderFilter, read_filter
from timeline.rendering.view_state import Order, ScaleKind

KNOWN = Known(
    lanes=["diplomacy", "military"],
    topics={"grain": "grain", "wheat": "grain", "ada": "ada"},
    places=["Vienna"],
)


def asked(query: str, language: str = "en") -> ReaderFilter:
    today = datetime.date(2022, 1, 2)
    return read_filter(QueryDict(query), known=KNOWN, today=today, language=language)


def test_an_address_that_says_nothing_asks_for_everything():
    nothing = asked("")
    assert not nothing.has_problem
    assert not nothing.is_narrowed
    assert (nothing.view.order, nothing.view.scale) == (Order.OLDEST, ScaleKind.TRUE)


# what is typed, EDTF that it means, what then stands in the field
TYPED = [
    ("March 2014", "2014-03", "March 2014"),
    ("2014-03-18", "2014-03-18", "18 March 2014"),  # the axis speaks EDTF, the field words
    ("2014", "2014", "2014"),
    ("early 2022", "2022-01~/2022-04~", "early 2022"),
    ("  44   BC ", "-0043", "44 BC"),
]


@pytest.mark.parametrize(("typed", "edtf", "shown"), TYPED)
def test_a_date_is_read_as_people_type_it(typed, edtf, shown):
    start = asked(f"from={typed.replace(' ', '+')}").start
    assert (start.date.text, start.text, start.problem) == (edtf, shown, "")


@pytest.mark.parametrize(
    ("typed", "edtf", "shown"),
    [
        ("9 січня 2022 року", "2022-01-09", "9 січня 2022 року"),
        ("9 January 2022", "2022-01-09", "9 January 2022"),  # the page itself is in English
        ("2022-01-09", "2022-01-09", "9 січня 2022 року"),
    ],
)
def test_a_date_is_read_in_the_language_of_the_timeline_too(typed, edtf, shown):
    start = asked(f"from={typed.replace(' ', '+')}", "uk").start
    assert start.date is not None, start.problem
    assert (start.date.text, start.text) == (edtf, shown)


def test_a_language_that_is_not_read_leaves_english():
    assert asked("from=9+January+2022", "xx").start.date is not None


@pytest.mark.parametrize(
    "typed", ["yesterdayish", "31+February+2022", "01/02/2022", "%00", "<script>", "9" * 500]
)
def test_what_is_no_date_gets_a_sentence_or_means_nothing(typed):
    start = asked(f"from={typed}").start
    assert start.date is None
    assert bool(start.problem) is (typed != "%00")
    assert len(start.text) <= 100


def test_an_ambiguous_date_is_asked_about():
    start = asked("from=01/02/2022").start
    assert [choice.text for choice in start.choices] == ["2022-02-01", "2022-01-02"]
    assert "two ways" in start.problem


def test_an_end_before_the_beginning_is_said_at_the_end():
    reading = asked("from=2022&to=2014")
    assert (reading.start.problem, bool(reading.end.problem)) == ("", True)
    assert reading.view.start is not None
    assert reading.view.end is None


def test_what_is_unknown_is_passed_over():
    reading = asked("lane=military&lane=nonsense&lane=military&order=sideways&scale=huge&utm_source=x")
    assert reading.view.lanes == ("military",)
    assert reading.view.query() == "?lane=military"


@pytest.mark.parametrize(
    ("text", "found"), [("São Paulo", "sao paulo"), ("КИЇВ", folded("Київ")), ("Straße", "strasse")]
)
def test_searching_minds_neither_case_nor_accents(text, found):
    assert folded(text) == found


def test_a_topic_is_asked_for_by_every_slug_it_ever_had():
    view = asked("topic=wheat&topic=grain&person=wheat&topic=oats").view
    assert (view.topics, view.people) == (("grain",), ("grain",))
    assert "wheat" not in view.query()
