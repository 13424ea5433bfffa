"""What the index of a timeline answers is what looking at every event would: any events, any window, any set."""

import itertools
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import OPEN_END, OPEN_START, EdtfDate
from timeline.layout.bitmaps import bitmap, first_positions, last_positions, positions
from timeline.layout.span import Span
from timeline.layout.time_index import TimeIndex, TimeRow

moments = st.integers(-60, 60)


class Asked(NamedTuple):
    index: TimeIndex
    among: int
    chosen: list[int]


@st.composite
def rows(draw: st.DrawFn) -> TimeRow:
    first, second = sorted((draw(moments), draw(moments)))
    earliest = draw(st.sampled_from([first, first, first, OPEN_START]))
    latest = draw(st.sampled_from([second, second, second, OPEN_END]))
    middle = (first + second) // 2
    importance, key = draw(st.integers(1, 5)), draw(st.integers(1, 999))
    return TimeRow(earliest, latest, middle, middle, True, importance, key)


@st.composite
def indexes(draw: st.DrawFn) -> Asked:
    index = TimeIndex.of(sorted(draw(st.lists(rows(), max_size=200))))
    chosen = [position for position in range(len(index)) if draw(st.booleans())]
    return Asked(index, bitmap(chosen), chosen)


def brute_overlap(index: TimeIndex, position: int, start: int, end: int) -> bool:
    return start < end and index.earliest[position] < end and index.latest[position] >= start


@given(indexes(), moments, moments)
def test_what_overlaps_a_window(asked, start, end):
    index = asked.index
    found = [place for place in range(len(index)) if brute_overlap(index, place, start, end)]
    assert list(positions(index.overlapping(start, end))) == found


@given(indexes(), moments, moments, st.integers(0, 12))
def test_the_most_important_of_a_window(asked, start, end, limit):
    index = asked.index
    seen = [place for place in asked.chosen if brute_overlap(index, place, start, end)]
    found = index.top(start, end, limit, asked.among)
    assert found == sorted(set(found) & set(seen))
    assert len(found) == min(limit, len(seen))
    left_out = [index.importance[place] for place in seen if place not in found]
    assert max(left_out, default=0) <= min((index.importance[place] for place in found), default=5)


@given(indexes(), moments, st.integers(1, 60), st.integers(1, 12))
def test_a_narrower_window_keeps_of_the_important_ones_what_it_shows(asked, start, width, limit):
    """Zooming in takes away only what leaves the picture."""
    index = asked.index
    inner = index.top(start, start + width, limit, asked.among)
    outer = index.top(start - 9, start + width + 9, limit, asked.among)
    still_seen = [place for place in outer if brute_overlap(index, place, start, start + width)]
    assert set(still_seen) <= set(inner)


@given(indexes(), st.lists(moments, max_size=12).map(sorted))
def test_counts_between_edges(asked, edges):
    index = asked.index

    def middle(place: int) -> int:
        row = index.earliest[place], index.latest[place]
        if row[0] == OPEN_START:
            return min(row[1], index.rise[place])
        return row[0] if row[1] == OPEN_END else (row[0] + row[1]) // 2

    expected = [
        sum(begin <= middle(place) < end for place in asked.chosen)
        for begin, end in itertools.pairwise(edges)
    ]
    assert index.counts(edges, asked.among) == expected


@given(indexes(), st.integers(0, 9))
def test_sets_and_positions_are_two_words_for_one_thing(asked, count):
    assert list(positions(asked.among)) == asked.chosen
    assert first_positions(asked.among, count) == asked.chosen[:count]
    assert last_positions(asked.among, count) == asked.chosen[::-1][:count]
    assert asked.index.all.bit_count() == len(asked.index)


@given(indexes(), moments)
def test_what_comes_next_at_a_moment(asked, moment):
    ahead = [place for place in asked.chosen if asked.index.earliest[place] >= moment]
    expected = ahead[0] if ahead else (asked.chosen[-1] if asked.chosen else None)
    assert asked.index.nearest(moment, asked.among) == expected


@given(indexes())
def test_from_when_to_when_anything_is_known(asked):
    index = asked.index
    begins = [index.earliest[place] for place in asked.chosen if index.earliest[place] != OPEN_START]
    ends = [index.latest[place] for place in asked.chosen if index.latest[place] != OPEN_END]
    extent = index.extent(asked.among)
    if begins and ends:
        assert extent == (min(begins), max(ends))
    else:
        assert bool(extent) is bool(asked.chosen)


@pytest.mark.parametrize(
    "text",
    ["2014-03-18", "2014-03-18~", "2014", "2014/2016", "2014/..", "2014-03-18/2014-03-18", "[2008,2012]"],
)
def test_a_span_comes_back_as_the_date_gave_it(text):
    date = EdtfDate.parse(text)
    span = Span.of(date)
    is_certain = not (date.is_approximate or date.is_uncertain)
    row = TimeRow(span.earliest, span.latest, span.rise, span.fall, is_certain, 3, 1)
    assert TimeIndex.of([row]).spans(1) == [span]
