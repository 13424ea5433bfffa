"""Russian words about time, in every case that a date stands in.

Leaves out what is no date word alone: "декада" (ten days, not ten years) and "сер." for August or Wednesday (it
is short for "середина").
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
    "январь января январю январём январе янв",
    "февраль февраля февралю февралём феврале февр фев",
    "март марта марту мартом марте мар",
    "апрель апреля апрелю апрелем апреле апр",
    "май мая маю маем мае",
    "июнь июня июню июнем июне июн",
    "июль июля июлю июлем июле июл",
    "август августа августу августом августе авг",
    "сентябрь сентября сентябрю сентябрём сентябре сент сен",
    "октябрь октября октябрю октябрём октябре окт",
    "ноябрь ноября ноябрю ноябрём ноябре нояб ноя",
    "декабрь декабря декабрю декабрём декабре дек",
)

_WEEKDAYS = by_word(
    "понедельник понедельника понедельнику понедельником понедельнике пн пнд пон понед",
    "вторник вторника вторнику вторником вторнике вт втр вторн",
    "среда среды среде среду средой средою ср срд",
    "четверг четверга четвергу четвергом четверге чт чтв четв",
    "пятница пятницы пятнице пятницу пятницей пятницею пт птн пятн",
    "суббота субботы субботе субботу субботой субботою сб сбт субб",
    "воскресенье воскресенья воскресенью воскресеньем вс вск воскр",
)

_SEASONS = by_phrase(
    {
        21: "весна, весны, весне, весну, весной, весною",
        22: "лето, лета, лету, летом, лете",
        23: "осень, осени, осенью",
        24: "зима, зимы, зиме, зиму, зимой, зимою",
    }
)

# Nominative, then the other cases: "два дня назад", "около двух лет назад".
_ONES = (
    "ноль нуль ноля нуля",
    "один одна одно одного одной одному одну одним одном",
    "два две двух двум двумя двое",
    "три трёх трём тремя трое",
    "четыре четырёх четырём четырьмя четверо",
    "пять пяти пятью",
    "шесть шести шестью",
    "семь семи семью",
    "восемь восьми восемью восьмью",
    "девять девяти девятью",
)
_TEENS = row(
    "десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат"
)
_TENS = (
    "двадцать двадцати двадцатью",
    "тридцать тридцати тридцатью",
    "сорок сорока",
    "пятьдесят пятидесяти пятьюдесятью",
    "шестьдесят шестидесяти шестьюдесятью",
    "семьдесят семидесяти семьюдесятью",
    "восемьдесят восьмидесяти восемьюдесятью",
    "девяносто девяноста",
)
_COMPOUND_ONES = (
    ("один одна одно одну", "одного одной"),
    ("два две", "двух"),
    ("три", "трёх"),
    ("четыре", "четырёх"),
    ("пять", "пяти"),
    ("шесть", "шести"),
    ("семь", "семи"),
    ("восемь", "восьми"),
    ("девять", "девяти"),
)

_HARD = row("ый ого ому ым ом ая ой ую ою ое")
_HARD_PLURAL = row("ые ых ым ыми")
_SOFT = row("ий его ему им ем яя ей юю ею ее")
_SOFT_PLURAL = row("ие их им ими")

_ORDINAL_ONES = row("перв втор треть четвёрт пят шест седьм восьм девят")
_ORDINAL_TENS = row("двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност")
_STRESSED = ("втор", "шест", "седьм", "восьм", "сороков")
"""Those that end in -ой in the masculine."""


def _ordinal_forms(stem: str) -> tuple[str, ...]:
    """An ordinal in all cases and genders. The plural of a ten is left out: it is a decade."""
    if stem == "треть":
        return row(
            "третий третьего третьему третьим третьем третья третьей третью третье третьи третьих третьими"
        )
    endings = _HARD if stem in _ORDINAL_TENS else _HARD + _HARD_PLURAL
    return tuple(stem + ending for ending in endings if ending != "ый" or stem not in _STRESSED)


def _numbers() -> dict[str, int]:
    """ноль … девяносто девять. In a compound both words stand in one case: nominative or genitive."""
    words = {form: number for number, forms in enumerate(_ONES) for form in row(forms)}
    for number, stem in enumerate(_TEENS, start=10):
        words |= {stem + ending: number for ending in row("ь и ью")}
    for tens, forms in enumerate(map(row, _TENS), start=2):
        words |= dict.fromkeys(forms, tens * 10)
        for ones, (nominative, genitive) in enumerate(_COMPOUND_ONES, start=1):
            words |= {f"{forms[0]} {form}": tens * 10 + ones for form in row(nominative)}
            words |= {f"{forms[1]} {form}": tens * 10 + ones for form in row(genitive)}
    return words


def _ordinals() -> dict[str, int]:
    """первый … тридцать первый, and the tens. In a compound only the last word bends: "двадцать первого"."""
    words = {
        form: number
        for number, stem in enumerate((*_ORDINAL_ONES, *_TEENS), start=1)
        for form in _ordinal_forms(stem)
    }
    for tens, stem in enumerate(_ORDINAL_TENS, start=2):
        words |= dict.fromkeys(_ordinal_forms(stem), tens * 10)
    for ones, stem in enumerate(_ORDINAL_ONES, start=1):
        words |= {f"двадцать {form}": 20 + ones for form in _ordinal_forms(stem)}
    return words | {f"тридцать {form}": 31 for form in _ordinal_forms("перв")}


_DECADES = {
    stem + ending: tens * 10
    for tens, stem in enumerate((_TEENS[0], *_ORDINAL_TENS), start=1)
    for ending in _HARD_PLURAL
    if ending != "ым"  # "двадцатым" is oftener the twentieth
}

_UNITS = {
    form: unit
    for unit, forms in {
        Unit.DAY: "день дня дню днём дне дни дней дням днями днях сутки суток суткам сутками сутках",
        Unit.WEEK: "неделя недели неделе неделю неделей неделею недель неделям неделями неделях нед",
        Unit.WEEKEND: "выходные выходных выходным выходными уикенд уикенда уикенду уикендом уикенде",
        Unit.MONTH: "месяц месяца месяцу месяцем месяце месяцы месяцев месяцам месяцами месяцах мес",
        Unit.QUARTER: "квартал квартала кварталу кварталом квартале кварталы кварталов кварталам кв",
        Unit.SEASON: "сезон сезона сезону сезоном сезоне сезоны сезонов",
        Unit.THIRD: "треть трети третью третей",
        Unit.HALF: (
            "половина половины половине половину половиной полугодие полугодия полугодию полугодием полугодии пол"
        ),
        Unit.YEAR: "год года году годом годе годы годов годам годами годах лет летам г гг",
        Unit.DECADE: "десятилетие десятилетия десятилетию десятилетием десятилетии десятилетий десятилетиях",
        Unit.CENTURY: (
            "век века веку веком веке веков векам веками веках в вв "
            "столетие столетия столетию столетием столетии столетий столетиях ст"
        ),
        Unit.MILLENNIUM: "тысячелетие тысячелетия тысячелетию тысячелетием тысячелетии тысячелетий тысячелетиях",
    }.items()
    for form in row(forms)
} | dict.fromkeys(("время года", "времени года"), Unit.SEASON)

_PARTS = by_phrase(
    {
        Part.EARLY: "начало, начала, началу, началом, начале, нач",
        Part.MID: "середина, середины, середине, середину, серединой, посередине, сер",
        Part.LATE: "конец, конца, концу, концом, конце, кон, исход, исходе",
    }
)

_DIRECTIONS = {
    form: direction
    for direction, (hard, soft, others) in {
        Direction.LAST: (
            "прошл минувш",
            "",
            "прошедший прошедшего прошедшем прошедшая прошедшей прошедшую прошедшее",
        ),
        Direction.THIS: (
            "",
            "нынешн",
            "этот этого этому этим этом эта этой эту это эти этих текущий текущего текущему текущем текущая "
            "текущей текущую текущее сей сего сему",
        ),
        Direction.NEXT: (
            "",
            "",
            "следующий следующего следующему следующим следующем следующая следующей следующую следующее "
            "следующие следующих будущий будущего будущему будущим будущем будущая будущей будущую будущее "
            "ближайший ближайшего ближайшем ближайшая ближайшей ближайшую ближайшее ближайшие ближайших",
        ),
    }.items()
    for form in (
        *(stem + ending for stem in row(hard) for ending in _HARD + _HARD_PLURAL),
        *(stem + ending for stem in row(soft) for ending in _SOFT + _SOFT_PLURAL),
        *row(others),
    )
}

_RELATIVE_DAYS = by_phrase(
    {
        0: "сегодня",
        -1: "вчера",
        -2: "позавчера",
        1: "завтра",
        2: "послезавтра",
    }
)

_ERAS = by_phrase(
    {
        Era.BEFORE: "до н э, до нашей эры, до новой эры, до р х, до рождества христова, до христа",
        Era.SINCE: "н э, нашей эры, новой эры, от р х, от рождества христова, по р х",
    }
)

# "До 3 мая" counts the third in, as a term does. What leaves it out says "перед" or "ранее".
_OPENINGS = by_phrase(
    {
        Opening.SINCE: "с, со, от, начиная с, начиная со, не ранее, не раньше, не ранее чем, не раньше чем",
        Opening.AFTER: "после, позже чем, позднее чем",
        Opening.UNTIL: "до, вплоть до, по, к, ко, не позднее, не позже, не позднее чем, не позже чем",
        Opening.BEFORE: "перед, раньше чем, ранее чем, прежде",
    }
)
_OPENINGS |= {phrase.replace(" чем", ", чем"): opening for phrase, opening in _OPENINGS.items()}

_APPROXIMATE = phrases(
    "около, ок, примерно, приблизительно, приблиз, прибл, ориентировочно, где-то, почти, плюс-минус, "
    "или около того"
)

_UNCERTAIN = phrases(
    "вероятно, вероятнее всего, скорее всего, возможно, предположительно, предп, предположит, "
    "наверное, видимо, по-видимому, может быть, якобы, по некоторым данным, "
    "по неподтверждённым данным, не подтверждено, неподтверждено, под вопросом"
)

RUSSIAN = Vocabulary(
    language="ru",
    months=MappingProxyType(_MONTHS),
    weekdays=MappingProxyType(_WEEKDAYS),
    seasons=MappingProxyType(_SEASONS),
    numbers=MappingProxyType(_numbers()),
    ordinals=MappingProxyType(_ordinals()),
    ordinal_suffixes=row("-й -ый -ий -ой -го -ого -его -му -ому -м -ом -ым -им -я -ая -ья -ю -ую -е -ое -ье"),
    decades=MappingProxyType(_DECADES),
    units=MappingProxyType(_UNITS),
    parts=MappingProxyType(_PARTS),
    directions=MappingProxyType(_DIRECTIONS),
    relative_days=MappingProxyType(_RELATIVE_DAYS),
    eras=MappingProxyType(_ERAS),
    openings=MappingProxyType(_OPENINGS),
    approximate=frozenset(_APPROXIMATE),
    uncertain=frozenset(_UNCERTAIN),
    range_openers=frozenset({"с", "со", "от", "между"}),
    range_joiners=frozenset({"до", "по", "вплоть до", "и"}),
    ago=frozenset({"назад", "тому назад"}),
    articles=frozenset({"один из", "одного из", "какой-то", "какого-то"}),
    unknown_starts=frozenset({"начало неизвестно", "дата начала неизвестна", "начало не установлено"}),
    open_ends=frozenset(
        {
            "настоящее время",
            "настоящего времени",
            "сегодня",
            "сегодняшнего дня",
            "сегодняшний день",
            "сих пор",
            "сей день",
            "наши дни",
        }
    ),
    unknown_ends=frozenset({"конец неизвестен", "дата окончания неизвестна", "окончание не установлено"}),
    unknown_years=frozenset({"неизвестный год", "неизвестного года", "год неизвестен"}),
    multipliers=MappingProxyType(
        by_phrase(
            {
                10**3: "тысяча, тысячи, тысяч, тыс",
                10**6: "миллион, миллиона, миллионы, миллионов, млн",
                10**9: "миллиард, миллиарда, миллиарды, миллиардов, млрд",
            }
        )
    ),
    fillers=frozenset(
        {"в", "во", "на", "за", "во время", "в течение", "на протяжении", "число", "числа", "включительно"}
    ),
    compounds=MappingProxyType(
        {"с г": "сего года", "полгода": "шесть месяцев", "полтора года": "восемнадцать месяцев"}
    ),
    uses_roman_numerals=True,
    is_day_first_with_stops=True,
    has_year_word_after=True,
    abbreviations=MappingProxyType({"к": "конец"}),
    counted_years=frozenset({"лет"}),
    few_years=frozenset({"год", "года"}),
    decade_suffixes=row("-е -ые -ие -х -ых -их -ми -ыми"),
    quarter_letters=("q",),
    half_letters=("h",),
    hemispheres=MappingProxyType(
        by_phrase(
            {
                Hemisphere.NORTHERN: "северное полушарие, северного полушария, северном полушарии",
                Hemisphere.SOUTHERN: "южное полушарие, южного полушария, южном полушарии",
            }
        )
    ),
    alternatives=frozenset({"или", "либо", "или же"}),
    additions=frozenset({"и", "а также"}),
    one_of=frozenset({"одна из дат", "одна из дат:"}),
    all_of=frozenset({"все даты", "все даты:"}),
    or_earlier=frozenset({"или ранее", "или раньше"}),
    or_later=frozenset({"или позднее", "или позже"}),
    and_earlier=frozenset({"и ранее", "и раньше"}),
    and_later=frozenset({"и позднее", "и позже", "и далее"}),
    some_year=frozenset({"одного из", "одного из годов", "какого-то года"}),
    estimates=frozenset({"по оценке", "оценка", "оценочно"}),
    unknown_digits=frozenset({"x: цифра неизвестна", "х: цифра неизвестна"}),
    meridiems=MappingProxyType({"утра": 0, "дня": 12, "вечера": 12}),
    clock_words=frozenset(row("час часа часов ч минута минуты минут мин ровно")),
    clock_separators=(":", "."),
    named_times=MappingProxyType({"полдень": "12:00"}),
    zones=MappingProxyType(
        by_phrase(
            {
                ("+03:00",): "мск, по мск, по москве, по московскому времени, московского времени",
                ("+00:00",): "по гринвичу",
            }
        )
    ),
)
