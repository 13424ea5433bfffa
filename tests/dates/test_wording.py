"""English wording: tables of values in each style and house, and what a reader would stumble over."""

import pytest

from timeline.dates import EdtfDate, read_typed, to_words
from timeline.dates.wording import LOCALES

WORDS = [
    # EDTF, long, short where it differs
    ("2022-01-09", "9 January 2022", "9 Jan 2022"),
    ("2014-03", "March 2014", "Mar 2014"),
    ("2014-09", "September 2014", "Sept 2014"),  # as the British press has it
    ("2014", "2014", None),
    ("2022-01-09/2022-01-10", "9–10 January 2022", "9–10 Jan 2022"),
    ("2014-03-03/2014-05-04", "3 March – 4 May 2014", "3 Mar – 4 May 2014"),
    ("2021-12-27/2022-01-02", "27 December 2021 – 2 January 2022", "27 Dec 2021 – 2 Jan 2022"),
    ("2014-01/2014-03", "January–March 2014", "Jan–Mar 2014"),
    ("2021-12/2022-01", "December 2021 – January 2022", "Dec 2021 – Jan 2022"),
    ("2014/2016", "2014–2016", None),
    ("2014-03/2016", "March 2014 – 2016", "Mar 2014 – 2016"),
    # Doubt
    ("2014~", "about 2014", "c. 2014"),
    ("2014-03?", "possibly March 2014", "Mar 2014?"),
    ("2014-03%", "possibly about March 2014", "c. Mar 2014?"),
    ("1984?/2004~", "possibly 1984 – about 2004", "1984? – c. 2004"),
    ("2022-01-09~/2022-01-10~", "about 9–10 January 2022", "c. 9–10 Jan 2022"),
    ("2014~/2016", "about 2014 – 2016", "c. 2014 – 2016"),  # of the spaced dash's ends, only one is in doubt
    # Open and unknown ends
    ("2014/..", "since 2014", None),
    ("../2014-05-03", "until 3 May 2014", None),
    ("../2014-33", "until the first quarter of 2014", "until Q1 2014"),
    ("2014-37/..", "since the first third of 2014", None),
    ("18XX/..", "since the 19th century", None),
    ("../199X", "until the 1990s", None),
    ("2014/", "from 2014, end unknown", "2014 – ?"),
    ("/2014-05", "until May 2014, start unknown", "? – May 2014"),
    # Thirds
    ("2022-01~/2022-04~", "early 2022", None),
    ("2022-05~/2022-08~", "mid-2022", None),
    ("2022-09~/2022-12~", "late 2022", None),
    ("2014-03-01~/2014-03-10~", "early March 2014", "early Mar 2014"),
    ("2012-02-21~/2012-02-29~", "late February 2012", "late Feb 2012"),
    ("1994~/1996~", "the mid-1990s", "mid-1990s"),
    ("1967~/1999~", "the late 20th century", "late 20th century"),
    ("2022-01~/2022-05~", "about January–May 2022", "c. Jan–May 2022"),  # no third
    # Seasons
    ("2014-21", "spring 2014", None),
    ("2021-24", "winter 2021–22", None),
    ("1999-24", "winter 1999–2000", None),
    ("2014-21/2014-23", "spring–autumn 2014", None),
    ("2014-23/2014-24", "autumn 2014 – winter 2014–15", None),
    # Digits unspecified: nothing that could be read two ways
    ("201X", "the 2010s", "2010s"),
    ("200X", "the decade 2000–2009", None),
    ("190X", "the decade 1900–1909", None),
    ("19XX", "the 20th century", "20th century"),
    ("18XX-XX", "a month in the 19th century", None),
    ("99XX", "the century 9900–9999", None),  # numbered ones end with ours
    ("2XXX", "the millennium 2000–2999", None),
    ("XXXX", "an unknown year", None),
    ("2014-03-XX", "a day in March 2014", "a day in Mar 2014"),
    ("2014-XX", "a month in 2014", None),
    ("2014-XX-XX~", "about a day in 2014", "c. a day in 2014"),
    ("199X-XX", "a month in the 1990s", None),
    # Long ago
    ("0079-08-24", "24 August AD 79", "24 Aug AD 79"),
    ("-0043-03-15", "15 March 44 BC", "15 Mar 44 BC"),
    ("0000", "1 BC", None),
    ("-0499/-0400", "500–401 BC", None),
    ("-0200/0200", "201 BC – AD 200", None),
    ("-04XX", "the 5th century BC", "5th century BC"),
    ("00XX", "the 1st century", "1st century"),
    ("-00XX", "the century 100–2 BC", None),  # there is no -0000, so it is a year short
    ("-0001-24", "winter 2–1 BC", None),
    ("Y-66000000", "66,000,001 BC", None),
    ("Y170000002", "AD 170,000,002", None),
    # Times, on the clock where they were read
    ("2022-01-09T14:30:00", "9 January 2022, 14:30", "9 Jan 2022, 14:30"),
    ("2022-01-09T14:30:05Z", "9 January 2022, 14:30:05 UTC", "9 Jan 2022, 14:30:05 UTC"),
    ("2022-01-09T00:00:00-04:30", "9 January 2022, 00:00 UTC−04:30", "9 Jan 2022, 00:00 UTC−04:30"),
    ("2022-01-09T14:30:00+02", "9 January 2022, 14:30 UTC+02:00", "9 Jan 2022, 14:30 UTC+02:00"),
    # Parts of years
    ("2001-25", "spring 2001 (northern hemisphere)", None),
    ("2001-29", "spring 2001 (southern hemisphere)", None),
    ("2001-30", "summer 2001–02 (southern hemisphere)", None),
    ("2001-32", "winter 2001 (southern hemisphere)", None),
    ("2014-33", "first quarter of 2014", "Q1 2014"),
    ("2014-39", "third third of 2014", None),
    ("2014-40", "first half of 2014", "H1 2014"),
    # Deep time
    ("Y-66000000~", "about 66 million years ago", "c. 66 million years ago"),
    ("Y-66040000%", "possibly about 66.04 million years ago", "c. 66.04 million years ago?"),
    ("Y-4500000000~", "about 4.5 billion years ago", "c. 4.5 billion years ago"),
    ("Y-4500010000~", "about 4500.01 million years ago", "c. 4500.01 million years ago"),
    ("Y-66000001~", "about 66,000,002 BC", "c. 66,000,002 BC"),  # nobody counts so from today
    # Estimates
    ("1950S2", "1950 (estimated, 1900–1999)", None),
    ("-1950S2", "1951 BC (estimated, 2000–1901 BC)", None),
    ("Y171010000S3", "171,010,000 (estimated, 171,000,000–171,999,999)", None),
    # Sets
    ("[2008,2009]", "2008 or 2009", None),
    ("{2008,2009}", "2008 and 2009", None),
    ("[1667,1668,1670..1672]", "1667, 1668 or 1670–1672", None),
    ("{1960,1961-12}", "1960 and December 1961", "1960 and Dec 1961"),
    ("[1667~,1670]", "about 1667 or 1670", "c. 1667 or 1670"),
    ("[2022-01-09,2022-01-10]", "9 or 10 January 2022", "9 or 10 Jan 2022"),
    ("{2014-03,2014-05,2014-06}", "March, May and June 2014", "Mar, May and Jun 2014"),
    ("[2022-01-09,2022-01-10?]", "9 January 2022 or possibly 10 January 2022", "9 Jan 2022 or 10 Jan 2022?"),
    ("[1670..1672]", "one of 1670–1672", None),
    ("{1670..1672}", "all of 1670–1672", None),
    ("[2022-01-09..2022-01-12]", "one of 9–12 January 2022", "one of 9–12 Jan 2022"),
    ("[1984]", "one of 1984", None),
    ("[..1984]", "1984 or earlier", None),
    ("[1760-12..]", "December 1760 or later", "Dec 1760 or later"),
    ("{..1984}", "1984 and earlier", None),
    ("{1760..}", "1760 and later", None),
    # Doubt about parts
    ("2004-06-~11", "11 June 2004 (day approximate)", "11 Jun 2004 (day approximate)"),
    ("2004?-06-11", "11 June 2004 (year uncertain)", "11 Jun 2004 (year uncertain)"),
    (
        "2004-06-%11",
        "11 June 2004 (day uncertain and approximate)",
        "11 Jun 2004 (day uncertain and approximate)",
    ),
    (
        "2004?-~06-~04",
        "4 June 2004 (day and month approximate, year uncertain)",
        "4 Jun 2004 (day and month approximate, year uncertain)",
    ),
    ("2001-~21", "spring 2001 (season approximate)", None),
    # Digits unspecified elsewhere
    ("156X-12-31", "31 December of a year in the 1560s", "31 Dec of a year in the 1560s"),
    ("15XX-12", "December of a year in the 16th century", "Dec of a year in the 16th century"),
    ("1XX3", "1XX3 (X: digit unknown)", None),
    ("2016-02-X9?", "possibly 2016-02-X9 (X: digit unknown)", "2016-02-X9 (X: digit unknown)?"),
]


@pytest.mark.parametrize(("edtf", "long", "short"), WORDS)
def test_words(edtf: str, long: str, short: str | None) -> None:
    value = EdtfDate.parse(edtf)
    assert (to_words(value), to_words(value, style="short")) == (long, short or long)


@pytest.mark.parametrize(("edtf", "long", "short"), WORDS)
def test_words_read_back(edtf: str, long: str, short: str | None) -> None:
    value = EdtfDate.parse(edtf)
    assert read_typed(long).value == value
    assert short is None or read_typed(short).value == value


NUMERIC = [
    ("2022-01-09", "2022-01-09"),
    ("2014-03", "2014-03"),
    ("2014", "2014"),
    ("2022-01-09/2022-01-10", "2022-01-09 – 2022-01-10"),
    ("2014-01/2014-03", "2014-01 – 2014-03"),
    ("2022-01-09~/..", "since c. 2022-01-09"),
    ("2022-01-09T14:30:00Z", "2022-01-09, 14:30 UTC"),
    # What digits cannot say
    ("0079-08-24", "24 Aug AD 79"),
    ("2014-03-01~/2014-03-10~", "early Mar 2014"),
    ("2014-03-XX", "a day in Mar 2014"),
    ("18XX", "19th century"),
]


@pytest.mark.parametrize(("edtf", "words"), NUMERIC)
def test_numeric(edtf: str, words: str) -> None:
    value = EdtfDate.parse(edtf)
    assert to_words(value, style="numeric") == words
    assert read_typed(words).value == value


HOUSES = [
    # EDTF, AP, Guardian, BBC
    ("2022-01-09", "Jan. 9, 2022", "9 January 2022", "9 January 2022"),
    ("2022-03-09", "March 9, 2022", "9 March 2022", "9 March 2022"),
    ("2022-01", "January 2022", "January 2022", "January 2022"),
    ("2022-01-09/2022-01-10", "Jan. 9-10, 2022", "9-10 January 2022", "9-10 January 2022"),
    (
        "2021-12-27/2022-01-02",
        "Dec. 27, 2021, to Jan. 2, 2022",
        "27 December 2021 – 2 January 2022",
        "27 December 2021 – 2 January 2022",
    ),
    ("2022-03-03/2022-05-04", "March 3 to May 4, 2022", "3 March – 4 May 2022", "3 March – 4 May 2022"),
    ("[2022-01-09,2022-01-10]", "Jan. 9 or 10, 2022", "9 or 10 January 2022", "9 or 10 January 2022"),
    ("2022-05-01/2022-06", "May 1, 2022, to June 2022", "1 May 2022 – June 2022", "1 May 2022 – June 2022"),
    (
        "[2022-01-09,2022-02-10,2022-03-11]",
        "Jan. 9, 2022, Feb. 10, 2022, or March 11, 2022",
        "9 January 2022, 10 February 2022 or 11 March 2022",
        "9 January 2022, 10 February 2022 or 11 March 2022",
    ),
    ("2014/2016", "2014-2016", "2014-2016", "2014-2016"),
    ("199X", "the 1990s", "the 1990s", "the 1990s"),
    ("1994~/1996~", "the mid-1990s", "the mid-1990s", "the mid-1990s"),
    ("18XX", "the 19th century", "the 19th century", "the 19th Century"),
    ("-04XX", "the fifth century B.C.", "the 5th century BC", "the 5th Century BC"),
    ("-0043", "44 B.C.", "44BC", "44 BC"),
    ("0079", "A.D. 79", "AD79", "AD 79"),
    ("2022-01-09T14:30:00", "2:30 p.m. Jan. 9, 2022", "9 January 2022, 2.30pm", "9 January 2022, 14:30"),
    (
        "2022-01-09T00:00:00Z",
        "midnight UTC Jan. 9, 2022",
        "9 January 2022, 12am UTC",
        "9 January 2022, 00:00 GMT",
    ),
]


@pytest.mark.parametrize(("edtf", "associated_press", "guardian", "bbc"), HOUSES)
def test_house_styles(edtf: str, associated_press: str, guardian: str, bbc: str) -> None:
    value = EdtfDate.parse(edtf)
    words = [to_words(value, style=house) for house in ("ap", "guardian", "bbc")]
    assert words == [associated_press, guardian, bbc]


@pytest.mark.parametrize("locale", LOCALES)
def test_the_notation_is_a_style_of_every_language(locale: str) -> None:
    assert to_words(EdtfDate.parse("2022-01~/2022-04~"), locale=locale, style="iso") == "2022-01~/2022-04~"


def test_a_house_writes_in_its_own_language() -> None:
    with pytest.raises(LookupError, match="“ap” is one for en, not for “uk”"):
        to_words(EdtfDate.parse("2014"), locale="uk", style="ap")


def test_a_region_is_passed_over_and_others_are_refused_by_name() -> None:
    value = EdtfDate.parse("2014-03")
    assert to_words(value, locale="en-GB") == to_words(value, locale="en_US") == "March 2014"
    with pytest.raises(LookupError, match="“tlh”"):
        to_words(value, locale="tlh")
    with pytest.raises(LookupError, match="“baroque”"):
        to_words(value, style="baroque")
