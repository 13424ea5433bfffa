"""How alike two tellings of a happening are, from 0 to 1, by the words, names, figures and places that they share.

Refuses to be nearly sure where each names somebody or something that the other does not: “Putin met Macron in Moscow”
is not “Putin met Scholz in Moscow”, however many words they have in common. Knows no language beyond its tables, and
compares no two scripts.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

from rapidfuzz.distance import Prefix

from timeline.extraction.names import folded_name
from timeline.extraction.vocabulary.telling_words import CONTRARY, LITTLE, NOT_THE_SAME, PLACING, SAME_ACTS

NEARLY_SURE = 0.78
"""From here on two tellings are the same happening, as far as words can say."""
SIMILAR = 0.45
"""From here on a person should have a look."""

_CONTRADICTED = 0.65  # the most for two tellings that speak against each other
_THINNEST = 3  # what fewer or lighter words say is said of many happenings
_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*(?:[’'\-][^\W\d_]+)*")
_VOWELS = frozenset("aeiouyąęаеиоуыіюя")  # as “Duda” and “Dudy” end
_SHORTEST_STEM, _LONGEST_ENDING, _LONGEST_ENDING_OF_AN_ACT = 4, 3, 5


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is compared: folded, or the number of the act that it tells of. What names weighs double."""

    text: str
    is_name: bool = False
    is_first: bool = False
    is_place: bool = False
    act: int = -1

    @property
    def is_figure(self) -> bool:
        return self.text[:1].isdigit()

    @property
    def is_act(self) -> bool:
        return self.act >= 0

    @property
    def may_be_a_name(self) -> bool:
        """The first word of a headline has its capital whether it is a name or not."""
        return self.is_name or (self.is_first and self.act < 0)

    @property
    def weight(self) -> int:
        return 2 if self.is_name or self.is_figure else 1


@dataclass(frozen=True, slots=True)
class Telling:
    """A headline taken apart. Names in `place` may be matched, and are not missed where they are not."""

    words: tuple[Word, ...]
    place: tuple[Word, ...] = ()
    is_contrary: bool = False

    @property
    def weight(self) -> int:
        return sum(word.weight for word in self.words)


def telling_of(headline: str, place: str = "", *, is_cancelled: bool = False) -> Telling:
    """Take a headline apart, and the place that is said beside it."""
    words, is_denied = _words(headline)
    return Telling(words, _words(place)[0], is_denied is not is_cancelled)


def likeness(one: Telling, other: Telling) -> float:
    """From 0, nothing in common, to 1, the same words; the same whichever is named first."""
    if not one.words or not other.words:
        return 0.0
    one, other = sorted((one, other), key=_in_letters)
    pairs = _pairs(one.words, (*other.words, *other.place))
    back = _pairs(other.words, (*one.words, *one.place))
    shared = _shared(one, pairs), _shared(other, back)
    of_both = sum(shared) / (one.weight + other.weight)
    of_the_shorter = max(min(shared[0] / one.weight, 1.0), min(shared[1] / other.weight, 1.0))
    score = (of_both + of_the_shorter) / 2
    is_thin = min(one.weight, other.weight, *shared) < _THINNEST
    if is_thin or _contradict(one, other, pairs, back):
        score = min(score, _CONTRADICTED)
    return round(score, 4)


def _in_letters(telling: Telling) -> list[str]:
    return [word.text for word in telling.words + telling.place]


def _shared(telling: Telling, pairs: dict[int, int]) -> int:
    return sum(telling.words[place].weight for place in pairs)


def _contradict(one: Telling, other: Telling, pairs: dict[int, int], back: dict[int, int]) -> bool:
    """Whether each knows a name or figure that the other does not, one denies it, or who did it to whom differs."""
    if one.is_contrary is not other.is_contrary:
        return True
    left = [word for place, word in enumerate(one.words) if place not in pairs]
    right = [word for place, word in enumerate(other.words) if place not in back]
    for kind in (_may_be_a_name, _is_figure, _is_act):
        if any(map(kind, left)) and any(map(kind, right)):
            return True
    if _turned_round(one, other, pairs):
        return True
    # Names alone do not tell what was done, where both say more of it.
    return bool(left and right) and all(one.words[place].may_be_a_name for place in pairs)


_may_be_a_name = attrgetter("may_be_a_name")
_is_figure = attrgetter("is_figure")
_is_act = attrgetter("is_act")


def _turned_round(one: Telling, other: Telling, pairs: dict[int, int]) -> bool:
    """“Biden warns Putin” and “Putin warns Biden” have every word in common. Where it was may be said anywhere."""
    order = [
        pairs[place]
        for place in sorted(pairs)
        if pairs[place] < len(other.words)
        and all(
            word.may_be_a_name and not word.is_place for word in (one.words[place], other.words[pairs[place]])
        )
    ]
    return any(earlier > later for earlier, later in pairwise(order))


def _pairs(words: tuple[Word, ...], others: tuple[Word, ...]) -> dict[int, int]:
    """The place of each word that has its like, with the place of that; none is taken twice."""
    found: dict[int, int] = {}
    taken: set[int] = set()
    for place, word in enumerate(words):
        for at, other in enumerate(others):
            if at not in taken and _same(word, other):
                found[place] = at
                taken.add(at)
                break
    return found


def _same(one: Word, other: Word) -> bool:
    if one.act >= 0 or other.act >= 0:
        return one.act == other.act
    return one.text == other.text or _inflected(one.text, other.text)


@lru_cache(maxsize=16384)
def _inflected(one: str, other: str) -> bool:
    """Two cases of one word, as far as its beginning tells: “Зеленський” and “Зеленського”, not “Iran” and “Iraq”."""
    stem = Prefix.similarity(one, other)
    ending = max(len(one), len(other)) - stem
    is_close = stem >= _SHORTEST_STEM and ending <= _LONGEST_ENDING and stem >= 2 * ending
    is_close = is_close or (stem == 3 == max(len(one), len(other)) - 1 and {one[-1], other[-1]} <= _VOWELS)
    return is_close and not one[0].isdigit() and not any({one, other} <= pair for pair in NOT_THE_SAME)


def _words(text: str) -> tuple[tuple[Word, ...], bool]:
    found: list[Word] = []
    is_denied = is_place = False
    has_case = text.lower() != text.upper()
    for number, match in enumerate(_WORD.finditer(text)):
        is_name = match[0][:1].isupper() if has_case else True
        is_place = is_place and is_name
        for folded in folded_name(_without_ending(match[0])).split():
            is_denied = is_denied or folded in _CONTRARY
            is_place = is_place or folded in PLACING
            if folded not in _CONTRARY and folded not in _LITTLE:
                act = _act_of(folded)
                is_named = is_name and act < 0 and number > 0
                found.append(Word(folded, is_named, number == 0, is_place, act))
    return tuple(found), is_denied


def _without_ending(word: str) -> str:
    return re.sub(r"[’']s$", "", word)


@lru_cache(maxsize=16384)
def _act_of(word: str) -> int:
    """The number of the kind of act that the word tells of, or -1."""
    if word in _ACTS:
        return _ACTS[word]
    shortest = max(3, len(word) - _LONGEST_ENDING_OF_AN_ACT)
    stems = (word[:length] + "-" for length in range(len(word), shortest - 1, -1))
    return next((_ACTS[stem] for stem in stems if stem in _ACTS), -1)


def _folded_stem(stem: str) -> str:
    return folded_name(stem) + ("-" if stem.endswith("-") else "")


_ACTS = {_folded_stem(stem): number for number, told in enumerate(SAME_ACTS) for stem in told.split()}
_LITTLE = frozenset(map(folded_name, LITTLE))
_CONTRARY = frozenset(map(folded_name, CONTRARY))
