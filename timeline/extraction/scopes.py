"""Finds the clause of a sentence that holds a place in it, and gives it the subject it left to another clause."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from timeline.extraction.attributions import Saying
from timeline.extraction.clauses import verb_pattern
from timeline.extraction.phrasing import LOWER, UPPER, any_of
from timeline.extraction.vocabulary import ExtractionWords
from timeline.extraction.vocabulary.headline_words import HeadlineWords

LONGEST_SUBJECT = 60

_COMMA = re.compile(r"[,،]")
_COMMA_AND_SPACE = re.compile(r"[,،]\s+")
# A preposition between a comma and the date it leads to.
LONGEST_LEAD = 5
_AGE = re.compile(r",\s+\d{1,3}$")


@dataclass(frozen=True, slots=True)
class _Patterns:
    joint: re.Pattern[str]
    another_date: re.Pattern[str]
    relative: re.Pattern[str]
    # What a relative clause hangs on where a whole clause stands before it: “to reopen the bridge, which …”.
    nearest_noun: re.Pattern[str]
    participle_last: re.Pattern[str]
    participle_next: re.Pattern[str]
    participle_first: re.Pattern[str]
    subject_start: re.Pattern[str]


@lru_cache(maxsize=16)
def _patterns(table: HeadlineWords) -> _Patterns:
    participle = rf"(?:{LOWER}+{table.participle_ending}|{any_of(table.irregular_participles)})"
    new_subject = rf"(?=(?:{any_of(table.subjects)}|{UPPER}[\w.]*)\s)"
    name = rf"{UPPER}[\w’'-]+(?:\s+{UPPER}[\w’'-]+)*"
    return _Patterns(
        joint=re.compile(
            rf";\s+|,?\s+{any_of(table.again)}\b|,\s+{any_of(table.contrast)}\s+|,\s+{any_of(table.adding)}\s+(?:{any_of(table.that)}\s+)?|,?\s+{any_of(table.but)}\s+"
            rf"|,\s+{any_of(table.aside_openers)}\s+|,\s+{any_of(table.going_on)}\s+{new_subject}"
            rf"|(?P<participle>,\s+(?={participle}\b))|\s+{any_of(table.and_)}\s+"
        ),
        another_date=re.compile(rf"\b{any_of(table.date_leads)}\s+(?:{UPPER}{LOWER}+|\d+)\b"),
        relative=re.compile(
            rf",\s+(?:{any_of(table.who)}\s+|(?P<participle>(?={participle}\b)))"
            r"(?P<told>(?:[^,.;]|,(?=\d)|\.(?=\w))+)(?=[,.;]|$)"
        ),
        nearest_noun=re.compile(
            rf"(?:\b{any_of(table.nouns_begin)}\s+(?:[\w’'-]+\s+){{0,3}}?[\w’'-]+|{name})$"
        ),
        participle_first=re.compile(rf"{participle}\b"),
        participle_next=re.compile(rf"\s+{participle}\b"),
        participle_last=re.compile(rf"\s({participle})\s*$"),
        subject_start=re.compile(
            rf"(?:^|(?:,(?!\d)|[;:—–“”\"])\s*|\b{any_of(table.before_subjects)}\s+)(?=(?:[^,;:—–“”\"]|,(?=\d))*$)"
        ),
    )


@lru_cache(maxsize=16)
def _boundary(words: ExtractionWords) -> re.Pattern[str]:
    """Where a clause ends in a language of whose subjects and verbs no more is known."""
    before = rf"(?:{any_of(words.prepositions)}\s+)?"
    opener = rf"(?:{any_of(words.clause_openers)}|{before}{any_of(words.relative_pronouns)})"
    return re.compile(rf"\s*[;:؛](?:\s+|$)|\s+[—–-]+\s+|[,،]\s+(?={opener}\b)")


def is_beside(text: str, at: int, saying: Saying, words: ExtractionWords) -> bool:
    """The date is neither of the saying nor of what is said: “It closed in May, but he, who left in June, said …”."""
    start = min(saying.saying[0], saying.said[0])
    if at < start:
        return bool(verb_pattern(words).search(text[:start]))
    if words.headline is None:
        about = _aside(words).search(text, saying.saying[0], at) if words.relative_pronouns else None
        is_said = saying.said[0] <= at < saying.said[1]
        return not is_said and about is not None and not _COMMA.search(text, about.end(), at)
    return saying.saying[0] <= at < saying.saying[1] and bool(_relative_at(text, at, words, words.headline))


def clause_at(text: str, at: int, words: ExtractionWords, others: tuple[int, ...] = ()) -> str:
    """The clause around `at`; `others` are the places of other dates.

    A relative clause, or one after “but” without a subject, borrows its subject.
    """
    table = words.headline
    if table is None:
        return _between_boundaries(text, at, words, others)
    if smaller := _relative_at(text, at, words, table) or _reduced_at(text, at, words, table):
        return smaller
    verb = verb_pattern(words)
    home, start, end = 0, 0, len(text)
    for joint in _joints(text, at, words, table, others):
        goes_on = verb.search(text, joint.end()) or _patterns(table).participle_first.match(text, joint.end())
        if joint.end() <= at + 1 and goes_on:
            start = joint.end()
            home = start if joint[0].startswith(";") else home
        elif joint.start() >= at:
            end = joint.start()
            break
    clause = text[start:end]
    first = verb.match(clause) or _patterns(table).participle_first.match(clause)
    subject = verb.search(text, home)
    if start > home and first and subject and subject.start() - home <= LONGEST_SUBJECT:
        # “He was convicted … and released”: the participle needs the verb that it leans on, too.
        leans = text[subject.start() : subject.end()] in table.leaning_verbs
        if leans and _patterns(table).participle_first.match(clause) and first[0] not in table.never_passive:
            return f"{text[home : subject.end()]} {clause}"
        return _subject(text[home : subject.start()]) + clause
    return clause


def _subject(text: str) -> str:
    """Without an aside that the first verb stands in: “The trial” of “The trial, due to [begin in May], is …”."""
    subject, comma, aside = text.partition(",")
    return f"{subject} " if comma and "," not in aside else text


def _between_boundaries(text: str, at: int, words: ExtractionWords, others: tuple[int, ...]) -> str:
    start, end = 0, len(text)
    correlative, relative = _correlative(words), _relative(words)
    boundaries = [*_boundary(words).finditer(text), *_dated_commas(text, (at, *others), words)]
    for boundary in sorted(boundaries, key=lambda found: found.start()):
        if correlative.search(text, max(0, boundary.start() - 12), boundary.start()):
            continue  # “the one that …”
        if boundary.end() <= at + 1:
            # “The mayor, who was elected in May, …” is nothing without the mayor.
            start = start if relative.match(text, boundary.end()) else boundary.end()
        elif boundary.start() >= at:
            end = boundary.start()
            break
    return text[start:end]


def _dated_commas(text: str, dates: tuple[int, ...], words: ExtractionWords) -> Iterator[re.Match[str]]:
    """“It closed in May, in June it opened”: a comma right before a date, with a date and a verb on both its sides."""
    verb = verb_pattern(words)
    for comma in _COMMA_AND_SPACE.finditer(text) if len(dates) > 1 else ():
        leads = any(comma.start() < date <= comma.end() + LONGEST_LEAD for date in dates)
        follows = any(date <= comma.start() for date in dates)
        if leads and follows and verb.search(text, 0, comma.start()) and verb.search(text, comma.end()):
            yield comma


@lru_cache(maxsize=16)
def _correlative(words: ExtractionWords) -> re.Pattern[str]:
    """A pointing word that the next clause belongs to: “те, що”."""
    return re.compile(rf"\b{any_of(word for word in words.that if ' ' not in word)}$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _relative(words: ExtractionWords) -> re.Pattern[str]:
    """A pronoun that opens a clause about the noun before it."""
    return re.compile(
        rf"(?:{any_of(words.prepositions)}\s+)?{any_of(words.relative_pronouns)}\b", re.IGNORECASE
    )


@lru_cache(maxsize=16)
def _aside(words: ExtractionWords) -> re.Pattern[str]:
    """The same, after its comma: “, who …”."""
    return re.compile(rf"[,،]\s+{_relative(words).pattern}", re.IGNORECASE)


def _joints(
    text: str, at: int, words: ExtractionWords, table: HeadlineWords, others: tuple[int, ...]
) -> Iterator[re.Match[str]]:
    """Where one clause ends and the next begins; at “and” only where a second verb has a date of its own."""
    for joint in _patterns(table).joint.finditer(text):
        if joint["participle"] is not None:
            if at <= joint.start() and _of_a_series(text[: joint.start()], words, table):
                yield joint
            continue
        if joint[0].strip() not in table.and_:
            yield joint
            continue
        parts_clauses = text[: joint.start()].endswith(",") and verb_pattern(words).search(text, joint.end())
        if parts_clauses or verb_pattern(words).match(text, joint.end()):
            is_first = at <= joint.start()
            other = text[joint.end() :] if is_first else text[: joint.start()]
            is_dated = any((place > joint.start()) is is_first for place in others)
            if is_dated or _patterns(table).another_date.search(other):
                yield joint


def _relative_at(text: str, at: int, words: ExtractionWords, table: HeadlineWords) -> str:
    """“Ms. Lindqvist was elected” from “Ms. Lindqvist, who was elected, had promised”; “, elected in May,” alike."""
    for relative in _patterns(table).relative.finditer(text):
        if relative.start("told") < at <= relative.end():
            named = _antecedent(text[: relative.start()], words, table)
            if relative["participle"] is not None and (
                subject := _of_a_series(text[: relative.start()], words, table)
            ):
                return f"{subject} {relative['told']}"
            if not named or len(named) > LONGEST_SUBJECT:
                return ""
            if relative["participle"] is None:
                return f"{named} {relative['told']}"
            # “…, arrested in May, was tried”, but not “The company, of Leeds, earned …”: there the verb is its own.
            goes_on = verb_pattern(words).search(text, relative.end())
            return f"{named} {_copula(named, words, table)} {relative['told']}" if goes_on else ""
    return ""


def _of_a_series(text: str, words: ExtractionWords, table: HeadlineWords) -> str:
    """“A wall was” from “A wall was promised in 2001”, which “, built in 2005, and praised” goes on from."""
    verb = verb_pattern(words).search(text)
    if verb is None or verb.start() > LONGEST_SUBJECT or verb[0] not in table.leaning_verbs:
        return ""
    return text[: verb.end()] if _patterns(table).participle_next.match(text, verb.end()) else ""


def _reduced_at(text: str, at: int, words: ExtractionWords, table: HeadlineWords) -> str:
    """“An inquiry was published” from “An inquiry published [in May] found fault”."""
    verb = verb_pattern(words)
    participle = _patterns(table).participle_last.search(text[:at])
    if not participle or not verb.match(text[at:].lstrip()):
        return ""
    noun = text[: participle.start()]
    if not noun or len(noun) > LONGEST_SUBJECT or verb.search(noun):
        return ""
    return f"{noun} {_copula(noun, words, table)} {participle[1]}"


def _antecedent(text: str, words: ExtractionWords, table: HeadlineWords) -> str:
    """What “, who …” at the end of a text speaks of; empty where “, freed …” only goes on from “was held”."""
    subject = _AGE.sub("", text)
    starts = [found.end() for found in _patterns(table).subject_start.finditer(subject)]
    named = subject[starts[-1] if starts else 0 :].strip()
    verb = verb_pattern(words).search(named)
    is_clause = verb is not None and verb.end() < len(named)  # a last word is rather a noun: “families”
    if not is_clause and not named.lower().startswith(words.prepositions):
        return named
    nearest = _patterns(table).nearest_noun.search(named)
    return nearest[0] if nearest else ""


def _copula(subject: str, words: ExtractionWords, table: HeadlineWords) -> str:
    """“was” or “were”, by the ending of the noun: a guess that English allows."""
    head = re.split(rf"\s{any_of(words.of)}\s", subject, maxsplit=1)[0]
    is_plural = any(head.endswith(end) and not head.endswith(2 * end) for end in words.plural_endings)
    return table.plural_copula if is_plural else table.copula
