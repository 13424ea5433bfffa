"""Takes words off a date that only say again what a part of it is: the *year* 2014, the *month* of March, March/mars.

Also puts "last year" within a date as the year that it is.
"""

import re
from dataclasses import replace

from timeline.dates.calendar import shift_month
from timeline.dates.typed.kinds import Kind, Token, Tokens
from timeline.dates.typed.partial import Context
from timeline.dates.typed.shapes import COUNT, shape
from timeline.dates.vocabulary import Unit

_NOISY = re.compile("[UY]|M[/]?M")
_COUNTED = re.compile("[GgB]")
_YEAR_WORD_BEFORE = re.compile("Y(?=y|[dn](?:E|$)|E[dny])")
_YEAR_WORD_AFTER = re.compile("(?<=y)Y|(?<=[dno])Y(?=E|$)|(?<=E)Y")
_RELATIVE_YEAR = re.compile("DY|YD")
_DAY_OF_RELATIVE_MONTH = re.compile("[do](?:DU|UD)|(?:DU|UD)[do]")
_MAYBE_YEARS = frozenset({Kind.SMALL, Kind.ORDINAL, Kind.NUMBER, Kind.YEAR})
_TWO_MONTHS = re.compile("M/?M")
_SAYS_AGAIN = {
    Unit.DAY: frozenset({Kind.SMALL, Kind.ORDINAL, Kind.COUNT, Kind.WEEKDAY, Kind.RELATIVE_DAY}),
    Unit.MONTH: frozenset({Kind.MONTH}),
    Unit.SEASON: frozenset({Kind.SEASON}),
    Unit.DECADE: frozenset({Kind.DECADE}),
}


def without_noise(tokens: Tokens, context: Context) -> Tokens:
    """The tokens of one date without what adds nothing."""
    letters = shape(tokens)
    if not _NOISY.search(letters):
        return tokens
    if _COUNTED.search(letters):
        return tokens
    tokens = _with_relative_year(tokens, context)
    tokens = _without_units(_without_second_month(tokens))
    return _without_year_words(tokens, context)


def _with_relative_year(tokens: Tokens, context: Context) -> Tokens:
    """9 January this year; on the 9th of last month."""
    letters = shape(tokens)
    match = _RELATIVE_YEAR.search(letters) if len(tokens) > 2 else None
    if match:
        pointed = Token(Kind.YEAR, match[0], context.counted_from().year + _step(tokens, match))
        return (*tokens[: match.start()], pointed, *tokens[match.end() :])
    match = _DAY_OF_RELATIVE_MONTH.fullmatch(letters)
    unit = next((token.unit for token in tokens if token.kind is Kind.UNIT), None)
    if match is None or unit is not Unit.MONTH:
        return tokens
    today = context.counted_from()
    year, month = shift_month(today.year, today.month, _step(tokens, match))
    day = next(token for token in tokens if token.kind in (Kind.SMALL, Kind.ORDINAL))
    return day, Token(Kind.MONTH, day.text, month), Token(Kind.YEAR, day.text, year)


def _step(tokens: Tokens, match: re.Match[str]) -> int:
    """How many years or months from now the pointing word leads."""
    return next(token.number for token in tokens[match.start() : match.end()] if token.kind is Kind.DIRECTION)


def _without_second_month(tokens: Tokens) -> Tokens:
    """One of the two names that a month has: "كانون الثاني/يناير"."""
    match = _TWO_MONTHS.search(shape(tokens))
    if match and tokens[match.start()].number == tokens[match.end() - 1].number:
        return tokens[: match.start() + 1] + tokens[match.end() :]
    return tokens


def _without_units(tokens: Tokens) -> Tokens:
    """The name of a unit goes where what it names follows it; after "March", so does "month"."""
    kept: list[Token] = []
    for index, token in enumerate(tokens):
        is_some = bool(kept) and kept[-1].kind is Kind.ARTICLE  # "a day in the 19th century"
        if token.kind is Kind.UNIT and token.unit in _SAYS_AGAIN and not is_some:
            named = _SAYS_AGAIN[token.unit]
            follows = index + 1 < len(tokens) and tokens[index + 1].kind in named
            if follows or (token.unit is Unit.MONTH and kept and kept[-1].kind is Kind.MONTH):
                continue
        kept.append(token)
    return tuple(kept)


def _without_year_words(tokens: Tokens, context: Context) -> Tokens:
    """Without the word for "year" beside its number, which then is a year however many digits it has, or a count."""
    letters = shape(tokens)
    matches = list(_YEAR_WORD_BEFORE.finditer(letters))
    if context.vocabulary.has_year_word_after:
        matches += _YEAR_WORD_AFTER.finditer(letters)
    if not matches:
        return tokens
    gone = {match.start() for match in matches}
    beside = {place + step for place in gone for step in (-1, 1)}
    counted = {place - 1 for place in gone if place and _is_count(tokens[place - 1], tokens[place], context)}
    return tuple(
        replace(token, kind=Kind.YEAR, meaning=COUNT if place in counted else "")
        if place in beside and token.kind in _MAYBE_YEARS and token.text[0].isdigit()
        else token
        for place, token in enumerate(tokens)
        if place not in gone
    )


def _is_count(number: Token, word: Token, context: Context) -> bool:
    """Whether a number before the word for "year" counts years: "5 лет", "2 года", but "45 года" is of a year."""
    vocabulary = context.vocabulary
    is_few = len(number.text) == 1 and word.text in vocabulary.few_years
    return is_few or word.text in vocabulary.counted_years
