"""Version 1 of the rules, in the order in which they are tried at each place of a sentence; the first match wins."""

from timeline.extraction.grammar import Grammar
from timeline.extraction.readings import days, holidays, months, relative, story, weekdays, years
from timeline.extraction.readings.reading import Reader
from timeline.extraction.rules.rule import Rule, RuleBook
from timeline.extraction.rules.template import expand, spelt
from timeline.extraction.rules.v1_shorthand import SHORTHAND, fragments_for

VERSION = "v1"

_Table = tuple[tuple[str, str, Reader | None], ...]

# A trap has no reader: it takes its words away from the rules below.
_TRAPS: _Table = (
    (
        "known-day",
        r"\b(?:9/11|(?P<words>Sept(?:ember|\.)? 11(?:th)?)(?= (attack|terror|hijack)))\b",
        days.read_known_day,
    ),
    (
        "holiday",
        r"\b(?:<which> )?<holiday>(?:,? <year>|(?! {month}| {a_number}))(?![\w-])",
        holidays.read_holiday,
    ),
    ("trap-phrase", r"{standing}{trap}(?![\w-])", None),
    ("trap-recurring", r"\b{recurring} (?:{name}|{unit}|{season})", None),
    ("trap-name", r"\b{before_name}\.? (?:[A-Z]\. )?{name}(?! \d)", None),
    ("trap-number", r"(?<![\w.]){numbered} (No\.? )?\d[\d,./-]*(?!\d* ?{month})", None),
    ("trap-count", r"{standing}{counting} \d{4} (?!{month}|{joiner}\b)[a-z]+s\b", None),
)

_DAYS: _Table = (
    (
        "era",
        r"\b(?:(?:<day> )?<month> |(in|by|since|until|around|about) )?"
        r"(?:(?P<before>\d{1,4}) (?P<era>BCE?)|AD (?P<since>\d{1,4})|(?P<after>\d{1,4}) (?:AD|CE))\b",
        years.read_era,
    ),
    ("iso-day", r"{not_inside}(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w-])", days.read_iso),
    (
        "numeric-day",
        r"{not_inside}(?P<first>\d{1,2})(?P<joint>[/.-])(?P<second>\d{1,2})(?P=joint)(?P<year>\d{4}|\d\d)(?![\w/-]|[.,]\d)",
        days.read_numeric,
    ),
    (
        "month-days-between",
        r"{between}(?P<words><month> <day>(?:,? <first_year=year>)?{to}(?:<last_month=month> )?<last_day=day>"
        r"(?! {month})(?:{suffix})?)",
        days.read_days,
    ),
    (
        "month-days",
        r"\b(?P<words><month> <day>(?:,? <first_year=year>)?{through}(?:<last_month=month> )?<last_day=day>"
        r"(?! {month})(?:{suffix})?)",
        days.read_days,
    ),
    (
        "month-day-and-day",
        r"\b<month> <day>(?P<joint> (and) )<last_day=day>(?! {month})(?:{suffix})?",
        days.read_days,
    ),
    (
        "day-months",
        r"{not_inside}(?P<words><day>(?: (of )?<month>(?:,? <first_year=year>)?)?{through}"
        r"<last_day=day> (of )?<last_month=month>(?:{suffix})?)",
        days.read_days,
    ),
    (
        "day-months-between",
        r"{between}(?P<words><day>(?: (of )?<month>(?:,? <first_year=year>)?)?{to}"
        r"<last_day=day> (of )?<last_month=month>(?:{suffix})?)",
        days.read_days,
    ),
    (
        "day-and-day-month",
        r"{not_inside}<day>(?P<joint> (and) )<last_day=day> (of )?<last_month=month>(?:{suffix})?",
        days.read_days,
    ),
    (
        "month-day",
        r"\b(?:<which> )?(?:<weekday>,? )?<month> (the )?<day>(?! ?{month}\b)(?:{suffix})?",
        days.read_day,
    ),
    (
        "day-month",
        r"{not_inside}(?:<weekday>,? (the )?)?<day=day_or_ordinal>( day)? (of )?<month>(?:{suffix})?",
        days.read_day,
    ),
    ("day-month-joined", r"{not_inside}<day>-<month>-<year>", days.read_day),
    (
        "ordinal-day",
        r"\b(on|by|until|since|before|after) (?P<words>the (?P<day>\d{1,2}(?:st|nd|rd|th)))(?! [\w-]+|-| ?\d)",
        days.read_ordinal_day,
    ),
    ("week-of", r"\b(the week of) <month> <day>(?:{suffix})?", days.read_week_of),
)

_MONTHS: _Table = (
    (
        "month-range",
        r"(?:(from|between) )?(?P<words>{part_}<month>(?:,? <first_year=year>)?{to}{part_}<last_month=month>{suffix})",
        months.read_months,
    ),
    ("month-range-bare", r"(from|between) (?P<words><month>{to}<last_month=month_name>)", months.read_months),
    ("month-possessive", r"\b(?P<words><month=sure_month>)(?=['’]s [a-z])", months.read_month),
    ("month-year", r"{standing}(?:<preposition=in> )?(?P<words>{part_}<month>{suffix})", months.read_month),
    ("which-month", r"\b<which> <month>(?!\.? ?\d)", months.read_month),
    (
        "in-month",
        r"\b<preposition=surely> (?:(the) )?(?P<words>{part_}<month>)(?!\.? ?\d|-)",
        months.read_month,
    ),
    # “by April Jones”: after these a month may be a name.
    (
        "month",
        r"\b<preposition=perhaps> (?:(the) )?(?P<words>{part_}<month>)(?!\.? ?\d| [A-Z][a-z]|-)",
        months.read_month,
    ),
    ("part-month", r"{standing}(?P<words>{part}{hyphen}<month>)(?!\.? ?\d|-)", months.read_month),
    (
        "month-of",
        r"{owner} {part_}(?P<words><month=month_name>)(?= (?!{not_noun}\b)[a-z])",
        months.read_month,
    ),
    (
        "season-year",
        r"(the )?{part_}<season>(?: (?:of)|,)? (?:<year>(?:[-–/]\d\d(?:\d\d)?)?|<which_year> (year)\b)",
        months.read_season,
    ),
    ("which-season", r"\b(?:{earlier} )?<which> <season>", months.read_season),
    (
        "season",
        r"\b(in|by|during|until|since|over|through) (?P<words>(?:(the|early|late) ){1,2}<season>)(?! (of|and|in)\b|-)",
        months.read_season,
    ),
)

_STORY: _Table = (
    (
        "neighbour-weekday",
        r"\b(the) <which=neighbour> <weekday=weekday_name>(?: {time})?",
        story.read_neighbour,
    ),
    ("that-weekday", r"\b(?P<which>(that)) (same )?<weekday=weekday_name>(?: {time})?", story.read_neighbour),
    (
        "neighbour-month",
        r"\b(the) <which=neighbour> <month=month_name>(?!\.? ?\d)",
        story.read_neighbour_month,
    ),
    ("that-month", r"\b(?P<which>(that)) (same )?<month=sure_month>{ends}", story.read_neighbour_month),
    ("neighbour", r"\b(the (very )?)<which=neighbour> <unit=story_unit>(?! (of)\b)", story.read_neighbour),
    ("next-day", r"(?<=[.,;“\"]\s)(?P<which>(next)) (?P<unit>(day|morning))\b", story.read_neighbour),
    (
        "that-period",
        r"\b(?P<words>(?:{earlier} )?(?P<which>(that)) (same |very )?<unit=story_unit>)(?! (of|that)\b)",
        story.read_neighbour,
    ),
    (
        "day-before",
        r"\b(the) (?P<unit>(day|week|month|year|night)) (?P<which>(before|after)){ends}",
        story.read_neighbour,
    ),
    (
        "later",
        r"{standing}(?:{almost} )?<number> <unit> "
        r"(?:(?P<way>(later|earlier))\b(?! (than)\b)|(?P<way_back>(after|before))\b(?: (that))?{ends})",
        story.read_later,
    ),
    ("after-those", r"\b(?P<words>(?-i:Following|After|Before) (those|these) [a-z]+s)\b", story.read_undated),
)

_WEEKDAYS: _Table = (
    (
        "weekdays",
        r"\b(from|between) (?P<words><weekday=weekday_name>{to}<last_weekday=weekday_name>)",
        weekdays.read_weekdays,
    ),
    # Opening hours: every such day, so none of them.
    ("trap-weekdays", r"\b{weekday}{through}{weekday}", None),
    (
        "weekend",
        r"\b(?:<which> |(over|at|during|on|since) (the) (past )?)(weekend)\b(?! (of)\b)",
        weekdays.read_weekend,
    ),
    ("which-weekday", r"\b<which> <weekday=weekday_name>(?: {time})?{not_a_date}", weekdays.read_weekday),
    ("weekday-time", r"\b(?:{earlier} (on )?)?<weekday=weekday_name> {time}", weekdays.read_weekday),
    (
        "on-weekday",
        r"\b<preposition=on> <weekday=weekday_name>(?! {time}){not_a_date}",
        weekdays.read_weekday,
    ),
    ("weekday", r"\b<weekday=weekday_name>{not_a_date}(?!-)", weekdays.read_weekday),
)

_RELATIVE: _Table = (
    ("day-word", r"{standing}<word=day_word>(?![\w-])", relative.read_day_word),
    (
        "edge",
        r"\b(by|at|until|before|since|from|in|towards?) (the )?"
        r"(?P<words>(?P<edge>(end|close|start|beginning|middle)) (of) (the )?(year )?(?:<year>|<which_year> (year)\b))",
        years.read_edge_of_year,
    ),
    ("part-of-which-year", r"{standing}<part>{hyphen}<which_year> (year)\b", years.read_part_of_year),
    (
        "quarter",
        r"\b(the )?(?:<ordinal> (?:(quarter)|(?P<half>(half)))|Q(?P<short>[1-4]))"
        r"(?: (of))?,? (the year )?(?:<year>|<which_year> (year)\b)",
        years.read_quarter,
    ),
    ("period", r"\b(?:{earlier} )?(?P<which>(last|this|next)) <unit>(?! (of)\b)", relative.read_period),
    (
        "ago",
        r"{standing}(?:{almost} )?<number>{hyphen}<unit> (ago)\b(?: (?P<to_the_day>(today)))?",
        relative.read_ago,
    ),
    ("from-now", r"{standing}<number> <unit> (?P<from_now>(from)) (now|today)\b", relative.read_ahead),
    (
        "in-units",
        r"\b(?P<words>(in) <number> <unit>)(?:['’]s?( time))?(?![\w-]| (of)\b)",
        relative.read_ahead,
    ),
)

_YEARS: _Table = (
    (
        "year-range",
        r"{not_inside}(?P<words>(from|between) <year>{to}<last_year=year>){not_counted}",
        years.read_years,
    ),
    (
        "year-span",
        r"{not_inside}<year>{dash}(?P<last_year>(?:1[0-9]|20)\d\d|\d\d){not_before}",
        years.read_years,
    ),
    (
        "decade",
        r"(?<![\w$£€¥])(the )?{part_}(?:(?P<decade>(?:1[0-9]|20)\d0)['’]?s|['’](?P<short>\d0)s)\b",
        years.read_decade,
    ),
    ("century", r"\b(the )?{part_}<ordinal>{hyphen}(century)\b", years.read_century),
    ("part-of-year", r"{standing}<part>{hyphen}(in )?<year>{not_counted}", years.read_part_of_year),
    ("pre-year", r"\b(pre|post)-(?P<words><year>)\b", years.read_year),
    ("in-year", r"\b(?P<words><preposition=in> <year>){not_counted}", years.read_year),
    (
        "year-in-list",
        r"(?:(?<=\d\d,\s)|(?<=\d\d\sand\s)|(?<=\d\d\sor\s)|(?<=\d\d,\sand\s))"
        r"(?P<words><year>){not_counted}(?! [a-z]+s\b)",
        years.read_year,
    ),
    ("of-year", r"\b{year_noun} (?P<words><year>){not_counted}", years.read_year),
    (
        "than-year",
        r"\b(than|with|of|for|into|and|or|to|versus|vs\.?) (?P<words><year>)(?=[.,;:)]| [—–]|$)",
        years.read_year,
    ),
    (
        "year-of",
        r"{owner} (?:(?!(and|or|more|other)\b)[a-z]{4,} )?(?P<words><year>){not_counted}(?= [A-Za-z])",
        years.read_year,
    ),
    ("year-in-brackets", r"\((?:(in|c\.|circa) ?)?(?P<words><year>)(?=[);,])", years.read_year),
    (
        "year-opening",
        r"(?:^|(?<=\n))(?P<words><year>)(?=:| (was|saw|marked|brought|is|will|has|had)\b| ?[—–])",
        years.read_year,
    ),
)


def rules(grammar: Grammar) -> RuleBook:
    """The rules for a language, made from its words."""
    fragments = fragments_for(grammar)
    table = (*_TRAPS, *_DAYS, *_MONTHS, *_STORY, *_WEEKDAYS, *_RELATIVE, *_YEARS)
    templates = (*(template for _, template, _ in table), *(template for _, template in SHORTHAND))
    return RuleBook(
        tuple(Rule(name, expand(template, fragments), read) for name, template, read in table),
        grammar.spelt().union(*map(spelt, templates)),
    )
