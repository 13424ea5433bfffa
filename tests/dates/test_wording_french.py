"""Dates in French words: the long and the short style of every kind of date, and dates in digits."""

import pytest

from timeline.dates import EdtfDate, read_typed, to_words

WORDS = [
    # One date
    ("2022-01-09", "9 janvier 2022", "9 janv. 2022"),
    ("2014-11-01", "1er novembre 2014", "1er nov. 2014"),
    ("2022-01", "janvier 2022", "janv. 2022"),
    ("2014-04", "avril 2014", "avr. 2014"),
    ("2014-08", "août 2014", "août 2014"),
    ("2014-09", "septembre 2014", "sept. 2014"),
    ("2014", "2014", "2014"),
    ("0079", "79 apr. J.-C.", "79 apr. J.-C."),
    ("0079-08-24", "24 août 79 apr. J.-C.", "24 août 79 apr. J.-C."),
    ("-0043", "44 av. J.-C.", "44 av. J.-C."),
    ("-0043-03-15", "15 mars 44 av. J.-C.", "15 mars 44 av. J.-C."),
    ("0000", "1 av. J.-C.", "1 av. J.-C."),
    ("Y-66000000", "66\u202f000\u202f001 av. J.-C.", "66\u202f000\u202f001 av. J.-C."),
    ("Y170000002", "170\u202f000\u202f002 apr. J.-C.", "170\u202f000\u202f002 apr. J.-C."),
    # Seasons, quarters, thirds, halves
    ("2014-21", "printemps 2014", "printemps 2014"),
    ("2014-22", "été 2014", "été 2014"),
    ("2021-24", "hiver 2021-2022", "hiver 2021-2022"),
    ("1999-24", "hiver 1999-2000", "hiver 1999-2000"),
    ("-0001-24", "hiver 2-1 av. J.-C.", "hiver 2-1 av. J.-C."),
    ("2001-25", "printemps 2001 (hémisphère Nord)", "printemps 2001 (hémisphère Nord)"),
    ("2001-30", "été 2001-2002 (hémisphère Sud)", "été 2001-2002 (hémisphère Sud)"),
    ("2014-33", "premier trimestre 2014", "T1 2014"),
    ("2014-35", "troisième trimestre 2014", "T3 2014"),
    ("2014-37", "premier quadrimestre 2014", "1er quadrimestre 2014"),
    ("2014-38", "deuxième quadrimestre 2014", "2e quadrimestre 2014"),
    ("2014-40", "premier semestre 2014", "S1 2014"),
    ("2014-41", "second semestre 2014", "S2 2014"),
    # Times of day
    ("2022-01-09T14:30:00", "9 janvier 2022 à 14\u00a0h\u00a030", "9 janv. 2022, 14\u00a0h\u00a030"),
    ("2022-01-09T14:00:00", "9 janvier 2022 à 14\u00a0h", "9 janv. 2022, 14\u00a0h"),
    ("2022-01-09T14:30:00Z", "9 janvier 2022 à 14\u00a0h\u00a030 UTC", "9 janv. 2022, 14\u00a0h\u00a030 UTC"),
    ("2022-01-09T09:05:07+02:00", "9 janvier 2022 à 09:05:07 UTC+02:00", "9 janv. 2022, 09:05:07 UTC+02:00"),
    # Digits unspecified
    ("199X", "les années 1990", "années 1990"),
    ("200X", "la décennie 2000-2009", "décennie 2000-2009"),
    ("18XX", "XIXe siècle", "XIXe siècle"),
    ("00XX", "Ier siècle", "Ier siècle"),
    ("-04XX", "Ve siècle av. J.-C.", "Ve siècle av. J.-C."),
    ("-00XX", "le siècle 100-2 av. J.-C.", "le siècle 100-2 av. J.-C."),
    ("2XXX", "le millénaire 2000-2999", "le millénaire 2000-2999"),
    ("XXXX", "une année inconnue", "année inconnue"),
    ("-XXXX", "une année inconnue av. J.-C.", "année inconnue av. J.-C."),
    ("2014-03-XX", "un jour de mars 2014", "un jour de mars 2014"),
    ("2014-04-XX", "un jour d’avril 2014", "un jour d’avr. 2014"),
    ("2014-XX", "un mois de 2014", "un mois de 2014"),
    ("199X-XX", "un mois des années 1990", "un mois des années 1990"),
    ("18XX-XX-XX", "un jour du XIXe siècle", "un jour du XIXe siècle"),
    ("156X-12-31", "31 décembre d’une année des années 1560", "31 déc. d’une année des années 1560"),
    ("15XX-12", "décembre d’une année du XVIe siècle", "déc. d’une année du XVIe siècle"),
    ("1XX3", "1XX3 (X\u00a0: chiffre inconnu)", "1XX3 (X\u00a0: chiffre inconnu)"),
    ("1950S2", "1950 (estimation, 1900-1999)", "1950 (estimation, 1900-1999)"),
    (
        "Y171010000S3",
        "171\u202f010\u202f000 (estimation, 171\u202f000\u202f000-171\u202f999\u202f999)",
        "171\u202f010\u202f000 (estimation, 171\u202f000\u202f000-171\u202f999\u202f999)",
    ),
    # Doubt
    ("2014~", "vers 2014", "v. 2014"),
    ("2014?", "peut-être 2014", "2014\u202f?"),
    ("2014%", "peut-être vers 2014", "v. 2014\u202f?"),
    ("2014-03?", "peut-être mars 2014", "mars 2014\u202f?"),
    ("2022-01-09~", "vers le 9 janvier 2022", "v. 9 janv. 2022"),
    ("2022-01-09?", "peut-être le 9 janvier 2022", "9 janv. 2022\u202f?"),
    ("2014-21~", "vers le printemps 2014", "v. printemps 2014"),
    ("199X?", "peut-être les années 1990", "années 1990\u202f?"),
    ("1984?/2004~", "peut-être 1984 – vers 2004", "1984\u202f? – v. 2004"),
    ("2022-01-09~/2022-01-10~", "vers le 9 janvier 2022 – vers le 10 janvier 2022", "v. 9-10 janv. 2022"),
    ("2014~/2016", "vers 2014 – 2016", "v. 2014 – 2016"),
    ("2014-03~/2014-04~", "vers mars-avril 2014", "v. mars-avr. 2014"),
    ("2004-06-~11", "11 juin 2004 (jour approximatif)", "11 juin 2004 (jour approximatif)"),
    (
        "2004?-~06-~04",
        "4 juin 2004 (jour et mois approximatifs, année incertaine)",
        "4 juin 2004 (jour et mois approximatifs, année incertaine)",
    ),
    ("2004-?21", "printemps 2004 (saison incertaine)", "printemps 2004 (saison incertaine)"),
    (
        "2004-06-%11",
        "11 juin 2004 (jour incertain et approximatif)",
        "11 juin 2004 (jour incertain et approximatif)",
    ),
    # Deep time
    ("Y-66000000~", "il y a environ 66 millions d’années", "il y a env. 66 millions d’années"),
    ("Y-1500000~", "il y a environ 1,5 million d’années", "il y a env. 1,5 million d’années"),
    ("Y-4500000000~", "il y a environ 4,5 milliards d’années", "il y a env. 4,5 milliards d’années"),
    ("Y-1000000000~", "il y a environ 1 milliard d’années", "il y a env. 1 milliard d’années"),
    (
        "Y-66000000%",
        "peut-être il y a environ 66 millions d’années",
        "il y a env. 66 millions d’années\u202f?",
    ),
    # Ranges
    ("2022-01-09/2022-01-10", "du 9 au 10 janvier 2022", "9-10 janv. 2022"),
    ("2014-05-01/2014-05-03", "du 1er au 3 mai 2014", "1er-3 mai 2014"),
    ("2014-03-03/2014-05-04", "du 3 mars au 4 mai 2014", "3 mars – 4 mai 2014"),
    ("2021-12-27/2022-01-02", "du 27 décembre 2021 au 2 janvier 2022", "27 déc. 2021 – 2 janv. 2022"),
    ("2014-01/2014-03", "janvier-mars 2014", "janv.-mars 2014"),
    ("2021-12/2022-01", "décembre 2021 – janvier 2022", "déc. 2021 – janv. 2022"),
    ("2014/2016", "2014-2016", "2014-2016"),
    ("-0499/-0400", "500-401 av. J.-C.", "500-401 av. J.-C."),
    ("-0200/0200", "201 av. J.-C. – 200 apr. J.-C.", "201 av. J.-C. – 200 apr. J.-C."),
    ("2014-03/2016", "mars 2014 – 2016", "mars 2014 – 2016"),
    ("2014-21/2014-23", "printemps-automne 2014", "printemps-automne 2014"),
    ("2014-23/2014-24", "automne 2014 – hiver 2014-2015", "automne 2014 – hiver 2014-2015"),
    # Open and unknown ends
    ("2014/..", "depuis 2014", "depuis 2014"),
    ("2022-01/..", "depuis janvier 2022", "depuis janv. 2022"),
    ("2022-01-09/..", "depuis le 9 janvier 2022", "depuis le 9 janv. 2022"),
    ("2014-22/..", "depuis l’été 2014", "depuis l’été 2014"),
    ("199X/..", "depuis les années 1990", "depuis les années 1990"),
    ("18XX/..", "depuis le XIXe siècle", "depuis le XIXe siècle"),
    ("2014-33/..", "depuis le premier trimestre 2014", "depuis le T1 2014"),
    ("-0043/..", "depuis 44 av. J.-C.", "depuis 44 av. J.-C."),
    ("../2014", "jusqu’en 2014", "jusqu’en 2014"),
    ("../2014-05", "jusqu’en mai 2014", "jusqu’en mai 2014"),
    ("../2014-05-03", "jusqu’au 3 mai 2014", "jusqu’au 3 mai 2014"),
    ("../2014-22", "jusqu’à l’été 2014", "jusqu’à l’été 2014"),
    ("../199X", "jusqu’aux années 1990", "jusqu’aux années 1990"),
    ("../18XX", "jusqu’au XIXe siècle", "jusqu’au XIXe siècle"),
    ("../2014-40", "jusqu’au premier semestre 2014", "jusqu’au S1 2014"),
    ("../-0043", "jusqu’en 44 av. J.-C.", "jusqu’en 44 av. J.-C."),
    ("2014~/..", "depuis 2014 environ", "depuis 2014 env."),
    ("../2014?", "jusqu’en 2014, peut-être", "jusqu’en 2014\u202f?"),
    ("../2014%", "jusqu’en 2014 environ, peut-être", "jusqu’en 2014 env.\u202f?"),
    ("2014/", "depuis 2014, fin inconnue", "2014 – ?"),
    ("/2014-05", "jusqu’en mai 2014, début inconnu", "? – mai 2014"),
    # Early, mid and late
    ("2022-01~/2022-04~", "début 2022", "début 2022"),
    ("2022-05~/2022-08~", "mi-2022", "mi-2022"),
    ("2022-09~/2022-12~", "fin 2022", "fin 2022"),
    ("2014-04-01~/2014-04-10~", "début avril 2014", "début avr. 2014"),
    ("1994~/1996~", "milieu des années 1990", "milieu des années 1990"),
    ("1967~/1999~", "fin du XXe siècle", "fin du XXe siècle"),
    # Sets
    ("[2008,2009]", "2008 ou 2009", "2008 ou 2009"),
    ("{2008,2009}", "2008 et 2009", "2008 et 2009"),
    ("[1667,1668,1670..1672]", "1667, 1668 ou 1670-1672", "1667, 1668 ou 1670-1672"),
    ("[1670..1672]", "l’une des années 1670-1672", "l’une des années 1670-1672"),
    ("{1670..1672}", "toutes les années 1670-1672", "toutes les années 1670-1672"),
    ("[2022-01-09..2022-01-12]", "l’un des jours du 9 au 12 janvier 2022", "l’un des jours 9-12 janv. 2022"),
    (
        "[2014-01..2014-03]",
        "une date de la période janvier-mars 2014",
        "une date de la période janv.-mars 2014",
    ),
    ("[..1984]", "1984 ou avant", "1984 ou avant"),
    ("[1760..]", "1760 ou après", "1760 ou après"),
    ("{..1984}", "1984 et avant", "1984 et avant"),
    ("{1760..}", "1760 et après", "1760 et après"),
]

DIGITS = [
    ("2022-01-09", "2022-01-09"),
    ("2022-01", "2022-01"),
    ("2014", "2014"),
    ("2022-01-09/2022-01-10", "2022-01-09 – 2022-01-10"),
    ("2021-12/2022-01", "2021-12 – 2022-01"),
    ("2022-01-09~", "v. 2022-01-09"),
    ("2022-01-09/..", "depuis 2022-01-09"),
    ("../2014-05-03", "jusqu’au 2014-05-03"),
    ("../2014-05", "jusqu’à 2014-05"),
    ("2022-01-09T14:30:00", "2022-01-09, 14\u00a0h\u00a030"),
    ("2014-03-XX", "un jour de mars 2014"),
    ("-0043-03-15", "15 mars 44 av. J.-C."),
]


@pytest.mark.parametrize(("edtf", "long", "short"), WORDS)
def test_words(edtf: str, long: str, short: str) -> None:
    value = EdtfDate.parse(edtf)
    assert to_words(value, locale="fr") == long
    assert to_words(value, locale="fr", style="short") == short


@pytest.mark.parametrize(("edtf", "long", "short"), WORDS)
def test_words_read_back(edtf: str, long: str, short: str) -> None:
    value = EdtfDate.parse(edtf)
    assert read_typed(long, languages=("fr",)).value == value
    assert read_typed(short, languages=("fr",)).value == value


@pytest.mark.parametrize(("edtf", "digits"), DIGITS)
def test_digits(edtf: str, digits: str) -> None:
    value = EdtfDate.parse(edtf)
    assert to_words(value, locale="fr", style="numeric") == digits
    assert read_typed(digits, languages=("fr",)).value == value
