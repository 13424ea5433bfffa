"""German words about time. Generous in what they take: Austrian names, every case, umlauts spelt out (Maerz).

Orthography: Duden. Leaves out what is something else far more often ("Mais", "Montage"), and words that narrow a
season or reach past the next ("Spätsommer", "vorletzte"), since reading them as less would lose what was said.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from timeline.dates.vocabulary.words import (
    Direction,
    Era,
    Hemisphere,
    Meaning,
    Opening,
    Part,
    Unit,
    Vocabulary,
    by_phrase,
    by_word,
    phrases,
    row,
)

_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def _table(meanings: Mapping[str, Meaning]) -> Mapping[str, Meaning]:
    """The table, with every form also as it is typed where there are no umlauts: "Maerz"."""
    spelt_out = {form.translate(_SPELT_OUT): meaning for form, meaning in meanings.items()}
    return MappingProxyType(spelt_out | dict(meanings))


def _forms(forms: Iterable[str]) -> frozenset[str]:
    return frozenset(_table(dict.fromkeys(forms)))


def _inflected(*stems: str) -> tuple[str, ...]:
    """Adjectives in every gender and case: letzte, letzten, letzter, letztes, letztem."""
    return tuple(stem + ending for stem in stems for ending in row("e en er es em"))


_MONTHS = by_word(
    "januar januars jänner jänners jan jän",
    "februar februars feber febers feb febr",
    "märz märzes märzen mär mrz",
    "april aprils apr",
    "mai maies",
    "juni junis jun",
    "juli julis jul",
    "august augusts augustes aug",
    "september septembers sep sept",
    "oktober oktobers okt",
    "november novembers nov",
    "dezember dezembers dez",
)

_DAY_NAMES = by_word(
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag"
)
_TIMES_OF_DAY = row("früh morgen vormittag mittag nachmittag abend nacht")

_WEEKDAYS = (
    _DAY_NAMES
    | {f"{name}s": number for name, number in _DAY_NAMES.items()}
    | {
        f"{name}{joint}{time}": number
        for name, number in _DAY_NAMES.items()
        for joint in ("", " ")
        for time in _TIMES_OF_DAY
    }
    | by_word("mo", "di", "mi mittwoches", "do", "fr", "sa", "so")
)

_SEASONS = by_phrase(
    {
        21: "frühling, frühlings, frühlinge, frühjahr, frühjahrs, frühjahres, frühjahre",
        22: "sommer, sommers",
        23: "herbst, herbsts, herbstes, herbste",
        24: "winter, winters",
    }
)

_TO_NINETEEN = row(
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn achtzehn neunzehn"
)
_TENS = row("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
_ORDINAL_STEMS_TO_NINETEEN = row(
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt "
    "sechzehnt siebzehnt achtzehnt neunzehnt"
)


def _cardinal(number: int) -> str:
    """einundzwanzig: the ones go before the tens, and "eins" loses its s."""
    if number < 20:
        return _TO_NINETEEN[number]
    tens, ones = divmod(number, 10)
    if not ones:
        return _TENS[tens - 2]
    return f"{'ein' if ones == 1 else _TO_NINETEEN[ones]}und{_TENS[tens - 2]}"


def _numbers() -> dict[str, int]:
    """null … neunundneunzig, with the cases of two and three. "Ein" is an article."""
    return {_cardinal(number): number for number in range(100)} | {
        "zwo": 2,
        "zweier": 2,
        "zweien": 2,
        "dreier": 3,
        "dreien": 3,
    }


def _ordinals() -> dict[str, int]:
    """erste … neunundneunzigste, in every gender and case."""
    stems = dict(enumerate(_ORDINAL_STEMS_TO_NINETEEN, start=1))
    stems |= {number: f"{_cardinal(number)}st" for number in range(20, 100)}
    ordinals = {form: number for number, stem in stems.items() for form in _inflected(stem)}
    return ordinals | dict.fromkeys(_inflected("siebent"), 7)


_DECADES = {
    name + ending: tens * 10
    for tens, name in enumerate(_TENS, start=2)
    for ending in (
        "er",
        "ern",
        *(f"er{joint}{years}" for joint in ("", " ", "-") for years in ("jahre", "jahren")),
    )
}

_UNITS = by_phrase(
    {
        Unit.DAY: "tag, tage, tagen, tags, tages",
        Unit.WEEK: "woche, wochen",
        Unit.WEEKEND: "wochenende, wochenendes, wochenenden",
        Unit.MONTH: "monat, monate, monaten, monats, monates, kalendermonat, kalendermonats",
        Unit.QUARTER: "quartal, quartale, quartalen, quartals, vierteljahr, vierteljahre, vierteljahres, vierteljahrs",
        Unit.SEASON: "jahreszeit, jahreszeiten",
        Unit.THIRD: "drittel, drittels, jahresdrittel, jahresdrittels, tertial, tertials, tertiale",
        Unit.HALF: "halbjahr, halbjahre, halbjahren, halbjahres, halbjahrs, hj, hälfte, hälften, jahreshälfte",
        Unit.YEAR: "jahr, jahre, jahren, jahres, jahrs, kalenderjahr, kalenderjahre, kalenderjahres",
        Unit.DECADE: "jahrzehnt, jahrzehnte, jahrzehnten, jahrzehnts, jahrzehntes, dekade, dekaden",
        Unit.CENTURY: "jahrhundert, jahrhunderte, jahrhunderten, jahrhunderts, jahrhundertes, jh, jhs, jhd, jhdt",
        Unit.MILLENNIUM: "jahrtausend, jahrtausende, jahrtausenden, jahrtausends, jahrtausendes, jt, jtsd",
    }
)

_PARTS = (
    by_phrase(
        {
            Part.EARLY: "anfang, anfangs, am anfang, zu anfang, gegen anfang, beginn, beginns, zu beginn, "
            "zum beginn, am beginn, mit beginn, jahresanfang, jahresbeginn, monatsanfang, monatsbeginn",
            Part.MID: "mitte, in der mitte, zur mitte, gegen mitte, jahresmitte, monatsmitte, mittlere, mittleren",
            Part.LATE: "ende, endes, am ende, zu ende, zum ende, gegen ende, ausgang, ausgangs, jahresende, monatsende",
        }
    )
    | dict.fromkeys(_inflected("früh"), Part.EARLY)
    | dict.fromkeys(_inflected("spät", "ausgehend"), Part.LATE)
)

_DIRECTIONS = (
    dict.fromkeys(
        _inflected("letzt", "vergangen", "verflossen", "vorig", "vorherig", "vorangegangen"), Direction.LAST
    )
    | dict.fromkeys(
        ("dies", *_inflected("dies", "jetzig", "laufend", "aktuell", "gegenwärtig", "heutig")), Direction.THIS
    )
    | dict.fromkeys(
        _inflected("nächst", "kommend", "folgend", "darauffolgend", "künftig", "bevorstehend"), Direction.NEXT
    )
)

_DAYS_FROM_TODAY = {"vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1, "übermorgen": 2}

_RELATIVE_DAYS = (
    _DAYS_FROM_TODAY
    | {"vortag": -1, "vortags": -1, "vortages": -1, "heut": 0}
    | {
        f"{day} {time}": days
        for day, days in _DAYS_FROM_TODAY.items()
        for time in _TIMES_OF_DAY
        if day != time
    }
)

_ERAS = by_phrase(
    {
        Era.BEFORE: "v chr, vor chr, v christus, vor christus, vor christi geburt, vchr, vuz, v u z, vdz, v d z, "
        "vor unserer zeit, vor unserer zeitrechnung, vor der zeitrechnung, vor der zeitenwende, bc",
        Era.SINCE: "n chr, nach chr, n christus, nach christus, nach christi geburt, nchr, nuz, n u z, u z, "
        "ndz, n d z, unserer zeitrechnung, nach der zeitenwende, ad",
    }
)

_OPENINGS = by_phrase(
    {
        Opening.SINCE: "seit, ab, an, frühestens, nicht vor, beginnend",
        Opening.AFTER: "nach, später als",
        Opening.UNTIL: "bis, bis zu, bis zum, bis zur, bis spätestens, bis einschließlich, bis inklusive, "
        "spätestens, spätestens bis, nicht nach, nicht später als",
        Opening.BEFORE: "vor, noch vor, früher als",
    }
)

_APPROXIMATE = (
    "um, etwa, etwa um, in etwa, circa, zirka, ca, ungefähr, ungefähr um, so um, rund, gegen, annähernd, "
    "näherungsweise, schätzungsweise, herum"
)
_UNCERTAIN = (
    "vielleicht, wohl, vermutlich, vermtl, möglicherweise, womöglich, mutmaßlich, wahrscheinlich, wahrsch, "
    "eventuell, evtl, vllt, angeblich, anscheinend, offenbar, unsicher, ungesichert, ungewiss, unbestätigt, fraglich"
)

GERMAN = Vocabulary(
    language="de",
    months=_table(_MONTHS),
    weekdays=_table(_WEEKDAYS),
    seasons=_table(_SEASONS),
    numbers=_table(_numbers()),
    ordinals=_table(_ordinals()),
    ordinal_suffixes=("te", "ten", "ter", "tes", "tem", "ste", "sten", "ster", "stes", "stem"),
    has_ordinal_stop=True,
    uses_roman_numerals=True,
    is_day_first_with_stops=True,
    decades=_table(_DECADES),
    decade_suffixes=row("er ern er-jahre er-jahren erjahre erjahren"),
    units=_table(_UNITS),
    quarter_letters=("q",),
    half_letters=("h",),
    parts=_table(_PARTS),
    directions=_table(_DIRECTIONS),
    relative_days=_table(_RELATIVE_DAYS),
    eras=_table(_ERAS),
    openings=_table(_OPENINGS),
    approximate=_forms(phrases(_APPROXIMATE)),
    uncertain=_forms(phrases(_UNCERTAIN)),
    range_openers=frozenset(phrases("von, vom, zwischen, ab, seit, in der nacht vom")),
    range_joiners=_forms(phrases("bis, bis zu, bis zum, bis einschließlich, bis inklusive, und, auf")),
    alternatives=frozenset(phrases("oder, oder auch, bzw, beziehungsweise")),
    additions=frozenset(phrases("und, u, sowie, und auch")),
    one_of=frozenset(
        phrases(
            "eines von, eins von, einer von, eine von, eines der jahre, einer der tage, einer der monate, "
            "einer der zeiträume"
        )
    ),
    all_of=frozenset(phrases("alle, alle von, alle jahre, alle tage, alle monate, alle zeiträume")),
    or_earlier=_forms(phrases("oder früher, oder davor, oder zuvor, oder vorher, oder eher")),
    or_later=_forms(phrases("oder später, oder danach")),
    and_earlier=_forms(phrases("und früher, und davor, und zuvor, und vorher")),
    and_later=_forms(phrases("und später, und danach")),
    some_year=frozenset(phrases("eines jahres, irgendeines jahres, eines unbekannten jahres")),
    estimates=_forms(phrases("geschätzt, geschätzt auf, schätzung")),
    unknown_digits=frozenset(phrases("x: ziffer unbekannt, x: unbekannte ziffer, x = ziffer unbekannt")),
    compounds=_table(
        by_phrase(
            {
                "vorigen jahr": "vorjahr",
                "vorigen jahres": "vorjahres, vorjahrs, v j",
                "vorigen monat": "vormonat, vormonats, v m",
                "vorige woche": "vorwoche",
                "dieses jahr": "heuer",
                "dieses jahres": "d j",
                "dieses monats": "d m",
            }
        )
    ),
    ago=frozenset(phrases("her, zuvor, vor heute")),
    ago_openings=frozenset({"vor"}),
    articles=frozenset(row("ein eine einen einem einer eines irgendein irgendeine irgendeinem irgendeiner")),
    unknown_starts=frozenset(phrases("beginn unbekannt, anfang unbekannt, beginn ungewiss")),
    open_ends=frozenset({"heute", "jetzt", "dato", "in die gegenwart", "zur gegenwart"}),
    unknown_ends=frozenset(phrases("ende unbekannt, ende ungewiss")),
    unknown_years=frozenset(
        phrases("unbekanntes jahr, unbekannten jahr, unbekannten jahres, unbekanntem jahr, jahr unbekannt")
    ),
    multipliers=_table(
        by_phrase(
            {
                10**3: "tausend, tsd",
                10**6: "million, millionen, mio, mill",
                10**9: "milliarde, milliarden, mrd, mia",
            }
        )
    ),
    hemispheres=_table(
        by_phrase(
            {
                Hemisphere.NORTHERN: "nordhalbkugel, nordhemisphäre, nördliche halbkugel, nördlichen halbkugel, "
                "auf der nordhalbkugel, auf der nördlichen halbkugel, nördliche hemisphäre",
                Hemisphere.SOUTHERN: "südhalbkugel, südhemisphäre, südliche halbkugel, südlichen halbkugel, "
                "auf der südhalbkugel, auf der südlichen halbkugel, südliche hemisphäre",
            }
        )
    ),
    meridiems=_table({"morgens": 0, "früh": 0, "vormittags": 0, "nachmittags": 12, "abends": 12}),
    clock_words=frozenset(row("uhr um gegen h ortszeit")),
    clock_separators=(":", ".", "h"),
    named_times=MappingProxyType(dict.fromkeys(phrases("mittags, mittag"), "12:00")),
    zones=_table(
        {
            "mez": ("+01:00",),
            "mitteleuropäische zeit": ("+01:00",),
            "mitteleuropäischer zeit": ("+01:00",),
            "mesz": ("+02:00",),
            "mitteleuropäische sommerzeit": ("+02:00",),
            "mitteleuropäischer sommerzeit": ("+02:00",),
        }
    ),
    fillers=frozenset(row("der die das dem den des im in am vom von zum zur zu während anno")),
)
