"""Months and seasons of version 2."""

from timeline.extraction.readings import months
from timeline.extraction.rules.rule import Table

MONTHS: Table = (
    (
        "month-range",
        r"(?:(?:{range_opener}|{month_leads}) )?"
        r"(?P<words>{part_}<month>(?:{year_joint}<first_year=year>{year_tail})?{to}{the_}"
        r"{part_}<last_month=month>{suffix})",
        months.read_months,
    ),
    ("month-range-bare", r"{range_opener} (?P<words><month>{to}<last_month=month_name>)", months.read_months),
    ("month-possessive", r"\b(?P<words><month=sure_month>)(?={possessive} {lower})", months.read_month),
    (
        "month-year",
        r"{standing}(?:<preposition=date_leads> )?{the_}(?P<words>{its_part_}<month>{suffix})",
        months.read_month,
    ),
    (
        "month-which",
        r"{standing}(?:<preposition=month_leads> )?(?P<words>{its_part_}<month=led_month> <which_after>)(?!\w)",
        months.read_month,
    ),
    ("which-month", r"\b<which> <month=led_month>(?!\.? ?\d)", months.read_month),
    (
        "month-in-list",
        r"\b{month_leads} (?P<words><month=led_month>)(?=(?:, {led_month})*,? (?:{and} )?{led_month},? <year>)",
        months.read_month,
    ),
    (
        "in-month",
        r"\b<preposition=month_leads> {the_}(?P<words>{its_part_}<month=led_month>){no_digit}",
        months.read_month,
    ),
    # “by April Jones”: after these a month may be a name.
    (
        "month",
        r"\b<preposition=loose_month_leads> {the_}(?P<words>{its_part_}<month=led_month>){no_digit}(?! {upper}{lower})",
        months.read_month,
    ),
    (
        "part-month",
        r"{standing}(?P<words><part>{hyphen}(?:{of_year} )?<month=led_month>){no_digit}",
        months.read_month,
    ),
    (
        "month-of",
        r"{owner} {part_}(?P<words><month=month_name>)(?= (?!{not_owned}){lower})",
        months.read_month,
    ),
    (
        "season-year",
        r"(?:{season_leads} )?(?P<words>{the_}{part_}<season>"
        r"(?:{year_joint}(?:{year_before} )?<year=season_year>(?:[-–/]\d\d(?:\d\d)?(?: {decade_nouns})?)?{year_tail}"
        r"|,? {which_year_}))",
        months.read_season,
    ),
    ("which-season", r"\b(?:{nuances} )?<which> <season>", months.read_season),
    ("season-which", r"\b(?:{nuances} )?<season> <which_after>(?!\w)", months.read_season),
    (
        "season",
        r"\b{season_leads} (?P<words>{season_articles_}<season>)"
        r"(?! (?:{period_stops}|{and}|{ahead}|{which_after}|{neighbour_after}|\d)|-)",
        months.read_season,
    ),
    (
        "season-ahead",
        r"\b{loose_season_leads} (?P<words><season>)(?! (?:{period_stops}|{which_after}|{neighbour_after}|\d)|-)",
        months.read_season_ahead,
    ),
    ("season-adverb", r"{standing}<season=season_adverb>(?![\w-])", months.read_season),
)
