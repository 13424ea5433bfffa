"""Cuts a text into sentences that know their offsets; it never changes, trims away or reorders a character of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from timeline.dates.vocabulary import for_language
from timeline.extraction.vocabulary import ExtractionWords

# A run-on text is cut at a space here, so that work on one sentence is bounded and the whole stays linear.
LONGEST_SENTENCE = 1000
# Hard-wrapped copy (agency wires, e-mail) breaks its lines between these widths; a heading is shorter.
SHORTEST_WRAPPED_LINE, LONGEST_WRAPPED_LINE = 45, 100

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"\s*(?:(?:[-*•·–—▪◦‣]|\(?\d{1,2}[.)]|#{1,6})\s+)?")
_STOP = re.compile(r"(?<![.!?…؟۔])[.!?…؟۔]++(?:[ \u00a0\u202f]?»|[“«])?+[\"”’'»)\]]*+(?=\s)")
_WORD_BEFORE = re.compile(r"[\w.]{1,20}$")
_WORD_AFTER = re.compile(r"\s*(?:[—–-]\s+)?[\"“‘'«»„‚¿¡(\[]*\s?([\w’']+)")
_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, heading or bullet point: `text` stands at `start` (inclusive) to `end` of the whole text."""

    start: int
    end: int
    text: str
    paragraph: int


def split_sentences(text: str, words: ExtractionWords) -> Iterator[Sentence]:
    """Yield the sentences of `text` in order. Every one has at least one visible character."""
    for paragraph, (start, end) in enumerate(_paragraphs(text)):
        for first, last in _within_paragraph(text, start, end, words):
            for piece_start, piece_end in _bounded(text, first, last):
                yield Sentence(piece_start, piece_end, text[piece_start:piece_end], paragraph)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """A line is a paragraph, unless it is the broken-off part of a hard-wrapped one."""
    start = end = -1
    for line in _LINE.finditer(text):
        if start >= 0 and line.start() == end + 1 and _is_wrapped(text, start, end, line):
            end = line.end()
            continue
        if start >= 0:
            yield start, end
        start, end = line.span()
    if start >= 0:
        yield start, end


def _is_wrapped(text: str, start: int, end: int, line: re.Match[str]) -> bool:
    upper = text[max(text.rfind("\n", start, end) + 1, start) : end].rstrip()
    lower = line[0]
    bullet = _BULLET.match(lower)
    if not upper or not lower.strip() or (bullet and bullet[0].strip()):
        return False
    return (
        SHORTEST_WRAPPED_LINE <= len(upper) <= LONGEST_WRAPPED_LINE
        and len(lower) <= LONGEST_WRAPPED_LINE
        and (upper[-1] not in '.!?…:"”»؟' or lower.lstrip()[0].islower())
    )


def _within_paragraph(text: str, start: int, end: int, words: ExtractionWords) -> Iterator[tuple[int, int]]:
    bullet = _BULLET.match(text, start, end)
    first = bullet.end() if bullet else start
    for stop in _STOP.finditer(text, first, end):
        if _ends_sentence(text, stop, end, words):
            yield first, stop.end()
            first = stop.end()
    yield first, end


def _ends_sentence(text: str, stop: re.Match[str], end: int, words: ExtractionWords) -> bool:
    following = _WORD_AFTER.match(text, stop.end(), end)
    if following is None:
        return True
    after = following[1]
    if after[0].islower():
        return False
    if stop[0] != ".":
        return True
    word = _WORD_BEFORE.search(text, max(0, stop.start() - 20), stop.start())
    if word is None:
        return True
    before = word[0]
    is_of_a_name = text[word.start() - 1 : word.start()] == "-"  # “F-16.”
    if before.isdecimal() and len(before) <= 2 and not is_of_a_name and _has_ordinal_stop(words):
        return after in words.sentence_openers
    if before.casefold() in words.abbreviations:
        return False
    if len(before) == 1 and before.isupper() and before != "I":
        return False
    if before.casefold() in words.dated_abbreviations:
        return not after[0].isdigit() and after in words.sentence_openers
    # "U.S.", "p.m." and the like end a sentence only where an unmistakable opener follows.
    return "." not in before or after in words.sentence_openers


@lru_cache(maxsize=16)
def _has_ordinal_stop(words: ExtractionWords) -> bool:
    """“Am 9. Januar” is one sentence."""
    return for_language(words.language).has_ordinal_stop


def _bounded(text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    while first < last and text[first].isspace():
        first += 1
    while last > first and text[last - 1].isspace():
        last -= 1
    while last - first > LONGEST_SENTENCE:
        cut = text.rfind(" ", first + 1, first + LONGEST_SENTENCE)
        cut = cut if cut > first else first + LONGEST_SENTENCE
        yield first, cut
        space = cut
        while space < last and _SPACE.match(text, space):
            space += 1
        first = space
    if first < last:
        yield first, last
