"""Finds the clause of a sentence that holds a place in it, and gives it the subject it left to another clause."""

import re
from collections.abc import Iterator

from timeline.extraction.attributions import Saying
from timeline.extraction.clauses import verb_pattern
from timeline.extraction.vocabulary import ExtractionWords

LONGEST_SUBJECT = 60

_JOINT = re.compile(
    r";\s+|,\s+(?:saying|adding|warning|noting|arguing)\s+(?:that\s+)?|,?\s+but\s+|,\s+(?:when|though|although)\s+|,\s+(?:while|and|so)\s+(?=(?:he|she|they|it|we|the|a|an|no|his|her|its|their|[A-Z][\w.]*)\s)|\s+and\s+"
)
_PARTICIPLE = (
    r"(?:[a-z]+ed|begun|born|bought|built|caught|drawn|found|held|known|made|sent|set|sold|taken|written)"
)
_ANOTHER_DATE = re.compile(r"\b(?:in|on|since|until|by|of)\s+(?:[A-Z][a-z]+|\d+)\b")
_RELATIVE = re.compile(
    rf",\s+(?:(?:who|which)\s+|(?P<participle>(?={_PARTICIPLE}\b)))"
    r"(?P<told>(?:[^,.;]|,(?=\d)|\.(?=\w))+)(?=[,.;]|$)"
)
# What a relative clause hangs on where a whole clause stands before it: “to reopen the bridge, which …”.
_NEAREST_NOUN = re.compile(
    r"(?:\b(?:the|an?|its|his|her|their|this|that)\s+(?:[\w’'-]+\s+){0,3}?[\w’'-]+|[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)*)$"
)
_PARTICIPLE_LAST = re.compile(rf"\s({_PARTICIPLE})\s*$")
_AGE = re.compile(r",\s+\d{1,3}$")
_SUBJECT_START = re.compile(r"(?:^|[,;:—–“”\"]\s*|\b(?:and|but|that|while)\s+)(?=[^,;:—–“”\"]*$)")


def is_beside(text: str, at: int, saying: Saying, words: ExtractionWords) -> bool:
    """The date is neither of the saying nor of what is said: “It closed in May, but he, who left in June, said …”."""
    start = min(saying.saying[0], saying.said[0])
    if at < start:
        return bool(verb_pattern(words).search(text[:start]))
    return saying.saying[0] <= at < saying.saying[1] and bool(_relative_at(text, at, words))


def clause_at(text: str, at: int, words: ExtractionWords) -> str:
    """The clause around `at`. A relative clause, or one after “but” without a subject, borrows its subject."""
    if smaller := _relative_at(text, at, words) or _reduced_at(text, at, words):
        return smaller
    verb = verb_pattern(words)
    start, end = 0, len(text)
    for joint in _joints(text, at, words):
        if joint.end() <= at + 1 and verb.search(text, joint.end()):
            start = joint.end()
        elif joint.start() >= at:
            end = joint.start()
            break
    clause = text[start:end]
    first = verb.match(clause)
    subject = verb.search(text)
    if start and first and subject and subject.start() <= LONGEST_SUBJECT:
        # “He was convicted … and released”: the participle needs the verb that it leans on, too.
        leans = text[subject.start() : subject.end()] in _leaning(words) and first[0].endswith("ed")
        return f"{text[: subject.end()]} {clause}" if leans else text[: subject.start()] + clause
    return clause


def _joints(text: str, at: int, words: ExtractionWords) -> Iterator[re.Match[str]]:
    """Where one clause ends and the next begins; at “and” only where a second verb has a date of its own."""
    for joint in _JOINT.finditer(text):
        if joint[0].strip() != "and":
            yield joint
        elif verb_pattern(words).match(text, joint.end()):
            other = text[joint.end() :] if at <= joint.start() else text[: joint.start()]
            if _ANOTHER_DATE.search(other):
                yield joint


def _relative_at(text: str, at: int, words: ExtractionWords) -> str:
    """“Ms. Lindqvist was elected” from “Ms. Lindqvist, who was elected, had promised”; “, elected in May,” alike."""
    for relative in _RELATIVE.finditer(text):
        if relative.start("told") < at <= relative.end():
            named = _antecedent(text[: relative.start()], words)
            if not named or len(named) > LONGEST_SUBJECT:
                return ""
            if relative["participle"] is None:
                return f"{named} {relative['told']}"
            # “…, arrested in May, was tried”, but not “The company, of Leeds, earned …”: there the verb is its own.
            goes_on = verb_pattern(words).search(text, relative.end())
            return f"{named}{_copula(named)} {relative['told']}" if goes_on else ""
    return ""


def _reduced_at(text: str, at: int, words: ExtractionWords) -> str:
    """“An inquiry was published” from “An inquiry published [in May] found fault”."""
    verb = verb_pattern(words)
    participle = _PARTICIPLE_LAST.search(text[:at])
    if not participle or not verb.match(text[at:].lstrip()):
        return ""
    noun = text[: participle.start()]
    if not noun or len(noun) > LONGEST_SUBJECT or verb.search(noun):
        return ""
    return f"{noun}{_copula(noun)} {participle[1]}"


def _antecedent(text: str, words: ExtractionWords) -> str:
    """What “, who …” at the end of a text speaks of; empty where “, freed …” only goes on from “was held”."""
    subject = _AGE.sub("", text)
    starts = [found.end() for found in _SUBJECT_START.finditer(subject)]
    named = subject[starts[-1] if starts else 0 :].strip()
    verb = verb_pattern(words).search(named)
    if not verb and not named.lower().startswith(words.prepositions):
        return named
    nearest = _NEAREST_NOUN.search(named)
    return nearest[0] if nearest else ""


def _copula(subject: str) -> str:
    """“was” or “were”, by the ending of the noun: a guess that English allows."""
    return " were" if re.search(r"[^s]s$", subject) else " was"


def _leaning(words: ExtractionWords) -> frozenset[str]:
    return words.headline.leaning_verbs if words.headline else frozenset()
