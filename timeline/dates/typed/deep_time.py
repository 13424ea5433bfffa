"""Reads "66 million years ago", and refuses a count that leads back before time.

From a million years on it needs no today: at that distance no one counts from this year.
"""

from timeline.dates.calendar import FARTHEST_YEAR
from timeline.dates.typed.kinds import Kind, Tokens
from timeline.dates.typed.partial import Context, Partial
from timeline.dates.typed.refused import Refused
from timeline.dates.typed.shapes import Readings, Table
from timeline.dates.value import EdtfDate

_DEEP = 1_000_000
_ROUGH = 10_000


def _years_ago(tokens: Tokens, context: Context) -> Readings:
    """About so many years before the year 0, or before this year where that makes a difference."""
    if is_dated(tokens, context):
        return ()
    count = _count(tokens)
    year = -count if count >= _DEEP else _years_before(context.counted_from().year, count)
    if count > FARTHEST_YEAR:
        raise Refused("This is longer ago than time itself.", "Check the number.")
    return (Partial(whole=EdtfDate.from_year(year).qualified(approximate=True)),)


def _years_before(this_year: int, count: int) -> int:
    """A count in thousands is no closer than a thousand: 12,000 years ago is about 10,000 BC, and not 9979 BC."""
    if count < _ROUGH or count % 1000:
        return this_year - count
    return 1 - (count - round(this_year, -3))


def is_dated(tokens: Tokens, context: Context) -> bool:
    """Whether the words are before a year, not a count of years back: "przed 2014 r.", where "przed" may be either."""
    opens = tokens[0].kind is Kind.AGO_OPENING and tokens[1].kind is Kind.YEAR
    is_counted = tokens[-1].text in context.vocabulary.counted_years  # "przed 2000 laty"
    return opens and context.vocabulary.has_year_word_after and not is_counted


def _count(tokens: Tokens) -> int:
    """The number of years, multiplied without rounding."""
    whole, decimals = "1", ""
    multiplier = 1
    for token in tokens:
        if token.kind is Kind.DECIMAL:
            whole, _, decimals = token.text.partition(".")
        elif token.kind is Kind.MULTIPLIER:
            multiplier *= token.number
        elif token.kind in _COUNTS:
            whole = str(token.number)
    count: int = int(whole + decimals) * multiplier // 10 ** len(decimals)
    return count


_COUNTS = frozenset({Kind.SMALL, Kind.NUMBER, Kind.YEAR, Kind.COUNT})

DEEP_TIME = Table(
    ("I?[dnyfw]?B{1,2}YG|g[dnyfw]?B{1,2}Y", _years_ago),
    ("[ny]YG|g[ny]Y", _years_ago),
)
