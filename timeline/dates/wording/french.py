"""How dates are put in French: articles and contractions are a matter of what stands before ("depuis le 9 janvier",
"jusqu’au printemps", "jusqu’en 2014", "un jour d’avril").

Forms: "definite" follows "depuis" and "vers", "to" follows "jusqu’", "of" brings its own "de", and "bare" is a year
beside its span. Without a form a date stands alone, as over a column. Hyphens without spaces join years and months, and
spaces that do not break stand before double signs and around the "h" of hours (Imprimerie nationale, "Lexique des
règles typographiques"). What a style prints, `read_typed` reads back to the same value.
"""

from timeline.dates.vocabulary.words import row
from timeline.dates.wording.language import language, listed, roman

_LONG = {
    # Years
    "year": "{number}",
    "year to": "en {number}",
    "year of": "de {number}",
    "year of era": "{number} apr. J.-C.",
    "year of era to": "en {number} apr. J.-C.",
    "year of era of": "de l’an {number} apr. J.-C.",
    "year before era": "{number} av. J.-C.",
    "year before era to": "en {number} av. J.-C.",
    "year before era of": "de l’an {number} av. J.-C.",
    "years": "{first}-{last}",
    "years before era": "{first}-{last} av. J.-C.",
    "long year bare": "{number}",
    "long years": "{first} apr. J.-C. – {last} apr. J.-C.",
    "long years bare": "{first}-{last}",
    # One date
    "day": "{day:day} {month} {year:plain}",
    "day definite": "le {day:day} {month} {year:plain}",
    "day to": "au {day:day} {month} {year:plain}",
    "month": "{month} {year:plain}",
    "month to": "en {month} {year:plain}",
    "month of": "{month:of} {year:plain}",
    "season": "{season} {year:plain}",
    "season over new year": "{season} {first}-{last}",
    "spring": "printemps",
    "spring definite": "le printemps",
    "spring to": "au printemps",
    "summer": "été",
    "summer definite": "l’été",
    "summer to": "à l’été",
    "autumn": "automne",
    "autumn definite": "l’automne",
    "autumn to": "à l’automne",
    "winter": "hiver",
    "winter definite": "l’hiver",
    "winter to": "à l’hiver",
    "northern": "{date} (hémisphère Nord)",
    "southern": "{date} (hémisphère Sud)",
    "quarter": "{number:word} trimestre {year:plain}",
    "quarter definite": "le {number:word} trimestre {year:plain}",
    "quarter to": "au {number:word} trimestre {year:plain}",
    "third": "{number:word} quadrimestre {year:plain}",
    "third definite": "le {number:word} quadrimestre {year:plain}",
    "third to": "au {number:word} quadrimestre {year:plain}",
    "half": "{number:of two} semestre {year:plain}",
    "half definite": "le {number:of two} semestre {year:plain}",
    "half to": "au {number:of two} semestre {year:plain}",
    # Time of day
    "time": "{hour}\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}{minute:two}",
    "time on the hour": "{hour}\N{NO-BREAK SPACE}h",
    "time with seconds": "{hour:two}:{minute:two}:{second:two}",
    "moment": "{day} à {time}",
    "moment in utc": "{day} à {time} UTC",
    "moment off utc": "{day} à {time} UTC{shift}",
    # Years with digits unspecified
    "decade": "les années {number}",
    "decade to": "aux années {number}",
    "decade of": "des années {number}",
    "decade by years": "la décennie {years:plain}",
    "decade by years to": "à la décennie {years:plain}",
    "decade by years of": "de la décennie {years:plain}",
    "century": "{number:century} siècle",
    "century definite": "le {number:century} siècle",
    "century to": "au {number:century} siècle",
    "century of": "du {number:century} siècle",
    "century before era": "{number:century} siècle av. J.-C.",
    "century before era definite": "le {number:century} siècle av. J.-C.",
    "century before era to": "au {number:century} siècle av. J.-C.",
    "century before era of": "du {number:century} siècle av. J.-C.",
    "century by years": "le siècle {years:plain}",
    "century by years to": "au siècle {years:plain}",
    "century by years of": "du siècle {years:plain}",
    "millennium by years": "le millénaire {years:plain}",
    "millennium by years to": "au millénaire {years:plain}",
    "millennium by years of": "du millénaire {years:plain}",
    "any year": "une année inconnue",
    "any year to": "à une année inconnue",
    "any year of": "d’une année inconnue",
    "any year before era": "une année inconnue av. J.-C.",
    "any year before era to": "à une année inconnue av. J.-C.",
    "any year before era of": "d’une année inconnue av. J.-C.",
    "some day": "un jour {period:of}",
    "some day to": "à un jour {period:of}",
    "some month": "un mois {period:of}",
    "some month to": "à un mois {period:of}",
    "day of some year": "{day:day} {month} d’une année {period:of}",
    "day of some year definite": "le {day:day} {month} d’une année {period:of}",
    "day of some year to": "au {day:day} {month} d’une année {period:of}",
    "month of some year": "{month} d’une année {period:of}",
    "month of some year to": "en {month} d’une année {period:of}",
    "mask": "{notation} (X\N{NO-BREAK SPACE}: chiffre inconnu)",
    "mask to": "à {notation} (X\N{NO-BREAK SPACE}: chiffre inconnu)",
    "estimate": "{year:bare} (estimation, {span:bare})",
    "estimate to": "en {year:bare} (estimation, {span:bare})",
    # Deep time
    "millions of years ago": "il y a environ {count} millions d’années",
    "millions of years ago one": "il y a environ {count} million d’années",
    "billions of years ago": "il y a environ {count} milliards d’années",
    "billions of years ago one": "il y a environ {count} milliard d’années",
    # Doubt: the adverb follows where a preposition stands before
    "approximate": "vers {date:definite}",
    "approximate definite": "{date} environ",
    "approximate to": "{date} environ",
    "uncertain": "peut-être {date:definite}",
    "uncertain definite": "{date}, peut-être",
    "uncertain to": "{date}, peut-être",
    "uncertain and approximate": "peut-être vers {date:definite}",
    "uncertain and approximate definite": "{date} environ, peut-être",
    "uncertain and approximate to": "{date} environ, peut-être",
    "doubts": "{date} ({doubts:plain})",
    "approximate parts": "{parts} approximatif",
    "approximate parts many": "{parts} approximatifs",
    "approximate parts season": "{parts} approximative",
    "approximate parts year": "{parts} approximative",
    "uncertain parts": "{parts} incertain",
    "uncertain parts many": "{parts} incertains",
    "uncertain parts season": "{parts} incertaine",
    "uncertain parts year": "{parts} incertaine",
    "uncertain and approximate parts": "{parts} incertain et approximatif",
    "uncertain and approximate parts many": "{parts} incertains et approximatifs",
    "uncertain and approximate parts season": "{parts} incertaine et approximative",
    "uncertain and approximate parts year": "{parts} incertaine et approximative",
    "unit day": "jour",
    "unit month": "mois",
    "unit season": "saison",
    "unit quarter": "trimestre",
    "unit third": "quadrimestre",
    "unit half": "semestre",
    "unit year": "année",
    # Intervals
    "days of a month": "du {day:day} au {last_day:day} {month} {year:plain}",
    "days of a year": "du {day:day} {month} au {last_day:day} {last_month} {year:plain}",
    "days": "du {start:plain} au {end:plain}",
    "months of a year": "{month}-{last_month} {year:plain}",
    "seasons of a year": "{season:plain}-{last_season:plain} {year:plain}",
    "interval": "{start} – {end}",
    "open end": "depuis {start:definite}",
    "open start": "jusqu’{end:to}",
    "unknown end": "depuis {start:definite}, fin inconnue",
    "unknown start": "jusqu’{end:to}, début inconnu",
    # Early, mid and late
    "early": "début {period}",
    "mid": "mi-{period}",
    "late": "fin {period}",
    "early decade": "début {period:of}",
    "mid decade": "milieu {period:of}",
    "late decade": "fin {period:of}",
    "early century": "début {period:of}",
    "mid century": "milieu {period:of}",
    "late century": "fin {period:of}",
    # Sets
    "enumeration": "{first}, {last}",
    "or": "{first} ou {last}",
    "and": "{first} et {last}",
    "days in a set": "{days} {month} {year:plain}",
    "day number": "{day:day}",
    "months in a set": "{months} {year:plain}",
    "month name": "{month}",
    "one of": "une date de la période {run}",
    "one of day": "l’un des jours {run}",
    "one of year": "l’une des années {run}",
    "all of": "toute la période {run}",
    "all of year": "toutes les années {run}",
    "or earlier": "{date} ou avant",
    "or later": "{date} ou après",
    "and earlier": "{date} et avant",
    "and later": "{date} et après",
}

_SHORT = {
    "month of": "{month:of, abbreviated} {year:plain}",
    "quarter": "T{number} {year:plain}",
    "quarter definite": "le T{number} {year:plain}",
    "quarter to": "au T{number} {year:plain}",
    "third": "{number:figure} quadrimestre {year:plain}",
    "third definite": "le {number:figure} quadrimestre {year:plain}",
    "third to": "au {number:figure} quadrimestre {year:plain}",
    "half": "S{number} {year:plain}",
    "half definite": "le S{number} {year:plain}",
    "half to": "au S{number} {year:plain}",
    "moment": "{day}, {time}",
    "moment in utc": "{day}, {time} UTC",
    "moment off utc": "{day}, {time} UTC{shift}",
    "decade": "années {number}",
    "decade definite": "les années {number}",
    "decade by years": "décennie {years:plain}",
    "decade by years definite": "la décennie {years:plain}",
    "any year": "année inconnue",
    "any year definite": "une année inconnue",
    "any year before era": "année inconnue av. J.-C.",
    "any year before era definite": "une année inconnue av. J.-C.",
    "millions of years ago": "il y a env. {count} millions d’années",
    "millions of years ago one": "il y a env. {count} million d’années",
    "billions of years ago": "il y a env. {count} milliards d’années",
    "billions of years ago one": "il y a env. {count} milliard d’années",
    "approximate": "v. {date:plain}",
    "approximate definite": "{date} env.",
    "approximate to": "{date} env.",
    "uncertain": "{date:plain}\N{NARROW NO-BREAK SPACE}?",
    "uncertain definite": "{date}\N{NARROW NO-BREAK SPACE}?",
    "uncertain to": "{date}\N{NARROW NO-BREAK SPACE}?",
    "uncertain and approximate": "v. {date:plain}\N{NARROW NO-BREAK SPACE}?",
    "uncertain and approximate definite": "{date} env.\N{NARROW NO-BREAK SPACE}?",
    "uncertain and approximate to": "{date} env.\N{NARROW NO-BREAK SPACE}?",
    "days of a month": "{day:day}-{last_day:day} {month} {year:plain}",
    "days of a year": "{day:day} {month} – {last_day:day} {last_month} {year:plain}",
    "days": "{start} – {end}",
    "unknown end": "{start} – ?",
    "unknown start": "? – {end}",
}

# Day and month in figures change places between Paris and Montréal, so French has ISO's order.
_NUMERIC = {
    "day plain": "{year:plain}-{month:two}-{day:two}",
    "day plain to": "au {year:plain}-{month:two}-{day:two}",
    "month plain": "{year:plain}-{month:two}",
    "month plain to": "à {year:plain}-{month:two}",
    "days plain": "{start} – {end}",
    "months plain": "{start} – {end}",
}

_OF_MONTHS = row(
    "de·janvier de·février de·mars d’avril de·mai de·juin de·juillet d’août de·septembre d’octobre de·novembre "
    "de·décembre"
)
_OF_MONTHS_ABBREVIATED = row(
    "de·janv. de·févr. de·mars d’avr. de·mai de·juin de·juil. d’août de·sept. d’oct. de·nov. de·déc."
)


def _first(number: int) -> str:
    """1er, and figures for other days."""
    return "1er" if number == 1 else str(number)


def _ordinal(numeral: str) -> str:
    return f"{numeral}er" if numeral in ("1", "I") else f"{numeral}e"


_NUMERALS = {
    "day": _first,
    "figure": lambda number: _ordinal(str(number)),
    "century": lambda number: _ordinal(roman(number)),
    "word": listed({1: "premier", 2: "deuxième", 3: "troisième", 4: "quatrième"}),
    "of two": listed({1: "premier", 2: "second"}),
}

FRENCH = language(
    "fr",
    long=_LONG,
    short=_SHORT,
    numeric=_NUMERIC,
    months={
        "of": tuple(name.replace("·", " ") for name in _OF_MONTHS),
        "of, abbreviated": tuple(name.replace("·", " ") for name in _OF_MONTHS_ABBREVIATED),
    },
    numerals=_NUMERALS,
    group="\N{NARROW NO-BREAK SPACE}",
    decimal=",",
    joint=" au ",
)
