"""Knows the dateline at the head of a sentence, with a date or without: “GENEVA, Feb. 6 (Reuters) —”, “Berlin (dpa) –”.

It never takes a clause for one: a dash must follow, and before its date stands nothing but the name of a place.
"""

import re

from timeline.extraction.clauses import verb_pattern
from timeline.extraction.phrasing import UPPER
from timeline.extraction.vocabulary import ExtractionWords

# A longer opening is prose.
LONGEST = 80

_AGENCY = r"(?:\([^()]{1,40}\)|/[^/\s]{1,20}/)"
_CAPITALS = rf"{UPPER}(?:{UPPER}|[ .,'’/-]){{2,60}}(?:{UPPER}[\w .]{{1,20}})?"
_NAME = rf"{UPPER}[\w'’.-]+(?:[ /-]{UPPER}[\w'’.-]+){{0,3}}"
# In a script without capitals no more than a few words can be the name of a place.
_UNCASED = r"[^\W\d_a-zA-ZÀ-ɏЀ-ӿ]+(?:\s[^\W\d_]+){0,2}"
_ARTICLE = r"(?:[^\W\d_]{2,3}\s)?"  # “le 9 janvier”, “den 9. Januar”
_BEFORE = re.compile(
    rf"(?:{_CAPITALS}|{_NAME}(?=\s?[,(]))\s?{_AGENCY}?,?\s*{_ARTICLE}|{_UNCASED}[،,]?\s*{_AGENCY}?\s*[-–]?\s*"
)
_AFTER = re.compile(rf"[,،]?\s*(?:{_AGENCY}\s*)?(?:\.?\s?(?:—|–|--|-)\s*|\.(?=\s|$)\s*)")
_UNDATED = re.compile(
    rf"(?:(?:{_CAPITALS}|{_NAME}|{_UNCASED})\s?{_AGENCY}\s*[.,]?\s?(?:—|–|--|-)|{_CAPITALS}\s(?:—|–|--|-))\s+"
)
_FIRST_WORD = re.compile(r"\w+")


def dateline_end(sentence: str, start: int, end: int, words: ExtractionWords) -> int:
    """Where the text goes on after a dateline whose date is [start, end) of the sentence; 0 where it is in none."""
    before = sentence[:start]
    if start > LONGEST or not _BEFORE.fullmatch(before) or not _is_place(before, words):
        return 0
    found = _AFTER.match(sentence, end)
    return found.end() if found else 0


def undated_dateline_end(sentence: str) -> int:
    """The same, of one without a date."""
    found = _UNDATED.match(sentence)
    return found.end() if found and found.end() <= LONGEST else 0


def _is_place(before: str, words: ExtractionWords) -> bool:
    """“In Berlin” and “Er kam” are none."""
    first = _FIRST_WORD.match(before)
    if first is None:
        return False
    is_capital = first[0].isupper() and len(first[0]) > 1
    return is_capital or (
        first[0].lower() not in words.prepositions and not verb_pattern(words).search(before[1:])
    )
