"""Ranges of days in numbers, ranges from a day to a month, and days with a Roman month, in version 2."""

from timeline.extraction.readings import months, ranges
from timeline.extraction.rules.rule import Table

RANGES: Table = (
    (
        "numeric-days",
        r"{not_inside}(?P<words>(?P<day>\d{1,2})(?:\.(?P<month>\d{1,2})(?:\.(?P<first_year>\d{4}|\d\d))?)?\.?{year_tail}"
        r"{through_}(?P<last_day>\d{1,2})\.(?P<last_month>\d{1,2})\.(?P<year>\d{4}|\d\d)(?![\w/-]|[.,]\d){year_tail})",
        ranges.read_numeric_days,
    ),
    (
        "numeric-days-without-year",
        r"{not_inside}(?P<words>(?P<day>\d{1,2})\.{long_dash}(?P<last_day>\d{1,2})\.(?P<last_month>0[1-9]|1[0-2]))"
        r"(?![\w/-]|[.,]\d)",
        ranges.read_numeric_days,
    ),
    # Both with two digits: else it is two decimals.
    (
        "numeric-days-led",
        r"\b{day_leads} (?P<words>(?P<day>[0-3]\d)\.(?P<month>0[1-9]|1[0-2]){long_dash}"
        r"(?P<last_day>[0-3]\d)\.(?P<last_month>0[1-9]|1[0-2]))(?![\w/-]|[.,]\d)",
        ranges.read_numeric_days,
    ),
    (
        "day-to-month",
        r"{not_inside}(?P<words><day>{day_of}<month>(?:{year_joint}<first_year=year>{year_tail})?{through_}"
        r"(?:{part} )?<last_month=month>(?:{suffix})?)(?!\.? ?\d)",
        ranges.read_day_to_month,
    ),
    (
        "month-day-to-month",
        r"\b(?P<words><month=leading_month> <day>(?:{year_joint}<first_year=year>)?{long_dash}"
        r"<last_month=month>{suffix})",
        ranges.read_day_to_month,
    ),
    (
        "in-months",
        r"\b{month_leads} {the_}(?P<words>{part_}<month>{long_dash}{part_}<last_month=month>){no_digit}",
        months.read_months,
    ),
    (
        "day-roman-month",
        r"{not_inside}<day>[ .](?P<month>[IVX]{1,4})[ .](?:{a_year})",
        ranges.read_roman_month,
    ),
)
