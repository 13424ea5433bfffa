"""How dates stand to each other: spans, the moments within them, certainty, what two share and what many span."""

import pytest

from timeline.dates import DateError, EdtfDate, hull

CONTAINS = [
    # one, other, whether its span covers the other's, whether it means all that the other can mean
    ("2014", "2014-03", True, True),
    ("2014-03", "2014", False, False),
    ("2014", "2014~", True, True),
    ("2014/..", "2020/..", True, True),
    ("2014/2016", "2020/..", False, False),
    ("1985/", "1990", True, True),
    ("2014-03-18", "2014-03-18T10:00:00Z", True, True),
    # Gaps of sets.
    ("[1667,1760]", "1667", True, True),
    ("[1667,1760]", "1760-05", True, True),
    ("[1667,1760]", "1700", True, False),
    ("[1667,1760]", "1667/1760", True, False),
    ("[1667,1668,1669]", "1667/1669", True, True),  # no gap between them
    ("[..1984,1990..]", "1980/1983", True, True),
    ("[..1984,1990..]", "1983/1990", True, False),
    ("[..1984,1990..]", "[1900,2000..]", True, True),
    ("1667/1760", "[1667,1760]", True, True),
    ("{2016-02-09,2016-02-19,2016-02-29}", "2016-02-X9", True, True),
    ("{2016-02-09,2016-02-29}", "2016-02-X9", True, False),
    # Gaps of masks.
    ("156X-12-25", "1565-12-25", True, True),
    ("156X-12-25", "1565-12-25T10:00:00", True, True),
    ("156X-12-25", "1565-12-24", True, False),
    ("156X-12-25", "1565-12-25/1565-12-26", True, False),
    ("156X-12", "1565-12", True, True),
    ("156X-12", "1565-12-05", True, True),
    ("156X-12", "1565-12-31/1566-01-01", True, False),
    ("156X-1X", "1565-10-03/1565-12-31", True, True),
    ("1XX3", "1003", True, True),
    ("1XX3", "1004", True, False),
    ("1X9X", "1190/1199", True, True),
    ("1X9X", "1190/1200", True, False),
    ("156X", "156X-12-25", True, True),
    ("XXXX-12-25", "156X-12-25", True, True),
    ("156X-12-25", "XXXX-12-25", False, False),
    ("15XX-12-25", "156X-XX-25", True, False),
    ("15XX-XX-25", "156X-12-25", True, True),
    ("1XX3", "1X93-12", True, True),
    ("XXX4", "XXXX-02-29", False, False),
    ("XXXX-02-XX", "XXXX-02-29", True, True),
    ("XXXX-XX-29", "XXXX-02-29", True, True),
    ("201X-21", "2015-04", True, True),
    ("201X-21", "2015-06", True, False),
    ("201X-24", "2016-02-29", True, True),  # winter 2015
    ("201X-0X", "2015-21", True, True),
    ("201X-21", "201X-04", True, True),
    ("201X-21", "20XX-04", False, False),
    ("201X-21", "201X-0X", False, False),
    ("-XXXX-12-25", "-0044-12-25", True, True),
    ("-XXXX-12-25", "0044-12-25", False, False),
    ("[156X-12-25,1700]", "1562-12-25", True, True),
    ("1950S2", "1901", True, True),
    ("../2014", "XXXX-12-25", False, False),
]


@pytest.mark.parametrize(("one", "other", "covers", "contains"), CONTAINS)
def test_contains(one: str, other: str, covers: bool, contains: bool) -> None:
    first, second = EdtfDate.parse(one), EdtfDate.parse(other)
    assert (first.covers(second), first.contains(second)) == (covers, contains)
    if contains:
        assert first.intersection(second) in (first, second)


BEFORE = [
    # one, other, before as written, certainly before
    ("2013", "2014", True, True),
    ("2014", "2014-03", False, False),
    ("2013~", "2014", True, False),  # about 2013 may be 2014
    ("2013~", "2015", True, True),
    ("2013", "2014~", True, False),
    ("2012~", "2014~", True, False),
    ("2011~", "2014~", True, True),
    ("2013?", "2020", True, False),
    ("2013%", "2020", True, False),
    ("2013?/2014", "2020", True, True),  # its end is certain
    ("2013/2014?", "2020", True, False),
    ("2013-02~", "2013-03", True, False),
    ("2013-02~", "2013-04", True, True),
    ("2013-12-31~", "2014-01-02", True, True),
    ("2014-21~", "2014-06", True, False),
    ("2014-21~", "2014-09", True, True),
    ("199X~", "2005", True, False),
    ("199X~", "2010", True, True),
    ("2004-~02-03", "2004-03", True, False),  # the month may be March
    ("2004-02-~03", "2004-03", True, True),
    ("~2004-02-03", "2005-01", True, False),
    ("2004~-02-03", "2006", True, True),
    ("Y-66000000~", "Y-65500000", True, False),  # one unit of 66 million is a million
    ("Y-66000000~", "Y-64500000", True, True),
    ("../2013", "2014", True, True),
    ("2013/..", "2014", False, False),
    ("2013/", "2014", False, False),
    ("2012", "2013/..", True, True),
    ("2012", "/2013", False, False),
    ("2012", "../2013", False, False),
    ("[2010,2012~]", "2013", True, False),
    ("[2010~,2012]", "2013", True, True),
    ("[2010,2012?]", "2020", True, False),
    ("2000", "{2001?,2005}", True, False),
    ("2013-05-01T10:00:00", "2013-05-01T10:00:01", True, True),
    ("2022-01-09T23:00:00-05:00", "2022-01-10T01:00:00Z", True, False),  # three hours after it
    ("2022-01-09T23:00:00-05:00", "2022-01-10T05:00:00Z", True, True),
    ("2022-01-09T10:00:00", "2022-01-09T12:00:00Z", True, False),  # its zone is not said
    ("2022-01-09T10:00:00", "2022-01-10T12:00:01Z", True, True),
    (
        "2022-01-10T01:00:00+14:00",
        "2022-01-09T23:00:00-12",
        False,
        True,
    ),  # a day later by the calendar, a day earlier
]


@pytest.mark.parametrize(("one", "other", "before", "certainly"), BEFORE)
def test_before(one: str, other: str, before: bool, certainly: bool) -> None:
    first, second = EdtfDate.parse(one), EdtfDate.parse(other)
    assert (first.is_before(second), first.is_certainly_before(second)) == (before, certainly)
    assert not (certainly and second.is_certainly_before(first))
    assert not (before and second.is_before(first))


INTERSECTIONS = [
    ("2014", "2014-03", "2014-03"),
    ("2014~", "2014", "2014~"),  # alike in what they can mean: the first
    ("2013/2015", "2014/2016", "2014/2015"),
    ("2013/2014", "2014/2016", "2014"),
    ("2013/2014-06", "2014-03/2016", "2014-03/2014-06"),
    ("2013/2014-06-10", "2014-03/2016", "2014-03-01/2014-06-10"),
    ("2013/2014-03", "2014-03/2016", "2014-03"),
    ("2013/2014-03-18", "2014-03-18/2016", "2014-03-18"),
    ("2014/..", "../2016", "2014/2016"),
    ("2014/..", "2016/..", "2016/.."),
    ("2014/", "../2016-05", "2014-01/2016-05"),
    ("2010-24", "2011", "2011-01/2011-02"),
    ("2013", "2014", None),
    ("[1667,1760]", "1700", None),  # their spans overlap, what they mean does not
    ("[1667,1760]", "1700/1800", "1760"),
    ("[1667,1760,1770]", "1700/1800", "1760/1770"),
    ("[..1984,1990..]", "1980/1995", "1980/1995"),
    ("[..1984,1990..]", "[..1950,2000..2010]", "[..1950,2000..2010]"),
    ("[..1984,1990..]", "../1987", "../1984"),
    ("2016-02-X9", "2016-02-01/2016-02-20", "2016-02-09/2016-02-19"),
    ("2016-02-X9", "2016-02-10/2016-02-12", None),
    ("156X-12-25", "1564-12-26/1568-12-24", "1565-12-25/1567-12-25"),
    ("156X-12-25", "1566-01/1570", "1566-12-25/1569-12-25"),
    ("-156X-12-25", "-1566-01/-1000", "-1566-12-25/-1560-12-25"),
    ("1XX3", "XXXX-12-25", "1003-12-25/1993-12-25"),
    ("156X-12-25", "15X4-XX-25", "1564-12-25"),
    ("156X-12-25", "157X-12-25", None),
    ("XXXX-04-XX", "XXXX-XX-31", None),
    ("201X-21", "2015-05/2017-04", "2015-05/2017-04"),
    ("201X-24", "2016-01/2016-07", "2016-01/2016-02"),
    ("201X-21", "XXXX-05-01", "2010-05-01/2019-05-01"),
    ("2014-03-18T10:00:00", "2014-03", "2014-03-18T10:00:00"),
]


@pytest.mark.parametrize(("one", "other", "expected"), INTERSECTIONS)
def test_intersection(one: str, other: str, expected: str | None) -> None:
    first, second = EdtfDate.parse(one), EdtfDate.parse(other)
    shared, back = first.intersection(second), second.intersection(first)
    assert (shared.text if shared else None) == expected
    assert (shared is None) == (back is None)
    if shared and back:
        assert (shared.earliest, shared.latest) == (back.earliest, back.latest)


def test_no_interval_of_long_years_is_made() -> None:
    with pytest.raises(DateError, match="no interval of years of more than four digits"):
        EdtfDate.parse("9999-24").intersection(EdtfDate.parse("Y10000"))


HULLS = [
    (["2014"], "2014"),
    (["2014-03", "2014", "2014-05"], "2014"),
    (["2014?", "2014"], "2014"),
    (["2014", "2016"], "2014/2016"),
    (["2016~", "2014?", "2015"], "2014?/2016~"),
    (["2014-03", "2015/2016-02"], "2014-03/2016-02"),
    (["1990", "1990-05/1991-02"], "1990/1991-02"),
    (["2014/..", "2013"], "2013/.."),
    (["2014/", "2013"], "2013/"),
    (["2014/", "2013/.."], "2013/.."),
    (["/2014", "../2015", "2016"], "../2016"),
    (["[1667,1760]", "1700"], "1667/1760"),
    (["[1667,1670..1672]", "1680"], "1667/1680"),
    (["[..1984]", "1990-XX"], "../1990-XX"),
    (["156X-12-25", "1600"], "156X-12-25/1600"),
    (["2014-03-18T10:00:00Z", "2014-03-20"], "2014-03-18/2014-03-20"),
    (["1950S2", "2010"], "1950S2/2010"),
    (["Y-20E2S3", "2010"], "-2000S3/2010"),
    (["Y17E7", "Y170000000~"], "Y17E7"),
    (["[..1984,1990..]", "1987"], None),
    (["../1984", "1990/.."], None),
    (["Y17E7", "2010"], None),
    ([], None),
]


@pytest.mark.parametrize(("texts", "expected"), HULLS)
def test_hull(texts: list[str], expected: str | None) -> None:
    values = [EdtfDate.parse(text) for text in texts]
    if expected is None:
        with pytest.raises(DateError) as refusal:
            hull(values)
        assert str(refusal.value).endswith(".")
        return
    around = hull(values)
    assert hull(reversed(values)) == around
    assert around.text == expected
    assert all(around.covers(value) for value in values)


def test_beginning_and_ending() -> None:
    def ends(text: str) -> tuple[str | None, str | None]:
        value = EdtfDate.parse(text)
        return value.beginning and value.beginning.text, value.ending and value.ending.text

    assert ends("2014") == ("2014", "2014")
    assert ends("2014/..") == ("2014", None)
    assert ends("{1668,1667,1670..1672~}") == ("1667", "1672~")
    assert ends("[..1984]") == (None, "1984")
