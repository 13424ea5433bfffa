"""Room for words: nothing touches, the important come first."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from timeline.layout.labels import Flag, Wish, beside, flags

ROWS, END = 4, 1000

# At both edges and in the middle of the page, so that labels get in each other's way: spread out, few ever meet.
crowded = st.one_of(st.integers(0, 60), st.integers(470, 560), st.integers(900, END))
places = st.one_of(crowded, crowded, st.floats(0, END))
lengths = st.one_of(st.integers(20, 180), st.floats(20, 180))
wishes = st.lists(st.builds(Wish, places, lengths, st.integers(1, 5)), max_size=24).map(
    lambda found: sorted(found, key=lambda wish: wish.at)
)


def extent(wish: Wish, flag: Flag) -> tuple[float, float]:
    return (wish.at - wish.length, wish.at) if flag.flies_back else (wish.at, wish.at + wish.length)


@given(wishes)
def test_no_two_flags_overlap_and_all_stay_on_the_page(found):
    standing = flags(found, rows=ROWS, start=0, end=END)
    for place, flag in standing.items():
        first, last = extent(found[place], flag)
        assert first >= 0 and last <= END and flag.row in range(ROWS)
    for one, other in combinations(standing, 2):
        if standing[one].row == standing[other].row:
            a, b = extent(found[one], standing[one]), extent(found[other], standing[other])
            assert a[1] <= b[0] or b[1] <= a[0]


@given(wishes)
def test_no_pole_runs_through_a_flag(found):
    standing = flags(found, rows=ROWS, start=0, end=END)
    for place, flag in standing.items():
        for other, higher in standing.items():
            if higher.row > flag.row:
                first, last = extent(found[place], flag)
                assert not first < found[other].at < last


@given(wishes)
def test_the_most_important_always_flies_if_it_fits_at_all(found):
    standing = flags(found, rows=ROWS, start=0, end=END)
    if found:
        place = max(range(len(found)), key=lambda place: (found[place].importance, -place))
        assert place in standing


def test_a_crowd_makes_a_tent_no_higher_than_it_must_be():
    crowd = [Wish(500 + 10 * place, 100, 3) for place in range(4)]
    assert flags(crowd, rows=ROWS, start=0, end=END) == {
        0: Flag(0, flies_back=True),
        1: Flag(1, flies_back=True),
        2: Flag(1),
        3: Flag(0),
    }


def test_the_least_important_gives_way():
    crowd = [Wish(500, 100, importance) for importance in (1, 3, 5)]
    assert set(flags(crowd, rows=1, start=0, end=END)) == {1, 2}


@given(wishes)
def test_beside_a_page_labels_keep_their_order_and_never_overlap(found):
    starts = beside(found, end=600)
    bottom = 0.0
    for place in sorted(starts):
        assert starts[place] >= bottom - 1e-6
        bottom = starts[place] + found[place].length
    assert bottom <= 600 + 1e-6


def test_beside_a_page_those_given_up_are_from_everywhere():
    """Of a hundred equals along a page that has room for ten, the first are not all that is told."""
    equals = [Wish(at=10.0 * place, length=100, importance=3) for place in range(100)]
    told = sorted(beside(equals, end=1000))
    assert len(told) == 10
    assert all(before < after <= before + 20 for before, after in pairwise(told))
    assert told[0] < 10 and told[-1] > 80


def test_a_label_alone_stands_at_its_mark_and_two_share_the_way():
    assert beside([Wish(100, 20, 3)], end=600) == {0: 90}
    assert beside([Wish(100, 20, 3), Wish(100, 20, 3)], end=600) == {0: 80, 1: 100}
