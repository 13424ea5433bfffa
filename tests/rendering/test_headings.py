"""Headings of a list: never sharper than the date that stands under them."""

import pytest

from timeline.dates import EdtfDate
from timeline.rendering.headings import Headings

# EDTF, heading in a list of years, heading in a list of months
DATES = [
    ("2022-03-06", "2022", "March 2022"),
    ("2022-03", "2022", "March 2022"),
    ("2022", "2022", "2022"),
    ("2021-21", "2021", "2021"),
    ("199X", "The 1990s", "The 1990s"),  # not 1990
    ("19XX", "The 20th century", "The 20th century"),
    ("2022-01-09/2022-02-10", "2022", "January 2022"),
    ("2014/..", "2014", "2014"),
    ("../2014", "Earlier", "Earlier"),
    ("-0043-03-15", "44 BC", "March 44 BC"),
    ("Y-12000", "12,001 BC", "12,001 BC"),
    ("2022-01-09T14:30:00Z", "2022", "January 2022"),
    ("2022-33", "2022", "2022"),
    ("2022-02-X9", "2022", "February 2022"),
    # A set stands where its earliest date does.
    ("{2022-02-10,2022-01-09}", "2022", "January 2022"),
    ("[2022,2023-01]", "2022", "2022"),
    ("[..2014]", "Earlier", "Earlier"),
]


@pytest.mark.parametrize(("edtf", "by_year", "by_month"), DATES, ids=[row[0] for row in DATES])
def test_a_date_stands_under_its_year_or_month(edtf, by_year, by_month):
    date = EdtfDate.parse(edtf)
    assert Headings(by_month=False, language="en").of(date) == by_year
    assert Headings(by_month=True, language="en").of(date) == by_month


@pytest.mark.parametrize(
    ("edtf", "heading"),
    [
        ("2022-03-06", "6 March 2022"),
        ("2022-03-06T14:30:00Z", "6 March 2022"),
        ("2022-03-06/2022-03-09", "6 March 2022"),
        ("2022-03", "March 2022"),
        ("2022", "2022"),
    ],
)
def test_a_day_is_a_heading_for_what_has_a_day(edtf, heading):
    assert Headings(by_month=True, language="en", by_day=True).of(EdtfDate.parse(edtf)) == heading


@pytest.mark.parametrize(
    ("days", "by_day"),
    [
        (["2022-03-06"] * 4 + ["2022-03-07"] * 4, True),
        ([f"2022-03-{day:02d}" for day in range(1, 9)], False),  # each would stand under its own date
        (["2022-03-06"] * 4 + ["2022-05-07"] * 4, False),
        (["2022-03-06"] * 7, False),
    ],
)
def test_days_are_headings_where_several_things_happen_on_each(days, by_day):
    assert Headings.for_dates(map(EdtfDate.parse, days), "en").by_day is by_day


@pytest.mark.parametrize(
    ("first", "last", "count", "by_month"),
    [
        ("2022-01-01", "2022-12-31", 8, True),
        ("2022-01-01", "2022-12-31", 7, False),  # too few to part by month
        ("2014-01-01", "2022-12-31", 20, False),
    ],
)
def test_months_are_for_many_dates_close_together(first, last, count, by_month):
    dates = [EdtfDate.parse(first)] * (count - 1) + [EdtfDate.parse(last)]
    assert Headings.for_dates(dates, "en").by_month is by_month


def test_nothing_has_headings_too():
    assert Headings.for_dates([], "en").by_month is False
