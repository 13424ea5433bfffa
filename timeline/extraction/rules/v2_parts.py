"""Parts of months, weeks and years without a number, and months after the words for their year, in version 2."""

from timeline.extraction.readings import days, months, parts, story
from timeline.extraction.rules.rule import Table

PARTS: Table = (
    (
        "season-of-that-year",
        r"{standing}(?:{season_leads} )?(?P<words>(?:{the_}<season>|<adverb=season_adverb>) {of_that_year})(?![\w-])",
        story.read_of_that_year,
    ),
    (
        "month-of-that-year",
        r"{standing}(?:(?:{month_leads}|{day_leads}) {the_})?"
        r"(?P<words>(?:<day=day_or_ordinal>{day_of})?<month=led_month> {of_that_year})(?![\w-])",
        story.read_of_that_year,
    ),
    (
        "year-then-day",
        r"{standing}(?P<words>(?:<year_word>|{which_year_}),? (?:{day_leads} )?{the_}"
        r"<day=day_or_ordinal>{day_of}<month>)(?!{year_joint}{year})",
        days.read_day,
    ),
    (
        "year-then-month",
        r"{standing}(?P<words>(?:<year_word>|{which_year_}),? {month_leads} "
        r"{its_part_}<month=led_month>){no_digit}",
        months.read_month,
    ),
    (
        "year-then-season",
        r"{standing}(?P<words>(?:<year_word>|{which_year_}),? {season_leads} {season_articles_}<season>)(?![\w-])",
        months.read_season,
    ),
    (
        "year-then-season-adverb",
        r"{standing}(?P<words>(?:<year_word>|{which_year_}),? <season=season_adverb>)(?![\w-])",
        months.read_season,
    ),
    (
        "half-of-month",
        r"\b(?P<words>{the_}<ordinal=rank> {half} (?:{of_year} )?<month=led_month>(?:{suffix}|{no_digit}))",
        parts.read_half_of_month,
    ),
    (
        "edge-of-the-period",
        r"\b{edge_lead_}{the_}(?P<words><edge> (?:{of_year} )?{the_}<unit=month_or_week>)(?![\w-]| ?\d| {which_after})",
        parts.read_part_of_the_period,
    ),
    (
        "part-of-the-period",
        r"{standing}(?P<words><part> (?:{of_year} )?{the_}<unit=whole_unit>)(?![\w-]| ?\d| {which_after})",
        parts.read_part_of_the_period,
    ),
)
