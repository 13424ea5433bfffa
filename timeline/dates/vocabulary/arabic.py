"""Arabic words about time: the month names of Egypt and the Gulf, the Levant and Iraq, and the Maghreb.

Words stand in the orthography of the press, without vowel marks; the folding of text and keys sees to hamza, tatweel
and marks. "وَ", "بـ" and "لـ" are written joined to the next word: see `proclitics`. Hijri months are not read.
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
    phrases,
    row,
)


def _with_article(table: dict[str, int]) -> dict[str, int]:
    """The forms as they are and with the article: ربيع، الربيع."""
    return table | {f"ال{form}": meaning for form, meaning in table.items()}


# Egypt and the Gulf · the Levant and Iraq · Algeria and Tunisia · Morocco · Mauritania
_MONTHS = by_phrase(
    {
        1: "يناير, كانون الثاني, كانون ثاني, كانون ثان, جانفي",
        2: "فبراير, شباط, فيفري",
        3: "مارس, آذار",
        4: "أبريل, إبريل, نيسان, أفريل",
        5: "مايو, أيار, ماي",
        6: "يونيو, يونيه, يونية, حزيران, جوان",
        7: "يوليو, يوليه, يولية, تموز, جويلية, جويليه, يوليوز",
        8: "أغسطس, آب, أوت, غشت, أغشت",
        9: "سبتمبر, أيلول, شتنبر, شتمبر",
        10: "أكتوبر, تشرين الأول, تشرين أول",
        11: "نوفمبر, تشرين الثاني, تشرين ثاني, تشرين ثان, نونبر",
        12: "ديسمبر, كانون الأول, كانون أول, دجنبر, دجمبر",
    }
)


def _both_names(months: dict[str, int]) -> dict[str, int]:
    """A month with its two names, as papers for several countries print it: شباط/فبراير، فبراير (شباط)."""
    pairs = [
        (one, other) for one in months for other in months if one != other and months[one] == months[other]
    ]
    return {
        text: months[one]
        for one, other in pairs
        for text in (f"{one}/{other}", f"{one} / {other}", f"{one} ({other})")
    }


_TIMES_OF_DAY = row("فجر صباح ظهر عصر مساء ليل")
"""What may stand before a day and adds nothing to it: "مساء الأحد", "صباح يوم الأحد"."""

# Without the article, the words for Sunday and Monday are "one" and "two".
_WEEKDAY_NAMES = by_phrase(
    {
        1: "الاثنين, الإثنين, يوم اثنين",
        2: "الثلاثاء, الثلثاء, ثلاثاء",
        3: "الأربعاء, أربعاء",
        4: "الخميس, خميس",
        5: "الجمعة, جمعة",
        6: "السبت, سبت",
        7: "الأحد, يوم أحد",
    }
)
_WEEKDAYS = _WEEKDAY_NAMES | {
    f"{time} {name}": number
    for name, number in _WEEKDAY_NAMES.items()
    if name.startswith("ال")
    for time in _TIMES_OF_DAY
}

_SEASONS = _with_article({"ربيع": 21, "صيف": 22, "خريف": 23, "شتاء": 24})

# Each row: the forms of one number, masculine and feminine, nominative and oblique.
_ONES = (
    row("واحد واحدة"),
    row("اثنان اثنين اثنتان اثنتين"),
    row("ثلاثة ثلاث"),
    row("أربعة أربع"),
    row("خمسة خمس"),
    row("ستة ست"),
    row("سبعة سبع"),
    row("ثمانية ثماني ثمان"),
    row("تسعة تسع"),
)
_BEFORE_TEN = (row("أحد إحدى"), row("اثنا اثني اثنتا اثنتي"), *_ONES[2:])
_BEFORE_TENS = (row("واحد واحدة أحد إحدى"), *_ONES[1:])
_TENS = tuple((f"{stem}ون", f"{stem}ين") for stem in row("عشر ثلاث أربع خمس ست سبع ثمان تسع"))  # 20, 30 … 90

_ORDINAL_ONES = (
    row("الأول الأولى أول"),
    row("الثاني الثانية"),
    row("الثالث الثالثة"),
    row("الرابع الرابعة"),
    row("الخامس الخامسة"),
    row("السادس السادسة"),
    row("السابع السابعة"),
    row("الثامن الثامنة"),
    row("التاسع التاسعة"),
)
_ORDINAL_ONES_JOINED = (row("الحادي الحادية"), *_ORDINAL_ONES[1:])


def _numbers() -> dict[str, int]:
    """صفر … تسعة وتسعون, in both genders and all cases."""
    words = {"صفر": 0, "عشرة": 10, "عشر": 10}
    for ones, forms in enumerate(_ONES, start=1):
        words |= dict.fromkeys(forms, ones)
    for ones, forms in enumerate(_BEFORE_TEN, start=1):
        words |= {f"{form} {ten}": 10 + ones for form in forms for ten in ("عشر", "عشرة")}
    for tens, ten_forms in enumerate(_TENS, start=2):
        words |= dict.fromkeys(ten_forms, tens * 10)
        for ones, forms in enumerate(_BEFORE_TENS, start=1):
            words |= {f"{form} و{ten}": tens * 10 + ones for form in forms for ten in ten_forms}
    return words


def _ordinals() -> dict[str, int]:
    """الأول … التاسع والتسعون, in both genders and all cases."""
    words = {"العاشر": 10, "العاشرة": 10}
    for ones, forms in enumerate(_ORDINAL_ONES, start=1):
        words |= dict.fromkeys(forms, ones)
    for ones, forms in enumerate(_ORDINAL_ONES_JOINED, start=1):
        words |= {f"{form} {ten}": 10 + ones for form in forms for ten in ("عشر", "عشرة")}
    for tens, ten_forms in enumerate(_TENS, start=2):
        words |= {f"ال{ten}": tens * 10 for ten in ten_forms}
        for ones, forms in enumerate(_ORDINAL_ONES_JOINED, start=1):
            words |= {f"{form} وال{ten}": tens * 10 + ones for form in forms for ten in ten_forms}
    return words


# The twenties are the tens with the ending -يات; newspapers also write -ات.
_DECADES = _with_article(
    {
        f"{stem}{ending}": tens
        for tens, stem in zip(
            range(20, 100, 10), row("عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين"), strict=True
        )
        for ending in ("يات", "ات")
    }
)

# "فصل" is a season, and to some papers a quarter, so it is no quarter here. "يومي" and the like are duals before two
# names ("يومي 9 و10 يناير"), which have lost their nun.
_UNIT_NAMES = by_phrase(
    {
        Unit.DAY: "يوم, اليوم, يوما, أيام, الأيام, يومي, يوم غير محدد, يوم ما",
        Unit.WEEK: "أسبوع, الأسبوع, أسبوعا, أسابيع, الأسابيع",
        Unit.WEEKEND: "عطلة نهاية الأسبوع, عطلة الأسبوع, نهاية الأسبوع",
        Unit.MONTH: "شهر, الشهر, شهرا, أشهر, الأشهر, شهور, الشهور, شهري, شهر غير محدد, شهر ما",
        Unit.QUARTER: "ربع, الربع",
        Unit.SEASON: "فصل, الفصل, فصول, موسم, الموسم",
        Unit.THIRD: "ثلث, الثلث",
        Unit.HALF: "نصف, النصف",
        Unit.YEAR: "عام, العام, عاما, أعوام, الأعوام, سنة, السنة, سنوات, السنوات, سنين, السنين, عامي, العامين, سنتي",
        Unit.DECADE: "عقد, العقد, عقدا, عقود, العقود, عقدي, العقدين, العقدان",
        Unit.CENTURY: "قرن, القرن, قرنا, قرون, القرون, قرني, القرنين, القرنان",
        Unit.MILLENNIUM: "ألفية, الألفية, ألفيات",
    }
)
_UNITS = _UNIT_NAMES | {f"{time} يوم": Unit.DAY for time in _TIMES_OF_DAY}

# Dual, nominative and oblique → the word that it doubles. In a construct ("مليوني سنة") the dual has no nun.
_DUALS = {
    form: single
    for single, forms in {
        "يوم": "يومان يومين",
        "أسبوع": "أسبوعان أسبوعين",
        "شهر": "شهران شهرين",
        "عام": "عامان عامين",
        "سنة": "سنتان سنتين",
        "عقد": "عقدان عقدين",
        "قرن": "قرنان قرنين",
        "ألف": "ألفي",
        "مليون": "مليوني",
        "مليار": "ملياري",
    }.items()
    for form in row(forms)
}

_PARTS = by_phrase(
    {
        Part.EARLY: "أوائل, بداية, بدايات, مطلع, مستهل",
        Part.MID: "منتصف, أواسط",
        Part.LATE: "أواخر, نهاية, نهايات, ختام",
    }
)

_DIRECTIONS = by_phrase(
    {
        Direction.LAST: "الماضي, الماضية, المنصرم, المنصرمة, الفائت, الفائتة, السابق, السابقة",
        Direction.THIS: "هذا, هذه, الحالي, الحالية, الجاري, الجارية",
        Direction.NEXT: "المقبل, المقبلة, القادم, القادمة, التالي, التالية",
    }
)

_RELATIVE_DAY_NAMES = by_phrase(
    {
        0: "اليوم, هذا اليوم, الليلة",
        -1: "أمس, الأمس, يوم أمس, ليلة أمس, البارحة, الليلة الماضية",
        -2: "أول أمس, أول من أمس, أمس الأول, يوم أول أمس, يوم أمس الأول",
        1: "غدا, الغد, غد, يوم غد, يوم الغد",
        2: "بعد غد, بعد الغد, يوم بعد غد",
    }
)

_RELATIVE_DAYS = _RELATIVE_DAY_NAMES | {
    f"{time} {day}": days
    for day, days in {"أول أمس": -2, "أمس": -1, "اليوم": 0, "غد": 1, "الغد": 1}.items()
    for time in _TIMES_OF_DAY
}

_ERAS = by_phrase(
    {
        Era.BEFORE: "ق م, قبل الميلاد, قبل ميلاد المسيح",
        Era.SINCE: "م, ميلادي, ميلادية, الميلادي, الميلادية, ميلاديا, للميلاد, بعد الميلاد, ب م",
    }
)

_OPENINGS = by_phrase(
    {
        Opening.SINCE: "منذ, من, ابتداء من, بدءا من, اعتبارا من",
        Opening.AFTER: "بعد, عقب",
        Opening.UNTIL: "حتى, لغاية, إلى غاية, بحلول",
        Opening.BEFORE: "قبل",
    }
)

_APPROXIMATE = phrases(
    "حوالي, حوالى, نحو, قرابة, زهاء, تقريبا, تقريبي, تقريبية, تقريبيان, ما يقارب, في حدود, بحدود"
)
_UNCERTAIN = phrases(
    "ربما, على الأرجح, الأرجح, يحتمل, يحتمل أن يكون, من المحتمل, محتمل, "
    "من المرجح, يرجح, قد يكون, غير مؤكد, غير مؤكدة, غير مؤكدين"
)

_AFTERNOON = 12

ARABIC = Vocabulary(
    language="ar",
    months=MappingProxyType(_MONTHS | _both_names(_MONTHS)),
    weekdays=MappingProxyType(_WEEKDAYS),
    seasons=MappingProxyType(_SEASONS),
    numbers=MappingProxyType(_numbers()),
    ordinals=MappingProxyType(_ordinals()),
    ordinal_suffixes=(),
    decades=MappingProxyType(_DECADES),
    units=MappingProxyType(_UNITS),
    duals=MappingProxyType(_DUALS),
    parts=MappingProxyType(_PARTS),
    directions=MappingProxyType(_DIRECTIONS),
    relative_days=MappingProxyType(_RELATIVE_DAYS),
    eras=MappingProxyType(_ERAS),
    openings=MappingProxyType(_OPENINGS),
    approximate=frozenset(_APPROXIMATE),
    uncertain=frozenset(_UNCERTAIN),
    range_openers=frozenset(
        {"من", "بين", "ما بين", "في الفترة من", "في الفترة بين", "الفترة من", "الفترة بين"}
    ),
    range_joiners=frozenset({"إلى", "حتى", "وحتى", "لغاية", "إلى غاية", "و"}),
    proclitics=MappingProxyType({"و": "و", "ب": "في", "ل": "في", "لل": "في", "ال": "في"}),
    ago=frozenset({"مضت"}),
    ago_openings=frozenset({"قبل", "منذ"}),
    articles=frozenset({"أحد", "إحدى"}),
    unknown_starts=frozenset(
        phrases("البداية غير معروفة, والبداية غير معروفة, بداية غير معروفة, البداية مجهولة, والبداية مجهولة")
    ),
    open_ends=frozenset({"الآن", "اليوم", "يومنا هذا", "الوقت الحاضر"}),
    unknown_ends=frozenset(
        phrases("النهاية غير معروفة, والنهاية غير معروفة, نهاية غير معروفة, النهاية مجهولة, والنهاية مجهولة")
    ),
    unknown_years=frozenset({"عام غير معروف", "سنة غير معروفة", "عام مجهول", "سنة مجهولة"}),
    multipliers=MappingProxyType(
        {"ألف": 10**3, "ألفا": 10**3, "آلاف": 10**3, "مليون": 10**6, "ملايين": 10**6, "مليونا": 10**6}
        | {"مليار": 10**9, "مليارات": 10**9, "مليارا": 10**9, "بليون": 10**9}
    ),
    fillers=frozenset({"في", "من", "خلال", "بتاريخ", "الموافق"}),
    decade_openers=frozenset({"عقد", "العقد"}),
    groups_with_comma=True,
    hemispheres=MappingProxyType(
        {
            "نصف الكرة الشمالي": Hemisphere.NORTHERN,
            "نصف الكرة الأرضية الشمالي": Hemisphere.NORTHERN,
            "نصف الكرة الجنوبي": Hemisphere.SOUTHERN,
            "نصف الكرة الأرضية الجنوبي": Hemisphere.SOUTHERN,
        }
    ),
    alternatives=frozenset({"أو"}),
    additions=frozenset({"و"}),
    one_of=frozenset(phrases("أحد التواريخ, أحد الأيام, أحد الأشهر, أحد الأعوام, إحدى السنوات, واحد من")),
    all_of=frozenset(
        f"{every} {dates}"
        for every in row("كل جميع")
        for dates in row("التواريخ الأيام الأشهر الأعوام السنوات")
    ),
    or_earlier=frozenset({"أو قبله", "أو قبلها", "أو قبل ذلك"}),
    or_later=frozenset({"أو بعده", "أو بعدها", "أو بعد ذلك"}),
    and_earlier=frozenset({"وما قبله", "وما قبلها", "وما قبل ذلك"}),
    and_later=frozenset({"وما بعده", "وما بعدها", "وما بعد ذلك"}),
    some_year=frozenset({"من أحد أعوام", "من إحدى سنوات"}),
    estimates=frozenset({"تقديرا"}),
    unknown_digits=frozenset({"x: رقم غير معروف"}),
    meridiems=MappingProxyType(
        {"صباحا": 0, "ص": 0, "فجرا": 0, "قبل الظهر": 0, "ظهرا": _AFTERNOON, "بعد الظهر": _AFTERNOON}
        | {"عصرا": _AFTERNOON, "مساء": _AFTERNOON, "م": _AFTERNOON}
    ),
    clock_words=frozenset({"الساعة", "ساعة", "عند", "في تمام", "بتوقيت", "توقيت", "بالتوقيت المحلي"}),
    named_times=MappingProxyType({"منتصف الليل": "00:00", "منتصف النهار": "12:00"}),
    zones=MappingProxyType(
        dict.fromkeys(row("غرينتش جرينتش غرينيتش جرينيتش"), ("+00:00",))
        | {"التوقيت العالمي": ("+00:00",), "بالتوقيت العالمي": ("+00:00",), "ت غ": ("+00:00",)}
        | {"مكة المكرمة": ("+03:00",), "مكة": ("+03:00",), "السعودية": ("+03:00",)}
    ),
)
