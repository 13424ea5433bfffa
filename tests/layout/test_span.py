"""How far a date reaches, and how certainly."""

import pytest

from timeline.dates import OPEN_END, OPEN_START, EdtfDate
from timeline.layout.span import Span


def moment(day: str) -> int:
    return EdtfDate.parse(day).earliest


def last(day: str) -> int:
    return EdtfDate.parse(day).latest


@pytest.mark.parametrize(
    ("text", "earliest", "rise", "fall", "latest"),
    [
        # Two exact days: hard ends.
        (
            "2008-08-07/2008-08-12",
            moment("2008-08-07"),
            moment("2008-08-07"),
            last("2008-08-12"),
            last("2008-08-12"),
        ),
        # It began some day in January and ended some day in April: each ramp is that month.
        (
            "2022-01/2022-04",
            moment("2022-01-01"),
            last("2022-01-31"),
            moment("2022-04-01"),
            last("2022-04-30"),
        ),
        # A year is not its 1 January: it swells to its middle.
        (
            "2014",
            moment("2014-01-01"),
            moment("2014-07-02") + 43_200,
            moment("2014-07-02") + 43_200,
            last("2014-12-31"),
        ),
        # About a day, and as far as that goes.
        (
            "2014-03-18/2014-03-20~",
            moment("2014-03-18"),
            moment("2014-03-18"),
            moment("2014-03-20"),
            last("2014-03-20"),
        ),
        # Both ends in one month: the ramps may not cross.
        (
            "2014-03~/2014-03~",
            moment("2014-03-01"),
            moment("2014-03-16") + 43_200,
            moment("2014-03-16") + 43_200,
            last("2014-03-31"),
        ),
        # All of several dates last from the first to the last; one of several is a single vague date.
        (
            "{2014-03-18,2014-03-20}",
            moment("2014-03-18"),
            moment("2014-03-18"),
            last("2014-03-20"),
            last("2014-03-20"),
        ),
        (
            "[2014-03-18,2014-03-20]",
            moment("2014-03-18"),
            moment("2014-03-19") + 43_200,
            moment("2014-03-19") + 43_200,
            last("2014-03-20"),
        ),
        ("[2014-03-18..]", moment("2014-03-18"), moment("2014-03-18"), OPEN_END, OPEN_END),
        ("[..2014-03-18]", OPEN_START, OPEN_START, last("2014-03-18"), last("2014-03-18")),
        # Open at both ends, as a set alone can be: what it names is certain to be near.
        ("[..2013-03-18,2014-03-20..]", OPEN_START, last("2013-03-18"), moment("2014-03-20"), OPEN_END),
        ("[..2015-03-18,2014-03-20..]", OPEN_START, moment("2014-03-20"), last("2015-03-18"), OPEN_END),
        ("2014-03-18/..", moment("2014-03-18"), moment("2014-03-18"), OPEN_END, OPEN_END),
        ("../2014-03-18", OPEN_START, OPEN_START, last("2014-03-18"), last("2014-03-18")),
    ],
)
def test_reaches_as_far_as_the_date_can_mean(text, earliest, rise, fall, latest):
    assert Span.of(EdtfDate.parse(text)) == Span(earliest, rise, fall, latest)


@pytest.mark.parametrize(
    ("text", "is_point", "is_soft"),
    [
        ("2014-03-18", True, False),
        ("2014-03-18~", False, True),
        ("2014-03-18?", False, True),
        ("2014-03", False, True),
        ("2014-03-18/2014-03-19", False, False),
        ("2014-03/2014-03-19", False, True),
    ],
)
def test_only_an_exact_day_is_a_point(text, is_point, is_soft):
    span = Span.of(EdtfDate.parse(text))
    assert (span.is_point, span.is_soft) == (is_point, is_soft)


def test_a_point_stands_at_noon():
    assert Span.of(EdtfDate.parse("1970-01-01")).moments == (43_200,)
