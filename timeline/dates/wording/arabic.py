"""How dates are put in Arabic: as the pan-Arab press writes them online, with Western digits and Egypt's and the
Gulf's names of months.

Ranges are said with words ("من 9 إلى 10 يناير"), because a dash between numbers is shown in one order beside Arabic
letters and in another beside Latin ones. The digits of the numeric style have slashes, which keep their order in both
(Unicode Bidirectional Algorithm, W4); a month stands before its year there, since 2011/12 is also two years. Years
after a preposition have their word: "منذ عام 2014".
"""

from timeline.dates.vocabulary.words import row
from timeline.dates.wording.language import language, listed

_LONG = {
    # Years. "named" is with the word for year, "genitive" is that after a preposition or in a construct; "closed" is
    # for years that are one period, "bare" for their ends. "3 م" alone would be an hour: 3 p.m.
    "year": "{number}",
    "year named": "عام {number}",
    "year genitive": "عام {number}",
    "year of era": "عام {number} م",
    "year of era bare": "{number} م",
    "year of era dated": "عام {number} م",
    "long year": "{number} م",
    "year before era": "{number} ق.م",
    "year before era named": "عام {number} ق.م",
    "year before era genitive": "عام {number} ق.م",
    "years": "من {first} إلى {last}",
    "years closed": "{first}–{last}",
    "years before era": "من {first} إلى {last} ق.م",
    "years before era closed": "{first}–{last} ق.م",
    "long years": "من {first} إلى {last} م",
    "long years closed": "{first}–{last} م",
    # One date
    "day": "{day} {month} {year:dated}",
    "month": "{month} {year:dated}",
    "season": "{season} {year:closed}",
    "season over new year": "{season} {first}–{last}",
    "spring": "ربيع",
    "summer": "صيف",
    "autumn": "خريف",
    "winter": "شتاء",
    "northern": "{date} (نصف الكرة الشمالي)",
    "southern": "{date} (نصف الكرة الجنوبي)",
    "quarter": "الربع {number:nominative} من {year:genitive}",
    "third": "الثلث {number:nominative} من {year:genitive}",
    "half": "النصف {number:nominative} من {year:genitive}",
    # Time of day
    "time": "{hour:two}:{minute:two}",
    "time with seconds": "{hour:two}:{minute:two}:{second:two}",
    "moment": "{day}، الساعة {time}",
    "moment in utc": "{day}، الساعة {time} بتوقيت غرينتش",
    "moment off utc": "{day}، الساعة {time} (UTC{shift})",
    # Years with digits unspecified
    "decade": "{tens:decade} القرن {century:genitive}",
    "decade teens": "عقد {number}",
    "decade by years": "العقد {years:closed}",
    "century": "القرن {number:nominative}",
    "century genitive": "القرن {number:genitive}",
    "century before era": "القرن {number:nominative} قبل الميلاد",
    "century before era genitive": "القرن {number:genitive} قبل الميلاد",
    "century by years": "القرن {years:closed}",
    "millennium by years": "الألفية {years:closed}",
    "any year": "عام غير معروف",
    "any year before era": "عام غير معروف قبل الميلاد",
    "some day": "يوم غير محدد في {period:genitive}",
    "some month": "شهر غير محدد في {period:genitive}",
    "day of some year": "{day} {month} من أحد أعوام {period:genitive}",
    "month of some year": "{month} من أحد أعوام {period:genitive}",
    "mask": "{notation} (X: رقم غير معروف)",
    "estimate": "{year:plain} (تقديرًا، {span:closed})",
    # Deep time. What is counted changes its form with the count.
    "millions of years ago": "قبل نحو {count} مليون سنة",
    "millions of years ago one": "قبل نحو مليون سنة",
    "millions of years ago two": "قبل نحو مليوني سنة",
    "millions of years ago few": "قبل نحو {count} ملايين سنة",
    "billions of years ago": "قبل نحو {count} مليار سنة",
    "billions of years ago one": "قبل نحو مليار سنة",
    "billions of years ago two": "قبل نحو ملياري سنة",
    "billions of years ago few": "قبل نحو {count} مليارات سنة",
    # Doubt
    "approximate": "نحو {date:genitive}",
    "uncertain": "ربما {date:named}",
    "uncertain genitive": "ربما {date:genitive}",
    "uncertain and approximate": "ربما نحو {date:genitive}",
    "doubts": "{date} ({doubts})",
    "approximate parts": "{parts} تقريبي",
    "approximate parts many": "{parts} تقريبيان",
    "uncertain parts": "{parts} غير مؤكد",
    "uncertain parts many": "{parts} غير مؤكدين",
    "uncertain and approximate parts": "{parts} غير مؤكد وتقريبي",
    "uncertain and approximate parts many": "{parts} غير مؤكدين وتقريبيان",
    "unit day": "اليوم",
    "unit month": "الشهر",
    "unit season": "الفصل",
    "unit quarter": "الربع",
    "unit third": "الثلث",
    "unit half": "النصف",
    "unit year": "العام",
    # Intervals
    "days of a month": "من {day} إلى {last_day} {month} {year:dated}",
    "days of a year": "من {day} {month} إلى {last_day} {last_month} {year:dated}",
    "months of a year": "من {month} إلى {last_month} {year:dated}",
    "seasons of a year": "من {season} إلى {last_season} {year:plain}",
    "interval": "من {start:genitive} إلى {end:genitive}",
    "interval closed": "{start:bare} – {end:bare}",
    "open end": "منذ {start:genitive}",
    "open start": "حتى {end:genitive}",
    "unknown end": "من {start:genitive}، والنهاية غير معروفة",
    "unknown start": "حتى {end:genitive}، والبداية غير معروفة",
    # Early, mid and late
    "early": "أوائل {period:genitive}",
    "mid": "منتصف {period:genitive}",
    "late": "أواخر {period:genitive}",
    # Sets
    "enumeration": "{first}، {last}",
    "or": "{first} أو {last}",
    "and": "{first} و{last}",
    "days in a set": "{days} {month} {year:dated}",
    "day number": "{day}",
    "months in a set": "{months} {year:dated}",
    "month name": "{month}",
    "one of": "أحد التواريخ {run}",
    "one of day": "أحد الأيام {run}",
    "one of month": "أحد الأشهر {run}",
    "one of year": "أحد الأعوام {run}",
    "all of": "كل التواريخ {run}",
    "all of day": "كل الأيام {run}",
    "all of month": "كل الأشهر {run}",
    "all of year": "كل الأعوام {run}",
    "or earlier": "{date:named} أو قبله",
    "or later": "{date:named} أو بعده",
    "and earlier": "{date:named} وما قبله",
    "and later": "{date:named} وما بعده",
}

# Arabic abbreviates neither months nor weekdays.
_SHORT = {
    "quarter": "الربع {number:nominative} {year:plain}",
    "third": "الثلث {number:nominative} {year:plain}",
    "half": "النصف {number:nominative} {year:plain}",
    "uncertain": "{date}؟",
    "uncertain genitive": "{date:genitive}؟",
    "uncertain and approximate": "نحو {date:genitive}؟",
}

_NUMERIC = {
    "day plain": "{year:plain}/{month:two}/{day:two}",
    "month plain": "{month:two}/{year:plain}",
    "days plain": "من {start} إلى {end}",
    "months plain": "من {start} إلى {end}",
}

_TO_TEN = row("الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر")
_TENTH_OF_MORE = "عشر"


def _ordinals(twenty: str) -> dict[int, str]:
    """1 to 29, masculine with the article; only twenty shows its case."""
    to_nine = ("الحادي", *_TO_TEN[1:9])
    teens = tuple(f"{ones} {_TENTH_OF_MORE}" for ones in to_nine)
    twenties = (twenty, *(f"{ones} و{twenty}" for ones in to_nine))
    return dict(enumerate((*_TO_TEN, *teens, *twenties), start=1))


_DECADES = dict(
    zip(
        range(20, 100, 10),
        row("عشرينيات ثلاثينيات أربعينيات خمسينيات ستينيات سبعينيات ثمانينيات تسعينيات"),
        strict=True,
    )
)

_NUMERALS = {
    "nominative": listed(_ordinals("العشرون")),
    "genitive": listed(_ordinals("العشرين")),
    "decade": listed(_DECADES),
}

ARABIC = language("ar", long=_LONG, short=_SHORT, numeric=_NUMERIC, numerals=_NUMERALS, joint=" إلى ")
