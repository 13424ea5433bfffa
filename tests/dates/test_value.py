"""EDTF values, mostly of levels 0 and 1: what they are, what they span, and why the rest is refused."""

import copy
import datetime
import pickle

import pytest

from timeline.dates import OPEN_END, OPEN_START, DateError, EdtfDate, Precision

SPANS = [
    # text, first day, last day, precision
    ("2014-03-18", "2014-03-18", "2014-03-18", "day"),
    ("2014-03", "2014-03-01", "2014-03-31", "month"),
    ("2014", "2014-01-01", "2014-12-31", "year"),
    ("2012-02", "2012-02-01", "2012-02-29", "month"),
    ("1900-02", "1900-02-01", "1900-02-28", "month"),  # divisible by 100 and not by 400
    ("0000", "0000-01-01", "0000-12-31", "year"),  # 1 BC
    ("-0043-03-15", "-0043-03-15", "-0043-03-15", "day"),  # the Ides of March, 44 BC
    ("2014-03-18T23:59:59", "2014-03-18", "2014-03-18", "second"),
    ("2014-03-18T00:30:00+14:00", "2014-03-18", "2014-03-18", "second"),  # no zone moves a date
    ("2014-03-18T23:30:00-12", "2014-03-18", "2014-03-18", "second"),
    ("2014~", "2014-01-01", "2014-12-31", "year"),  # "about" is said, not added
    ("2014-03-18%", "2014-03-18", "2014-03-18", "day"),
    ("201X", "2010-01-01", "2019-12-31", "decade"),
    ("20XX", "2000-01-01", "2099-12-31", "century"),
    ("1XXX", "1000-01-01", "1999-12-31", "millennium"),
    ("XXXX", "0000-01-01", "9999-12-31", "millennium"),
    ("-01XX", "-0199-01-01", "-0100-12-31", "century"),  # digits count away from 0
    ("-000X", "-0009-01-01", "-0001-12-31", "decade"),  # there is no -0000
    ("2004-XX", "2004-01-01", "2004-12-31", "year"),  # known to the year, though a month is meant
    ("1985-04-XX", "1985-04-01", "1985-04-30", "month"),
    ("1985-XX-XX", "1985-01-01", "1985-12-31", "year"),
    ("199X-XX", "1990-01-01", "1999-12-31", "decade"),
    ("2014-21", "2014-03-01", "2014-05-31", "season"),
    ("2014-22", "2014-06-01", "2014-08-31", "season"),
    ("2014-23", "2014-09-01", "2014-11-30", "season"),
    ("2014-24", "2014-12-01", "2015-02-28", "season"),  # winter runs into the next year
    ("2015-24", "2015-12-01", "2016-02-29", "season"),
    ("Y-66000000", "-66000000-01-01", "-66000000-12-31", "year"),
    ("Y12345~", "12345-01-01", "12345-12-31", "year"),
    ("2014/2016", "2014-01-01", "2016-12-31", "year"),
    ("2014-12/2016", "2014-12-01", "2016-12-31", "month"),  # the finer of the two
    ("2014-24/2015-21", "2014-12-01", "2015-05-31", "season"),
    ("2014-12/2014", "2014-12-01", "2014-12-31", "month"),  # ends in the year that it begins in
    ("2014/..", "2014-01-01", "inf", "year"),
    ("../2014-05-03", "-inf", "2014-05-03", "day"),
    ("2014/", "2014-01-01", "inf", "year"),
    ("/2014", "-inf", "2014-12-31", "year"),
    ("1984?/2004-06~", "1984-01-01", "2004-06-30", "month"),
]


@pytest.mark.parametrize(("text", "first_day", "last_day", "precision"), SPANS)
def test_span(text: str, first_day: str, last_day: str, precision: str) -> None:
    value = EdtfDate.parse(text)
    assert (value.first_day, value.last_day, value.precision) == (first_day, last_day, precision)
    assert value.text == str(value) == text


REFUSALS = [
    ("", "no date here"),
    ("1900-02-29", "February 1900 has 28 days."),
    ("2022-02-31", "February 2022 has 28 days."),
    ("2022-04-31", "April 2022 has 30 days."),
    ("2022-01-00", "January 2022 has 31 days."),
    ("2022-13", "no month 13"),
    ("2022-00-10", "no month 00"),
    ("-0000", "1 BC is written 0000"),
    ("12345", "Y12345"),
    ("Y2006", "without the Y"),
    ("Y-00001", "does not begin with a zero|without the Y"),
    ("Y" + "9" * 60, "thousand million"),
    ("+2014", "plus sign"),
    ("2014-3-1", "two digits"),
    ("2014?~", "One sign is enough"),
    ("2014-03-18t10:00:00", "capital"),
    ("2014-03-18T10:00", "to the second"),
    ("2014-03-18T24:00:00", "00:00:00 to 23:59:59"),
    ("2014-03-18T10:00:60Z", "00:00:00 to 23:59:59"),
    ("2014-03-18T10:00:00+14:01", "Shifts"),
    ("2014-03-18T10:00:00-00:00", "Shifts"),
    ("2014-03-18T10:00:00+0100", "A time is written like"),
    ("2014-03-18T10:00:00Z?", "takes no"),
    ("2014-02-30T10:00:00", "February 2014 has 28 days."),
    ("2016/2014", "ends before it begins"),
    ("2014-24/2014-21", "ends before it begins"),
    ("2014/2015/2016", "two ends and one slash"),
    ("/", "at least one end that is known"),
    ("../..", "at least one end that is known"),
    ("Y-61000/-2000", "stands alone"),
    ("2014-03-18T10:00:00/2015", "leave the time out"),
    ("2014/2015-02-29", "February 2015 has 28 days."),
    ("٢٠١٤", "not a date in EDTF"),  # \d would have let these through
    ("2014\n", "no spaces"),
    ("2014\ud800", "not a date in EDTF"),
    ("2" * 10_000, "at most 100 characters"),
    ("9 January 2022", "no spaces"),
]


@pytest.mark.parametrize(("text", "reason"), REFUSALS)
def test_refusal(text: str, reason: str) -> None:
    with pytest.raises(DateError, match=reason) as refusal:
        EdtfDate.parse(text)
    assert str(refusal.value).endswith(".")
    assert len(refusal.value.text) <= 100


@pytest.mark.parametrize("thing", [None, 2014, b"2014", ["2014"], datetime.date(2014, 1, 1)])
def test_only_text_is_read(thing: object) -> None:
    with pytest.raises(DateError, match="as text"):
        EdtfDate.parse(thing)  # type: ignore[arg-type]


def test_the_error_names_the_place() -> None:
    with pytest.raises(DateError) as refusal:
        EdtfDate.parse("2014/2015-02-29")
    assert refusal.value.position == len("2014/2015-02-")
    assert copy.copy(refusal.value).reason == refusal.value.reason


def test_bounds_are_seconds_and_open_ends_lie_outside() -> None:
    assert EdtfDate.parse("1970-01-01").earliest == 0
    assert EdtfDate.parse("1970-01-01").latest == 86_399
    assert EdtfDate.parse("1970-01-01T23:59:59Z").earliest == 86_399
    assert EdtfDate.parse("2014/..").latest == OPEN_END
    assert EdtfDate.parse("../2014").earliest == OPEN_START


def test_an_unknown_end_is_not_an_open_one() -> None:
    opened, unknown = EdtfDate.parse("1985/.."), EdtfDate.parse("1985/")
    assert (opened.is_open_end, opened.is_unknown_end) == (True, False)
    assert (unknown.is_open_end, unknown.is_unknown_end) == (False, True)
    assert opened != unknown
    start = EdtfDate.parse("/1985")
    assert (start.is_open_start, start.is_unknown_start, start.start) == (False, True, None)


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        ("2014", False, False),
        ("2014~", True, False),
        ("2014?", False, True),
        ("2014%", True, True),
        ("1984?/2004~", True, True),  # either end counts
    ],
)
def test_doubt(text: str, approximate: bool, uncertain: bool) -> None:
    value = EdtfDate.parse(text)
    assert (value.is_approximate, value.is_uncertain) == (approximate, uncertain)


def test_doubt_can_be_added_and_taken() -> None:
    assert EdtfDate.parse("2014").qualified(approximate=True).text == "2014~"
    assert EdtfDate.parse("2014~").qualified(uncertain=True).text == "2014%"
    assert EdtfDate.parse("2014%").qualified(approximate=False).text == "2014?"
    assert EdtfDate.parse("2014/..").qualified(approximate=True).text == "2014~/.."
    assert EdtfDate.parse("/2014").qualified(uncertain=True).text == "/2014?"


def test_relations() -> None:
    march, day, year = map(EdtfDate.parse, ("2014-03", "2014-03-18", "2014"))
    assert march.overlaps(day) and day.overlaps(march)
    assert year.contains(march) and march.contains(day) and not day.contains(march)
    assert EdtfDate.parse("2013").is_before(march) and not march.is_before(year)
    # An end that nobody knows is not certainly over.
    assert not EdtfDate.parse("1985/").is_before(march)
    assert EdtfDate.parse("../2013").is_before(march)


def test_order_is_by_beginning_then_the_finer_first() -> None:
    texts = ["../2013", "2013-12", "2014-01-01", "2014-01", "2014", "201X-XX", "2014/..", "2014-01-02"]
    ordered = sorted(map(EdtfDate.parse, texts))
    assert [value.text for value in ordered] == [
        "../2013",
        "201X-XX",
        "2013-12",
        "2014-01-01",
        "2014-01",
        "2014",
        "2014/..",
        "2014-01-02",
    ]
    with pytest.raises(TypeError):
        _ = ordered[0] < "2014"  # type: ignore[operator]


def test_values_are_what_they_say() -> None:
    value = EdtfDate.parse("2014-03~")
    assert value == EdtfDate.parse("2014-03~") and value != EdtfDate.parse("2014-03") and value != "2014-03~"
    assert {value: 1}[EdtfDate.parse("2014-03~")] == 1
    assert repr(value) == "EdtfDate('2014-03~')"
    assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == value  # noqa: S301  our own bytes
    with pytest.raises(AttributeError):
        value.text = "2015"  # type: ignore[misc]


def test_named_constructors() -> None:
    assert EdtfDate.from_day(datetime.date(2014, 3, 8)).text == "2014-03-08"
    assert EdtfDate.from_day(datetime.datetime(2014, 3, 8, 23, 30)).text == "2014-03-08"
    assert EdtfDate.from_civil(-43, 3, 15).text == "-0043-03-15"
    assert EdtfDate.from_month(2014, 24).text == "2014-24"
    assert [EdtfDate.from_year(year).text for year in (2014, 79, 0, -43, 12345)] == [
        "2014",
        "0079",
        "0000",
        "-0043",
        "Y12345",
    ]
    since = EdtfDate.interval(EdtfDate.from_year(2014), None)
    assert since.text == "2014/.." and since.is_interval and since.start == EdtfDate.from_year(2014)
    with pytest.raises(DateError, match="ends before it begins"):
        EdtfDate.interval(EdtfDate.from_year(2014), EdtfDate.from_year(2013))


def test_precisions_have_an_order() -> None:
    assert sorted(Precision, key=lambda precision: precision.rank) == list(Precision)
