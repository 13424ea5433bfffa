"""Why words were read as a date, in the language of whoever looks: what extraction says of it is English.

Extraction knows no interface and keeps its reasons with the proposals, so that they stand as they were given. Each
sentence below is one that it makes, with names for what differs; a reason made of others is told part by part. A reason
that fits none, as of an older version, is told as it was kept.
"""

import datetime
import re
from collections.abc import Callable
from functools import lru_cache

from babel.units import format_unit
from django.utils.translation import gettext, gettext_lazy
from django.utils.translation import gettext_noop as _

from timeline.dates import EdtfDate, read_typed
from timeline.dates.vocabulary.english import MONTH_NAMES, WEEKDAY_NAMES
from timeline.rendering.date_reading import in_words
from timeline.rendering.languages import is_in_use, language_in_use, weekday_in_words

KINDS = {
    "one": gettext_lazy("such a date"),
    "ones": gettext_lazy("such dates"),
    "such days": gettext_lazy("such days"),
    "day": gettext_lazy("day"),
    "week": gettext_lazy("week"),
    "weekend": gettext_lazy("weekend"),
    "month": gettext_lazy("month"),
    "quarter": gettext_lazy("quarter"),
    "year": gettext_lazy("year"),
    "decade": gettext_lazy("decade"),
    "century": gettext_lazy("century"),
    "season": gettext_lazy("season"),
}
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
UNITS = "day week month quarter year decade century"
DAY = rf"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [0-9]{{1,2}} (?:{'|'.join(MONTH_NAMES)}) [0-9]{{1,4}}"
# What stands for each name in a sentence.
PARTS = {
    "kind": "|".join([*WEEKDAY_NAMES, *sorted(KINDS, key=len, reverse=True), "[0-9]+[a-z]*"]),
    "day": DAY,
    "year": "-?[0-9]+",
    "cue": "[^”]+",
    "length": rf"(?:{'|'.join(NUMBERS)}|[0-9,]+) (?:{'|'.join(UNITS.split())})s?",
    "anchor": ".+",
    "rest": ".+",
}
SENTENCES = (
    # Made of others
    _("%(rest)s, for “%(cue)s” looks ahead"),
    _("%(rest)s, for “%(cue)s” looks back"),
    _("%(rest)s; two days named together, perhaps with others between"),
    _("%(rest)s; but that day is not a %(kind)s, so please check"),
    _("%(rest)s; a company's own year may differ"),
    _("Monday to Sunday around that day, %(rest)s"),
    _("%(anchor)s, Monday to Sunday"),
    # Seen from publication, from a day or from where the story is
    _("the day of publication itself, %(day)s, is a %(kind)s"),
    _("the only one near %(anchor)s"),
    _("the likeliest %(kind)s near %(anchor)s"),
    _("the %(kind)s nearest to %(anchor)s"),
    _("the last %(kind)s up to %(anchor)s"),
    _("the last %(kind)s before %(anchor)s"),
    _("the last %(kind)s to begin before %(anchor)s"),
    _("the last %(kind)s to end before %(anchor)s"),
    _("the last %(kind)s seen from %(anchor)s"),
    _("the last %(kind)s to begin, seen from %(anchor)s"),
    _("the last %(kind)s, for “%(cue)s” looks back from %(anchor)s"),
    _("the next %(kind)s after %(anchor)s"),
    _("the next %(kind)s seen from %(anchor)s"),
    _("the next %(kind)s to end, seen from %(anchor)s"),
    _("the first %(kind)s after %(anchor)s"),
    _("the first %(kind)s to begin after %(anchor)s"),
    _("the second %(kind)s before %(anchor)s"),
    _("the second %(kind)s after %(anchor)s"),
    _("the %(kind)s in the week of %(anchor)s"),
    _("the %(kind)s in the year of %(anchor)s"),
    _("the %(kind)s of the week after %(anchor)s"),
    _("the %(kind)s of the week before"),
    _("the %(kind)s of the week of %(anchor)s"),
    _("the %(kind)s of the month of %(anchor)s"),
    _("the %(kind)s after the one next to %(anchor)s"),
    _("the %(kind)s before, a week earlier"),
    _("the %(kind)s after, a week later"),
    _("the %(kind)s a week later"),
    _("the %(kind)s before that"),
    _("the %(kind)s before %(anchor)s"),
    _("the %(kind)s after %(anchor)s"),
    _("the %(kind)s of %(anchor)s"),
    _("a week before the last one before %(anchor)s"),
    _("to the day before %(anchor)s"),
    _("%(length)s before %(anchor)s"),
    _("%(length)s after %(anchor)s"),
    _("in %(year)s, the year that the story is telling of"),
    _("the year that was just mentioned, %(year)s"),
    _("%(anchor)s, which the story is telling of; the one of %(rest)s has only begun"),
    _("%(anchor)s, which the story is telling of, and of %(rest)s"),
    _("%(anchor)s, where the story is"),
    _("publication on %(day)s"),
    _("the dateline on %(day)s"),
    # As written
    _("written out in full"),
    _("written in numbers, day first"),
    _("written in numbers, month first"),
    _("it can be read day first or month first; please say which"),
    _("day first"),
    _("month first"),
    _("written out in full, the month in Roman numerals"),
    _("the week of that number in ISO 8601"),
    _("the year, as written"),
    _("the month, as written"),
    _("a number that reads as a year"),
    _("the season, as written"),
    _("the decade, as written"),
    _("the hundred years commonly called so"),
    _("the holiday of that year"),
    _("from the first day to the last, as written"),
    _("from the first month to the last, as written"),
    _("from the first year to the last, as written"),
    _("from the day to the month, as written"),
    _("counted in calendar months"),
    _("about a third of %(year)s, with soft ends, for “%(cue)s” does not say where it stops"),
    _("seven days of %(anchor)s, with soft ends"),
    _("what happened on that day is called by it"),
    _("the attacks of that day are called by it"),
    _("the nearest year in which that day of the month falls on that weekday"),
    _("about the first month of %(year)s"),
    _("about the middle month of %(year)s"),
    _("about the last month of %(year)s"),
    _("it counts from a %(kind)s that the text does not date"),
    _("it follows or precedes something that has no date here"),
    # Rivals
    _("the same day of %(year)s"),
    _("the same days of %(year)s"),
    _("the same month of %(year)s"),
    _("the same season of %(year)s"),
    _("the same holiday of %(year)s"),
    _("the same day of another month"),
    _("the same quarter of another year"),
    _("the nearest day that the weekday fits"),
    _("the whole year"),
    _("the whole of it"),
    _("about a third of it"),
    _("its first year alone"),
    _("its last year alone"),
    _("everything from then on"),
    _("everything from %(year)s on"),
    _("everything up to %(year)s"),
    _("that half of it, to the day"),
    _("that weekday itself"),
    _("the last such day"),
    _("the date it counts from"),
    _("to the very day"),
)


def reason_in_use(reason: str) -> str:
    """The reason in the language in use; what no sentence fits stays as it is."""
    if is_in_use("en"):
        return reason
    return _told(reason) or reason


def _told(reason: str) -> str:
    for sentence in SENTENCES:
        found = _pattern(sentence).fullmatch(reason)
        told = found and {name: TELLERS[name](part) for name, part in found.groupdict().items()}
        if told is not None and all(told.values()):
            return gettext(sentence) % told
    return ""


@lru_cache(maxsize=len(SENTENCES))
def _pattern(sentence: str) -> re.Pattern[str]:
    pieces = re.split(r"%\((\w+)\)s", sentence)
    for place in range(0, len(pieces), 2):
        pieces[place] = re.escape(pieces[place])
    for place in range(1, len(pieces), 2):
        pieces[place] = f"(?P<{pieces[place]}>{PARTS[pieces[place]]})"
    return re.compile("".join(pieces))


def _day(words: str) -> str:
    _weekday, number, month, year = words.split()
    try:
        day = datetime.date(int(year), MONTH_NAMES.index(month) + 1, int(number))
    except ValueError:
        return words
    return in_words(EdtfDate.parse(day.isoformat()))


def _kind(words: str) -> str:
    if words in WEEKDAY_NAMES:
        return weekday_in_words(WEEKDAY_NAMES.index(words))
    return str(KINDS.get(words, words))


def _length(words: str) -> str:
    number, unit = words.split()
    count = NUMBERS.index(number) + 1 if number in NUMBERS else int(number.replace(",", ""))
    singular = "century" if unit == "centuries" else unit.removesuffix("s")
    return format_unit(count, f"duration-{singular}", locale=language_in_use().replace("-", "_"))


def _anchor(words: str) -> str:
    """What it is counted from: a day, another date, or a reason of its own. "" where it is none of them."""
    if re.fullmatch(DAY, words):
        return _day(words)
    if told := _told(words):
        return told
    date = read_typed(words, languages=("en",), today=datetime.date.min).value
    return in_words(date) if date else ""


TELLERS: dict[str, Callable[[str], str]] = {
    "kind": _kind,
    "day": _day,
    "year": str,
    "cue": str,
    "length": _length,
    "anchor": _anchor,
    "rest": _anchor,
}
