"""Calendar arithmetic on any year, checked against datetime where that reaches and against itself where it does not."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import OPEN_END, OPEN_START
from timeline.dates.calendar import (
    FARTHEST_YEAR,
    civil_from_days,
    days_from_civil,
    days_in_month,
    first_second,
    iso_day,
    last_second,
    shift_month,
    weekday,
)


@pytest.mark.parametrize(
    ("civil", "days"),
    [
        ((1970, 1, 1), 0),
        ((1969, 12, 31), -1),
        ((2000, 2, 29), 11_016),
        ((0, 3, 1), -719_468),  # the year 0 is a leap year
        ((0, 2, 29), -719_469),
        ((-1, 12, 31), -719_529),
    ],
)
def test_days_count_from_1970(civil: tuple[int, int, int], days: int) -> None:
    assert days_from_civil(*civil) == days
    assert civil_from_days(days) == civil


@given(st.dates())
def test_agrees_with_datetime(day: datetime.date) -> None:
    days = days_from_civil(day.year, day.month, day.day)
    assert days == day.toordinal() - datetime.date(1970, 1, 1).toordinal()
    assert civil_from_days(days) == (day.year, day.month, day.day)
    assert weekday(days) == day.isoweekday()
    assert iso_day(days) == day.isoformat()


@given(st.integers(min_value=-(10**14), max_value=10**14))
def test_there_and_back_in_deep_time(days: int) -> None:
    year, month, day = civil_from_days(days)
    assert days_from_civil(year, month, day) == days
    assert 1 <= day <= days_in_month(year, month)


def test_the_farthest_years_fit_a_64_bit_column() -> None:
    assert first_second(days_from_civil(-FARTHEST_YEAR, 1, 1)) > OPEN_START
    assert last_second(days_from_civil(FARTHEST_YEAR, 12, 31)) < OPEN_END


@pytest.mark.parametrize(
    ("month", "by", "expected"),
    [
        ((2022, 1), -1, (2021, 12)),
        ((2021, 12), 2, (2022, 2)),
        ((0, 1), -1, (-1, 12)),
        ((2022, 5), 0, (2022, 5)),
    ],
)
def test_months_shift_over_the_year(month: tuple[int, int], by: int, expected: tuple[int, int]) -> None:
    assert shift_month(*month, by) == expected
