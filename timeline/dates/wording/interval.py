"""An interval in words: what its two ends share is said once ("9–10 January 2022", "January–March 2014")."""

from timeline.dates.notation.parts import Parts
from timeline.dates.precision import Precision
from timeline.dates.thirds import named_third
from timeline.dates.value import EdtfDate
from timeline.dates.vocabulary import Part
from timeline.dates.wording.english import ordinal
from timeline.dates.wording.single import (
    date_words,
    is_plain_year,
    month_name,
    unqualified_words,
    with_qualifier,
    year_words,
    years_words,
)
from timeline.dates.wording.tables import Wording

_WINTER = 24
_SPACED_DASH = " – "


def interval_words(value: EdtfDate, wording: Wording) -> str:
    """The words of an interval, with open and unknown ends told apart."""
    third = named_third(value)
    if third is not None:
        return _third_words(*third, wording)
    start = value.start.parts if value.start else None
    end = value.end.parts if value.end else None
    if start and end:
        return _shared_words(start, end, wording) or wording.fill(
            "interval", start=date_words(start, wording), end=date_words(end, wording)
        )
    if start:
        return wording.fill(
            "open end" if value.is_open_end else "unknown end", start=date_words(start, wording)
        )
    assert end is not None  # noqa: S101  an interval with no known end does not parse
    return wording.fill(
        "open start" if value.is_open_start else "unknown start", end=date_words(end, wording)
    )


def _shared_words(start: Parts, end: Parts, wording: Wording) -> str | None:
    """The short form for two whole dates of one month, one year or one kind; None where there is none.

    Doubt about both is said once where the dash is closed: "about 9–10 January 2022". A spaced dash parts the doubts.
    """
    if not (_is_whole(start) and _is_whole(end)) or start.precision is not end.precision:
        return None
    if start.qualifier != end.qualifier:
        return None
    words = _plain_shared_words(start, end, wording)
    if words is None or (start.qualifier and _SPACED_DASH in words):
        return None
    return with_qualifier(words, start, wording)


def _plain_shared_words(start: Parts, end: Parts, wording: Wording) -> str | None:
    if start.precision is Precision.YEAR:
        return _shared_years(start.year, end.year, wording)
    if start.year != end.year:
        return None
    year = year_words(start.year, wording)
    if start.season and end.season:
        if end.season == _WINTER:
            return None
        names = wording.seasons
        return wording.fill(
            "seasons of a year", season=names[start.season], last_season=names[end.season], year=year
        )
    assert start.month and end.month  # noqa: S101  of the plain precisions only days and months are left
    month, last_month = month_name(start.month, wording), month_name(end.month, wording)
    if start.day is None:
        return wording.fill("months of a year", month=month, last_month=last_month, year=year)
    template = "days of a month" if start.month == end.month else "days of a year"
    gaps = {"month": month, "last_month": last_month, "year": year}
    return wording.fill(template, day=start.day, last_day=end.day, **gaps)


def _shared_years(first: int, last: int, wording: Wording) -> str | None:
    if last < 1 or (is_plain_year(first) and is_plain_year(last)):
        return years_words(first, last, wording)
    return None


def _is_whole(parts: Parts) -> bool:
    """Whether nothing of a date is left unspecified, so that its words can be cut and shared."""
    return parts.written_to is parts.precision and parts.year == parts.last_year


def _third_words(part: Part, period: EdtfDate, wording: Wording) -> str:
    parts, word = period.parts, wording.parts[part]
    assert parts is not None  # noqa: S101  thirds are of single dates
    if parts.precision is Precision.CENTURY:
        return wording.fill("third of a century", part=word, ordinal=ordinal(parts.year // 100 + 1))
    if parts.precision is Precision.DECADE:
        return wording.fill("third of a decade", part=word, year=parts.year)
    return wording.fill("third", part=word, period=unqualified_words(parts, wording))
