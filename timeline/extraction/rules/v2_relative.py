"""Weekdays and what counts from publication, in version 2."""

from timeline.extraction.readings import months, relative, weekdays, years
from timeline.extraction.rules.rule import Table

WEEKDAYS: Table = (
    (
        "weekdays",
        r"\b{range_opener} (?P<words>{the_}<weekday=led_weekday>{to}{the_}<last_weekday=led_weekday>)",
        weekdays.read_weekdays,
    ),
    (
        "weekdays-ahead",
        r"\b<weekday=weekday_name> {thorough} <last_weekday=weekday_name>",
        weekdays.read_weekdays_ahead,
    ),
    (
        "before-last",
        r"\b{the} (?:<weekday=led_weekday>|<unit>) {before_last}(?![\w-])",
        relative.read_before_last,
    ),
    (
        "from-weekday",
        r"{standing}(?P<words><number> <unit=week_unit> {counted_from} <weekday=weekday_name>)(?![\w-]| \d)",
        relative.read_weeks_from,
    ),
    # Opening hours: every such day, so none of them.
    ("trap-weekdays", r"\b(?:{opening_hours} )?{weekday}{through_}{weekday}", None),
    (
        "weekend",
        r"\b(?:<which> |{weekend_leads} )(?:{weekend})(?! {period_stops}| {which_after})",
        weekdays.read_weekend,
    ),
    ("weekend-which", r"\b(?:{weekend_leads} )?{the_}{weekend} <which_after>(?!\w)", weekdays.read_weekend),
    (
        "which-weekday",
        r"\b<which> (?:{day_nouns} )?<weekday=led_weekday>(?: {time})?{not_a_date}",
        weekdays.read_weekday,
    ),
    (
        "weekday-which",
        r"\b(?:<preposition=day_leads> )?{the_}(?:{day_nouns} )?<weekday=led_weekday> (?:{time} )?<which_after>(?!\w)",
        weekdays.read_weekday,
    ),
    (
        "trap-every-weekday",
        r"\b{recurring_articles} {led_weekday}(?: {time})?(?! (?:{which_after}|{neighbour_after})){not_a_date}(?! \d)",
        None,
    ),
    (
        "weekdays-joined",
        r"\b(?:{day_nouns}|{day_leads}) <weekday=led_weekday>(?: | ?[-–/] ?)<last_weekday=led_weekday>{not_a_date}",
        weekdays.read_weekdays,
    ),
    (
        "weekday-time",
        r"\b(?:{nuances} (?:{day_leads} )?)?(?:{day_nouns} )?<weekday=weekday_name> {time}",
        weekdays.read_weekday,
    ),
    (
        "on-weekday-time",
        r"\b<preposition=day_leads> (?P<words>{the_}(?:{day_nouns} )?<weekday=led_weekday> {time})",
        weekdays.read_weekday,
    ),
    (
        "on-weekday",
        r"\b(?:{nuances} )?<preposition=day_leads> {the_}(?:{day_nouns} )?<weekday=led_weekday>(?! {time}){not_a_date}",
        weekdays.read_weekday,
    ),
    (
        "weekday",
        r"\b{not_a_surname}(?:{nuances} )?<weekday=weekday_name>{not_a_date}(?!-)",
        weekdays.read_weekday,
    ),
    ("day-weekday", r"\b{day_nouns} <weekday=led_weekday>{not_a_date}(?!-)", weekdays.read_weekday),
)

RELATIVE: Table = (
    (
        "day-word",
        r"{standing}<word=day_word>(?: (?:{day_nouns} )?{led_weekday}(?! \d))?(?![\w-])",
        relative.read_day_word,
    ),
    ("period-word", r"{standing}(?:{nuances} )?<period=periods>(?![\w-])", relative.read_period_word),
    (
        "edge",
        r"\b{edge_lead_}{the_}(?P<words><edge> "
        r"(?:(?:{of_year} )?{the_}{a_year}(?!{dash}\d|{decade_ending})|{which_year_}))",
        years.read_edge_of_year,
    ),
    (
        "edge-of-the-year",
        r"\b{edge_lead_}{the_}(?P<words><edge> (?:{of_year} )?{the_}{year_unit})(?![\w-]| ?\d)",
        years.read_edge_of_the_year,
    ),
    (
        "years-edge",
        r"\b{edge_lead_}{the_}(?P<words>{year_unit}(?:{possessive} |-)<edge>)(?![\w-])",
        years.read_edge_of_the_year,
    ),
    (
        "week-number",
        r"\b{week_unit} (?P<number>\d{1,2})(?:{year_joint}{a_year}|,? {which_year_})",
        years.read_week,
    ),
    (
        "week-of-month",
        r"\b{the_}(?:<ordinal>|<which=period_which>) {week_unit} {of} <month=led_month>(?:{suffix})?(?!\w)",
        months.read_week_of_month,
    ),
    (
        "week-of-year",
        r"\b{the_}(?:<ordinal>|<which=period_which>) {week_unit} {of} {a_year}(?!\w)",
        months.read_week_of_month,
    ),
    ("part-of-which-year", r"{standing}<part>{hyphen}{which_year_}", years.read_part_of_year),
    (
        "quarter",
        r"\b{the_}(?:<ordinal=rank> (?:{quarter}|(?P<half>{half}))|{quarter_letter}(?P<short>[1-4]))"
        r"(?:{year_joint}{a_year}(?!{decade_ending})|,? {which_year_})",
        years.read_quarter,
    ),
    (
        "quarter-alone",
        r"\b(?P<words>{quarter_letter}(?P<short>[1-4]))(?![\w'-]| ?\d)",
        years.read_quarter_alone,
    ),
    (
        "quarter-told",
        r"\b{quarter_leads} (?P<words>{the} <ordinal> {quarter})(?![\w'-]| {period_stops}| ?\d)",
        years.read_quarter_alone,
    ),
    (
        "quarter-after",
        r"\b{the_}(?:{quarter}|(?P<half>{half})) <ordinal>(?:{year_joint}{a_year}|,? {which_year_})",
        years.read_quarter,
    ),
    ("period", r"\b(?:{nuances} )?<which=period_which> <unit>(?! {period_stops})", relative.read_period),
    ("period-after", r"\b(?:{nuances} )?{the_}<unit> <which=which_after>(?![\w-])", relative.read_period),
    (
        "ago",
        r"{standing}{counted_ago} {ago}(?: (?P<to_the_day>{to_the_day})| (?:{day_leads} )?<weekday=weekday_name>"
        r"| {this} <this_unit=month_or_week>)?",
        relative.read_ago,
    ),
    (
        "ago-opening",
        r"{standing}{ago_opening} {counted}(?![\w-]| {period_stops}| \d{4}\b)",
        relative.read_ago,
    ),
    ("from-now", r"{standing}<number> <unit> (?P<from_now>{from_now})", relative.read_ahead),
    (
        "in-units",
        r"\b(?P<words>{ahead} (?!{year} ?{year_after}){counted})"
        r"(?:(?:{possessive}|')(?: {ahead_ends})?)?(?![\w-]| {period_stops})",
        relative.read_ahead,
    ),
)
