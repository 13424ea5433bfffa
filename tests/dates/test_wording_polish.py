"""Dates in Polish words: the long and the short style of every kind of date, and dates in digits."""

import pytest

from timeline.dates import EdtfDate, read_typed, to_words

WORDS = [
    # One date
    ("2022-01-09", "9 stycznia 2022", "9 sty 2022"),
    ("2022-03-09", "9 marca 2022", "9 mar 2022"),
    ("2022-01", "styczeń 2022", "sty 2022"),
    ("2022-09", "wrzesień 2022", "wrz 2022"),
    ("2014", "2014", "2014"),
    ("0079", "79 n.e.", "79 n.e."),
    ("-0043", "44 p.n.e.", "44 p.n.e."),
    ("-0043-03-15", "15 marca 44 p.n.e.", "15 mar 44 p.n.e."),
    ("Y12345", "12\u00a0345 n.e.", "12\u00a0345 n.e."),
    ("2014-21", "wiosna 2014", "wiosna 2014"),
    ("2014-24", "zima 2014/2015", "zima 2014/2015"),
    ("2001-25", "wiosna 2001 (półkula północna)", "wiosna 2001 (półkula północna)"),
    ("2001-29", "wiosna 2001 (półkula południowa)", "wiosna 2001 (półkula południowa)"),
    ("2014-33", "pierwszy kwartał 2014 roku", "I kw. 2014"),
    ("2014-36", "czwarty kwartał 2014 roku", "IV kw. 2014"),
    ("2014-37", "pierwsza tercja 2014 roku", "pierwsza tercja 2014 r."),
    ("2014-40", "pierwsze półrocze 2014 roku", "I półrocze 2014"),
    # Times of day
    ("2022-01-09T14:30:00", "9 stycznia 2022, godz. 14.30", "9 sty 2022, godz. 14.30"),
    ("2022-01-09T14:00:00", "9 stycznia 2022, godz. 14.00", "9 sty 2022, godz. 14.00"),
    ("2022-01-09T09:05:07Z", "9 stycznia 2022, godz. 09:05:07 UTC", "9 sty 2022, godz. 09:05:07 UTC"),
    (
        "2022-01-09T14:30:00+02:00",
        "9 stycznia 2022, godz. 14.30 UTC+02:00",
        "9 sty 2022, godz. 14.30 UTC+02:00",
    ),
    # Digits unspecified
    ("199X", "lata 90. XX wieku", "lata 90. XX w."),
    ("190X", "dekada 1900–1909", "dekada 1900–1909"),
    ("18XX", "XIX wiek", "XIX w."),
    ("-04XX", "V wiek p.n.e.", "V w. p.n.e."),
    ("-00XX", "stulecie 100–2 p.n.e.", "stulecie 100–2 p.n.e."),
    ("XXXX", "nieznany rok", "nieznany rok"),
    ("2014-03-XX", "pewien dzień w marcu 2014", "pewien dzień w marcu 2014"),
    ("2014-XX", "pewien miesiąc w 2014 roku", "pewien miesiąc w 2014 r."),
    ("18XX-XX-XX", "pewien dzień w XIX wieku", "pewien dzień w XIX w."),
    (
        "156X-12-31",
        "31 grudnia pewnego roku w latach 60. XVI wieku",
        "31 gru pewnego roku w latach 60. XVI w.",
    ),
    ("15XX-12", "grudzień pewnego roku w XVI wieku", "gru pewnego roku w XVI w."),
    ("1XX3", "1XX3 (X: nieznana cyfra)", "1XX3 (X: nieznana cyfra)"),
    ("1950S2", "1950 (szacunkowo, 1900–1999)", "1950 (szacunkowo, 1900–1999)"),
    (
        "Y171010000S3",
        "171\u00a0010\u00a0000 (szacunkowo, 171\u00a0000\u00a0000–171\u00a0999\u00a0999)",
        "171\u00a0010\u00a0000 (szacunkowo, 171\u00a0000\u00a0000–171\u00a0999\u00a0999)",
    ),
    # Doubt
    ("1850~", "około 1850 roku", "ok. 1850 r."),
    ("1850?", "być może 1850", "1850?"),
    ("1850%", "być może około 1850 roku", "ok. 1850 r.?"),
    ("2022-01-09~", "około 9 stycznia 2022", "ok. 9 sty 2022"),
    ("18XX~", "około XIX wieku", "ok. XIX w."),
    ("2004-06-~11", "11 czerwca 2004 (dzień przybliżony)", "11 cze 2004 (dzień przybliżony)"),
    (
        "2004?-~06-~04",
        "4 czerwca 2004 (dzień i miesiąc przybliżone, rok niepewny)",
        "4 cze 2004 (dzień i miesiąc przybliżone, rok niepewny)",
    ),
    ("Y-66000000~", "około 66 milionów lat temu", "ok. 66 mln lat temu"),
    ("Y-1000000~", "około 1 miliona lat temu", "ok. 1 mln lat temu"),
    ("Y-4500000000~", "około 4,5 miliarda lat temu", "ok. 4,5 mld lat temu"),
    # Intervals
    ("2022-01-09/2022-01-10", "9–10 stycznia 2022", "9–10 sty 2022"),
    ("2022-01-09/2022-02-03", "9 stycznia – 3 lutego 2022", "9 sty – 3 lut 2022"),
    ("2021-12-27/2022-01-02", "27 grudnia 2021 – 2 stycznia 2022", "27 gru 2021 – 2 sty 2022"),
    ("2014-01/2014-03", "styczeń–marzec 2014", "sty–mar 2014"),
    ("2021-12/2022-01", "grudzień 2021 – styczeń 2022", "gru 2021 – sty 2022"),
    ("2014-21/2014-23", "wiosna–jesień 2014", "wiosna–jesień 2014"),
    ("1914/1918", "1914–1918", "1914–1918"),
    ("-0499/-0400", "500–401 p.n.e.", "500–401 p.n.e."),
    ("2014-03/2016~", "marzec 2014 – około 2016 roku", "mar 2014 – ok. 2016 r."),
    ("2022-01-09~/2022-01-10~", "około 9–10 stycznia 2022", "ok. 9–10 sty 2022"),
    # Open ends
    ("2014/..", "od 2014 roku", "od 2014 r."),
    ("2022-01/..", "od stycznia 2022", "od sty 2022"),
    ("2022-01-09/..", "od 9 stycznia 2022", "od 9 sty 2022"),
    ("2014-22/..", "od lata 2014", "od lata 2014"),
    ("2014-33/..", "od pierwszego kwartału 2014 roku", "od I kw. 2014"),
    ("2014-40/..", "od pierwszego półrocza 2014 roku", "od I półrocza 2014"),
    ("199X/..", "od lat 90. XX wieku", "od lat 90. XX w."),
    ("18XX/..", "od XIX wieku", "od XIX w."),
    ("1850~/..", "od około 1850 roku", "od ok. 1850 r."),
    ("../2014", "do 2014 roku", "do 2014 r."),
    ("../2022-01-09", "do 9 stycznia 2022", "do 9 sty 2022"),
    ("../1850?", "do 1850 roku (niepewne)", "do 1850 r.?"),
    ("../-0043", "do 44 roku p.n.e.", "do 44 r. p.n.e."),
    ("2014/", "od 2014 roku, koniec nieznany", "2014 – ?"),
    ("/2014", "do 2014 roku, początek nieznany", "? – 2014"),
    # Early, mid and late
    ("2022-01~/2022-04~", "początek 2022 roku", "początek 2022 r."),
    ("2014-03-01~/2014-03-10~", "początek marca 2014", "początek mar 2014"),
    ("1994~/1996~", "połowa lat 90. XX wieku", "połowa lat 90. XX w."),
    ("1867~/1899~", "koniec XIX wieku", "koniec XIX w."),
    # Sets
    ("[2008,2009]", "2008 lub 2009", "2008 lub 2009"),
    ("{2008,2009}", "2008 i 2009", "2008 i 2009"),
    ("[1667,1668,1670..1672]", "1667, 1668 lub 1670–1672", "1667, 1668 lub 1670–1672"),
    ("[1670..1672]", "jeden z lat 1670–1672", "jeden z lat 1670–1672"),
    ("{2022-01-09..2022-01-12}", "wszystkie dni 9–12 stycznia 2022", "wszystkie dni 9–12 sty 2022"),
    ("[2014-01..2014-03]", "jeden z miesięcy styczeń–marzec 2014", "jeden z miesięcy sty–mar 2014"),
    ("[..1984]", "1984 lub wcześniej", "1984 lub wcześniej"),
    ("{1760..}", "1760 i później", "1760 i później"),
]

DIGITS = [
    ("2022-01-09", "09.01.2022"),
    ("2022-01", "01.2022"),
    ("2014", "2014"),
    ("2022-01-09/2022-01-10", "09.01.2022 – 10.01.2022"),
    ("2021-12/2022-01", "12.2021 – 01.2022"),
    ("2022-01-09~", "ok. 09.01.2022"),
    ("2022-01-09/..", "od 09.01.2022"),
    ("../2022-01-09", "do 09.01.2022"),
    ("2022-01-09T14:30:00", "09.01.2022, godz. 14.30"),
    ("-0043-03-15", "15 mar 44 p.n.e."),
]


@pytest.mark.parametrize(("edtf", "long", "short"), WORDS)
def test_words(edtf: str, long: str, short: str) -> None:
    value = EdtfDate.parse(edtf)
    assert to_words(value, locale="pl") == long
    assert to_words(value, locale="pl", style="short") == short


@pytest.mark.parametrize(("edtf", "long", "short"), WORDS)
def test_words_read_back(edtf: str, long: str, short: str) -> None:
    value = EdtfDate.parse(edtf)
    assert read_typed(long, languages=("pl",)).value == value
    assert read_typed(short, languages=("pl",)).value == value


@pytest.mark.parametrize(("edtf", "digits"), DIGITS)
def test_digits(edtf: str, digits: str) -> None:
    value = EdtfDate.parse(edtf)
    assert to_words(value, locale="pl", style="numeric") == digits
    assert read_typed(digits, languages=("pl",)).value == value
