"""What words can be together: the ways that they make one date, and the doubt that is said about it."""

from collections.abc import Iterator
from itertools import islice, product

from timeline.dates.typed.lexicon import AROUND, SKIPPED, Kind, Tokens, Word, Words

MOST_VARIANTS = 32

_DOUBTS = frozenset({Kind.APPROXIMATE, Kind.UNCERTAIN})
_CLOCKS = frozenset({Kind.TIME, Kind.CLOCK_WORD, Kind.MERIDIEM})
_BEFORE_DOUBT = SKIPPED | {Kind.AGO_OPENING}


def variants(words: Words) -> Iterator[Tokens]:
    """The words as parts of one date, in every way that they can be; none where a word is no such part."""
    choices = []
    for word in words:
        senses: list[Tokens] = [(sense,) for sense in word.senses if sense.kind not in AROUND]
        if word.kinds & SKIPPED:
            senses.insert(0, ())
        if not senses:
            return
        if senses != [()]:
            choices.append(senses)
    for chosen in islice(product(*choices), MOST_VARIANTS):
        tokens = tuple(token for sense in chosen for token in sense)
        if tokens:
            yield tokens


def without_qualifiers(words: Words) -> tuple[Words, bool, bool]:
    """The words without those of doubt at either end, whether one said about, and whether one said perhaps.

    At the start a word like "in" or "vor" may stand before them: "vor etwa drei Wochen".
    """
    if all(word.kinds.isdisjoint(_DOUBTS) for word in words):
        return words, False, False
    # "um 14 Uhr" is no time about, though "um 1850" is.
    has_time = any(word.kinds & _CLOCKS for word in words)
    doubts = [bool(word.kinds & _DOUBTS) and not (has_time and Kind.FILLER in word.kinds) for word in words]
    first = next((place for place, word in enumerate(words) if not doubts[place] and not _may_precede(word)), 0)
    last = next(
        (place for place in range(len(words) - 1, -1, -1) if not doubts[place] and not words[place].kinds <= SKIPPED),
        0,
    )
    around = [place for place in range(len(words)) if doubts[place] and not first <= place <= last]
    kinds = {kind for place in around for kind in words[place].kinds}
    inner = tuple(word for place, word in enumerate(words) if place not in around)
    return inner, Kind.APPROXIMATE in kinds, Kind.UNCERTAIN in kinds


def _may_precede(word: Word) -> bool:
    return not word.kinds.isdisjoint(_BEFORE_DOUBT)
