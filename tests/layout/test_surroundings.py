"""One date within what lies around it."""

import pytest
from hypothesis import example, given

from tests.dates.test_properties import values
from timeline.dates import OPEN_END, OPEN_START, EdtfDate
from timeline.layout.scale import BEGINNING, END
from timeline.layout.surroundings import LARGEST_SHARE, surroundings

# the date, the first and the last day of what is shown around it
AROUND = [
    ("2022-01-09", "2022-01-01", "2022-01-31"),
    ("2022-01-09/2022-01-20", "2022-01-01", "2022-01-31"),
    ("2021-12-28/2022-01-03", "2021-12-01", "2022-01-31"),  # it straddles two months
    ("2014-03", "2014-01-01", "2014-12-31"),
    ("2014-21", "2014-01-01", "2014-12-31"),
    ("2014-24", "2014-01-01", "2015-12-31"),
    ("2014-07/2014-12", "2014-01-01", "2014-12-31"),  # half a year
    ("2014", "2010-01-01", "2019-12-31"),
    ("201X", "2000-01-01", "2099-12-31"),
    ("19XX", "1000-01-01", "1999-12-31"),
    ("2014-05-01/2016-05-31", "2010-01-01", "2019-12-31"),
    ("-0043", "-0049-01-01", "-0040-12-31"),  # 44 BC, within 50–41 BC
    ("0000", "-0009-01-01", "0000-12-31"),  # 1 BC, within 10–1 BC
    ("0005", "0001-01-01", "0009-12-31"),  # there is no year AD 0
]


@pytest.mark.parametrize(("edtf", "first", "last"), AROUND, ids=[row[0] for row in AROUND])
def test_a_date_lies_in_the_next_round_period(edtf, first, last):
    date = EdtfDate.parse(edtf)
    start, end = surroundings(date.earliest, date.latest)
    assert start == EdtfDate.parse(first).earliest
    assert end == EdtfDate.parse(last).latest + 1


def test_a_moment_lies_in_its_day():
    noon = EdtfDate.parse("2022-01-09T12:00:00")
    day = EdtfDate.parse("2022-01-09")
    assert surroundings(noon.earliest, noon.latest) == (day.earliest, day.latest + 1)


@example(EdtfDate.parse("Y290000000000"))
@given(values)
def test_no_date_fills_its_surroundings_and_none_reaches_out_of_them(date):
    if date.earliest == OPEN_START or date.latest == OPEN_END:
        return
    start, end = surroundings(date.earliest, date.latest)
    assert start <= date.earliest
    assert date.latest < end
    # A month and a year count as long as the shortest, so the share may be a little larger. Beside the last years that
    # can be counted there is nothing to show.
    is_cut_off = start == BEGINNING or end == END
    assert is_cut_off or date.latest + 1 - date.earliest <= (LARGEST_SHARE + 0.06) * (end - start)
