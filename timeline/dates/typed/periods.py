"""Reads decades, centuries, quarters, halves and winters. Where a name has two meanings, it gives both.

"The 1900s" may be ten years or a hundred, "the '20s" of this century or of the last.
"""

from timeline.dates.typed.kinds import DASHES, Kind, Token, Tokens, whole_year
from timeline.dates.typed.partial import Context, Partial
from timeline.dates.typed.refused import Refused
from timeline.dates.typed.shapes import YEAR, Readings, Table, gathered
from timeline.dates.value import EdtfDate
from timeline.dates.vocabulary import Direction, Unit
from timeline.dates.vocabulary.folding import fold

_SUMMER, _WINTER = 22, 24
_FIRST_OF_YEAR = {Unit.QUARTER: (33, 4), Unit.THIRD: (37, 3), Unit.HALF: (40, 2)}
_YEARS_IN = {Unit.CENTURY: (100, "XX"), Unit.MILLENNIUM: (1000, "XXX")}
_NUMBERED = (Kind.ORDINAL, Kind.ROMAN, Kind.SMALL, Kind.COUNT)
_JOINTS = DASHES | {Kind.SLASH}
_SHORTEST_NAME = 3
_FIRST_OF_TWO_DIGITS = 10
_LAST_YEAR = 9999
_OLDEST_OF_THIS_CENTURY = 30
"""From the thirties on, a decade without its century is of the last one."""


def _whole(*texts: str, is_preferred: bool = False) -> Readings:
    return tuple(Partial(whole=EdtfDate.parse(text), is_preferred=is_preferred) for text in texts)


def _decade(tokens: Tokens, context: Context) -> Readings:
    """The 1990s, the nineties, "années 90"; of two digits or a word, the century is the last or this one."""
    kinds = (Kind.DECADE, Kind.YEAR, *_NUMBERED, Kind.NUMBER)
    token = next(token for kind in kinds for token in tokens if token.kind is kind)
    number = token.number
    if number > 99:
        is_season = tokens[0].text in context.vocabulary.seasons
        if is_season and not fold(context.typed).lstrip("( ").startswith(tokens[0].text):
            return ()  # "od lata 1990" is since summer; at the beginning that would be "lato"
        if number % 10 or number > _LAST_YEAR:
            return (Partial(year=number), Partial(season=_SUMMER, year=number)) if is_season else ()
        return _whole(f"{number // 10:03d}X") if number % 100 else _hundreds(number)
    tens, odd = divmod(number, 10)
    if odd:
        return ()
    return _whole(f"19{tens}X") if number >= _OLDEST_OF_THIS_CENTURY else _whole(f"19{tens}X", f"20{tens}X")


def _decade_of_century(tokens: Tokens, context: Context) -> Readings:
    """The nineties of the 19th century. Its first decade is 1800 to 1809, as newspapers count; 1801 to 1810 stands
    beside it."""
    start = next(index for index, token in enumerate(tokens) if token.kind in (Kind.DECADE, *_NUMBERED))
    rest = tokens[start + 1 :]
    if rest[0].kind is Kind.HYPHEN:
        rest = rest[1:]
    if rest[0].kind is Kind.YEAR_WORD or (rest[0].kind is Kind.UNIT and rest[0].unit is Unit.DECADE):
        rest = rest[1:]
    if any(token.kind is Kind.DIRECTION for token in rest):
        step = next(token.number for token in rest if token.kind is Kind.DIRECTION)
        hundred = context.counted_from().year // 100 + step
    else:
        hundred = _numbered(rest).number - 1
    units = [token.unit for token in rest if token.kind is Kind.UNIT]
    if units != [Unit.CENTURY] or not 0 <= hundred <= 98:
        return ()
    number = tokens[start].number
    if number <= 10 and any(token.kind is Kind.UNIT and token.unit is Unit.DECADE for token in tokens):
        first = hundred * 100 + (number - 1) * 10
        return _whole(f"{first // 10:03d}X", is_preferred=True) + _whole(f"{first + 1:04d}/{first + 10:04d}")
    tens, odd = divmod(number, 10)
    return () if odd or tens > 9 else _whole(f"{hundred:02d}{tens}X")


def _hundreds(year: int) -> Readings:
    """The 1900s: the decade from 1900 to 1909, or the century."""
    return _whole(f"{year // 10:03d}X", f"{year // 100:02d}XX")


def _decade_with_years(tokens: Tokens, context: Context) -> Readings:
    """The 1900s (1900–1999): the years say which is meant."""
    first, last = two_years(tokens[1:])
    text = {9: f"{first // 10:03d}X", 99: f"{first // 100:02d}XX"}.get(last - first, "")
    return _whole(text) if text and tokens[0].number == first and first % (last - first + 1) == 0 else ()


def _numbered(tokens: Tokens) -> Token:
    return next(token for kind in _NUMBERED for token in tokens if token.kind is kind)


def _ordinal_period(tokens: Tokens, context: Context) -> Readings:
    """The 19th century, the first quarter of 2014. Quarters and halves may take their year from elsewhere."""
    named = next(token for token in tokens if token.kind in (Kind.UNIT, Kind.QUARTER, Kind.HALF))
    numbered = named if named.kind is not Kind.UNIT else _numbered(tokens)
    rest = tuple(token for token in tokens if token not in (named, numbered) and token.kind not in _JOINTS)
    dated = gathered(rest)
    year = dated.year
    if tokens[0].text in context.vocabulary.ages and numbered.kind in (Kind.SMALL, Kind.COUNT):
        raise Refused("This may be somebody's age.", "Write a century in Roman numerals.")
    unit = {Kind.QUARTER: Unit.QUARTER, Kind.HALF: Unit.HALF}.get(named.kind) or named.unit
    if unit in _YEARS_IN and year is None:
        if _is_on_wrong_side(tokens, named, context):
            return ()
        if tokens[0] is named and len(named.text) < _SHORTEST_NAME and numbered.kind is Kind.ORDINAL:
            return _year_of_two_digits(numbered.number, context)
        return _long_period(numbered.number, unit)
    if unit not in _FIRST_OF_YEAR:
        return ()
    first, count = _FIRST_OF_YEAR[unit]
    if not 1 <= numbered.number <= count:
        return ()
    return (
        Partial(
            season=first + numbered.number - 1, year=year, era=dated.era, has_short_year=dated.has_short_year
        ),
    )


def _is_on_wrong_side(tokens: Tokens, named: Token, context: Context) -> bool:
    """Whether a short word is no century here: "в 19", though "в." is one after its number, and Spain's "11-S"."""
    if named.text in context.vocabulary.units_before:
        return tokens[-1] is named
    return tokens[-1].kind is Kind.SMALL and len(named.text) < _SHORTEST_NAME


def _year_of_two_digits(number: int, context: Context) -> Readings:
    """In Russian "в 14-м" is in the year 14 of some century."""
    if number < _FIRST_OF_TWO_DIGITS or not context.vocabulary.has_year_word_after:
        return ()
    return (Partial(year=number, has_short_year=True),)


def _period_of_short_year(tokens: Tokens, context: Context) -> Readings:
    """Q1 21, 2H21."""
    named, year = tokens
    if len(year.text) != len("21"):
        return ()
    first, _ = _FIRST_OF_YEAR[Unit.QUARTER if named.kind is Kind.QUARTER else Unit.HALF]
    return (Partial(season=first + named.number - 1, year=whole_year(year.number)),)


def _last_of_year(tokens: Tokens, context: Context) -> Readings:
    """The last quarter of 2014."""
    direction, named, *year = tokens
    if direction.meaning != Direction.LAST or named.unit not in _FIRST_OF_YEAR:
        return ()
    first, count = _FIRST_OF_YEAR[named.unit]
    dated = gathered(tuple(year))
    return (Partial(season=first + count - 1, year=dated.year, era=dated.era),)


def _long_period(number: int, unit: Unit) -> Readings:
    """18XX for the 19th century, as libraries write it; the strict count, 1801 to 1900, beside it."""
    years, unspecified = _YEARS_IN[unit]
    if not 1 <= number <= 10_000 // years - 1:
        return ()
    masked = _whole(f"{number - 1:0{4 - len(unspecified)}d}{unspecified}", is_preferred=True)
    return masked + _whole(f"{(number - 1) * years + 1:04d}/{number * years:04d}")


def _ordinal_period_of_era(tokens: Tokens, context: Context) -> Readings:
    """The 5th century BC is 500 to 401 BC, which is -04XX to the year. The 1st ends with 1 BC, the year 0."""
    number = _numbered(tokens).number
    unit = next(token.unit for token in tokens if token.kind is Kind.UNIT)
    if unit not in _YEARS_IN:
        return ()
    if tokens[-1].number > 0:
        return _long_period(number, unit)
    years, unspecified = _YEARS_IN[unit]
    if not 1 <= number <= 10_000 // years - 1:
        return ()
    if number == 1:
        return _whole(f"-{years - 1:04d}/0000")
    return _whole(f"-{number - 1:0{4 - len(unspecified)}d}{unspecified}")


def _season_of_two_years(tokens: Tokens, context: Context) -> Readings:
    """Winter 2021–22: the season over the new year has two years, and they follow each other."""
    first, last = two_years(tokens[1:])
    season = tokens[0].number
    if season not in (_WINTER, _SUMMER) or last != first + 1:
        return ()
    era = next((token.number for token in tokens if token.kind is Kind.ERA), 0)
    return (Partial(season=season, year=first, era=era, has_two_years=True),)


def _winter(tokens: Tokens, context: Context) -> Readings:
    """Winter 2014 begins in 2014, as EDTF has it; the one that ends in 2014 stands beside it."""
    year = next(token.number for token in tokens if token.kind is Kind.YEAR)
    if next(token.number for token in tokens if token.kind is Kind.SEASON) != _WINTER:
        return ()
    return (
        Partial(season=_WINTER, year=year, has_short_year=year < 100, is_preferred=True),
        Partial(season=_WINTER, year=year - 1, has_short_year=year < 100),
    )


def _years_of_period(tokens: Tokens, context: Context) -> Readings:
    """The decade 1900–1909, the century 500–401 BC: what the words say, if they are such a period."""
    first, last = two_years(tokens[1:])
    unspecified = {Unit.DECADE: 1, Unit.CENTURY: 2, Unit.MILLENNIUM: 3}.get(tokens[0].unit)
    if unspecified is None:
        return ()
    known = f"-{-last:04d}" if last < 0 else f"{first:04d}"
    value = EdtfDate.parse(known[: len(known) - unspecified] + "X" * unspecified)
    if value.parts is None or (value.parts.year, value.parts.last_year) != (first, last):
        return ()
    return (Partial(whole=value),)


def two_years(tokens: Tokens) -> tuple[int, int]:
    """The astronomical years of "2021–22", "500–401 BC" or "1 BC – AD 99"; the last era holds for both."""
    dash = next(
        index for index, token in enumerate(tokens) if token.kind in DASHES or token.kind is Kind.SLASH
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


_COUNTED = "(?:[odr]-?U|U[odrw])"
_CENTURY = "(?:[odr]U|U[odrw]|DU|UD)"

PERIODS = Table(
    (f"U(?:[dny]|{YEAR})[-–]{YEAR}", _years_of_period),
    ("c-?[UY]?|[LY]c|L[ydonw]Y?", _decade),
    (f"[UL]?[co]-?[YU]?{_CENTURY}|L[dow]{_CENTURY}", _decade_of_century),
    ("cy[-–]y", _decade_with_years),
    (f"{_COUNTED}(?:-?{YEAR})?|{YEAR}{_COUNTED}|[qh][-/]?{YEAR}|{YEAR}[-/]?[qh]|[qh]", _ordinal_period),
    (f"{_COUNTED}E", _ordinal_period_of_era),
    ("[qh]d", _period_of_short_year),
    (f"DU{YEAR}", _last_of_year),
    ("SE?[dny]E?[-–/]E?[dny]E?", _season_of_two_years),
    ("Sy|yS", _winter),
    ("I?VE?", _unknown_year),
)
"""Named periods, each in as many readings as its name has."""
