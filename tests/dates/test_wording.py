"""English wording: a table of values, long and short, and what a reader would stumble over."""

import pytest

from timeline.dates import EdtfDate, read_typed, to_words

WORDS = [
    # EDTF, long, short
    ("2022-01-09", "9 January 2022", "9 Jan 2022"),
    ("2014-03", "March 2014", "Mar 2014"),
    ("2014-09", "September 2014", "Sept 2014"),  # as the British press has it
    ("2014", "2014", "2014"),
    ("2022-01-09/2022-01-10", "9–10 January 2022", "9–10 Jan 2022"),
    ("2014-03-03/2014-05-04", "3 March – 4 May 2014", "3 Mar – 4 May 2014"),
    ("2021-12-27/2022-01-02", "27 December 2021 – 2 January 2022", "27 Dec 2021 – 2 Jan 2022"),
    ("2014-01/2014-03", "January–March 2014", "Jan–Mar 2014"),
    ("2021-12/2022-01", "December 2021 – January 2022", "Dec 2021 – Jan 2022"),
    ("2014/2016", "2014–2016", "2014–2016"),
    ("2014-03/2016", "March 2014 – 2016", "Mar 2014 – 2016"),
    # Doubt
    ("2014~", "about 2014", "c. 2014"),
    ("2014-03?", "possibly March 2014", "Mar 2014?"),
    ("2014-03%", "possibly about March 2014", "c. Mar 2014?"),
    ("1984?/2004~", "possibly 1984 – about 2004", "1984? – c. 2004"),
    ("2022-01-09~/2022-01-10~", "about 9–10 January 2022", "c. 9–10 Jan 2022"),
    ("2014~/2016", "about 2014 – 2016", "c. 2014 – 2016"),  # of the spaced dash's ends, only one is in doubt
    # Open and unknown ends
    ("2014/..", "since 2014", "since 2014"),
    ("../2014-05-03", "until 3 May 2014", "until 3 May 2014"),
    ("2014/", "from 2014, end unknown", "2014 – ?"),
    ("/2014-05", "until May 2014, start unknown", "? – May 2014"),
    # Thirds
    ("2022-01~/2022-04~", "early 2022", "early 2022"),
    ("2022-05~/2022-08~", "mid-2022", "mid-2022"),
    ("2022-09~/2022-12~", "late 2022", "late 2022"),
    ("2014-03-01~/2014-03-10~", "early March 2014", "early Mar 2014"),
    ("2012-02-21~/2012-02-29~", "late February 2012", "late Feb 2012"),
    ("1994~/1996~", "the mid-1990s", "mid-1990s"),
    ("1967~/1999~", "the late 20th century", "late 20th century"),
    ("2022-01~/2022-05~", "about January–May 2022", "c. Jan–May 2022"),  # no third
    # Seasons
    ("2014-21", "spring 2014", "spring 2014"),
    ("2021-24", "winter 2021–22", "winter 2021–22"),
    ("1999-24", "winter 1999–2000", "winter 1999–2000"),
    ("2014-21/2014-23", "spring–autumn 2014", "spring–autumn 2014"),
    ("2014-23/2014-24", "autumn 2014 – winter 2014–15", "autumn 2014 – winter 2014–15"),
    # Digits unspecified: nothing that could be read two ways
    ("201X", "the 2010s", "2010s"),
    ("200X", "the decade 2000–2009", "the decade 2000–2009"),
    ("19XX", "the 1900s (1900–1999)", "1900s (1900–1999)"),
    ("2XXX", "the millennium 2000–2999", "the millennium 2000–2999"),
    ("XXXX", "an unknown year", "an unknown year"),
    ("2014-03-XX", "a day in March 2014", "a day in Mar 2014"),
    ("2014-XX", "a month in 2014", "a month in 2014"),
    ("2014-XX-XX~", "about a day in 2014", "c. a day in 2014"),
    ("199X-XX", "a month in the 1990s", "a month in 1990s"),
    # Long ago
    ("0079-08-24", "24 August AD 79", "24 Aug AD 79"),
    ("-0043-03-15", "15 March 44 BC", "15 Mar 44 BC"),
    ("0000", "1 BC", "1 BC"),
    ("-0499/-0400", "500–401 BC", "500–401 BC"),
    ("-0200/0200", "201 BC – AD 200", "201 BC – AD 200"),
    ("-04XX", "the century 500–401 BC", "the century 500–401 BC"),
    ("00XX", "the century 1 BC – AD 99", "the century 1 BC – AD 99"),
    ("-0001-24", "winter 2–1 BC", "winter 2–1 BC"),
    ("Y-66000000", "66,000,001 BC", "66,000,001 BC"),
    ("Y170000002", "AD 170,000,002", "AD 170,000,002"),
    # Times, on the clock where they were read
    ("2022-01-09T14:30:00", "9 January 2022, 14:30:00", "9 Jan 2022, 14:30:00"),
    ("2022-01-09T14:30:00Z", "9 January 2022, 14:30:00 UTC", "9 Jan 2022, 14:30:00 UTC"),
    ("2022-01-09T14:30:00-04:30", "9 January 2022, 14:30:00 UTC−04:30", "9 Jan 2022, 14:30:00 UTC−04:30"),
]


@pytest.mark.parametrize(("edtf", "long", "short"), WORDS)
def test_words(edtf: str, long: str, short: str) -> None:
    value = EdtfDate.parse(edtf)
    assert (to_words(value), to_words(value, style="short")) == (long, short)


@pytest.mark.parametrize(("edtf", "long", "short"), WORDS)
def test_words_read_back(edtf: str, long: str, short: str) -> None:
    assert [read_typed(long).value, read_typed(short).value] == [EdtfDate.parse(edtf)] * 2


def test_a_region_is_passed_over_and_others_are_refused_by_name() -> None:
    value = EdtfDate.parse("2014-03")
    assert to_words(value, locale="en-GB") == to_words(value, locale="en_US") == "March 2014"
    with pytest.raises(LookupError, match="“tlh”"):
        to_words(value, locale="tlh")
    with pytest.raises(LookupError, match="“baroque”"):
        to_words(value, style="baroque")
