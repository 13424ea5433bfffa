"""What level 2 says: which spellings are one date, what its parts and members are, what doubt there is."""

import pytest

from timeline.dates import DateError, EdtfDate, Precision

SAME = [
    ("%1945", "1945%"),
    ("?1945~", "1945%"),
    ("?1945?", "1945?"),
    ("2004-06~-11", "~2004-~06-11"),
    ("~2004-~06-~11", "2004-06-11~"),
    ("?-2004-06%", "-2004-06%"),
    ("2004?-06~-11", "%2004-~06-11"),
    ("2004-06-~11~", "2004-06-11~"),
    ("?2004-06-~11", "2004?-06-~11"),
    ("~156X-12-25", "156X~-12-25"),
    ("2001-~21", "2001-~21"),
    ("Y17E7", "Y170000000"),
    ("~Y17E7", "Y170000000~"),
    ("Y-20E2S3", "-2000S3"),
    ("Y3388E2S3", "Y338800S3"),
    ("%1945/1959", "1945%/1959"),
    ("1985-04-12T23:20:30+04", "1985-04-12T23:20:30+04:00"),
    ("1985-04-12T23:20:30+00:00", "1985-04-12T23:20:30Z"),
    ("{1668,1667}", "{1667,1668,1667}"),
    ("[?1667,1670~..1672]", "[~1670..1672,1667?]"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_says_the_same_is_equal(one: str, other: str) -> None:
    first, second = EdtfDate.parse(one), EdtfDate.parse(other)
    assert first == second and hash(first) == hash(second)
    assert not first < second and not second < first
    assert (first.text, second.text) == (one, other)


OTHER = [
    ("2004-06-~11", "2004-06-11~"),
    ("2004", "2004-XX"),
    ("2004-21", "2004-25"),
    ("2004-33", "2004-01/2004-03"),
    ("1950S2", "19XX"),
    ("1950S2", "1950"),
    ("[1667,1668]", "{1667,1668}"),
    ("[1667]", "1667"),
    ("[1667,1668]", "[1667..1668]"),
    ("1985-04-12T23:20:30", "1985-04-12T23:20:30Z"),
]


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_what_says_something_else_is_not_equal(one: str, other: str) -> None:
    assert EdtfDate.parse(one) != EdtfDate.parse(other)


def test_a_sign_holds_for_its_component_or_for_all_before_it() -> None:
    def doubts(text: str) -> tuple[str, ...]:
        parts = EdtfDate.parse(text).parts
        assert parts is not None
        return parts.qualifier, *parts.doubts

    assert doubts("2004-06-11%") == ("%", "", "", "")
    assert doubts("2004-06~-11") == ("", "~", "~", "")
    assert doubts("?2004-06-~11") == ("", "?", "", "~")
    assert doubts("2004?-~06-~04") == ("", "?", "~", "~")
    assert doubts("2004?-06~-11") == ("", "%", "~", "")
    assert doubts("2001~-21") == ("", "~", "", "")


@pytest.mark.parametrize(
    ("text", "mask", "years", "month", "day", "season", "written_to"),
    [
        ("~156X-12-25", "156X-12-25", (1560, 1569), 12, 25, None, Precision.DAY),
        ("15XX-X2?", "15XX-X2", (1500, 1599), None, None, None, Precision.MONTH),
        ("2016-02-X9", "2016-02-X9", (2016, 2016), 2, None, None, Precision.DAY),
        ("1XX3", "1XX3", (1003, 1993), None, None, None, Precision.YEAR),
        ("-201X-29", "-201X-29", (-2019, -2010), None, None, 29, Precision.SEASON),
        ("XXXX-02-29", "XXXX-02-29", (0, 9996), 2, 29, None, Precision.DAY),
        ("2004-06-XX~", "", (2004, 2004), 6, None, None, Precision.DAY),  # as level 1 has it
    ],
)
def test_parts_of_a_mask(
    text: str,
    mask: str,
    years: tuple[int, int],
    month: int | None,
    day: int | None,
    season: int | None,
    written_to: Precision,
) -> None:
    parts = EdtfDate.parse(text).parts
    assert parts is not None
    assert (parts.mask, (parts.year, parts.last_year)) == (mask, years)
    assert (parts.month, parts.day, parts.season, parts.written_to) == (month, day, season, written_to)


def test_an_estimate_is_kept_beside_what_its_digits_promise() -> None:
    parts = EdtfDate.parse("Y3388E2S3").parts
    assert parts is not None
    assert (parts.estimate, parts.significant, parts.year, parts.last_year) == (338_800, 3, 338_000, 338_999)


def test_members() -> None:
    one_of = EdtfDate.parse("[1667,1668,1670..1672]")
    assert [member.text for member in one_of.members] == ["1667", "1668", "1670/1672"]
    assert (one_of.is_set, one_of.is_one_of, one_of.is_all_of, one_of.is_interval) == (
        True,
        True,
        False,
        False,
    )
    assert (one_of.parts, one_of.start, one_of.end) == (None, None, None)
    all_of = EdtfDate.parse("{..1984,1990..}")
    assert [member.text for member in all_of.members] == ["../1984", "1990/.."]
    assert (all_of.is_set, all_of.is_one_of, all_of.is_all_of, all_of.is_interval) == (
        True,
        False,
        True,
        False,
    )
    single, interval = EdtfDate.parse("1984"), EdtfDate.parse("1984/1985")
    assert not (single.is_set or interval.is_set or single.is_interval)
    assert single.members == interval.members == ()


@pytest.mark.parametrize(
    ("text", "is_open_start", "is_open_end"),
    [
        ("[..1984]", True, False),
        ("{1760..}", False, True),
        ("[..1984,1990..]", True, True),
        ("[1984]", False, False),
    ],
)
def test_open_sets(text: str, is_open_start: bool, is_open_end: bool) -> None:
    value = EdtfDate.parse(text)
    assert (value.is_open_start, value.is_open_end) == (is_open_start, is_open_end)
    assert not (value.is_unknown_start or value.is_unknown_end)


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        ("2004-06-~11", True, False),
        ("?2004-06-~11", True, True),
        ("[1667,1668~]", True, False),
        ("{1667?..1668}", False, True),
        ("[1667,1668]", False, False),
    ],
)
def test_doubt_about_a_part_counts(text: str, approximate: bool, uncertain: bool) -> None:
    value = EdtfDate.parse(text)
    assert (value.is_approximate, value.is_uncertain) == (approximate, uncertain)


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain", "expected"),
    [
        ("2004?-06", True, None, "%2004-~06"),  # what is uncertain stays so
        ("2004?-06", None, False, "2004-06"),
        ("2004-06-~11", False, None, "2004-06-11"),
        ("2004-06-~11", True, None, "2004-06-11~"),
        ("?1945", True, None, "1945%"),
        ("156X-12-25", True, None, "156X-12-25~"),
        ("Y17E7", None, True, "Y17E7?"),
        ("1950S2~", False, None, "1950S2"),
        ("2014-33", True, True, "2014-33%"),
        ("[1667,1670..1672]", True, None, "[1667~,1670~..1672~]"),
        ("{..1984,1990~..}", None, True, "{..1984?,1990%..}"),
        ("2004?-06/..", True, None, "%2004-~06/.."),
        ("1985-04-12T23:20:30", None, False, "1985-04-12T23:20:30"),
    ],
)
def test_doubt_can_be_added_and_taken(
    text: str, approximate: bool | None, uncertain: bool | None, expected: str
) -> None:
    assert EdtfDate.parse(text).qualified(approximate=approximate, uncertain=uncertain).text == expected


def test_a_time_of_day_takes_no_doubt() -> None:
    with pytest.raises(DateError, match="takes no"):
        EdtfDate.parse("1985-04-12T23:20:30Z").qualified(approximate=True)
