"""Names in a sentence: how two spellings of one name are made alike. Knows no newsroom and no database.

To look names up, ask for those that are among the `candidates` or that begin like one of the `beginnings`, then let
`find_names` say which of them the sentence really holds.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from timeline.dates.vocabulary import for_language
from timeline.extraction.vocabulary.case_endings import CASE_ENDINGS, Endings

MOST_WORDS = 6
"""A name of more words is not looked for."""
# A sentence that is longer is a list or a mistake; the rest of it is not looked at.
LONGEST_SENTENCE = 300
# Only words so long change with their case: of a shorter one too little is left to know it by.
SHORTEST_DECLINED = 5
# Capitals alone tell "US" from "us"; longer ones are also written "Nato".
LONGEST_STRICT_ACRONYM = 3

_APART = re.compile(r"[\W_]+")
_WORD = re.compile(r"[^\W_]+")
# Vowel signs and the stroke that stretches a word: no Arabic name is told by them.
_ARABIC_SIGNS = re.compile("[\u0640\u064b-\u0652]")


def folded_name(name: str) -> str:
    """A name as it is compared: lower case, without accents or punctuation, one space between words.

    Accents go from Latin letters alone: in Cyrillic "й" and "ї" are letters of their own.
    """
    letters = unicodedata.normalize("NFKD", _ARABIC_SIGNS.sub("", name).casefold())
    kept = "".join(
        letter
        for before, letter in zip(" " + letters, letters, strict=False)
        if not (unicodedata.combining(letter) and before.isascii())
    )
    return _APART.sub(" ", unicodedata.normalize("NFC", kept)).strip()


def candidates(sentence: str, language: str) -> tuple[str, ...]:
    """Every run of up to six words of the sentence, folded: what a name in it could be. Words of time are none."""
    words = [folded for _, folded in _words(sentence)]
    runs = (" ".join(words[start:end]) for start, end in _spans(len(words)))
    return tuple(dict.fromkeys(run for run in runs if run not in time_words(language)))


def beginnings(sentence: str, language: str) -> tuple[str, ...]:
    """How names begin that may stand in the sentence in another case; none in languages that have no cases."""
    endings = _endings(language)
    stems = (_shortest_stem(folded, endings) for _, folded in _words(sentence))
    return tuple(dict.fromkeys(stem for stem in stems if stem))


def find_names(sentence: str, names: Iterable[str], language: str) -> dict[str, str]:
    """Those of the names that the sentence holds, each with the folded words by which it does, in the names' order."""
    words = _words(sentence)
    by_length: dict[int, dict[str, str]] = {}
    for start, end in _spans(len(words)):
        run = words[start:end]
        folded = " ".join(folded for _, folded in run)
        if folded not in time_words(language):
            by_length.setdefault(end - start, {}).setdefault(folded, " ".join(written for written, _ in run))
    found = {}
    for name in names:
        folded = folded_name(name)
        runs = by_length.get(folded.count(" ") + 1, {})
        same = folded if folded in runs else _other_case(folded, runs, language)
        if same and _is_written_like(name, runs[same]):
            found[name] = same
    return found


def is_form_of(word_or_phrase: str, name: str, language: str) -> bool:
    """Whether two folded names are one, in whatever cases: word by word, by the endings of the language."""
    ours, theirs = word_or_phrase.split(), name.split()
    return len(ours) == len(theirs) and all(
        one == other or rank_of_forms(one, other, language) is not None
        for one, other in zip(ours, theirs, strict=True)
    )


def rank_of_forms(one: str, other: str, language: str) -> tuple[int, int] | None:
    """The places of two forms of one word in their declension, 0 for the nominative; None for different words."""
    if max(len(one), len(other)) < SHORTEST_DECLINED or min(len(one), len(other)) < SHORTEST_DECLINED - 1:
        return None
    for row in _endings(language):
        for place, ending in enumerate(row):
            stem = one.removesuffix(ending) if one.endswith(ending) else ""
            rest = other.removeprefix(stem) if len(stem) > 1 and other.startswith(stem) else None
            if rest is not None and rest in row:
                return place, row.index(rest)
    return None


@lru_cache(maxsize=16)
def time_words(language: str) -> frozenset[str]:
    """The folded words for months, weekdays, seasons, days and periods of a language: names of no topic."""
    try:
        words = for_language(language)
    except LookupError:
        return frozenset()
    tables = (words.months, words.weekdays, words.seasons, words.units, words.relative_days, words.numbers)
    return frozenset(folded_name(word) for table in tables for word in table)


def _words(sentence: str) -> list[tuple[str, str]]:
    """Each word as written and folded."""
    plain = unicodedata.normalize("NFC", _ARABIC_SIGNS.sub("", sentence))
    found = (word[0] for word in _WORD.finditer(plain))
    return [(word, part) for word in found for part in folded_name(word).split()][:LONGEST_SENTENCE]


def _spans(length: int) -> Iterator[tuple[int, int]]:
    for start in range(length):
        for end in range(start + 1, min(start + MOST_WORDS, length) + 1):
            yield start, end


def _endings(language: str) -> Endings:
    return CASE_ENDINGS.get(language.replace("_", "-").split("-")[0].casefold(), ())


def _shortest_stem(word: str, endings: Endings) -> str:
    if len(word) < SHORTEST_DECLINED - 1:
        return ""
    stems = (word.removesuffix(ending) for row in endings for ending in row if word.endswith(ending))
    return min((stem for stem in stems if len(stem) > 1), key=len, default="")


def _other_case(folded: str, runs: Iterable[str], language: str) -> str:
    if not _endings(language):
        return ""
    return next((run for run in runs if is_form_of(run, folded, language)), "")


def _is_written_like(name: str, written: str) -> bool:
    """Whether the capitals of an acronym are there: "US" is not "us", and "NATO" not "nato"."""
    if " " in name or not name.isupper():
        return True
    return written.isupper() if len(name) <= LONGEST_STRICT_ACRONYM else written[:1].isupper()
