"""Dates as German speakers type them: read, asked about or refused. Today is Monday, 3 January 2022."""

import datetime

import pytest

from timeline.dates import EdtfDate, TypedReading, read_typed, to_words

TODAY = datetime.date(2022, 1, 3)

READ = [
    # Days
    ("9. Januar 2022", "2022-01-09"),
    ("am 9. Januar 2022", "2022-01-09"),
    ("den 9. Januar 2022", "2022-01-09"),
    ("der 9. Jänner 2022", "2022-01-09"),
    ("9 Januar 2022", "2022-01-09"),  # the stop forgotten
    ("9. Jan. 2022", "2022-01-09"),
    ("9.Jan.2022", "2022-01-09"),
    ("9. JANUAR 2022", "2022-01-09"),
    ("der neunte Januar 2022", "2022-01-09"),
    ("am neunten Januar 2022", "2022-01-09"),
    ("am einunddreißigsten Dezember 2021", "2021-12-31"),
    ("am einunddreissigsten Dezember 2021", "2021-12-31"),  # as the Swiss write it
    ("Sonntag, 9. Januar 2022", "2022-01-09"),
    ("am Sonntag, dem 9. Januar 2022", "2022-01-09"),
    ("So., 9. Jan. 2022", "2022-01-09"),
    ("Sonnabend, 8. Januar 2022", "2022-01-08"),
    ("Freitagabend, 7. Januar 2022", "2022-01-07"),
    ("9. Januar 2022 (Sonntag)", "2022-01-09"),
    ("9. März 2022", "2022-03-09"),
    ("9. Maerz 2022", "2022-03-09"),
    ("9. Marz 2022", "2022-03-09"),
    ("9. Mrz. 2022", "2022-03-09"),
    ("09.01.2022", "2022-01-09"),
    ("9.1.2022", "2022-01-09"),
    ("9.1. 2022", "2022-01-09"),
    ("9.1.-10.1.2022", "2022-01-09/2022-01-10"),
    ("01.02.2022", "2022-02-01"),  # with stops the day is always first
    ("01.02.22", "2022-02-01"),
    ("13/02/2022", "2022-02-13"),
    ("2022-01-09", "2022-01-09"),
    ("9. Mai des Jahres 1945", "1945-05-09"),
    # Months and years
    ("Januar 2022", "2022-01"),
    ("im Jänner 2022", "2022-01"),
    ("im Feber 2022", "2022-02"),
    ("Sept. 2014", "2014-09"),
    ("Dez. 2014", "2014-12"),
    ("im März des Jahres 2014", "2014-03"),
    ("03/2014", "2014-03"),
    ("2014", "2014"),
    ("im Jahr 2014", "2014"),
    ("im Jahre 2014", "2014"),
    # Ranges
    ("vom 9. bis 10. Januar 2022", "2022-01-09/2022-01-10"),
    ("vom 9. bis zum 10. Januar 2022", "2022-01-09/2022-01-10"),
    ("9.–10. Januar 2022", "2022-01-09/2022-01-10"),
    ("9.-10. Januar 2022", "2022-01-09/2022-01-10"),
    ("9. - 10. Jan. 2022", "2022-01-09/2022-01-10"),
    ("9./10. Januar 2022", "2022-01-09/2022-01-10"),
    ("in der Nacht vom 9. auf den 10. Januar 2022", "2022-01-09/2022-01-10"),
    ("9. / 10. Januar 2022", "2022-01-09/2022-01-10"),
    ("vom 9. auf den 10. Januar 2022", "2022-01-09/2022-01-10"),  # over night
    ("zwischen dem 9. und dem 10. Januar 2022", "2022-01-09/2022-01-10"),
    ("9. Januar bis 3. Februar 2022", "2022-01-09/2022-02-03"),
    ("vom 27. Dezember 2021 bis 2. Januar 2022", "2021-12-27/2022-01-02"),
    ("27. Dezember 2021 bis 2. Januar", "2021-12-27/2022-01-02"),  # the next January
    ("09.01.2022 – 10.02.2022", "2022-01-09/2022-02-10"),
    ("Januar bis März 2014", "2014-01/2014-03"),
    ("Jan.–März 2014", "2014-01/2014-03"),
    ("Januar/Februar 2014", "2014-01/2014-02"),
    ("1914–1918", "1914/1918"),
    ("1914-18", "1914/1918"),
    ("1914/18", "1914/1918"),
    ("von 1914 bis 1918", "1914/1918"),
    ("zwischen 1914 und 1918", "1914/1918"),
    # Seasons, quarters, thirds, halves
    ("Frühjahr 2014", "2014-21"),
    ("im Frühling 2014", "2014-21"),
    ("Fruehjahr 2014", "2014-21"),
    ("im Sommer des Jahres 2005", "2005-22"),
    ("Herbst 1998", "1998-23"),
    ("Winter 2021/22", "2021-24"),
    ("Winter 2021/2022", "2021-24"),
    ("Winter 2021–22", "2021-24"),
    ("Frühling 2001 (Nordhalbkugel)", "2001-25"),
    ("Frühling 2001 (Südhalbkugel)", "2001-29"),
    ("1. Quartal 2014", "2014-33"),
    ("erstes Quartal 2014", "2014-33"),
    ("im ersten Quartal des Jahres 2014", "2014-33"),
    ("Q1 2014", "2014-33"),
    ("erstes Drittel 2014", "2014-37"),
    ("2. Tertial 2014", "2014-38"),
    ("erstes Halbjahr 2014", "2014-40"),
    ("2. Halbjahr 2014", "2014-41"),
    ("zweite Hälfte 2014", "2014-41"),
    ("in der ersten Hälfte des Jahres 2014", "2014-40"),
    ("Q1–Q3 2014", "2014-01/2014-09"),
    # Decades and centuries
    ("1990er Jahre", "199X"),
    ("1990er-Jahre", "199X"),
    ("die 1990er", "199X"),
    ("in den 1990er Jahren", "199X"),
    ("in den 1990ern", "199X"),
    ("90er Jahre", "199X"),
    ("90er-Jahre", "199X"),
    ("neunziger Jahre", "199X"),
    ("in den fünfziger Jahren", "195X"),
    ("Neunzigerjahre", "199X"),
    ("Sechziger", "196X"),
    ("19. Jahrhundert", "18XX"),
    ("im 19. Jh.", "18XX"),
    ("im neunzehnten Jahrhundert", "18XX"),
    ("19. Jhd.", "18XX"),
    ("5. Jahrhundert v. Chr.", "-04XX"),
    ("18./19. Jahrhundert", "17XX/18XX"),
    # Thirds
    ("Anfang 2022", "2022-01~/2022-04~"),
    ("Mitte 2022", "2022-05~/2022-08~"),
    ("Ende 2021", "2021-09~/2021-12~"),
    ("Anfang des Jahres 2022", "2022-01~/2022-04~"),
    ("zu Beginn des Jahres 2022", "2022-01~/2022-04~"),
    ("gegen Ende 2021", "2021-09~/2021-12~"),
    ("Anfang März 2014", "2014-03-01~/2014-03-10~"),
    ("Mitte der 1990er Jahre", "1994~/1996~"),
    ("Mitte der neunziger Jahre", "1994~/1996~"),
    ("Beginn des 20. Jahrhunderts", "1900~/1933~"),
    ("frühes 20. Jahrhundert", "1900~/1933~"),
    ("Ende des 20. Jh.", "1967~/1999~"),
    ("Anfang 2014 bis Mitte 2015", "2014-01~/2015-08~"),
    # Doubt
    ("um 1850", "1850~"),
    ("ca. 1850", "1850~"),
    ("circa 1850", "1850~"),
    ("etwa 1850", "1850~"),
    ("ungefähr 1850", "1850~"),
    ("um den 3. Mai 2014", "2014-05-03~"),
    ("vielleicht März 2014", "2014-03?"),
    ("wahrscheinlich 2014", "2014?"),
    ("moeglicherweise 2014", "2014?"),
    ("März 2014?", "2014-03?"),
    ("vermutlich um 1850", "1850%"),
    # Open ends
    ("seit 2014", "2014/.."),
    ("seit Januar 2022", "2022-01/.."),
    ("seit dem 9. Januar 2022", "2022-01-09/.."),
    ("ab 9. Januar 2022", "2022-01-09/.."),
    ("nach 2014", "2015/.."),
    ("nach dem 31. Dezember 2021", "2022-01-01/.."),
    ("bis 2014", "../2014"),
    ("bis zum 3. Mai 2014", "../2014-05-03"),
    ("spätestens im Mai 2014", "../2014-05"),
    ("vor dem 3. Mai 2014", "../2014-05-02"),
    ("vor März 2014", "../2014-02"),
    ("seit Anfang 2022", "2022-01~/.."),
    ("von 2014 an", "2014/.."),
    ("von 2014", "2014"),
    # Sets
    ("2008 oder 2009", "[2008,2009]"),
    ("2008 und 2009", "{2008,2009}"),
    ("1667, 1668 oder 1670–1672", "[1667,1668,1670..1672]"),
    ("am 9. und 10. Januar 2022", "{2022-01-09,2022-01-10}"),
    ("18., 20. oder 23. Februar 2022", "[2022-02-18,2022-02-20,2022-02-23]"),
    ("1984 oder früher", "[..1984]"),
    ("1760 oder später", "[1760..]"),
    ("1760 und später", "{1760..}"),
    # Eras
    ("44 v. Chr.", "-0043"),
    ("15. März 44 v. Chr.", "-0043-03-15"),
    ("44 v.Chr.", "-0043"),
    ("44 vor Christus", "-0043"),
    ("im Jahr 44 v. u. Z.", "-0043"),
    ("79 n. Chr.", "0079"),
    ("24. August 79 n. Chr.", "0079-08-24"),
    ("um 500 v. Chr.", "-0499~"),
    ("500–401 v. Chr.", "-0499/-0400"),
    ("vor 66 Millionen Jahren", "Y-66000000~"),
    ("vor 66 Mio. Jahren", "Y-66000000~"),
    ("vor 4,5 Milliarden Jahren", "Y-4500000000~"),
    # Counted from today
    ("heute", "2022-01-03"),
    ("gestern", "2022-01-02"),
    ("gestern Abend", "2022-01-02"),
    ("vorgestern", "2022-01-01"),
    ("morgen", "2022-01-04"),
    ("übermorgen", "2022-01-05"),
    ("uebermorgen", "2022-01-05"),
    ("letzte Woche", "2021-12-27/2022-01-02"),
    ("in der vergangenen Woche", "2021-12-27/2022-01-02"),
    ("diese Woche", "2022-01-03/2022-01-09"),
    ("im vorigen Monat", "2021-12"),
    ("im vergangenen Jahr", "2021"),
    ("nächstes Jahr", "2023"),
    ("in diesem Jahrhundert", "20XX"),
    ("im Vorjahr", "2021"),
    ("im Vormonat", "2021-12"),
    ("8. Mai dieses Jahres", "2022-05-08"),
    ("8. Mai v. J.", "2021-05-08"),
    ("letzten Freitag", "2021-12-31"),
    ("am vergangenen Sonntag", "2022-01-02"),
    ("diesen Donnerstag", "2022-01-06"),
    ("im vergangenen Sommer", "2021-22"),
    ("letzten März", "2021-03"),
    ("nächste Woche Dienstag", "2022-01-11"),
    ("vor drei Tagen", "2021-12-31"),
    ("vor einem Monat", "2021-12~"),
    ("vor 20 Jahren", "2002~"),
    ("Ende dieses Jahres", "2022-09~/2022-12~"),
    ("Mitte nächsten Jahres", "2023-05~/2023-08~"),
    ("Anfang letzten Monats", "2021-12-01~/2021-12-10~"),
    ("seit gestern", "2022-01-02/.."),
    # Times of day
    ("9. Januar 2022, 14.30 Uhr", "2022-01-09T14:30:00"),
    ("9. Januar 2022, 14:30 Uhr", "2022-01-09T14:30:00"),
    ("am 9. Januar 2022 um 14.30 Uhr", "2022-01-09T14:30:00"),
    ("9. Januar 2022 um 14 Uhr", "2022-01-09T14:00:00"),
    ("9. Januar 2022, 14.30 Uhr MEZ", "2022-01-09T14:30:00+01:00"),
    ("9. Juli 2022, 14.30 Uhr MESZ", "2022-07-09T14:30:00+02:00"),
    ("9. Januar 2022, 14:30 Uhr UTC", "2022-01-09T14:30:00Z"),
    # What comes along when people paste
    ("9.\u00a0Januar\u202f2022", "2022-01-09"),
    ("9. Ma\u0308rz 2022", "2022-03-09"),  # an umlaut in two characters
    ("  9.   Januar\n2022. ", "2022-01-09"),
    ("2014 bis heute", "2014/.."),
    ("I. Quartal 2014", "2014-33"),
    ("II. Halbjahr 2014", "2014-41"),
    ("XIX. Jahrhundert", "18XX"),
    ("Mi 5.1.2022", "2022-01-05"),
]


@pytest.mark.parametrize(("typed", "edtf"), READ)
def test_read(typed: str, edtf: str) -> None:
    reading = read_typed(typed, languages=("de",), today=TODAY)
    assert reading.value == EdtfDate.parse(edtf), reading
    assert reading.words == to_words(reading.value, locale="de")
    assert not reading.refusal


ASKED = [
    ("nächsten Freitag", ["2022-01-07", "2022-01-14"]),
    ("9.1.–10.1.", ["2022-01-09/2022-01-10", "2021-01-09/2021-01-10"]),
    ("30.12.-2.1.", ["2022-12-30/2023-01-02", "2021-12-30/2022-01-02"]),
    ("Dezember/Januar", ["2022-12/2023-01", "2021-12/2022-01"]),
    ("Freitag", ["2021-12-31", "2022-01-07"]),
    ("nächsten März", ["2022-03", "2023-03"]),
    ("kommendes Wochenende", ["2022-01-08/2022-01-09", "2022-01-15/2022-01-16"]),
    ("01/02/2022", ["2022-02-01", "2022-01-02"]),
    ("9. Januar", ["2022-01-09", "2021-01-09"]),
    ("9.1.", ["2022-01-09", "2021-01-09"]),
    ("vom 9. bis 10. Januar", ["2022-01-09/2022-01-10", "2021-01-09/2021-01-10"]),
    ("zwanziger Jahre", ["192X", "202X"]),
    ("in den 20er Jahren", ["192X", "202X"]),
]


@pytest.mark.parametrize(("typed", "edtfs"), ASKED)
def test_asked(typed: str, edtfs: list[str]) -> None:
    reading = read_typed(typed, languages=("de",), today=TODAY)
    assert reading.value is None and not reading.words
    assert [choice.text for choice in reading.alternatives] == edtfs
    assert all(to_words(choice, locale="de") in reading.refusal for choice in reading.alternatives)


REFUSED = [
    ("31. Februar 2022", "February 2022 has 28 days."),
    ("31. Februar", "February never has more than 29 days."),
    ("29. Feber 1900", "February 1900 has 28 days."),
    ("31.04.2022", "April 2022 has 30 days."),
    ("13.14.2022", "There is no month 14."),
    ("Montag, 2. Januar 2022", "2 January 2022 is a Sunday, not a Monday."),
    ("heute, Dienstag", "3 January 2022 is a Monday, not a Tuesday."),
    ("von 2016 bis 2014", "ends before it begins"),
    ("10.–9. Januar 2022", "ends before it begins"),
    ("irgendwann 2014", "“irgendwann” is not part of a date"),
    ("9 January 2022", "“January” is not part of a date"),
    ("vorletzte Woche", "“vorletzte” is not part of a date"),
    ("Spätsommer 2014", "is not part of a date"),
    ("seit", "not a date that can be read"),
    ("Anfang Sommer 2014", "Only a month, a year, a decade or a century"),
]


@pytest.mark.parametrize(("typed", "reason"), REFUSED)
def test_refused(typed: str, reason: str) -> None:
    reading = read_typed(typed, languages=("de",), today=TODAY)
    assert reason in reading.refusal
    assert reading == TypedReading(refusal=reading.refusal, suggestion=reading.suggestion)


@pytest.mark.parametrize("typed", ["gestern", "vorigen Monat", "nächsten Freitag", "vor drei Tagen"])
def test_without_today_nothing_is_counted(typed: str) -> None:
    assert "needs a day to count from" in read_typed(typed, languages=("de",)).refusal
