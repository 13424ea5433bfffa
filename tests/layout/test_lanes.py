"""Marks of one lane, side by side."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.layout.lanes import MOST_TRACKS, tracks


@pytest.mark.parametrize(
    ("extents", "expected"),
    [
        ([], ()),
        ([(0, 10), (20, 30)], (0, 0)),
        (
            [(0, 100), (20, 30), (40, 50)],
            (1, 0, 0),
        ),  # the long bar lies outermost, the points next to their words
        ([(0, 10), (5, 15), (9, 19)], (0, 1, 2)),
        ([(0, 10)] * 6, (0, 1, 2, 3, 3, 3)),  # no more tracks than a lane can show
    ],
)
def test_marks_that_would_cover_each_other_lie_side_by_side(extents, expected):
    assert tracks(extents, air=1) == expected


@given(
    st.lists(
        st.tuples(st.integers(0, 900), st.integers(1, 90)).map(lambda pair: (pair[0], pair[0] + pair[1]))
    )
)
def test_no_two_on_a_track_touch_unless_all_tracks_are_full(extents):
    chosen = tracks(extents, air=1)
    for track in range(MOST_TRACKS - 1):
        row = sorted(extent for extent, at in zip(extents, chosen, strict=True) if at == track)
        assert all(before[1] + 1 <= after[0] for before, after in pairwise(row))
