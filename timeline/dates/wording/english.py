"""How dates are put in English: British order and spelling, en dashes, closed between single words and spaced
otherwise.

What a style prints, `read_typed` reads back to the same value. That is why a century is "the 1900s
(1900–1999)": "the 1900s" alone may be ten years or a hundred.
"""

from dataclasses import replace
from types import MappingProxyType

from timeline.dates.precision import Precision
from timeline.dates.vocabulary import Part
from timeline.dates.wording.tables import Style, Wording

_LONG = {
    # Years. Those before 1000 say their era, since "79" alone is no year to a reader.
    "year": "{year}",
    "early year": "AD {year}",
    "year before era": "{year} BC",
    "years before era": "{first}–{last} BC",
    # One date
    "day": "{day} {month} {year}",
    "month": "{month} {year}",
    "season": "{season} {year}",
    "winter": "{season} {year}–{next_year:02d}",
    "moment": "{day}, {time}",
    "moment in utc": "{day}, {time} UTC",
    "moment off utc": "{day}, {time} UTC{shift}",
    # Periods with digits unspecified
    "decade": "the {year}s",
    "decade by years": "the decade {years}",
    "century": "the {year}s ({years})",
    "century by years": "the century {years}",
    "millennium by years": "the millennium {years}",
    "any year": "an unknown year",
    "any year before era": "an unknown year BC",
    "some": "a {unit} in {period}",
    # Qualifiers
    "approximate": "about {date}",
    "uncertain": "possibly {date}",
    "uncertain and approximate": "possibly about {date}",
    # Intervals
    "days of a month": "{day}–{last_day} {month} {year}",
    "days of a year": "{day} {month} – {last_day} {last_month} {year}",
    "months of a year": "{month}–{last_month} {year}",
    "seasons of a year": "{season}–{last_season} {year}",
    "years": "{start}–{end}",
    "interval": "{start} – {end}",
    "open end": "since {start}",
    "open start": "until {end}",
    "unknown end": "from {start}, end unknown",
    "unknown start": "until {end}, start unknown",
    # Thirds
    "third": "{part}{period}",
    "third of a decade": "the {part}{year}s",
    "third of a century": "the {part}{ordinal} century",
}

_SHORT = {
    "approximate": "c. {date}",
    "uncertain": "{date}?",
    "uncertain and approximate": "c. {date}?",
    "decade": "{year}s",
    "century": "{year}s ({years})",
    "unknown end": "{start} – ?",
    "unknown start": "? – {end}",
    "third of a decade": "{part}{year}s",
    "third of a century": "{part}{ordinal} century",
}

_ENGLISH = Wording(
    names_locale="en_GB",
    months_width="wide",
    templates=MappingProxyType(_LONG),
    seasons=MappingProxyType({21: "spring", 22: "summer", 23: "autumn", 24: "winter"}),
    units=MappingProxyType({Precision.DAY: "day", Precision.MONTH: "month"}),
    parts=MappingProxyType({Part.EARLY: "early ", Part.MID: "mid-", Part.LATE: "late "}),
)

ENGLISH = MappingProxyType(
    {
        Style.LONG: _ENGLISH,
        Style.SHORT: replace(
            _ENGLISH, months_width="abbreviated", templates=MappingProxyType(_LONG | _SHORT)
        ),
    }
)


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th … 11th … 21st."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"
