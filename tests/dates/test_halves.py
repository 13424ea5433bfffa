"""The halves of months, years, decades and centuries."""

import pytest

from timeline.dates import DateError, EdtfDate
from timeline.dates.halves import half_of


@pytest.mark.parametrize(
    ("period", "first", "second"),
    [
        ("2014-03", "2014-03-01/2014-03-15", "2014-03-16/2014-03-31"),
        ("2014-02", "2014-02-01/2014-02-15", "2014-02-16/2014-02-28"),
        ("2014", "2014-40", "2014-41"),
        ("199X", "1990/1994", "1995/1999"),
        ("18XX", "1800/1849", "1850/1899"),
        ("-04XX", "-0499/-0450", "-0449/-0400"),
    ],
)
def test_half_of(period: str, first: str, second: str) -> None:
    assert half_of(EdtfDate.parse(period), 1) == EdtfDate.parse(first)
    assert half_of(EdtfDate.parse(period), 2) == EdtfDate.parse(second)


@pytest.mark.parametrize(
    "period",
    ["2014-03-01", "2014-21", "2014/2016", "2014-XX", "2014~", "1XX3", "1950S2", "-00XX", "2XXX", "XXXX"],
)
def test_what_has_no_halves(period: str) -> None:
    with pytest.raises(DateError, match="has halves"):
        half_of(EdtfDate.parse(period), 1)
