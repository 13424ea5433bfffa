"""Which lists of a language's table the templates of version 2 name, and the signs that no language changes."""

from timeline.extraction.patterns import NOT_BEFORE, NOT_INSIDE
from timeline.extraction.phrasing import LOWER, UPPER

# The lists of the table that a template names.
LISTS = (
    *("names_before_months", "recurring", "traps", "the", "of"),
    *("of_year", "day_words", "day_nouns", "day_leads", "month_leads"),
    *("loose_month_leads", "year_leads", "loose_year_leads", "season_leads", "season_articles"),
    *("weekend_leads", "through", "periods", "period_stops", "nuances"),
    *("about", "to_the_day", "from_now", "ahead", "ahead_ends"),
    *("that", "same", "later", "after", "later_openings"),
    *("than", "continuing", "pronouns", "order_words", "pointers", "week_of"),
    *("owners", "not_owned", "not_between", "year_nouns", "year_verbs"),
    *("before_and_after", "in_brackets", "decade_nouns", "holidays", "known_days"),
    *("known_events", "counted_things", "counting_words", "not_counted", "numbered_things"),
    *("number_signs", "counting_nouns", "opening_hours", "street_nouns", "thorough"),
    *("quarter_leads", "before_last", "counted_from", "streets", "loose_season_leads"),
    *("number_signs", "nth_leads", "nth_goes_on", "of_told_month", "recurring_articles"),
)
AFTER_DATES = frozenset(
    {
        "continuing",
        "pronouns",
        "not_owned",
        "nth_goes_on",
        "of_told_month",
        "not_between",
        "not_counted",
        "than",
        "ahead_ends",
        "to_the_day",
        "year_verbs",
        "street_nouns",
        "thorough",
    }
)
AS_WRITTEN = frozenset(
    {"names_before_months", "numbered_things", "order_words", "in_brackets", "street_nouns"}
)


def signs() -> dict[str, str]:
    """Fragments that are the same in every language."""
    return {
        "standing": r"(?<![\w-])",
        "hyphen": r"(?:-|[ \t]{1,2}\n?)",
        "not_inside": NOT_INSIDE,
        "not_before": NOT_BEFORE,
        "dash": r"(?:[ \t]?[-–—/][ \t]?)",
        "long_dash": r"(?:[ \t]?[-–—][ \t]?)",
        "clock_next": r"(?=T\d\d)",
        "lower": LOWER,
        "upper": UPPER,
    }
