"""Takes the date words out of a sentence, with the prepositions and commas that only led to them."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from timeline.dates.vocabulary import for_language
from timeline.extraction.clauses import joined_letters, verb_pattern
from timeline.extraction.phrasing import GAP, LOWER, any_of
from timeline.extraction.vocabulary import ExtractionWords
from timeline.extraction.vocabulary.headline_words import HeadlineWords

# Prepositions before a date take no more room than this.
LONGEST_LEAD = 40
# So much is kept around a date, and so much where a sentence has so many dates that it is a table rather than prose.
REACH, REACH_IN_TABLES, TABLE = 250, 60, 16

_CLAUSE_START = re.compile(r"[;:–—]\s")
_A_WORD_NEXT = re.compile(r"\s+[^\W\d_]")
_YEAR_BETWEEN_COMMAS = re.compile(r",\s+\d{4}$")


@dataclass(frozen=True, slots=True)
class Bare:
    """A sentence without its date words; `at` is where those of the proposal stood, `others` where the other dates."""

    text: str
    at: int
    others: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Attribute:
    """What makes a date the attribute of a noun, which then keeps its article: “the 2008 invasion”."""

    possessive: re.Pattern[str]
    owned: re.Pattern[str]
    owner: re.Pattern[str]
    article: re.Pattern[str]
    goes_on: re.Pattern[str]


@lru_cache(maxsize=16)
def _attribute(words: ExtractionWords, table: HeadlineWords) -> _Attribute:
    possessive, articles = any_of(words.possessives_joined), any_of([*table.the, *table.a])
    before = any_of([*words.possessives, *table.the, *table.a, *table.pointing])
    return _Attribute(
        possessive=re.compile(possessive),
        owned=re.compile(rf"(?:\b{articles}|{possessive})\s+$", re.IGNORECASE),
        owner=re.compile(rf"\w(?:{possessive}|['’])\s+$"),
        article=re.compile(rf"(?<!\w)(?:{before})\s+$", re.IGNORECASE),
        # After “on Jan. 5, 1991, to lead” the second comma belongs to the date; before a new subject it does not.
        goes_on=re.compile(rf",\s+(?!{any_of(table.more_subjects)}\b){LOWER}"),
    )


# “In the 60. he left”: the stop is the number's.
_STOP_OF_A_NUMBER = re.compile(rf"\.(?=\s{LOWER})")


@lru_cache(maxsize=16)
def _lead(words: ExtractionWords) -> re.Pattern[str]:
    """“on”, “back in”, “scheduled for”: what has no use without the date after it."""
    prepositions = any_of(words.prepositions)
    lead = rf"{any_of(words.date_leads)}{GAP}(?={prepositions}\b)"
    part = rf"{any_of(words.date_parts)}{GAP}(?={any_of(words.period_stops)}\b)"
    vocabulary = for_language(words.language)
    joints = {*vocabulary.additions, *words.clause_openers} & {*words.lead_fillers}
    fillers = any_of(filler for filler in words.lead_fillers if filler not in joints)
    plain = rf"{joined_letters(words)}(?:{prepositions}|{fillers})(?:{GAP}|(?<=['’]))"
    # “And” between two dates leads to the second; anywhere else it leads to a clause.
    joint = rf"^\s*{any_of(joints)}{GAP}"
    return re.compile(rf"(?:(?<![\w’'-])(?:{joint}|{lead}|{part}|{plain}))+$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _date_noun(table: HeadlineWords) -> re.Pattern[str]:
    """“Since the 1998-99 season” goes as a whole."""
    return re.compile(rf"\s+{any_of(table.date_nouns)}(?=[.,;:]|$)")


@lru_cache(maxsize=16)
def _particle(words: ExtractionWords) -> re.Pattern[str]:
    """“over” of “She took over in March”: it belongs to the verb, and the one after it to the date."""
    return re.compile(rf"{any_of(words.particles)}\s+(?={any_of(words.prepositions)}\b)", re.IGNORECASE)


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
    sentence: str,
    spans: list[tuple[int, int]],
    own: tuple[int, int],
    words: ExtractionWords,
    dates: Iterable[int] = (),
) -> Bare:
    """The sentence without the given spans, and without the prepositions that led to them.

    `dates` are the places of all dates of the sentence.
    """
    pieces: list[str] = []
    position, at = 0, 0
    kept: list[tuple[int, int]] = []
    for start, end in sorted({*spans, own}):
        if start < position:
            continue
        kept.append((position, sum(map(len, pieces))))
        noun = _date_noun(words.headline).match(sentence, end) if words.headline else None
        end = noun.end() if noun else end
        left, end, joint = _around(sentence, position, start, end, words)
        pieces.append(left)
        if (start, end) == own or start == own[0]:
            at = sum(map(len, pieces))
        if joint:
            pieces.append(joint)
        position = end
    kept.append((position, sum(map(len, pieces))))
    pieces.append(sentence[position:])
    text = "".join(pieces)
    others = (_moved(date, kept, len(text)) for date in dates if date != own[0])
    return Bare(text, at, tuple(others))


def is_denied(bare: Bare, words: ExtractionWords) -> bool:
    """“On 7 July, not on 7 August”: of that day nothing is told but what it is not."""
    before = bare.text[: bare.at].split()
    return words.headline is not None and bool(before) and before[-1].lower() in words.headline.contrast


def _moved(place: int, kept: list[tuple[int, int]], length: int) -> int:
    """Where a place of the sentence is in what was kept of it: pairs of old and new places, in order."""
    old, new = kept[max(0, bisect_right(kept, (place, length)) - 1)]
    following = next((other for start, other in kept if start > old), length)
    return min(new + max(0, place - old), following)


def _around(
    sentence: str, position: int, start: int, end: int, words: ExtractionWords
) -> tuple[str, int, str]:
    """(what stays on the left, where the right goes on, what joins them)."""
    table = words.headline
    left, right = sentence[position:start], sentence[end:]
    near = left[-LONGEST_LEAD:]
    attribute = _attribute(words, table) if table else None
    is_edge = sentence[start:end].partition(" ")[0].lower() in words.edges
    if table and attribute and not is_edge and (kept := _as_attribute(left, right, attribute, table)):
        return left, end + kept[0], kept[1]
    may_be_subject = (table or words.puts_verb_second) and _opens(sentence[:start], words)
    if may_be_subject and (verb := verb_pattern(words).match(right.lstrip())) and verb.end():
        return sentence[position:end], end, ""  # “Today is a sad day”: the date is the subject
    lead = _lead(words).search(near)
    if lead and (particle := _particle(words).match(lead[0])) and _ends_in_verb(near[: lead.start()], words):
        left = left[: len(left) - len(lead[0]) + particle.end()]
    elif lead:
        left = left[: len(left) - len(lead[0])]
    left = left if position == 0 or table else _without_joint(left, words)
    if stop := _STOP_OF_A_NUMBER.match(right):
        end, right = end + stop.end(), right[stop.end() :]
    if right.startswith(","):
        if not left.strip(' “"„«'):
            return left, end + 1, ""
        if left.rstrip().endswith((",", ";")):
            return left.rstrip().removesuffix(","), end + 1, ""
        is_followed = attribute is not None and attribute.goes_on.match(right)
        if is_followed and _YEAR_BETWEEN_COMMAS.search(sentence[start:end]):
            return left.rstrip(), end + 1, ""
    return left.rstrip() if right[:1] in " ,.;:!?»”" and left.endswith(" ") else left, end, ""


def _without_joint(between: str, words: ExtractionWords) -> str:
    """What joins two dates joins nothing without them; but “, and” joins two clauses."""
    joints = {"", ",", "،", *for_language(words.language).additions}
    return "" if between.strip() in joints else between


def _opens(before: str, words: ExtractionWords) -> bool:
    """Nothing stands before the date; where the verb comes second, a preposition does not count."""
    if words.puts_verb_second:
        before = _lead(words).sub("", _CLAUSE_START.split(before)[-1])
    return not before.strip(' “"„«')


def _as_attribute(
    left: str, right: str, attribute: _Attribute, table: HeadlineWords
) -> tuple[int, str] | None:
    """How many letters go on the right, and what joins the rest, where the date only says which: “Friday's vote”."""
    if possessive := attribute.possessive.match(right):
        return possessive.end(), "" if attribute.owned.search(left) else table.the[0]
    near = left[-LONGEST_LEAD:]
    is_attribute = attribute.article.search(near) or attribute.owner.search(near)
    return (1, "") if is_attribute and _A_WORD_NEXT.match(right) else None


def _ends_in_verb(text: str, words: ExtractionWords) -> bool:
    last = text.rstrip().rpartition(" ")[2]
    return verb_pattern(words).fullmatch(last) is not None
