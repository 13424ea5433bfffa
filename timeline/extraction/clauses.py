"""Hears which way a clause points: forward, backward, or not saying; it knows verbs and cue words, and no syntax."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from timeline.extraction.phrasing import GAP, any_of, at_words
from timeline.extraction.sentences import Sentence
from timeline.extraction.vocabulary import ExtractionWords


class Direction(StrEnum):
    """Where from publication a clause looks for its date."""

    PAST = "past"
    FUTURE = "future"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Mark:
    """A word in a sentence that tells direction, or a boundary between clauses. Offsets are the sentence's own."""

    kind: str
    start: int
    end: int
    words: str


@lru_cache(maxsize=16)
def _mark_pattern(words: ExtractionWords) -> re.Pattern[str]:
    hanging = [cue for cue in words.future_cues if not cue[0].isalpha()]
    standing = [cue for cue in words.future_cues if cue[0].isalpha()]
    past = rf"(?:{any_of(words.past_verbs)}|(?!{any_of(words.not_past)}\b)[a-z]+ed)"
    not_a_noun = "".join(rf"(?<!\b{word}\s)" for word in ("the", *words.articles, *words.possessives))
    kinds = {
        "perfect": rf"\b{any_of(words.perfect_cues)}\b",
        "future": rf"\b{any_of(standing)}\b|(?<=\w){any_of(hanging)}\b",
        "deadline": rf"\b{any_of(words.deadline_cues)}\b",
        "boundary": rf"[;:–—“”\"()]|,(?!\d)|(?<!\w)-(?!\w)|\b{any_of(words.clause_openers)}\b",
        "scheduled": rf"{not_a_noun}\b{any_of(words.future_verbs)}\b",
        "participle": rf"\b{any_of(words.auxiliaries)}{GAP}(?:[a-z]+ly{GAP})?{past}\b",
        "past": rf"\b{past}\b",
    }
    return re.compile(at_words("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in kinds.items())))


@lru_cache(maxsize=16)
def verb_pattern(words: ExtractionWords) -> re.Pattern[str]:
    """What is probably a finite verb. It takes some adjectives for verbs, and few verbs for anything else."""
    standing = [cue for cue in words.future_cues if cue[0].isalpha() and cue not in words.not_verbs]
    past = rf"{any_of(words.past_verbs)}|(?!{any_of(words.not_past)}\b)[a-z]+ed"
    forms = rf"{past}|{any_of(words.present_verbs)}|{any_of(standing)}|{any_of(words.future_verbs)}|[a-z]+(?<!s)es"
    return re.compile(at_words(rf"\b(?:{forms})\b|['’](?:ll|re|m)\b"))


def mark(sentence: Sentence, words: ExtractionWords) -> list[Mark]:
    """Every cue and boundary of a sentence, in order."""
    return [
        Mark(found.lastgroup or "", found.start(), found.end(), found[0])
        for found in _mark_pattern(words).finditer(sentence.text)
    ]


def direction_at(marks: list[Mark], start: int, end: int) -> tuple[Direction, str]:
    """The direction of the clause around [start, end) of the sentence, and the word that told it.

    The nearest cue before the date within its own clause decides, then the nearest after it; a clause without a cue
    asks the clauses before it, then those after. “Until” and “by” speak only where nothing else does.
    """
    before = [found for found in marks if found.start < start]
    after = [found for found in marks if found.start >= end]
    deadline = (
        before[-1] if before and before[-1].kind == "deadline" and abs(start - before[-1].end) <= 12 else None
    )
    own_before = _until_boundary(reversed(before))
    own_after = _until_boundary(iter(after))
    for cue in (*own_before, *own_after, *reversed(before), *after):
        if cue.kind == "future" or (cue.kind == "scheduled" and _is_scheduled(cue, start)):
            return Direction.FUTURE, _with_auxiliary(cue, marks)
        if cue.kind in ("past", "perfect"):
            return Direction.PAST, cue.words
    if deadline is not None:
        return Direction.FUTURE, deadline.words
    return Direction.UNSAID, ""


def _until_boundary(marks: Iterator[Mark]) -> list[Mark]:
    found: list[Mark] = []
    for candidate in marks:
        if candidate.kind == "boundary":
            break
        found.append(candidate)
    return found


def _with_auxiliary(cue: Mark, marks: list[Mark]) -> str:
    """“are to open”, where “open” alone would puzzle."""
    led = (found for found in marks if found.kind == "future" and found.end + 1 == cue.start)
    return " ".join((*(found.words for found in led), cue.words))


def _is_scheduled(cue: Mark, start: int) -> bool:
    """A present-tense verb points forward only when its date follows closely: “Congress reconvenes Jan. 24”."""
    return -1 <= start - cue.end <= 40
