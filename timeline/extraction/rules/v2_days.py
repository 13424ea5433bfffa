"""Traps and days of version 2: what is no date, days with names, days of the month in every order."""

from timeline.extraction.readings import days, holidays, years
from timeline.extraction.rules.rule import Table

# A trap has no reader: it takes its words away from the rules below.
TRAPS: Table = (
    ("known-day", r"{standing}<known=known_days>(?![\w-])", days.read_day_by_name),
    ("known-event", r"{standing}(?P<words><known=known_events>)(?= {event_words})", days.read_day_by_name),
    (
        "event-known",
        r"{standing}{event_words_before} {the_}(?P<words><known=known_events>)(?![\w-])",
        days.read_day_by_name,
    ),
    (
        "holiday",
        r"\b(?:<which> )?<holiday=holidays>(?: <which_after>|{year_joint}{a_year}|(?! {month}| {a_number}))(?![\w-])",
        holidays.read_holiday,
    ),
    (
        "trap-street-day",
        r"\b{streets} (?:{of_year} )?{the_}{day}(?:{day_of}|-){capital_month}(?:(?:{year_joint}|-){year})?(?![\w-])",
        None,
    ),
    ("trap-phrase", r"{standing}{traps}(?![\w-])", None),
    ("trap-street-name", r"\b(?:{month_leads} )?{the_}{month_name} {street_nouns}(?![\w-])", None),
    ("trap-hours", r"\b{opening_hours},? {range_opener} {weekday}{to}{weekday}", None),
    (
        "trap-recurring",
        r"\b{recurring} (?:(?:{name}|{unit}|{season})(?: {month_leads} {led_month}{no_digit})?"
        r"|{month_leads} {led_month}{no_digit})",
        None,
    ),
    ("trap-name", r"\b{names_before_months}\.? (?:{upper}\. )?{name}(?! \d)", None),
    ("trap-number", r"(?<![\w.]){numbered_things} (?:{number_signs} ?)?\d[\d,./-]*(?!\d* ?{month})", None),
    ("trap-street", r"(?<![\w.])\d{1,5} {month} {street_nouns}(?![\w-])", None),
    ("trap-count-of", r"\b{counting_nouns} {of} \d{4}(?![\w-])", None),
    (
        "trap-count",
        r"{standing}{counting_words} \d{4} (?!{month}|{not_counted}|{year_after})"
        r"(?:{plural}|{counted_things}|{counted_noun})",
        None,
    ),
    (
        "trap-counted-noun",
        r"{not_inside}(?!{after_a_year})(?:\d{4} {counted_noun}|{round_number} {upper}{lower}{3,})",
        None,
    ),
)

DAYS: Table = (
    (
        "era",
        r"\b(?:(?:<day>{day_of})?<month> (?:{of_year} )?|{year_leads} )?(?:{year_before} )?"
        r"(?:(?P<before>\d{1,4})(?: {year_after})? {bc}|{era_before} (?P<since>\d{1,4})|(?P<after>\d{1,4}) {ad})(?!\w)",
        years.read_era,
    ),
    (
        "iso-day",
        r"{not_inside}(?P<year>\d{4})(?P<joint>[-/.])(?P<month>\d\d)(?P=joint)(?P<day>\d\d)(?:{clock_next}|(?![\w/-]|[.,]\d))",
        days.read_iso,
    ),
    (
        "numeric-day",
        r"{not_inside}(?P<first>\d{1,2})(?P<joint>[/.-])(?P<second>\d{1,2})(?P=joint)(?P<year>\d{4}|\d\d)(?![\w/-]|[.,]\d)"
        r"{year_tail}",
        days.read_numeric,
    ),
    (
        "month-days-between",
        r"{between}(?P<words><month=leading_month> <day>(?:{year_joint}<first_year=year>)?{to}"
        r"(?:<last_month=month> )?<last_day=day>(?! {month})(?:{suffix})?)",
        days.read_days,
    ),
    (
        "month-days",
        r"\b(?P<words><month=leading_month> <day>(?:{year_joint}<first_year=year>)?{through_}"
        r"(?:<last_month=month> )?<last_day=day>(?! {month})(?:{suffix})?)",
        days.read_days,
    ),
    (
        "month-day-and-day",
        r"\b<month=leading_month> <day>(?P<joint>{and_}| {or} )<last_day=day>(?! {month})(?:{suffix})?",
        days.read_days,
    ),
    (
        "day-months",
        r"{not_inside}(?P<words><day>(?:{day_of}<month>(?:{year_joint}<first_year=year>{year_tail})?)?{through_}{the_}"
        r"<last_day=day>{day_of}<last_month=month>(?:{suffix}| <which_after>(?!\w))?)",
        days.read_days,
    ),
    (
        "day-months-between",
        r"{between}(?P<words><day>(?:{day_of}<month>(?:{year_joint}<first_year=year>{year_tail})?)?{to}{the_}"
        r"<last_day=day>{day_of}<last_month=month>(?:{suffix}| <which_after>(?!\w))?)",
        days.read_days,
    ),
    (
        "day-and-day-month",
        r"{not_inside}<day>(?P<joint>{and_}|/){the_}<last_day=day>{day_of}<last_month=month>"
        r"(?:{suffix}| <which_after>(?!\w))?",
        days.read_days,
    ),
    (
        "day-in-list",
        r"{not_inside}(?P<words>{weekday_}<day=day_or_ordinal>{day_of}<month>)"
        r"(?=,? {and} {the_}{day_or_ordinal}{day_of}{month}(?:{year_joint}<year>))",
        days.read_day,
    ),
    (
        "month-day-in-list",
        r"\b(?P<words>(?:<weekday>,? )?<month=leading_month> <day>)"
        r"(?=,? {and} {month} {day}(?:{year_joint}<year>))",
        days.read_day,
    ),
    (
        "month-day",
        r"\b(?:<which> )?(?:<weekday>,? )?<month=leading_month> {the_}<day>(?! ?{month}\b)(?:{suffix})?",
        days.read_day,
    ),
    (
        "day-month",
        r"{not_inside}(?:<which> )?(?P<words>{weekday_}<day=day_or_ordinal>{day_of}<month>"
        r"(?:{suffix}| <which_after>(?!\w))?)",
        days.read_day,
    ),
    ("day-month-joined", r"{not_inside}<day>-<month>-<year>", days.read_day),
    ("day-month-numbers", r"\b{day_leads} (?P<words>{weekday_}<dotted>)(?!\d)", days.read_dotted),
    (
        "ordinal-day",
        r"\b{day_leads} (?P<words>{the} (?P<day>\d{1,2}{ordinal_ending}))"
        r"(?! (?!(?:{the}|{continuing})(?! \d))[\w-]+|-| ?\d)",
        days.read_ordinal_day,
    ),
    (
        "nth-day",
        r"(?<!\w\x20)\b{nth_leads} (?P<words>(?P<day>\d{1,2}))(?= ?[,;:)](?!\w)| (?:{nth_goes_on}|{verb_by_ending}))",
        days.read_bare_day,
    ),
    (
        "nth-day-last",
        r"\b{nth_leads} (?P<words>(?P<day>\d{1,2}))(?= ?(?:[.,;)](?!\w)|$))",
        days.read_nth_day,
    ),
    (
        "day-of-told-month",
        r"{not_inside}<day=day_or_ordinal> <of_told_month>(?![\w-])",
        days.read_nth_day,
    ),
    ("week-of", r"\b{week_of} <month=leading_month> <day>(?:{suffix})?", days.read_week_of),
    ("week-of-day", r"\b{week_of} <day>{day_of}<month>(?:{suffix})?", days.read_week_of),
)
