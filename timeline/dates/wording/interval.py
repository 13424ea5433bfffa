"""What there is to say about an interval: what its two ends share is said once ("9–10 January 2022")."""

from timeline.dates.notation.parts import Parts
from timeline.dates.precision import Precision
from timeline.dates.thirds import named_third
from timeline.dates.value import EdtfDate
from timeline.dates.wording.language import Wording
from timeline.dates.wording.phrase import Gaps, Month, Phrase
from timeline.dates.wording.single import date_phrase, named, unqualified_phrase, with_doubts
from timeline.dates.wording.years import is_plain_year, year_phrase, years_phrase

_SHAREABLE_SEASONS = (21, 22, 23)
"""Winter has two years of its own, and the other codes say more than a name."""


def interval_phrase(value: EdtfDate, wording: Wording) -> Phrase:
    """An interval, with open and unknown ends told apart."""
    start = value.start.parts if value.start else None
    end = value.end.parts if value.end else None
    if start and end:
        return (
            _third_phrase(value) or _shared_phrase(start, end, wording) or _whole_phrase(start, end, wording)
        )
    if start:
        return Phrase(
            "open end" if value.is_open_end else "unknown end", {"start": date_phrase(start, wording)}
        )
    if end:
        return Phrase(
            "open start" if value.is_open_start else "unknown start", {"end": date_phrase(end, wording)}
        )
    return Phrase("interval", {"start": "..", "end": ".."})


def _whole_phrase(start: Parts, end: Parts, wording: Wording) -> Phrase:
    return Phrase("interval", {"start": date_phrase(start, wording), "end": date_phrase(end, wording)})


def _shared_phrase(start: Parts, end: Parts, wording: Wording) -> Phrase | None:
    """The short form for two whole dates of one month, one year or one kind; None where there is none.

    Doubt about both is said once where the words begin and end as one: "about 9–10 January 2022". A spaced dash parts
    the doubts.
    """
    if start.precision is not end.precision or not (is_whole(start) and is_whole(end)):
        return None
    if start.qualifier != end.qualifier:
        return None
    phrase = _plain_shared_phrase(start, end, wording)
    if phrase is None or (start.qualifier and not wording.is_closed(phrase.kind, phrase.variant)):
        return None
    return with_doubts(phrase, start)


def _plain_shared_phrase(start: Parts, end: Parts, wording: Wording) -> Phrase | None:
    if start.precision is Precision.YEAR:
        return years_phrase(start.year, end.year) if _has_years_in_common(start.year, end.year) else None
    if start.season or end.season:
        return _seasons_phrase(start, end)
    assert start.month and end.month  # noqa: S101  of the precisions that are whole only days and months are left
    plural = "months" if start.day is None else "days"
    is_plain = is_plain_year(start.year) and is_plain_year(end.year)
    if (is_plain and wording.has(f"{plural} plain")) or start.year != end.year:
        ends: Gaps = {"start": unqualified_phrase(start), "end": unqualified_phrase(end)}
        return Phrase(plural, ends, "plain" if is_plain else "")
    gaps: Gaps = {
        "month": Month(start.month),
        "last_month": Month(end.month),
        "year": year_phrase(start.year),
    }
    if start.day is None or end.day is None:
        return Phrase("months of a year", gaps)
    kind = "days of a month" if start.month == end.month else "days of a year"
    return Phrase(kind, {**gaps, "day": start.day, "last_day": end.day})


def _has_years_in_common(first: int, last: int) -> bool:
    return last < 1 or (is_plain_year(first) and is_plain_year(last))


def _seasons_phrase(start: Parts, end: Parts) -> Phrase | None:
    first, last = start.season, end.season
    if first not in _SHAREABLE_SEASONS or last not in _SHAREABLE_SEASONS or start.year != end.year:
        return None
    return Phrase(
        "seasons of a year",
        {"season": named(first), "last_season": named(last), "year": year_phrase(start.year)},
    )


def is_whole(parts: Parts) -> bool:
    """Whether nothing of a date is left unspecified or in doubt by itself, so that its words can be cut and shared."""
    return (
        parts.written_to is parts.precision
        and parts.year == parts.last_year
        and not (parts.mask or parts.time or any(parts.doubts))
        and parts.estimate is None
    )


def _third_phrase(value: EdtfDate) -> Phrase | None:
    """Early 2022, the mid-1990s. A period that has no name of its own has no named thirds either."""
    third = named_third(value)
    if third is None:
        return None
    part, period = third
    assert period.parts is not None  # noqa: S101  thirds are of single dates
    phrase = unqualified_phrase(period.parts)
    if phrase.kind.endswith("by years"):
        return None
    return Phrase(str(part), {"period": phrase.in_words()}, str(period.precision))
