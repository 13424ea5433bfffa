"""What a reader of date words is given, and what it gives back."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from timeline.dates.vocabulary import Direction as Way
from timeline.extraction.anchors import Clocks
from timeline.extraction.clauses import Direction
from timeline.extraction.grammar import Grammar
from timeline.records import Rival


class Role(Enum):
    """What a date is to the story: where it has come to, or what lies behind it."""

    MAIN = auto()
    BACKGROUND = auto()


@dataclass(frozen=True, slots=True)
class Setting:
    """Where the words stand: the grammar, the clocks, which way the clause points and by which word."""

    grammar: Grammar
    clocks: Clocks
    direction: Direction
    cue: str

    @property
    def is_past(self) -> bool:
        return self.direction is Direction.PAST

    @property
    def is_future(self) -> bool:
        return self.direction is Direction.FUTURE


@dataclass(frozen=True, slots=True)
class Reading:
    """One meaning of the words. `edtf` is None where they hang on something without a date.

    `why` ends the explanation after “words → date:”. `role` says whether the story's clock follows.
    """

    edtf: str | None
    why: str
    confidence: float
    rivals: tuple[Rival, ...] = ()
    role: Role = Role.MAIN
    names_its_year: bool = False


Reader = Callable[[re.Match[str], Setting], Reading | None]


def way_of(match: re.Match[str], setting: Setting) -> Way | None:
    """Last, this or next: the word before the noun or after it; None where neither stands."""
    word = part(match, "which") or part(match, "which_after")
    return setting.grammar.direction_of(word) if word else None


def role_of(match: re.Match[str], setting: Setting) -> Role:
    """Background, where the preposition says that the story does not go there: “since May”."""
    is_noted = setting.grammar.is_noted_opening(part(match, "preposition"))
    return Role.BACKGROUND if is_noted else Role.MAIN


def looks_only_back(match: re.Match[str], setting: Setting) -> bool:
    """“Since May”; a word that is “from” as well looks ahead where its clause does."""
    grammar = setting.grammar
    may_look_ahead = setting.is_future and grammar.words.since_may_look_ahead
    return grammar.never_looks_ahead(part(match, "preposition")) and not may_look_ahead


def part(match: re.Match[str], name: str) -> str:
    """A named part of the words as written; empty where the pattern has none or it did not take part."""
    return (match[name] or "") if name in match.re.groupindex else ""
