"""Dates as Polish speakers type them: read, asked about or refused. Today is Monday, 3 January 2022."""

import datetime

import pytest

from timeline.dates import EdtfDate, TypedReading, read_typed, to_words

TODAY = datetime.date(2022, 1, 3)

READ = [
    # Days
    ("9 stycznia 2022", "2022-01-09"),
    ("9 stycznia 2022 r.", "2022-01-09"),
    ("9 stycznia 2022 roku", "2022-01-09"),
    ("dnia 9 stycznia 2022 r.", "2022-01-09"),
    ("w dniu 9 stycznia 2022 roku", "2022-01-09"),
    ("9. stycznia 2022", "2022-01-09"),
    ("9-go stycznia 2022", "2022-01-09"),
    ("9 sty 2022", "2022-01-09"),
    ("9 sty. 2022", "2022-01-09"),
    ("9 STYCZNIA 2022", "2022-01-09"),
    ("dziewiątego stycznia 2022 roku", "2022-01-09"),
    ("dziewiąty stycznia 2022", "2022-01-09"),
    ("pierwszego maja 2004", "2004-05-01"),
    ("dwudziestego pierwszego marca 2022", "2022-03-21"),
    ("trzydziesty pierwszy grudnia 2021", "2021-12-31"),
    ("niedziela, 9 stycznia 2022", "2022-01-09"),
    ("w niedzielę 9 stycznia 2022 r.", "2022-01-09"),
    ("niedz., 9 sty 2022", "2022-01-09"),
    ("śr., 5 stycznia 2022", "2022-01-05"),
    ("9 stycznia 2022 (niedziela)", "2022-01-09"),
    ("9 października 2022", "2022-10-09"),
    ("9 pazdziernika 2022", "2022-10-09"),  # without the accents
    ("1 wrzesnia 1939", "1939-09-01"),
    ("3 paź 2014", "2014-10-03"),
    ("9 I 2022", "2022-01-09"),
    ("9 XI 2022", "2022-11-09"),
    ("9.XI.2022", "2022-11-09"),
    ("9 XI 2022 r.", "2022-11-09"),
    ("09.01.2022", "2022-01-09"),
    ("9.1.2022 r.", "2022-01-09"),
    ("01.02.2022", "2022-02-01"),  # with stops the day is always first
    ("13/02/2022", "2022-02-13"),
    ("2022-01-09", "2022-01-09"),
    # Months and years
    ("styczeń 2022", "2022-01"),
    ("w styczniu 2022", "2022-01"),
    ("w styczniu 2022 roku", "2022-01"),
    ("we wrześniu 2014 r.", "2014-09"),
    ("w listopadzie 1918", "1918-11"),
    ("styczen 2022", "2022-01"),
    ("luty 2014", "2014-02"),
    ("03.2014", "2014-03"),
    ("2014", "2014"),
    ("rok 2014", "2014"),
    ("2014 rok", "2014"),
    ("w 2014 r.", "2014"),
    ("w roku 2014", "2014"),
    # Ranges
    ("9–10 stycznia 2022", "2022-01-09/2022-01-10"),
    ("9-10 stycznia 2022 r.", "2022-01-09/2022-01-10"),
    ("od 9 do 10 stycznia 2022", "2022-01-09/2022-01-10"),
    ("od 9 do 10 stycznia 2022 roku", "2022-01-09/2022-01-10"),
    ("między 9 a 10 stycznia 2022", "2022-01-09/2022-01-10"),
    ("pomiędzy 9 a 10 stycznia 2022 r.", "2022-01-09/2022-01-10"),
    ("9/10 stycznia 2022", "2022-01-09/2022-01-10"),
    ("w nocy z 9 na 10 stycznia 2022", "2022-01-09/2022-01-10"),
    ("8–9 V 1945", "1945-05-08/1945-05-09"),
    ("9 stycznia – 3 lutego 2022", "2022-01-09/2022-02-03"),
    ("od 9 stycznia do 3 lutego 2022", "2022-01-09/2022-02-03"),
    ("27 grudnia 2021 – 2 stycznia 2022", "2021-12-27/2022-01-02"),
    ("od 27 grudnia 2021 do 2 stycznia", "2021-12-27/2022-01-02"),  # the next January
    ("09.01.2022 – 10.02.2022", "2022-01-09/2022-02-10"),
    ("styczeń–marzec 2014", "2014-01/2014-03"),
    ("od stycznia do marca 2014", "2014-01/2014-03"),
    ("1914–1918", "1914/1918"),
    ("1914-18", "1914/1918"),
    ("lata 1914–1918", "1914/1918"),
    ("lata 2014/2015", "2014/2015"),
    ("w latach 1914–1918", "1914/1918"),
    ("od 1914 do 1918", "1914/1918"),
    ("od 1914 do 1918 roku", "1914/1918"),
    ("między 1914 a 1918 rokiem", "1914/1918"),
    # Seasons, quarters, thirds, halves
    ("wiosna 2014", "2014-21"),
    ("wiosną 2014 roku", "2014-21"),
    ("lato 2014", "2014-22"),
    ("latem 2014 r.", "2014-22"),
    ("jesień 1998", "1998-23"),
    ("jesienią 1998", "1998-23"),
    ("zima 2021/2022", "2021-24"),
    ("zimą 2021/22", "2021-24"),
    ("zima 2021–22", "2021-24"),
    ("wiosna 2001 (półkula północna)", "2001-25"),
    ("wiosna 2001 (półkula południowa)", "2001-29"),
    ("I kwartał 2014", "2014-33"),
    ("w I kwartale 2014 r.", "2014-33"),
    ("1. kwartał 2014", "2014-33"),
    ("pierwszy kwartał 2014 roku", "2014-33"),
    ("w trzecim kwartale 2014", "2014-35"),
    ("IV kw. 2014", "2014-36"),
    ("Q1 2014", "2014-33"),
    ("I półrocze 2014", "2014-40"),
    ("pierwsze półrocze 2014 roku", "2014-40"),
    ("w II półroczu 2014 r.", "2014-41"),
    ("pierwsza połowa 2014", "2014-40"),
    ("w drugiej połowie 2014 roku", "2014-41"),
    ("II połowa 2014 r.", "2014-41"),
    ("pierwsza tercja 2014 roku", "2014-37"),
    ("pierwsza trzecia część 2014 roku", "2014-37"),
    ("Q1–Q3 2014", "2014-01/2014-09"),
    # Decades and centuries
    ("lata 90.", "199X"),
    ("lata 90", "199X"),
    ("lata 90. XX wieku", "199X"),
    ("w latach 90. XX w.", "199X"),
    ("lat 90.", "199X"),
    ("lata 90-te", "199X"),
    ("lata dziewięćdziesiąte", "199X"),
    ("w latach dziewięćdziesiątych", "199X"),
    ("w latach sześćdziesiątych XX wieku", "196X"),
    ("lata 60. XIX wieku", "186X"),
    ("XIX wiek", "18XX"),
    ("XIX w.", "18XX"),
    ("w XIX wieku", "18XX"),
    ("w XIX w.", "18XX"),
    ("19. wiek", "18XX"),
    ("dziewiętnasty wiek", "18XX"),
    ("w dziewiętnastym wieku", "18XX"),
    ("V wiek p.n.e.", "-04XX"),
    ("V w. p.n.e.", "-04XX"),
    # Thirds
    ("początek 2022", "2022-01~/2022-04~"),
    ("początek 2022 roku", "2022-01~/2022-04~"),
    ("na początku 2022 r.", "2022-01~/2022-04~"),
    ("połowa 2022 roku", "2022-05~/2022-08~"),
    ("w połowie 2022", "2022-05~/2022-08~"),
    ("koniec 2021", "2021-09~/2021-12~"),
    ("pod koniec 2021 roku", "2021-09~/2021-12~"),
    ("na początku marca 2014", "2014-03-01~/2014-03-10~"),
    ("połowa lat 90.", "1994~/1996~"),
    ("w połowie lat dziewięćdziesiątych", "1994~/1996~"),
    ("początek XX wieku", "1900~/1933~"),
    ("pod koniec XX w.", "1967~/1999~"),
    ("ok. poł. XIX w.", "1834~/1866~"),
    ("początek 2014 – połowa 2015", "2014-01~/2015-08~"),
    # Doubt
    ("około 1850", "1850~"),
    ("około 1850 roku", "1850~"),
    ("ok. 1850 r.", "1850~"),
    ("ok. 1850", "1850~"),
    ("mniej więcej 1850", "1850~"),
    ("około 3 maja 2014", "2014-05-03~"),
    ("może marzec 2014", "2014-03?"),
    ("prawdopodobnie w 2014 roku", "2014?"),
    ("przypuszczalnie 2014", "2014?"),
    ("marzec 2014?", "2014-03?"),
    ("prawdopodobnie około 1850", "1850%"),
    # Open ends
    ("od 2014", "2014/.."),
    ("od 2014 roku", "2014/.."),
    ("od stycznia 2022", "2022-01/.."),
    ("od 9 stycznia 2022", "2022-01-09/.."),
    ("od lata 2014", "2014-22/.."),  # singular: not "years"
    ("po 2014", "2015/.."),
    ("po 31 grudnia 2021 r.", "2022-01-01/.."),
    ("do 2014 roku", "../2014"),
    ("do 3 maja 2014", "../2014-05-03"),
    ("najpóźniej w maju 2014", "../2014-05"),
    ("przed 3 maja 2014", "../2014-05-02"),
    ("przed marcem 2014", "../2014-02"),
    ("przed 2014 r.", "../2013"),
    ("od początku 2022", "2022-01~/.."),
    # Sets
    ("2008 lub 2009", "[2008,2009]"),
    ("2008 albo 2009 r.", "[2008,2009]"),
    ("2008 i 2009", "{2008,2009}"),
    ("2013 i I kwartał 2014", "{2013,2014-33}"),
    ("I i II kwartał 2014", "{2014-33,2014-34}"),
    ("XVIII i XIX w.", "{17XX,18XX}"),
    ("1667, 1668 lub 1670–1672", "[1667,1668,1670..1672]"),
    ("9 i 10 stycznia 2022", "{2022-01-09,2022-01-10}"),
    ("1984 lub wcześniej", "[..1984]"),
    ("1760 lub później", "[1760..]"),
    ("1760 i później", "{1760..}"),
    # Eras
    ("44 p.n.e.", "-0043"),
    ("44 r. p.n.e.", "-0043"),
    ("44 rok p.n.e.", "-0043"),
    ("15 marca 44 p.n.e.", "-0043-03-15"),
    ("15 marca 44 roku p.n.e.", "-0043-03-15"),
    ("44 rok przed naszą erą", "-0043"),
    ("79 n.e.", "0079"),
    ("24 sierpnia 79 r. n.e.", "0079-08-24"),
    ("około 500 p.n.e.", "-0499~"),
    ("500–401 p.n.e.", "-0499/-0400"),
    ("66 milionów lat temu", "Y-66000000~"),
    ("66 mln lat temu", "Y-66000000~"),
    ("4,5 miliarda lat temu", "Y-4500000000~"),
    ("4,5 mld lat temu", "Y-4500000000~"),
    # Counted from today
    ("dziś", "2022-01-03"),
    ("dzisiaj", "2022-01-03"),
    ("wczoraj", "2022-01-02"),
    ("przedwczoraj", "2022-01-01"),
    ("jutro", "2022-01-04"),
    ("pojutrze", "2022-01-05"),
    ("w zeszłym tygodniu", "2021-12-27/2022-01-02"),
    ("w tym tygodniu", "2022-01-03/2022-01-09"),
    ("w ubiegłym miesiącu", "2021-12"),
    ("w zeszłym roku", "2021"),
    ("zeszłego roku", "2021"),
    ("w ub. roku", "2021"),
    ("4 maja br.", "2022-05-04"),
    ("w przyszłym roku", "2023"),
    ("w zeszły piątek", "2021-12-31"),
    ("w ubiegłą niedzielę", "2022-01-02"),
    ("w ten piątek", "2022-01-07"),
    ("zeszłego lata", "2021-22"),
    ("w zeszłym marcu", "2021-03"),
    ("trzy dni temu", "2021-12-31"),
    ("przed trzema dniami", "2021-12-31"),
    ("miesiąc temu", "2021-12~"),
    ("rok temu", "2021~"),
    ("20 lat temu", "2002~"),
    ("dwadzieścia lat temu", "2002~"),
    ("na początku zeszłego miesiąca", "2021-12-01~/2021-12-10~"),
    ("pod koniec tego roku", "2022-09~/2022-12~"),
    ("od wczoraj", "2022-01-02/.."),
    # Times of day
    ("9 stycznia 2022, 14:30", "2022-01-09T14:30:00"),
    ("9 stycznia 2022, godz. 14.30", "2022-01-09T14:30:00"),
    ("9 stycznia 2022 r. o godzinie 14:30", "2022-01-09T14:30:00"),
    ("9 stycznia 2022 o godz. 14", "2022-01-09T14:00:00"),
    ("9 stycznia 2022, 14:30 UTC", "2022-01-09T14:30:00Z"),
    ("9 stycznia 2022, 14:30 CET", "2022-01-09T14:30:00+01:00"),
    # What comes along when people paste
    ("9\u00a0stycznia\u202f2022", "2022-01-09"),
    ("9 paz\u0301dziernika 2022", "2022-10-09"),  # an accent of its own
    ("  9   stycznia\n2022. ", "2022-01-09"),
    ("od 2014 do dziś", "2014/.."),
    ("przed 2000 laty", "0022~"),
    ("przed 1500 lat", "0522~"),
    ("przed 2014 rokiem", "../2013"),
    ("lata 1920.", "192X"),
    ("lata 1990", "199X"),
    ("od lata 1990", "1990-22/.."),
    ("w latach 1990-1995", "1990/1995"),
    ("w latach 1990", "199X"),
    ("od lat 1990 do 1995", "1990/1995"),
    ("od lata 1990 do 1995", "1990-22/1995"),
    ("wiek XX", "19XX"),
]


@pytest.mark.parametrize(("typed", "edtf"), READ)
def test_read(typed: str, edtf: str) -> None:
    reading = read_typed(typed, languages=("pl",), today=TODAY)
    assert reading.value == EdtfDate.parse(edtf), reading
    assert reading.words == to_words(reading.value, locale="pl")
    assert not reading.refusal


ASKED = [
    ("w następny piątek", ["2022-01-07", "2022-01-14"]),
    ("piątek", ["2021-12-31", "2022-01-07"]),
    ("w przyszłym marcu", ["2022-03", "2023-03"]),
    ("01/02/2022", ["2022-02-01", "2022-01-02"]),
    ("9 stycznia", ["2022-01-09", "2021-01-09"]),
    ("9 I", ["2022-01-09", "2021-01-09"]),
    ("9–10 stycznia", ["2022-01-09/2022-01-10", "2021-01-09/2021-01-10"]),
    ("lata 20.", ["192X", "202X"]),
    ("lata dwudzieste", ["192X", "202X"]),
    ("lata 2000.", ["200X", "20XX"]),
    ("lata 1914", ["1914", "1914-22"]),
    ("w latach 1990 i 2000", ["{199X,200X}", "{199X,20XX}"]),
]


@pytest.mark.parametrize(("typed", "edtfs"), ASKED)
def test_asked(typed: str, edtfs: list[str]) -> None:
    reading = read_typed(typed, languages=("pl",), today=TODAY)
    assert reading.value is None and not reading.words
    assert [choice.text for choice in reading.alternatives] == edtfs
    assert all(to_words(choice, locale="pl") in reading.refusal for choice in reading.alternatives)


REFUSED = [
    ("31 lutego 2022", "February 2022 has 28 days."),
    ("31 lutego", "February never has more than 29 days."),
    ("29 lutego 1900", "February 1900 has 28 days."),
    ("31.04.2022", "April 2022 has 30 days."),
    ("13.14.2022", "There is no month 14."),
    ("poniedziałek, 2 stycznia 2022", "2 January 2022 is a Sunday, not a Monday."),
    ("od 2016 do 2014", "ends before it begins"),
    ("10–9 stycznia 2022", "ends before it begins"),
    ("kiedyś w 2014", "“kiedyś” is not part of a date"),
    ("9 ledna 2022", "“ledna” is not part of a date"),  # Czech
    ("9 listu 2022", "“listu” is not part of a date"),
    ("od", "not a date that can be read"),
    ("roku", "not a date that can be read"),
    ("wiek", "not a date that can be read"),
    ("początek lata 2014", "Only a month, a year, a decade or a century"),
    # Ages and durations
    ("do 5 lat", "This is a number of years, not a date."),
    ("od 5 lat", "This is a number of years, not a date."),
    ("45 lat", "This is a number of years, not a date."),
    ("wiek 45", "This may be somebody's age."),
    ("w wieku 20", "This may be somebody's age."),
]


@pytest.mark.parametrize(("typed", "reason"), REFUSED)
def test_refused(typed: str, reason: str) -> None:
    reading = read_typed(typed, languages=("pl",), today=TODAY)
    assert reason in reading.refusal
    assert reading == TypedReading(refusal=reading.refusal, suggestion=reading.suggestion)


@pytest.mark.parametrize("typed", ["wczoraj", "w zeszłym miesiącu", "następny piątek", "trzy dni temu"])
def test_without_today_nothing_is_counted(typed: str) -> None:
    assert "needs a day to count from" in read_typed(typed, languages=("pl",)).refusal
