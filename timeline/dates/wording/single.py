"""What there is to say about one date: a moment, a day, a part of a year, a year, or a period of unspecified digits."""

from timeline.dates.notation.parts import Parts
from timeline.dates.notation.seasons import SEASONS
from timeline.dates.precision import Precision
from timeline.dates.wording.language import Wording
from timeline.dates.wording.phrase import Gaps, Month, Phrase
from timeline.dates.wording.years import (
    YEAR_KINDS,
    is_plain_year,
    unspecified_years_phrase,
    year_phrase,
    years_phrase,
)

SEASON_KINDS = ("spring", "summer", "autumn", "winter")
_SEASONS_OVER_NEW_YEAR = (24, 28, 30)
"""Winter, northern winter and southern summer begin in December and end in February."""

_MILLION = 10**6
_BILLION = 10**9


def date_phrase(parts: Parts, wording: Wording) -> Phrase:
    """One date with its doubts."""
    if parts.qualifier in ("~", "%") and _is_deep(parts):
        phrase = _deep_time_phrase(-parts.year, wording)
        return Phrase("uncertain", {"date": phrase}) if parts.qualifier == "%" else phrase
    return with_doubts(unqualified_phrase(parts), parts)


def with_doubts(phrase: Phrase, parts: Parts) -> Phrase:
    """The phrase with the doubts that the parts have, about the whole or about some of it."""
    if any(parts.doubts):
        return Phrase("doubts", {"date": phrase, "doubts": _remark(parts)})
    kind = {"~": "approximate", "?": "uncertain", "%": "uncertain and approximate"}.get(parts.qualifier)
    variant = "year" if phrase.kind in YEAR_KINDS and kind != "uncertain" else ""
    return Phrase(kind, {"date": phrase}, variant) if kind else phrase


def unqualified_phrase(parts: Parts) -> Phrase:
    """One date as if it were certain."""
    if parts.mask:
        return _mask_phrase(parts)
    if parts.estimate is not None:
        gaps: Gaps = {"year": year_phrase(parts.estimate), "span": years_phrase(parts.year, parts.last_year)}
        return Phrase("estimate", gaps)
    period = _period_phrase(parts)
    if parts.time:
        return _moment_phrase(period, parts.time)
    if parts.written_to is parts.precision:
        return period
    if parts.written_to in (Precision.DAY, Precision.MONTH):
        return Phrase(f"some {parts.written_to}", {"period": period.in_words()})
    return period


def named(season: int) -> Phrase:
    """The name of a season, whoever's it is."""
    return Phrase(SEASON_KINDS[(season - 21) % 4])


def day_phrase(year: int, month: int, day: int) -> Phrase:
    gaps: Gaps = {"day": day, "month": Month(month), "year": year_phrase(year)}
    return Phrase("day", gaps, _variant(year))


def month_phrase(year: int, month: int) -> Phrase:
    return Phrase("month", {"month": Month(month), "year": year_phrase(year)}, _variant(year))


def _variant(year: int) -> str:
    """Only a year of four digits goes into a date of digits."""
    return "plain" if is_plain_year(year) else ""


def _period_phrase(parts: Parts) -> Phrase:
    """The period that is known, whatever was left unspecified within it."""
    if parts.year != parts.last_year:
        return unspecified_years_phrase(parts)
    if parts.season is not None:
        return _part_of_year_phrase(parts.year, parts.season)
    if parts.month is None:
        return year_phrase(parts.year)
    if parts.day is None:
        return month_phrase(parts.year, parts.month)
    return day_phrase(parts.year, parts.month, parts.day)


def _part_of_year_phrase(year: int, code: int) -> Phrase:
    """EDTF's codes from 21 to 41 (level 2, "Sub-year groupings")."""
    for kind, first, last in (("quarter", 33, 36), ("third", 37, 39), ("half", 40, 41)):
        if first <= code <= last:
            return Phrase(kind, {"number": code - first + 1, "year": year_phrase(year)})
    season = _season_phrase(year, code)
    if code > 24:
        return Phrase("northern" if code <= 28 else "southern", {"date": season})
    return season


def _season_phrase(year: int, code: int) -> Phrase:
    if code not in _SEASONS_OVER_NEW_YEAR:
        return Phrase("season", {"season": named(code), "year": year_phrase(year)})
    if is_plain_year(year) and (year + 1) % 100:
        return Phrase("season over new year", {"season": named(code), "first": year, "last": year + 1})
    return Phrase("season", {"season": named(code), "year": years_phrase(year, year + 1)})


def _moment_phrase(day: Phrase, time: str) -> Phrase:
    gaps = {"hour": int(time[:2]), "minute": int(time[3:5]), "second": int(time[6:8])}
    kind = "time with seconds" if gaps["second"] else "time" if gaps["minute"] else "time on the hour"
    clock, zone = Phrase(kind, gaps), time[8:]
    if not zone:
        return Phrase("moment", {"day": day, "time": clock})
    hours, _, minutes = zone.replace("-", "−").partition(":")
    shift = f"{hours}:{minutes or '00'}"
    if shift in ("Z:00", "+00:00"):
        return Phrase("moment in utc", {"day": day, "time": clock})
    return Phrase("moment off utc", {"day": day, "time": clock, "shift": shift})


def _mask_phrase(parts: Parts) -> Phrase:
    """31 December of a year in the 1560s; whatever people have no words for is shown as it is written."""
    period = _masked_period(parts)
    if period is None or parts.month is None:
        return Phrase("mask", {"notation": parts.mask})
    if parts.day is None:
        return Phrase("month of some year", {"month": Month(parts.month), "period": period})
    return Phrase("day of some year", {"day": parts.day, "month": Month(parts.month), "period": period})


def _masked_period(parts: Parts) -> Phrase | None:
    """The decade or century that an unknown year lies in, where nothing but the year's last digits is unknown."""
    year, *rest = parts.mask.split("-")
    if "X" in "".join(rest) or not year[:2].isdigit() or not is_plain_year(parts.year):
        return None
    return unspecified_years_phrase(parts) if year[2:] == "XX" or year[2:3].isdigit() else None


def _is_deep(parts: Parts) -> bool:
    """Whether a year is so long ago that people count back from today: 66 million years ago."""
    is_whole_year = parts.written_to is Precision.YEAR and parts.year == parts.last_year and not parts.mask
    return is_whole_year and parts.year <= -_MILLION and parts.year % 10_000 == 0


def _deep_time_phrase(ago: int, wording: Wording) -> Phrase:
    is_billions = ago >= _BILLION and ago % (_BILLION // 100) == 0
    kind, unit = ("billions", _BILLION) if is_billions else ("millions", _MILLION)
    whole, rest = divmod(ago, unit)
    hundredths = f".{rest * 100 // unit:02d}".rstrip("0") if rest else ""
    count = f"{whole}{hundredths}"
    return Phrase(f"{kind} of years ago", {"count": wording.decimal_text(count)}, wording.plural(count))


def _remark(parts: Parts) -> Phrase:
    """Day and month approximate, year uncertain: the finest first, what is in the same doubt together."""
    names = {
        "year": "year",
        "month": str(SEASONS[parts.season].precision) if parts.season else "month",
        "day": "day",
    }
    doubts = dict(zip(names, parts.doubts, strict=True))
    groups: dict[str, list[Phrase]] = {}
    for part in ("day", "month", "year"):
        if doubts[part]:
            groups.setdefault(doubts[part], []).append(Phrase(f"unit {names[part]}"))
    kinds = {"~": "approximate", "?": "uncertain", "%": "uncertain and approximate"}
    remarks = [
        Phrase(
            f"{kinds[sign]} parts",
            {"parts": joined(units, "and")},
            "many" if len(units) > 1 else units[0].kind.removeprefix("unit "),
        )
        for sign, units in groups.items()
    ]
    return joined(remarks, "enumeration")


def joined(phrases: list[Phrase], last_joint: str) -> Phrase:
    """A, b and c."""
    *most, last = phrases
    if not most:
        return last
    return Phrase(last_joint, {"first": joined(most, "enumeration"), "last": last})
