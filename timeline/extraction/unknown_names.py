"""Names in a sentence that a newsroom may want as topics: found by their capitals, offered and never taken for sure.

A language without capitals offers none, and German, where every noun has one, only what is shaped like a name.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from timeline.extraction.names import folded_name, is_form_of, rank_of_forms, time_words
from timeline.extraction.phrasing import UPPER
from timeline.extraction.vocabulary import ExtractionWords, words_for
from timeline.extraction.vocabulary.case_endings import CASE_ENDINGS
from timeline.extraction.vocabulary.proper_names import (
    COUNTING_NOUNS_GERMAN,
    LINKS,
    NAME_ADJECTIVES_GERMAN,
    PEOPLES_ENGLISH,
    RANK_ENDINGS_GERMAN,
    RANKS,
    SECOND_LINKS,
)

MOST_OFFERED = 6
# Beyond this a text is not looked through for where else a word stands.
LONGEST_ARTICLE = 60_000
LONGEST_ACRONYM = 6
LONGEST_NAME = 80

_CAPITAL = re.compile(UPPER)
_WORD = re.compile(r"[^\W\d_]\w*(?:[’'ʼ-]\w+)*")
_GAP = re.compile(r"[ \u00a0]")
_AFTER_INITIAL = re.compile(r"\.[ \u00a0]?")
# Before the first word of a sentence: its end, a colon, a bullet, a line's end, an opening quote or bracket.
_STARTS = re.compile(r"(?:^|[.!?…:;\n•–—-]\s*|[\"“„«‘(\[]\s*)[\"“„«‘(\[]*\s*$")
_OWNERS = re.compile(r"[’'](?:s|S)?$")
_JOINED_ARTICLE = re.compile(r"^[LlDd][’'](?=\w)")
_JOINED_LINK = re.compile(rf"(?:al|el|as|ad|an)-{UPPER}")


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    end: int
    is_first: bool

    @property
    def is_acronym(self) -> bool:
        return 1 < len(self.text) <= LONGEST_ACRONYM and self.text.isupper()


def unknown_names(sentence: str, language: str, *, article: str = "") -> tuple[str, ...]:
    """The names that the sentence holds, as written, in its order; of many, those of several words first.

    `article` is the text around it: there a word that opens the sentence shows whether it is a name, and a name in
    another case its nominative.
    """
    code = language.replace("_", "-").split("-")[0].casefold()
    elsewhere = _capitals_within(article[:LONGEST_ARTICLE], code)
    names: dict[str, str] = {}
    for name in _names(sentence, code, elsewhere):
        if len(name) <= LONGEST_NAME and not any(
            is_form_of(folded_name(name), known, code) for known in names
        ):
            names[folded_name(name)] = _nominative(name, elsewhere, code)
    offered = list(dict.fromkeys(names.values()))
    best = sorted(offered, key=lambda name: " " not in name and not name.isupper())[:MOST_OFFERED]
    return tuple(name for name in offered if name in best)


def _names(sentence: str, code: str, elsewhere: frozenset[str]) -> Iterator[str]:
    for group in _groups(sentence, code):
        for part in _without_ranks(group, code):
            words = _without_opening(part, code, elsewhere)
            if words and (_is_german_name(words, group) if code == "de" else _is_name(words, code)):
                yield " ".join(sentence[words[0].start : words[-1].start + len(words[-1].text)].split())


def _groups(text: str, code: str) -> Iterator[list[_Word]]:
    """Runs of words with capitals, with the small words that stand inside names."""
    group: list[_Word] = []
    links: list[_Word] = []
    last_end = 0
    for word in _all_words(text):
        between = text[last_end : word.start]
        follows_a_stop = bool(group) and _follows_a_stop(group[-1], between, code)
        if not follows_a_stop and not _GAP.fullmatch(between):
            yield from _finished(group)
            group, links = [], []
        if _CAPITAL.match(word.text) or (group and _JOINED_LINK.match(word.text)):
            group += [*links, replace(word, is_first=word.is_first and not follows_a_stop)]
            links = []
        elif group and _links(word.text, links, code):
            links.append(word)
        else:
            yield from _finished(group)
            group, links = [], []
        last_end = word.end
    yield from _finished(group)


def _finished(group: list[_Word]) -> Iterator[list[_Word]]:
    if group:
        yield group


def _all_words(text: str) -> Iterator[_Word]:
    for found in _WORD.finditer(text):
        joined = _JOINED_ARTICLE.match(found[0])
        start = found.start() + (joined.end() if joined else 0)
        is_first = bool(_STARTS.search(text, max(0, found.start() - 6), found.start())) or found.start() == 0
        bare = _OWNERS.sub("", text[start : found.end()])
        yield _Word(bare, start, start + len(bare), is_first)


def _links(word: str, before: Sequence[_Word], code: str) -> bool:
    """Whether a small word may stand here inside a name: "von", and "der" after it."""
    if before:
        return len(before) == 1 and word in SECOND_LINKS
    return word in LINKS.get(code, ())


def _follows_a_stop(before: _Word, between: str, code: str) -> bool:
    """ "J. K.", "Mr. Biden": the stop ends nothing there."""
    if not _AFTER_INITIAL.fullmatch(between):
        return False
    words = words_for(code)
    return len(before.text) == 1 or (words is not None and before.text.casefold() in words.abbreviations)


def _without_ranks(group: Sequence[_Word], code: str) -> Iterator[list[_Word]]:
    """The group cut where a rank or a word of time stands in it."""
    part: list[_Word] = []
    for word in group:
        if _is_rank(word.text, code) or folded_name(word.text) in time_words(code):
            yield part
            part = []
        else:
            part.append(word)
    yield part


def _is_rank(word: str, code: str) -> bool:
    words = words_for(code)
    if word in RANKS.get(code, ()) or (words and word in words.honorifics):
        return True
    return code == "de" and word.casefold().endswith(RANK_ENDINGS_GERMAN)


def _without_opening(part: list[_Word], code: str, elsewhere: frozenset[str]) -> list[_Word]:
    """Less small words at either end, and a first word of the sentence that is a name nowhere else."""
    links = LINKS.get(code, frozenset())
    part = list(part)
    while part and (part[0].text in links or part[0].text.casefold() in _small_words(code)):
        part.pop(0)
    while part and part[-1].text in links:
        part.pop()
    if len(part) == 1 and part[0].is_first and not part[0].is_acronym and part[0].text not in elsewhere:
        return []
    return part


def _is_name(words: Sequence[_Word], code: str) -> bool:
    if len(words) > 1:
        return True
    word = words[0].text
    is_people = code == "en" and (word in PEOPLES_ENGLISH or word.removesuffix("s") in PEOPLES_ENGLISH)
    return len(word) > 1 and not is_people


def _is_german_name(words: Sequence[_Word], group: Sequence[_Word]) -> bool:
    """An acronym, a name after a rank, one with “von”, one that begins with an adjective, or two nouns side by side."""
    texts = [word.text for word in words]
    if len(words) == 1 and words[0].is_acronym:
        return True
    if COUNTING_NOUNS_GERMAN.intersection(texts) or len(words) > 4:
        return False
    before = [word.text for word in group if word.end <= words[0].start]
    if before and _is_rank(before[-1], "de"):
        return True
    if len(words) < 2:
        return False
    has_shape = texts[0].casefold().endswith(NAME_ADJECTIVES_GERMAN) or not LINKS["de"].isdisjoint(texts)
    return has_shape or not words[0].is_first


@lru_cache(maxsize=8)
def _capitals_within(article: str, code: str) -> frozenset[str]:
    """The words that have a capital where no sentence begins, and the names that they make."""
    groups = list(_groups(article, code))
    words = (word.text for group in groups for word in group if not word.is_first)
    pairs = (f"{one.text} {other.text}" for group in groups for one, other in pairwise(group))
    return frozenset((*words, *pairs))


def _nominative(name: str, elsewhere: frozenset[str], code: str) -> str:
    """The name as the article writes it where it is a subject, else as it stands."""
    if code not in CASE_ENDINGS:
        return name
    for other in sorted(elsewhere):
        if is_form_of(folded_name(name), folded_name(other), code) and _is_nearer(other, name, code):
            name = other
    return name


def _is_nearer(other: str, name: str, code: str) -> bool:
    """Whether every word that differs stands nearer to the nominative in the other form."""
    pairs = zip(folded_name(name).split(), folded_name(other).split(), strict=True)
    ranks = [rank_of_forms(mine, theirs, code) for mine, theirs in pairs if mine != theirs]
    return bool(ranks) and all(rank is not None and rank[1] < rank[0] for rank in ranks)


@lru_cache(maxsize=16)
def _small_words(code: str) -> frozenset[str]:
    """Words that open a sentence and no name: articles, prepositions, pronouns, conjunctions."""
    words = words_for(code)
    if words is None:
        return frozenset()
    return frozenset(word.casefold() for phrases in _lists(words) for word in phrases if " " not in word)


def _lists(words: ExtractionWords) -> Iterator[Sequence[str]]:
    yield from (
        words.the,
        words.determiners,
        words.prepositions,
        words.clause_openers,
        words.sentence_adverbs,
    )
    yield from (words.lead_fillers, words.subject_openers, words.that_words, words.auxiliaries)
    yield from (words.present_verbs, words.continuing, words.according_to, words.day_leads, words.month_leads)
    yield from (tuple(words.pronouns), tuple(words.possessives), tuple(words.sentence_openers))
    yield from (words.future_cues, words.past_verbs, words.saying_boundaries, words.year_leads)
