"""How dates are put in Polish: "od", "do", "około" and "początek" want the genitive, and a year in it its noun.

Forms: "genitive" ("od 2014 roku", "do XIX wieku"), and "in", which brings its own preposition ("w marcu", "we
wrześniu", "w latach 90. XX wieku"). Without a form a date stands alone, as over a column. What a style prints,
`read_typed` reads back to the same value.
"""

from timeline.dates.vocabulary.words import phrases
from timeline.dates.wording.language import language, listed, roman

_LONG = {
    # Years
    "year": "{number}",
    "year genitive": "{number} roku",
    "year in": "w {number} roku",
    "year of era": "{number} n.e.",
    "year of era genitive": "{number} roku n.e.",
    "year of era in": "w {number} roku n.e.",
    "long year bare": "{number}",
    "year before era": "{number} p.n.e.",
    "year before era genitive": "{number} roku p.n.e.",
    "year before era in": "w {number} roku p.n.e.",
    "years": "{first}–{last}",
    "years before era": "{first}–{last} p.n.e.",
    "long years": "{first} n.e. – {last} n.e.",
    "long years bare": "{first}–{last}",
    # One date
    "day": "{day} {month} {year:plain}",
    "month": "{month:standalone} {year:plain}",
    "month genitive": "{month} {year:plain}",
    "month in": "{month:in} {year:plain}",
    "season": "{season} {year:plain}",
    "season over new year": "{season} {first}/{last}",
    "spring": "wiosna",
    "spring genitive": "wiosny",
    "summer": "lato",
    "summer genitive": "lata",
    "autumn": "jesień",
    "autumn genitive": "jesieni",
    "winter": "zima",
    "winter genitive": "zimy",
    "northern": "{date} (półkula północna)",
    "southern": "{date} (półkula południowa)",
    "quarter": "{number:masculine} kwartał {year:genitive}",
    "quarter genitive": "{number:of_masculine} kwartału {year:genitive}",
    "third": "{number:feminine} tercja {year:genitive}",
    "third genitive": "{number:of_feminine} tercji {year:genitive}",
    "half": "{number:neuter} półrocze {year:genitive}",
    "half genitive": "{number:of_masculine} półrocza {year:genitive}",
    # Time of day
    "time": "godz. {hour}.{minute:two}",
    "time with seconds": "godz. {hour:two}:{minute:two}:{second:two}",
    "moment": "{day}, {time}",
    "moment in utc": "{day}, {time} UTC",
    "moment off utc": "{day}, {time} UTC{shift}",
    # Years with digits unspecified
    "decade": "lata {tens}. {century:roman_or_digits} wieku",
    "decade genitive": "lat {tens}. {century:roman_or_digits} wieku",
    "decade in": "w latach {tens}. {century:roman_or_digits} wieku",
    "decade by years": "dekada {years:plain}",
    "decade by years genitive": "dekady {years:plain}",
    "decade by years in": "w dekadzie {years:plain}",
    "century": "{number:roman} wiek",
    "century genitive": "{number:roman} wieku",
    "century in": "w {number:roman} wieku",
    "century before era": "{number:roman} wiek p.n.e.",
    "century before era genitive": "{number:roman} wieku p.n.e.",
    "century before era in": "w {number:roman} wieku p.n.e.",
    "century by years": "stulecie {years:plain}",
    "century by years genitive": "stulecia {years:plain}",
    "century by years in": "w stuleciu {years:plain}",
    "millennium by years": "tysiąclecie {years:plain}",
    "millennium by years genitive": "tysiąclecia {years:plain}",
    "millennium by years in": "w tysiącleciu {years:plain}",
    "any year": "nieznany rok",
    "any year genitive": "nieznanego roku",
    "any year in": "w nieznanym roku",
    "any year before era": "nieznany rok p.n.e.",
    "any year before era genitive": "nieznanego roku p.n.e.",
    "any year before era in": "w nieznanym roku p.n.e.",
    "some day": "pewien dzień {period:in}",
    "some day genitive": "pewnego dnia {period:in}",
    "some month": "pewien miesiąc {period:in}",
    "some month genitive": "pewnego miesiąca {period:in}",
    "day of some year": "{day} {month} pewnego roku {period:in}",
    "month of some year": "{month:standalone} pewnego roku {period:in}",
    "month of some year genitive": "{month} pewnego roku {period:in}",
    "mask": "{notation} (X: nieznana cyfra)",
    "estimate": "{year:bare} (szacunkowo, {span:bare})",
    # Deep time: "około" wants the genitive, of one and of a fraction in the singular
    "millions of years ago": "około {count} milionów lat temu",
    "millions of years ago one": "około {count} miliona lat temu",
    "millions of years ago other": "około {count} miliona lat temu",
    "billions of years ago": "około {count} miliardów lat temu",
    "billions of years ago one": "około {count} miliarda lat temu",
    "billions of years ago other": "około {count} miliarda lat temu",
    # Doubt
    "approximate": "około {date:genitive}",
    "uncertain": "być może {date}",
    "uncertain genitive": "{date} (niepewne)",
    "uncertain and approximate": "być może około {date:genitive}",
    "doubts": "{date} ({doubts:plain})",
    # All units in such a remark are masculine, so that one adjective fits them: "okres" is any part of a year
    "approximate parts": "{parts} przybliżony",
    "approximate parts many": "{parts} przybliżone",
    "uncertain parts": "{parts} niepewny",
    "uncertain parts many": "{parts} niepewne",
    "uncertain and approximate parts": "{parts} niepewny i przybliżony",
    "uncertain and approximate parts many": "{parts} niepewne i przybliżone",
    "unit day": "dzień",
    "unit month": "miesiąc",
    "unit season": "okres",
    "unit quarter": "kwartał",
    "unit third": "okres",
    "unit half": "okres",
    "unit year": "rok",
    # Intervals
    "days of a month": "{day}–{last_day} {month} {year:plain}",
    "days of a year": "{day} {month} – {last_day} {last_month} {year:plain}",
    "months of a year": "{month:standalone}–{last_month:standalone} {year:plain}",
    "months of a year genitive": "{month}–{last_month} {year:plain}",
    "seasons of a year": "{season}–{last_season} {year:plain}",
    "interval": "{start:plain} – {end:plain}",
    "open end": "od {start:genitive}",
    "open start": "do {end:genitive}",
    "unknown end": "od {start:genitive}, koniec nieznany",
    "unknown start": "do {end:genitive}, początek nieznany",
    # Early, mid and late
    "early": "początek {period:genitive}",
    "mid": "połowa {period:genitive}",
    "late": "koniec {period:genitive}",
    # Sets
    "enumeration": "{first}, {last}",
    "or": "{first} lub {last}",
    "and": "{first} i {last}",
    "days in a set": "{days} {month} {year:plain}",
    "day number": "{day}",
    "months in a set": "{months} {year:plain}",
    "month name": "{month:standalone}",
    "one of": "jeden z okresów {run}",
    "one of day": "jeden z dni {run}",
    "one of month": "jeden z miesięcy {run}",
    "one of year": "jeden z lat {run}",
    "all of": "wszystkie okresy {run}",
    "all of day": "wszystkie dni {run}",
    "all of month": "wszystkie miesiące {run}",
    "all of year": "wszystkie lata {run}",
    "or earlier": "{date} lub wcześniej",
    "or later": "{date} lub później",
    "and earlier": "{date} i wcześniej",
    "and later": "{date} i później",
}

_SHORT = {
    "year genitive": "{number} r.",
    "year in": "w {number} r.",
    "year of era genitive": "{number} r. n.e.",
    "year of era in": "w {number} r. n.e.",
    "year before era genitive": "{number} r. p.n.e.",
    "year before era in": "w {number} r. p.n.e.",
    "quarter": "{number:roman} kw. {year:plain}",
    "quarter genitive": "{number:roman} kw. {year:plain}",
    "half": "{number:roman} półrocze {year:plain}",
    "half genitive": "{number:roman} półrocza {year:plain}",
    "decade": "lata {tens}. {century:roman_or_digits} w.",
    "decade genitive": "lat {tens}. {century:roman_or_digits} w.",
    "decade in": "w latach {tens}. {century:roman_or_digits} w.",
    "century": "{number:roman} w.",
    "century genitive": "{number:roman} w.",
    "century in": "w {number:roman} w.",
    "century before era": "{number:roman} w. p.n.e.",
    "century before era genitive": "{number:roman} w. p.n.e.",
    "century before era in": "w {number:roman} w. p.n.e.",
    "millions of years ago": "ok. {count} mln lat temu",
    "millions of years ago one": "ok. {count} mln lat temu",
    "millions of years ago other": "ok. {count} mln lat temu",
    "billions of years ago": "ok. {count} mld lat temu",
    "billions of years ago one": "ok. {count} mld lat temu",
    "billions of years ago other": "ok. {count} mld lat temu",
    "approximate": "ok. {date:genitive}",
    "uncertain": "{date}?",
    "uncertain genitive": "{date}?",
    "uncertain and approximate": "ok. {date:genitive}?",
    "unknown end": "{start} – ?",
    "unknown start": "? – {end}",
}

_NUMERIC = {
    "day plain": "{day:two}.{month:two}.{year:plain}",
    "month plain": "{month:two}.{year:plain}",
    "days plain": "{start} – {end}",
    "months plain": "{start} – {end}",
}

_MONTHS = {
    "in": phrases(
        "w styczniu, w lutym, w marcu, w kwietniu, w maju, w czerwcu, w lipcu, w sierpniu, we wrześniu, "
        "w październiku, w listopadzie, w grudniu"
    )
}

_LAST_READ_ROMAN = 39


def _roman_or_digits(number: int) -> str:
    """XX; of the distant future "77.", since nobody counts its decades in Roman numerals."""
    return roman(number) if number <= _LAST_READ_ROMAN else f"{number}."


_NUMERALS = {
    "roman_or_digits": _roman_or_digits,
    "masculine": listed({1: "pierwszy", 2: "drugi", 3: "trzeci", 4: "czwarty"}),
    "of_masculine": listed({1: "pierwszego", 2: "drugiego", 3: "trzeciego", 4: "czwartego"}),
    "feminine": listed({1: "pierwsza", 2: "druga", 3: "trzecia"}),
    "of_feminine": listed({1: "pierwszej", 2: "drugiej", 3: "trzeciej"}),
    "neuter": listed({1: "pierwsze", 2: "drugie"}),
}

POLISH = language(
    "pl",
    long=_LONG,
    short=_SHORT,
    numeric=_NUMERIC,
    months=_MONTHS,
    numerals=_NUMERALS,
    group="\u00a0",
    decimal=",",
)
