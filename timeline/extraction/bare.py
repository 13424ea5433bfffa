"""Takes the date words out of a sentence, with the prepositions and commas that only led to them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline.extraction.clauses import verb_pattern
from timeline.extraction.phrasing import GAP, any_of
from timeline.extraction.vocabulary import ExtractionWords

# Prepositions before a date take no more room than this.
LONGEST_LEAD = 40
# So much is kept around a date, and so much where a sentence has so many dates that it is a table rather than prose.
REACH, REACH_IN_TABLES, TABLE = 250, 60, 16

_OWNED = re.compile(r"(?:\bthe|\ban?|['’]s)\s+$", re.IGNORECASE)
_POSSESSIVE = re.compile(r"\w['’]s?\s+$")
# After “on Jan. 5, 1991, to lead” the second comma belongs to the date; before a new subject it does not.
_GOES_ON = re.compile(r",\s+(?!(?:the|a|an|he|she|it|they|we|his|her|its|their|no|some)\b)[a-z]")
_YEAR_BETWEEN_COMMAS = re.compile(r",\s+\d{4}$")


@dataclass(frozen=True, slots=True)
class Bare:
    """A sentence without its date words; `at` is where those of the proposal stood."""

    text: str
    at: int


@lru_cache(maxsize=16)
def _lead(words: ExtractionWords) -> re.Pattern[str]:
    """“on”, “back in”, “scheduled for”: what has no use without the date after it."""
    prepositions = any_of(words.prepositions)
    lead = rf"{any_of(words.date_leads)}{GAP}(?={prepositions}\b)"
    part = rf"{any_of(words.date_parts)}{GAP}(?=of\b)"
    plain = rf"(?:{prepositions}|the|just|back|to|and){GAP}"
    return re.compile(rf"(?:(?<![\w’'-])(?:{lead}|{part}|{plain}))+$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _particle(words: ExtractionWords) -> re.Pattern[str]:
    """“over” of “She took over in March”: it belongs to the verb, and the one after it to the date."""
    return re.compile(rf"{any_of(words.particles)}\s+(?={any_of(words.prepositions)}\b)", re.IGNORECASE)


@lru_cache(maxsize=16)
def _article(words: ExtractionWords) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{any_of([*words.possessives, 'the', 'a', 'an', 'this', 'that'])})\s+$", re.IGNORECASE
    )


def surroundings(sentence: str, start: int, end: int, dates: int) -> tuple[int, int]:
    """The part of a very long sentence of so many dates that a headline for [start, end) is made from, at spaces."""
    reach = REACH if dates < TABLE else REACH_IN_TABLES
    first, last = 0, len(sentence)
    if start > reach:
        first = sentence.rfind(" ", 0, start - reach) + 1
    if last - end > reach and (space := sentence.find(" ", end + reach)) > 0:
        last = space
    return first, last


def strip_dates(
    sentence: str, spans: list[tuple[int, int]], own: tuple[int, int], words: ExtractionWords
) -> Bare:
    """The sentence without the given spans, and without the prepositions that led to them."""
    pieces: list[str] = []
    position, at = 0, 0
    for start, end in sorted({*spans, own}):
        if start < position:
            continue
        left, end, joint = _around(sentence, position, start, end, words)
        pieces.append(left)
        if (start, end) == own or start == own[0]:
            at = sum(map(len, pieces))
        if joint:
            pieces.append(joint)
        position = end
    pieces.append(sentence[position:])
    return Bare("".join(pieces), at)


def _around(
    sentence: str, position: int, start: int, end: int, words: ExtractionWords
) -> tuple[str, int, str]:
    """(what stays on the left, where the right goes on, what joins them)."""
    left, right = sentence[position:start], sentence[end:]
    if right[:2] in ("'s", "’s"):
        return left, end + 2, "" if _OWNED.search(left) else "the"
    near = left[-LONGEST_LEAD:]
    is_attribute = _article(words).search(near) or _POSSESSIVE.search(near)
    if is_attribute and re.match(r"\s+[A-Za-z]", right):
        return left, end + 1, ""
    opens = not sentence[:start].strip(' “"')
    if opens and (verb := verb_pattern(words).match(right.lstrip())) and verb.end():
        return sentence[position:end], end, ""  # “Today is a sad day”: the date is the subject
    lead = _lead(words).search(near)
    if lead and (particle := _particle(words).match(lead[0])) and _ends_in_verb(near[: lead.start()], words):
        left = left[: len(left) - len(lead[0]) + particle.end()]
    elif lead:
        left = left[: len(left) - len(lead[0])]
    if right.startswith(","):
        if not left.strip(' “"'):
            return left, end + 1, ""
        if left.rstrip().endswith(","):
            return left.rstrip()[:-1], end + 1, ""
        if _YEAR_BETWEEN_COMMAS.search(sentence[start:end]) and _GOES_ON.match(right):
            return left.rstrip(), end + 1, ""
    return left.rstrip() if right[:1] in " ,.;:!?" and left.endswith(" ") else left, end, ""


def _ends_in_verb(text: str, words: ExtractionWords) -> bool:
    last = text.rstrip().rpartition(" ")[2]
    return verb_pattern(words).fullmatch(last) is not None
