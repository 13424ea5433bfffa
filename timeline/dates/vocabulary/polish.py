"""Polish words about time, in every case. Generous in what they take: press abbreviations, Roman numerals.

Orthography: SJP PWN. Some words are two things: "lata" is "years" and the genitive of "lato" (summer), "połowa"
a half and the middle, "w" is "in" and short for "wiek" (century). Which is meant, the grammar tells by what stands
beside them. Leaves out "list." for November, since a "list" is a letter.
"""

from types import MappingProxyType

from timeline.dates.vocabulary.words import (
    Direction,
    Era,
    Hemisphere,
    Opening,
    Part,
    Unit,
    Vocabulary,
    by_phrase,
    by_word,
    phrases,
    row,
)


def _inflected(*adjectives: str) -> tuple[str, ...]:
    """Adjectives in every gender and case: zeszły, zeszłego …; ostatni, ostatniego …; drugi, drugiego …"""
    return tuple(
        adjective[:-1] + ending for adjective in adjectives for ending in row(_endings_of(adjective))
    )


def _endings_of(adjective: str) -> str:
    if adjective.endswith("y"):
        return "y a e ego ej emu ym ą ych ymi"
    if adjective.endswith(("ki", "gi")):
        return "i a ie iego iej iemu im ą ich imi"
    return "i ia ie iego iej iemu im ią ich imi"


_MONTHS = by_word(
    "styczeń stycznia styczniowi styczniem styczniu sty stycz",
    "luty lutego lutemu lutym lut",
    "marzec marca marcowi marcem marcu mar",
    "kwiecień kwietnia kwietniowi kwietniem kwietniu kwi kwiec",
    "maj maja majowi majem maju",
    "czerwiec czerwca czerwcowi czerwcem czerwcu cze czerw",
    "lipiec lipca lipcowi lipcem lipcu lip",
    "sierpień sierpnia sierpniowi sierpniem sierpniu sie sierp",
    "wrzesień września wrześniowi wrześniem wrześniu wrz wrześ",
    "październik października październikowi październikiem październiku paź paźdz",
    "listopad listopada listopadowi listopadem listopadzie lis listop",
    "grudzień grudnia grudniowi grudniem grudniu gru grudz",
)

_WEEKDAYS = by_word(
    "poniedziałek poniedziałku poniedziałkowi poniedziałkiem pon pn",
    "wtorek wtorku wtorkowi wtorkiem wt wtor",
    "środa środy środzie środę środą śr",
    "czwartek czwartku czwartkowi czwartkiem czw cz czwart",
    "piątek piątku piątkowi piątkiem pt piąt",
    "sobota soboty sobocie sobotę sobotą sob sb",
    "niedziela niedzieli niedzielę niedzielą niedz nd ndz",
)

_SEASONS = by_phrase(
    {
        21: "wiosna, wiosny, wiośnie, wiosnę, wiosną",
        22: "lato, lata, latu, lecie, latem",
        23: "jesień, jesieni, jesienią",
        24: "zima, zimy, zimie, zimę, zimą",
    }
)

_ONES = by_word(
    "jeden jedna jedno jednego jednej jednemu jednym jedną",
    "dwa dwie dwaj dwóch dwu dwóm dwoma dwiema",
    "trzy trzej trzech trzem trzema",
    "cztery czterej czterech czterem czterema",
    "pięć pięciu pięcioma",
    "sześć sześciu sześcioma",
    "siedem siedmiu siedmioma",
    "osiem ośmiu ośmioma",
    "dziewięć dziewięciu dziewięcioma",
)
_TEENS = by_word(
    "dziesięć dziesięciu dziesięcioma",
    "jedenaście jedenastu jedenastoma",
    "dwanaście dwunastu dwunastoma",
    "trzynaście trzynastu trzynastoma",
    "czternaście czternastu czternastoma",
    "piętnaście piętnastu piętnastoma",
    "szesnaście szesnastu szesnastoma",
    "siedemnaście siedemnastu siedemnastoma",
    "osiemnaście osiemnastu osiemnastoma",
    "dziewiętnaście dziewiętnastu dziewiętnastoma",
)
_TENS = by_word(
    "",
    "dwadzieścia dwudziestu dwudziestoma",
    "trzydzieści trzydziestu trzydziestoma",
    "czterdzieści czterdziestu czterdziestoma",
    "pięćdziesiąt pięćdziesięciu pięćdziesięcioma",
    "sześćdziesiąt sześćdziesięciu sześćdziesięcioma",
    "siedemdziesiąt siedemdziesięciu siedemdziesięcioma",
    "osiemdziesiąt osiemdziesięciu osiemdziesięcioma",
    "dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięcioma",
)

_ORDINALS_TO_NINETEEN = row(
    "pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty jedenasty dwunasty trzynasty "
    "czternasty piętnasty szesnasty siedemnasty osiemnasty dziewiętnasty"
)
_ORDINAL_TENS = row(
    "dwudziesty trzydziesty czterdziesty pięćdziesiąty sześćdziesiąty siedemdziesiąty osiemdziesiąty "
    "dziewięćdziesiąty"
)


def _numbers() -> dict[str, int]:
    """zero … dziewięćdziesiąt dziewięć, in every case."""
    teens = {word: number + 9 for word, number in _TEENS.items()}
    tens = {word: number * 10 for word, number in _TENS.items()}
    both = {f"{ten} {one}": tens[ten] + _ONES[one] for ten in tens for one in _ONES}
    return {"zero": 0} | _ONES | teens | tens | both


def _ordinals() -> dict[str, int]:
    """pierwszy … dziewięćdziesiąty dziewiąty; the two words of one ordinal have the same case."""
    words = {form: n for n, name in enumerate(_ORDINALS_TO_NINETEEN, start=1) for form in _inflected(name)}
    for tens, name in enumerate(_ORDINAL_TENS, start=2):
        words |= dict.fromkeys(_inflected(name), tens * 10)
        for ones, one in enumerate(_ORDINALS_TO_NINETEEN[:9], start=1):
            pairs = zip(_inflected(name), _inflected(one), strict=True)
            words |= {f"{first} {second}": tens * 10 + ones for first, second in pairs}
    return words


_DECADES = {
    f"{years} {name[:-1]}{ending}": tens * 10
    for tens, name in enumerate(_ORDINAL_TENS, start=2)
    for years, ending in (
        ("lata", "e"),
        ("lat", "ych"),
        ("latach", "ych"),
        ("latom", "ym"),
        ("latami", "ymi"),
    )
}

_UNITS = by_phrase(
    {
        Unit.DAY: "dzień, dnia, dniowi, dniem, dniu, dni, dniom, dniami, dniach, doba, doby, dobę, dobą, dobie",
        Unit.WEEK: "tydzień, tygodnia, tygodniowi, tygodniem, tygodniu, tygodnie, tygodni, tygodniami, tygodniach, tyg",
        Unit.WEEKEND: "weekend, weekendu, weekendowi, weekendem, weekendzie, weekendy, weekendów",
        Unit.MONTH: "miesiąc, miesiąca, miesiącowi, miesiącem, miesiącu, miesiące, miesięcy, miesiącami, mies",
        Unit.QUARTER: "kwartał, kwartału, kwartałowi, kwartałem, kwartale, kwartały, kwartałów, kw",
        Unit.SEASON: "okres, pora roku, pory roku, porze roku, porę roku, porą roku",
        Unit.THIRD: "trzecia część, trzeciej części, trzecią część, trzecią częścią, tercja, tercji, tercję, tercją",
        Unit.HALF: "półrocze, półrocza, półroczu, półroczem, połowa, połowy, połowie, połowę, połową, poł",
        Unit.YEAR: "rok, roku, rokowi, rokiem, lata, lat, latom, latami, latach, laty, r, rr",
        Unit.DECADE: "dekada, dekady, dekadzie, dekadę, dekadą, dekad, dziesięciolecie, dziesięciolecia, "
        "dziesięcioleciu, dziesięcioleciem, dziesięcioleci",
        Unit.CENTURY: "wiek, wieku, wiekowi, wiekiem, wieki, wieków, w, stulecie, stulecia, stuleciu, stuleciem",
        Unit.MILLENNIUM: "tysiąclecie, tysiąclecia, tysiącleciu, tysiącleciem, tysiącleci, milenium, millennium",
    }
)

_PARTS = (
    by_phrase(
        {
            Part.EARLY: "początek, początku, początkiem, na początku, z początkiem, u progu",
            Part.MID: "połowa, poł, połowy, połowie, połowę, połową, w połowie, środek, środku, w środku",
            Part.LATE: "koniec, końca, końcem, końcu, pod koniec, na koniec, z końcem, w końcu, końcówka, końcówki, "
            "końcówce, końcówkę, schyłek, schyłku, u schyłku",
        }
    )
    | dict.fromkeys(_inflected("wczesny"), Part.EARLY)
    | dict.fromkeys(_inflected("późny"), Part.LATE)
)

_DIRECTIONS = (
    dict.fromkeys((*_inflected("zeszły", "ubiegły", "miniony", "poprzedni", "ostatni"), "ub"), Direction.LAST)
    | dict.fromkeys(
        (
            *row("ten ta to tego tej tym tę tą bież"),
            *_inflected("bieżący", "obecny", "aktualny", "dzisiejszy"),
        ),
        Direction.THIS,
    )
    | dict.fromkeys(
        _inflected("przyszły", "następny", "kolejny", "nadchodzący", "najbliższy"), Direction.NEXT
    )
)

_RELATIVE_DAYS = by_phrase(
    {
        -2: "przedwczoraj",
        -1: "wczoraj, wczoraj rano, wczoraj wieczorem, wczoraj po południu, wczoraj w nocy",
        0: "dziś, dzisiaj, dziś rano, dziś wieczorem, dziś po południu, dziś w nocy, dzisiaj rano, dzisiaj wieczorem",
        1: "jutro, jutra, jutro rano, jutro wieczorem, jutro po południu",
        2: "pojutrze",
    }
)

_ERAS = by_phrase(
    {
        Era.BEFORE: "pne, p n e, przed naszą erą, przed chr, przed chrystusem, przed narodzeniem chrystusa, bc",
        Era.SINCE: "ne, n e, naszej ery, po chr, po chrystusie, ad",
    }
)

_OPENINGS = by_phrase(
    {
        Opening.SINCE: "od, od czasu, począwszy od, poczynając od, najwcześniej, najwcześniej od, nie wcześniej niż",
        Opening.AFTER: "po, już po, później niż",
        Opening.UNTIL: "do, aż do, najpóźniej, najpóźniej do, nie później niż",
        Opening.BEFORE: "przed, jeszcze przed, sprzed, wcześniej niż",
    }
)

_APPROXIMATE = (
    "około, ok, koło, gdzieś około, mniej więcej, w przybliżeniu, przybliżony, przybliżona, "
    "przybliżone, w okolicach, plus minus, circa, ca"
)
_UNCERTAIN = (
    "może, być może, prawdopodobnie, prawdop, przypuszczalnie, chyba, zapewne, pewnie, możliwe, możliwe że, rzekomo, "
    "podobno, ponoć, niepewny, niepewna, niepewne, niepotwierdzone, pod znakiem zapytania"
)

POLISH = Vocabulary(
    language="pl",
    months=MappingProxyType(_MONTHS),
    weekdays=MappingProxyType(_WEEKDAYS),
    seasons=MappingProxyType(_SEASONS),
    numbers=MappingProxyType(_numbers()),
    ordinals=MappingProxyType(_ordinals()),
    ordinal_suffixes=row(
        "-go -ego -szy -szego -sza -sze -gi -giego -ga -gie -ci -ciego -cia -cie -ty -tego -ta -te -my -mego -ma -me"
    ),
    has_ordinal_stop=True,
    has_year_word_after=True,
    ages=frozenset(row("wiek wieku wiekowi wiekiem")),
    counted_years=frozenset({"lat", "laty"}),
    few_years=frozenset({"rok", "lata"}),
    uses_roman_numerals=True,
    has_roman_months=True,
    is_day_first_with_stops=True,
    decades=MappingProxyType(_DECADES),
    decade_suffixes=row("-te -tych -e -ych"),
    decade_openers=frozenset(row("lata lat latach latom latami")),
    units=MappingProxyType(_UNITS),
    quarter_letters=("q", "k"),
    half_letters=("h",),
    parts=MappingProxyType(_PARTS),
    directions=MappingProxyType(_DIRECTIONS),
    relative_days=MappingProxyType(_RELATIVE_DAYS),
    eras=MappingProxyType(_ERAS),
    openings=MappingProxyType(_OPENINGS),
    approximate=frozenset(phrases(_APPROXIMATE)),
    uncertain=frozenset(phrases(_UNCERTAIN)),
    range_openers=frozenset(
        phrases("od, między, pomiędzy, w okresie od, począwszy od, z, ze, w nocy z, w nocy ze")
    ),
    range_joiners=frozenset(phrases("do, aż do, a, i, po, na")),
    alternatives=frozenset(row("lub albo czy bądź ewentualnie względnie")),
    additions=frozenset(phrases("i, oraz, a także, jak również")),
    one_of=frozenset(
        phrases(
            "jeden z, jedna z, jedno z, któryś z, jeden z lat, jeden z dni, jeden z miesięcy, jeden z okresów"
        )
    ),
    all_of=frozenset(
        phrases(
            "wszystkie, wszystkie lata, wszystkie dni, wszystkie miesiące, wszystkie okresy, każdy z, każde z"
        )
    ),
    or_earlier=frozenset(phrases("lub wcześniej, albo wcześniej, bądź wcześniej")),
    or_later=frozenset(phrases("lub później, albo później, bądź później")),
    and_earlier=frozenset(phrases("i wcześniej, oraz wcześniej")),
    and_later=frozenset(phrases("i później, oraz później")),
    some_year=frozenset(phrases("pewnego roku, jakiegoś roku, któregoś roku, nieznanego roku")),
    estimates=frozenset(phrases("szacunkowo, szacunek")),
    unknown_digits=frozenset(phrases("x: nieznana cyfra, x: cyfra nieznana, x = nieznana cyfra")),
    compounds=MappingProxyType(
        {"od lata": "od latem", "do lata": "do latem"}  # genitive singular: the summer, and no years
        | by_phrase({"bieżącego roku": "br, b r", "bieżącego miesiąca": "bm, b m", "ubiegłego roku": "ubr"})
    ),
    ago=frozenset(row("temu wcześniej")),
    ago_openings=frozenset(row("przed sprzed")),
    articles=frozenset(
        row("pewien pewna pewne pewnego pewnej pewnym pewną jakiś jakaś jakieś jakiegoś jakiejś jakimś")
    ),
    unknown_starts=frozenset(phrases("początek nieznany, nieznany początek")),
    open_ends=frozenset({"dziś", "dzisiaj", "teraz", "chwili obecnej", "obecnie", "nadal"}),
    unknown_ends=frozenset(phrases("koniec nieznany, nieznany koniec")),
    unknown_years=frozenset(
        phrases("nieznany rok, nieznanego roku, nieznanym roku, rok nieznany, roku nieznanego")
    ),
    multipliers=MappingProxyType(
        by_phrase(
            {
                10**3: "tysiąc, tysiąca, tysiące, tysięcy, tys",
                10**6: "milion, miliona, miliony, milionów, mln",
                10**9: "miliard, miliarda, miliardy, miliardów, mld",
            }
        )
    ),
    hemispheres=MappingProxyType(
        by_phrase(
            {
                Hemisphere.NORTHERN: "półkula północna, półkuli północnej, na półkuli północnej",
                Hemisphere.SOUTHERN: "półkula południowa, półkuli południowej, na półkuli południowej",
            }
        )
    ),
    meridiems=MappingProxyType({"rano": 0, "przed południem": 0, "po południu": 12, "wieczorem": 12}),
    clock_words=frozenset(
        phrases(
            "godz, godzina, godziny, godzinie, godzinę, o, o godz, o godzinie, h, czasu lokalnego, czasu miejscowego"
        )
    ),
    clock_separators=(":", "."),
    named_times=MappingProxyType(dict.fromkeys(phrases("w południe, południe"), "12:00")),
    zones=MappingProxyType(
        {
            "czasu środkowoeuropejskiego": ("+01:00",),
            "środkowoeuropejskiego czasu letniego": ("+02:00",),
        }
    ),
    fillers=frozenset(row("w we na z ze dn podczas ciągu")),
)
