"""English words about time. Generous in what they take: press abbreviations, American and British."""

from types import MappingProxyType

from timeline.dates.vocabulary.words import (
    Direction,
    Era,
    Hemisphere,
    Opening,
    Part,
    Unit,
    Vocabulary,
    row,
)

MONTH_NAMES = row("January February March April May June July August September October November December")

WEEKDAY_NAMES = row("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

_MONTHS = {name.lower(): number for number, name in enumerate(MONTH_NAMES, start=1)} | {
    "jan": 1,
    "feb": 2,
    "febr": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}

_WEEKDAYS = {
    form: number
    for number, forms in enumerate(
        (
            "monday mon",
            "tuesday tue tues",
            "wednesday wed weds",
            "thursday thu thur thurs",
            "friday fri",
            "saturday sat",
            "sunday sun",
        ),
        start=1,
    )
    for form in row(forms)
}

_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}

_UNITS_TO_NINETEEN = row(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = row("twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS_TO_NINETEEN = row(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_ORDINAL_TENS = row("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth")


def _numbers() -> dict[str, int]:
    """zero … ninety-nine, with a hyphen or a space."""
    words = {word: number for number, word in enumerate(_UNITS_TO_NINETEEN)}
    for tens, word in enumerate(_TENS, start=2):
        words[word] = tens * 10
        for ones in range(1, 10):
            for joint in ("-", " "):
                words[f"{word}{joint}{_UNITS_TO_NINETEEN[ones]}"] = tens * 10 + ones
    return words


def _ordinals() -> dict[str, int]:
    """first … ninety-ninth, with a hyphen or a space."""
    words = {word: number for number, word in enumerate(_ORDINALS_TO_NINETEEN, start=1)}
    for tens, (word, ordinal) in enumerate(zip(_TENS, _ORDINAL_TENS, strict=True), start=2):
        words[ordinal] = tens * 10
        for ones in range(1, 10):
            for joint in ("-", " "):
                words[f"{word}{joint}{_ORDINALS_TO_NINETEEN[ones - 1]}"] = tens * 10 + ones
    return words


_DECADES = {
    f"{stem}ies": number * 10
    for number, stem in enumerate(row("twent thirt fort fift sixt sevent eight ninet"), start=2)
}

_UNITS = {
    form: unit
    for unit, forms in {
        Unit.DAY: "day days",
        Unit.WEEK: "week weeks wk wks",
        Unit.FORTNIGHT: "fortnight fortnights",
        Unit.WEEKEND: "weekend weekends",
        Unit.MONTH: "month months",
        Unit.QUARTER: "quarter quarters qtr",
        Unit.SEASON: "season seasons",
        Unit.THIRD: "third thirds",
        Unit.HALF: "half halves",
        Unit.YEAR: "year years yr yrs",
        Unit.DECADE: "decade decades",
        Unit.CENTURY: "century centuries cent c",
        Unit.MILLENNIUM: "millennium millennia millenniums",
    }.items()
    for form in row(forms)
}

_PARTS = {
    form: part
    for part, forms in {
        Part.EARLY: (
            "early",
            "the beginning of",
            "beginning of",
            "the start of",
            "start of",
            "the outset of",
        ),
        Part.MID: ("mid", "middle", "the middle of", "middle of"),
        Part.LATE: ("late", "the end of", "end of", "the close of", "close of"),
    }.items()
    for form in forms
}

_DIRECTIONS = {
    form: direction
    for direction, forms in {
        Direction.LAST: "last previous preceding past prior",
        Direction.THIS: "this current present",
        Direction.NEXT: "next following coming upcoming ensuing",
    }.items()
    for form in row(forms)
}

_RELATIVE_DAYS = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "last night": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "day before yesterday": -2,
    "the day after tomorrow": 2,
    "day after tomorrow": 2,
}

_ERAS = {"bc": Era.BEFORE, "bce": Era.BEFORE, "ad": Era.SINCE, "ce": Era.SINCE}

_OPENINGS = {
    "since": Opening.SINCE,
    "from": Opening.SINCE,
    "starting": Opening.SINCE,
    "beginning": Opening.SINCE,
    "after": Opening.AFTER,
    "onwards": Opening.SINCE,
    "onward": Opening.SINCE,
    "not before": Opening.SINCE,
    "no earlier than": Opening.SINCE,
    "later than": Opening.AFTER,
    "until": Opening.UNTIL,
    "till": Opening.UNTIL,
    "up to": Opening.UNTIL,
    "up until": Opening.UNTIL,
    "by": Opening.UNTIL,
    "no later than": Opening.UNTIL,
    "not later than": Opening.UNTIL,
    "not after": Opening.UNTIL,
    "through": Opening.UNTIL,
    "before": Opening.BEFORE,
    "prior to": Opening.BEFORE,
    "earlier than": Opening.BEFORE,
}

_APPROXIMATE = (
    "about",
    "around",
    "approximately",
    "approximate",
    "approx",
    "circa",
    "ca",
    "c",
    "roughly",
    "near",
    "nearly",
    "almost",
    "or so",
    "or thereabouts",
    "some time around",
    "sometime around",
)
_UNCERTAIN = (
    "possibly",
    "probably",
    "perhaps",
    "maybe",
    "presumably",
    "reportedly",
    "allegedly",
    "likely",
    "supposedly",
    "uncertain",
    "unconfirmed",
)

ENGLISH = Vocabulary(
    language="en",
    months=MappingProxyType(_MONTHS),
    weekdays=MappingProxyType(_WEEKDAYS),
    seasons=MappingProxyType(_SEASONS),
    numbers=MappingProxyType(_numbers()),
    ordinals=MappingProxyType(_ordinals()),
    ordinal_suffixes=("st", "nd", "rd", "th"),
    decades=MappingProxyType(_DECADES),
    units=MappingProxyType(_UNITS),
    parts=MappingProxyType(_PARTS),
    directions=MappingProxyType(_DIRECTIONS),
    relative_days=MappingProxyType(_RELATIVE_DAYS),
    eras=MappingProxyType(_ERAS),
    openings=MappingProxyType(_OPENINGS),
    approximate=frozenset(_APPROXIMATE),
    uncertain=frozenset(_UNCERTAIN),
    range_openers=frozenset({"from", "between"}),
    range_joiners=frozenset({"to", "and", "until", "till", "through", "thru", "up to"}),
    ago=frozenset({"ago", "before now", "earlier"}),
    articles=frozenset({"a", "an", "some"}),
    unknown_starts=frozenset({"start unknown", "beginning unknown"}),
    unknown_ends=frozenset({"end unknown"}),
    open_ends=frozenset({"present", "the present", "the present day", "now", "date"}),
    unknown_years=frozenset({"unknown year", "unspecified year"}),
    multipliers=MappingProxyType(
        {
            form: number
            for number, forms in {
                10**3: "thousand thousands",
                10**6: "million millions mn mln m",
                10**9: "billion billions bn",
            }.items()
            for form in row(forms)
        }
    ),
    fillers=frozenset({"the", "of", "in", "on", "at", "during"}),
    groups_with_comma=True,
    uses_roman_numerals=True,
    decade_suffixes=("s",),
    quarter_letters=("q",),
    half_letters=("h",),
    hemispheres=MappingProxyType(
        {
            "northern hemisphere": Hemisphere.NORTHERN,
            "northern": Hemisphere.NORTHERN,
            "southern hemisphere": Hemisphere.SOUTHERN,
            "southern": Hemisphere.SOUTHERN,
        }
    ),
    alternatives=frozenset({"or", "or else"}),
    additions=frozenset({"and", "as well as", "&"}),
    one_of=frozenset({"one of", "any of", "either of"}),
    all_of=frozenset({"all of", "each of", "every one of"}),
    or_earlier=frozenset({"or earlier", "or before"}),
    or_later=frozenset({"or later", "or after"}),
    and_earlier=frozenset({"and earlier", "and before"}),
    and_later=frozenset({"and later", "and after"}),
    some_year=frozenset({"of a year in", "in a year in", "of some year in", "in some year in"}),
    estimates=frozenset({"estimated", "estimate", "est"}),
    unknown_digits=frozenset({"x: digit unknown", "x: digits unknown", "x: unknown digit"}),
    meridiems=MappingProxyType(
        {
            "am": 0,
            "in the morning": 0,
            "pm": 12,
            "in the afternoon": 12,
            "in the evening": 12,
        }
    ),
    clock_words=frozenset({"o'clock", "hours", "hrs", "local time", "h"}),
    named_times=MappingProxyType({"noon": "12:00", "midday": "12:00"}),
)
