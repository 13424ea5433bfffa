"""An article in paragraphs and sentences, its date words marked and one passage lit. Adds no character to it."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from timeline.extraction.sentences import Sentence as Cut
from timeline.extraction.sentences import split_sentences
from timeline.extraction.vocabulary import words_for

# Sentences end in much the same way wherever there is no table of a language yet.
FALLBACK_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Mark:
    """Date words of the article, code points `start` to `end`, and the proposal that they belong to."""

    start: int
    end: int
    proposal: int
    status: str
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Text that looks the same from its first character to its last."""

    text: str
    is_lit: bool
    mark: Mark | None


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; `before` is what stands between it and the one before: a space, or a bullet."""

    start: int
    end: int
    before: str
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)

    @property
    def is_lit(self) -> bool:
        return any(run.is_lit for run in self.runs)


Paragraph = tuple[Sentence, ...]


def shape_article(
    text: str, *, language: str = "en", marks: Iterable[Mark] = (), lit: tuple[int, int] | None = None
) -> tuple[Paragraph, ...]:
    """The article in paragraphs. Of marks that overlap the current one stays, else what is
    not stale, else the one that begins first."""
    words = words_for(language) or words_for(FALLBACK_LANGUAGE)
    if words is None:
        raise LookupError(f"There is no table of words for “{FALLBACK_LANGUAGE}”.")
    apart = _without_overlaps(marks)
    starts = [mark.start for mark in apart]
    paragraphs, done = [], 0
    for _, group in groupby(split_sentences(text, words), key=lambda cut: cut.paragraph):
        sentences: list[Sentence] = []
        for cut in group:
            before = text[done : cut.start] if sentences else text[done : cut.start].lstrip()
            near = apart[max(0, bisect_left(starts, cut.start) - 1) : bisect_left(starts, cut.end)]
            sentences.append(Sentence(cut.start, cut.end, before, tuple(_runs(cut, near, lit))))
            done = cut.end
        paragraphs.append(tuple(sentences))
    return tuple(paragraphs)


def mark_of_words(text: str, start: int, end: int, words: str) -> tuple[int, int] | None:
    """Where in a passage its date words stand, when they stand there at all: a person may have typed others."""
    found = text.find(words, start, end) if words else -1
    return (found, found + len(words)) if found >= 0 else None


def _without_overlaps(marks: Iterable[Mark]) -> list[Mark]:
    kept: list[Mark] = []
    for mark in sorted(marks, key=_precedence):
        if all(mark.end <= other.start or mark.start >= other.end for other in _neighbours(kept, mark)):
            kept.insert(bisect_left(kept, mark.start, key=lambda other: other.start), mark)
    return kept


def _precedence(mark: Mark) -> tuple[bool, bool, int, int]:
    return not mark.is_current, mark.status == "stale", mark.start, mark.end


def _neighbours(kept: Sequence[Mark], mark: Mark) -> Sequence[Mark]:
    place = bisect_left(kept, mark.start, key=lambda other: other.start)
    return kept[max(0, place - 1) : place + 1]


def _runs(cut: Cut, marks: Sequence[Mark], lit: tuple[int, int] | None) -> Iterator[Run]:
    edges = {cut.start, cut.end}
    for start, end in [*((mark.start, mark.end) for mark in marks), *([lit] if lit else [])]:
        edges.update(edge for edge in (start, end) if cut.start < edge < cut.end)
    for start, end in pairwise(sorted(edges)):
        mark = next((mark for mark in marks if mark.start <= start and end <= mark.end), None)
        is_lit = lit is not None and lit[0] <= start and end <= lit[1]
        yield Run(cut.text[start - cut.start : end - cut.start], is_lit, mark)
