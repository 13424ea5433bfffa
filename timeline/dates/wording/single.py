"""One date in words: a moment, a day, a month, a season, a year, or a period whose last digits are unspecified."""

from functools import cache

from babel.dates import get_month_names

from timeline.dates.notation.parts import Parts
from timeline.dates.precision import Precision
from timeline.dates.wording.tables import MonthsWidth, Wording

_WINTER = 24
_FIRST_PLAIN_YEAR = 1000
_LAST_PLAIN_YEAR = 9999


def date_words(parts: Parts, wording: Wording) -> str:
    """The words of one date with its qualifier."""
    return with_qualifier(unqualified_words(parts, wording), parts, wording)


def with_qualifier(words: str, parts: Parts, wording: Wording) -> str:
    """The words with the doubt that the parts have."""
    if parts.is_approximate and parts.is_uncertain:
        return wording.fill("uncertain and approximate", date=words)
    if parts.is_approximate:
        return wording.fill("approximate", date=words)
    if parts.is_uncertain:
        return wording.fill("uncertain", date=words)
    return words


def unqualified_words(parts: Parts, wording: Wording) -> str:
    """The words of one date as if it were certain."""
    period = _period_words(parts, wording)
    if parts.written_to in wording.units and parts.written_to is not parts.precision:
        return wording.fill("some", unit=wording.units[parts.written_to], period=period)
    return _with_time(period, parts.time, wording) if parts.time else period


def year_words(year: int, wording: Wording) -> str:
    """A year, with its era where readers need one: 2014, AD 79, 44 BC, 66,000,001 BC."""
    if year < 1:
        return wording.fill("year before era", year=_grouped(1 - year))
    if _FIRST_PLAIN_YEAR <= year <= _LAST_PLAIN_YEAR:
        return wording.fill("year", year=year)
    return wording.fill("early year", year=_grouped(year))


def years_words(first: int, last: int, wording: Wording) -> str:
    """A run of years: 2014–2016, 500–401 BC, 1 BC – AD 99."""
    if last < 1:
        return wording.fill("years before era", first=_grouped(1 - first), last=_grouped(1 - last))
    start, end = year_words(first, wording), year_words(last, wording)
    return wording.fill(
        "years" if is_plain_year(first) and is_plain_year(last) else "interval", start=start, end=end
    )


def is_plain_year(year: int) -> bool:
    """Whether a year is its four digits, with no era said."""
    return _FIRST_PLAIN_YEAR <= year <= _LAST_PLAIN_YEAR


def month_name(month: int, wording: Wording) -> str:
    return _month_names(wording.names_locale, wording.months_width)[month - 1]


@cache
def _month_names(locale: str, width: MonthsWidth) -> tuple[str, ...]:
    names = get_month_names(width, context="format", locale=locale)
    return tuple(names[month] for month in range(1, 13))


def _period_words(parts: Parts, wording: Wording) -> str:
    """The words of the period that is known, whatever was left unspecified within it."""
    if parts.year != parts.last_year:
        return _unspecified_years_words(parts, wording)
    year = year_words(parts.year, wording)
    if parts.season == _WINTER:
        return _winter_words(parts.year, wording)
    if parts.season is not None:
        return wording.fill("season", season=wording.seasons[parts.season], year=year)
    if parts.month is None:
        return year
    month = month_name(parts.month, wording)
    if parts.day is None:
        return wording.fill("month", month=month, year=year)
    return wording.fill("day", day=parts.day, month=month, year=year)


def _winter_words(year: int, wording: Wording) -> str:
    """A winter has two years: it begins in December and ends in February."""
    season = wording.seasons[_WINTER]
    if is_plain_year(year) and (year + 1) % 100:
        return wording.fill("winter", season=season, year=year, next_year=(year + 1) % 100)
    return wording.fill("season", season=season, year=years_words(year, year + 1, wording))


def _unspecified_years_words(parts: Parts, wording: Wording) -> str:
    first, last = parts.year, parts.last_year
    if last - first > 1000:
        return wording.fill("any year" if first >= 0 else "any year before era")
    years = years_words(first, last, wording)
    if is_plain_year(first) and parts.precision is Precision.DECADE and first % 100:
        return wording.fill("decade", year=first)
    if is_plain_year(first) and parts.precision is Precision.CENTURY:
        return wording.fill("century", year=first, years=years)
    return wording.fill(f"{parts.precision} by years", years=years)


def _with_time(day: str, time: str, wording: Wording) -> str:
    clock, zone = time[:8], time[8:]
    if not zone:
        return wording.fill("moment", day=day, time=clock)
    if zone == "Z":
        return wording.fill("moment in utc", day=day, time=clock)
    return wording.fill("moment off utc", day=day, time=clock, shift=zone.replace("-", "−"))


def _grouped(year: int) -> str:
    """Digits in groups of three from 10,000 on."""
    return f"{year:,}" if year > _LAST_PLAIN_YEAR else str(year)
