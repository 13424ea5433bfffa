"""Version 2 of the rules, for every language that has a table: no template spells out a word of any of them.

The rules stand in the order in which they are tried at each place of a sentence; the first match wins.
"""

from timeline.extraction.grammar import Grammar
from timeline.extraction.phrasing import NEVER
from timeline.extraction.rules.filling import fill
from timeline.extraction.rules.rule import Rule, RuleBook
from timeline.extraction.rules.v2_days import DAYS, TRAPS
from timeline.extraction.rules.v2_fragments import Fragments
from timeline.extraction.rules.v2_months import MONTHS
from timeline.extraction.rules.v2_parts import PARTS
from timeline.extraction.rules.v2_ranges import RANGES
from timeline.extraction.rules.v2_relative import RELATIVE, WEEKDAYS
from timeline.extraction.rules.v2_shorthand import SHORTHAND
from timeline.extraction.rules.v2_story import STORY
from timeline.extraction.rules.v2_years import YEARS

VERSION = "v2"

TABLE = (*TRAPS, *RANGES, *PARTS, *DAYS, *MONTHS, *STORY, *WEEKDAYS, *RELATIVE, *YEARS)


def rules(grammar: Grammar) -> RuleBook:
    """The rules for a language, made from its words."""
    fragments = Fragments(grammar)
    by_name = fragments.by_name | _switches(grammar, fragments)
    for name, template in SHORTHAND:
        by_name[name] = fill(template, by_name, fragments.gap)
    filled = ((name, fill(template, by_name, fragments.gap), read) for name, template, read in TABLE)
    book = tuple(Rule(name, pattern, read) for name, pattern, read in filled if pattern != NEVER)
    return RuleBook(book, frozenset(fragments.spelt), fragments.signals())


def _switches(grammar: Grammar, fragments: Fragments) -> dict[str, str]:
    """Fragments that a language has in one of two ways."""
    words, gap, by_name = grammar.words, fragments.gap, fragments.by_name
    articles = rf"(?:{by_name['season_articles']}{gap}){{1,2}}" if words.season_articles else ""
    number, unit = rf"(?P<number>{by_name['number']})", rf"(?P<unit>{by_name['unit']})"
    # Where a unit alone counts as one, or a dual as two, its number may be missing.
    quantifier = "?" if words.counts_without_number or grammar.vocabulary.duals else ""
    about = rf"(?:{by_name['about']}{gap})?"
    return {
        "season_articles_": articles,
        "counted": rf"{about}(?:{number}{gap}){quantifier}{unit}",
        "counted_": rf"{about}(?:{number}{gap}){quantifier}{unit}{gap}",
        "counted_ago": rf"{about}(?:{number}{by_name['hyphen']}){quantifier}{unit}",
        # A day where the month comes first; elsewhere only a year belongs to the month before it.
        "number_after_month": r"\.? ?\d"
        if words.is_month_first
        else rf"\.? ?\d{{4}}\b(?! {by_name['counted_things']})",
        "bare_year": by_name["year"] if words.reads_bare_years else NEVER,
    }
