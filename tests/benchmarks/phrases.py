"""How many date phrases of real articles are read rightly, wrongly or not at all, language by language.

`python -m tests.benchmarks phrases`, or `python -m tests.benchmarks.phrases FILE [LANGUAGE …] [--wrong]` to see which.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.measuring import print_table
from timeline.dates import EdtfDate
from timeline.extraction import extract

PHRASES = Path(__file__).resolve().parents[2].parent / "shared" / "temporal" / "phrases.jsonl"

RIGHT, WRONG, REFUSED = "right", "wrong", "refused"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase between the words around it, the day it was published on, and the date that a person gave it."""

    language: str
    before: str
    words: str
    after: str
    published: str
    edtf: str

    @property
    def text(self) -> str:
        joint = "" if self.after[:1] in tuple(".,;:!?)]”»-–—'’") else " "
        return f"{self.before} {self.words}{joint}{self.after}".strip()

    @property
    def span(self) -> tuple[int, int]:
        start = len(self.before) + 1 if self.before else 0
        return start, start + len(self.words)


def main(file: Path = PHRASES, languages: Iterable[str] = (), *, shows_wrong: bool = False) -> None:
    """Print the counts of each language; nothing where the file is not there."""
    if not file.is_file():
        print(f"\nThere are no phrases at {file.parent.name}/{file.name}")
        return
    counts: dict[str, Counter[str]] = {}
    for phrase in phrases(file):
        if languages and phrase.language not in languages:
            continue
        found = read(phrase)
        judged = judge(phrase, found)
        counts.setdefault(phrase.language, Counter())[judged] += 1
        if shows_wrong and judged != RIGHT:
            print(
                f"{judged:8} {phrase.edtf:22} {found or '-':22} {phrase.before} ⟨{phrase.words}⟩ {phrase.after}"
            )
    rows = [
        (
            language,
            *(str(count[kind]) for kind in (RIGHT, WRONG, REFUSED)),
            f"{count[RIGHT] / count.total():.0%}",
        )
        for language, count in counts.items()
    ]
    print_table("Phrases with three words around them", ("", RIGHT, WRONG, REFUSED, "share"), rows)


def phrases(file: Path) -> Iterator[Phrase]:
    """The phrases of a file with one JSON object a line."""
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            names = ("lang", "before", "phrase", "after", "published", "edtf")
            yield Phrase(*(row[name] for name in names))


def read(phrase: Phrase) -> str | None:
    """The date proposed for the phrase; None where nothing is."""
    start, end = phrase.span
    found = extract(phrase.text, published=phrase.published, language=phrase.language)
    near = (proposal for proposal in found if proposal.start < end and start < proposal.end and proposal.edtf)
    return next((proposal.edtf for proposal in near), None)


def judge(phrase: Phrase, found: str | None) -> str:
    """Right means equal in meaning, or the same first and last day."""
    if found is None:
        return REFUSED
    ours, theirs = EdtfDate.parse(found), EdtfDate.parse(phrase.edtf)
    is_same = ours == theirs or (ours.first_day, ours.last_day) == (theirs.first_day, theirs.last_day)
    return RIGHT if is_same else WRONG


if __name__ == "__main__":
    given = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    main(Path(given[0]) if given else PHRASES, given[1:], shows_wrong="--wrong" in sys.argv)
