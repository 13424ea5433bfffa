"""Reads decades, centuries, quarters, halves and winters. Where a name has two meanings, it gives both.

"The 1900s" may be ten years or a hundred, "the '20s" of this century or of the last.
"""

import re
from collections.abc import Callable

from timeline.dates.typed.partial import Context, Partial
from timeline.dates.typed.shapes import Readings
from timeline.dates.typed.tokens import Kind, Tokens, shape
from timeline.dates.value import EdtfDate
from timeline.dates.vocabulary import Unit

_WINTER = 24
_YEAR = "(?:y|[dny]E|E[dny])"
_MONTHS_PER = {Unit.QUARTER: 3, Unit.HALF: 6}


def read_period(tokens: Tokens, context: Context) -> Readings:
    """A named period, in as many readings as its name has."""
    letters = shape(tokens)
    for pattern, reader in _SHAPES:
        if pattern.fullmatch(letters):
            return reader(tokens, context)
    return ()


def _whole(*texts: str, is_preferred: bool = False) -> Readings:
    return tuple(Partial(whole=EdtfDate.parse(text), is_preferred=is_preferred) for text in texts)


def _decade(tokens: Tokens, context: Context) -> Readings:
    number = tokens[-1].number
    if tokens[-1].text.strip("'s").isdigit() and number > 99:
        return (
            _hundreds(number)
            if number % 100 == 0
            else _whole(f"{number // 10:03d}X")
            if number % 10 == 0
            else ()
        )
    tens = number if number > 9 else number * 10
    if tens % 10:
        return ()
    return _whole(f"19{tens // 10}X") if tens >= 30 else _whole(f"19{tens // 10}X", f"20{tens // 10}X")


def _hundreds(year: int) -> Readings:
    """The 1900s: the decade from 1900 to 1909, or the century."""
    return _whole(f"{year // 10:03d}X", f"{year // 100:02d}XX")


def _century_in_brackets(tokens: Tokens, context: Context) -> Readings:
    return _whole(f"{tokens[-1].number // 100:02d}XX")


def _ordinal_period(tokens: Tokens, context: Context) -> Readings:
    """The 19th century, the first quarter of 2014. Quarters and halves may take their year from elsewhere."""
    unit = context.vocabulary.units[tokens[-1 if len(tokens) == 2 else 1].text]
    number = tokens[0].number
    if unit is Unit.CENTURY and len(tokens) == 2:
        return _century(number)
    return _months(number, _MONTHS_PER.get(unit, 0), None)


def _century(number: int) -> Readings:
    """18XX for the 19th century, as libraries write it; the strict count, 1801 to 1900, beside it."""
    hundred = number - 1
    strict = f"{hundred * 100 + 1:04d}/{number * 100:04d}"
    if not 1 <= number <= 99:
        return ()
    return _whole(f"{hundred:02d}XX", is_preferred=True) + _whole(strict)


def _century_before_era(tokens: Tokens, context: Context) -> Readings:
    """The 5th century BC is 500 to 401 BC, which is -04XX to the year. The 1st ends with 1 BC, the year 0."""
    number = tokens[0].number
    if context.vocabulary.units[tokens[1].text] is not Unit.CENTURY or not 1 <= number <= 99:
        return ()
    if tokens[2].number > 0:
        return _century(number)
    return _whole(f"-{number - 1:02d}XX" if number > 1 else "-0099/0000")


def _part_of_year(tokens: Tokens, context: Context) -> Readings:
    """Q1 2014, 2014 H2, second half of 2014."""
    numbered = next(token for token in tokens if token.kind in (Kind.QUARTER, Kind.HALF, Kind.ORDINAL))
    year = next((token.number for token in tokens if token.kind is Kind.YEAR), None)
    if numbered.kind is not Kind.ORDINAL:
        return _months(numbered.number, 3 if numbered.kind is Kind.QUARTER else 6, year)
    unit = next(context.vocabulary.units[token.text] for token in tokens if token.kind is Kind.UNIT)
    return _months(numbered.number, _MONTHS_PER.get(unit, 0), year)


def _months(number: int, length: int, year: int | None) -> Readings:
    if not length or not 1 <= number <= 12 // length:
        return ()
    return (Partial(months=((number - 1) * length + 1, number * length), year=year),)


def _season_of_two_years(tokens: Tokens, context: Context) -> Readings:
    """Winter 2021–22: a winter has two years, and they follow each other."""
    first, last = _two_years(tokens[1:])
    if tokens[0].number != _WINTER or last != first + 1:
        return ()
    era = next((token.number for token in tokens if token.kind is Kind.ERA), 0)
    return (Partial(season=_WINTER, year=first, era=era),)


def _winter(tokens: Tokens, context: Context) -> Readings:
    """Winter 2014 begins in 2014, as EDTF has it; the one that ends in 2014 stands beside it."""
    year = next(token.number for token in tokens if token.kind is Kind.YEAR)
    if next(token.number for token in tokens if token.kind is Kind.SEASON) != _WINTER:
        return ()
    return (
        Partial(season=_WINTER, year=year, is_preferred=True),
        Partial(season=_WINTER, year=year - 1),
    )


def _years_of_period(tokens: Tokens, context: Context) -> Readings:
    """The decade 1900–1909, the century 500–401 BC: what the words say, if they are such a period."""
    first, last = _two_years(tokens[1:])
    unspecified = {Unit.DECADE: 1, Unit.CENTURY: 2, Unit.MILLENNIUM: 3}.get(
        context.vocabulary.units[tokens[0].text]
    )
    if unspecified is None:
        return ()
    known = f"-{-last:04d}" if last < 0 else f"{first:04d}"
    value = EdtfDate.parse(known[: len(known) - unspecified] + "X" * unspecified)
    if value.parts is None or (value.parts.year, value.parts.last_year) != (first, last):
        return ()
    return (Partial(whole=value),)


def _two_years(tokens: Tokens) -> tuple[int, int]:
    """The astronomical years of "2021–22", "500–401 BC" or "1 BC – AD 99"; the last era holds for both."""
    dash = next(
        index for index, token in enumerate(tokens) if token.kind in (Kind.DASH, Kind.HYPHEN, Kind.SLASH)
    )
    left, right = tokens[:dash], tokens[dash + 1 :]
    eras = [next((token.number for token in side if token.kind is Kind.ERA), 0) for side in (left, right)]
    first, last = (next(token for token in side if token.kind is not Kind.ERA) for side in (left, right))
    last_year = 1 - last.number if eras[1] < 0 else last.number
    first_year = 1 - first.number if (eras[0] or eras[1]) < 0 else first.number
    if last.kind is Kind.SMALL and not eras[1] and first_year > 99:
        century = first_year // 100 + (last.number == 0)
        last_year = century * 100 + last.number
    return first_year, last_year


def _unknown_year(tokens: Tokens, context: Context) -> Readings:
    is_before_era = tokens[-1].kind is Kind.ERA and tokens[-1].number < 0
    return _whole("-XXXX" if is_before_era else "XXXX")


Reader = Callable[[Tokens, Context], Readings]

_SHAPES: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (re.compile("c"), _decade),
    (re.compile("C"), _century_in_brackets),
    (re.compile("o-?U"), lambda tokens, context: _ordinal_period((tokens[0], tokens[-1]), context)),
    (re.compile("o-?UE"), lambda tokens, context: _century_before_era((tokens[0], *tokens[-2:]), context)),
    (re.compile("o-?U-?y|yo-?U|[qh][-/]?y|y[-/]?[qh]|[qh]"), _part_of_year),
    (re.compile("SE?[dny]E?[-–/]E?[dny]E?"), _season_of_two_years),
    (re.compile("Sy|yS"), _winter),
    (re.compile(f"U(?:[dny]|{_YEAR})[-–]{_YEAR}"), _years_of_period),
    (re.compile("I?VE?"), _unknown_year),
)
