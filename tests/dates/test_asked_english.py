"""Dates in English that are asked about or refused. Today is Monday, 3 January 2022."""

import datetime

import pytest

from timeline.dates import EdtfDate, TypedReading, read_typed, to_words

TODAY = datetime.date(2022, 1, 3)

ASKED = [
    ("01/02/2022", ["2022-02-01", "2022-01-02"]),
    ("01.02.2022", ["2022-02-01", "2022-01-02"]),
    ("01/02/22", ["2022-02-01", "2022-01-02"]),
    ("01/02/2022 - 05/02/2022", ["2022-02-01/2022-02-05", "2022-01-02/2022-05-02"]),  # both ends alike
    ("5/6", ["2022-06-05", "2022-05-06"]),
    ("the 2000s", ["200X", "20XX"]),
    ("1900s", ["190X", "19XX"]),
    ("the '20s", ["192X", "202X"]),
    ("early 1900s", ["1900~/1903~", "1900~/1933~"]),
    ("2021-22", ["2021-22", "2021/2022"]),  # EDTF's summer of 2021, or two years
    ("1939-41", ["1939-41", "1939/1941"]),  # the second half of 1939, or three years
    ("2009/10", ["2009-10", "2009/2010"]),
    ("25 October/7 November 1917", ["1917-10-25/1917-11-07", "[1917-10-25,1917-11-07]"]),  # two calendars
    ("1990/1", ["1990-01", "1990/1991"]),
    ("22-01-07", ["2007-01-22", "2022-01-07"]),  # the last order is ISO's
    ("December/January", ["2022-12/2023-01", "2021-12/2022-01"]),
    ("last winter", ["2020-24", "2021-24"]),
    ("1-2/2022", ["2022-01/2022-02", "2022-02-01", "2022-01-02"]),
    ("9 or 10 January", ["[2022-01-09,2022-01-10]", "[2021-01-09,2021-01-10]"]),
    ("01/02/2022 or 03/02/2022", ["[2022-02-01,2022-02-03]", "[2022-01-02,2022-03-02]"]),
    ("Q1", ["2022-33", "2021-33"]),
    ("9 January 14:30", ["2022-01-09T14:30:00", "2021-01-09T14:30:00"]),
    ("9 January 2022, 14:30 BST", ["2022-01-09T14:30:00+01:00", "2022-01-09T14:30:00+06:00"]),
    (
        "9 January 2022, 2 pm CST",
        ["2022-01-09T14:00:00-06:00", "2022-01-09T14:00:00+08:00", "2022-01-09T14:00:00-05:00"],
    ),
    ("December–January 2022", ["2021-12/2022-01", "2022-12/2023-01"]),
    ("next Friday", ["2022-01-07", "2022-01-14"]),
    ("Friday", ["2021-12-31", "2022-01-07"]),
    ("next March", ["2022-03", "2023-03"]),
    ("Tuesday to Wednesday", ["2021-12-28/2021-12-29", "2021-12-28/2022-01-05", "2022-01-04/2022-01-05"]),
    ("9 January", ["2022-01-09", "2021-01-09"]),
    ("January 9-10", ["2022-01-09/2022-01-10", "2021-01-09/2021-01-10"]),
    ("Friday 31 December", ["2021-12-31"]),  # the other year's was a Saturday to come
]


@pytest.mark.parametrize(("typed", "edtfs"), ASKED)
def test_asked(typed: str, edtfs: list[str]) -> None:
    reading = read_typed(typed, today=TODAY)
    assert reading.value is None and not reading.words
    assert [choice.text for choice in reading.alternatives] == edtfs
    assert all(to_words(choice) in reading.refusal for choice in reading.alternatives)
    assert reading.suggestion


def test_the_question_is_a_sentence() -> None:
    reading = read_typed("01/02/2022")
    assert reading.refusal == "This date can be read two ways: 1 February 2022, or 2 January 2022."
    assert reading.suggestion == "Choose one, or type the month as a word."


@pytest.mark.parametrize(
    ("typed", "edtf", "other"),
    [
        ("20th century", "19XX", "1901/2000"),
        ("20th c.", "19XX", "1901/2000"),
        ("3rd millennium", "2XXX", "2001/3000"),
        ("winter 2014", "2014-24", "2013-24"),
        ("2009-10", "2009-10", "2009/2010"),
        ("2014-33", "2014-33", "2014/2033"),
        ("-2022", "-2022", "../2022"),
    ],
)
def test_read_with_another_reading_beside_it(typed: str, edtf: str, other: str) -> None:
    reading = read_typed(typed)
    assert (reading.value, reading.alternatives) == (EdtfDate.parse(edtf), (EdtfDate.parse(other),))


REFUSED = [
    ("", "no date here"),
    (" \u200f ", "no date here"),
    ("31 February 2022", "February 2022 has 28 days."),
    ("00.05.2022", "There is no day 0."),
    ("May 0 2022", "There is no day 0."),
    ("2022-05-00", "There is no day 0."),
    ("0/12", "There is no day 0."),
    ("31 February", "February never has more than 29 days."),
    ("29 February 1900", "February 1900 has 28 days."),
    ("2022-02-31", "February 2022 has 28 days."),
    ("31/04/2022", "April 2022 has 30 days."),
    ("32 January 2022", "January 2022 has 31 days."),
    ("13/14/2022", "There is no month 14."),
    ("Monday 2 January 2022", "2 January 2022 is a Sunday, not a Monday."),
    ("2016-13", "There is no month 13"),
    ("2016/2014", "ends before it begins"),
    ("from 2016 to 2014", "ends before it begins"),
    ("10–9 January 2022", "ends before it begins"),
    ("[1667,1668", "set"),
    ("14:30", "A time of day needs its day."),
    ("noon", "A time of day needs its day."),
    ("9 January 2022 25:30", "Times run from 00:00:00 to 23:59:59."),
    ("9 January 2022, 13 am", "There is no such time of day."),
    ("9 January 2022, 14:30–15:30", "leave the times out"),
    ("9 January 2022 10:00-12:00", "leave the times out"),  # no shift from UTC
    ("9 January 2022 10:00 -05:00", "leave the times out"),
    ("11 Feb 1731/2", "may be a day or a year"),
    ("2 March 1731/2", "may be a day or a year"),
    ("1 Jan 2020/1", "may be a day or a year"),
    ("1 Jan 2020-15", "may be a day or a year"),
    ("March 2014-16", "may be a day or a year"),
    ("1 – March 2014", "not a date that can be read"),
    ("late-early 2014", "ends before it begins"),
    ("Jan 2022 -", "One end of this range is missing."),
    ("- Jan 2022", "One end of this range is missing."),
    ("7 Jan 2022 -", "One end of this range is missing."),
    ("2022-", "One end of this range is missing."),
    ("9 January 2022, 2 pm to 10 January 2022, 4 pm", "leave the times out"),
    ("since 9 January 2022 14:30", "leave the time out"),
    ("about 9 January 2022, 14:30", "takes no"),
    ("11 June 2004 (month approximate and so on)", "“so” is not part of a date"),
    ("2004 (day approximate)", "not a date that can be read"),
    ("1950 (estimated, 1900–1998)", "not a date that can be read"),
    ("900 billion years ago", "longer ago than time itself"),
    ("10.000 years ago", "not a date that can be read"),  # ten, or ten thousand
    ("1 or 2", "not a date that can be read"),
    ("Saturday April 2022", "not a date that can be read"),
    ("third 2022", "not a date that can be read"),  # no word is the number of a month
    ("the 9th – 2022", "not a date that can be read"),
    ("the 9th and 2022", "not a date that can be read"),
    ("2008 or", "not a date that can be read"),
    ("or 2008", "not a date that can be read"),
    ("2009 or 31 February 2010", "February 2010 has 28 days."),
    ("0 BC", "There is no year 0"),
    ("9 January 12345 AD", "no months"),
    ("early spring 2014", "Only a month, a year, a decade or a century"),
    ("yesterdayish", "“yesterdayish” is not part of a date"),
    ("soon", "“soon” is not part of a date"),
    ("not 9 January 2022", "“not” is not part of a date"),
    ("9 January 2022 <script>", "“<script>” is not part of a date"),
    ("<b>2014</b>", "is not part of a date"),
    ("2014\x00", "characters in this that no date has"),
    ("2014\ud800", "characters in this that no date has"),
    ("9 10 2022", "not a date that can be read"),
    ("12", "not a date that can be read"),
    ("the", "not a date that can be read"),
    ("since", "not a date that can be read"),
    ("1-2-3-4-5-6-7-8", "not a date that can be read"),
    ("/" * 100, "not a date that can be read"),
    ("Q1 2", "not a date that can be read"),
    ("9" * 10_000, "too long"),
    ("early " * 16, "not a date that can be read"),
]


@pytest.mark.parametrize(("typed", "reason"), REFUSED)
def test_refused(typed: str, reason: str) -> None:
    reading = read_typed(typed, today=TODAY)
    assert reason in reading.refusal
    assert reading == TypedReading(refusal=reading.refusal, suggestion=reading.suggestion)
    assert reading.suggestion.endswith(".")


@pytest.mark.parametrize("typed", ["yesterday", "last month", "next Friday", "three days ago", "Friday"])
def test_without_today_nothing_is_counted(typed: str) -> None:
    assert "needs a day to count from" in read_typed(typed).refusal


@pytest.mark.parametrize("typed", ["9 January", "March", "9–10 January", "5/6", "29 February"])
def test_without_today_a_year_is_asked_for(typed: str) -> None:
    reading = read_typed(typed)
    assert "no year" in reading.refusal and not reading.alternatives


def test_a_language_that_is_not_read_is_refused_by_name() -> None:
    with pytest.raises(LookupError, match="“tlh”"):
        read_typed("2014", languages=("tlh",))


@pytest.mark.parametrize(
    ("month", "typed", "edtfs"),
    [
        (2, "this winter", ["2021-24"]),
        (4, "this winter", ["2021-24", "2022-24"]),
        (7, "this winter", ["2022-24"]),
        (2, "last winter", ["2020-24", "2021-24"]),
        (3, "last winter", ["2021-24"]),
        (12, "last winter", ["2021-24"]),
    ],
)
def test_which_winter_depends_on_the_month(month: int, typed: str, edtfs: list[str]) -> None:
    reading = read_typed(typed, today=datetime.date(2022, month, 7))
    found = [reading.value] if reading.value else list(reading.alternatives)
    assert found == list(map(EdtfDate.parse, edtfs))
