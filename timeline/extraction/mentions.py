"""Finds the words that may mean a date: one pass over each sentence with all rules at once, the first rule winning."""

import gc
import re
from collections import deque
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache

from timeline.extraction.grammar import Grammar, grammar_for
from timeline.extraction.phrasing import any_of
from timeline.extraction.readings.reading import part
from timeline.extraction.rules import VERSIONS, Rule
from timeline.extraction.sentences import Sentence

# So many words may stand before the first word of time or number of a date: “between the early and middle 1990s”.
LONGEST_LEAD = 7

# Rules begin where a word, a number, a bracket or a possessive does; nothing is tried inside a word.
_WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_TOKEN = re.compile(r"[^\W\d_]+|\d\w*|['’(§]")
_GROUP_NAME = re.compile(r"\(\?P<\w+>")
_BACK_REFERENCE = re.compile(r"\(\?P=\w+\)")


@dataclass(frozen=True, slots=True)
class Mention:
    """A match of one rule; `start` and `end` are offsets of its date words into the whole text."""

    rule: Rule
    match: re.Match[str]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Scanner:
    """All rules of one version and language, compiled.

    `anything` finds a place and the rule that holds there; the rule's own pattern then names the parts.
    """

    signals: frozenset[str]
    openers: frozenset[str]
    rules: dict[str, Rule]
    anything: re.Pattern[str]
    prefixes: tuple[str, ...] = ()
    compiled: dict[str, re.Pattern[str]] = field(default_factory=dict)

    def mentions(self, text: str, sentence: Sentence) -> Iterator[Mention]:
        """The mentions of a sentence, in order, none overlapping another; traps are passed over.

        `text` has plain letters, and is otherwise the text that the sentence is of.
        """
        for found in self._found(text, sentence):
            group = found.lastgroup or ""
            rule = self.rules[group]
            if rule.read is None:
                continue
            match = self._own(group).match(text, found.start(), sentence.end)
            if match is None:
                continue
            start, end = match.span("words" if part(match, "words") else 0)
            yield Mention(rule, match, start, end)

    def traps(self, text: str, sentence: Sentence) -> list[tuple[int, int]]:
        """Where the words of a sentence are no date, though they look like one."""
        found = self._found(text, sentence)
        return [match.span() for match in found if self.rules[match.lastgroup or ""].read is None]

    def _own(self, group: str) -> re.Pattern[str]:
        """The rule's own pattern, compiled when it is first needed: many rules an article never meets."""
        if group not in self.compiled:
            self.compiled[group] = re.compile(self.rules[group].pattern)
        return self.compiled[group]

    def _found(self, text: str, sentence: Sentence) -> Iterator[re.Match[str]]:
        position = sentence.start
        for start in self._starts(text[sentence.start : sentence.end], sentence.start):
            found = self.anything.match(text, start, sentence.end) if start >= position else None
            if found is not None:
                position = found.end()
                yield found

    def _starts(self, sentence: str, offset: int) -> Iterator[int]:
        """Where a date may begin: at a word that the rules know, near a word of time or a number.

        Between the two stands at most one word that no rule spells out, as in “Russia's sudden 2008 invasion”.
        """
        if not self._may_hold_a_date(sentence):
            return
        openers, signals, is_joined = self.openers, self.signals, bool(self.prefixes)
        waiting: deque[tuple[int, int]] = deque(maxlen=LONGEST_LEAD)
        strangers = 0
        for token in _TOKEN.finditer(sentence):
            word = token[0].lower()
            is_number = word[0].isdigit()
            is_opener = is_number or word in openers or (is_joined and self._is_joined_to(word, openers))
            if is_opener or not word[0].isalnum():
                waiting.append((offset + token.start(), strangers))
            else:
                strangers += 1
            if is_number or word in signals or (is_joined and self._is_joined_to(word, signals)):
                yield from (start for start, before in waiting if strangers - before <= 1)
                waiting.clear()

    def _may_hold_a_date(self, text: str) -> bool:
        words = _WORD.findall(text.lower())
        if not self.signals.isdisjoint(words) or _DIGIT.search(text):
            return True
        return bool(self.prefixes) and any(self._is_joined_to(word, self.signals) for word in words)

    def _is_joined_to(self, word: str, words: frozenset[str]) -> bool:
        """The word is one of those, with letters joined to it."""
        return any(word.startswith(prefix) and word[len(prefix) :] in words for prefix in self.prefixes)


@lru_cache(maxsize=16)
def _joint(grammar: Grammar) -> re.Pattern[str]:
    """What stands between dates that are named together."""
    return re.compile(
        rf"[,،]?\s(?:{any_of(grammar.vocabulary.additions | grammar.vocabulary.alternatives)}\s)?"
    )


def in_series(text: str, mentions: list[Mention], grammar: Grammar) -> list[list[Mention]]:
    """The dates of a sentence, those together that are named together: “in 2012, 2014 and 2016”."""
    joint = _joint(grammar)
    series: list[list[Mention]] = []
    for mention in mentions:
        if series and joint.fullmatch(text, series[-1][-1].end, mention.start):
            series[-1].append(mention)
        else:
            series.append([mention])
    return series


@lru_cache(maxsize=16)
def scanner_for(language: str, version: str) -> Scanner | None:
    """The compiled rules, or None for a language without a grammar."""
    grammar = grammar_for(language)
    if grammar is None:
        return None
    book = VERSIONS[version](grammar)
    rules = {f"rule_{number}": rule for number, rule in enumerate(book.rules)}
    branches = (f"(?P<{group}>{_anonymous(rule.pattern)})" for group, rule in rules.items())
    with _looking_for_no_circles():
        anything = re.compile("|".join(branches))
    return Scanner(
        # More words than can open a date, and few of the words of an article.
        openers=book.words,
        signals=book.signals or grammar.signals(),
        prefixes=_prefixes(grammar.vocabulary.proclitics),
        rules=rules,
        anything=anything,
    )


@contextmanager
def _looking_for_no_circles() -> Iterator[None]:
    """A pattern of half a million characters becomes as many objects, and none is waste before the last is made:
    Python would look through them again and again, for more than half of the time that compiling takes."""
    was_looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_looking:
            gc.enable()


def _prefixes(joined: Collection[str]) -> tuple[str, ...]:
    """What may be joined to a word: each of them, or two."""
    return tuple({*joined, *(first + second for first in joined for second in joined)})


def _anonymous(pattern: str) -> str:
    """The pattern without named parts, of which a whole pattern may have each only once.

    A back-reference becomes the set of what it can refer to, a joint between numbers; the rule's own pattern is exact.
    """
    return _BACK_REFERENCE.sub("[/.-]", _GROUP_NAME.sub("(?:", pattern))
