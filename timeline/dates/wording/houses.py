"""House styles: how newsrooms put dates, as the differences from a language's own table.

Only what their published guides say of dates; whatever else they print is the language's short or long style.
"""

from collections.abc import Mapping

from timeline.dates.vocabulary.words import row
from timeline.dates.wording.english import LONG, NUMERALS, ordinal
from timeline.dates.wording.language import Wording

NOTATION = "iso"
"""The style that prints EDTF itself, in any language."""

_CLOSED_HYPHENS = {
    "years": "{first}-{last}",
    "years before era": "{first}-{last} BC",
    "long years bare": "{first}-{last}",
    "season over new year": "{season} {first}-{last:two}",
    "days of a month": "{day}-{last_day} {month} {year}",
    "months of a year": "{month}-{last_month} {year}",
    "seasons of a year": "{season}-{last_season} {year}",
}

# The Associated Press Stylebook: "months", "years", "centuries", "A.D.", "B.C.", "times".
_AP = {
    "year of era": "A.D. {number}",
    "year before era": "{number} B.C.",
    "years": "{first}-{last}",
    "years before era": "{first}-{last} B.C.",
    "long years": "A.D. {first}-{last}",
    "long years bare": "{first}-{last}",
    "day": "{month:beside day} {day}, {year}",
    "day before more": "{month:beside day} {day}, {year},",
    "season over new year": "{season} {first}-{last:two}",
    "century before era": "the {number:ordinal} century B.C.",
    "any year before era": "an unknown year B.C.",
    "day of some year": "{month:beside day} {day} of a year in {period}",
    "time": "{hour:twelve}:{minute:two} {hour:half day}",
    "time on the hour": "{hour:on the hour}",
    "time with seconds": "{hour:twelve}:{minute:two}:{second:two} {hour:half day}",
    "moment": "{time} {day}",
    "moment in utc": "{time} UTC {day}",
    "moment off utc": "{time} UTC{shift} {day}",
    "days of a month": "{month:beside day} {day}-{last_day}, {year}",
    "days in a set": "{month:beside day} {days}, {year}",
    "days of a year": "{month:beside day} {day} to {last_month:beside day} {last_day}, {year}",
    "months of a year": "{month}-{last_month} {year}",
    "seasons of a year": "{season}-{last_season} {year}",
    "days": "{start}, to {end}",
    "interval": "{start:before more} to {end}",
    "or": "{first:before more} or {last}",
    "and": "{first:before more} and {last}",
    "enumeration": "{first:plain}, {last}",
}

# The Guardian and Observer style guide: "dates", "AD, BC", "times", "hyphens".
_GUARDIAN = _CLOSED_HYPHENS | {
    "year of era": "AD{number}",
    "year before era": "{number}BC",
    "years before era": "{first}-{last}BC",
    "time": "{hour:twelve}.{minute:two}{hour:half day}",
    "time on the hour": "{hour:twelve}{hour:half day}",
}

# BBC News style guide: "dates", "times" (the 24-hour clock, GMT), "Century" with a capital after its number.
_BBC = _CLOSED_HYPHENS | {
    "century": "the {number:ordinal} Century",
    "century bare": "{number:ordinal} Century",
    "century before era": "the {number:ordinal} Century BC",
    "moment in utc": "{day}, {time} GMT",
    "moment off utc": "{day}, {time} GMT{shift}",
}

_AP_MONTHS_BESIDE_A_DAY = row("Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.")
_WORDS_TO_NINE = dict(enumerate(row("first second third fourth fifth sixth seventh eighth ninth"), start=1))


def _twelve(hour: int) -> str:
    return str((hour + 11) % 12 + 1)


_AP_NUMERALS = {
    "on the hour": lambda hour: {0: "midnight", 12: "noon"}.get(
        hour, f"{_twelve(hour)} {'a.m.' if hour < 12 else 'p.m.'}"
    ),
    "ordinal": lambda number: _WORDS_TO_NINE.get(number) or ordinal(number),
    "twelve": _twelve,
    "half day": lambda hour: "a.m." if hour < 12 else "p.m.",
}
_GUARDIAN_NUMERALS = {"twelve": _twelve, "half day": lambda hour: "am" if hour < 12 else "pm"}

HOUSES: Mapping[str, Mapping[str, Wording]] = {
    "ap": {
        "en": Wording(
            "en_US",
            LONG | _AP,
            months={"beside day": _AP_MONTHS_BESIDE_A_DAY},
            numerals=NUMERALS | _AP_NUMERALS,
        )
    },
    "guardian": {"en": Wording("en_GB", LONG | _GUARDIAN, numerals=NUMERALS | _GUARDIAN_NUMERALS)},
    "bbc": {"en": Wording("en_GB", LONG | _BBC, numerals=NUMERALS)},
}
"""A house → the languages it writes in."""
