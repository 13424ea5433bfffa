"""Which dated statements of one article tell of the same happening, and which of them leads. Folds nothing undated.

A statement is folded only where its dates overlap the leader's, the world has done the same with both, and the words
leave next to no doubt: a fold decides for a person what they would otherwise have decided twice.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.dates import EdtfDate
from timeline.extraction.likeness import NEARLY_SURE, Telling, likeness, telling_of
from timeline.records import ProposalRecord

# How many happenings that share a word with it one statement is held against, the nearest above it first.
_NEAREST = 24


@dataclass(slots=True)
class _Happening:
    """The places of the statements that tell of it, and how the first of them tells it."""

    date: EdtfDate
    telling: Telling
    record: ProposalRecord
    places: list[int] = field(default_factory=list)

    def join(self, other: "_Happening") -> None:
        """Two days of one month are not one day: from here on the exacter date is what the next must overlap."""
        self.places += other.places
        self.date = min(self.date, other.date, key=lambda date: date.latest - date.earliest)


def folds(found: Sequence[ProposalRecord]) -> dict[int, int]:
    """For each statement that is told again, its place in `found` and the place of the one that leads.

    Whatever leads is folded into nothing. Time grows with the number of statements, not with its square.
    """
    by_word: dict[str, list[_Happening]] = {}
    happenings: list[_Happening] = []
    for place, record in enumerate(found):
        if record.edtf is None:
            continue
        told = _Happening(EdtfDate.parse(record.edtf), telling_of(record.headline), record, [place])
        if known := _known(told, by_word):
            known.join(told)
            continue
        happenings.append(told)
        for word in dict.fromkeys(_key(word.text) for word in told.telling.words):
            by_word.setdefault(word, []).append(told)
    return {
        place: leader
        for happening in happenings
        for leader in [min(happening.places, key=lambda place: _rank(found[place], place))]
        for place in happening.places
        if place != leader
    }


def _known(told: _Happening, by_word: dict[str, list[_Happening]]) -> _Happening | None:
    near = {
        id(other): other
        for word in told.telling.words
        for other in by_word.get(_key(word.text), [])[-_NEAREST:]
    }
    for other in sorted(near.values(), key=lambda other: other.places[0], reverse=True)[:_NEAREST]:
        if _is_one(told, other):
            return other
    return None


def _is_one(one: _Happening, other: _Happening) -> bool:
    if one.record.occurrence != other.record.occurrence:
        return False
    if one.date.earliest > other.date.latest or other.date.earliest > one.date.latest:
        return False
    return likeness(one.telling, other.telling) >= NEARLY_SURE


def _key(word: str) -> str:
    """The beginning of a word, which all its cases share."""
    return word[:4]


def _rank(record: ProposalRecord, place: int) -> tuple[int, float, int]:
    """The exacter date leads, then the surer reading, then what stands first."""
    date = EdtfDate.parse(record.edtf or "")
    return date.latest - date.earliest, -record.confidence, place
