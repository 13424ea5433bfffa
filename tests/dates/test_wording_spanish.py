"""Dates in Spanish words: the long and the short style of every kind of date, and dates in digits."""

import pytest

from timeline.dates import EdtfDate, read_typed, to_words

WORDS = [
    # One date
    ("2022-01-09", "9 de enero de 2022", "9 ene 2022"),
    ("2014-11-01", "1 de noviembre de 2014", "1 nov 2014"),
    ("2022-01", "enero de 2022", "ene 2022"),
    ("2014-04", "abril de 2014", "abr 2014"),
    ("2014-08", "agosto de 2014", "ago 2014"),
    ("2014-09", "septiembre de 2014", "sept 2014"),
    ("2014", "2014", "2014"),
    ("0079", "79 d. C.", "79 d. C."),
    ("0079-08-24", "24 de agosto del 79 d. C.", "24 ago 79 d. C."),
    ("-0043", "44 a. C.", "44 a. C."),
    ("-0043-03-15", "15 de marzo del 44 a. C.", "15 mar 44 a. C."),
    ("0000", "1 a. C.", "1 a. C."),
    ("Y-66000000", "66\u00a0000\u00a0001 a. C.", "66\u00a0000\u00a0001 a. C."),
    ("Y170000002", "170\u00a0000\u00a0002 d. C.", "170\u00a0000\u00a0002 d. C."),
    # Seasons, quarters, thirds, halves
    ("2014-21", "primavera de 2014", "primavera 2014"),
    ("2014-22", "verano de 2014", "verano 2014"),
    ("2021-24", "invierno de 2021-2022", "invierno 2021-2022"),
    ("1999-24", "invierno de 1999-2000", "invierno 1999-2000"),
    ("-0001-24", "invierno de 2-1 a. C.", "invierno 2-1 a. C."),
    ("2001-25", "primavera de 2001 (hemisferio norte)", "primavera 2001 (hemisferio norte)"),
    ("2001-30", "verano de 2001-2002 (hemisferio sur)", "verano 2001-2002 (hemisferio sur)"),
    ("2014-33", "primer trimestre de 2014", "T1 2014"),
    ("2014-35", "tercer trimestre de 2014", "T3 2014"),
    ("2014-37", "primer cuatrimestre de 2014", "1.er cuatrimestre 2014"),
    ("2014-38", "segundo cuatrimestre de 2014", "2.º cuatrimestre 2014"),
    ("2014-40", "primer semestre de 2014", "S1 2014"),
    ("2014-41", "segundo semestre de 2014", "S2 2014"),
    # Times of day
    ("2022-01-09T14:30:00", "9 de enero de 2022, 14:30\u00a0h", "9 ene 2022, 14:30\u00a0h"),
    ("2022-01-09T14:00:00", "9 de enero de 2022, 14:00\u00a0h", "9 ene 2022, 14:00\u00a0h"),
    ("2022-01-09T14:30:00Z", "9 de enero de 2022, 14:30 UTC", "9 ene 2022, 14:30 UTC"),
    ("2022-01-09T09:05:07+02:00", "9 de enero de 2022, 9:05:07 UTC+02:00", "9 ene 2022, 9:05:07 UTC+02:00"),
    # Digits unspecified
    ("199X", "la década de 1990", "años 1990"),
    ("200X", "la década 2000-2009", "década 2000-2009"),
    ("18XX", "siglo XIX", "s. XIX"),
    ("00XX", "siglo I", "s. I"),
    ("-04XX", "siglo V a. C.", "s. V a. C."),
    ("-00XX", "el siglo 100-2 a. C.", "el siglo 100-2 a. C."),
    ("2XXX", "el milenio 2000-2999", "el milenio 2000-2999"),
    ("XXXX", "un año desconocido", "año desconocido"),
    ("-XXXX", "un año desconocido a. C.", "año desconocido a. C."),
    ("2014-03-XX", "un día de marzo de 2014", "un día de mar 2014"),
    ("2014-04-XX", "un día de abril de 2014", "un día de abr 2014"),
    ("2014-XX", "un mes de 2014", "un mes de 2014"),
    ("199X-XX", "un mes de la década de 1990", "un mes de los años 1990"),
    ("18XX-XX-XX", "un día del siglo XIX", "un día del s. XIX"),
    ("156X-12-31", "31 de diciembre de un año de la década de 1560", "31 dic de un año de los años 1560"),
    ("15XX-12", "diciembre de un año del siglo XVI", "dic de un año del s. XVI"),
    ("1XX3", "1XX3 (X: cifra desconocida)", "1XX3 (X: cifra desconocida)"),
    ("1950S2", "1950 (estimación, 1900-1999)", "1950 (estimación, 1900-1999)"),
    (
        "Y171010000S3",
        "171\u00a0010\u00a0000 (estimación, 171\u00a0000\u00a0000-171\u00a0999\u00a0999)",
        "171\u00a0010\u00a0000 (estimación, 171\u00a0000\u00a0000-171\u00a0999\u00a0999)",
    ),
    # Doubt
    ("2014~", "hacia 2014", "c. 2014"),
    ("2014?", "posiblemente 2014", "¿2014?"),
    ("2014%", "posiblemente hacia 2014", "¿c. 2014?"),
    ("2014-03?", "posiblemente marzo de 2014", "¿mar 2014?"),
    ("2022-01-09~", "hacia el 9 de enero de 2022", "c. 9 ene 2022"),
    ("2022-01-09?", "posiblemente el 9 de enero de 2022", "¿9 ene 2022?"),
    ("2014-21~", "hacia la primavera de 2014", "c. primavera 2014"),
    ("199X?", "posiblemente la década de 1990", "¿años 1990?"),
    ("1984?/2004~", "posiblemente 1984 – hacia 2004", "¿1984? – c. 2004"),
    (
        "2022-01-09~/2022-01-10~",
        "hacia el 9 de enero de 2022 – hacia el 10 de enero de 2022",
        "c. 9-10 ene 2022",
    ),
    ("2014~/2016", "hacia 2014 – 2016", "c. 2014 – 2016"),
    ("2014-03~/2014-04~", "hacia marzo-abril de 2014", "c. mar-abr 2014"),
    ("2004-06-~11", "11 de junio de 2004 (día aproximado)", "11 jun 2004 (día aproximado)"),
    (
        "2004?-~06-~04",
        "4 de junio de 2004 (día y mes aproximados, año incierto)",
        "4 jun 2004 (día y mes aproximados, año incierto)",
    ),
    ("2004-?21", "primavera de 2004 (estación incierta)", "primavera 2004 (estación incierta)"),
    (
        "2004-06-%11",
        "11 de junio de 2004 (día incierto y aproximado)",
        "11 jun 2004 (día incierto y aproximado)",
    ),
    # Deep time
    ("Y-66000000~", "hace aproximadamente 66 millones de años", "hace aprox. 66 millones de años"),
    ("Y-1500000~", "hace aproximadamente 1,5 millones de años", "hace aprox. 1,5 millones de años"),
    (
        "Y-4500000000~",
        "hace aproximadamente 4,5 mil millones de años",
        "hace aprox. 4,5 mil millones de años",
    ),
    ("Y-1000000000~", "hace aproximadamente 1000 millones de años", "hace aprox. 1000 millones de años"),
    (
        "Y-66000000%",
        "posiblemente hace aproximadamente 66 millones de años",
        "¿hace aprox. 66 millones de años?",
    ),
    # Ranges
    ("2022-01-09/2022-01-10", "del 9 al 10 de enero de 2022", "9-10 ene 2022"),
    ("2014-05-01/2014-05-03", "del 1 al 3 de mayo de 2014", "1-3 may 2014"),
    ("2014-03-03/2014-05-04", "del 3 de marzo al 4 de mayo de 2014", "3 mar – 4 may 2014"),
    (
        "2021-12-27/2022-01-02",
        "del 27 de diciembre de 2021 al 2 de enero de 2022",
        "27 dic 2021 – 2 ene 2022",
    ),
    ("2014-01/2014-03", "enero-marzo de 2014", "ene-mar 2014"),
    ("2021-12/2022-01", "diciembre de 2021 – enero de 2022", "dic 2021 – ene 2022"),
    ("2014/2016", "2014-2016", "2014-2016"),
    ("-0499/-0400", "500-401 a. C.", "500-401 a. C."),
    ("-0200/0200", "201 a. C. – 200 d. C.", "201 a. C. – 200 d. C."),
    ("2014-03/2016", "marzo de 2014 – 2016", "mar 2014 – 2016"),
    ("2014-21/2014-23", "primavera-otoño de 2014", "primavera-otoño 2014"),
    ("2014-23/2014-24", "otoño de 2014 – invierno de 2014-2015", "otoño 2014 – invierno 2014-2015"),
    # Open and unknown ends
    ("2014/..", "desde 2014", "desde 2014"),
    ("2022-01/..", "desde enero de 2022", "desde ene 2022"),
    ("2022-01-09/..", "desde el 9 de enero de 2022", "desde el 9 ene 2022"),
    ("2014-22/..", "desde el verano de 2014", "desde el verano 2014"),
    ("199X/..", "desde la década de 1990", "desde los años 1990"),
    ("18XX/..", "desde el siglo XIX", "desde el s. XIX"),
    ("2014-33/..", "desde el primer trimestre de 2014", "desde el T1 2014"),
    ("-0043/..", "desde el 44 a. C.", "desde el 44 a. C."),
    ("../2014", "hasta 2014", "hasta 2014"),
    ("../2014-05", "hasta mayo de 2014", "hasta may 2014"),
    ("../2014-05-03", "hasta el 3 de mayo de 2014", "hasta el 3 may 2014"),
    ("../2014-22", "hasta el verano de 2014", "hasta el verano 2014"),
    ("../199X", "hasta la década de 1990", "hasta los años 1990"),
    ("../18XX", "hasta el siglo XIX", "hasta el s. XIX"),
    ("../2014-40", "hasta el primer semestre de 2014", "hasta el S1 2014"),
    ("../-0043", "hasta el 44 a. C.", "hasta el 44 a. C."),
    ("2014~/..", "desde aproximadamente 2014", "desde aprox. 2014"),
    ("../2014?", "hasta 2014, posiblemente", "hasta ¿2014?"),
    ("../2014%", "hasta aproximadamente 2014, posiblemente", "hasta ¿c. 2014?"),
    ("2014/", "desde 2014, final desconocido", "2014 – ?"),
    ("/2014-05", "hasta mayo de 2014, inicio desconocido", "? – may 2014"),
    # Early, mid and late
    ("2022-01~/2022-04~", "principios de 2022", "principios de 2022"),
    ("2022-05~/2022-08~", "mediados de 2022", "mediados de 2022"),
    ("2022-09~/2022-12~", "finales de 2022", "finales de 2022"),
    ("2014-04-01~/2014-04-10~", "principios de abril de 2014", "principios de abr 2014"),
    ("1994~/1996~", "mediados de la década de 1990", "mediados de los años 1990"),
    ("1967~/1999~", "finales del siglo XX", "finales del s. XX"),
    # Sets
    ("[2008,2009]", "2008 o 2009", "2008 o 2009"),
    ("{2008,2009}", "2008 y 2009", "2008 y 2009"),
    ("[1667,1668,1670..1672]", "1667, 1668 o 1670-1672", "1667, 1668 o 1670-1672"),
    ("[1670..1672]", "uno de los años 1670-1672", "uno de los años 1670-1672"),
    ("{1670..1672}", "todos los años del período 1670-1672", "todos los años del período 1670-1672"),
    (
        "[2022-01-09..2022-01-12]",
        "uno de los días del 9 al 12 de enero de 2022",
        "uno de los días 9-12 ene 2022",
    ),
    ("[2014-01..2014-03]", "una fecha del período enero-marzo de 2014", "una fecha del período ene-mar 2014"),
    ("[..1984]", "1984 o antes", "1984 o antes"),
    ("[1760..]", "1760 o después", "1760 o después"),
    ("{..1984}", "1984 y antes", "1984 y antes"),
    ("{1760..}", "1760 y después", "1760 y después"),
    ("[2014-22,2014-23]", "verano de 2014 u otoño de 2014", "verano 2014 u otoño 2014"),
    ("{2014-23,2014-24}", "otoño de 2014 e invierno de 2014-2015", "otoño 2014 e invierno 2014-2015"),
    ("[2014-09,2014-10]", "septiembre u octubre de 2014", "sept u oct 2014"),
    ("[2022-01-07,2022-01-08]", "7 u 8 de enero de 2022", "7 u 8 ene 2022"),
    ("[2010,2011]", "2010 o 2011", "2010 o 2011"),
    ("[0010,0011]", "10 d. C. u 11 d. C.", "10 d. C. u 11 d. C."),
]

DIGITS = [
    ("2022-01-09", "2022-01-09"),
    ("2022-01", "2022-01"),
    ("2014", "2014"),
    ("2022-01-09/2022-01-10", "2022-01-09 – 2022-01-10"),
    ("2021-12/2022-01", "2021-12 – 2022-01"),
    ("2022-01-09~", "c. 2022-01-09"),
    ("2022-01-09/..", "desde 2022-01-09"),
    ("../2014-05-03", "hasta 2014-05-03"),
    ("../2014-05", "hasta 2014-05"),
    ("2022-01-09T14:30:00", "2022-01-09, 14:30\u00a0h"),
    ("2014-03-XX", "un día de mar 2014"),
    ("-0043-03-15", "15 mar 44 a. C."),
]


@pytest.mark.parametrize(("edtf", "long", "short"), WORDS)
def test_words(edtf: str, long: str, short: str) -> None:
    value = EdtfDate.parse(edtf)
    assert to_words(value, locale="es") == long
    assert to_words(value, locale="es", style="short") == short


@pytest.mark.parametrize(("edtf", "long", "short"), WORDS)
def test_words_read_back(edtf: str, long: str, short: str) -> None:
    value = EdtfDate.parse(edtf)
    assert read_typed(long, languages=("es",)).value == value
    assert read_typed(short, languages=("es",)).value == value


@pytest.mark.parametrize(("edtf", "digits"), DIGITS)
def test_digits(edtf: str, digits: str) -> None:
    value = EdtfDate.parse(edtf)
    assert to_words(value, locale="es", style="numeric") == digits
    assert read_typed(digits, languages=("es",)).value == value
