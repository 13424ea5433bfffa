"""Level 2 of EDTF: signs on single parts, digits left out anywhere, great and estimated years, parts of years, sets."""

import pytest

from timeline.dates import DateError, EdtfDate

SPANS = [
    # text, first day, last day, precision
    # Signs widen nothing, wherever they stand.
    ("2004-06~-11", "2004-06-11", "2004-06-11", "day"),
    ("%-2011-06-13", "-2011-06-13", "-2011-06-13", "day"),
    ("?-2004-06%", "-2004-06-01", "-2004-06-30", "month"),
    ("2004~-XX", "2004-01-01", "2004-12-31", "year"),
    ("2001~-21", "2001-03-01", "2001-05-31", "season"),
    ("~-0100/~2020", "-0100-01-01", "2020-12-31", "year"),
    ("?2004-06~-10/2004-06-%11", "2004-06-10", "2004-06-11", "day"),
    # Digits left out: the days that fit, no others.
    ("156X-12-25", "1560-12-25", "1569-12-25", "decade"),
    ("15XX-12-25", "1500-12-25", "1599-12-25", "century"),
    ("XXXX-12-XX", "0000-12-01", "9999-12-31", "millennium"),
    ("1XXX-12", "1000-12-01", "1999-12-31", "millennium"),
    ("-XXXX-12-XX", "-9999-12-01", "-0001-12-31", "millennium"),  # there is no -0000
    ("-15XX-12-25", "-1599-12-25", "-1500-12-25", "century"),
    ("-000X-12-25", "-0009-12-25", "-0001-12-25", "decade"),
    ("1984-1X", "1984-10-01", "1984-12-31", "year"),
    ("1984-X3", "1984-03-01", "1984-03-31", "month"),  # there is no month 13
    ("15XX-X2", "1500-02-01", "1599-12-31", "century"),
    ("2016-X3-10", "2016-03-10", "2016-03-10", "day"),
    ("2016-02-X9", "2016-02-09", "2016-02-29", "month"),
    ("2015-02-X9", "2015-02-09", "2015-02-19", "month"),
    ("2018-05-X0", "2018-05-10", "2018-05-30", "month"),  # no day 00
    ("2015-0X-31", "2015-01-31", "2015-08-31", "year"),
    ("2015-XX-31", "2015-01-31", "2015-12-31", "year"),
    ("XXXX-02-29", "0000-02-29", "9996-02-29", "millennium"),  # leap years alone
    ("19XX-02-29", "1904-02-29", "1996-02-29", "century"),  # 1900 is none
    ("190X-02-29", "1904-02-29", "1908-02-29", "decade"),
    ("XX00-02-29", "0000-02-29", "9600-02-29", "millennium"),
    ("-XXXX-02-29", "-9996-02-29", "-0004-02-29", "millennium"),
    ("1XX3", "1003-01-01", "1993-12-31", "millennium"),
    ("-1XX3", "-1993-01-01", "-1003-12-31", "millennium"),
    ("19X4", "1904-01-01", "1994-12-31", "century"),
    ("XXX0-XX-31", "0000-01-31", "9990-12-31", "millennium"),
    ("201X-24", "2010-12-01", "2020-02-29", "decade"),
    ("1919-XX-02/1919-XX-01", "1919-01-02", "1919-12-01", "year"),
    # Parts of a year.
    ("2001-25", "2001-03-01", "2001-05-31", "season"),
    ("2001-28", "2001-12-01", "2002-02-28", "season"),
    ("2001-29", "2001-09-01", "2001-11-30", "season"),
    ("2003-30", "2003-12-01", "2004-02-29", "season"),
    ("2001-31", "2001-03-01", "2001-05-31", "season"),
    ("2001-32", "2001-06-01", "2001-08-31", "season"),
    ("2001-33", "2001-01-01", "2001-03-31", "quarter"),
    ("2001-36", "2001-10-01", "2001-12-31", "quarter"),
    ("2001-37", "2001-01-01", "2001-04-30", "third"),
    ("2001-39", "2001-09-01", "2001-12-31", "third"),
    ("2001-40", "2001-01-01", "2001-06-30", "half"),
    ("-0001-30", "-0001-12-01", "0000-02-29", "season"),
    # Great years and estimated ones.
    ("Y-17E7", "-170000000-01-01", "-170000000-12-31", "year"),
    ("Y10E7~", "100000000-01-01", "100000000-12-31", "year"),
    ("Y29E10", "290000000000-01-01", "290000000000-12-31", "year"),
    ("1950S2", "1900-01-01", "1999-12-31", "century"),
    ("1950S4", "1950-01-01", "1950-12-31", "year"),
    ("-1950S3?", "-1959-01-01", "-1950-12-31", "decade"),
    ("0044S1", "0040-01-01", "0049-12-31", "decade"),  # leading zeros are not significant
    ("Y171010000S3", "171000000-01-01", "171999999-12-31", "millennium"),
    ("Y3388E2S3", "338000-01-01", "338999-12-31", "millennium"),
    ("Y-20E2S3", "-2009-01-01", "-2000-12-31", "decade"),
    # Sets reach from their earliest date to their latest.
    ("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", "year"),
    ("[1667,1760-12]", "1667-01-01", "1760-12-31", "month"),
    ("{1960,1961-12}", "1960-01-01", "1961-12-31", "month"),
    ("{1668,1667}", "1667-01-01", "1668-12-31", "year"),
    ("[..1760-12-03]", "-inf", "1760-12-03", "day"),
    ("{1760-12..}", "1760-12-01", "inf", "month"),
    ("[..1983-12-31,1984-10-10..1984-11-01,1984-11-05..]", "-inf", "inf", "day"),
    ("[156X-12-25,1984~]", "1560-12-25", "1984-12-31", "year"),
    ("[2014-21..2014-23]", "2014-03-01", "2014-11-30", "season"),
    ("[Y17E7,2014]", "2014-01-01", "170000000-12-31", "year"),
    ("[1984]", "1984-01-01", "1984-12-31", "year"),
]


@pytest.mark.parametrize(("text", "first_day", "last_day", "precision"), SPANS)
def test_span(text: str, first_day: str, last_day: str, precision: str) -> None:
    value = EdtfDate.parse(text)
    assert (value.first_day, value.last_day, value.precision) == (first_day, last_day, precision)
    assert value.text == str(value) == text
    assert EdtfDate.parse(value.canonical) == value


REFUSALS = [
    # text, the place, what is said
    ("2015-02-3X", 8, "February 2015 has 28 days."),
    ("15XX-02-3X", 8, "February has 29 days at most."),
    ("15XX-04-31", 8, "April has 30 days."),
    ("20X1-02-29", 8, "No year that fits 20X1 is a leap year"),
    ("15XX-2X-25", 5, "no month 2X"),
    ("15XX-00-25", 5, "no month 00"),
    ("2001-2X", 5, "no month 2X"),
    ("2015-XX-4X", 8, "no day 4X"),
    ("2015-XX-00", 8, "no day 00"),
    ("-0000-1X", 0, "1 BC is written 0000"),
    ("2015-~02-3X", 9, "February 2015 has 28 days."),
    ("2015~-13", 6, "no month 13"),
    ("2004-06/2015-~02-29", 17, "February 2015 has 28 days."),
    ("2001-21-05", 5, "leave the day out"),
    ("2001-42", 5, "no month 42"),
    ("2001-20", 5, "no month 20"),
    ("156X-12-25T10:00:00", 3, "whole day"),
    ("2004-06-~11T10:00:00", 8, "takes no"),
    ("2004-~~06", 6, "One sign is enough"),
    ("2004~?-06", 5, "One sign is enough"),
    ("-~2004", 1, "in front of the minus"),
    ("(2004)?-06-04~", 0, "no brackets"),
    ("199x", 3, "capital X"),
    ("199u", 3, "capital X"),
    ("Y17e7", 0, "A long year is written like"),
    ("Y17E", 4, "whole number from 1"),
    ("Y17E07", 4, "whole number from 1"),
    ("Y17E7-12-26", 5, "stands alone, without month and day"),
    ("Y17E99", 1, "thousand million"),
    ("Y1E99999999999999999", 1, "thousand million"),
    ("Y290000000000S1", 14, "thousand million"),  # up to 299,999,999,999
    ("1950S5", 5, "has 4 digits"),
    ("1950S0", 5, "whole number from 1"),
    ("1950S99999999999", 5, "has 4 digits"),
    ("195XS2", 4, "Only a year has significant digits"),
    ("1950-06S2", 7, "Only a year has significant digits"),
    ("-0000S1", 0, "1 BC is written 0000"),
    ("[]", 1, "no date in this set"),
    ("[", 1, "ends with ]"),
    ("{1999", 5, "ends with }"),
    ("[1999}", 6, "ends with ]"),
    ("1999]", 4, "opens with"),
    ("[1667,]", 6, "between two commas"),
    ("[1667,,1668]", 6, "between two commas"),
    ("[1667,166]", 6, "four digits"),
    ("[1667,1668-02-30]", 14, "February 1668 has 29 days."),
    ("[1667, 1668]", 6, "no spaces"),
    ("[..]", 1, "at least one end that is known"),
    ("[1670...1672]", 1, "two dots between them"),
    ("[1670..1671..1672]", 1, "two dots between them"),
    ("[1672..1670]", 7, "This run ends before it begins."),
    ("[1670..1672-05]", 7, "Both ends of a run are days, or months, or years."),
    ("[1984,..1960]", 6, "Only the first run"),
    ("[1984..,1990]", 7, "Only the last run"),
    ("[1984/1985]", 1, "holds no intervals"),
    ("[1984-01-01T10:00:00]", 1, "leave the time out"),
    ("[{1984}]", 1, "holds no other set"),
    ("[Y12345..Y12346]", 1, "at no end of an interval or a run"),
    ("[1667,1668]/1700", 11, "cannot be the end of an interval"),
    ("1600/[1667,1668]", 5, "cannot be the end of an interval"),
    ("1600/~Y17000", 5, "stands alone"),
    ("2004/P1Y", 5, "no durations"),
    ("2004/open", 5, "two dots"),
    ("2014-3-1", 5, "two digits"),
    ("1667-1668", 4, "is written 2014/2016"),
    ("20140318", 0, "hyphens"),
    ("1985-W12", 5, "no weeks"),
    ("1985-123", 5, "month and day"),
    ("12345-01-01", 0, "longer one stands alone"),
    ("2014–2016", 4, "slash"),
    ("1985wtf", 4, "not a date in EDTF"),
    ("1670..1672", 4, "stands in a set"),
    ("2008,2009", 4, "stand in a set"),
]


@pytest.mark.parametrize(("text", "position", "reason"), REFUSALS)
def test_refusal(text: str, position: int, reason: str) -> None:
    with pytest.raises(DateError, match=reason) as refusal:
        EdtfDate.parse(text)
    assert (refusal.value.position, refusal.value.text) == (position, text)
    assert str(refusal.value).endswith(".")
