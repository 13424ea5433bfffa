"""Reads one date of days, months, seasons and years, in every order that English writes. Ranges are not its business.

Each row of the tables is a shape, a regular expression over the letters of `Kind`. Digits alone that fit two
orders give two readings; nothing here chooses between them.
"""

import re
from collections.abc import Callable

from timeline.dates.typed.partial import Partial
from timeline.dates.typed.refused import Refused
from timeline.dates.typed.tokens import Kind, Token, Tokens, shape

Readings = tuple[Partial, ...]

_YEAR = "(?:y|[dny]E|E[dny])"
_DAY = "[do]"
_JOINT = "[-/,]?"

# "9 January 2022", "January 9th, 2022", "9-Jan-2022", "2022 January 9", "March 2014", "15 March 44 BC", "spring 2014"
_WORDED = re.compile(
    rf"{_DAY}{_JOINT}M(?:{_JOINT}{_YEAR})?|M{_JOINT}{_DAY}(?:{_JOINT}{_YEAR})?"
    rf"|y{_JOINT}M{_JOINT}{_DAY}|M(?:{_JOINT}{_YEAR})?|{_YEAR}{_JOINT}M|{_YEAR}|S{_YEAR}|{_YEAR}S|S"
)
# The second half of "January 9–10, 2022", and the first of "9–10 January 2022".
_REST_OF_RANGE = re.compile(rf"{_DAY}{_YEAR}|[don]")

DAY_FIRST, MONTH_FIRST = "day first", "month first"


def read_worded(tokens: Tokens) -> Readings:
    """A date with a named month, a season, or a year alone."""
    return (_gathered(tokens),) if _WORDED.fullmatch(shape(tokens)) else ()


def read_rest_of_range(tokens: Tokens) -> Readings:
    """An end of a range that leans on the other end: a bare number, or a day and a year."""
    letters = shape(tokens)
    if not _REST_OF_RANGE.fullmatch(letters):
        return ()
    if len(tokens) == 1 and tokens[0].kind is not Kind.ORDINAL:
        return (Partial(number=tokens[0].number),)
    return (_gathered(tokens),)


def read_digits(tokens: Tokens) -> Readings:
    """A date in digits alone: 13/02/2022, 2022.1.9, 3/2014, 5/6."""
    letters = shape(tokens)
    for pattern, reader in _DIGITS:
        if pattern.fullmatch(letters):
            return reader([token.number for token in tokens[::2]])
    return ()


def _gathered(tokens: Tokens) -> Partial:
    """The fields by the kinds of their tokens; what stands by an era is the year."""
    year = _year_token(tokens)
    fields = {token.kind: token.number for token in tokens if token is not year}
    era = fields.get(Kind.ERA, 0)
    if era and year is not None and not year.number:
        raise Refused("There is no year 0: AD 1 follows 1 BC.", "Check the year.")
    return Partial(
        day=fields.get(Kind.ORDINAL, fields.get(Kind.SMALL)),
        month=fields.get(Kind.MONTH),
        season=fields.get(Kind.SEASON),
        year=None if year is None else 1 - year.number if era < 0 else year.number,
        era=era,
    )


def _year_token(tokens: Tokens) -> Token | None:
    for index, token in enumerate(tokens):
        if token.kind is Kind.ERA:
            follows = index + 1 < len(tokens) and tokens[index + 1].kind in (
                Kind.SMALL,
                Kind.YEAR,
                Kind.NUMBER,
            )
            return tokens[index + 1] if follows else tokens[index - 1]
    return next((token for token in tokens if token.kind is Kind.YEAR), None)


def _year_month_day(numbers: list[int]) -> Readings:
    year, month, day = numbers
    return (Partial(year=year, month=month, day=day),)


def _day_or_month_first(numbers: list[int]) -> Readings:
    """The orders that a calendar allows. Where it allows neither, the European one, so that its fault is named."""
    first, second, *years = numbers
    year = _expanded(years[0]) if years else None
    readings = [
        Partial(year=year, month=month, day=day, order=order)
        for day, month, order in ((first, second, DAY_FIRST), (second, first, MONTH_FIRST))
        if 1 <= month <= 12
    ]
    if not readings or first == second:
        return (Partial(year=year, month=second, day=first),)
    return tuple(readings)


def _expanded(year: int) -> int:
    """A year of two digits, for readings that are shown with four: 22 is 2022, 85 is 1985."""
    return year if year > 99 else year + (2000 if year < 50 else 1900)


def _month_year(numbers: list[int]) -> Readings:
    month, year = numbers
    return (Partial(year=year, month=month),)


def _year_month(numbers: list[int]) -> Readings:
    year, month = numbers
    return (Partial(year=year, month=month),) if 1 <= month <= 12 else ()


def _compact(numbers: list[int]) -> Readings:
    """ISO's basic form, 20220109; any other number of eight digits is none."""
    year, rest = divmod(numbers[0], 10_000)
    if not 1000 <= year <= 9999:
        return ()
    return (Partial(year=year, month=rest // 100, day=rest % 100),)


_DIGITS: tuple[tuple[re.Pattern[str], Callable[[list[int]], Readings]], ...] = (
    (re.compile("y([-/,])d\\1d"), _year_month_day),
    (re.compile("d([-/,])d\\1[dy]"), _day_or_month_first),
    (re.compile("d[/,]d"), _day_or_month_first),
    (re.compile("d[-/,]y"), _month_year),
    (re.compile("y[-/,]d"), _year_month),
    (re.compile("n"), _compact),
)
