"""French words about time, of France, Belgium, Switzerland and Canada. Takes the 1990 spellings beside the older ones.

Names and abbreviations follow the Imprimerie nationale's "Lexique des règles typographiques" and CLDR.
"""

from types import MappingProxyType

from timeline.dates.vocabulary.words import Direction, Era, Hemisphere, Opening, Part, Unit, Vocabulary, row

_MONTHS = {
    form: number
    for number, forms in enumerate(
        (
            "janvier janv jan",
            "février févr fév",
            "mars",
            "avril avr",
            "mai",
            "juin",
            "juillet juil juill jul",
            "août",
            "septembre sept sep",
            "octobre oct",
            "novembre nov",
            "décembre déc",
        ),
        start=1,
    )
    for form in row(forms)
}

_WEEKDAYS = {
    form: number
    for number, forms in enumerate(
        (
            "lundi lundis lun",
            "mardi mardis mar",
            "mercredi mercredis mer mercr",
            "jeudi jeudis jeu",
            "vendredi vendredis ven vend",
            "samedi samedis sam",
            "dimanche dimanches dim",
        ),
        start=1,
    )
    for form in row(forms)
}

_SEASONS = {"printemps": 21, "été": 22, "automne": 23, "hiver": 24}

_TO_SIXTEEN = row(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
)
_TENS = row("vingt trente quarante cinquante soixante")
_REGIONAL_TENS = {"septante": 70, "huitante": 80, "octante": 80, "nonante": 90}


def _cardinals() -> dict[str, int]:
    """zéro … quatre-vingt-dix-neuf, septante, huitante and nonante, spelt with the fewest hyphens that are right."""
    to_nineteen = (*_TO_SIXTEEN, "dix-sept", "dix-huit", "dix-neuf")
    words = {word: number for number, word in enumerate(to_nineteen)}
    tens = {word: number * 10 for number, word in enumerate(_TENS, start=2)} | _REGIONAL_TENS
    for ten, value in tens.items():
        words[ten] = value
        for ones in range(1, 20 if ten == "soixante" else 10):
            joint = " et " if ones in (1, 11) else "-"
            words[f"{ten}{joint}{to_nineteen[ones]}"] = value + ones
    words["quatre-vingts"] = words["quatre-vingt"] = 80
    for ones in range(1, 20):
        words[f"quatre-vingt-{to_nineteen[ones]}"] = 80 + ones
    return words


def _ordinal(cardinal: str) -> str:
    """Cinq gives cinquième, neuf neuvième, quatre-vingts quatre-vingtième, quatre quatrième."""
    stem = cardinal.removesuffix("e") if not cardinal.endswith("quatre-vingts") else cardinal[:-1]
    stem += "u" if stem.endswith("q") else ""
    return (f"{stem[:-1]}v" if stem.endswith("neuf") else stem) + "ième"


def _in_every_spelling(words: dict[str, int]) -> dict[str, int]:
    """The words with hyphens throughout, as since 1990, with none, and with the one that everybody knows."""
    spaced = {word.replace("-", " "): number for word, number in words.items()}
    hyphened = {word.replace(" ", "-"): number for word, number in words.items()}
    return (
        words | hyphened | spaced | {word.replace("re v", "re-v"): number for word, number in spaced.items()}
    )


_FEMININE_ONES = {f"{word}e": number for word, number in _cardinals().items() if word.endswith("un")}

_NUMBERS = _in_every_spelling(_cardinals() | _FEMININE_ONES)

_ORDINALS = _in_every_spelling(
    {_ordinal(word): number for word, number in _cardinals().items() if number > 1}
) | {"premier": 1, "première": 1, "premiers": 1, "premières": 1, "second": 2, "seconde": 2}

_DECADES = {
    f"{opener} {word}": number
    for opener in ("années", "des années")
    for word, number in _NUMBERS.items()
    if number in range(20, 100, 10)
}

_UNITS = {
    form: unit
    for unit, forms in {
        Unit.DAY: ("jour", "jours", "journée", "journées"),
        Unit.WEEK: ("semaine", "semaines"),
        Unit.FORTNIGHT: ("quinzaine", "quinzaines"),
        Unit.WEEKEND: ("week-end", "week-ends", "weekend", "weekends", "fin de semaine", "fins de semaine"),
        Unit.MONTH: ("mois",),
        Unit.QUARTER: ("trimestre", "trimestres", "trim"),
        Unit.SEASON: ("saison", "saisons"),
        Unit.THIRD: ("quadrimestre", "quadrimestres", "tiers"),
        Unit.HALF: ("semestre", "semestres", "sem", "moitié", "moitiés"),
        Unit.YEAR: ("an", "ans", "année", "années"),
        Unit.DECADE: ("décennie", "décennies"),
        Unit.CENTURY: ("siècle", "siècles"),
        Unit.MILLENNIUM: ("millénaire", "millénaires"),
    }.items()
    for form in forms
}

_PARTS = {
    form: part
    for part, forms in {
        Part.EARLY: (
            *("début", "le début", "au début", "dès le début", "au tout début", "tout début", "en début"),
            *("en tout début", "commencement", "le commencement", "au commencement"),
            *("les premiers jours", "aux premiers jours"),
        ),
        Part.MID: ("mi", "la mi", "à la mi", "milieu", "le milieu", "au milieu", "en milieu"),
        Part.LATE: (
            *("fin", "la fin", "à la fin", "à la toute fin", "toute fin", "en fin"),
            *("les derniers jours", "aux derniers jours"),
        ),
    }.items()
    for form in forms
}

_DIRECTIONS = {
    form: direction
    for direction, forms in {
        Direction.LAST: (
            *row("dernier dernière derniers dernières passé passée passés passées"),
            *row("précédent précédente précédents précédentes écoulé écoulée"),
            "d'avant",
        ),
        Direction.THIS: (
            *row("ce cet cette ces présent présente actuel actuelle courant courante"),
            "en cours",
        ),
        Direction.NEXT: (
            *row("prochain prochaine prochains prochaines suivant suivante suivants suivantes"),
            "à venir",
            "qui vient",
            "d'après",
        ),
    }.items()
    for form in forms
}

_RELATIVE_DAYS = {
    "aujourd'hui": 0,
    "ce jour": 0,
    "ce matin": 0,
    "ce midi": 0,
    "cet après-midi": 0,
    "ce soir": 0,
    "hier": -1,
    "hier matin": -1,
    "hier après-midi": -1,
    "hier soir": -1,
    "avant-hier": -2,
    "demain": 1,
    "demain matin": 1,
    "demain après-midi": 1,
    "demain soir": 1,
    "après-demain": 2,
}

_ERAS = {
    form: era
    for era, forms in {
        Era.BEFORE: (
            "av j-c",
            "av jc",
            "avant j-c",
            "avant jc",
            "avant jésus-christ",
            "av jésus-christ",
            "avant le christ",
            "av notre ère",
            "avant notre ère",
            "avant l'ère commune",
            "avant l'ère chrétienne",
            "aec",
        ),
        Era.SINCE: (
            "ap j-c",
            "ap jc",
            "apr j-c",
            "apr jc",
            "après j-c",
            "après jc",
            "après jésus-christ",
            "apr jésus-christ",
            "de notre ère",
            "de l'ère commune",
            "de l'ère chrétienne",
            "ec",
        ),
    }.items()
    for form in forms
}

_OPENINGS = {
    form: opening
    for opening, forms in {
        Opening.SINCE: (
            *("depuis", "dès", "à partir de", "à partir du", "à partir des", "à partir d'"),
            *("à compter de", "à compter du", "à compter d'", "à dater de", "à dater du", "à dater d'"),
        ),
        Opening.AFTER: ("après", "postérieur à", "postérieure à", "postérieur au", "passé le"),
        Opening.UNTIL: (
            *("jusqu'à", "jusqu'au", "jusqu'aux", "jusqu'en", "jusqu'", "jusque", "jusques"),
            *(
                "d'ici",
                "d'ici à",
                "d'ici au",
                "d'ici aux",
                "au plus tard",
                "au plus tard en",
                "au plus tard le",
            ),
        ),
        Opening.BEFORE: ("avant", "antérieur à", "antérieure à", "antérieur au"),
    }.items()
    for form in forms
}

_APPROXIMATE = (
    *("vers", "v", "environ", "env", "circa", "ca", "autour", "autour de", "autour du", "autour des"),
    *("aux alentours de", "aux alentours du", "aux alentours des", "aux alentours d'", "alentours"),
    *("aux environs de", "aux environs du", "aux environs des", "aux environs d'", "environs"),
    *(
        "à peu près",
        "approximativement",
        "approximatif",
        "approximative",
        "approximatifs",
        "approximatives",
        "date approximative",
    ),
    *("quelque", "quelques", "près de", "ou à peu près"),
)
_UNCERTAIN = (
    *("peut-être", "probablement", "sans doute", "vraisemblablement", "possiblement", "apparemment"),
    *("semble-t-il", "probable", "possible", "présumé", "présumée", "date présumée", "supposé", "supposée"),
    *(
        "prétendument",
        "incertain",
        "incertaine",
        "incertains",
        "incertaines",
        "date incertaine",
        "douteux",
        "douteuse",
    ),
    *("à confirmer", "non confirmé", "non confirmée", "sous réserve"),
)

FRENCH = Vocabulary(
    language="fr",
    months=MappingProxyType(_MONTHS),
    weekdays=MappingProxyType(_WEEKDAYS),
    seasons=MappingProxyType(_SEASONS),
    numbers=MappingProxyType(_NUMBERS),
    ordinals=MappingProxyType(_ORDINALS),
    ordinal_suffixes=("ère", "ème", "ième", "nde", "er", "re", "nd", "de", "d", "e"),
    decades=MappingProxyType(_DECADES),
    decade_openers=frozenset({"années", "des années", "décennie"}),
    units=MappingProxyType(_UNITS),
    parts=MappingProxyType(_PARTS),
    directions=MappingProxyType(_DIRECTIONS),
    relative_days=MappingProxyType(_RELATIVE_DAYS),
    eras=MappingProxyType(_ERAS),
    openings=MappingProxyType(_OPENINGS),
    approximate=frozenset(_APPROXIMATE),
    uncertain=frozenset(_UNCERTAIN),
    range_openers=frozenset({"entre", "du", "de", "d'", "depuis", "à partir de", "à partir du"}),
    range_joiners=frozenset({"à", "au", "aux", "et", "jusqu'à", "jusqu'au", "jusqu'aux", "jusqu'en"}),
    ago=frozenset(),
    ago_openings=frozenset({"il y a", "voici", "voilà"}),
    articles=frozenset({"un", "une"}),
    alternatives=frozenset({"ou", "ou bien", "ou le", "soit"}),
    additions=frozenset({"et", "ainsi que"}),
    one_of=frozenset({"une date de la période", "l'une des dates", "l'un des jours", "l'une des années"}),
    all_of=frozenset({"toute la période", "toutes les dates", "tous les jours", "toutes les années"}),
    or_earlier=frozenset({"ou avant", "ou plus tôt", "ou antérieurement"}),
    or_later=frozenset({"ou après", "ou plus tard", "ou ultérieurement"}),
    and_earlier=frozenset({"et avant", "et plus tôt", "et auparavant"}),
    and_later=frozenset({"et après", "et plus tard", "et ensuite"}),
    some_year=frozenset({"d'une année", "d'une année de", "d'une année du", "d'une année des"}),
    estimates=frozenset({"estimation", "estimé", "estimée"}),
    unknown_digits=frozenset({"x: chiffre inconnu", "x : chiffre inconnu"}),
    unknown_starts=frozenset({"début inconnu", "commencement inconnu"}),
    open_ends=frozenset({"aujourd'hui", "nos jours", "ce jour", "maintenant"}),
    unknown_ends=frozenset({"fin inconnue"}),
    unknown_years=frozenset(
        {"année inconnue", "d'une année inconnue", "année indéterminée", "année non précisée"}
    ),
    multipliers=MappingProxyType(
        {"mille": 10**3, "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9}
    ),
    fillers=frozenset(
        {
            *("le", "la", "les", "l'", "de", "du", "d'", "en", "à", "au", "aux", "dans", "qu'", "-ci"),
            *("pendant", "durant", "courant", "lors de", "lors du", "au cours de", "au cours du"),
            *("au cours des", "en date du", "daté du", "l'an de grâce"),
        }
    ),
    uses_roman_numerals=True,
    is_day_first_with_stops=True,
    quarter_letters=("t",),
    half_letters=("s",),
    hemispheres=MappingProxyType(
        {
            "hémisphère nord": Hemisphere.NORTHERN,
            "hémisphère sud": Hemisphere.SOUTHERN,
            "boréal": Hemisphere.NORTHERN,
            "austral": Hemisphere.SOUTHERN,
        }
    ),
    meridiems=MappingProxyType({"du matin": 0, "de l'après-midi": 12, "du soir": 12, "am": 0, "pm": 12}),
    clock_words=frozenset({"h", "heure", "heures", "hrs", "à", "vers les", "précises"}),
    clock_separators=("h", ":", "."),
    named_times=MappingProxyType({"midi": "12:00"}),
    zones=MappingProxyType(
        {
            "tu": ("+00:00",),
            "heure de paris": ("+01:00", "+02:00"),
            # As written in French-speaking Canada: "heure normale" and "heure avancée" (CLDR, fr-CA).
            **{"hnt": ("-03:30",), "hat": ("-02:30",), "hna": ("-04:00",), "haa": ("-03:00",)},
            **{"hne": ("-05:00",), "hae": ("-04:00",), "hnc": ("-06:00",), "hac": ("-05:00",)},
            **{"hnr": ("-07:00",), "har": ("-06:00",), "hnp": ("-08:00",), "hap": ("-07:00",)},
        }
    ),
)
