"""Cuts a typed date into tokens by one language's vocabulary. Refuses a word that is none of its.

A phrase is then a short string of kinds, "9 January 2022" is "dMy", and the grammar is a table of such strings.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from timeline.dates.typed.refused import Unread
from timeline.dates.vocabulary import Era, Vocabulary, for_language


class Kind(StrEnum):
    """What a token is; the value is its letter in a shape."""

    SMALL = "d"  # one or two digits: a day, a month, or the end of a year
    ORDINAL = "o"  # 9th, ninth
    YEAR = "y"  # four digits
    NUMBER = "n"  # three digits, or five and more
    COUNT = "w"  # three
    DECADE = "c"  # 1990s, nineties
    CENTURY = "C"  # 1900s (1900–1999)
    QUARTER = "q"  # Q1
    HALF = "h"  # H1
    TIME = "t"
    ZONE = "z"
    MONTH = "M"
    WEEKDAY = "W"
    SEASON = "S"
    PART = "P"
    UNIT = "U"
    DIRECTION = "D"
    RELATIVE_DAY = "R"
    ERA = "E"
    OPENING = "O"
    RANGE_OPENER = "F"
    JOINER = "J"
    APPROXIMATE = "A"
    UNCERTAIN = "Q"
    AGO = "G"
    ARTICLE = "I"
    UNKNOWN_START = "k"
    UNKNOWN_END = "K"
    UNKNOWN_YEAR = "V"
    MULTIPLIER = "B"
    FILLER = "_"
    HYPHEN = "-"
    DASH = "–"
    SLASH = "/"
    DOT = ","


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark; `number` is its value where it has one, for a dash whether spaces surround it."""

    kind: Kind
    text: str
    number: int = 0


Tokens = tuple[Token, ...]

_MARKS = {
    "-": (Kind.HYPHEN,),
    "/": (Kind.SLASH,),
    ".": (Kind.DOT,),
    "?": (Kind.UNCERTAIN,),
    "~": (Kind.APPROXIMATE,),
    "%": (Kind.APPROXIMATE, Kind.UNCERTAIN),
}
_SKIPPED = r"[\s,()]+"
_CLOCK = r"[0-9]{2}:[0-9]{2}:[0-9]{2}"
_ZONE = r"utc(?:[+-][0-9]{2}(?::[0-9]{2})?)?"


def tokenise(text: str, language: str) -> Tokens:
    """The tokens of a folded text, without the words that add nothing. Raises Unread with the first such word."""
    scanner, words = _scanner(language)
    tokens: list[Token] = []
    position = 0
    while position < len(text):
        match = scanner.match(text, position)
        if match is None:
            raise Unread(f"“{_word_at(text, position)}” is not part of a date that can be read.")
        position = match.end()
        tokens.extend(_tokens(match, words))
    return tuple(token for token in tokens if token.kind is not Kind.FILLER)


def shape(tokens: Tokens) -> str:
    """The letters of the tokens' kinds: "dMy" for "9 January 2022"."""
    return "".join(token.kind for token in tokens)


def _tokens(match: re.Match[str], words: dict[str, tuple[Kind, int]]) -> tuple[Token, ...]:
    group, text = match.lastgroup, match[0]
    if group == "word":
        kind, number = words[text]
        return (Token(kind, text, number),)
    if group == "number":
        width = len(text)
        kind = Kind.SMALL if width < 3 else Kind.YEAR if width == 4 else Kind.NUMBER
        return (Token(kind, text, int(text)),)
    if group in ("ordinal", "decade", "quarter"):
        return (Token(_NUMBERED[group], text, int(re.sub(r"\D", "", text))),)
    if group == "half":
        return (Token(Kind.HALF, text, int(text[1])),)
    if group == "century":
        return (Token(Kind.CENTURY, text, int(text[:4])),)
    if group in ("time", "zone"):
        return (Token(Kind.TIME if group == "time" else Kind.ZONE, text),)
    if group == "dash":
        return (Token(Kind.DASH, text, int(text != text.strip())),)
    return tuple(Token(kind, text) for kind in _MARKS.get(text, ()))


_NUMBERED = {"ordinal": Kind.ORDINAL, "decade": Kind.DECADE, "quarter": Kind.QUARTER}


@cache
def _scanner(language: str) -> tuple[re.Pattern[str], dict[str, tuple[Kind, int]]]:
    vocabulary = for_language(language)
    words = _lexicon(vocabulary)
    longest_first = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    suffixes = "|".join(vocabulary.ordinal_suffixes)
    end = r"(?![^\W_])"
    pattern = (
        r"(?P<century>(?P<hundreds>[0-9]{2})00s \((?P=hundreds)00[-–](?P=hundreds)99\))"
        rf"|(?P<time>{_CLOCK})|(?P<zone>{_ZONE}){end}"
        rf"|(?P<decade>'?[0-9]{{2,4}}'?s){end}|(?P<ordinal>[0-9]{{1,2}}(?:{suffixes})){end}"
        rf"|(?P<quarter>q[1-4]){end}|(?P<half>h[12]){end}"
        rf"|(?P<number>[0-9]{{1,13}})(?![0-9])|(?P<word>{longest_first})(?![^\W\d_])"
        rf"|(?P<dash>\s*–\s*)|(?P<mark>[-/.?~%])|(?P<skip>{_SKIPPED})"
    )
    return re.compile(pattern), words


def _lexicon(vocabulary: Vocabulary) -> dict[str, tuple[Kind, int]]:
    """Every word with its kind and number. Where a word is two things, the later kind wins."""
    lexicon: dict[str, tuple[Kind, int]] = {}
    plain_words = (
        (Kind.FILLER, vocabulary.fillers),
        (Kind.RANGE_OPENER, vocabulary.range_openers),
        (Kind.JOINER, vocabulary.range_joiners),
        (Kind.OPENING, vocabulary.openings),
        (Kind.UNIT, vocabulary.units),
        (Kind.PART, vocabulary.parts),
        (Kind.DIRECTION, vocabulary.directions),
        (Kind.APPROXIMATE, vocabulary.approximate),
        (Kind.UNCERTAIN, vocabulary.uncertain),
        (Kind.AGO, vocabulary.ago),
        (Kind.ARTICLE, vocabulary.articles),
        (Kind.UNKNOWN_START, vocabulary.unknown_starts),
        (Kind.UNKNOWN_END, vocabulary.unknown_ends),
        (Kind.UNKNOWN_YEAR, vocabulary.unknown_years),
    )
    for kind, words in plain_words:
        lexicon.update((word, (kind, 0)) for word in words)
    numbered_words = (
        (Kind.COUNT, vocabulary.numbers),
        (Kind.ORDINAL, vocabulary.ordinals),
        (Kind.DECADE, vocabulary.decades),
        (Kind.MONTH, vocabulary.months),
        (Kind.WEEKDAY, vocabulary.weekdays),
        (Kind.SEASON, vocabulary.seasons),
        (Kind.RELATIVE_DAY, vocabulary.relative_days),
        (Kind.MULTIPLIER, vocabulary.multipliers),
    )
    for kind, numbers in numbered_words:
        lexicon.update((word, (kind, number)) for word, number in numbers.items())
    lexicon.update(
        (word, (Kind.ERA, -1 if era is Era.BEFORE else 1)) for word, era in vocabulary.eras.items()
    )
    return lexicon


def _word_at(text: str, position: int) -> str:
    """The word around a position, short enough to be shown."""
    start = text.rfind(" ", 0, position + 1) + 1
    return text[start:].split(" ")[0][:30] or text[position]
