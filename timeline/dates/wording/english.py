"""How dates are put in English: British order and spelling, en dashes, closed between single words and spaced
otherwise.

What a style prints, `read_typed` reads back to the same value. That is why the first decade of a century is "the
decade 1900–1909": "the 1900s" may be ten years or a hundred.
"""

from timeline.dates.wording.language import language, listed

LONG = {
    # Years. Those before 1000 say their era, since "79" alone is no year to a reader.
    "year": "{number}",
    "year of era": "AD {number}",
    "long year bare": "{number}",
    "year before era": "{number} BC",
    "years": "{first}–{last}",
    "years before era": "{first}–{last} BC",
    "long years": "AD {first} – AD {last}",
    "long years bare": "{first}–{last}",
    # One date
    "day": "{day} {month} {year}",
    "month": "{month} {year}",
    "season": "{season} {year}",
    "season over new year": "{season} {first}–{last:two}",
    "spring": "spring",
    "summer": "summer",
    "autumn": "autumn",
    "winter": "winter",
    "northern": "{date} (northern hemisphere)",
    "southern": "{date} (southern hemisphere)",
    "quarter": "{number:word} quarter of {year}",
    "quarter definite": "the {number:word} quarter of {year}",
    "third": "{number:word} third of {year}",
    "third definite": "the {number:word} third of {year}",
    "half": "{number:word} half of {year}",
    "half definite": "the {number:word} half of {year}",
    # Time of day
    "time": "{hour:two}:{minute:two}",
    "time with seconds": "{hour:two}:{minute:two}:{second:two}",
    "moment": "{day}, {time}",
    "moment in utc": "{day}, {time} UTC",
    "moment off utc": "{day}, {time} UTC{shift}",
    # Years with digits unspecified
    "decade": "the {number}s",
    "decade bare": "{number}s",
    "decade by years": "the decade {years}",
    "century": "the {number:ordinal} century",
    "century bare": "{number:ordinal} century",
    "century before era": "the {number:ordinal} century BC",
    "century by years": "the century {years}",
    "millennium by years": "the millennium {years}",
    "any year": "an unknown year",
    "any year before era": "an unknown year BC",
    "some day": "a day in {period:definite}",
    "some month": "a month in {period:definite}",
    "day of some year": "{day} {month} of a year in {period:definite}",
    "month of some year": "{month} of a year in {period:definite}",
    "mask": "{notation} (X: digit unknown)",
    "estimate": "{year:bare} (estimated, {span:bare})",
    # Deep time
    "millions of years ago": "about {count} million years ago",
    "billions of years ago": "about {count} billion years ago",
    # Doubt
    "approximate": "about {date}",
    "uncertain": "possibly {date}",
    "uncertain and approximate": "possibly about {date}",
    "doubts": "{date} ({doubts})",
    "approximate parts": "{parts} approximate",
    "uncertain parts": "{parts} uncertain",
    "uncertain and approximate parts": "{parts} uncertain and approximate",
    "unit day": "day",
    "unit month": "month",
    "unit season": "season",
    "unit quarter": "quarter",
    "unit third": "third",
    "unit half": "half",
    "unit year": "year",
    # Intervals
    "days of a month": "{day}–{last_day} {month} {year}",
    "days of a year": "{day} {month} – {last_day} {last_month} {year}",
    "months of a year": "{month}–{last_month} {year}",
    "seasons of a year": "{season}–{last_season} {year}",
    "interval": "{start} – {end}",
    "open end": "since {start:definite}",
    "open start": "until {end:definite}",
    "unknown end": "from {start}, end unknown",
    "unknown start": "until {end}, start unknown",
    # Early, mid and late
    "early": "early {period}",
    "mid": "mid-{period}",
    "late": "late {period}",
    "early decade": "the early {period:bare}",
    "mid decade": "the mid-{period:bare}",
    "late decade": "the late {period:bare}",
    "early century": "the early {period:bare}",
    "mid century": "the mid-{period:bare}",
    "late century": "the late {period:bare}",
    # Sets
    "enumeration": "{first}, {last}",
    "or": "{first} or {last}",
    "and": "{first} and {last}",
    "days in a set": "{days} {month} {year}",
    "day number": "{day}",
    "months in a set": "{months} {year}",
    "month name": "{month}",
    "one of": "one of {run}",
    "all of": "all of {run}",
    "or earlier": "{date} or earlier",
    "or later": "{date} or later",
    "and earlier": "{date} and earlier",
    "and later": "{date} and later",
}

_SHORT = {
    "quarter": "Q{number} {year}",
    "quarter definite": "Q{number} {year}",
    "half": "H{number} {year}",
    "half definite": "H{number} {year}",
    "decade": "{number}s",
    "decade definite": "the {number}s",
    "century": "{number:ordinal} century",
    "century definite": "the {number:ordinal} century",
    "century before era": "{number:ordinal} century BC",
    "century before era definite": "the {number:ordinal} century BC",
    "millions of years ago": "c. {count} million years ago",
    "billions of years ago": "c. {count} billion years ago",
    "approximate": "c. {date}",
    "uncertain": "{date}?",
    "uncertain and approximate": "c. {date}?",
    "unknown end": "{start} – ?",
    "unknown start": "? – {end}",
    "early decade": "early {period:bare}",
    "mid decade": "mid-{period:bare}",
    "late decade": "late {period:bare}",
    "early century": "early {period:bare}",
    "mid century": "mid-{period:bare}",
    "late century": "late {period:bare}",
}

# Day and month in figures change places between London and New York, so English has ISO's order.
_NUMERIC = {
    "day plain": "{year}-{month:two}-{day:two}",
    "month plain": "{year}-{month:two}",
    "days plain": "{start} – {end}",
    "months plain": "{start} – {end}",
}


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th … 11th … 21st."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


NUMERALS = {"ordinal": ordinal, "word": listed({1: "first", 2: "second", 3: "third", 4: "fourth"})}

ENGLISH = language("en_GB", long=LONG, short=_SHORT, numeric=_NUMERIC, numerals=NUMERALS)
