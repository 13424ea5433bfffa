"""Says why a text is not an EDTF date. Only read when something is wrong, so it may take its time."""

import re

from timeline.dates.calendar import days_in_month, iso_year
from timeline.dates.errors import DateError
from timeline.dates.vocabulary.english import MONTH_NAMES

NO_YEAR_MINUS_ZERO = "There is no year -0000: 1 BC is written 0000."
TOO_FAR = "This year lies farther away than 290 thousand million years."

_ADVICE = "Write it like 2014-03-18, 2014-03 or 2014."
_ONE_SIGN = "One sign is enough: ? for uncertain, ~ for about, % for both."

# The first that fits the whole text is said; `at` is the place that is shown, else the beginning.
_KNOWN_FAULTS = (
    (r"[+].*", "A date has no plus sign in front."),
    (r"\S*(?P<at>\s).*", f"An EDTF date has no spaces. {_ADVICE}"),
    (r"[^\[{]*(?P<at>[\]}])", "A set opens with [ or {, as in [2008,2009]."),
    (r"-?(?P<at>[0-9]{8})", "Between year, month and day stand hyphens, as in 2014-03-18."),
    (
        r"-?(?P<at>[0-9]{5,})[?~%]?",
        "A year of more than four digits is written with a Y in front, as in Y12345.",
    ),
    (r"[?~%]?Y-?[0-9]{1,4}[?~%]?", "A year of up to four digits is written without the Y, as in 2006."),
    (r"[?~%]?Y-?(?P<at>0).*", "A year with a Y in front does not begin with a zero."),
    (r"Y-?[0-9ES]*(?P<at>-)[0-9X]{2}.*", "A year with a Y in front stands alone, without month and day."),
    (r"[?~%]?-?[0-9]{1,3}(S[0-9]+)?[?~%]?", "A year has four digits, as in 2014 or 0044."),
    (r"[^ES]*(?:E[0-9]+)?[ES](?P<at>)(?![1-9]).*", "After E and after S stands a whole number from 1."),
    (r"(?P<at>P).*", "EDTF has no durations: write both ends of an interval, as in 2014/2016."),
    (r"[?~%]?Y.*", "A long year is written like Y12345, Y-66000000, Y17E7 or Y171010000S3."),
    (r"[0-9X-]*(?P<at>S).*", "Only a year has significant digits, as in 1950S2."),
    (r"[0-9-]*(?P<at>t).*", "The T between date and time is a capital letter."),
    (r".*T[0-9]{2}:[0-9]{2}(?P<at>)(Z|[+-].*)?", "A time goes to the second, as in T23:20:30."),
    (r"[^T]*(?P<at>[?~%]).*T.*|.*T.*[?~%]", "A time of day takes no ?, ~ or %."),
    (r"[^T]*(?P<at>X).*T.*", "A time of day stands with a whole day, without an X."),
    (r".*(?P<at>T).*", "A time is written like T23:20:30, T23:20:30Z or T23:20:30+02:00."),
    (r"-(?P<at>[?~%]).*", "The sign stands in front of the minus, as in ~-0044."),
    (r"[^?~%]*[?~%](?P<at>[?~%]).*", _ONE_SIGN),
    (r"[0-9X-]*[0-9X](?P<at>[xuU]).*", "An unknown digit is a capital X, as in 199X."),
    (
        r"[^()]*(?P<at>[()]).*",
        "There are no brackets in a date: a sign to the right of a part holds for all before.",
    ),
    (
        r"[^.]*(?P<at>\.\.).*",
        "A run of dates stands in a set, as in [1670..1672]; an interval is written 1670/1672.",
    ),
    (r"[^,]*(?P<at>,).*", "Dates with commas stand in a set, as in [2008,2009] or {2008,2009}."),
    (
        r"-?[0-9X]{4}(?P<at>-)-?[0-9X]{4}",
        "An interval is written 2014/2016, and so a run in a set 2014..2016.",
    ),
    (r"[0-9X]*(?P<at>[–—‐‑−]).*", "Hyphens are plain ones, and an interval has a slash, as in 2014/2016."),
    (r"-?(?P<at>[0-9X]{5,}).*", "A year has four digits; a longer one stands alone, as in Y12345."),
    (r"-?[0-9X]{4}-(?P<at>[0-9]|[0-9]{1,2}-[0-9]?)", "Month and day have two digits, as in 2014-03-08."),
    (r"-?[0-9X]{4}-[0-9]-(?P<at>[0-9]{1,2})", "Month and day have two digits, as in 2014-03-08."),
    (
        r"-?[0-9]{4}-(?P<at>W).*",
        "EDTF has no weeks: write the first and the last day, as in 2014-03-17/2014-03-23.",
    ),
    (r"-?[0-9]{4}-(?P<at>[0-9]{3})", "EDTF does not number the days of a year: write month and day."),
    (
        r"(open|unknown|now|present).*",
        "An open end is written with two dots, an unknown one is left out: 2014/.. or 2014/.",
    ),
)
_FAULTS = tuple((re.compile(pattern, re.DOTALL), reason) for pattern, reason in _KNOWN_FAULTS)
_FOREIGN = re.compile(r"[^0-9X?~%-]")


def complaint(text: str) -> DateError:
    """The error to raise for `text`, which is no date of any kind that is known."""
    for fault, reason in _FAULTS:
        found = fault.fullmatch(text)
        if found is not None:
            place = found.start("at") if "at" in fault.groupindex else 0
            return DateError(reason, text, max(place, 0))
    foreign = _FOREIGN.search(text)
    return DateError(f"This is not a date in EDTF. {_ADVICE}", text, foreign.start() if foreign else 0)


def day_reason(year: int, month: int) -> str:
    """Why a day does not exist: "February 2022 has 28 days"."""
    return f"{MONTH_NAMES[month - 1]} {iso_year(year)} has {days_in_month(year, month)} days."


def month_reason(written: str, *, has_day: bool = False) -> str:
    """Why there is no such month or season."""
    if has_day and written.isdecimal() and 21 <= int(written) <= 41:
        return f"{written} is a part of the year, and has no numbered days: leave the day out."
    seasons = "" if has_day else ", seasons and other parts of the year from 21 to 41"
    return f"There is no month {written}: months run from 01 to 12{seasons}."
