"""The patterns by which headlines find stops, joints and loose ends, made from a language's words."""

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline.extraction.phrasing import LOWER, UPPER, any_of
from timeline.extraction.vocabulary import ExtractionWords
from timeline.extraction.vocabulary.headline_words import HeadlineWords


@dataclass(frozen=True, slots=True)
class HeadlinePatterns:
    """Each finds one thing in a clause."""

    strong_stop: re.Pattern[str]
    noun_end: re.Pattern[str]
    joint: re.Pattern[str]
    weak_stop: re.Pattern[str]
    opener: re.Pattern[str]
    nested: re.Pattern[str]
    pronoun: re.Pattern[str]
    first_person: re.Pattern[str]
    dangling: re.Pattern[str]
    hanging: re.Pattern[str]
    loose_end: re.Pattern[str]
    stating: re.Pattern[str]
    that_last: re.Pattern[str]
    relative: re.Pattern[str]
    article: re.Pattern[str]
    leading_article: re.Pattern[str]
    owner: re.Pattern[str]
    after_but: re.Pattern[str]
    keeps_its_capital: re.Pattern[str]


@lru_cache(maxsize=16)
def headline_patterns(words: ExtractionWords, table: HeadlineWords) -> HeadlinePatterns:
    """The patterns of a language, made from its words once."""
    prepositions, that = any_of(words.prepositions), any_of(table.that)
    openers = any_of(word for word in words.clause_openers if word not in table.openers_within)
    articles = any_of([*table.the, *table.a])
    joint = any_of([*table.and_, *table.or_])
    saying = any_of(words.saying_verbs)
    own_saying = any_of(set(words.saying_verbs) - set(words.telling_verbs))
    speaking = any_of([*words.pronouns, *table.speaking_of_oneself])
    first_persons = any_of([*table.first_persons, *map(str.capitalize, table.first_persons)])
    kept = any_of([table.kept_capital])
    loose_when_cut = any_of([*words.prepositions, *table.loose_ends_when_cut])
    verbs = any_of([*words.present_verbs, *words.future_cues])
    owner = rf"(?:{UPPER}[\w.’'-]*\s+){{0,4}}{UPPER}[\w.-]*(?:{any_of(words.possessives_joined)}|['’])"
    return HeadlinePatterns(
        strong_stop=re.compile(rf"\s*(?:[;:—–]|,(?!\d))|\s+(?:{openers})\b"),
        noun_end=re.compile(rf"\s*(?:[;:—–]|,(?!\d))|\s+(?:{openers}|{any_of(table.noun_ends)})\b"),
        joint=re.compile(rf"\s+{joint}\b"),
        opener=re.compile(rf"(?P<relative>,\s+)?\b{any_of(words.clause_openers)}\b"),
        weak_stop=re.compile(rf"\s+(?:{prepositions}|{any_of(table.to)})\b"),
        nested=re.compile(
            rf"^(?:{speaking}\s+{own_saying}\s+(?:{that}\s+)?|(?:[\w’'.]+\s+){{0,3}}{saying}\s+{that}\s+)",
            re.IGNORECASE,
        ),
        pronoun=re.compile(rf"^(?P<pronoun>(?i:{any_of(words.pronouns)}))\s+"),
        first_person=re.compile(rf"(?<![\w’'])(?:{first_persons})(?![\w])"),
        stating=re.compile(rf"\s+(?:{any_of(table.before_stating)}\s+)*{saying}\b"),
        that_last=re.compile(rf"\s+{that}\s*$"),
        hanging=re.compile(rf"(?<=\w{{4}})\s+{any_of(table.which)}\s+{verbs}\s+\w+$"),
        loose_end=re.compile(rf"(?:\s+{any_of(table.loose_ends)})+$"),
        dangling=re.compile(rf"(?:\s+{loose_when_cut})+$", re.IGNORECASE),
        relative=re.compile(
            rf",\s+(?:{any_of(table.asides)}|{LOWER}+{table.participle_ending})\b(?:[^,]|,(?=\d)){{1,120}},\s*"
        ),
        article=re.compile(rf"^{articles}\s+", re.IGNORECASE),
        leading_article=re.compile(rf"(?i:{articles})\s+"),
        owner=re.compile(rf"(?:{owner}|\b{articles})\s+(?:{LOWER}{{4,}}\s+)?$"),
        after_but=re.compile(rf",?\s+{any_of(table.but)}\s+"),
        keeps_its_capital=re.compile(rf"{kept}\b|{kept}['’]|{UPPER}{LOWER}+\s{UPPER}"),
    )
