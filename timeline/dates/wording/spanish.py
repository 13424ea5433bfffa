"""How dates are put in Spanish: days, seasons and centuries take their article after a preposition ("desde el 9 de
enero", "hasta el siglo XIX"), and so do years before 1000 ("15 de marzo del 44 a. C.").

Forms: "definite" follows "desde", "hasta" and "hacia", "of" brings its own "de", "date" is the year within a date with
its "de", and "bare" is a year beside its span. Without a form a date stands alone, as over a column. Articles, "¿2014?"
and "u" for "o" follow the RAE's "Diccionario panhispánico de dudas". What a style prints, `read_typed` reads back to
the same value.
"""

import re

from timeline.dates.wording.language import language, listed

_LONG = {
    # Years
    "year": "{number}",
    "year date": "de {number}",
    "year of": "de {number}",
    "year of era": "{number} d. C.",
    "year of era definite": "el {number} d. C.",
    "year of era date": "del {number} d. C.",
    "year of era of": "del año {number} d. C.",
    "year before era": "{number} a. C.",
    "year before era definite": "el {number} a. C.",
    "year before era date": "del {number} a. C.",
    "year before era of": "del año {number} a. C.",
    "years": "{first}-{last}",
    "years date": "de {first}-{last}",
    "years before era": "{first}-{last} a. C.",
    "years before era date": "de {first}-{last} a. C.",
    "long year bare": "{number}",
    "long years": "{first} d. C. – {last} d. C.",
    "long years bare": "{first}-{last}",
    # One date
    "day": "{day} de {month} {year:date}",
    "day definite": "el {day} de {month} {year:date}",
    "month": "{month} {year:date}",
    "month of": "de {month} {year:date}",
    "season": "{season} {year:date}",
    "season over new year": "{season} de {first}-{last}",
    "spring": "primavera",
    "spring definite": "la primavera",
    "summer": "verano",
    "summer definite": "el verano",
    "autumn": "otoño",
    "autumn definite": "el otoño",
    "winter": "invierno",
    "winter definite": "el invierno",
    "northern": "{date} (hemisferio norte)",
    "southern": "{date} (hemisferio sur)",
    "quarter": "{number:word} trimestre {year:date}",
    "quarter definite": "el {number:word} trimestre {year:date}",
    "third": "{number:word} cuatrimestre {year:date}",
    "third definite": "el {number:word} cuatrimestre {year:date}",
    "half": "{number:word} semestre {year:date}",
    "half definite": "el {number:word} semestre {year:date}",
    # Time of day
    "time": "{hour}:{minute:two}",
    "time with seconds": "{hour}:{minute:two}:{second:two}",
    "moment": "{day}, {time}\N{NO-BREAK SPACE}h",
    "moment in utc": "{day}, {time} UTC",
    "moment off utc": "{day}, {time} UTC{shift}",
    # Years with digits unspecified
    "decade": "la década de {number}",
    "decade of": "de la década de {number}",
    "decade by years": "la década {years:plain}",
    "decade by years of": "de la década {years:plain}",
    "century": "siglo {number:roman}",
    "century definite": "el siglo {number:roman}",
    "century of": "del siglo {number:roman}",
    "century before era": "siglo {number:roman} a. C.",
    "century before era definite": "el siglo {number:roman} a. C.",
    "century before era of": "del siglo {number:roman} a. C.",
    "century by years": "el siglo {years:plain}",
    "century by years of": "del siglo {years:plain}",
    "millennium by years": "el milenio {years:plain}",
    "millennium by years of": "del milenio {years:plain}",
    "any year": "un año desconocido",
    "any year of": "de un año desconocido",
    "any year before era": "un año desconocido a. C.",
    "any year before era of": "de un año desconocido a. C.",
    "some day": "un día {period:of}",
    "some month": "un mes {period:of}",
    "day of some year": "{day} de {month} de un año {period:of}",
    "day of some year definite": "el {day} de {month} de un año {period:of}",
    "month of some year": "{month} de un año {period:of}",
    "mask": "{notation} (X: cifra desconocida)",
    "estimate": "{year:bare} (estimación, {span:bare})",
    # Deep time; a thousand million is "mil millones", and 4500 million usual
    "millions of years ago": "hace aproximadamente {count} millones de años",
    "millions of years ago one": "hace aproximadamente {count} millón de años",
    "billions of years ago": "hace aproximadamente {count} mil millones de años",
    "billions of years ago one": "hace aproximadamente {count}000 millones de años",
    # Doubt
    "approximate": "hacia {date:definite}",
    "approximate definite": "aproximadamente {date}",
    "uncertain": "posiblemente {date:definite}",
    "uncertain definite": "{date}, posiblemente",
    "uncertain and approximate": "posiblemente hacia {date:definite}",
    "uncertain and approximate definite": "aproximadamente {date}, posiblemente",
    "doubts": "{date} ({doubts:plain})",
    "approximate parts": "{parts} aproximado",
    "approximate parts many": "{parts} aproximados",
    "approximate parts season": "{parts} aproximada",
    "uncertain parts": "{parts} incierto",
    "uncertain parts many": "{parts} inciertos",
    "uncertain parts season": "{parts} incierta",
    "uncertain and approximate parts": "{parts} incierto y aproximado",
    "uncertain and approximate parts many": "{parts} inciertos y aproximados",
    "uncertain and approximate parts season": "{parts} incierta y aproximada",
    "unit day": "día",
    "unit month": "mes",
    "unit season": "estación",
    "unit quarter": "trimestre",
    "unit third": "cuatrimestre",
    "unit half": "semestre",
    "unit year": "año",
    # Intervals
    "days of a month": "del {day} al {last_day} de {month} {year:date}",
    "days of a year": "del {day} de {month} al {last_day} de {last_month} {year:date}",
    "days": "del {start:plain} al {end:plain}",
    "months of a year": "{month}-{last_month} {year:date}",
    "seasons of a year": "{season:plain}-{last_season:plain} {year:date}",
    "interval": "{start} – {end}",
    "interval date": "de {start:plain} – {end:plain}",
    "open end": "desde {start:definite}",
    "open start": "hasta {end:definite}",
    "unknown end": "desde {start:definite}, final desconocido",
    "unknown start": "hasta {end:definite}, inicio desconocido",
    # Early, mid and late
    "early": "principios {period:of}",
    "mid": "mediados {period:of}",
    "late": "finales {period:of}",
    # Sets
    "enumeration": "{first}, {last}",
    "or": "{first} o {last}",
    "and": "{first} y {last}",
    "days in a set": "{days} de {month} {year:date}",
    "day number": "{day}",
    "months in a set": "{months} {year:date}",
    "month name": "{month}",
    "one of": "una fecha del período {run}",
    "one of day": "uno de los días {run}",
    "one of year": "uno de los años {run}",
    "all of": "todo el período {run}",
    "all of year": "todos los años del período {run}",
    "or earlier": "{date} o antes",
    "or later": "{date} o después",
    "and earlier": "{date} y antes",
    "and later": "{date} y después",
}

_SHORT = {
    "day": "{day} {month} {year:plain}",
    "days in a set": "{days} {month} {year:plain}",
    "months in a set": "{months} {year:plain}",
    "day definite": "el {day} {month} {year:plain}",
    "month": "{month} {year:plain}",
    "month of": "de {month} {year:plain}",
    "season": "{season} {year:plain}",
    "season over new year": "{season} {first}-{last}",
    "quarter": "T{number} {year:plain}",
    "quarter definite": "el T{number} {year:plain}",
    "third": "{number:figure} cuatrimestre {year:plain}",
    "third definite": "el {number:figure} cuatrimestre {year:plain}",
    "half": "S{number} {year:plain}",
    "half definite": "el S{number} {year:plain}",
    "decade": "años {number}",
    "decade definite": "los años {number}",
    "decade of": "de los años {number}",
    "decade by years": "década {years:plain}",
    "decade by years definite": "la década {years:plain}",
    "century": "s. {number:roman}",
    "century definite": "el s. {number:roman}",
    "century of": "del s. {number:roman}",
    "century before era": "s. {number:roman} a. C.",
    "century before era definite": "el s. {number:roman} a. C.",
    "century before era of": "del s. {number:roman} a. C.",
    "any year": "año desconocido",
    "any year definite": "un año desconocido",
    "any year before era": "año desconocido a. C.",
    "any year before era definite": "un año desconocido a. C.",
    "day of some year": "{day} {month} de un año {period:of}",
    "day of some year definite": "el {day} {month} de un año {period:of}",
    "millions of years ago": "hace aprox. {count} millones de años",
    "millions of years ago one": "hace aprox. {count} millón de años",
    "billions of years ago": "hace aprox. {count} mil millones de años",
    "billions of years ago one": "hace aprox. {count}000 millones de años",
    "approximate": "c. {date:plain}",
    "approximate definite": "aprox. {date}",
    "uncertain": "¿{date:plain}?",
    "uncertain definite": "¿{date:plain}?",
    "uncertain and approximate": "¿c. {date:plain}?",
    "uncertain and approximate definite": "¿c. {date:plain}?",
    "days of a month": "{day}-{last_day} {month} {year:plain}",
    "days of a year": "{day} {month} – {last_day} {last_month} {year:plain}",
    "days": "{start} – {end}",
    "months of a year": "{month}-{last_month} {year:plain}",
    "seasons of a year": "{season:plain}-{last_season:plain} {year:plain}",
    "unknown end": "{start} – ?",
    "unknown start": "? – {end}",
}

# Day and month in figures change places between Madrid and San Juan, so Spanish has ISO's order.
_NUMERIC = {
    "day plain": "{year:plain}-{month:two}-{day:two}",
    "month plain": "{year:plain}-{month:two}",
    "month plain of": "de {year:plain}-{month:two}",
    "days plain": "{start} – {end}",
    "months plain": "{start} – {end}",
}

_NUMERALS = {
    "word": listed({1: "primer", 2: "segundo", 3: "tercer", 4: "cuarto"}),
    "figure": listed({1: "1.er", 2: "2.º", 3: "3.er"}),
}

# 8 is "ocho" and 11 "once", alone and before a space that groups digits.
_BEFORE_O = re.compile(r"\bo(?= (?:h?o|8|11(?!\d)))")
_BEFORE_I = re.compile(r"\by(?= h?i)")


def _euphonious(words: str) -> str:
    """The words with "u" for "o" before an o, and "e" for "y" before an i: verano u otoño, otoño e invierno."""
    return _BEFORE_I.sub("e", _BEFORE_O.sub("u", words))


SPANISH = language(
    "es",
    long=_LONG,
    short=_SHORT,
    numeric=_NUMERIC,
    numerals=_NUMERALS,
    group="\N{NO-BREAK SPACE}",
    decimal=",",
    joint=" al ",
    finish=_euphonious,
)
