"""What the templates of version 1 may name: a language's fragments, its word lists, and shorthand made of both."""

from timeline.extraction.grammar import NOT_BEFORE, NOT_INSIDE, Grammar
from timeline.extraction.phrasing import any_of
from timeline.extraction.rules.template import expand


def fragments_for(grammar: Grammar) -> dict[str, str]:
    """What the templates may name: the grammar's fragments, the language's word lists, and shorthand made of both."""
    words = grammar.words
    fragments = {
        **grammar.fragments(),
        "name": f"(?:{grammar.month_name}|{grammar.weekday_name})",
        "standing": r"(?<![\w-])",
        "hyphen": r"(?:-|[ \t\u00a0]{1,2}\n?)",
        "not_inside": NOT_INSIDE,
        "not_before": NOT_BEFORE,
        "trap": f"(?i:{any_of(words.traps)})",
        "recurring": f"(?i:{any_of(words.recurring)})",
        "before_name": any_of(words.names_before_months),
        "numbered": any_of(words.numbered_things),
        "counting": f"(?i:{any_of(words.counting_words)})",
        "counted": f"{any_of(words.counted_things)}\\b",
        "sure_month": f"(?!(?i:{any_of(words.ambiguous_names)})\\b){grammar.month_name}",
        "holiday": f"(?i:{any_of(words.holidays)})",
        "day_word": f"(?i:{any_of([*grammar.vocabulary.relative_days, *words.parts_of_day])})",
        "times_of_day": f"(?i:{any_of(words.times_of_day)})\\b",
    }
    for name, template in SHORTHAND:
        fragments[name] = expand(template, fragments)
    return fragments


SHORTHAND = (
    ("a_number", r"\d{1,2}\b"),
    ("which", r"(last|this|next|this past|this coming|past|coming)"),
    ("which_year", r"(this|last|next)"),
    ("in", r"(in|on|since|until|till|by|from|before|after|during|throughout|around|about|circa)"),
    ("on", r"(on|since|until|till|by|from|before|after)"),
    ("surely", r"(in|since|until|till|during|throughout)"),
    ("perhaps", r"(by|from|of|through|before|after|between|around|for|to|and)"),
    ("joiner", r"(was|is|has|as|versus)"),
    ("through", r"(?:[\x20\t]?[-–—][\x20\t]?| (to|through|thru|until|till) )"),
    ("between", r"(?:(from|between) (the )?)"),
    ("earlier", r"(earlier|later|early|late|sometime)"),
    ("almost", r"(almost|nearly|about|around|roughly|more than|over|some|just)"),
    ("time", r"(morning|afternoon|evening|night|lunchtime|noon|midnight)\b"),
    ("part_", r"(?:{part}{hyphen})?"),
    ("suffix", r"(?:,? <year>(?! {counted})|,? (of )?<which_year> (year)\b)"),
    ("day_or_ordinal", r"(?:{day}|{ordinal})"),
    ("owner", r"(?:\b(the|a|an|its|their|his|her|this|that)|(?<=\w)['’]s?)"),
    ("not_noun", r"(on|for|of|to|and|was|is|had|will)"),
    ("neighbour", r"(following|next|previous|preceding|same)"),
    ("story_unit", r"(?:(day|week|month|year)\b|{times_of_day})"),
    ("ends", r"(?= ?[.,;:)—–]|$| (and|but|when|as|in|at|on|with|by|for|from|he|she|they|it)\b)"),
    ("not_a_date", r"(?!s\b|,? (the )?(?:{month} \d|\d{1,2}(st|nd|rd|th)? (of )?{month}\b))"),
    ("not_counted", r"(?![-–]\w| {counted}| [A-Z]\w* \d| ?%)"),
    ("year_noun", r"(year|election|elections|season|back to|dating to|dated|in or around)"),
)
