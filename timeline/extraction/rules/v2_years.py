"""Years and what is longer, in version 2."""

from timeline.extraction.readings import years
from timeline.extraction.rules.rule import Table

YEARS: Table = (
    (
        "year-range",
        r"{not_inside}(?P<words>{range_opener} (?:{year_before} )?<year>{year_tail}{to}(?:{year_before} )?"
        r"<last_year=year>{year_tail}){not_counted_}",
        years.read_years,
    ),
    (
        "year-span",
        r"{not_inside}(?:{year_leads} )?(?P<words>(?:{year_before} )?<year>{dash}"
        r"(?P<last_year>(?:1[0-9]|20)\d\d|\d\d(?! {month}))"
        r"(?:{not_before}(?: {year_after})?|(?:{year_ending})? ?{year_after}))",
        years.read_years,
    ),
    (
        "year-slash",
        r"\b(?:{year_leads} )?"
        r"(?P<words>{year_nouns} (?P<year>(?:1[0-9]|20)\d\d)/(?P<last_year>\d{4}|\d\d){not_before}(?: {year_after})?)",
        years.read_years_running,
    ),
    (
        "year-and-next",
        r"{not_inside}(?P<words><year=first_of_two>/(?P<last_year>\d\d(?:\d\d)?))(?![\w/%-]|[.,]\d)",
        years.read_year_and_next,
    ),
    (
        "decade",
        r"(?<![\w$£€¥]){the_}{decade_part_}(?:(?P<decade>(?:1[0-9]|20)\d0)|{short_decade}(?P<short>\d0)){decade_ending}"
        r"(?: {decade_nouns})?",
        years.read_decade,
    ),
    (
        "decade-opener",
        r"\b{the_}{part_}{decade_opener} (?:(?P<decade>(?:1[0-9]|20)\d0)|(?P<short>\d0)){not_before}",
        years.read_decade,
    ),
    ("decade-word", r"\b{the_}{part_}<word=decade_word> {decade_nouns}", years.read_decade),
    ("decade-alone", r"\b{the_}{part_}<word=decade_alone>(?!\w)", years.read_decade),
    ("the-decade", r"\b{the} {part_}<word=decade_word>(?! {lower})", years.read_decade),
    ("century", r"\b{the_}{part_}<ordinal=rank>{hyphen}{century}", years.read_century),
    ("century-after", r"\b{the_}{part_}{century} <ordinal=rank>(?!\w)", years.read_century),
    (
        "part-of-year",
        r"{standing}<part>{hyphen}(?:{of_year} )?(?:{ahead} )?{a_year}{not_counted_}",
        years.read_part_of_year,
    ),
    ("pre-year", r"\b{before_and_after}-(?P<words><year>)\b", years.read_year),
    (
        "in-year",
        r"\b(?P<words><preposition=year_leads> <year>(?!{decade_ending}){year_tail}){not_counted_}",
        years.read_year,
    ),
    (
        "year-noun",
        r"\b(?:<preposition=year_leads> )?{the_}(?P<words>{year_before} <year=any_year>{year_tail})(?!\w|{dash}\d\d)",
        years.read_year_said,
    ),
    (
        "noun-year",
        r"{not_inside}(?:<preposition=loose_year_leads> )?(?P<words><year>(?:{year_ending})? ?{year_after})(?!\w)",
        years.read_year,
    ),
    ("year-in-list", r"{after_a_year}(?P<words><year>){not_counted_}(?! {plural})", years.read_year),
    ("of-year", r"\b{year_nouns} (?P<words><year>){not_counted_}", years.read_year),
    ("year-of-all", r"{after_a_subject}(?P<words><year>)(?=[.,;:)]|$| [—–])", years.read_year),
    (
        "name-of-year",
        r"\b{of} (?P<words><year>){not_counted_}(?= {lower})(?! (?!{not_counted})(?:{plural}|{a_number}))",
        years.read_year,
    ),
    ("than-year", r"\b{loose_year_leads} (?P<words><year>)(?=[.,;:)]| [—–]|$)", years.read_year),
    (
        "year-of",
        r"{owner} (?:(?!{not_between}){lower}{4,} )?(?P<words><year>){not_counted_}(?= (?:{lower}|{upper}))",
        years.read_year,
    ),
    ("year-in-brackets", r"\((?:{in_brackets} ?)?(?P<words><year>)(?=[);,])", years.read_year),
    (
        "year-opening",
        r"(?:^|(?<=\n)|(?<=[•*·–—-]\s))(?P<words><year>)(?=:| {year_verbs}| ?[—–]|[ .]*$)",
        years.read_year,
    ),
    (
        "bare-year",
        r"{not_inside}(?<!\d\x20){not_a_number}(?P<words><year=bare_year>){not_before}{not_counted_}",
        years.read_bare_year,
    ),
)
