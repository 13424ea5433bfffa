"""Spanish words about time, of Spain and of Latin America.

Names, ordinals and abbreviations follow the RAE's "Ortografía" and "Diccionario panhispánico de dudas", and CLDR.
"""

from types import MappingProxyType

from timeline.dates.vocabulary.words import Direction, Era, Hemisphere, Opening, Part, Unit, Vocabulary, row

_MONTHS = {
    form: number
    for number, forms in enumerate(
        (
            "enero ene",
            "febrero feb febr",
            "marzo mar mzo",
            "abril abr",
            "mayo may",
            "junio jun",
            "julio jul",
            "agosto ago agto",
            "septiembre setiembre sept sep set",
            "octubre oct",
            "noviembre nov",
            "diciembre dic",
        ),
        start=1,
    )
    for form in row(forms)
}

# "mar" is March more often than Tuesday.
_WEEKDAYS = {
    form: number
    for number, forms in enumerate(
        (
            "lunes lun",
            "martes mart",
            "miércoles mié miérc",
            "jueves jue juev",
            "viernes vie vier",
            "sábado sábados sáb",
            "domingo domingos dom",
        ),
        start=1,
    )
    for form in row(forms)
}

_SEASONS = {"primavera": 21, "verano": 22, "estío": 22, "otoño": 23, "invierno": 24}

_TO_TWENTY_NINE = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis "
    "veintisiete veintiocho veintinueve"
)
_TENS = {
    "treinta": 30,
    "cuarenta": 40,
    "cincuenta": 50,
    "sesenta": 60,
    "setenta": 70,
    "ochenta": 80,
    "noventa": 90,
}


def _numbers() -> dict[str, int]:
    """cero … noventa y nueve, and treintaiuno in one word; one also before a noun and in the feminine."""
    words = {word: number for number, word in enumerate(row(_TO_TWENTY_NINE))}
    to_nine = row(_TO_TWENTY_NINE)[1:10]
    for ten, value in _TENS.items():
        words[ten] = value
        for number, one in enumerate(to_nine, start=1):
            words[f"{ten} y {one}"] = words[f"{ten}i{one}"] = value + number
    ones = {word.removesuffix("uno"): number for word, number in words.items() if word.endswith("uno")}
    return words | {f"{stem}{one}": number for stem, number in ones.items() for one in ("un", "una")}


_ORDINAL_ONES = row("primero segundo tercero cuarto quinto sexto séptimo octavo noveno")
_ORDINAL_TENS = {
    "décimo": 10,
    "vigésimo": 20,
    "trigésimo": 30,
    "cuadragésimo": 40,
    "quincuagésimo": 50,
    "sexagésimo": 60,
    "septuagésimo": 70,
    "octogésimo": 80,
    "nonagésimo": 90,
}


def _masculine_ordinals() -> dict[str, int]:
    """primero … nonagésimo noveno; in one word up to vigésimo, where it was two before."""
    words = {word: number for number, word in enumerate(_ORDINAL_ONES, start=1)}
    words |= {"undécimo": 11, "duodécimo": 12, "nono": 9, "sétimo": 7}
    for ten, value in _ORDINAL_TENS.items():
        words[ten] = value
        for number, one in enumerate(_ORDINAL_ONES, start=1):
            words[f"{ten} {one}"] = words[f"{ten.replace('é', 'e')}{one}"] = value + number
    return words


def _ordinals() -> dict[str, int]:
    """The ordinals in both genders, and primer and tercer before a noun."""
    masculine = _masculine_ordinals()
    feminine = {
        " ".join(f"{part[:-1]}a" for part in word.split()): number for word, number in masculine.items()
    }
    short = {word[:-1]: number for word, number in masculine.items() if word.endswith(("primero", "tercero"))}
    return masculine | feminine | short


_DECADES = {
    f"{opener} {word}": number
    for opener in (
        "años",
        "los años",
        "los",
        "la década de los",
        "década de los",
        "la década del",
        "década del",
    )
    for ten, number in {"veinte": 20, **_TENS}.items()
    for word in (ten, f"{ten}s")
}

_UNITS = {
    form: unit
    for unit, forms in {
        Unit.DAY: ("día", "días"),
        Unit.WEEK: ("semana", "semanas", "sem"),
        Unit.FORTNIGHT: ("quincena", "quincenas"),
        Unit.WEEKEND: ("fin de semana", "fines de semana"),
        Unit.MONTH: ("mes", "meses"),
        Unit.QUARTER: ("trimestre", "trimestres", "trim"),
        Unit.SEASON: ("estación", "estaciones"),
        Unit.THIRD: ("cuatrimestre", "cuatrimestres", "tercio"),
        Unit.HALF: ("semestre", "semestres", "mitad", "mitades"),
        Unit.YEAR: ("año", "años"),
        Unit.DECADE: ("década", "décadas", "decenio", "decenios"),
        Unit.CENTURY: ("siglo", "siglos", "s"),
        Unit.MILLENNIUM: ("milenio", "milenios"),
    }.items()
    for form in forms
}

_PARTS = {
    form: part
    for part, forms in {
        Part.EARLY: (
            *("principio", "principios", "a principio", "a principios", "al principio", "el principio"),
            *("inicio", "inicios", "a inicios", "al inicio", "el inicio", "los inicios"),
            *("comienzo", "comienzos", "a comienzos", "al comienzo", "el comienzo", "los comienzos"),
            *("primeros", "a primeros", "los primeros días", "los primeros años"),
        ),
        Part.MID: ("mediados", "a mediados", "los mediados", "hacia mediados", "en la mitad", "medio"),
        Part.LATE: (
            *("fin", "fines", "a fines", "el fin", "al fin", "final", "finales", "a finales", "al final"),
            *("el final", "los finales", "últimos", "a últimos", "los últimos días", "los últimos años"),
        ),
    }.items()
    for form in forms
}

_DIRECTIONS = {
    form: direction
    for direction, forms in {
        Direction.LAST: "pasado pasada pasados pasadas último última últimos últimas anterior anteriores previo",
        Direction.THIS: "este esta estos estas actual actuales presente corriente cte",
        Direction.NEXT: (
            "próximo próxima próximos próximas siguiente siguientes entrante entrantes venidero venidera"
        ),
    }.items()
    for form in row(forms)
} | {"que viene": Direction.NEXT, "en curso": Direction.THIS, "por venir": Direction.NEXT}

_RELATIVE_DAYS = {
    "hoy": 0,
    "hoy día": 0,
    "esta mañana": 0,
    "esta tarde": 0,
    "esta noche": 0,
    "ayer": -1,
    "el día de ayer": -1,
    "ayer por la mañana": -1,
    "ayer por la tarde": -1,
    "ayer por la noche": -1,
    "anoche": -1,
    "anteayer": -2,
    "antes de ayer": -2,
    "antier": -2,
    "mañana": 1,
    "el día de mañana": 1,
    "mañana por la mañana": 1,
    "mañana por la tarde": 1,
    "mañana por la noche": 1,
    "pasado mañana": 2,
}

_ERAS = {
    form: era
    for era, forms in {
        Era.BEFORE: (
            *(
                "ac",
                "a c",
                "a de c",
                "antes de c",
                "antes de cristo",
                "a de cristo",
                "a jc",
                "a de jc",
                "ajc",
            ),
            *("antes de jesucristo", "ane", "a n e", "aec", "a e c", "a de n e", "a de ne"),
            *("antes de nuestra era", "antes de la era común", "antes de la era cristiana"),
        ),
        Era.SINCE: (
            *("dc", "d c", "d de c", "después de c", "después de cristo", "d de cristo", "d jc", "djc"),
            *("después de jesucristo", "d de jc", "ec", "e c", "de nuestra era", "ne", "dne"),
            *("de la era común", "de la era cristiana"),
        ),
    }.items()
    for form in forms
}

_OPENINGS = {
    form: opening
    for opening, forms in {
        Opening.SINCE: ("desde", "a partir", "a partir de", "a partir del", "a contar desde", "a contar de"),
        Opening.AFTER: (
            *("después", "después de", "después del", "tras", "luego de", "luego del", "posterior a"),
            *("posterior al", "con posterioridad a", "con posterioridad al", "pasado el"),
        ),
        Opening.UNTIL: (
            "hasta",
            "de aquí a",
            "de aquí al",
            "a más tardar",
            "a más tardar en",
            "no más tarde de",
            "no más tarde del",
        ),
        Opening.BEFORE: (
            *("antes", "antes de", "antes del", "anterior a", "anterior al", "previo a", "previo al"),
            *("con anterioridad a", "con anterioridad al"),
        ),
    }.items()
    for form in forms
}

_APPROXIMATE = (
    *("hacia", "alrededor", "alrededor de", "alrededor del", "aproximadamente", "aprox", "circa", "ca", "c"),
    *(
        "en torno a",
        "en torno al",
        "cerca de",
        "cerca del",
        "aproximado",
        "aproximada",
        "aproximados",
        "aproximadas",
        "fecha aproximada",
    ),
    *("más o menos", "sobre", "unos", "unas", "cosa de", "casi", "o así", "o por ahí"),
)
_UNCERTAIN = (
    *(
        "¿",
        "quizá",
        "quizás",
        "tal vez",
        "acaso",
        "posiblemente",
        "probablemente",
        "a lo mejor",
        "al parecer",
    ),
    *("presuntamente", "supuestamente", "aparentemente", "seguramente", "posible", "probable", "presunto"),
    *(
        "incierto",
        "incierta",
        "inciertos",
        "inciertas",
        "fecha incierta",
        "dudoso",
        "dudosa",
        "fecha dudosa",
        "sin confirmar",
    ),
    *("por confirmar", "no confirmado", "no confirmada", "verosímilmente", "presumiblemente"),
)

SPANISH = Vocabulary(
    language="es",
    months=MappingProxyType(_MONTHS),
    weekdays=MappingProxyType(_WEEKDAYS),
    seasons=MappingProxyType(_SEASONS),
    numbers=MappingProxyType(_numbers()),
    ordinals=MappingProxyType(_ordinals()),
    ordinal_suffixes=(
        *(".º", "º", ".ª", "ª", ".er", ".o", ".a", "er", "ero", "era", "ro", "ra", "do", "da"),
        *("to", "ta", "mo", "ma", "vo", "va", "no", "na", "o", "a"),
    ),
    decades=MappingProxyType(_DECADES),
    decade_openers=frozenset(
        {
            "años",
            "los años",
            "los",
            "década de",
            "la década de",
            "década de los",
            "la década de los",
            "decenio de",
        }
    ),
    units=MappingProxyType(_UNITS),
    parts=MappingProxyType(_PARTS),
    directions=MappingProxyType(_DIRECTIONS),
    relative_days=MappingProxyType(_RELATIVE_DAYS),
    eras=MappingProxyType(_ERAS),
    openings=MappingProxyType(_OPENINGS),
    approximate=frozenset(_APPROXIMATE),
    uncertain=frozenset(_UNCERTAIN),
    range_openers=frozenset({"entre", "del", "de", "desde"}),
    range_joiners=frozenset({"a", "al", "hasta", "y", "e"}),
    ago=frozenset({"atrás"}),
    ago_openings=frozenset({"hace"}),
    articles=frozenset({"un", "una", "algún", "alguna"}),
    alternatives=frozenset({"o", "u", "o bien", "ó"}),
    additions=frozenset({"y", "e", "así como"}),
    one_of=frozenset({"una fecha del período", "una de las fechas", "uno de los días", "uno de los años"}),
    all_of=frozenset({"todo el período", "todas las fechas", "todos los días", "todos los años del período"}),
    or_earlier=frozenset({"o antes", "o anterior"}),
    or_later=frozenset({"o después", "o más tarde", "o posterior"}),
    and_earlier=frozenset({"y antes", "y anteriores", "y años anteriores"}),
    and_later=frozenset({"y después", "y posteriores", "y más tarde", "y años posteriores"}),
    some_year=frozenset({"de un año de", "de un año del", "de un año de la", "de un año de los"}),
    estimates=frozenset({"estimación", "estimado", "estimada"}),
    unknown_digits=frozenset({"x: dígito desconocido", "x: cifra desconocida"}),
    unknown_starts=frozenset({"inicio desconocido", "comienzo desconocido", "principio desconocido"}),
    open_ends=frozenset(
        {"hoy", "la actualidad", "actualidad", "el presente", "presente", "ahora", "la fecha"}
    ),
    unknown_ends=frozenset({"fin desconocido", "final desconocido", "término desconocido"}),
    unknown_years=frozenset({"año desconocido", "año indeterminado", "año sin precisar"}),
    multipliers=MappingProxyType(
        {
            "mil": 10**3,
            "millón": 10**6,
            "millones": 10**6,
            "mil millones": 10**9,
            "millardo": 10**9,
            "millardos": 10**9,
        }
    ),
    fillers=frozenset(
        {
            *("el", "la", "los", "las", "lo", "de", "del", "en", "durante", "con fecha", "para"),
            *("a lo largo de", "a lo largo del", "el día", "día", "los días", "con fecha de", "de fecha"),
        }
    ),
    uses_roman_numerals=True,
    units_before=frozenset({"s"}),
    is_day_first_with_stops=True,
    quarter_letters=("t", "q"),
    half_letters=("s", "h"),
    hemispheres=MappingProxyType(
        {
            "hemisferio norte": Hemisphere.NORTHERN,
            "hemisferio sur": Hemisphere.SOUTHERN,
            "boreal": Hemisphere.NORTHERN,
            "austral": Hemisphere.SOUTHERN,
        }
    ),
    meridiems=MappingProxyType(
        {
            **{"am": 0, "a m": 0, "de la mañana": 0, "de la madrugada": 0},
            **{"pm": 12, "p m": 12, "de la tarde": 12, "de la noche": 12, "del mediodía": 12},
        }
    ),
    clock_words=frozenset({"h", "hs", "hrs", "hora", "horas", "a las", "a la", "en punto"}),
    clock_separators=(":", ".", "h"),
    named_times=MappingProxyType({"mediodía": "12:00", "a mediodía": "12:00", "al mediodía": "12:00"}),
    zones=MappingProxyType(
        {
            "hora peninsular": ("+01:00", "+02:00"),
            "hora peninsular española": ("+01:00", "+02:00"),
            "hora de madrid": ("+01:00", "+02:00"),
        }
    ),
)
