"""From moments to places: order, evenness, room where it is crowded."""

from itertools import pairwise

import pytest
from hypothesis import given

from tests.layout.spans import STORY, any_spans, spans
from timeline.dates import EdtfDate
from timeline.layout.scale import even_scale, true_scale


@pytest.mark.parametrize("make", [true_scale, even_scale])
def test_nothing_has_no_scale(make):
    assert make([]) is None


@pytest.mark.parametrize("make", [true_scale, even_scale])
@given(marks=any_spans)
def test_later_is_always_farther_and_all_of_it_is_within(make, marks):
    scale = make(marks)
    moments = sorted(moment for mark in marks for moment in mark.moments)
    positions = [scale.position(moment) for moment in moments]
    assert positions == sorted(positions)
    # Among times of day, what is known to the day alone goes on about them and need not have its noon in sight.
    told = [mark for mark in marks if mark.is_moment] or marks
    assert all(-1e-9 <= scale.position(moment) <= 1 + 1e-9 for mark in told for moment in mark.moments)
    assert all(scale.position(mark.earliest) <= 1 and scale.position(mark.latest + 1) >= 0 for mark in marks)


@pytest.mark.parametrize("make", [true_scale, even_scale])
@given(marks=any_spans)
def test_a_place_gives_back_its_moment(make, marks):
    scale = make(marks)
    for mark in marks:
        there = scale.position(mark.first)
        assert scale.position(scale.moment(there)) == pytest.approx(there, abs=1e-6)


@given(any_spans)
def test_even_means_even(marks):
    scale = even_scale(marks)
    positions = [scale.position(first) for first in sorted({mark.first for mark in marks})]
    steps = [after - before for before, after in pairwise(positions)]
    assert steps == pytest.approx([1 / len(positions)] * len(steps))


def test_a_crowded_month_gets_more_room_than_a_quiet_year():
    scale = true_scale(spans(*STORY))

    def room(first: str, last: str) -> float:
        return scale.position(EdtfDate.parse(last).latest) - scale.position(EdtfDate.parse(first).earliest)

    assert room("2021-12-01", "2022-01-31") > 1.9 * room("2014-01-01", "2014-12-31") > 0
    assert room("2015-01-01", "2021-11-30") < room("2022-01-01", "2022-01-10")


def test_between_two_gaps_every_day_is_as_wide_as_the_next():
    scale = true_scale(spans(*STORY))
    january = [EdtfDate.from_civil(2022, 1, day).earliest for day in range(1, 31)]
    steps = {round(scale.position(after) - scale.position(before), 9) for before, after in pairwise(january)}
    assert len(steps) == 1


def test_to_pan_is_to_slide():
    """A window of the same size elsewhere moves every mark by the same distance."""
    scale = true_scale(spans(*STORY))
    here = scale.fitted(scale.moment(0.2), scale.moment(0.6), 1000)
    there = scale.fitted(scale.moment(0.3), scale.moment(0.7), 1000)
    moved = [here.position(mark.first) - there.position(mark.first) for mark in spans(*STORY)]
    assert moved == pytest.approx([250] * len(moved), abs=0.01)


@given(any_spans)
def test_the_same_window_is_the_same_picture(marks):
    assert true_scale(marks) == true_scale(list(reversed(marks)))
