"""Dates with digits left out, held against every day that `datetime` has."""

import datetime
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.dates import DateError, EdtfDate


def days_that_fit(mask: str, way: int) -> Iterator[str]:
    """Every day from 0001 to 9999 that a mask can mean, tried one by one, forwards or backwards."""
    year, month, day = mask.split("-")
    for numbers in product(*(_numbers(*part)[::way] for part in ((year, 9999), (month, 12), (day, 31)))):
        with suppress(ValueError):
            yield datetime.date(*numbers).isoformat()


def _numbers(part: str, most: int) -> list[int]:
    pattern = re.compile(part.replace("X", "[0-9]"))
    return [number for number in range(1, most + 1) if pattern.fullmatch(f"{number:0{len(part)}d}")]


def _digits(*choices: str) -> st.SearchStrategy[str]:
    """One character for each place: X, or one of the digits that a date may have there."""
    return st.tuples(*(st.one_of(st.just("X"), st.sampled_from(choice)) for choice in choices)).map("".join)


masks = st.builds(
    "{}-{}-{}".format,
    # Not all of the first three are X, and not 000X: the years 0 and before are no years of datetime.
    _digits("0129", "0139", "0256", "0246").filter(lambda year: re.match("[0-9X]*[1-9]", year)),
    st.one_of(_digits("01", "0124"), st.just("02")),
    st.one_of(_digits("0123", "0189"), st.sampled_from(["29", "3X", "31"])),
)


@settings(max_examples=60, deadline=None)
@given(masks)
def test_bounds_are_the_first_and_the_last_day_that_fits(mask: str) -> None:
    first, last = next(days_that_fit(mask, 1), None), next(days_that_fit(mask, -1), None)
    if first is None or last is None:
        with pytest.raises(DateError):
            EdtfDate.parse(mask)
        return
    value = EdtfDate.parse(mask)
    assert (value.first_day, value.last_day) == (first, last)
    assert value.contains(EdtfDate.parse(first)) and value.contains(EdtfDate.parse(last))


@settings(max_examples=100, deadline=None)
@given(masks, st.dates())
def test_a_mask_contains_a_day_that_fits_and_no_other(mask: str, day: datetime.date) -> None:
    try:
        value = EdtfDate.parse(mask)
    except DateError:
        return
    near = "".join(d if m == "X" else m for m, d in zip(mask, day.isoformat(), strict=True))
    for written in (near, day.isoformat()):
        try:
            other = EdtfDate.parse(written)
        except DateError:
            continue
        assert value.contains(other) is bool(re.fullmatch(mask.replace("X", "[0-9]"), written))
