"""Dates as Spanish speakers type them: read, asked about or refused. Today is Monday, 3 January 2022."""

import datetime

import pytest

from timeline.dates import EdtfDate, TypedReading, read_typed

TODAY = datetime.date(2022, 1, 3)

READ = [
    # Days
    ("9 de enero de 2022", "2022-01-09"),
    ("el 9 de enero de 2022", "2022-01-09"),
    ("9 de Enero del 2022", "2022-01-09"),
    ("9 enero 2022", "2022-01-09"),
    ("9 ene. 2022", "2022-01-09"),
    ("9-ene-2022", "2022-01-09"),
    ("1 de noviembre de 2014", "2014-11-01"),
    ("1.º de noviembre de 2014", "2014-11-01"),
    ("1º de noviembre de 2014", "2014-11-01"),
    ("1ro de noviembre de 2014", "2014-11-01"),
    ("el primero de noviembre de 2014", "2014-11-01"),
    ("el veintiuno de marzo de 2014", "2014-03-21"),
    ("treinta y uno de marzo de 2014", "2014-03-31"),
    ("domingo 9 de enero de 2022", "2022-01-09"),
    ("el domingo, 9 de enero de 2022", "2022-01-09"),
    ("dom. 9 ene. 2022", "2022-01-09"),
    ("miércoles 5 de enero de 2022", "2022-01-05"),
    ("miercoles 5 de enero de 2022", "2022-01-05"),  # accents left out
    ("9 de setiembre de 2022", "2022-09-09"),
    ("9 sept. 2022", "2022-09-09"),
    ("9 set. 2022", "2022-09-09"),
    ("enero 9, 2022", "2022-01-09"),  # as in the United States
    ("13/02/2022", "2022-02-13"),
    ("01.02.2022", "2022-02-01"),
    ("2022-01-09", "2022-01-09"),
    # Months and years
    ("marzo de 2014", "2014-03"),
    ("en marzo de 2014", "2014-03"),
    ("el mes de marzo de 2014", "2014-03"),
    ("marzo del 2014", "2014-03"),
    ("mar. 2014", "2014-03"),
    ("ago. 2014", "2014-08"),
    ("dic. de 2014", "2014-12"),
    ("el año 2014", "2014"),
    ("en 2014", "2014"),
    # Ranges
    ("del 9 al 10 de enero de 2022", "2022-01-09/2022-01-10"),
    ("9-10 de enero de 2022", "2022-01-09/2022-01-10"),
    ("9–10 de enero de 2022", "2022-01-09/2022-01-10"),
    ("entre el 9 y el 10 de enero de 2022", "2022-01-09/2022-01-10"),
    ("desde el 9 hasta el 10 de enero de 2022", "2022-01-09/2022-01-10"),
    ("del 9 de enero al 3 de febrero de 2022", "2022-01-09/2022-02-03"),
    ("del 27 de diciembre de 2021 al 2 de enero de 2022", "2021-12-27/2022-01-02"),
    ("27 de diciembre de 2021 – 2 de enero", "2021-12-27/2022-01-02"),
    ("de enero a marzo de 2014", "2014-01/2014-03"),
    ("ene.-mar. 2014", "2014-01/2014-03"),
    ("entre enero y marzo de 2014", "2014-01/2014-03"),
    ("de 2014 a 2016", "2014/2016"),
    ("entre 2014 y 2016", "2014/2016"),
    ("desde 2014 hasta 2016", "2014/2016"),
    ("1914-1918", "1914/1918"),
    ("principios de 2014 – mediados de 2015", "2014-01~/2015-08~"),
    # Seasons, quarters, thirds, halves
    ("primavera de 2014", "2014-21"),
    ("en la primavera de 2014", "2014-21"),
    ("verano 2014", "2014-22"),
    ("el otoño de 2014", "2014-23"),
    ("otono de 2014", "2014-23"),
    ("invierno 2021-2022", "2021-24"),
    ("invierno de 2021-22", "2021-24"),
    ("verano de 2014 (hemisferio sur)", "2014-30"),
    ("verano austral de 2014", "2014-30"),
    ("T1 2014", "2014-33"),
    ("primer trimestre de 2014", "2014-33"),
    ("el tercer trimestre de 2014", "2014-35"),
    ("3.er trimestre de 2014", "2014-35"),
    ("III trimestre de 2014", "2014-35"),
    ("primer cuatrimestre de 2014", "2014-37"),
    ("S1 2014", "2014-40"),
    ("primer semestre de 2014", "2014-40"),
    ("2.º semestre de 2014", "2014-41"),
    ("la segunda mitad de 2014", "2014-41"),
    # Decades and centuries
    ("los años 1990", "199X"),
    ("años 1990", "199X"),
    ("años 90", "199X"),
    ("los años noventa", "199X"),
    ("los noventa", "199X"),
    ("los noventas", "199X"),
    ("década del noventa", "199X"),
    ("los 90", "199X"),
    ("la década de 1990", "199X"),
    ("la década de los noventa", "199X"),
    ("la decada de los 90", "199X"),
    ("siglo XIX", "18XX"),
    ("el siglo XIX", "18XX"),
    ("s. XIX", "18XX"),
    ("siglo 19", "18XX"),
    ("siglo diecinueve", "18XX"),
    ("siglo V a. C.", "-04XX"),
    ("siglo II antes de Cristo", "-01XX"),
    # Early, mid, late
    ("a principios de 2022", "2022-01~/2022-04~"),
    ("principios de 2022", "2022-01~/2022-04~"),
    ("a comienzos del año 2022", "2022-01~/2022-04~"),
    ("mediados de 2022", "2022-05~/2022-08~"),
    ("a finales de 2021", "2021-09~/2021-12~"),
    ("fines de 2021", "2021-09~/2021-12~"),
    ("inicios de marzo de 2014", "2014-03-01~/2014-03-10~"),
    ("a mediados de marzo de 2014", "2014-03-11~/2014-03-20~"),
    ("finales de marzo de 2014", "2014-03-21~/2014-03-31~"),
    ("mediados de los años 1990", "1994~/1996~"),
    ("a finales de los 90", "1997~/1999~"),
    ("a principios del siglo XX", "1900~/1933~"),
    # Doubt
    ("hacia 1850", "1850~"),
    ("alrededor de 1850", "1850~"),
    ("en torno a 1850", "1850~"),
    ("c. 1850", "1850~"),
    ("aprox. 1850", "1850~"),
    ("alrededor del 3 de mayo de 2014", "2014-05-03~"),
    ("probablemente marzo de 2014", "2014-03?"),
    ("quizás en 2014", "2014?"),
    ("posiblemente el 9 de enero de 2022", "2022-01-09?"),
    ("¿marzo de 2014?", "2014-03?"),
    ("marzo de 2014?", "2014-03?"),
    ("posiblemente hacia 2014", "2014%"),
    # Open ends
    ("desde 2014", "2014/.."),
    ("desde el 9 de enero de 2022", "2022-01-09/.."),
    ("a partir de marzo de 2014", "2014-03/.."),
    ("a partir del 9 de enero de 2022", "2022-01-09/.."),
    ("después de 2014", "2015/.."),
    ("tras el 31 de diciembre de 2021", "2022-01-01/.."),
    ("hasta 2014", "../2014"),
    ("de aquí a 2030", "../2030"),
    ("hasta el 3 de mayo de 2014", "../2014-05-03"),
    ("antes de 2014", "../2013"),
    ("antes del 3 de mayo de 2014", "../2014-05-02"),
    ("antes de los años 1990", "../1989"),
    # Sets
    ("2008 o 2009", "[2008,2009]"),
    ("el 9 o el 10 de enero de 2022", "[2022-01-09,2022-01-10]"),
    ("el 9 y el 10 de enero de 2022", "{2022-01-09,2022-01-10}"),
    ("los días 9 y 10 de enero de 2022", "{2022-01-09,2022-01-10}"),
    ("siglos XVIII y XIX", "{17XX,18XX}"),
    ("2008 y 2009", "{2008,2009}"),
    ("1760 o después", "[1760..]"),
    # Eras and deep time
    ("44 a. C.", "-0043"),
    ("44 a.C.", "-0043"),
    ("44 antes de Cristo", "-0043"),
    ("44 a. n. e.", "-0043"),
    ("44 AEC", "-0043"),
    ("15 de marzo de 44 a. C.", "-0043-03-15"),
    ("15 de marzo del 44 a. C.", "-0043-03-15"),
    ("el año 79 d. C.", "0079"),
    ("24 de agosto de 79 d. C.", "0079-08-24"),
    ("hacia 500 a. C.", "-0499~"),
    ("500-401 a. C.", "-0499/-0400"),
    ("100 000 a. C.", "Y-99999"),
    ("100.000 a. C.", "Y-99999"),
    ("hace 66 millones de años", "Y-66000000~"),
    ("hace unos 66 millones de años", "Y-66000000~"),
    ("hace 4,5 mil millones de años", "Y-4500000000~"),
    # Counted from today
    ("hoy", "2022-01-03"),
    ("ayer", "2022-01-02"),
    ("anteayer", "2022-01-01"),
    ("antes de ayer", "2022-01-01"),
    ("mañana", "2022-01-04"),
    ("manana", "2022-01-04"),
    ("pasado mañana", "2022-01-05"),
    ("la semana pasada", "2021-12-27/2022-01-02"),
    ("esta semana", "2022-01-03/2022-01-09"),
    ("la próxima semana", "2022-01-10/2022-01-16"),
    ("la semana que viene", "2022-01-10/2022-01-16"),
    ("el mes pasado", "2021-12"),
    ("este año", "2022"),
    ("el año próximo", "2023"),
    ("el viernes pasado", "2021-12-31"),
    ("el pasado viernes", "2021-12-31"),
    ("este viernes", "2022-01-07"),
    ("el verano pasado", "2021-22"),
    ("hace tres días", "2021-12-31"),
    ("tres días atrás", "2021-12-31"),
    ("hace un mes", "2021-12~"),
    ("desde ayer", "2022-01-02/.."),
    # Time of day
    ("9 de enero de 2022, 14:30", "2022-01-09T14:30:00"),
    ("el 9 de enero de 2022 a las 14:30", "2022-01-09T14:30:00"),
    ("9 de enero de 2022, 14.30 h", "2022-01-09T14:30:00"),
    ("9 de enero de 2022 a las 14:30 UTC", "2022-01-09T14:30:00Z"),
    ("9 de enero de 2022 a las 2:30 p. m.", "2022-01-09T14:30:00"),
    ("9 de enero de 2022 a las 2:30 de la tarde", "2022-01-09T14:30:00"),
    ("9 de enero de 2022 al mediodía", "2022-01-09T12:00:00"),
    # Parts of a date in doubt or unknown
    ("un día de marzo de 2014", "2014-03-XX"),
    ("31 de diciembre de un año de la década de 1560", "156X-12-31"),
    ("año desconocido", "XXXX"),
    ("2014-actualidad", "2014/.."),
    ("desde 2014 hasta hoy", "2014/.."),
    ("los 1990", "199X"),
    ("finales de los 1990", "1997~/1999~"),
    ("los 1990-1995", "1990/1995"),
    ("el 2000", "2000"),
]


@pytest.mark.parametrize(("typed", "edtf"), READ)
def test_read(typed: str, edtf: str) -> None:
    reading = read_typed(typed, languages=("es",), today=TODAY)
    assert reading.value == EdtfDate.parse(edtf), reading
    assert reading.words and not reading.refusal


ASKED = [
    ("01/02/2022", ["2022-02-01", "2022-01-02"]),
    ("el próximo viernes", ["2022-01-07", "2022-01-14"]),
    ("el viernes que viene", ["2022-01-07", "2022-01-14"]),
    ("viernes", ["2021-12-31", "2022-01-07"]),
    ("9 de enero", ["2022-01-09", "2021-01-09"]),
    ("del 9 al 10 de enero", ["2022-01-09/2022-01-10", "2021-01-09/2021-01-10"]),
    ("el próximo marzo", ["2022-03", "2023-03"]),
    ("los años 20", ["192X", "202X"]),
    ("los años veinte", ["192X", "202X"]),
    ("diciembre-enero de 2022", ["2021-12/2022-01", "2022-12/2023-01"]),
    ("los 2000", ["200X", "20XX"]),
]


@pytest.mark.parametrize(("typed", "edtfs"), ASKED)
def test_asked(typed: str, edtfs: list[str]) -> None:
    reading = read_typed(typed, languages=("es",), today=TODAY)
    assert reading.value is None and not reading.words
    assert [choice.text for choice in reading.alternatives] == edtfs
    assert reading.refusal and reading.suggestion


REFUSED = [
    ("31 de febrero de 2022", "February 2022 has 28 days."),
    ("29 de febrero de 1900", "February 1900 has 28 days."),
    ("32 de enero de 2022", "January 2022 has 31 days."),
    ("lunes 2 de enero de 2022", "is a Sunday, not a Monday."),
    ("del 10 al 9 de enero de 2022", "ends before it begins"),
    ("de 2016 a 2014", "ends before it begins"),
    ("0 a. C.", "There is no year 0"),
    ("pronto", "“pronto” is not part of a date"),
    ("9 de enrero de 2022", "“enrero” is not part of a date"),
    ("9 January 2022", "“January” is not part of a date"),
    ("el", "not a date that can be read"),
    ("desde", "not a date that can be read"),
    ("11-S", "not a date that can be read"),
    ("20 S", "not a date that can be read"),
]


@pytest.mark.parametrize(("typed", "reason"), REFUSED)
def test_refused(typed: str, reason: str) -> None:
    reading = read_typed(typed, languages=("es",), today=TODAY)
    assert reason in reading.refusal, reading
    assert reading == TypedReading(refusal=reading.refusal, suggestion=reading.suggestion)
