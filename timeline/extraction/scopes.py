"""Finds the clause of a sentence that holds a place in it, and gives it the subject it left to another clause."""

import re

from timeline.extraction.attributions import Saying
from timeline.extraction.clauses import verb_pattern
from timeline.extraction.vocabulary import ExtractionWords

LONGEST_SUBJECT = 60

_JOINT = re.compile(
    r";\s+|,?\s+but\s+|,\s+(?:while|and|so)\s+(?=(?:he|she|they|it|we|the|a|an|no|his|her|its|their|[A-Z][\w.]*)\s)"
)
_RELATIVE = re.compile(r",\s+(?:who|which)\s+(?P<told>(?:[^,.;]|,(?=\d)|\.(?=\w))+)(?=[,.;]|$)")
_SUBJECT_START = re.compile(r"(?:^|[,;:—–“”\"]\s*|\b(?:and|but|that|while)\s+)(?=[^,;:—–“”\"]*$)")


def is_beside(text: str, at: int, saying: Saying, words: ExtractionWords) -> bool:
    """The date stands in a clause of its own before the saying: “It closed in May, but he said …”."""
    start = min(saying.saying[0], saying.said[0])
    return at < start and bool(verb_pattern(words).search(text[:start]))


def clause_at(text: str, at: int, words: ExtractionWords) -> str:
    """The clause around `at`. A relative clause, or one after “but” without a subject, borrows its subject."""
    if relative := _relative_at(text, at):
        return relative
    verb = verb_pattern(words)
    start, end = 0, len(text)
    for joint in _JOINT.finditer(text):
        if joint.end() <= at and verb.search(text, joint.end()):
            start = joint.end()
        elif joint.start() >= at:
            end = joint.start()
            break
    clause = text[start:end]
    first = verb.match(clause)
    subject = verb.search(text)
    if start and first and subject and subject.start() <= LONGEST_SUBJECT:
        return text[: subject.start()] + clause
    return clause


def _relative_at(text: str, at: int) -> str:
    """“Ms. Lindqvist was elected” from “Ms. Lindqvist, who was elected, had promised”."""
    for relative in _RELATIVE.finditer(text):
        if relative.start("told") < at <= relative.end() and len(relative["told"].split()) > 1:
            subject = text[: relative.start()]
            starts = [found.end() for found in _SUBJECT_START.finditer(subject)]
            named = subject[starts[-1] if starts else 0 :]
            return f"{named} {relative['told']}" if len(named) <= LONGEST_SUBJECT else ""
    return ""
