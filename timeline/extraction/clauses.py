"""Hears which way a clause points: forward, backward, or not saying; it knows verbs and cue words, and no syntax."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from timeline.dates.vocabulary import for_language
from timeline.extraction.phrasing import GAP, LOWER, NEVER, any_of, at_words
from timeline.extraction.sentences import Sentence
from timeline.extraction.vocabulary import ExtractionWords

# So many letters may stand before a date that opens its sentence.
LONGEST_LEAD = 8


class Direction(StrEnum):
    """Where from publication a clause looks for its date."""

    PAST = "past"
    FUTURE = "future"
    UNSAID = "unsaid"


# Perhaps within quotation marks.
_FIRST_LETTER = re.compile(r"^\W{0,3}\w")
_QUOTES = "“”„«»"
# A boundary and what follows it at once.
LONGEST_PAUSE = 2


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
    joined, past = joined_letters(words), _past_form(words)
    not_a_noun = "".join(rf"(?<!\b{re.escape(word)}\s)" for word in words.determiners)
    adverb = rf"(?:{LOWER}+{any_of(words.adverb_endings)}{GAP})?"
    kinds = {
        "aside": rf"(?<=,\s){any_of(words.asides)}\b",
        "perfect": rf"\b{joined}{any_of(words.perfect_cues)}\b(?!{GAP}{any_of(words.not_perfect)}\b)",
        "future": rf"\b{joined}{any_of(standing)}\b|(?<=\w){any_of(hanging)}\b|\b{joined}{_future_form(words)}\b",
        "deadline": rf"\b{joined}{any_of(words.deadline_cues)}\b",
        "boundary": rf"[;:–—“”„«»\"()،؛]|,(?!\d)|(?<!\w)-(?!\w)|\b{joined}{any_of(words.clause_openers)}\b",
        "scheduled": rf"{not_a_noun}\b{joined}{any_of(words.future_verbs)}\b",
        "participle": rf"\b{any_of(words.auxiliaries)}{GAP}{adverb}{past}\b",
        "state": rf"\b{any_of(words.state_verbs)}{GAP}{adverb}(?!{any_of(standing)}\b){_state(words)}\b",
        "extending": rf"\b{any_of(words.extending_verbs)}\b",
        "past": rf"\b{joined}{past}\b",
    }
    return re.compile(at_words("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in kinds.items())))


@lru_cache(maxsize=16)
def verb_pattern(words: ExtractionWords) -> re.Pattern[str]:
    """What is probably a finite verb. It takes some adjectives for verbs, and few verbs for anything else."""
    standing = [cue for cue in words.future_cues if cue[0].isalpha() and cue not in words.not_verbs]
    not_present = "".join(rf"(?<!{ending})" for ending in words.not_present_endings)
    present = rf"{any_of(words.present_verbs)}|{LOWER}+{any_of(words.present_endings)}{not_present}"
    forms = rf"{_past_form(words)}|{present}|{any_of(standing)}|{any_of(words.future_verbs)}|{_future_form(words)}"
    return re.compile(at_words(rf"\b{joined_letters(words)}(?:{forms})\b|{any_of(words.joined_verbs)}\b"))


def _past_form(words: ExtractionWords) -> str:
    """A past form by the list or by its ending; a participle after its helper, or with its prefix."""
    endings, participles = any_of(words.past_endings), any_of(words.participle_endings)
    helped = rf"{any_of(words.participle_helpers)}{GAP}(?:{LOWER}+{GAP}){{0,2}}{LOWER}+{participles}"
    prefixed = rf"{LOWER}*{any_of(words.participle_prefixes)}{LOWER}{{2,}}{participles}"
    forms = [
        *([rf"{LOWER}+{endings}"] if words.past_endings else []),
        *([prefixed] if words.participle_prefixes else []),
    ]
    by_form = rf"(?!{any_of(words.not_past)}\b)(?:{'|'.join(forms) or NEVER})"
    return (
        "|".join(
            [rf"(?:{any_of(words.past_verbs)}", by_form, *([helped] if words.participle_helpers else [])]
        )
        + ")"
    )


def _state(words: ExtractionWords) -> str:
    """The participle of what is so: “are closed” until May; but not of what was done, “est resté”."""
    participle = rf"{LOWER}+{any_of(words.participle_endings)}"
    return rf"(?!{any_of(words.moving_participles)}\b)(?:{_past_form(words)}|{participle})"


def _future_form(words: ExtractionWords) -> str:
    endings = [rf"{LOWER}+{any_of(words.future_endings)}"] if words.future_endings else []
    prefixes = [rf"{any_of(words.future_prefixes)}{LOWER}{{2,}}"] if words.future_prefixes else []
    return rf"(?!{any_of(words.not_past)}\b)(?:{'|'.join([*endings, *prefixes]) or NEVER})"


def joined_letters(words: ExtractionWords) -> str:
    """Letters that are written together with the word after them."""
    joined = for_language(words.language).proclitics
    return rf"(?:{any_of(joined)})?" if joined else ""


def mark(sentence: Sentence, words: ExtractionWords) -> list[Mark]:
    """Every cue and boundary of a sentence, in order."""
    text = sentence.text
    if not words.capitalises_names:  # there no name of a month looks like a verb: “Mai”, “May”
        text = _FIRST_LETTER.sub(lambda first: first[0].lower(), text, count=1)
    marks = [
        Mark(found.lastgroup or "", found.start(), found.end(), found[0])
        for found in _mark_pattern(words).finditer(text)
    ]
    return _with_far_participles(marks, words) if words.puts_verb_second else marks


def _with_far_participles(marks: list[Mark], words: ExtractionWords) -> list[Mark]:
    """“sind am Dienstag … verletzt worden” looks back, whose first verb alone may look ahead.

    “ist bis Mai gesperrt” is a state, which “until” ends ahead.
    """
    heard = list(marks)
    for place, found in enumerate(marks):
        if found.kind == "scheduled" and found.words.lower() in words.participle_helpers:
            rest = _until_boundary(iter(marks[place + 1 :]))
            if rest and rest[-1].kind == "past":
                heard[place] = replace(found, kind="state" if _is_state(found, rest[-1], words) else "past")
    return heard


def _is_state(verb: Mark, participle: Mark, words: ExtractionWords) -> bool:
    return (
        verb.words.lower() in words.state_verbs and participle.words.lower() not in words.moving_participles
    )


def direction_at(marks: list[Mark], start: int, end: int) -> tuple[Direction, str]:
    """The direction of the clause around [start, end) of the sentence, and the word that told it.

    The nearest cue before the date within its own clause decides, then the nearest after it; a clause without a cue
    asks the clauses before it, then those after. “Until” and “by” speak only where nothing else does.
    """
    before = [found for found in marks if found.start < start + (found.kind == "deadline")]
    after = [found for found in marks if found.start >= end]
    deadline = (
        before[-1] if before and before[-1].kind == "deadline" and abs(start - before[-1].end) <= 12 else None
    )
    own_before = _until_boundary(reversed(before))
    own_after = _until_boundary(iter(after))
    if any(cue.kind == "aside" for cue in own_before):
        return _of_an_aside(own_before[-1], after)
    is_alone = deadline is not None and own_before == [deadline] and not own_after
    if deadline is not None and is_alone and (_has_a_verb(before, deadline) or _is_quoted(before)):
        return Direction.FUTURE, deadline.words
    for cue in (*own_before, *own_after, *reversed(before), *after):
        is_scheduled = cue.kind == "scheduled" and (_is_scheduled(cue, start) or _is_second(cue, start, end))
        if cue.kind == "future" or is_scheduled:
            return Direction.FUTURE, _with_auxiliary(cue, marks)
        if cue.kind in ("extending", "state") and deadline is not None:
            return Direction.FUTURE, deadline.words
        if cue.kind in ("past", "perfect", "extending", "state"):
            return Direction.PAST, cue.words
    if deadline is not None:
        return Direction.FUTURE, deadline.words
    return Direction.UNSAID, ""


def _of_an_aside(cue: Mark, after: list[Mark]) -> tuple[Direction, str]:
    """“The ruling, expected on Monday, did not come” says no way; “…, due on Monday, was put back to Friday” does."""
    going_on = [found for found in after if found.kind != "boundary"]
    is_told = bool(going_on) and all(found.kind in ("past", "participle", "perfect") for found in going_on)
    return (Direction.UNSAID, "") if is_told else (Direction.FUTURE, cue.words)


def _has_a_verb(before: list[Mark], deadline: Mark) -> bool:
    """“That he can stay until March”, but not “that, by March, …”."""
    return len(before) > 1 and deadline.start - before[-2].end > LONGEST_PAUSE


def _is_quoted(before: list[Mark]) -> bool:
    """“We are counting until Friday,” said X: who said so, and when, says nothing of the deadline."""
    marks = [found.words for found in before if found.kind == "boundary" and found.words in _QUOTES]
    return bool(marks) and marks[-1] in "“„«" and (marks[-1] != "“" or "„" not in marks)


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


def _is_second(cue: Mark, start: int, end: int) -> bool:
    """... or right after one that opens the sentence: “Am Montag beginnt der Prozess”, “El lunes empieza”."""
    return start <= LONGEST_LEAD and 0 < cue.start - end <= 1


def _is_scheduled(cue: Mark, start: int) -> bool:
    """A present-tense verb points forward only when its date follows closely: “Congress reconvenes Jan. 24”."""
    return -1 <= start - cue.end <= 40
