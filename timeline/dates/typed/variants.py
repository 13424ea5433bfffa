"""What words can be together: the ways that they make one date, and the doubt that is said about it."""

from collections.abc import Iterator
from itertools import islice, product

from timeline.dates.typed.kinds import AROUND, SKIPPED, Kind, Tokens, Word, Words

MOST_VARIANTS = 32

_DOUBTS = frozenset({Kind.APPROXIMATE, Kind.UNCERTAIN})
_CLOCKS = frozenset({Kind.TIME, Kind.CLOCK_WORD, Kind.MERIDIEM})
_COUNTED = frozenset({Kind.SMALL, Kind.ORDINAL, Kind.ROMAN})
_COUNT_OR_MONTH = frozenset({Kind.COUNT, Kind.MONTH})
_ORDINALS = frozenset({Kind.ORDINAL, Kind.ROMAN})
_BEFORE_DOUBT = SKIPPED | {Kind.AGO_OPENING}


def variants(words: Words) -> Iterator[Tokens]:
    """The words as parts of one date, in every way that they can be; none where a word is no such part."""
    choices = []
    for place, word in enumerate(words):
        # In "sept., oct. 2014" the first is a month, though "sept" is seven before one.
        beside = words[max(place - 1, 0) : place + 2]
        is_listed = word.kinds >= _COUNT_OR_MONTH and any(Kind.COMMA in other.kinds for other in beside)
        senses: list[Tokens] = [
            (sense,)
            for sense in word.senses
            if sense.kind not in AROUND and not (is_listed and sense.kind is Kind.COUNT)
        ]
        if word.kinds & SKIPPED:
            # "2 в. до н. э." and "2 w. p.n.e." are a century, though "в" and "w" are prepositions elsewhere.
            is_counted = place and Kind.UNIT in word.kinds and words[place - 1].kinds & _COUNTED
            # "los 1990" are ten years.
            opens = Kind.DECADE_OPENER in word.kinds and any(
                Kind.YEAR in other.kinds for other in words[place + 1 : place + 2]
            )
            senses.insert(len(senses) if is_counted or opens else 0, ())
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
    # "um 14 Uhr" is no time about, though "um 1850" is; and "20th c." is a century.
    has_time = any(word.kinds & _CLOCKS for word in words)
    doubts = [
        bool(word.kinds & _DOUBTS)
        and not (has_time and Kind.FILLER in word.kinds)
        and not (place and Kind.UNIT in word.kinds and words[place - 1].kinds & _ORDINALS)
        for place, word in enumerate(words)
    ]
    first = next(
        (place for place, word in enumerate(words) if not doubts[place] and not _may_precede(word)), 0
    )
    last = next(
        (
            place
            for place in range(len(words) - 1, -1, -1)
            if not doubts[place] and not words[place].kinds <= SKIPPED
        ),
        0,
    )
    around = [place for place in range(len(words)) if doubts[place] and not first <= place <= last]
    kinds = {kind for place in around for kind in words[place].kinds}
    inner = tuple(word for place, word in enumerate(words) if place not in around)
    return inner, Kind.APPROXIMATE in kinds, Kind.UNCERTAIN in kinds


def _may_precede(word: Word) -> bool:
    return not word.kinds.isdisjoint(_BEFORE_DOUBT)
