"""Ukrainian words about time, in every case that a date stands in.

Leaves out what is no date word alone: "декада" (ten days, not ten years), "січневі" (the dative of a month, but
far oftener an adjective), "сер." for August (it is short for "середина").
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

_MONTHS = by_word(
    "січень січня січню січнем січні січ",
    "лютий лютого лютому лютим лютім лют",
    "березень березня березню березнем березні берез бер",
    "квітень квітня квітню квітнем квітні квіт кві",
    "травень травня травню травнем травні трав тра",
    "червень червня червню червнем червні черв чер",
    "липень липня липню липнем липні лип",
    "серпень серпня серпню серпнем серпні серп",
    "вересень вересня вересню вереснем вересні верес вер",
    "жовтень жовтня жовтню жовтнем жовтні жовт жов",
    "листопад листопада листопаду листопадом листопаді листоп лист лис",
    "грудень грудня грудню груднем грудні груд гру",
)

_WEEKDAYS = by_word(
    "понеділок понеділка понеділку понеділкові понеділком пн пнд пон понед",
    "вівторок вівторка вівторку вівторкові вівторком вт втр вівт",
    "середа середи середі середу середою ср срд",
    "четвер четверга четвергу четвергові четвергом чт чтв четв",
    "п'ятниця п'ятниці п'ятницю п'ятницею пт птн п'ятн",
    "субота суботи суботі суботу суботою сб сбт суб",
    "неділя неділі неділю неділею нд ндл нед",
)

_SEASONS = by_phrase(
    {
        21: "весна, весни, весні, весну, весною, навесні",
        22: "літо, літа, літу, літом, літі, влітку, улітку",
        23: "осінь, осені, осінню, восени",
        24: "зима, зими, зимі, зиму, зимою, взимку, узимку",
    }
)

# Nominative, then the other cases: "два дні тому", "близько двох років тому".
_ONES = (
    "нуль нуля",
    "один одна одне одного однієї одної одному одній одну одним однією",
    "два дві двох двом двома двоє",
    "три трьох трьом трьома троє",
    "чотири чотирьох чотирьом чотирма четверо",
    "п'ять п'яти п'ятьох п'ятьом п'ятьма п'ятьома",
    "шість шести шістьох шістьом шістьма шістьома",
    "сім семи сімох сімом сьома сімома",
    "вісім восьми вісьмох вісьмом вісьма вісьмома",
    "дев'ять дев'яти дев'ятьох дев'ятьом дев'ятьма дев'ятьома",
)
_TEENS = row(
    "десят одинадцят дванадцят тринадцят чотирнадцят п'ятнадцят шістнадцят сімнадцят вісімнадцят дев'ятнадцят"
)
_TENS = (
    "двадцять двадцяти двадцятьох двадцятьом двадцятьма двадцятьома",
    "тридцять тридцяти тридцятьох тридцятьом тридцятьма тридцятьома",
    "сорок сорока",
    "п'ятдесят п'ятдесяти п'ятдесятьох п'ятдесятьом п'ятдесятьма п'ятдесятьома",
    "шістдесят шістдесяти шістдесятьох шістдесятьом шістдесятьма шістдесятьома",
    "сімдесят сімдесяти сімдесятьох сімдесятьом сімдесятьма сімдесятьома",
    "вісімдесят вісімдесяти вісімдесятьох вісімдесятьом вісімдесятьма вісімдесятьома",
    "дев'яносто дев'яноста",
)

_COMPOUND_ONES = (
    ("один одна одне одну", "одного однієї"),
    ("два дві", "двох"),
    ("три", "трьох"),
    ("чотири", "чотирьох"),
    ("п'ять", "п'яти"),
    ("шість", "шести"),
    ("сім", "семи"),
    ("вісім", "восьми"),
    ("дев'ять", "дев'яти"),
)

_HARD = row("ий ого ому им ім а ої ій у ою е")
_HARD_PLURAL = row("і их им ими")
_SOFT = row("ій ього ьому ім я ьої ю ьою є")
_SOFT_PLURAL = row("і іх ім іми")

_ORDINAL_ONES = row("перш друг треть четверт п'ят шост сьом восьм дев'ят")
_ORDINAL_TENS = row("двадцят тридцят сороков п'ятдесят шістдесят сімдесят вісімдесят дев'яност")


def _ordinal_forms(stem: str) -> tuple[str, ...]:
    """An ordinal in all cases and genders. The plural of a ten is left out: it is a decade."""
    if stem == "треть":
        return row("третій третього третьому третім третя третьої третю третьою третє треті третіх третіми")
    return tuple(stem + ending for ending in (_HARD if stem in _ORDINAL_TENS else _HARD + _HARD_PLURAL))


def _numbers() -> dict[str, int]:
    """нуль … дев'яносто дев'ять. In a compound both words stand in one case: nominative or genitive."""
    words = {form: number for number, forms in enumerate(_ONES) for form in row(forms)}
    for number, stem in enumerate(_TEENS, start=10):
        words |= {stem + ending: number for ending in row("ь и ьох ьом ьма ьома")}
    for tens, forms in enumerate(map(row, _TENS), start=2):
        words |= dict.fromkeys(forms, tens * 10)
        for ones, (nominative, genitive) in enumerate(_COMPOUND_ONES, start=1):
            words |= {f"{forms[0]} {form}": tens * 10 + ones for form in row(nominative)}
            words |= {f"{forms[1]} {form}": tens * 10 + ones for form in row(genitive)}
    return words


def _ordinals() -> dict[str, int]:
    """перший … тридцять перший, and the tens. In a compound only the last word bends: "двадцять першого"."""
    words = {
        form: number
        for number, stem in enumerate((*_ORDINAL_ONES, *_TEENS), start=1)
        for form in _ordinal_forms(stem)
    }
    for tens, stem in enumerate(_ORDINAL_TENS, start=2):
        words |= dict.fromkeys(_ordinal_forms(stem), tens * 10)
    for ones, stem in enumerate(_ORDINAL_ONES, start=1):
        words |= {f"двадцять {form}": 20 + ones for form in _ordinal_forms(stem)}
    return words | {f"тридцять {form}": 31 for form in _ordinal_forms("перш")}


_DECADES = {
    stem + ending: tens * 10
    for tens, stem in enumerate((_TEENS[0], *_ORDINAL_TENS), start=1)
    for ending in _HARD_PLURAL
}

_UNITS = {
    form: unit
    for unit, forms in {
        Unit.DAY: "день дня дню дневі днем дні днів дням днями днях доба доби добі добу добою діб добам",
        Unit.WEEK: "тиждень тижня тижню тижневі тижнем тижні тижнів тижням тижнями тижнях тиж",
        Unit.WEEKEND: "вихідні вихідних вихідним вихідними вікенд вікенду вікенді вікендом",
        Unit.MONTH: "місяць місяця місяцю місяцеві місяцем місяці місяців місяцям місяцями місяцях міс",
        Unit.QUARTER: "квартал кварталу кварталові кварталом кварталі квартали кварталів кварталам кв",
        Unit.SEASON: "сезон сезону сезонові сезоном сезоні сезони сезонів",
        Unit.THIRD: "третина третини третині третину третиною третин",
        Unit.HALF: "половина половини половині половину половиною половин півріччя півріччю півріччям півріччі пол",
        Unit.YEAR: "рік року рокові роком році роки років рокам роками роках р рр",
        Unit.DECADE: (
            "десятиліття десятиліттю десятиліттям десятилітті десятиліть десятиліттями десятиліттях "
            "десятиріччя десятиріччю десятиріччям десятиріччі десятиріч"
        ),
        Unit.CENTURY: (
            "століття століттю століттям столітті століть століттями століттях "
            "сторіччя сторіччю сторіччям сторіччі сторіч вік віку віком віці віки віків ст"
        ),
        Unit.MILLENNIUM: (
            "тисячоліття тисячоліттю тисячоліттям тисячолітті тисячоліть тисячоліттями тисячоліттях"
        ),
    }.items()
    for form in row(forms)
} | dict.fromkeys(("пора року", "пори року", "порі року", "пору року"), Unit.SEASON)

_PARTS = by_phrase(
    {
        Part.EARLY: "початок, початку, початком, на початку, на початок, поч, на поч",
        Part.MID: "середина, середини, середині, середину, серединою, посередині, сер",
        Part.LATE: "кінець, кінця, кінцю, кінцем, кінці, наприкінці, під кінець, на кінець, кін",
    }
)

_DIRECTIONS = (
    {
        stem + ending: direction
        for direction, stems in {
            Direction.LAST: "минул",
            Direction.THIS: "поточн",
            Direction.NEXT: "наступн найближч",
        }.items()
        for stem in row(stems)
        for ending in _HARD + _HARD_PLURAL
    }
    | {
        stem + ending: direction
        for direction, stems in {
            Direction.LAST: "попередн",
            Direction.THIS: "нинішн теперішн",
            Direction.NEXT: "майбутн прийдешн",
        }.items()
        for stem in row(stems)
        for ending in _SOFT + _SOFT_PLURAL
    }
    | dict.fromkeys(row("цей цього цьому цим ця цієї цій цю цією це ці цих цими ц"), Direction.THIS)
)

_RELATIVE_DAYS = by_phrase(
    {
        0: "сьогодні",
        -1: "вчора, учора",
        -2: "позавчора",
        1: "завтра",
        2: "післязавтра",
    }
)

_ERAS = by_phrase(
    {
        Era.BEFORE: "до н е, до нашої ери, до нової ери, до р х, до різдва христового, до христа",
        Era.SINCE: "н е, нашої ери, нової ери, від р х, від різдва христового, по р х",
    }
)

# "До 3 травня" counts the third in, as a term does. What leaves it out says "перед".
_OPENINGS = by_phrase(
    {
        Opening.SINCE: (
            "з, із, зі, від, починаючи з, починаючи із, починаючи від, не раніше, "
            "не раніше ніж, не раніше як, не раніше за"
        ),
        Opening.AFTER: "після, пізніше ніж, пізніше за",
        Opening.UNTIL: "до, аж до, по, не пізніше, не пізніше ніж, не пізніше як, не пізніше за",
        Opening.BEFORE: "перед, раніше ніж, раніше за",
    }
)
_OPENINGS |= {phrase.replace(" ніж", ", ніж"): opening for phrase, opening in _OPENINGS.items()}

_APPROXIMATE = phrases(
    "близько, бл, приблизно, прибл, орієнтовно, десь, біля, коло, майже, плюс-мінус, або близько того"
)

_UNCERTAIN = phrases(
    "імовірно, ймовірно, ймов, найімовірніше, найвірогідніше, вірогідно, можливо, мабуть, напевно, "
    "певно, нібито, начебто, може бути, очевидно, за деякими даними, за непідтвердженими даними, "
    "не підтверджено, непідтверджено, під питанням"
)

UKRAINIAN = Vocabulary(
    language="uk",
    months=MappingProxyType(_MONTHS),
    weekdays=MappingProxyType(_WEEKDAYS),
    seasons=MappingProxyType(_SEASONS),
    numbers=MappingProxyType(_numbers()),
    ordinals=MappingProxyType(_ordinals()),
    ordinal_suffixes=row(
        "-й -ій -ий -го -ого -ього -му -ому -м -им -ім -а -ша -га -тя -та -ма -ї -ої -ю -у -е -є -ше -ге -тє -те -ме"
    ),
    decades=MappingProxyType(_DECADES),
    units=MappingProxyType(_UNITS),
    parts=MappingProxyType(_PARTS),
    directions=MappingProxyType(_DIRECTIONS),
    relative_days=MappingProxyType(_RELATIVE_DAYS),
    eras=MappingProxyType(_ERAS),
    openings=MappingProxyType(_OPENINGS),
    approximate=frozenset(_APPROXIMATE),
    uncertain=frozenset(_UNCERTAIN),
    range_openers=frozenset({"з", "із", "зі", "від", "між", "поміж"}),
    range_joiners=frozenset({"до", "по", "аж до", "і", "й", "та"}),
    ago=frozenset({"тому"}),
    articles=frozenset({"один із", "один з", "одного із", "одного з", "якийсь", "якогось"}),
    unknown_starts=frozenset({"початок невідомий", "дата початку невідома", "початок не встановлено"}),
    open_ends=frozenset(
        {
            "сьогодні",
            "тепер",
            "цього часу",
            "теперішнього часу",
            "сьогоднішнього дня",
            "наш час",
            "нині",
            "дотепер",
            "досі",
        }
    ),
    unknown_ends=frozenset({"кінець невідомий", "дата завершення невідома", "кінець не встановлено"}),
    unknown_years=frozenset({"невідомий рік", "невідомого року", "рік невідомий"}),
    multipliers=MappingProxyType(
        by_phrase(
            {
                10**3: "тисяча, тисячі, тисяч, тис",
                10**6: "мільйон, мільйона, мільйони, мільйонів, млн",
                10**9: "мільярд, мільярда, мільярди, мільярдів, млрд",
            }
        )
    ),
    fillers=frozenset(
        {
            "у",
            "в",
            "о",
            "об",
            "на",
            "під час",
            "протягом",
            "впродовж",
            "упродовж",
            "за",
            "число",
            "числа",
            "включно",
        }
    ),
    compounds=MappingProxyType(
        {
            "торік": "минулого року",
            "цьогоріч": "цього року",
            "пів року": "шість місяців",
            "півроку": "шість місяців",
            "півтора року": "вісімнадцять місяців",
        }
    ),
    uses_roman_numerals=True,
    is_day_first_with_stops=True,
    has_year_word_after=True,
    ages=frozenset(row("вік віку віком віці")),
    abbreviations=MappingProxyType({"к": "кінець"}),
    counted_years=frozenset({"років"}),
    few_years=frozenset({"рік", "роки"}),
    decade_suffixes=row("-ті -тих -тим -тими -і -их -им -ими -ві -вих -вими -ні -них -ними -х -ми"),
    quarter_letters=("q",),
    half_letters=("h",),
    hemispheres=MappingProxyType(
        by_phrase(
            {
                Hemisphere.NORTHERN: "північна півкуля, північної півкулі, північній півкулі",
                Hemisphere.SOUTHERN: "південна півкуля, південної півкулі, південній півкулі",
            }
        )
    ),
    alternatives=frozenset({"або", "чи", "або ж"}),
    additions=frozenset({"і", "й", "та", "а також"}),
    one_of=frozenset({"одна з дат", "одна з дат:", "одна із дат", "одна із дат:"}),
    all_of=frozenset({"усі дати", "усі дати:", "всі дати", "всі дати:"}),
    or_earlier=frozenset({"або раніше", "чи раніше"}),
    or_later=frozenset({"або пізніше", "чи пізніше"}),
    and_earlier=frozenset({"і раніше", "й раніше", "та раніше"}),
    and_later=frozenset({"і пізніше", "й пізніше", "та пізніше", "і далі"}),
    some_year=frozenset({"одного з", "одного із", "одного з років", "одного із років", "якогось року"}),
    estimates=frozenset({"за оцінкою", "оцінка", "оцінено"}),
    unknown_digits=frozenset({"x: цифра невідома", "х: цифра невідома"}),
    meridiems=MappingProxyType({"ранку": 0, "дня": 12, "вечора": 12}),
    clock_words=frozenset(row("година години годині годину годин год хвилина хвилини хвилин хв рівно")),
    clock_separators=(":", "."),
    named_times=MappingProxyType({"опівдні": "12:00", "полудень": "12:00"}),
    zones=MappingProxyType(
        by_phrase(
            {
                ("+03:00",): "мск, за мск, за москвою, за московським часом",
                ("+00:00",): "за гринвічем, за ґринвічем",
            }
        )
    ),
)
