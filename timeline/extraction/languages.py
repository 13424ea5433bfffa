"""Tells which language a text is in, among those that have a table: by its letters, and by its commonest words.

A text in another language is taken for none of them, where its letters or its words allow to tell.
"""

import re
from collections import Counter
from functools import lru_cache

from timeline.dates.vocabulary import for_language
from timeline.extraction.other_languages import SMALL_WORDS
from timeline.extraction.vocabulary import languages, words_for

# So many letters tell a language; reading more of a text would only take longer.
ENOUGH = 4000
# A language that fewer of the words belong to is none of ours: names and figures are alike everywhere.
LEAST_SHARE = 0.08
# So many different words it takes to hear a language that has no table.
WORDS_OF_ANOTHER = 3

_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC, _ARABIC = re.compile(r"[\u0400-\u052f]"), re.compile(r"[\u0620-\u06d3]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
# Letters that only one of two languages with the same script has.
_OWN_LETTERS = {
    "uk": re.compile(r"[їієґЇІЄҐ]"),
    "ru": re.compile(r"[ыэъёЫЭЪЁ]"),
}
_SCRIPTS = {"ar": _ARABIC, "uk": _CYRILLIC, "ru": _CYRILLIC}


def language_of(text: str) -> str:
    """The code of the language, as "uk": of one with a table, or of a neighbour that would be taken for it, as "it".

    "" where the text is in neither.
    """
    sample = text[:ENOUGH]
    script = max((_LATIN, _CYRILLIC, _ARABIC), key=lambda letters: len(letters.findall(sample)))
    candidates = [language for language in languages() if _SCRIPTS.get(language, _LATIN) is script]
    own = {
        language: len(_OWN_LETTERS[language].findall(sample))
        for language in candidates
        if language in _OWN_LETTERS
    }
    if any(own.values()):
        return max(own, key=lambda language: own[language])
    words = Counter(_WORD.findall(sample.lower()))
    others = [language for language in SMALL_WORDS if script is _LATIN and _is_heard(words, language)]
    shares = {language: _share(words, language) for language in (*candidates, *others)}
    best = max(shares, key=lambda language: shares[language], default="")
    return best if best and shares[best] >= LEAST_SHARE else ""


def _is_heard(words: Counter[str], language: str) -> bool:
    """Whether a language without a table is told by more than one word: Dutch "met" is an English verb."""
    return sum(word in _common_words(language) for word in words) >= WORDS_OF_ANOTHER


def _share(words: Counter[str], language: str) -> float:
    """How much of a text the language's common words are; one that several languages have counts as much less."""
    total = sum(words.values())
    known = sum(number / _sharing(word) for word, number in words.items() if word in _common_words(language))
    return known / total if total else 0.0


@lru_cache(maxsize=4096)
def _sharing(word: str) -> int:
    return max(1, sum(word in _common_words(language) for language in (*languages(), *SMALL_WORDS)))


@lru_cache(maxsize=16)
def _common_words(language: str) -> frozenset[str]:
    """The small words of the language's tables, and its names of time."""
    if language in SMALL_WORDS:
        return SMALL_WORDS[language]
    words, vocabulary = words_for(language), for_language(language)
    lists = (getattr(words, name) for name in _SMALL_WORDS)
    phrases = (
        *(phrase for phrases in lists for phrase in phrases),
        *vocabulary.months,
        *vocabulary.weekdays,
        *vocabulary.additions,
    )
    return frozenset(word for phrase in phrases for word in _WORD.findall(phrase.lower()))


_SMALL_WORDS = (
    *("the", "of", "of_year", "articles", "determiners", "prepositions", "lead_fillers"),
    *("day_leads", "month_leads", "year_leads", "clause_openers", "present_verbs", "auxiliaries"),
    *("pronouns", "possessives", "sentence_adverbs", "that_words", "saying_boundaries", "subject_openers"),
)
