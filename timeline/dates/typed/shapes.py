"""Reads one date of days, months, seasons and years, in every order that people write. Ranges are not its business.

Each row of the tables is a shape, a regular expression over the letters of `Kind`. Digits alone that fit two
orders give two readings; nothing here chooses between them.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from timeline.dates.typed.kinds import Kind, Token, Tokens, whole_year
from timeline.dates.typed.partial import Context, Partial
from timeline.dates.typed.refused import Refused
from timeline.dates.value import EdtfDate

Readings = tuple[Partial, ...]
Reader = Callable[[Tokens, Context], Readings]

YEAR = "(?:y|[dny]E|E[dny])"
_DAY = "[dow]"
_JOINT = "[-/,]?"

# "9 January 2022", "January 9th, 2022", "9-Jan-2022", "2022 January 9", "March 2014", "15 March 44 BC", "spring 2014"
# A number word and its month have no sign between them: "sept.-déc." is from September, not 7 December.
_WORDED = re.compile(
    rf"(?:[do]{_JOINT}|w)M(?:{_JOINT}{YEAR})?|M(?:{_JOINT}[do]|w)(?:{_JOINT}{YEAR})?"
    rf"|y{_JOINT}M{_JOINT}{_DAY}|y{_JOINT}{_DAY}{_JOINT}M"
    rf"|M(?:{_JOINT}{YEAR})?|{YEAR}{_JOINT}M|{YEAR}|S{YEAR}|{YEAR}S|S"
)
# The second half of "January 9–10, 2022", and the first of "9–10 January 2022".
_REST_OF_RANGE = re.compile(rf"{_DAY}{YEAR}|W?{_DAY}|n")

_LONGEST_MONTH = 31
_DAY_MONTH = 2

COUNT = "count"
"""What a year means that may be a count of years: "18 лет"."""
DAY_FIRST, MONTH_FIRST, YEAR_FIRST = "day first", "month first", "year first"


def shape(tokens: Tokens) -> str:
    """The letters of the tokens' kinds: "dMy" for "9 January 2022"."""
    return "".join([token.kind for token in tokens])


class Table:
    """Shapes with their readers. What a shape is read by is kept, since few shapes are common."""

    def __init__(self, *rows: tuple[str, Reader]) -> None:
        compiled = [(re.compile(pattern), reader) for pattern, reader in rows]

        @lru_cache(maxsize=1024)
        def reader_of(letters: str) -> Reader | None:
            return next((reader for pattern, reader in compiled if pattern.fullmatch(letters)), None)

        self._reader_of = reader_of

    def read(self, tokens: Tokens, context: Context) -> Readings:
        """The readings of the first row that has the shape of the tokens."""
        reader = self._reader_of(shape(tokens))
        return reader(tokens, context) if reader else ()


def qualified(readings: Readings, is_approximate: bool, is_uncertain: bool) -> Readings:
    """The readings with more doubt."""
    if not is_approximate and not is_uncertain:
        return readings
    return tuple(
        reading._replace(
            is_approximate=reading.is_approximate or is_approximate,
            is_uncertain=reading.is_uncertain or is_uncertain,
        )
        for reading in readings
    )


def read_rest_of_range(tokens: Tokens) -> Readings:
    """An end of a range that leans on the other end: a bare number, or a day and a year."""
    letters = shape(tokens)
    if not _REST_OF_RANGE.fullmatch(letters):
        return ()
    if letters in ("d", "n"):
        return (Partial(number=tokens[0].number),)
    return (gathered(tokens),)


def _worded(tokens: Tokens, context: Context) -> Readings:
    """A date with a named month, a season, or a year alone."""
    return (gathered(tokens),)


def _with_short_year(tokens: Tokens, context: Context) -> Readings:
    """9-Jan-22, and May 68, which is no day; shown with all its digits, the year is seen to be understood."""
    *rest, last = tokens
    if len(rest) < _DAY_MONTH and last.number <= _LONGEST_MONTH:
        return (gathered(tokens),)
    year = Token(Kind.YEAR, last.text, whole_year(last.number))
    return (gathered((*rest, year)),)


def gathered(tokens: Tokens) -> Partial:
    """The fields by the kinds of their tokens; what stands by an era is the year."""
    place = _place_of_year(tokens)
    year = None if place is None else tokens[place]
    fields = {token.kind: token.number for index, token in enumerate(tokens) if index != place}
    era = fields.get(Kind.ERA, 0)
    if era and year is not None and not year.number:
        raise Refused("There is no year 0: AD 1 follows 1 BC.", "Check the year.")
    return Partial(
        day=next((fields[kind] for kind in (Kind.ORDINAL, Kind.SMALL, Kind.COUNT) if kind in fields), None),
        month=fields.get(Kind.MONTH),
        season=fields.get(Kind.SEASON),
        weekday=fields.get(Kind.WEEKDAY),
        year=None if year is None else 1 - year.number if era < 0 else year.number,
        has_short_year=year is not None and not era and (year.number < 100 or year.text.startswith("'")),
        is_count=year is not None and not era and year.meaning == COUNT,
        era=era,
    )


def _place_of_year(tokens: Tokens) -> int | None:
    """Where the year is. By its place, since 9 December AD 9 has the same number twice."""
    for index, token in enumerate(tokens):
        if token.kind is Kind.ERA:
            follows = index + 1 < len(tokens) and tokens[index + 1].kind in (
                Kind.SMALL,
                Kind.YEAR,
                Kind.NUMBER,
            )
            return index + 1 if follows else index - 1
    return next((index for index, token in enumerate(tokens) if token.kind is Kind.YEAR), None)


def _masked(tokens: Tokens, context: Context) -> Readings:
    return (Partial(whole=EdtfDate.parse(tokens[0].text.upper())),)


def _numbers(tokens: Tokens) -> list[int]:
    return [token.number for token in tokens if token.kind in (Kind.SMALL, Kind.YEAR, Kind.ORDINAL)]


def _year_month_day(tokens: Tokens, context: Context) -> Readings:
    year, month, day = _numbers(tokens)
    return (Partial(year=year, month=month, day=day),)


def _day_or_month_first(tokens: Tokens, context: Context) -> Readings:
    """The orders that a calendar allows. Where it allows neither, the European one, so that its fault is named."""
    first, second, *years = _numbers(tokens)
    year = _year_of(tokens, years[0]) if years else None
    readings = [
        Partial(year=year, month=month, day=day, order=order)
        for day, month, order in ((first, second, DAY_FIRST), (second, first, MONTH_FIRST))
        if 1 <= month <= 12
    ]
    if not readings or first == second:
        return (Partial(year=year, month=second, day=first),)
    return tuple(readings)


def _roman_month(tokens: Tokens, context: Context) -> Readings:
    """7/VII/2014."""
    month = next(token.number for token in tokens if token.kind is Kind.ROMAN)
    return (Partial(year=tokens[-1].number, month=month, day=tokens[0].number),) if month <= 12 else ()


def _months_or_day(tokens: Tokens, context: Context) -> Readings:
    """1-2/2022: January to February, or a day with two signs."""
    first, last, year = _numbers(tokens)
    if not 1 <= first < last <= 12:
        return ()
    ends = EdtfDate.from_month(year, first), EdtfDate.from_month(year, last)
    return (Partial(whole=EdtfDate.interval(*ends)), *_day_or_month_first(tokens, context))


def _with_stops(tokens: Tokens, context: Context) -> Readings:
    """01.02.2022, which is in one order wherever stops are what dates are written with."""
    if not all(token.text.endswith(".") for token in tokens if token.kind is Kind.ORDINAL):
        return ()
    readings = _day_or_month_first(tokens, context)
    if not context.vocabulary.is_day_first_with_stops:
        return readings
    return tuple(reading._replace(order="") for reading in readings[:1])


def _year_of(tokens: Tokens, year: int) -> int:
    is_before_era = tokens[-1].kind is Kind.ERA and tokens[-1].number < 0
    return 1 - year if is_before_era else whole_year(year)


def _short_dates(tokens: Tokens, context: Context) -> Readings:
    """22-01-07, which may also begin with its year, as ISO's days do."""
    readings = _day_or_month_first(tokens, context)
    year, month, day = _numbers(tokens)
    if not 1 <= month <= 12:
        return readings
    iso = Partial(year=whole_year(year), month=month, day=day, order=YEAR_FIRST)
    return (*(reading._replace(order=reading.order or DAY_FIRST) for reading in readings), iso)


def _month_year(tokens: Tokens, context: Context) -> Readings:
    """3/2014, 3.2014 and, where a stop makes an ordinal, 3. 2014; no word is the number of a month."""
    is_count = any(token.meaning == COUNT for token in tokens)
    if is_count or (tokens[0].kind is Kind.ORDINAL and not tokens[0].text.endswith(".")):
        return ()
    month, year = _numbers(tokens)
    return (Partial(year=year, month=month),)


def _year_month(tokens: Tokens, context: Context) -> Readings:
    """2014/3; 2014/15 is the year from one to the next, and 2009/10 and 1990/1 may be either."""
    year, last = _numbers(tokens)
    readings = []
    if 1 <= last <= 12:
        readings.append(Partial(year=year, month=last))
    width = len(tokens[2].text)
    if tokens[1].kind is Kind.SLASH and last == (year + 1) % 10**width:
        ends = EdtfDate.from_year(year), EdtfDate.from_year(year + 1)
        readings.append(Partial(whole=EdtfDate.interval(*ends)))
    return tuple(readings)


def _compact(tokens: Tokens, context: Context) -> Readings:
    """ISO's basic form, 20220109; any other number of eight digits is none."""
    year, rest = divmod(tokens[0].number, 10_000)
    if not 1000 <= year <= 9999 or len(tokens[0].text) != 8:
        return ()
    return (Partial(year=year, month=rest // 100, day=rest % 100),)


DATES = Table(
    (f"[do]{_JOINT}M{_JOINT}d|Md", _with_short_year),
    (_WORDED.pattern, _worded),
    ("y([-/,])d\\1d", _year_month_day),
    ("d([-/,])r\\1y", _roman_month),
    ("d,d,[dy]|d,o[dy]|oo[dy]|od[dy]|oo|d,d,?|d,o", _with_stops),
    ("d-d-d", _short_dates),
    ("d([-/])d\\1[dy]E?|d/d", _day_or_month_first),
    ("d[-–]d/y", _months_or_day),
    ("d[-/,]y|oy", _month_year),
    ("y[-/,]d", _year_month),
    ("n", _compact),
    ("X", _masked),
)
"""Dates with a named month, years, and dates in digits alone: 13/02/2022, 2022.1.9, 3/2014, 5/6."""
