"""An index into which a few events were put, and from which others were taken, is the one made of them anew."""

from hypothesis import given
from hypothesis import strategies as st

from timeline.layout.bitmaps import bitmap
from timeline.layout.splicing import Splice, spliced_index
from timeline.layout.time_index import TimeIndex, TimeRow

moments = st.integers(-30, 30)


@st.composite
def rows(draw: st.DrawFn) -> TimeRow:
    earliest, latest = sorted((draw(moments), draw(moments)))
    middle = (earliest + latest) // 2
    return TimeRow(earliest, latest, middle, middle, draw(st.booleans()), draw(st.integers(1, 5)), 0)


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[TimeRow], list[int], list[TimeRow]]:
    """What was there, in order; the places of what goes; and what comes, in order. Each has a key of its own."""
    before = sorted(draw(st.lists(rows(), max_size=40)))
    before = [row._replace(key=number) for number, row in enumerate(before)]
    gone = [place for place in range(len(before)) if draw(st.integers(0, 9)) == 0]
    come = sorted(draw(st.lists(rows(), max_size=6)))
    return before, gone, [row._replace(key=1000 + number) for number, row in enumerate(come)]


@given(histories(), moments, moments)
def test_a_spliced_index_is_the_one_made_anew(history, start, end):
    before, gone, come = history
    splice = Splice(len(before), gone, [_place(before, row) for row in come])
    spliced = spliced_index(TimeIndex.of(before), splice, come)
    after = [(row.earliest, place, 1, row) for place, row in enumerate(before) if place not in gone]
    after += [(row.earliest, place, 0, row) for place, row in zip(splice.before, come, strict=True)]
    fresh = TimeIndex.of(row for *_, row in sorted(after, key=lambda told: told[:3]))
    assert list(spliced.key) == list(fresh.key)
    assert spliced == fresh
    assert spliced.orders.ends == fresh.orders.ends
    assert spliced.orders.middles == fresh.orders.middles
    assert spliced.overlapping(start, end) == fresh.overlapping(start, end)
    edges = sorted((start, 0, end))
    assert spliced.counts(edges, spliced.all) == fresh.counts(edges, fresh.all)
    assert spliced.top(-30, 31, 7, spliced.all) == fresh.top(-30, 31, 7, fresh.all)


@given(histories(), st.sets(st.integers(0, 39)))
def test_a_set_goes_along(history, chosen):
    before, gone, come = history
    splice = Splice(len(before), gone, [_place(before, row) for row in come])
    spliced = spliced_index(TimeIndex.of(before), splice, come)
    held = {row.key for place, row in enumerate(before) if place in chosen and place not in gone}
    expected = [place for place, key in enumerate(spliced.key) if key in held or key >= 1000]
    places = sorted(place for place in chosen if place < len(before))
    assert splice.bits(bitmap(places) if places else 0, splice.added) == (bitmap(expected) if expected else 0)
    assert list(splice.places(places, splice.added)) == expected


def _place(before: list[TimeRow], row: TimeRow) -> int:
    return sum(known.earliest <= row.earliest for known in before)
