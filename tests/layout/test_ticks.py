"""Round dates that never collide."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.layout.spans import STORY, any_spans, spans
from timeline.dates import EdtfDate
from timeline.dates.calendar import days_from_civil, first_second
from timeline.layout.scale import true_scale
from timeline.layout.ticks import Unit, even_ticks, ticks

ROOM = {Unit.DAY: 26, Unit.MONTH: 40, Unit.YEAR: 60}
WITH_TIMES = ROOM | {Unit.MINUTE: 52, Unit.HOUR: 52}


def ticked(first: str, last: str, length: float = 1000) -> list[tuple[int, int, int]]:
    marks = spans(f"{first}/{last}")
    scale = true_scale(marks)
    found = ticks(scale.fitted(scale.start, scale.end, length), scale.start, scale.end, ROOM)
    return [(tick.year, tick.month, tick.day) for tick in found]


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2022-01-01", "2022-01-05", [(2022, 1, day) for day in (1, 2, 3, 4, 5)]),
        (
            "2022-01-29",
            "2022-03-05",
            [(2022, 1, 29), (2022, 1, 30), (2022, 1, 31), *[(2022, 2, d) for d in range(1, 29)]],
        ),
        (
            "2021-12-01",
            "2022-02-20",
            [(2021, 12, 1), (2021, 12, 8), (2021, 12, 15), (2021, 12, 22), (2022, 1, 1)],
        ),
        ("2014-01-01", "2015-06-30", [(2014, month, 1) for month in range(1, 13)]),
        ("2014-01-01", "2017-06-30", [(2014, 1, 1), (2014, 4, 1), (2014, 7, 1), (2014, 10, 1), (2015, 1, 1)]),
        ("2010-01-01", "2017-12-31", [(2010, 1, 1), (2010, 7, 1), (2011, 1, 1), (2011, 7, 1)]),
        ("2022-01-01", "2022-02-28", [(2022, 1, day) for day in range(1, 31, 2)]),
        ("2022-01-01", "2022-09-30", [(2022, 1, 1), (2022, 1, 15), (2022, 2, 1), (2022, 2, 15)]),
        ("1980-01-01", "2009-12-31", [(1980, 1, 1), (1982, 1, 1), (1984, 1, 1)]),
        ("1931-01-01", "1999-12-31", [(1935, 1, 1), (1940, 1, 1), (1945, 1, 1)]),
        ("2001-01-01", "2015-12-31", [(year, 1, 1) for year in range(2001, 2016)]),
        ("1801-01-01", "2000-12-31", [(year, 1, 1) for year in range(1820, 2001, 20)]),
        # 1000 BC is the year -999: what is round is round as people count, and they count no year 0.
        (
            "-2499-01-01",
            "2500-12-31",
            [(-2499, 1, 1), (-1999, 1, 1), (-1499, 1, 1), (-999, 1, 1), (-499, 1, 1), (1, 1, 1), (500, 1, 1)],
        ),
    ],
)
def test_dates_are_round_whatever_the_span(first, last, expected):
    assert ticked(first, last)[: len(expected)] == expected


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("18:00:00", "18:10:00", ["18:00", "18:01", "18:02"]),
        ("18:03:00", "18:50:00", ["18:05", "18:10", "18:15"]),
        ("17:59:00", "23:50:00", ["18:00", "18:30", "19:00"]),
        ("01:00:00", "23:50:00", ["02:00", "04:00", "06:00"]),
    ],
)
def test_times_of_day_are_round_too(first, last, expected):
    marks = spans(f"2024-11-05T{first}", f"2024-11-05T{last}")
    scale = true_scale(marks)
    found = ticks(scale.fitted(scale.start, scale.end, 1000), scale.start, scale.end, WITH_TIMES)
    assert [
        f"{tick.minutes // 60:02d}:{tick.minutes % 60:02d}" for tick in found[: len(expected)]
    ] == expected
    assert {(tick.year, tick.month, tick.day) for tick in found} == {(2024, 11, 5)}


def test_a_short_stretch_still_says_when_it_is():
    assert ticked("2008-08-07", "2008-08-12", length=30) == [(2008, 8, 8)]


@given(any_spans, st.integers(200, 2000), st.sampled_from([ROOM, WITH_TIMES]))
def test_ticks_never_collide_and_stay_inside(marks, length, room):
    scale = true_scale(marks)
    found = ticks(scale.fitted(scale.start, scale.end, length), scale.start, scale.end, room)
    for before, after in pairwise(found):
        assert after.position - before.position >= (room[before.unit] + room[after.unit]) / 2
    assert all(-1e-6 <= tick.position <= length + 1e-6 for tick in found)


@given(any_spans)
def test_no_tick_stands_in_a_gap(marks):
    scale = true_scale(marks)
    found = ticks(scale.fitted(scale.start, scale.end, 1000), scale.start, scale.end, ROOM)
    for tick in found:
        moment = first_second(days_from_civil(tick.year, tick.month, tick.day)) + (
            43_200 if tick.unit is Unit.DAY else 0
        )
        assert not any(gap.start <= moment < gap.end for gap in scale.gaps)


def test_even_ticks_are_the_dates_themselves():
    marks = spans(*STORY)
    scale = true_scale(marks).fitted(marks[0].first, marks[-1].last, 1000)
    starts = [(EdtfDate.parse("2014").earliest, Unit.YEAR), (EdtfDate.parse("2021-12-17").earliest, Unit.DAY)]
    assert [(tick.unit, tick.year, tick.day) for tick in even_ticks(scale, starts, ROOM)] == [
        (Unit.YEAR, 2014, 1),
        (Unit.DAY, 2021, 17),
    ]
