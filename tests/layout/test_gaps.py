"""Which empty times become gaps, and that none swallows an event."""

import pytest
from hypothesis import given

from tests.layout.spans import STORY, any_spans, spans
from timeline.dates import EdtfDate
from timeline.dates.calendar import SECONDS_PER_DAY, iso_day
from timeline.layout.gaps import Gap, find_stretches, gaps_between


def found(*texts: str) -> list[tuple[str, str]]:
    """The first day of each gap and the first day after it."""
    gaps = gaps_between(find_stretches(spans(*texts)))
    return [(iso_day(gap.start // SECONDS_PER_DAY), iso_day(gap.end // SECONDS_PER_DAY)) for gap in gaps]


@pytest.mark.parametrize(
    ("texts", "gaps"),
    [
        ((), []),
        (("2014",), []),
        (("1900-01-01", "2000-01-01"), []),  # two events and the time between them: nothing is crowded
        (("1900-01-01", "1990-01-01", "2000-01-01"), []),
        (("2021-12-17", "2021-12-30", "2021-12-31", "2022-01-12"), []),  # a fortnight is part of the rhythm
        (
            STORY,
            [
                ("2008-08-13", "2014-01-01"),
                ("2015-01-01", "2021-12-01"),
                ("2022-02-01", "2022-04-01"),  # the forecast goes on, but nothing begins or ends
            ],
        ),
    ],
)
def test_a_gap_is_an_empty_time_among_crowds(texts, gaps):
    assert found(*texts) == gaps


def test_what_happens_within_hours_is_counted_in_minutes():
    night = tuple(f"2024-11-05T{time}:00" for time in ("18:00", "18:10", "18:20", "18:25", "18:31"))
    (stretch,) = find_stretches(spans(*night, "2024-11-05"))
    assert (stretch.end - stretch.start) == 32 * 60  # its day does not stretch it to noon
    late = (*night, "2024-11-06T04:00:00", "2024-11-06T04:05:00")
    assert [gap.length for gap in gaps_between(find_stretches(spans(*late)))] == [(9, "hour")]


@pytest.mark.parametrize("farther", ["2024-11-20T18:00:00", "2024-11-20", "2024"])
def test_what_goes_beyond_days_is_counted_in_days(farther):
    (stretch,) = find_stretches(spans("2024-11-05T18:00:00", farther))
    assert stretch.start % SECONDS_PER_DAY == stretch.end % SECONDS_PER_DAY == 0


def test_what_may_lie_anywhere_in_a_decade_leaves_no_gap_in_it():
    crowd = ("2010-01-01", "2010-01-02", "2010-01-03", "2019-12-30", "2019-12-31")
    assert found(*crowd) == [("2010-01-04", "2019-12-30")]
    assert found(*crowd, "201X") == []


@given(any_spans)
def test_a_gap_never_hides_an_event(marks):
    for gap in gaps_between(find_stretches(marks)):
        assert gap.start < gap.end
        for mark in marks:
            assert not any(gap.start <= moment < gap.end for moment in mark.moments)


@pytest.mark.parametrize(
    ("first", "then", "length"),
    [
        ("2015-01-01", "2021-12-01", (7, "year")),
        ("2008-08-13", "2014-01-01", (5, "year")),
        ("2015-01-01", "2016-07-01", (18, "month")),  # rather than "1 or 2 years"
        ("2022-02-01", "2022-04-01", (8, "week")),
        ("2022-01-03", "2022-01-12", (9, "day")),
        ("2022-01-03", "2022-01-04", (1, "day")),
        ("2022-01-03T10:00:00", "2022-01-03T15:10:00", (5, "hour")),
        ("2022-01-03T10:00:00", "2022-01-03T11:30:00", (90, "minute")),
    ],
)
def test_its_length_is_told_in_the_unit_people_would_use(first, then, length):
    assert Gap(EdtfDate.parse(first).earliest, EdtfDate.parse(then).earliest).length == length
