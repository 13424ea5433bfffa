"""Dates in German words: the long and the short style of every kind of date, and dates in digits."""

import pytest

from timeline.dates import EdtfDate, read_typed, to_words

WORDS = [
    # One date
    ("2022-01-09", "9. Januar 2022", "9. Jan. 2022"),
    ("2022-03-09", "9. März 2022", "9. März 2022"),
    ("2022-01", "Januar 2022", "Jan. 2022"),
    ("2022-09", "September 2022", "Sept. 2022"),
    ("2014", "2014", "2014"),
    ("0079", "79 n. Chr.", "79 n. Chr."),
    ("-0043", "44 v. Chr.", "44 v. Chr."),
    ("-0043-03-15", "15. März 44 v. Chr.", "15. März 44 v. Chr."),
    ("Y12345", "12.345 n. Chr.", "12.345 n. Chr."),
    ("2014-21", "Frühjahr 2014", "Frühjahr 2014"),
    ("2014-24", "Winter 2014/15", "Winter 2014/15"),
    ("2001-25", "Frühjahr 2001 (Nordhalbkugel)", "Frühjahr 2001 (Nordhalbkugel)"),
    ("2001-29", "Frühjahr 2001 (Südhalbkugel)", "Frühjahr 2001 (Südhalbkugel)"),
    ("2014-33", "erstes Quartal 2014", "Q1 2014"),
    ("2014-36", "viertes Quartal 2014", "Q4 2014"),
    ("2014-37", "erstes Drittel 2014", "1. Drittel 2014"),
    ("2014-40", "erstes Halbjahr 2014", "1. Halbjahr 2014"),
    # Times of day
    ("2022-01-09T14:30:00", "9. Januar 2022, 14.30 Uhr", "9. Jan. 2022, 14.30 Uhr"),
    ("2022-01-09T14:00:00", "9. Januar 2022, 14 Uhr", "9. Jan. 2022, 14 Uhr"),
    ("2022-01-09T09:05:07Z", "9. Januar 2022, 09:05:07 Uhr UTC", "9. Jan. 2022, 09:05:07 Uhr UTC"),
    ("2022-01-09T14:30:00+02:00", "9. Januar 2022, 14.30 Uhr UTC+02:00", "9. Jan. 2022, 14.30 Uhr UTC+02:00"),
    # Digits unspecified
    ("199X", "1990er-Jahre", "1990er-Jahre"),
    ("190X", "Jahrzehnt 1900–1909", "Jahrzehnt 1900–1909"),
    ("18XX", "19. Jahrhundert", "19. Jh."),
    ("-04XX", "5. Jahrhundert v. Chr.", "5. Jh. v. Chr."),
    ("-00XX", "Jahrhundert 100–2 v. Chr.", "Jahrhundert 100–2 v. Chr."),
    ("XXXX", "unbekanntes Jahr", "unbekanntes Jahr"),
    ("2014-03-XX", "ein Tag im März 2014", "ein Tag im März 2014"),
    ("2014-XX", "ein Monat im Jahr 2014", "ein Monat im Jahr 2014"),
    ("18XX-XX-XX", "ein Tag im 19. Jahrhundert", "ein Tag im 19. Jh."),
    (
        "156X-12-31",
        "31. Dezember eines Jahres in den 1560er-Jahren",
        "31. Dez. eines Jahres in den 1560er-Jahren",
    ),
    ("15XX-12", "Dezember eines Jahres im 16. Jahrhundert", "Dez. eines Jahres im 16. Jh."),
    ("1XX3", "1XX3 (X: Ziffer unbekannt)", "1XX3 (X: Ziffer unbekannt)"),
    ("1950S2", "1950 (geschätzt, 1900–1999)", "1950 (geschätzt, 1900–1999)"),
    (
        "Y171010000S3",
        "171.010.000 (geschätzt, 171.000.000–171.999.999)",
        "171.010.000 (geschätzt, 171.000.000–171.999.999)",
    ),
    # Doubt
    ("1850~", "um 1850", "ca. 1850"),
    ("1850?", "möglicherweise 1850", "1850?"),
    ("1850%", "möglicherweise um 1850", "ca. 1850?"),
    ("2022-01-09~", "etwa 9. Januar 2022", "ca. 9. Jan. 2022"),
    ("18XX~", "etwa 19. Jahrhundert", "ca. 19. Jh."),
    ("2004-06-~11", "11. Juni 2004 (Tag ungefähr)", "11. Juni 2004 (Tag ungefähr)"),
    (
        "2004?-~06-~04",
        "4. Juni 2004 (Tag und Monat ungefähr, Jahr unsicher)",
        "4. Juni 2004 (Tag und Monat ungefähr, Jahr unsicher)",
    ),
    ("Y-66000000~", "vor etwa 66 Millionen Jahren", "vor ca. 66 Mio. Jahren"),
    ("Y-1000000~", "vor etwa 1 Million Jahren", "vor ca. 1 Mio. Jahren"),
    ("Y-4500000000~", "vor etwa 4,5 Milliarden Jahren", "vor ca. 4,5 Mrd. Jahren"),
    # Intervals
    ("2022-01-09/2022-01-10", "vom 9. bis 10. Januar 2022", "9.–10. Jan. 2022"),
    ("2022-01-09/2022-02-03", "vom 9. Januar bis 3. Februar 2022", "9. Jan. – 3. Feb. 2022"),
    ("2021-12-27/2022-01-02", "vom 27. Dezember 2021 bis 2. Januar 2022", "27. Dez. 2021 – 2. Jan. 2022"),
    ("2014-01/2014-03", "Januar bis März 2014", "Jan.–März 2014"),
    ("2021-12/2022-01", "Dezember 2021 bis Januar 2022", "Dez. 2021 – Jan. 2022"),
    ("2014-21/2014-23", "Frühjahr bis Herbst 2014", "Frühjahr–Herbst 2014"),
    ("1914/1918", "1914–1918", "1914–1918"),
    ("-0499/-0400", "500–401 v. Chr.", "500–401 v. Chr."),
    ("2014-03/2016~", "März 2014 bis etwa 2016", "März 2014 – ca. 2016"),
    ("2022-01-09~/2022-01-10~", "etwa 9. Januar 2022 bis etwa 10. Januar 2022", "ca. 9.–10. Jan. 2022"),
    # Open ends
    ("2014/..", "seit 2014", "seit 2014"),
    ("2022-01/..", "seit Januar 2022", "seit Jan. 2022"),
    ("2022-01-09/..", "seit dem 9. Januar 2022", "seit dem 9. Jan. 2022"),
    ("2014-22/..", "seit dem Sommer 2014", "seit dem Sommer 2014"),
    ("2014-33/..", "seit dem ersten Quartal 2014", "seit Q1 2014"),
    ("2014-40/..", "seit dem ersten Halbjahr 2014", "seit dem 1. Halbjahr 2014"),
    ("199X/..", "seit den 1990er-Jahren", "seit den 1990er-Jahren"),
    ("18XX/..", "seit dem 19. Jahrhundert", "seit dem 19. Jh."),
    ("1850~/..", "seit etwa 1850", "seit ca. 1850"),
    ("../2014", "bis 2014", "bis 2014"),
    ("../2022-01-09", "bis zum 9. Januar 2022", "bis zum 9. Jan. 2022"),
    ("../1850?", "bis möglicherweise 1850", "bis 1850?"),
    ("../-0043", "bis 44 v. Chr.", "bis 44 v. Chr."),
    ("2014/", "ab 2014, Ende unbekannt", "2014 – ?"),
    ("/2014", "bis 2014, Beginn unbekannt", "? – 2014"),
    # Early, mid and late
    ("2022-01~/2022-04~", "Anfang 2022", "Anfang 2022"),
    ("2014-03-01~/2014-03-10~", "Anfang März 2014", "Anfang März 2014"),
    ("1994~/1996~", "Mitte der 1990er-Jahre", "Mitte der 1990er-Jahre"),
    ("1867~/1899~", "Ende des 19. Jahrhunderts", "Ende des 19. Jh."),
    # Sets
    ("[2008,2009]", "2008 oder 2009", "2008 oder 2009"),
    ("{2008,2009}", "2008 und 2009", "2008 und 2009"),
    ("[1667,1668,1670..1672]", "1667, 1668 oder 1670–1672", "1667, 1668 oder 1670–1672"),
    ("[1670..1672]", "eines der Jahre 1670–1672", "eines der Jahre 1670–1672"),
    ("{2022-01-09..2022-01-12}", "alle Tage vom 9. bis 12. Januar 2022", "alle Tage 9.–12. Jan. 2022"),
    ("[2014-01..2014-03]", "einer der Monate Januar bis März 2014", "einer der Monate Jan.–März 2014"),
    ("[..1984]", "1984 oder früher", "1984 oder früher"),
    ("{1760..}", "1760 und später", "1760 und später"),
]

DIGITS = [
    ("2022-01-09", "09.01.2022"),
    ("2022-01", "01/2022"),
    ("2014", "2014"),
    ("2022-01-09/2022-01-10", "09.01.2022 – 10.01.2022"),
    ("2021-12/2022-01", "12/2021 – 01/2022"),
    ("2022-01-09~", "ca. 09.01.2022"),
    ("2022-01-09/..", "seit dem 09.01.2022"),
    ("../2022-01-09", "bis zum 09.01.2022"),
    ("2022-01-09T14:30:00", "09.01.2022, 14.30 Uhr"),
    ("-0043-03-15", "15. März 44 v. Chr."),
]


@pytest.mark.parametrize(("edtf", "long", "short"), WORDS)
def test_words(edtf: str, long: str, short: str) -> None:
    value = EdtfDate.parse(edtf)
    assert to_words(value, locale="de") == long
    assert to_words(value, locale="de", style="short") == short


@pytest.mark.parametrize(("edtf", "long", "short"), WORDS)
def test_words_read_back(edtf: str, long: str, short: str) -> None:
    value = EdtfDate.parse(edtf)
    assert read_typed(long, languages=("de",)).value == value
    assert read_typed(short, languages=("de",)).value == value


@pytest.mark.parametrize(("edtf", "digits"), DIGITS)
def test_digits(edtf: str, digits: str) -> None:
    value = EdtfDate.parse(edtf)
    assert to_words(value, locale="de", style="numeric") == digits
    assert read_typed(digits, languages=("de",)).value == value
