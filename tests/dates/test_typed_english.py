"""Dates as English speakers type them: read, asked about or refused. Today is Monday, 3 January 2022."""

import datetime

import pytest

from timeline.dates import EdtfDate, TypedReading, read_typed, to_words

TODAY = datetime.date(2022, 1, 3)

READ = [
    # Days, in every order
    ("9 January 2022", "2022-01-09"),
    ("9th January, 2022", "2022-01-09"),
    ("the 9th of January 2022", "2022-01-09"),
    ("the ninth of January 2022", "2022-01-09"),
    ("January 9, 2022", "2022-01-09"),
    ("Jan. 9, 2022", "2022-01-09"),
    ("JAN 9 2022", "2022-01-09"),
    ("9-Jan-2022", "2022-01-09"),
    ("9.jan.2022", "2022-01-09"),
    ("9-Jan-22", "2022-01-09"),
    ("9 Jan 45", "1945-01-09"),
    ("9jan2022", "2022-01-09"),
    ("2022 January 9", "2022-01-09"),
    ("2022 the 9th of Jan", "2022-01-09"),
    ("January 2022, the 9th", "2022-01-09"),  # an order that only the second opinion knows
    ("on Sunday, 9 January 2022", "2022-01-09"),
    ("9 January 2022 (Sunday)", "2022-01-09"),
    ("2022-01-09", "2022-01-09"),
    ("2022-1-9", "2022-01-09"),
    ("2022/01/09", "2022-01-09"),
    ("20220109", "2022-01-09"),
    ("13/02/2022", "2022-02-13"),
    ("02/13/2022", "2022-02-13"),
    ("13.2.2022", "2022-02-13"),
    ("01/01/2022", "2022-01-01"),  # the same both ways
    ("9 January 2022, 14:30:00 UTC", "2022-01-09T14:30:00Z"),
    # Months and years
    ("March 2014", "2014-03"),
    ("in March, 2014", "2014-03"),
    ("May 68", "1968-05"),  # no month has so many days
    ("7 Jan '22", "2022-01-07"),
    ("Jan '22", "2022-01"),
    ("in '45", "1945"),
    ("1914–'18", "1914/1918"),
    ("'90–'91", "1990/1991"),
    ("99-12-31", "1999-12-31"),
    ("01-22-07", "2007-01-22"),
    ("7/VII/2014", "2014-07-07"),
    ("Sept. 2014", "2014-09"),
    ("3/2014", "2014-03"),
    ("2014/3", "2014-03"),
    ("2014", "2014"),
    ("the year 2014", "2014"),
    ("201x", "201X"),
    # Ranges
    ("9-10 January 2022", "2022-01-09/2022-01-10"),
    ("9—10 January 2022", "2022-01-09/2022-01-10"),
    ("9th to 10th of January 2022", "2022-01-09/2022-01-10"),
    ("January 9-10, 2022", "2022-01-09/2022-01-10"),
    ("between 9 and 10 January 2022", "2022-01-09/2022-01-10"),
    ("January 9 – February 3, 2022", "2022-01-09/2022-02-03"),
    ("27 Dec 2021 – 2 Jan 2022", "2021-12-27/2022-01-02"),
    ("from 27 December 2021 until 2 January 2022", "2021-12-27/2022-01-02"),
    ("27 December 2021 – 2 January", "2021-12-27/2022-01-02"),  # the next January
    ("Mon 3 Jan – Tue 4 Jan 2022", "2022-01-03/2022-01-04"),
    ("13/02/2022 – 14/02/2022", "2022-02-13/2022-02-14"),
    ("January to March 2014", "2014-01/2014-03"),
    ("Jan-Mar 2014", "2014-01/2014-03"),
    ("1914-18", "1914/1918"),
    ("1914–1918", "1914/1918"),
    ("2009–10", "2009/2010"),  # an en dash is no ISO month
    ("2009-10", "2009-10"),  # a hyphen is
    ("from 2014 to 2016", "2014/2016"),
    ("1990s–2010s", "199X/201X"),
    ("spring-summer 2014", "2014-21/2014-22"),
    ("Q1–Q3 2014", "2014-01/2014-09"),
    ("Q1 2014 – Q3 2014", "2014-33/2014-35"),
    ("18th–19th centuries", "17XX/18XX"),
    ("9/10 January 2022", "2022-01-09/2022-01-10"),
    ("January/February 2014", "2014-01/2014-02"),
    ("2014/15", "2014/2015"),
    ("1914/18", "1914/1918"),
    ("9 Jan.–10 Feb. 2022", "2022-01-09/2022-02-10"),
    ("Mon 3 – Tue 4 Jan 2022", "2022-01-03/2022-01-04"),
    ("3/2014 – 15/04/2014", "2014-03/2014-04-15"),
    ("500 BC – AD 14", "-0499/0014"),
    ("300–400 AD", "0300/0400"),
    ("AD 79–81", "0079/0081"),
    ("15th-16th c.", "14XX/15XX"),
    ("11 June 2004 (day approximate) – 2005", "2004-06-~11/2005"),
    ("early 2014 – mid 2015", "2014-01~/2015-08~"),
    ("early-mid 2014", "2014-01~/2014-08~"),
    ("early to mid 2014", "2014-01~/2014-08~"),
    ("mid-late 1990s", "1994~/1999~"),
    ("2022 January 9-10", "2022-01-09/2022-01-10"),
    # Seasons, quarters, halves
    ("spring 2014", "2014-21"),
    ("in the fall of 2014", "2014-23"),
    ("winter 2021–22", "2021-24"),
    ("winter 2021/2022", "2021-24"),
    ("Q1 2014", "2014-33"),
    ("2014 Q3", "2014-35"),
    ("Q4/2014", "2014-36"),
    ("1Q 2014", "2014-33"),
    ("the first quarter of 2014", "2014-33"),
    ("last quarter of 2014", "2014-36"),
    ("first third of 2014", "2014-37"),
    ("third third of 2014", "2014-39"),
    ("2nd half of 2014", "2014-41"),
    ("H1 2014", "2014-40"),
    ("2H21", "2021-41"),
    ("1H2021", "2021-40"),
    ("3Q21", "2021-35"),
    ("Q1 21", "2021-33"),
    ("H2'21", "2021-41"),
    ("H2 44 BC", "-0043-41"),
    ("spring 2001 (northern hemisphere)", "2001-25"),
    ("southern spring 2001", "2001-29"),
    ("winter 2014 (southern hemisphere)", "2014-32"),
    ("summer 2001–02", "2001-30"),  # only the southern summer has two years
    ("winter 2014 to 2015", "2014-24"),
    # Decades and centuries
    ("the 1990s", "199X"),
    ("1990's", "199X"),
    ("’90s", "199X"),
    ("the nineties", "199X"),
    ("the nineties of the 19th century", "189X"),
    ("1900s (1900–1999)", "19XX"),
    ("the decade 1900–1909", "190X"),
    ("19th century", "18XX"),
    ("XIX century", "18XX"),
    ("2nd millennium BC", "-1XXX"),
    ("the nineteenth century", "18XX"),
    ("5th century BC", "-04XX"),
    ("1st century BC", "-0099/0000"),  # its last year is 0, which no -00XX holds
    # Thirds
    ("early 2022", "2022-01~/2022-04~"),
    ("mid-2022", "2022-05~/2022-08~"),
    ("the end of 2021", "2021-09~/2021-12~"),
    ("early March 2014", "2014-03-01~/2014-03-10~"),
    ("mid-90s", "1994~/1996~"),
    ("early 20th century", "1900~/1933~"),
    # Doubt
    ("circa 1850", "1850~"),
    ("c.1850", "1850~"),
    ("c1850", "1850~"),
    ("around 3 May 2014", "2014-05-03~"),
    ("2014 or so", "2014~"),
    ("~2014", "2014~"),
    ("probably March 2014", "2014-03?"),
    ("March 2014?", "2014-03?"),
    ("possibly about 2014", "2014%"),
    ("c. 2013–16", "2013~/2016~"),  # closed dash: about both
    ("about 2014 – 2016", "2014~/2016"),
    ("2014?-2015", "2014?/2015"),  # a sign behind the start is about the start
    ("2014-c. 2016", "2014/2016~"),
    ("2014-16?", "2014?/2016?"),
    # Open ends: "before" and "after" leave the date itself out
    ("since 2014", "2014/.."),
    ("after 2014", "2015/.."),
    ("after 31 December 2021", "2022-01-01/.."),
    ("until 3 May 2014", "../2014-05-03"),
    ("by May 2014", "../2014-05"),
    ("before 3 May 2014", "../2014-05-02"),
    ("prior to March 2014", "../2014-02"),
    ("before the 1990s", "../1989"),
    ("after about 2014", "2015~/.."),
    ("since early 2022", "2022-01~/.."),
    ("2014 onwards", "2014/.."),
    ("2014–present", "2014/.."),
    ("from 2014 to date", "2014/.."),
    ("no earlier than 2014", "2014/.."),
    ("since Q1 2014", "2014-33/.."),
    ("after Q1 2014", "2014-04/.."),
    ("from 2014, end unknown", "2014/"),
    # Sets
    ("2008 or 2009", "[2008,2009]"),
    ("2008, 2009 or 2011", "[2008,2009,2011]"),
    ("9 or 10 January 2022", "[2022-01-09,2022-01-10]"),
    ("January 9 or 10, 2022", "[2022-01-09,2022-01-10]"),
    ("9, 10, or 12 January 2022", "[2022-01-09,2022-01-10,2022-01-12]"),
    ("January 9, 2022, January 11, 2022 or January 12, 2022", "[2022-01-09,2022-01-11,2022-01-12]"),
    ("January or March 2014", "[2014-01,2014-03]"),
    ("9 January, 10 or 12 February 2022", "[2022-01-09,2022-02-10,2022-02-12]"),
    ("2001, 2002 or 9 January 2003", "[2001,2002,2003-01-09]"),
    ("44 or 43 BC", "[-0043,-0042]"),
    ("18th or 19th century", "[17XX,18XX]"),
    ("2008 or possibly 2009", "[2008,2009?]"),
    ("1667, 1668 or 1670–1672", "[1667,1668,1670..1672]"),
    ("one of 1670–1672", "[1670..1672]"),
    ("1984 or earlier", "[..1984]"),
    ("1667 or 1760 or later", "[1667,1760..]"),
    ("2008 and 2009", "{2008,2009}"),
    ("9 and 10 January 2022", "{2022-01-09,2022-01-10}"),
    ("9 & 10 January 2022", "{2022-01-09,2022-01-10}"),
    ("Q1 and Q3 2014", "{2014-33,2014-35}"),
    ("all of 1670–1672", "{1670..1672}"),
    ("1760 and later", "{1760..}"),
    # Doubt about a part, digits that nobody knows, estimates
    ("11 June 2004 (day approximate)", "2004-06-~11"),
    ("4 June 2004 (day and month approximate, year uncertain)", "2004?-~06-~04"),
    ("11 June 2004 (day uncertain and approximate)", "2004-06-%11"),
    ("spring 44 BC (year uncertain)", "?-0043-21"),
    ("31 December of a year in the 1560s", "156X-12-31"),
    ("December of a year in the 16th century", "15XX-12"),
    ("a day in December of a year in the 1560s", "156X-12-XX"),
    ("1XX3 (X: digit unknown)", "1XX3"),
    ("about 1500-1x-25 (x: digit unknown)", "1500-1X-25~"),
    ("1950 (estimated, 1900–1999)", "1950S2"),
    ("about 1950 (estimated, 1900–1999)", "1950S2~"),
    ("171,010,000 (estimated, 171,000,000–171,999,999)", "Y171010000S3"),
    # Eras
    ("44 BC", "-0043"),
    ("15 March 44 B.C.", "-0043-03-15"),
    ("AD 79", "0079"),
    ("24 August 79 CE", "0079-08-24"),
    ("c. 500 BCE", "-0499~"),
    ("500–401 BC", "-0499/-0400"),
    ("100,000 BC", "Y-99999"),
    ("66 million years ago", "Y-66000000~"),
    ("4.5 billion years ago", "Y-4500000000~"),
    ("4.5bn years ago", "Y-4500000000~"),
    ("a million years ago", "Y-1000000~"),
    ("9,500 years ago", "-7478~"),  # so near, this year makes a difference
    ("12,000 years ago", "-9999~"),  # about 10,000 BC: thousands are no closer than a thousand
    ("2000 years ago", "0022~"),
    ("66,000,001 BC", "Y-66000000"),
    ("66 000 001 BC", "Y-66000000"),
    ("66.000.001 BC", "Y-66000000"),
    ("66'000'001 BC", "Y-66000000"),
    ("the year 79", "0079"),
    # Times of day
    ("9 January 2022 at 14:30", "2022-01-09T14:30:00"),
    ("9 January 2022, 1h30", "2022-01-09T01:30:00"),  # no half of 2030
    ("14:30 on 9 January 2022", "2022-01-09T14:30:00"),
    ("9 January 2022, 2.30pm", "2022-01-09T14:30:00"),
    ("2 p.m. on Sunday, 9 January 2022", "2022-01-09T14:00:00"),
    ("12:15 am on 9 January 2022", "2022-01-09T00:15:00"),
    ("9 January 2022 at noon", "2022-01-09T12:00:00"),
    ("9 January 2022 at nine o'clock", "2022-01-09T09:00:00"),
    ("2022-01-09T14:30", "2022-01-09T14:30:00"),
    ("yesterday at 14:30", "2022-01-02T14:30:00"),
    ("9 January 2022, 14:30 GMT", "2022-01-09T14:30:00Z"),
    ("9 January 2022, 14:30 GMT+2", "2022-01-09T14:30:00+02:00"),
    ("9 January 2022, 14:30 UTC−5:30", "2022-01-09T14:30:00-05:30"),
    ("9 January 2022 14:30 +02:00", "2022-01-09T14:30:00+02:00"),
    ("9 January 2022 14:30:00 -0500", "2022-01-09T14:30:00-05:00"),
    ("9 January 2022, 2 pm EST", "2022-01-09T14:00:00-05:00"),
    # Counted from today
    ("today", "2022-01-03"),
    ("yesterday", "2022-01-02"),
    ("the day before yesterday", "2022-01-01"),
    ("tomorrow", "2022-01-04"),
    ("last week", "2021-12-27/2022-01-02"),
    ("this week", "2022-01-03/2022-01-09"),
    ("last month", "2021-12"),
    ("next year", "2023"),
    ("last Friday", "2021-12-31"),
    ("last Monday", "2021-12-27"),  # not today
    ("this Friday", "2022-01-07"),
    ("last March", "2021-03"),
    ("last summer", "2021-22"),
    ("this winter", "2021-24"),  # it began last year
    ("three days ago", "2021-12-31"),
    ("a month ago", "2021-12~"),
    ("early last month", "2021-12-01~/2021-12-10~"),
    ("since yesterday", "2022-01-02/.."),
    ("9 January this year", "2022-01-09"),
    ("March last year", "2021-03"),
    ("the 9th of last month", "2021-12-09"),
    ("last quarter", "2021-36"),
    # What comes along when people paste
    ("9\u00a0January\u202f2022", "2022-01-09"),
    ("\u200f9 January 2022\u200e", "2022-01-09"),
    ("٩ January ٢٠٢٢", "2022-01-09"),
    ("2022‑01‑09", "2022-01-09"),  # non-breaking hyphens
    ("  9   January\n2022. ", "2022-01-09"),
    ("“9 January 2022”", "2022-01-09"),
    ("９ January ２０２２", "2022-01-09"),
    ("19ХХ", "19XX"),  # Cyrillic letters
    ("2014 until now", "2014/.."),
]


@pytest.mark.parametrize(("typed", "edtf"), READ)
def test_read(typed: str, edtf: str) -> None:
    reading = read_typed(typed, today=TODAY)
    assert reading.value == EdtfDate.parse(edtf), reading
    assert reading.words == to_words(reading.value)
    assert not reading.refusal


ASKED = [
    ("01/02/2022", ["2022-02-01", "2022-01-02"]),
    ("01.02.2022", ["2022-02-01", "2022-01-02"]),
    ("01/02/22", ["2022-02-01", "2022-01-02"]),
    ("01/02/2022 - 05/02/2022", ["2022-02-01/2022-02-05", "2022-01-02/2022-05-02"]),  # both ends alike
    ("5/6", ["2022-06-05", "2022-05-06"]),
    ("the 2000s", ["200X", "20XX"]),
    ("1900s", ["190X", "19XX"]),
    ("the '20s", ["192X", "202X"]),
    ("early 1900s", ["1900~/1903~", "1900~/1933~"]),
    ("2021-22", ["2021-22", "2021/2022"]),  # EDTF's summer of 2021, or two years
    ("1939-41", ["1939-41", "1939/1941"]),  # the second half of 1939, or three years
    ("2009/10", ["2009-10", "2009/2010"]),
    ("25 October/7 November 1917", ["1917-10-25/1917-11-07", "[1917-10-25,1917-11-07]"]),  # two calendars
    ("1990/1", ["1990-01", "1990/1991"]),
    ("22-01-07", ["2007-01-22", "2022-01-07"]),  # the last order is ISO's
    ("December/January", ["2022-12/2023-01", "2021-12/2022-01"]),
    ("last winter", ["2020-24", "2021-24"]),
    ("1-2/2022", ["2022-01/2022-02", "2022-02-01", "2022-01-02"]),
    ("9 or 10 January", ["[2022-01-09,2022-01-10]", "[2021-01-09,2021-01-10]"]),
    ("01/02/2022 or 03/02/2022", ["[2022-02-01,2022-02-03]", "[2022-01-02,2022-03-02]"]),
    ("Q1", ["2022-33", "2021-33"]),
    ("9 January 14:30", ["2022-01-09T14:30:00", "2021-01-09T14:30:00"]),
    ("9 January 2022, 14:30 BST", ["2022-01-09T14:30:00+01:00", "2022-01-09T14:30:00+06:00"]),
    (
        "9 January 2022, 2 pm CST",
        ["2022-01-09T14:00:00-06:00", "2022-01-09T14:00:00+08:00", "2022-01-09T14:00:00-05:00"],
    ),
    ("December–January 2022", ["2021-12/2022-01", "2022-12/2023-01"]),
    ("next Friday", ["2022-01-07", "2022-01-14"]),
    ("Friday", ["2021-12-31", "2022-01-07"]),
    ("next March", ["2022-03", "2023-03"]),
    ("Tuesday to Wednesday", ["2021-12-28/2021-12-29", "2021-12-28/2022-01-05", "2022-01-04/2022-01-05"]),
    ("9 January", ["2022-01-09", "2021-01-09"]),
    ("January 9-10", ["2022-01-09/2022-01-10", "2021-01-09/2021-01-10"]),
    ("Friday 31 December", ["2021-12-31"]),  # the other year's was a Saturday to come
]


@pytest.mark.parametrize(("typed", "edtfs"), ASKED)
def test_asked(typed: str, edtfs: list[str]) -> None:
    reading = read_typed(typed, today=TODAY)
    assert reading.value is None and not reading.words
    assert [choice.text for choice in reading.alternatives] == edtfs
    assert all(to_words(choice) in reading.refusal for choice in reading.alternatives)
    assert reading.suggestion


def test_the_question_is_a_sentence() -> None:
    reading = read_typed("01/02/2022")
    assert reading.refusal == "This date can be read two ways: 1 February 2022, or 2 January 2022."
    assert reading.suggestion == "Choose one, or type the month as a word."


@pytest.mark.parametrize(
    ("typed", "edtf", "other"),
    [
        ("20th century", "19XX", "1901/2000"),
        ("20th c.", "19XX", "1901/2000"),
        ("3rd millennium", "2XXX", "2001/3000"),
        ("winter 2014", "2014-24", "2013-24"),
        ("2009-10", "2009-10", "2009/2010"),
        ("2014-33", "2014-33", "2014/2033"),
        ("-2022", "-2022", "../2022"),
    ],
)
def test_read_with_another_reading_beside_it(typed: str, edtf: str, other: str) -> None:
    reading = read_typed(typed)
    assert (reading.value, reading.alternatives) == (EdtfDate.parse(edtf), (EdtfDate.parse(other),))


REFUSED = [
    ("", "no date here"),
    (" \u200f ", "no date here"),
    ("31 February 2022", "February 2022 has 28 days."),
    ("00.05.2022", "There is no day 0."),
    ("May 0 2022", "There is no day 0."),
    ("2022-05-00", "There is no day 0."),
    ("0/12", "There is no day 0."),
    ("31 February", "February never has more than 29 days."),
    ("29 February 1900", "February 1900 has 28 days."),
    ("2022-02-31", "February 2022 has 28 days."),
    ("31/04/2022", "April 2022 has 30 days."),
    ("32 January 2022", "January 2022 has 31 days."),
    ("13/14/2022", "There is no month 14."),
    ("Monday 2 January 2022", "2 January 2022 is a Sunday, not a Monday."),
    ("2016-13", "There is no month 13"),
    ("2016/2014", "ends before it begins"),
    ("from 2016 to 2014", "ends before it begins"),
    ("10–9 January 2022", "ends before it begins"),
    ("[1667,1668", "set"),
    ("14:30", "A time of day needs its day."),
    ("noon", "A time of day needs its day."),
    ("9 January 2022 25:30", "Times run from 00:00:00 to 23:59:59."),
    ("9 January 2022, 13 am", "There is no such time of day."),
    ("9 January 2022, 14:30–15:30", "leave the times out"),
    ("9 January 2022 10:00-12:00", "leave the times out"),  # no shift from UTC
    ("9 January 2022 10:00 -05:00", "leave the times out"),
    ("11 Feb 1731/2", "may be a day or a year"),
    ("2 March 1731/2", "may be a day or a year"),
    ("1 Jan 2020/1", "may be a day or a year"),
    ("1 Jan 2020-15", "may be a day or a year"),
    ("March 2014-16", "may be a day or a year"),
    ("1 – March 2014", "not a date that can be read"),
    ("late-early 2014", "ends before it begins"),
    ("Jan 2022 -", "One end of this range is missing."),
    ("- Jan 2022", "One end of this range is missing."),
    ("7 Jan 2022 -", "One end of this range is missing."),
    ("2022-", "One end of this range is missing."),
    ("9 January 2022, 2 pm to 10 January 2022, 4 pm", "leave the times out"),
    ("since 9 January 2022 14:30", "leave the time out"),
    ("about 9 January 2022, 14:30", "takes no"),
    ("11 June 2004 (month approximate and so on)", "“so” is not part of a date"),
    ("2004 (day approximate)", "not a date that can be read"),
    ("1950 (estimated, 1900–1998)", "not a date that can be read"),
    ("900 billion years ago", "longer ago than time itself"),
    ("10.000 years ago", "not a date that can be read"),  # ten, or ten thousand
    ("1 or 2", "not a date that can be read"),
    ("Saturday April 2022", "not a date that can be read"),
    ("third 2022", "not a date that can be read"),  # no word is the number of a month
    ("the 9th – 2022", "not a date that can be read"),
    ("the 9th and 2022", "not a date that can be read"),
    ("2008 or", "not a date that can be read"),
    ("or 2008", "not a date that can be read"),
    ("2009 or 31 February 2010", "February 2010 has 28 days."),
    ("0 BC", "There is no year 0"),
    ("9 January 12345 AD", "no months"),
    ("early spring 2014", "Only a month, a year, a decade or a century"),
    ("yesterdayish", "“yesterdayish” is not part of a date"),
    ("soon", "“soon” is not part of a date"),
    ("not 9 January 2022", "“not” is not part of a date"),
    ("9 January 2022 <script>", "“<script>” is not part of a date"),
    ("<b>2014</b>", "is not part of a date"),
    ("2014\x00", "characters in this that no date has"),
    ("2014\ud800", "characters in this that no date has"),
    ("9 10 2022", "not a date that can be read"),
    ("12", "not a date that can be read"),
    ("the", "not a date that can be read"),
    ("since", "not a date that can be read"),
    ("1-2-3-4-5-6-7-8", "not a date that can be read"),
    ("/" * 100, "not a date that can be read"),
    ("Q1 2", "not a date that can be read"),
    ("9" * 10_000, "too long"),
    ("early " * 16, "not a date that can be read"),
]


@pytest.mark.parametrize(("typed", "reason"), REFUSED)
def test_refused(typed: str, reason: str) -> None:
    reading = read_typed(typed, today=TODAY)
    assert reason in reading.refusal
    assert reading == TypedReading(refusal=reading.refusal, suggestion=reading.suggestion)
    assert reading.suggestion.endswith(".")


@pytest.mark.parametrize("typed", ["yesterday", "last month", "next Friday", "three days ago", "Friday"])
def test_without_today_nothing_is_counted(typed: str) -> None:
    assert "needs a day to count from" in read_typed(typed).refusal


@pytest.mark.parametrize("typed", ["9 January", "March", "9–10 January", "5/6", "29 February"])
def test_without_today_a_year_is_asked_for(typed: str) -> None:
    reading = read_typed(typed)
    assert "no year" in reading.refusal and not reading.alternatives


def test_a_language_that_is_not_read_is_refused_by_name() -> None:
    with pytest.raises(LookupError, match="“tlh”"):
        read_typed("2014", languages=("tlh",))


@pytest.mark.parametrize(
    ("month", "typed", "edtfs"),
    [
        (2, "this winter", ["2021-24"]),
        (4, "this winter", ["2021-24", "2022-24"]),
        (7, "this winter", ["2022-24"]),
        (2, "last winter", ["2020-24", "2021-24"]),
        (3, "last winter", ["2021-24"]),
        (12, "last winter", ["2021-24"]),
    ],
)
def test_which_winter_depends_on_the_month(month: int, typed: str, edtfs: list[str]) -> None:
    reading = read_typed(typed, today=datetime.date(2022, month, 7))
    found = [reading.value] if reading.value else list(reading.alternatives)
    assert found == list(map(EdtfDate.parse, edtfs))
