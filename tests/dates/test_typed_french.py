"""Dates as French speakers type them: read, asked about or refused. Today is Monday, 3 January 2022."""

import datetime

import pytest

from timeline.dates import EdtfDate, TypedReading, read_typed

TODAY = datetime.date(2022, 1, 3)

READ = [
    # Days
    ("9 janvier 2022", "2022-01-09"),
    ("le 9 janvier 2022", "2022-01-09"),
    ("Le 9 Janvier 2022", "2022-01-09"),
    ("9 janv. 2022", "2022-01-09"),
    ("1er novembre 2014", "2014-11-01"),
    ("le 1er novembre 2014", "2014-11-01"),
    ("le 1ᵉʳ novembre 2014", "2014-11-01"),
    ("le premier novembre 2014", "2014-11-01"),
    ("le neuf janvier 2022", "2022-01-09"),
    ("le vingt et un mars 2014", "2014-03-21"),
    ("dimanche 9 janvier 2022", "2022-01-09"),
    ("dim. 9 janv. 2022", "2022-01-09"),
    ("le dimanche 9 janvier 2022", "2022-01-09"),
    ("9 février 2022", "2022-02-09"),
    ("9 fevrier 2022", "2022-02-09"),  # accents left out
    ("9 févr. 2022", "2022-02-09"),
    ("9 FÉVRIER 2022", "2022-02-09"),
    ("9 août 2022", "2022-08-09"),
    ("9 aout 2022", "2022-08-09"),  # as spelt since 1990
    ("9 juil. 2022", "2022-07-09"),
    ("9 déc. 2022", "2022-12-09"),
    ("25 dec 2022", "2022-12-25"),
    ("13/02/2022", "2022-02-13"),
    ("13.02.2022", "2022-02-13"),
    ("01.02.2022", "2022-02-01"),  # as the Swiss write it, who never put the month first
    ("2022-01-09", "2022-01-09"),
    # Months and years
    ("mars 2014", "2014-03"),
    ("en mars 2014", "2014-03"),
    ("au mois de mars 2014", "2014-03"),
    ("sept. 2014", "2014-09"),
    ("avril 2014", "2014-04"),
    ("en l'an 2014", "2014"),
    ("l’année 2014", "2014"),
    ("2014", "2014"),
    # Ranges
    ("du 9 au 10 janvier 2022", "2022-01-09/2022-01-10"),
    ("9-10 janvier 2022", "2022-01-09/2022-01-10"),
    ("9 – 10 janvier 2022", "2022-01-09/2022-01-10"),
    ("du 1er au 3 mai 2014", "2014-05-01/2014-05-03"),
    ("entre le 9 et le 10 janvier 2022", "2022-01-09/2022-01-10"),
    ("du 9 janvier au 3 février 2022", "2022-01-09/2022-02-03"),
    ("du 27 décembre 2021 au 2 janvier 2022", "2021-12-27/2022-01-02"),
    ("27 décembre 2021 – 2 janvier", "2021-12-27/2022-01-02"),
    ("de janvier à mars 2014", "2014-01/2014-03"),
    ("janv.-mars 2014", "2014-01/2014-03"),
    ("sept.-déc. 2014", "2014-09/2014-12"),  # not the 7th, as in "sept décembre"
    ("le sept décembre 2014", "2014-12-07"),
    ("d'avril à juin 2014", "2014-04/2014-06"),
    ("d’octobre 2014 à mars 2015", "2014-10/2015-03"),
    ("de 2014 à 2016", "2014/2016"),
    ("entre 2014 et 2016", "2014/2016"),
    ("1914-1918", "1914/1918"),
    ("depuis 2014 jusqu'en 2016", "2014/2016"),
    ("début 2014 – mi-2015", "2014-01~/2015-08~"),
    # Seasons, quarters, thirds, halves
    ("printemps 2014", "2014-21"),
    ("au printemps 2014", "2014-21"),
    ("l'été 2014", "2014-22"),
    ("à l’été 2014", "2014-22"),
    ("ete 2014", "2014-22"),
    ("automne 2014", "2014-23"),
    ("à l'automne de 2014", "2014-23"),
    ("hiver 2021-2022", "2021-24"),
    ("l'hiver 2021-22", "2021-24"),
    ("été 2014 (hémisphère sud)", "2014-30"),
    ("été austral 2014", "2014-30"),
    ("T1 2014", "2014-33"),
    ("1er trimestre 2014", "2014-33"),
    ("au premier trimestre 2014", "2014-33"),
    ("troisième trimestre de 2014", "2014-35"),
    ("IIIe trimestre 2014", "2014-35"),
    ("premier quadrimestre 2014", "2014-37"),
    ("S1 2014", "2014-40"),
    ("1er semestre 2014", "2014-40"),
    ("second semestre 2014", "2014-41"),
    ("2e semestre de 2014", "2014-41"),
    ("la seconde moitié de 2014", "2014-41"),
    # Decades and centuries
    ("les années 1990", "199X"),
    ("années 1990", "199X"),
    ("dans les années 90", "199X"),
    ("les années quatre-vingt-dix", "199X"),
    ("les annees quatre-vingt dix", "199X"),
    ("les années nonante", "199X"),
    ("des années 1990 aux années 2010", "199X/201X"),
    ("XVIIIe et XIXe siècles", "{17XX,18XX}"),
    ("les années soixante-dix", "197X"),
    ("XIXe siècle", "18XX"),
    ("au XIXe siècle", "18XX"),
    ("XIXème siècle", "18XX"),
    ("XIXᵉ siècle", "18XX"),
    ("le 19e siècle", "18XX"),
    ("19ème siecle", "18XX"),
    ("dix-neuvième siècle", "18XX"),
    ("Ve siècle av. J.-C.", "-04XX"),
    ("IIe siècle avant notre ère", "-01XX"),
    # Early, mid, late
    ("début 2022", "2022-01~/2022-04~"),
    ("au début de 2022", "2022-01~/2022-04~"),
    ("au début de l'année 2022", "2022-01~/2022-04~"),
    ("mi-2022", "2022-05~/2022-08~"),
    ("fin 2021", "2021-09~/2021-12~"),
    ("à la fin de l’année 2021", "2021-09~/2021-12~"),
    ("début mars 2014", "2014-03-01~/2014-03-10~"),
    ("à la mi-mars 2014", "2014-03-11~/2014-03-20~"),
    ("fin mars 2014", "2014-03-21~/2014-03-31~"),
    ("au milieu des années 1990", "1994~/1996~"),
    ("la fin des années 90", "1997~/1999~"),
    ("au début du XXe siècle", "1900~/1933~"),
    # Doubt
    ("vers 1850", "1850~"),
    ("v. 1850", "1850~"),
    ("environ 1850", "1850~"),
    ("autour de 1850", "1850~"),
    ("aux alentours de 1850", "1850~"),
    ("aux environs du 3 mai 2014", "2014-05-03~"),
    ("probablement mars 2014", "2014-03?"),
    ("sans doute en 2014", "2014?"),
    ("peut-être le 9 janvier 2022", "2022-01-09?"),
    ("mars 2014 ?", "2014-03?"),
    ("peut-être vers 2014", "2014%"),
    # Open ends
    ("depuis 2014", "2014/.."),
    ("depuis le 9 janvier 2022", "2022-01-09/.."),
    ("à partir de mars 2014", "2014-03/.."),
    ("à partir du 9 janvier 2022", "2022-01-09/.."),
    ("dès janvier 2022", "2022-01/.."),
    ("d’ici à 2030", "../2030"),
    ("d'ici fin 2022", "../2022-12~"),
    ("après 2014", "2015/.."),
    ("jusqu'en 2014", "../2014"),
    ("jusqu’au 3 mai 2014", "../2014-05-03"),
    ("jusqu'à mars 2014", "../2014-03"),
    ("avant 2014", "../2013"),
    ("avant le 3 mai 2014", "../2014-05-02"),
    ("avant les années 1990", "../1989"),
    # Sets
    ("2008 ou 2009", "[2008,2009]"),
    ("le 9 ou le 10 janvier 2022", "[2022-01-09,2022-01-10]"),
    ("les 9 et 10 janvier 2022", "{2022-01-09,2022-01-10}"),
    ("2008 et 2009", "{2008,2009}"),
    ("août, sept. ou oct. 2014", "[2014-08,2014-09,2014-10]"),
    ("1760 ou plus tard", "[1760..]"),
    # Eras and deep time
    ("44 av. J.-C.", "-0043"),
    ("44 avant Jésus-Christ", "-0043"),
    ("en 44 avant J.-C.", "-0043"),
    ("15 mars 44 av. J.-C.", "-0043-03-15"),
    ("l'an 79 après J.-C.", "0079"),
    ("24 août 79 de notre ère", "0079-08-24"),
    ("vers 500 avant notre ère", "-0499~"),
    ("500-401 av. J.-C.", "-0499/-0400"),
    ("100 000 av. J.-C.", "Y-99999"),
    ("il y a 66 millions d'années", "Y-66000000~"),
    ("il y a environ 66 millions d’années", "Y-66000000~"),
    ("il y a 4,5 milliards d'années", "Y-4500000000~"),
    # Counted from today
    ("aujourd’hui", "2022-01-03"),
    ("hier", "2022-01-02"),
    ("avant-hier", "2022-01-01"),
    ("demain", "2022-01-04"),
    ("après-demain", "2022-01-05"),
    ("la semaine dernière", "2021-12-27/2022-01-02"),
    ("cette semaine", "2022-01-03/2022-01-09"),
    ("la semaine prochaine", "2022-01-10/2022-01-16"),
    ("le mois dernier", "2021-12"),
    ("ce mois-ci", "2022-01"),
    ("l'année dernière", "2021"),
    ("l'an prochain", "2023"),
    ("vendredi dernier", "2021-12-31"),
    ("ce vendredi", "2022-01-07"),
    ("l'été dernier", "2021-22"),
    ("il y a trois jours", "2021-12-31"),
    ("il y a un mois", "2021-12~"),
    ("depuis hier", "2022-01-02/.."),
    # Time of day
    ("9 janvier 2022, 14 h 30", "2022-01-09T14:30:00"),
    ("le 9 janvier 2022 à 14h30", "2022-01-09T14:30:00"),
    ("le 9 janvier 2022 à 14\u00a0h", "2022-01-09T14:00:00"),
    ("9 janvier 2022 à 14h30 UTC", "2022-01-09T14:30:00Z"),
    ("9 janvier 2022 à 14:30", "2022-01-09T14:30:00"),
    ("le 9 janvier 2022 à midi", "2022-01-09T12:00:00"),
    # Parts of a date in doubt or unknown
    ("un jour de mars 2014", "2014-03-XX"),
    ("31 décembre d'une année des années 1560", "156X-12-31"),
    ("année inconnue", "XXXX"),
    ("de 2014 à nos jours", "2014/.."),
    ("2014-aujourd’hui", "2014/.."),
]


@pytest.mark.parametrize(("typed", "edtf"), READ)
def test_read(typed: str, edtf: str) -> None:
    reading = read_typed(typed, languages=("fr",), today=TODAY)
    assert reading.value == EdtfDate.parse(edtf), reading
    assert reading.words and not reading.refusal


ASKED = [
    ("01/02/2022", ["2022-02-01", "2022-01-02"]),
    ("vendredi prochain", ["2022-01-07", "2022-01-14"]),
    ("vendredi", ["2021-12-31", "2022-01-07"]),
    ("9 janvier", ["2022-01-09", "2021-01-09"]),
    ("le 1er novembre", ["2022-11-01", "2021-11-01"]),
    ("du 9 au 10 janvier", ["2022-01-09/2022-01-10", "2021-01-09/2021-01-10"]),
    ("mars prochain", ["2022-03", "2023-03"]),
    ("les années 20", ["192X", "202X"]),
    ("les années vingt", ["192X", "202X"]),
    ("décembre-janvier 2022", ["2021-12/2022-01", "2022-12/2023-01"]),
]


@pytest.mark.parametrize(("typed", "edtfs"), ASKED)
def test_asked(typed: str, edtfs: list[str]) -> None:
    reading = read_typed(typed, languages=("fr",), today=TODAY)
    assert reading.value is None and not reading.words
    assert [choice.text for choice in reading.alternatives] == edtfs
    assert reading.refusal and reading.suggestion


REFUSED = [
    ("31 février 2022", "February 2022 has 28 days."),
    ("29 février 1900", "February 1900 has 28 days."),
    ("32 janvier 2022", "January 2022 has 31 days."),
    ("lundi 2 janvier 2022", "is a Sunday, not a Monday."),
    ("du 10 au 9 janvier 2022", "ends before it begins"),
    ("de 2016 à 2014", "ends before it begins"),
    ("0 av. J.-C.", "There is no year 0"),
    ("bientôt", "“bientôt” is not part of a date"),
    ("9 janvrier 2022", "“janvrier” is not part of a date"),
    ("9 January 2022", "“January” is not part of a date"),
    ("le", "not a date that can be read"),
    ("depuis", "not a date that can be read"),
]


@pytest.mark.parametrize(("typed", "reason"), REFUSED)
def test_refused(typed: str, reason: str) -> None:
    reading = read_typed(typed, languages=("fr",), today=TODAY)
    assert reason in reading.refusal, reading
    assert reading == TypedReading(refusal=reading.refusal, suggestion=reading.suggestion)
